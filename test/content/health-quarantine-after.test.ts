import { describe, expect, test } from 'vitest'
import { type Patient, patient } from '#content/health-quarantine/cases.ts'
import { gauges, quantities } from '#content/health-quarantine/gauges.ts'
import { CHAPTERS, FULL } from '#content/health-quarantine/phases/isolation.ts'
import { healthQuarantine as scenario } from '#content/health-quarantine/scenario.ts'
import { play } from '#engine/bot.ts'
import { take } from '#engine/decide.ts'
import { isPossible } from '#engine/options.ts'
import type { RunState, Setup } from '#engine/state.ts'
import { computeMixedMgL, computeStockL, readStripMgL } from '#physics/health/dilution.ts'
import { DISINFECTION_RULES, findDisinfectionFaults } from '#physics/health/disinfection.ts'
import { DISPOSITION_OF, judgeDisposition } from '#physics/health/disposition.ts'
import { INTERVIEW_TOPICS } from '#physics/health/interview.ts'
import { PACK_CODES, PACK_LAYERS } from '#physics/health/packing.ts'
import { isUnderpressureEnough } from '#physics/health/room-pressure.ts'
import { SPECIMEN_ORDERS } from '#physics/health/specimen.ts'
import { findSwabFaults, HEAD_TILT_DEG, LEAST_DEPTH_SHARE, LEAST_HELD_S } from '#physics/health/swab.ts'
import { isMeasureAgainst } from '#physics/health/vectors.ts'
import { computeClearanceMin } from '#physics/health/ventilation.ts'
import { type Condition, holds } from '#scenario/condition.ts'
import { createRandom } from '#scenario/random.ts'

const DISEASE = {
  mers: 'mers',
  mpox: 'mpox',
  malaria: 'malaria',
  dengue: 'dengue',
  runner: 'none',
  flu: 'zoonotic-influenza',
  cholera: 'cholera',
  vhf: 'vhf',
} as const satisfies Record<Patient, string>
const PATIENTS = Object.keys(patient) as Patient[]

const holdsUnder = (condition: Condition | undefined, ...facts: string[]): boolean =>
  !condition ||
  holds(condition, {
    hasEnded: false,
    factOrder: (fact) => (facts.includes(fact) ? 0 : undefined),
    isLate: () => false,
    isOutOfOrder: () => false,
    subjects: () => [],
  })

/** Finds the right options of an act where only these facts hold, from the start. */
function rightOptions(act: string, ...facts: string[]): string[] {
  const { options = [] } = scenario.acts.find(({ id }) => id === act) ?? {}
  return options.flatMap(({ id, rightWhen }) => (rightWhen && holdsUnder(rightWhen, ...facts) ? [id] : []))
}
const optionIds = (act: string): string[] =>
  scenario.acts.find(({ id }) => id === act)?.options?.map(({ id }) => id) ?? []
const levelOf = (quantity: string, ...facts: string[]): number | undefined =>
  quantities[quantity]?.find(({ when }) => holdsUnder(when, ...facts))?.value

describe('isolation follows the physics', () => {
  test.each(PATIENTS)('%s: where they go, and which error is how grave', (one) => {
    const suspected = DISEASE[one]
    expect(rightOptions('decide-disposition', `patient.${one}`)).toEqual([DISPOSITION_OF[suspected]])
    const [critical, major] = ['isolates-the-infectious', 'chooses-the-class'].map((id) =>
      scenario.criteria.find((criterion) => criterion.id === id),
    )
    for (const option of optionIds('decide-disposition')) {
      const right = DISPOSITION_OF[suspected] === option ? 'right' : 'wrong'
      const facts = [
        `patient.${one}`,
        'dispositionDecided',
        `dispositionDecided.${option}`,
        `dispositionDecided.${right}`,
      ]
      const grave = [critical, major].flatMap((criterion) =>
        criterion && holdsUnder(criterion.where, ...facts) && holdsUnder(criterion.failWhen, ...facts)
          ? [criterion.severity]
          : [],
      )
      const judged = judgeDisposition(suspected, option as 'release')
      expect(grave, option).toEqual(judged === 'right' ? [] : [judged])
    }
  })

  test.each(PATIENTS)('%s: what is taken, and into what', (one) => {
    const suspected = DISEASE[one]
    const order = suspected === 'none' ? null : SPECIMEN_ORDERS[suspected]
    const option = {
      nasopharyngeal: 'nasopharyngeal',
      lesion: 'lesions',
      rectal: 'rectal',
      serum: 'blood',
      'lower-respiratory': undefined,
    }
    const facts = `patient.${one}`
    expect(rightOptions('choose-specimen', facts)).toEqual([order ? option[order.kind] : 'none'])
    expect(rightOptions('choose-medium', facts)).toEqual(order ? [order.medium] : [])
    if (order) expect(PACK_CODES[order.category].unNumber).toBe('UN3373')
  })

  test('the swab that is right has no fault', () => {
    expect(rightOptions('tilt-head')).toEqual([`deg-${HEAD_TILT_DEG}`])
    expect(rightOptions('turn-and-hold')).toEqual([`turn-and-${LEAST_HELD_S}-s`])
    const pass = {
      depthMm: Math.ceil(LEAST_DEPTH_SHARE * 120),
      nostrilToEarMm: 120,
      headTiltDeg: HEAD_TILT_DEG,
      angleToPalateDeg: 0,
      heldS: LEAST_HELD_S,
      turnedDeg: 360,
      withdrawalMmS: 20,
    }
    expect(findSwabFaults(pass)).toEqual([])
    expect(findSwabFaults({ ...pass, headTiltDeg: 20 })).toEqual(['head'])
    expect(findSwabFaults({ ...pass, depthMm: 20 })).toEqual(['shallow'])
  })

  test('the interview covers what the sheet names', () => {
    const asked = FULL.map(({ id }) => id)
    const NAMED: Readonly<Record<string, string>> = {
      'contact-details': 'reach',
      exposures: 'exposure',
      'onward-plans': 'onward',
    }
    const others = ['open-question', 'read-back']
    for (const topic of INTERVIEW_TOPICS)
      if (!others.includes(topic)) expect(asked).toContain(NAMED[topic] ?? topic)
  })

  test('a room that is judged to hold has the underpressure, one that does not has not', () => {
    for (const facts of [['room.shut'], ['room.ajar'], ['room.ajar', 'isolationDoorShut']])
      expect(rightOptions('judge-room', ...facts)).toEqual([
        isUnderpressureEnough(levelOf('roomPa', ...facts) ?? 0) ? 'holds' : 'too-weak',
      ])
  })
})

describe('transfer follows the physics', () => {
  test('the layers are packed from inside out', () => {
    const { by = [] } = scenario.steps.find(({ id }) => id === 'pack') ?? {}
    const acts = by.flatMap((deed) => ('act' in deed ? [deed.act] : []))
    const layers = ['put-in-primary', 'add-absorbent', 'shut-secondary', 'add-cushion', 'shut-outer']
    expect(acts.filter((act) => layers.includes(act))).toEqual(layers)
    expect(layers).toHaveLength(PACK_LAYERS.length)
  })

  test.each([
    ['mers', 1000],
    ['vhf', 5000],
  ])('%s: the bleach for %i mg/L', (one, mgL) => {
    const [right] = rightOptions('mix-solution', `patient.${one}`)
    const litres = { 'ml-20': 0.02, 'ml-200': 0.2, 'l-1': 1, 'l-2': 2 }[right as 'l-1']
    expect(litres).toBeCloseTo(computeStockL(mgL), 9)
    for (const [option, stockL] of [
      ['ml-20', 0.02],
      ['ml-200', 0.2],
      ['l-1', 1],
      ['l-2', 2],
    ] as const)
      expect(levelOf('chlorineMgL', `solutionMixed.${option}`)).toBeCloseTo(
        computeMixedMgL(stockL, 10 - stockL),
        9,
      )
    expect(gauges['chlorine-strips']?.range[1]).toBe(readStripMgL(50_000))
  })

  test('what is ordered keeps the rules of disinfection', () => {
    const dose = (option = ''): number => Number(/\d+/.exec(option)?.[0])
    const [minutes] = rightOptions('order-time')
    const done = {
      contactMin: dose(minutes),
      isCleanedFirst: true,
      isRepeated: true,
      isInward: true,
    }
    const chlorine = (act: string, one: string) => ({
      ...done,
      agent: 'chlorine' as const,
      chlorineMgL: dose(rightOptions(act, `patient.${one}`).find((option) => /\d{3}/.test(option))),
    })
    expect(findDisinfectionFaults('floor-wall', chlorine('order-floor', 'mers'))).toEqual([])
    expect(findDisinfectionFaults('toilet', chlorine('order-toilet', 'mers'))).toEqual([])
    expect(findDisinfectionFaults('ebola-surface', chlorine('order-floor', 'vhf'))).toEqual([])
    expect(findDisinfectionFaults('ebola-surface', chlorine('order-touch', 'vhf'))).toEqual([])
    expect(findDisinfectionFaults('spill', chlorine('order-spill', 'cholera'))).toEqual([])
    expect(DISINFECTION_RULES['high-touch'].leastMgL).toBe(500)
    expect(rightOptions('order-cabin')).toEqual([...DISINFECTION_RULES['aircraft-cabin'].agents])
    expect(isMeasureAgainst('disinsection', 'insects')).toBe(true)
    expect(rightOptions('order-against-insects')).toEqual(['disinsection-d-phenothrin'])
  })

  test.each([6, 12, 20])('at %i air changes an hour the room waits for 99.9 %', (perH) => {
    const [right] = rightOptions('set-room-wait', `air.ach-${perH}`)
    expect(Number(right?.slice('min-'.length))).toBe(Math.round(computeClearanceMin(0.999, perH)))
  })
})

describe('whatever order the questions come in', () => {
  const setup = (seed: number): Setup => ({ seed, mode: 'practice', overlay: {} })

  /** Plays the model officer until the patient is in the room. */
  function inRoom(seed: number): RunState {
    for (const { state } of play(scenario, setup(seed), 'model'))
      if (state.place === 'isolation') return state
    throw new Error(`seed ${seed}: nobody came into the room`)
  }

  test('what is told of a topic is one and the same, on 300 seeds', () => {
    for (let seed = 0; seed < 300; seed++) {
      const random = createRandom(seed)
      let state = inRoom(seed)
      const told: Record<string, Set<string>> = {}
      const say = (act: string, option: string): void => {
        const body = { type: 'Perform', act, option } as const
        if (!isPossible(scenario, state, body)) return
        for (const intent of [body, { type: 'Elapse' } as const]) {
          const atMs = (state.act?.doneAtMs ?? state.atMs) + 1
          const taken = take(scenario, state, { ...intent, atMs })
          if ('refused' in taken) throw new Error(`${act}: ${taken.refused.code}`)
          for (const event of taken.events)
            if (event.type === 'ActDone' && event.says?.startsWith('told-'))
              told[event.act] = (told[event.act] ?? new Set()).add(event.says)
          state = taken.state
        }
      }
      for (const chapter of CHAPTERS)
        for (let round = 0; round < 40; round++) {
          // The last of a chapter closes it: all but one are asked again and again before.
          const topic = random.pick(round < 35 ? chapter.slice(1) : chapter)
          say(`interview-${topic.id}`, random.pick(['open', 'direct', 'leading', 'commanding']))
        }
      for (const [act, lines] of Object.entries(told))
        expect([...lines], `seed ${seed}: ${act}`).toHaveLength(1)
      expect(Object.keys(told).length).toBeGreaterThan(4)
    }
  }, 120_000)
})
