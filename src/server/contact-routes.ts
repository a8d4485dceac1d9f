import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { CONTACTS } from '#content/port-hazmat/contacts.ts'
import { parseBody } from './body.ts'
import type { House } from './house.ts'
import { requireStaff } from './sign-in.ts'

const number = z
  .string()
  .regex(/^[0-9+*#() -]{2,24}$/, 'two to 24 digits, blanks, hyphens, brackets and + * #')
const Change = z.partialRecord(z.enum(CONTACTS), number.nullable())

/** Routes about the numbers to call: trainers set them, and every device reads them. */
export function contactRoutes(app: FastifyInstance, house: House): void {
  const read = async () => {
    const rows = await house.db.selectFrom('contact').selectAll().execute()
    return { contacts: Object.fromEntries(rows.map(({ id, number }) => [id, number])) }
  }

  app.get('/api/contacts', read)

  // A number that is null is the scenario's again; one that is not named stays.
  app.patch('/api/contacts', async (request) => {
    requireStaff(request)
    const change = parseBody(Change, request.body)
    await house.db.transaction().execute(async (trx) => {
      for (const [id, number] of Object.entries(change)) {
        if (number === undefined) continue
        await trx.deleteFrom('contact').where('id', '=', id).execute()
        if (number !== null) await trx.insertInto('contact').values({ id, number: number.trim() }).execute()
      }
    })
    return read()
  })
}
