import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { type Certification, certification } from '#folds/certification.ts'
import type { CertificationRule, Scenario } from '#scenario/scenario.ts'
import { parseBody, uuid } from './body.ts'
import type { House } from './house.ts'
import { Problem } from './problem.ts'
import { isStaff, requirePerson } from './sign-in.ts'

const ByPerson = z.strictObject({ person: uuid.optional() })

/** How far somebody has come in a scenario that certifies. */
export interface PersonCertification extends Certification {
  readonly scenario: string
  readonly rule: CertificationRule
}

/** Routes about certification: trainers ask for anybody's, trainees for their own. */
export function certificationRoutes(
  app: FastifyInstance,
  house: House,
  scenarios: readonly Scenario[],
): void {
  app.get('/api/certifications', async (request) => {
    const by = requirePerson(request)
    const { person = by.id } = parseBody(ByPerson, request.query)
    if (person !== by.id && !isStaff(by))
      throw new Problem(403, 'certifications/not-yours', 'Trainees see their own certification only.')
    return { certifications: await certificationsOf(house, scenarios, person) }
  })
}

/** Folds somebody's passed runs, scenario by scenario. */
async function certificationsOf(
  house: House,
  scenarios: readonly Scenario[],
  person: string,
): Promise<PersonCertification[]> {
  const rows = await house.db
    .selectFrom('run')
    .select(['id', 'scenario', 'mode', 'result', 'isGuest', 'isSimulated', 'updatedAt', 'variants'])
    .where('personId', '=', person)
    .where('result', '=', 'passed')
    .execute()
  return scenarios.flatMap(({ id, certification: rule }) => {
    if (!rule) return []
    const runs = rows
      .filter(({ scenario }) => scenario === id)
      .map(({ isGuest, isSimulated, updatedAt, variants, ...run }) => ({
        ...run,
        isGuest: isGuest === 1,
        isSimulated: isSimulated === 1,
        endedAt: updatedAt,
        ...(variants !== null && { variants: JSON.parse(variants) as Record<string, string> }),
      }))
    return [{ scenario: id, rule, ...certification(rule, runs) }]
  })
}
