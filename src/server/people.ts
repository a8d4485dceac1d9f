import { randomUUID } from 'node:crypto'
import { isoOf } from './clock.ts'
import type { Role } from './database.ts'
import type { House } from './house.ts'
import { Problem } from './problem.ts'
import { hashSecret } from './secret.ts'
import type { Person } from './sign-in.ts'

/** Somebody to add. `secret` is a password, or a trainee's PIN. */
export interface NewPerson {
  readonly role: Role
  readonly name: string
  readonly login?: string | undefined
  readonly secret?: string | undefined
  readonly classId?: string | undefined
}

/** Adds a person. Throws a 409 when the login is taken, a 404 when there is no such class. */
export async function addPerson(
  house: House,
  { role, name, login, secret, classId }: NewPerson,
): Promise<Person> {
  if (login && (await personByLogin(house, login))) throw loginTaken()
  if (classId) await requireClass(house, classId)
  const person: Person = { id: randomUUID(), role, name, classId: classId ?? null }
  await house.db
    .insertInto('person')
    .values({
      ...person,
      login: login ?? null,
      secretHash: secret === undefined ? null : await hashSecret(secret),
      isActive: 1,
      createdAt: isoOf(house.now()),
    })
    .execute()
    .catch((error: { code?: string }) => {
      throw error.code === 'SQLITE_CONSTRAINT_UNIQUE' ? loginTaken() : error
    })
  return person
}

function loginTaken(): Problem {
  return new Problem(409, 'people/login-taken', {
    detail: 'Somebody has this login already.',
    field: 'login',
  })
}

export function personByLogin(house: House, login: string) {
  return house.db
    .selectFrom('person')
    .selectAll()
    .where('login', '=', login)
    .where('isActive', '=', 1)
    .executeTakeFirst()
}

/** Finds an active trainee. */
export function traineeById(house: House, id: string) {
  return house.db
    .selectFrom('person')
    .selectAll()
    .where('id', '=', id)
    .where('role', '=', 'trainee')
    .where('isActive', '=', 1)
    .executeTakeFirst()
}

/** Throws a 404 when there is no such class. */
export async function requireClass(house: House, id: string): Promise<void> {
  const found = await house.db.selectFrom('class').select('id').where('id', '=', id).executeTakeFirst()
  if (!found)
    throw new Problem(404, 'classes/unknown', { detail: 'There is no such class.', field: 'classId' })
}

/** Adds a class. It is open: its trainees can pick their names. */
export async function addClass(
  house: House,
  name: string,
): Promise<{ id: string; name: string; isOpen: boolean }> {
  const id = randomUUID()
  await house.db
    .insertInto('class')
    .values({ id, name, isOpen: 1, createdAt: isoOf(house.now()) })
    .execute()
  return { id, name, isOpen: true }
}

export function countAdministrators(house: House): Promise<number> {
  return house.db
    .selectFrom('person')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('role', '=', 'administrator')
    .where('isActive', '=', 1)
    .executeTakeFirstOrThrow()
    .then(({ count }) => Number(count))
}

/** What of a person's row the pages see. */
export function personOf({ id, role, name, classId }: Person): Person {
  return { id, role, name, classId }
}
