import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { line, parseBody, uuid } from './body.ts'
import { isoOf } from './clock.ts'
import type { House } from './house.ts'
import { beginGuess, forgiveGuess } from './lockout.ts'
import { addPerson, countAdministrators, personByLogin, personOf, traineeById } from './people.ts'
import { Problem } from './problem.ts'
import { createToken, hashToken, isSecret } from './secret.ts'
import { requirePerson, signIn, signOut } from './sign-in.ts'

/** How a login is written. */
export const login = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._@-]{1,63}$/, 'letters, digits, and . _ @ - (2 to 64)')
export const password = z.string().min(10).max(200)
export const pin = z.string().regex(/^\d{4,8}$/, '4 to 8 digits')

/** Requests a minute from one address to what anybody may ask: enough for a class behind one address. */
export const OPEN_DOOR = { rateLimit: { max: 120, timeWindow: 60_000 } }

/** Makes the one-time link's token while there is no administrator, and voids the one before it. */
export async function createSetupToken(house: House): Promise<string | undefined> {
  if ((await countAdministrators(house)) > 0) return undefined
  const token = createToken()
  await house.db.transaction().execute(async (db) => {
    await db.deleteFrom('setupLink').execute()
    await db
      .insertInto('setupLink')
      .values({ tokenHash: hashToken(token), createdAt: isoOf(house.now()) })
      .execute()
  })
  return token
}

const wrong = () => new Problem(403, 'sign-in/wrong', 'That is not right.')

const Setup = z.strictObject({ token: z.string().max(200), name: line(80), login, password })
const StaffSignIn = z.strictObject({ login, password: z.string().max(200) })
const TraineeSignIn = z.strictObject({ traineeId: uuid, pin: z.string().max(20) })
const Nothing = z.strictObject({})

/** Routes by which people come in and go out. */
export function signInRoutes(app: FastifyInstance, house: House): void {
  app.get('/api/me', async (request) => ({
    person: request.person,
    needsSetup: !request.person && (await countAdministrators(house)) === 0,
  }))

  app.post('/api/setup', { config: OPEN_DOOR }, async (request, reply) => {
    const { token, ...rest } = parseBody(Setup, request.body)
    // Deleting tells who was first, should the link be followed twice at once.
    const { numDeletedRows } = await house.db
      .deleteFrom('setupLink')
      .where('tokenHash', '=', hashToken(token))
      .executeTakeFirst()
    if (numDeletedRows === 0n || (await countAdministrators(house)) > 0)
      throw new Problem(
        403,
        'setup/void',
        'This link has been used, or a newer one was printed at the start.',
      )
    const { password: secret, ...who } = rest
    const person = await addPerson(house, { role: 'administrator', secret, ...who })
    reply.code(201)
    return signIn(house, request, reply, person)
  })

  app.post('/api/sign-in', { config: OPEN_DOOR }, async (request, reply) => {
    const body = parseBody(StaffSignIn, request.body)
    const guess = { person: body.login, address: request.ip }
    await beginGuess(house, guess)
    const person = await personByLogin(house, body.login)
    if (!(await isSecret(body.password, person?.secretHash)) || !person) throw wrong()
    await forgiveGuess(house, guess)
    return signIn(house, request, reply, personOf(person))
  })

  app.post('/api/trainee-sign-in', { config: OPEN_DOOR }, async (request, reply) => {
    const body = parseBody(TraineeSignIn, request.body)
    const guess = { person: body.traineeId, address: request.ip }
    await beginGuess(house, guess)
    const trainee = await traineeById(house, body.traineeId)
    const isRight = await isSecret(body.pin, trainee?.secretHash)
    if (!isRight || !trainee?.classId) throw wrong()
    await forgiveGuess(house, guess)
    const own = await house.db
      .selectFrom('class')
      .select('isOpen')
      .where('id', '=', trainee.classId)
      .executeTakeFirst()
    if (!own?.isOpen) throw new Problem(403, 'classes/closed', 'The class is closed. Ask the trainer.')
    return signIn(house, request, reply, personOf(trainee))
  })

  app.post('/api/guest', { config: OPEN_DOOR }, async (request, reply) => {
    parseBody(Nothing, request.body)
    const person = await addPerson(house, { role: 'guest', name: 'Guest' })
    reply.code(201)
    return signIn(house, request, reply, person)
  })

  app.post('/api/sign-out', async (request, reply) => {
    requirePerson(request)
    await signOut(house, request, reply)
    return reply.code(204).send()
  })
}
