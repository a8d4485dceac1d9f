import type { Source } from '#physics/source.ts'
import { all, any, fact, its, late, not, runEnded } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Criterion, Parameter, Scenario, Step } from '#scenario/scenario.ts'
import { START_LEVEL, startLevelName } from '#scenario/staircase.ts'
import { THREAT_CATEGORIES } from '#scenario/threat.ts'
import { bank } from '../express-mail/bank.ts'
import { design, generalKnowledge, published, sources } from '../express-mail/sources.ts'
import { threats } from '../express-mail/threats/threats.ts'
import * as cards from './cards.ts'

const cat = published(
  'Koller et al., investigating training, transfer and viewpoint effects (X-ray CAT)',
  'four categories, trained and untrained objects, two views, each bag with and without its threat',
  'J. Transp. Secur. 1 (2008) 81–106',
)

const shown = generalKnowledge('§3 timing: classic tests show an image for 4 or 10 s')

const adaptive = design('§3 adaptive algorithm and §4 prevalence by mode', {
  edition: 'design value; the training centre sets it',
})

const judges = (
  id: string,
  weight: number,
  severity: Criterion['severity'],
  where: Condition | undefined,
  failWhen: Condition,
  source: Source,
): Criterion => ({
  id,
  weight,
  severity,
  competency: 'K2',
  forEach: 'parcel',
  ...(where && { where }),
  failWhen,
  source,
})

const steps: Step[] = [
  {
    id: 'judge-image',
    forEach: 'parcel',
    after: [],
    opensWhen: its('imaged'),
    doneWhen: its('decided'),
    limitS: { parameter: 'answerLimitS' },
  },
  {
    id: 'answer-all-images',
    after: [],
    opensWhen: fact('begun'),
    doneWhen: fact('allAnswered'),
  },
]

const criteria: Criterion[] = [
  judges(
    'finds-the-threat',
    45,
    'major',
    its('finding'),
    any(its('released'), all(runEnded, not(its('held')))),
    sources.rates,
  ),
  judges(
    'clears-the-harmless',
    45,
    'major',
    its('innocent'),
    any(its('held'), all(runEnded, not(its('released')))),
    sources.rates,
  ),
  judges('names-the-category', 5, 'minor', its('finding'), all(its('held'), not(its('reasonRight'))), cat),
  judges('answers-in-time', 5, 'minor', undefined, late('judge-image'), sources.limits),
  {
    id: 'answers-all-images',
    weight: 5,
    severity: 'critical',
    competency: 'K2',
    failWhen: all(runEnded, not(fact('allAnswered'))),
    source: adaptive,
  },
]

const marks = judges(
  'marks-the-threat',
  10,
  'minor',
  its('finding'),
  all(its('held'), not(its('regionRight'))),
  sources.region,
)

/** Where each category begins; somebody who comes back begins where the last practice ended, by overlay. */
const startLevels: Record<string, Parameter> = Object.fromEntries(
  THREAT_CATEGORIES.map((category) => [
    startLevelName(category),
    { value: START_LEVEL, unit: 'level', source: adaptive },
  ]),
)

const seconds = (value: number, source: Source): Parameter => ({ value, unit: 's', source })

function exercise(
  card: typeof cards.test,
  kind: NonNullable<Scenario['images']>['kind'],
  own: Pick<Scenario, 'passPercent' | 'parameters' | 'criteria'>,
): Scenario {
  return {
    ...card,
    version: '1.0.0',
    environment: 'express-mail',
    competencies: ['K2'],
    places: [{ id: 'console', anchor: 'seat' }],
    variants: [],
    acts: [],
    injects: [],
    steps,
    bank,
    images: { kind, imageCount: card.parcelCount, threats },
    ...own,
  }
}

/**
 * The competency test that a trainer sets before and after the course: 128 images, half of them with a threat, no
 * feedback. Seeds 2n and 2n + 1 set the equivalent forms A and B of one test.
 */
export const xrayTest = exercise(cards.test, 'test', {
  passPercent: 80,
  parameters: { imageShownS: seconds(10, shown), answerLimitS: seconds(20, sources.limits) },
  criteria,
})

/** Practice that adapts to the officer, category by category, with feedback at once; a quarter of the bags hold a threat. */
export const xrayPractice = exercise(cards.practice, 'practice', {
  passPercent: 70,
  parameters: {
    imageShownS: seconds(45, adaptive),
    answerLimitS: seconds(30, sources.limits),
    feedbackS: seconds(4, adaptive),
    prevalencePercent: { value: 25, unit: '%', source: adaptive },
    ...startLevels,
  },
  criteria: [...criteria, marks],
})

/** Practice with threats as rare as on a quiet shift: against the misses that come with low prevalence. */
export const xrayVigilance = exercise(cards.vigilance, 'practice', {
  passPercent: 70,
  parameters: {
    imageShownS: seconds(45, adaptive),
    answerLimitS: seconds(30, sources.limits),
    feedbackS: seconds(3, adaptive),
    prevalencePercent: { value: 3, unit: '%', source: adaptive },
    ...startLevels,
  },
  criteria: [...criteria, marks],
})
