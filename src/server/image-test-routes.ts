import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { parseBody, uuid } from './body.ts'
import type { House } from './house.ts'
import type { ImageTests } from './image-tests.ts'
import { requireClass } from './people.ts'
import { Problem } from './problem.ts'
import { requireStaff } from './sign-in.ts'

const ByClass = z.strictObject({ classId: uuid })
const TestChange = z.strictObject({ before: z.boolean().optional(), after: z.boolean().optional() })

/** Routes about the image test of a class: trainers set its forms and see how they came out, trainees what is due. */
export function imageTestRoutes(app: FastifyInstance, house: House, tests: ImageTests): void {
  app.get('/api/image-tests', async (request) => {
    requireStaff(request)
    return { tests: await tests.list() }
  })

  app.patch('/api/image-tests/:classId', async (request) => {
    requireStaff(request)
    const { classId } = parseBody(ByClass, request.params)
    const change = parseBody(TestChange, request.body)
    await requireClass(house, classId)
    return tests.change(classId, change)
  })

  app.get('/api/image-tests/:classId/taken', async (request) => {
    requireStaff(request)
    const { classId } = parseBody(ByClass, request.params)
    await requireClass(house, classId)
    return { taken: await tests.taken(classId) }
  })

  // The upload key is enough: a headset is often used for longer than a sign-in lasts.
  app.get('/api/image-tests/due', async (request) => {
    if (!request.uploader) throw new Problem(401, 'sign-in/none', 'Sign in first.')
    return { due: (await tests.due(request.uploader)) ?? null }
  })
}
