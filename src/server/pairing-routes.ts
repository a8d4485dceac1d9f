import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { parseBody, uuid } from './body.ts'
import { isoOf } from './clock.ts'
import type { House } from './house.ts'
import { personOf, traineeById } from './people.ts'
import { Problem } from './problem.ts'
import { CODE_LENGTH, CODE_LETTERS, createToken, createUserCode, hashToken } from './secret.ts'
import { requireStaff, signIn } from './sign-in.ts'
import { OPEN_DOOR } from './sign-in-routes.ts'

/** A pairing code is good for this long. */
const LASTS_MS = 10 * 60_000
/** A device asks no more often than this. */
const INTERVAL_S = 3

/** A code as people type it: in any case, with blanks or hyphens. */
const userCode = z
  .string()
  .max(40)
  .transform((text) => text.toUpperCase().replace(/[\s-]/g, ''))
  .refine((code) => new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTH}}$`).test(code), `${CODE_LENGTH} letters`)

const Nothing = z.strictObject({})
const Poll = z.strictObject({ deviceCode: z.string().max(100) })
const Confirm = z.strictObject({ userCode, traineeId: uuid })

/** Routes that sign a headset in without typing, in the shape of RFC 8628: the device shows, the trainer confirms. */
export function pairingRoutes(app: FastifyInstance, house: House): void {
  const { db } = house

  app.post('/api/pairings', { config: OPEN_DOOR }, async (request, reply) => {
    parseBody(Nothing, request.body)
    const now = house.now()
    const deviceCode = createToken()
    const code = createUserCode()
    const expiresAt = isoOf(now + LASTS_MS)
    // A day later nobody asks any more what became of a code.
    await db
      .deleteFrom('pairing')
      .where('expiresAt', '<', isoOf(now - 86_400_000))
      .execute()
    await db
      .insertInto('pairing')
      .values({
        deviceHash: hashToken(deviceCode),
        userCode: code,
        expiresAt,
        personId: null,
        confirmedBy: null,
        usedAt: null,
      })
      .execute()
    reply.code(201)
    return { deviceCode, userCode: code, expiresAt, intervalS: INTERVAL_S }
  })

  app.post('/api/pairings/confirm', async (request) => {
    const by = requireStaff(request)
    const body = parseBody(Confirm, request.body)
    const trainee = await traineeById(house, body.traineeId)
    if (!trainee)
      throw new Problem(404, 'people/unknown', { detail: 'There is no such trainee.', field: 'traineeId' })
    await db.transaction().execute(async (trx) => {
      const pairing = await trx
        .selectFrom('pairing')
        .selectAll()
        .where('userCode', '=', body.userCode)
        .orderBy('expiresAt', 'desc')
        .executeTakeFirst()
      if (!pairing)
        throw new Problem(404, 'pairing/unknown', { detail: 'No device shows this code.', field: 'userCode' })
      if (pairing.personId) throw new Problem(409, 'pairing/used', 'This code has been used.')
      if (pairing.expiresAt <= isoOf(house.now())) throw expired()
      await trx
        .updateTable('pairing')
        .set({ personId: trainee.id, confirmedBy: by.id })
        .where('deviceHash', '=', pairing.deviceHash)
        .execute()
    })
    return { trainee: personOf(trainee) }
  })

  // A class of headsets, each asking every few seconds, may sit behind one address.
  const often = { rateLimit: { max: 1200, timeWindow: 60_000 } }
  app.post('/api/pairings/poll', { config: often }, async (request, reply) => {
    const deviceHash = hashToken(parseBody(Poll, request.body).deviceCode)
    const now = isoOf(house.now())
    const personId = await db.transaction().execute(async (trx) => {
      const pairing = await trx
        .selectFrom('pairing')
        .selectAll()
        .where('deviceHash', '=', deviceHash)
        .executeTakeFirst()
      if (!pairing) throw new Problem(404, 'pairing/unknown', 'This device has not asked for a code.')
      if (pairing.usedAt) throw new Problem(410, 'pairing/used', 'This code has been used.')
      if (pairing.expiresAt <= now) throw expired()
      if (pairing.personId)
        await trx.updateTable('pairing').set({ usedAt: now }).where('deviceHash', '=', deviceHash).execute()
      return pairing.personId
    })
    if (!personId) return reply.code(202).send({ status: 'pending', intervalS: INTERVAL_S })
    const trainee = await traineeById(house, personId)
    if (!trainee) throw new Problem(410, 'people/unknown', 'This trainee is no longer here.')
    return signIn(house, request, reply, personOf(trainee))
  })
}

function expired(): Problem {
  return new Problem(410, 'pairing/expired', 'This code has expired. Ask the device for another.')
}
