import type { Detection } from '#folds/detection.ts'
import { type Contacts, type DueTest, type Person, request } from '../api.ts'

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

/** Since when the image test is set for a class, at each of its times; null where it is not. */
export interface SetTest {
  readonly classId: string
  readonly beforeAt: string | null
  readonly afterAt: string | null
}

/** How far a trainee came with the image test. */
export interface TakenTest {
  readonly trainee: string
  readonly time: DueTest['time']
  readonly run: string
  readonly standing: 'counted' | 'running' | 'broken-off' | 'unsound'
  /** Of a test that counts; absent when it was played by another version of the scenario. */
  readonly detection?: Detection
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
  imageTests: () => request<{ tests: SetTest[] }>('GET', '/api/image-tests'),
  changeImageTest: (classId: string, change: { [time in DueTest['time']]?: boolean }) =>
    request<SetTest>('PATCH', `/api/image-tests/${classId}`, change),
  takenTests: (classId: string) =>
    request<{ taken: TakenTest[] }>('GET', `/api/image-tests/${classId}/taken`),
  /** A number that is null is the scenario's again. */
  changeContacts: (change: { readonly [id in keyof Contacts]: string | null }) =>
    request<{ contacts: Contacts }>('PATCH', '/api/contacts', change),
  confirmPairing: (body: { userCode: string; traineeId: string }) =>
    request<{ trainee: Person }>('POST', '/api/pairings/confirm', body),
}
