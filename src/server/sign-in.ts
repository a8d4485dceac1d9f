import type { FastifyReply, FastifyRequest } from 'fastify'
import { isoOf } from './clock.ts'
import type { Role } from './database.ts'
import type { House } from './house.ts'
import { Problem } from './problem.ts'
import { createToken, hashToken } from './secret.ts'

/** A person as the rest of the server and the pages know them. */
export interface Person {
  readonly id: string
  readonly role: Role
  readonly name: string
  readonly classId: string | null
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in on this page. */
    person: Person | null
    /** Whose runs may be uploaded: the person signed in, or the one whose upload key was sent along. */
    uploader: Person | null
  }
}

const DAY_MS = 86_400_000

/** How long a sign-in lasts. A headset may be out of reach of the network for weeks, a desk should not stay open. */
const LASTS_DAYS: Record<Role, number> = { guest: 30, trainee: 30, trainer: 7, administrator: 1 }

/**
 * How long an upload key lasts. It only lets its person's own runs be written: with it a shared headset delivers
 * the run of somebody who has long since signed out.
 */
const UPLOAD_LASTS_DAYS = 180

/** Returns the cookie's name. The `__Host-` prefix, which only https may use, ties it to this origin. */
export function cookieName(request: FastifyRequest): string {
  return request.protocol === 'https' ? '__Host-kouan' : 'kouan'
}

async function findPerson(house: House, token: string, kind: 'page' | 'upload'): Promise<Person | null> {
  const found = await house.db
    .selectFrom('signIn')
    .innerJoin('person', 'person.id', 'signIn.personId')
    .select(['person.id', 'person.role', 'person.name', 'person.classId'])
    .where('signIn.tokenHash', '=', hashToken(token))
    .where('signIn.kind', '=', kind)
    .where('signIn.expiresAt', '>', isoOf(house.now()))
    .where('person.isActive', '=', 1)
    .executeTakeFirst()
  return found ?? null
}

/** Finds out who sends a request. */
export async function recognise(house: House, request: FastifyRequest): Promise<void> {
  const cookie = request.cookies[cookieName(request)]
  request.person = cookie ? await findPerson(house, cookie, 'page') : null
  const key = /^Bearer ([\w-]{20,100})$/.exec(request.headers.authorization ?? '')?.[1]
  request.uploader = key ? await findPerson(house, key, 'upload') : request.person
}

async function insertSignIn(
  house: House,
  person: Person,
  kind: 'page' | 'upload',
  days: number,
): Promise<string> {
  const token = createToken()
  const now = house.now()
  await house.db
    .insertInto('signIn')
    .values({
      tokenHash: hashToken(token),
      kind,
      personId: person.id,
      createdAt: isoOf(now),
      expiresAt: isoOf(now + days * DAY_MS),
    })
    .execute()
  return token
}

/** What the page that signed somebody in is told. */
export interface SignedIn {
  readonly person: Person
  readonly uploadKey: string
}

/** Signs somebody in on the page that asks: a new token each time, and the one before it is void. */
export async function signIn(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  person: Person,
): Promise<SignedIn> {
  await endSignIn(house, request)
  await house.db.deleteFrom('signIn').where('expiresAt', '<', isoOf(house.now())).execute()
  const days = LASTS_DAYS[person.role]
  const token = await insertSignIn(house, person, 'page', days)
  reply.setCookie(cookieName(request), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
    maxAge: (days * DAY_MS) / 1000,
  })
  const uploadKey = await insertSignIn(house, person, 'upload', UPLOAD_LASTS_DAYS)
  return { person, uploadKey }
}

async function endSignIn(house: House, request: FastifyRequest): Promise<void> {
  const cookie = request.cookies[cookieName(request)]
  if (cookie) await house.db.deleteFrom('signIn').where('tokenHash', '=', hashToken(cookie)).execute()
}

/** Signs out. The upload key stays, for what is still on the device. */
export async function signOut(house: House, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  await endSignIn(house, request)
  reply.clearCookie(cookieName(request), {
    path: '/',
    secure: request.protocol === 'https',
    sameSite: 'strict',
  })
}

export function isStaff(person: Pick<Person, 'role'>): boolean {
  return person.role === 'trainer' || person.role === 'administrator'
}

/** Returns who is signed in; throws a 401 when nobody is. */
export function requirePerson(request: FastifyRequest): Person {
  if (!request.person) throw new Problem(401, 'sign-in/none', 'Sign in first.')
  return request.person
}

/** Returns the trainer or administrator who is signed in; throws a 401 or 403. */
export function requireStaff(request: FastifyRequest): Person {
  const person = requirePerson(request)
  if (!isStaff(person)) throw new Problem(403, 'sign-in/role', 'This is for trainers.')
  return person
}

/** Returns the administrator who is signed in; throws a 401 or 403. */
export function requireAdministrator(request: FastifyRequest): Person {
  const person = requirePerson(request)
  if (person.role !== 'administrator') throw new Problem(403, 'sign-in/role', 'This is for administrators.')
  return person
}

/**
 * Refuses a request that another site's page may have caused. Scripts and headless clients send neither header,
 * and carry no one's cookie by accident.
 */
export function checkOrigin(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD' || request.headers.authorization) return
  const { origin, 'sec-fetch-site': site } = request.headers
  const isOurs =
    site === undefined ? origin === undefined || hostOf(origin) === request.host : site === 'same-origin'
  if (!isOurs) throw new Problem(403, 'request/cross-site', 'This can only be asked from our own pages.')
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
