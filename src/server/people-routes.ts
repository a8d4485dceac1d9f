import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { line, parseBody, uuid } from './body.ts'
import { bit } from './database.ts'
import type { House } from './house.ts'
import { addClass, addPerson, countAdministrators, personByLogin, requireClass } from './people.ts'
import { Problem } from './problem.ts'
import { hashSecret } from './secret.ts'
import { requireStaff } from './sign-in.ts'
import { login, OPEN_DOOR, password, pin } from './sign-in-routes.ts'

const NewClass = z.strictObject({ name: line(80) })
const ClassChange = z.strictObject({ name: line(80).optional(), isOpen: z.boolean().optional() })
const NewPersonBody = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('trainee'), name: line(80), classId: uuid, pin }),
  z.strictObject({ role: z.enum(['trainer', 'administrator']), name: line(80), login, password }),
])
const PersonChange = z.strictObject({
  name: line(80).optional(),
  classId: uuid.optional(),
  pin: pin.optional(),
  login: login.optional(),
  password: password.optional(),
  isActive: z.boolean().optional(),
})
const PeopleQuery = z.strictObject({
  role: z.enum(['trainee', 'trainer', 'administrator']).optional(),
  classId: uuid.optional(),
})
const ById = z.strictObject({ id: uuid })

/** Routes about people and classes: trainers manage trainees, administrators everybody. */
export function peopleRoutes(app: FastifyInstance, house: House): void {
  const { db } = house

  app.get('/api/classes', async (request) => {
    requireStaff(request)
    const classes = await db.selectFrom('class').selectAll().orderBy('createdAt').execute()
    return { classes: classes.map(({ id, name, isOpen }) => ({ id, name, isOpen: isOpen === 1 })) }
  })

  // Whoever stands at a headset must find their name before they are anybody.
  app.get('/api/classes/open', { config: OPEN_DOOR }, async () => {
    const classes = await db
      .selectFrom('class')
      .select(['id', 'name'])
      .where('isOpen', '=', 1)
      .orderBy('createdAt')
      .execute()
    const trainees = await db
      .selectFrom('person')
      .select(['id', 'name', 'classId'])
      .where('role', '=', 'trainee')
      .where('isActive', '=', 1)
      .orderBy('name')
      .execute()
    return {
      classes: classes.map(({ id, name }) => ({
        id,
        name,
        trainees: trainees
          .filter(({ classId }) => classId === id)
          .map((one) => ({ id: one.id, name: one.name })),
      })),
    }
  })

  app.post('/api/classes', async (request, reply) => {
    requireStaff(request)
    const { name } = parseBody(NewClass, request.body)
    reply.code(201)
    return addClass(house, name)
  })

  app.patch('/api/classes/:id', async (request) => {
    requireStaff(request)
    const { id } = parseBody(ById, request.params)
    const { name, isOpen } = parseBody(ClassChange, request.body)
    await requireClass(house, id)
    if (name !== undefined || isOpen !== undefined)
      await db
        .updateTable('class')
        .set({ ...(name !== undefined && { name }), ...(isOpen !== undefined && { isOpen: bit(isOpen) }) })
        .where('id', '=', id)
        .execute()
    const now = await db.selectFrom('class').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    return { id, name: now.name, isOpen: now.isOpen === 1 }
  })

  app.get('/api/people', async (request) => {
    requireStaff(request)
    const { role, classId } = parseBody(PeopleQuery, request.query)
    const people = await db
      .selectFrom('person')
      .select(['id', 'role', 'name', 'login', 'classId', 'isActive', 'createdAt'])
      .where('role', '!=', 'guest')
      .$if(role !== undefined, (query) => query.where('role', '=', role!))
      .$if(classId !== undefined, (query) => query.where('classId', '=', classId!))
      .orderBy('name')
      .execute()
    return { people: people.map((one) => ({ ...one, isActive: one.isActive === 1 })) }
  })

  app.post('/api/people', async (request, reply) => {
    const by = requireStaff(request)
    const body = parseBody(NewPersonBody, request.body)
    if (body.role !== 'trainee' && by.role !== 'administrator')
      throw new Problem(403, 'people/role', { detail: 'Only administrators add staff.', field: 'role' })
    reply.code(201)
    if (body.role === 'trainee') {
      const { pin: secret, ...rest } = body
      return addPerson(house, { ...rest, secret })
    }
    const { password: secret, ...rest } = body
    return addPerson(house, { ...rest, secret })
  })

  app.patch('/api/people/:id', async (request) => {
    const by = requireStaff(request)
    const { id } = parseBody(ById, request.params)
    const change = parseBody(PersonChange, request.body)
    const person = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
    if (!person || person.role === 'guest')
      throw new Problem(404, 'people/unknown', 'There is no such person.')
    const isTrainee = person.role === 'trainee'
    if (!isTrainee && by.role !== 'administrator' && by.id !== id)
      throw new Problem(403, 'people/role', 'Only administrators change staff.')
    const misplaced = isTrainee ? (['login', 'password'] as const) : (['pin', 'classId'] as const)
    for (const field of misplaced)
      if (change[field] !== undefined)
        throw new Problem(400, 'people/field', { detail: `A ${person.role} has no ${field}.`, field })
    if (change.classId) await requireClass(house, change.classId)
    if (change.login && change.login !== person.login && (await personByLogin(house, change.login)))
      throw new Problem(409, 'people/login-taken', {
        detail: 'Somebody has this login already.',
        field: 'login',
      })
    if (
      change.isActive === false &&
      person.role === 'administrator' &&
      (await countAdministrators(house)) === 1
    )
      throw new Problem(409, 'people/last-administrator', 'Somebody must remain administrator.')

    const secret = change.pin ?? change.password
    const { name, classId, login: newLogin, isActive } = change
    const set = {
      ...(name !== undefined && { name }),
      ...(classId !== undefined && { classId }),
      ...(newLogin !== undefined && { login: newLogin }),
      ...(isActive !== undefined && { isActive: bit(isActive) }),
      ...(secret !== undefined && { secretHash: await hashSecret(secret) }),
    }
    await db.transaction().execute(async (trx) => {
      if (Object.keys(set).length > 0) await trx.updateTable('person').set(set).where('id', '=', id).execute()
      // Whoever knew the old secret is out; what they have yet to upload still gets in.
      if (secret !== undefined)
        await trx.deleteFrom('signIn').where('personId', '=', id).where('kind', '=', 'page').execute()
    })
    return db
      .selectFrom('person')
      .select(['id', 'role', 'name', 'login', 'classId', 'isActive', 'createdAt'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
      .then((one) => ({ ...one, isActive: one.isActive === 1 }))
  })
}
