import { expect, test } from 'vitest'
import { patient } from '#content/health-quarantine/cases.ts'
import { askedAtSeat, isTold, isTrusted, isUnderstood, TRIAGE } from '#content/health-quarantine/interview.ts'
import { healthQuarantine as scenario } from '#content/health-quarantine/scenario.ts'
import { text as en } from '#content/health-quarantine/text.en.ts'
import { type Bot, bots, play, playToEnd } from '#engine/bot.ts'
import { isPossible, waysToDo } from '#engine/options.ts'
import { hasFact, initialState, worldOf } from '#engine/state.ts'
import { DISEASES, type DiseaseId } from '#physics/health/diseases.ts'
import { isWithinIncubation } from '#physics/health/incubation.ts'
import { holds } from '#scenario/condition.ts'

/** What can be said to the patient, in either conversation: any order, any manner, as often as one likes. */
const TALK = scenario.acts.filter(
  ({ id, lines = [] }) =>
    ['greet', 'call-interpreter', 'give-reason', 'ask-consent'].includes(id) ||
    lines.some((line) => line.id.startsWith('told-')),
)
const CONVERSATIONS = new Set(TALK.flatMap(({ places }) => places))

const PATIENTS = Object.keys(patient)

/** Returns what an act asks about; undefined where it does not ask. */
function topicOf(act: string): string | undefined {
  const { lines = [] } = scenario.acts.find(({ id }) => id === act) ?? {}
  if (!lines.some(({ id }) => id.startsWith('told-'))) return undefined
  return lines.find(({ id }) => id.startsWith('vague-'))?.id.slice('vague-'.length)
}

/** Goes by the procedure, but talks at random to the patient on the way, sixty times at most. */
function talking(): Bot {
  let said = 0
  return (whole, state, random) => {
    if (!state.act && CONVERSATIONS.has(state.place) && said < 60 && random.chance(0.7)) {
      const ways = waysToDo(
        state,
        random.pick(TALK.filter(({ places }) => places.includes(state.place))),
      ).filter((way) => isPossible(whole, state, way))
      if (ways.length > 0) {
        said++
        return random.pick(ways)
      }
    }
    return bots.model(whole, state, random)
  }
}

test.each(Array.from({ length: 4 }, (_, share) => share * 25))(
  'in whatever order one asks, no answer contradicts the case: 25 seeds from %i',
  (from) => {
    for (let seed = from; seed < from + 25; seed++) {
      const setup = { seed, mode: 'practice', overlay: {} } as const
      const { variants: drawn } = initialState(scenario, setup)
      const told = new Map<string, string>()
      for (const { events, state } of play(scenario, setup, talking())) {
        for (const event of events) {
          if (event.type !== 'ActDone' || event.says === undefined) continue
          const topic = topicOf(event.act)
          if (!topic) continue
          const where = `seed ${seed}, ${event.act}: ${event.says} after ${told.get(topic)}`
          if (!event.says.startsWith('told-')) {
            expect(told.has(topic), where).toBe(false)
            continue
          }
          // Once told, always told the same; of this patient, whoever else there might be.
          expect(told.get(topic) ?? event.says, where).toBe(event.says)
          told.set(topic, event.says)
          expect(PATIENTS.filter((one) => event.says?.endsWith(`-${one}`) && one !== drawn.patient)).toEqual(
            [],
          )
          const world = worldOf(state)
          expect(holds(isUnderstood, world), where).toBe(true)
          const isSensitive = TRIAGE.some(({ id, isSensitive }) => id === topic && isSensitive)
          if (isSensitive && drawn.honesty === 'concealing') expect(holds(isTrusted, world), where).toBe(true)
          if (topic === 'medicines') {
            const hasTaken = drawn.patient === 'flu' || drawn.antipyretic === 'yes'
            expect(['told-medicines-yes', 'told-medicines-flu'].includes(event.says), where).toBe(hasTaken)
          }
        }
      }
      expect(told.size, `seed ${seed}`).toBeGreaterThan(3)
    }
  },
  120_000,
)

/** Days since exposure and since onset, as the lines tell them; of two of the eight there is no exposure. */
const DAYS = {
  mers: { disease: 'mers', exposed: 6, onset: 3, words: ['Six days ago', 'three days'] },
  mpox: { disease: 'mpox', exposed: 10, onset: 2, words: ['Ten days ago', 'Two days'] },
  malaria: { disease: 'malaria', exposed: 12, onset: 3, words: ['Twelve days ago', 'Three days'] },
  dengue: { disease: 'dengue', exposed: 6, onset: 1, words: ['six days ago', 'Yesterday'] },
  flu: { disease: 'zoonotic-influenza', exposed: 5, onset: 1, words: ['Five days ago', 'yesterday'] },
  cholera: { disease: 'cholera', exposed: 2, onset: 0.5, words: ['two days ago', 'last night'] },
  vhf: { disease: 'vhf', exposed: 8, onset: 1, words: ['eight days ago', 'yesterday'] },
  runner: undefined,
} as const satisfies Record<
  string,
  { disease: DiseaseId; exposed: number; onset: number; words: readonly [string, string] } | undefined
>

test('what patients tell lies within the incubation of what they have', () => {
  for (const [one, told] of Object.entries(DAYS)) {
    if (!told) continue
    expect(isWithinIncubation(told.disease, told.exposed - told.onset), one).toBe(true)
    const exposure = `${en[`line.told-exposure-${one}`]} ${en[`line.told-travel-${one}`]}`
    expect(exposure, one).toContain(told.words[0])
    expect(en[`line.told-onset-${one}`], one).toContain(told.words[1])
    expect(DISEASES[told.disease]).toBeDefined()
  }
})

test('each honesty asks for its own manner, and a foreign language for the interpreter', () => {
  const [exposure] = TRIAGE.filter(({ id }) => id === 'exposure')
  const world = (...facts: string[]) => ({
    hasEnded: false,
    factOrder: (fact: string) => (facts.includes(fact) ? facts.indexOf(fact) + 1 : undefined),
    isLate: () => false,
    isOutOfOrder: () => false,
    subjects: () => [],
  })
  const asked = (manner: string) => `${askedAtSeat(exposure!)}.${manner}`
  const tells = (...facts: string[]) => holds(isTold(exposure!), world(...facts))
  expect(tells('language.shared', 'honesty.open', asked('open'))).toBe(true)
  expect(tells('language.shared', 'honesty.guarded', asked('open'))).toBe(false)
  expect(tells('language.shared', 'honesty.guarded', asked('direct'))).toBe(true)
  expect(tells('language.shared', 'honesty.concealing', asked('direct'))).toBe(false)
  const trust = ['greeted.right', 'reasonGiven']
  expect(tells('language.shared', 'honesty.concealing', asked('direct'), ...trust)).toBe(true)
  expect(tells('language.foreign', 'honesty.concealing', asked('direct'), ...trust)).toBe(false)
  expect(tells('language.foreign', 'honesty.concealing', asked('direct'), ...trust, 'interpreterOn')).toBe(
    true,
  )
  expect(tells('language.shared', 'honesty.open', asked('leading'), asked('commanding'))).toBe(false)
})

test('a question that is led or barked is answered as it is asked, once', () => {
  const setup = { seed: 1, mode: 'practice', overlay: {} } as const
  const state = playToEnd(scenario, setup, talking())
  for (const topic of TRIAGE)
    for (const manner of ['leading', 'commanding'])
      expect(hasFact(state, `${askedAtSeat(topic)}.${manner}`)).toBe(false)
})
