import { type Person, request } from '../api.ts'

/** A class as trainers see it. */
export interface StaffClass {
  readonly id: string
  readonly name: string
  /** Its trainees can pick their names. */
  readonly isOpen: boolean
}

/** A person as trainers see them. */
export interface ListedPerson extends Person {
  readonly login: string | null
  readonly isActive: boolean
}

export type NewPerson =
  | { role: 'trainee'; name: string; classId: string; pin: string }
  | { role: 'trainer' | 'administrator'; name: string; login: string; password: string }

/** What only trainers and administrators ask of the server. */
export const staffApi = {
  classes: () => request<{ classes: StaffClass[] }>('GET', '/api/classes'),
  addClass: (name: string) => request<StaffClass>('POST', '/api/classes', { name }),
  changeClass: (id: string, change: { name?: string; isOpen?: boolean }) =>
    request<StaffClass>('PATCH', `/api/classes/${id}`, change),
  people: (query: { role?: 'trainee' | 'trainer' | 'administrator'; classId?: string } = {}) =>
    request<{ people: ListedPerson[] }>('GET', `/api/people?${new URLSearchParams(query)}`),
  addPerson: (body: NewPerson) => request<Person>('POST', '/api/people', body),
  changePerson: (id: string, change: { pin?: string; classId?: string; isActive?: boolean; name?: string }) =>
    request<ListedPerson>('PATCH', `/api/people/${id}`, change),
  confirmPairing: (body: { userCode: string; traineeId: string }) =>
    request<{ trainee: Person }>('POST', '/api/pairings/confirm', body),
}
