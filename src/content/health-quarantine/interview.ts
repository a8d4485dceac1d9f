import { all, any, fact, not } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { PhaseAct } from '#scenario/phase.ts'
import type { Line } from '#scenario/scenario.ts'
import { honesty, language, type Patient, patient, tookAntipyretic } from './cases.ts'

/** In which ways a question can be asked; of these, the first two are right. */
const MANNERS = ['open', 'direct', 'leading', 'commanding'] as const

/** Something to be asked about. */
export interface Topic {
  readonly id: string
  /** Whoever is guarded tells it only when asked directly; whoever conceals, only in trust as well. */
  readonly isSensitive: boolean
  /** What is true of it, by the case: the first that holds; one always does. */
  readonly truths: readonly { readonly id: string; readonly when?: Condition }[]
}

/** One truth for each patient: the line `told-<topic>-<patient>`. */
export const eachPatient = (topic: string): Topic['truths'] =>
  Object.keys(patient).map((one) => ({ id: `told-${topic}-${one}`, when: patient[one as Patient] }))

/** The four of the quick triage at the seat (row 15), which the full interview asks again. */
export const TRIAGE: readonly Topic[] = [
  { id: 'travel', isSensitive: false, truths: eachPatient('travel') },
  { id: 'exposure', isSensitive: true, truths: eachPatient('exposure') },
  { id: 'onset', isSensitive: false, truths: eachPatient('onset') },
  {
    id: 'medicines',
    isSensitive: true,
    truths: [
      { id: 'told-medicines-flu', when: patient.flu },
      { id: 'told-medicines-yes', when: tookAntipyretic },
      { id: 'told-medicines-malaria', when: patient.malaria },
      { id: 'told-medicines-no' },
    ],
  },
]

/** The officer and the patient have a language in common, if only by the interpreter's line. */
export const isUnderstood = any(language.shared, fact('interpreterOn'))
/** What makes whoever conceals speak: a greeting, the reason of the questions, their own language. */
export const isTrusted = all(fact('greeted.right'), fact('reasonGiven'), isUnderstood)

/** The fact of having asked about a topic: at the seat, and in the interview. */
export const askedAtSeat = (topic: Topic): string => `${topic.id}Asked`
export const askedInFull = (topic: Topic): string => `${topic.id}Interviewed`

/**
 * Asks whether the patient has told the truth about a topic, in either conversation. What was once asked well is told
 * as soon as there is trust; from then on every answer is the same.
 */
export function isTold(topic: Topic): Condition {
  const asked = (manner: string): Condition =>
    any(...[askedAtSeat(topic), askedInFull(topic)].map((name) => fact(`${name}.${manner}`)))
  const askedWell = any(asked('open'), asked('direct'))
  return all(
    isUnderstood,
    topic.isSensitive
      ? any(
          all(honesty.open, askedWell),
          all(honesty.guarded, asked('direct')),
          all(honesty.concealing, isTrusted, asked('direct')),
        )
      : askedWell,
  )
}

/** The interpreter's line, from wherever the patient is. */
export const INTERPRETER = {
  fact: 'interpreterOn',
  takesS: 3,
  lines: [
    { id: 'interpreter-ready', by: 'interpreter', when: language.foreign },
    { id: 'interpreter-not-needed', by: 'interpreter' },
  ],
  tool: 'interpreter_phone',
} satisfies Partial<PhaseAct>

/** What the patient says: nothing that is understood, the truth, or something that says nothing of the case. */
function linesOf(topic: Topic, asked: string): Line[] {
  const says = (id: string, when?: Condition): Line => ({ id, by: 'patient', ...(when && { when }) })
  return [
    says('not-understood', not(isUnderstood)),
    ...topic.truths.map(({ id, when }) => says(id, all(isTold(topic), ...(when ? [when] : [])))),
    says('led', fact(`${asked}.leading`)),
    says('curt', fact(`${asked}.commanding`)),
    says(`vague-${topic.id}`),
  ]
}

/**
 * Writes the act of asking about a topic. A question led or barked leaves its fact only as `.wrong`: each is answered
 * by how it is asked, not by how others were.
 */
export function ask(
  topic: Topic,
  act: string,
  asked: string,
  rest: Pick<PhaseAct, 'places' | 'where' | 'requires'>,
): PhaseAct {
  return {
    id: act,
    ...rest,
    fact: asked,
    isRepeatable: true,
    takesS: 3,
    options: MANNERS.map((manner) => ({
      id: manner,
      ...((manner === 'open' || manner === 'direct') && { rightWhen: all() }),
    })),
    clears: [{ fact: `${asked}.leading` }, { fact: `${asked}.commanding` }],
    lines: linesOf(topic, asked),
  }
}
