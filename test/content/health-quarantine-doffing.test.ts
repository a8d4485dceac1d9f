import { describe, expect, test } from 'vitest'
import { ITEMS, OFF_AFTER, RUBS } from '#content/health-quarantine/phases/doffing.ts'
import { healthQuarantine as scenario } from '#content/health-quarantine/scenario.ts'
import { playRun } from '#engine/bot.ts'
import { decide } from '#engine/decide.ts'
import type { RunEvent } from '#engine/event.ts'
import { evolve } from '#engine/evolve.ts'
import type { Intent } from '#engine/intent.ts'
import { initialState, type RunState } from '#engine/state.ts'
import { contaminationAfter } from '#folds/contamination.ts'
import { findPatches, OFFICER_ZONES } from '#physics/health/contamination.ts'
import { computeRemovalLog10, judgeHandHygiene } from '#physics/health/hand-hygiene.ts'
import { DOFFING_COVERALL, findOrderFaults, isDoffingPlace, type PpeZone } from '#physics/health/ppe-order.ts'

type Item = (typeof ITEMS)[number]
type Grasp = 'right' | 'front' | 'fast'

interface Moment {
  readonly state: RunState
  readonly events: readonly RunEvent[]
}

/** Plays the model officer up to the moment when the first item comes off. */
function beforeDoffing(seed: number): Moment {
  const setup = { seed, mode: 'practice', overlay: {} } as const
  const { entries } = playRun(scenario, setup, 'model')
  let moment: Moment = { state: initialState(scenario, setup), events: [] }
  for (const { intent } of entries) {
    if (intent.type === 'Perform' && intent.act.startsWith('off-')) return moment
    moment = take(moment, intent)
  }
  throw new Error(`seed ${seed}: nothing was taken off`)
}

function take({ state, events }: Moment, intent: Intent): Moment {
  const decision = decide(scenario, state, intent)
  if ('refused' in decision) throw new Error(`${JSON.stringify(intent)}: ${decision.refused.code}`)
  return { state: decision.events.reduce(evolve, state), events: [...events, ...decision.events] }
}

/** Does acts one after another, each given its time; after a critical error it goes on. */
function doAll(from: Moment, deeds: readonly { place: string; act: string; option?: string }[]): Moment {
  return deeds.reduce((moment, { place, act, option }) => {
    let now = moment
    const at = (): number => now.state.atMs + 800
    const resume = (): void => {
      if (now.state.phase === 'paused') now = take(now, { type: 'ResumeRun', atMs: now.state.atMs })
    }
    resume()
    if (now.state.place !== place) now = take(now, { type: 'GoTo', place, atMs: at() })
    resume()
    now = take(now, { type: 'Perform', act, ...(option && { option }), atMs: at() })
    if (now.state.act) now = take(now, { type: 'Elapse', atMs: now.state.act.doneAtMs })
    return now
  }, from)
}

/** Takes all off in an order, each item by a grasp and in its room, with a rub after each. */
function undress(
  from: Moment,
  order: readonly Item[],
  grasp: (item: Item) => Grasp = () => 'right',
  rub = 's-20',
): Moment {
  return doAll(
    from,
    order.flatMap((item, index) => {
      const isThere = order.slice(0, index + 1).includes('coverall') && item !== 'coverall'
      const place = isThere || item === 'respirator' || item === 'cap' ? 'doffing-2' : 'doffing-1'
      return [
        { place, act: `off-${item}`, option: grasp(item) },
        { place, act: `rub-${index + 1}`, option: rub },
      ]
    }),
  )
}

function permutations<One>(of: readonly One[]): One[][] {
  if (of.length === 0) return [[]]
  return of.flatMap((first, at) =>
    permutations(of.filter((_, index) => index !== at)).map((rest) => [first, ...rest]),
  )
}

const failedOf = ({ state }: Moment): string[] => [
  ...new Set(state.failures.map(({ criterion }) => criterion)),
]
/** What shows under the lamp on skin, on the uniform or on the shoes. */
const onOfficer = ({ events }: Moment): string[] =>
  findPatches(contaminationAfter(scenario, events).field)
    .map(({ id }) => id)
    .filter(
      (id) =>
        id === 'uniform' || id === 'shoes' || OFFICER_ZONES[id as keyof typeof OFFICER_ZONES] === 'skin',
    )

const steps = ['inspection', 'glove-disinfection']
const isAllowed = (order: readonly Item[]): boolean =>
  findOrderFaults([...steps, ...order, 'fresh-mask', 'clean-area'], DOFFING_COVERALL).length === 0
const orders = permutations(ITEMS)
const start = beforeDoffing(1)

describe('taking off', () => {
  test('what comes before what is what the physics says', () => {
    for (const item of ITEMS)
      expect(
        (DOFFING_COVERALL.after[item] ?? []).filter((earlier) =>
          (ITEMS as readonly string[]).includes(earlier),
        ),
      ).toEqual(OFF_AFTER[item])
    expect(orders.filter(isAllowed)).toHaveLength(12)
  })

  test.each(orders.filter(isAllowed).map((order) => ({ order, name: order.join(', ') })))(
    'right, and clean under the lamp: $name',
    ({ order }) => {
      const done = undress(start, order)
      expect(failedOf(done)).toEqual([])
      expect(onOfficer(done)).toEqual([])
    },
  )

  test('every other of the 720 orders fails', () => {
    const passed = orders.filter((order) => !isAllowed(order) && failedOf(undress(start, order)).length === 0)
    expect(passed).toEqual([])
  }, 120_000)

  test('for each patient a right doffing leaves nothing, whatever was touched before', () => {
    const seen = new Set<string>()
    for (let seed = 0; seen.size < 8; seed++) {
      const moment = beforeDoffing(seed)
      const one = moment.state.variants.patient as string
      if (seen.has(one)) continue
      seen.add(one)
      const soiled = findPatches(contaminationAfter(scenario, moment.events).field)
      expect(soiled.map(({ id }) => id)).toContain('suit-front')
      expect(onOfficer(undress(moment, ITEMS)), one).toEqual([])
    }
  }, 60_000)

  test.each([
    ['eyewear', 'front', 'face'],
    ['respirator', 'front', 'face'],
    ['coverall', 'front', 'uniform'],
    ['coverall', 'fast', 'face'],
  ] as const)('%s by "%s" shows on the %s', (wrong, grasp, zone) => {
    const done = undress(start, ITEMS, (item) => (item === wrong ? grasp : 'right'))
    expect(failedOf(done)).toHaveLength(1)
    expect(onOfficer(done)).toContain(zone)
  })

  test('hands are cleaned as the physics computes it', () => {
    for (const { id, contacts } of RUBS) {
      const durationS = id === 'none' ? 0 : Number(id.slice(2))
      const [removed] = (contacts ?? []).map((contact) => ('log10' in contact ? contact.log10 : 0))
      expect(removed ?? 0).toBeCloseTo(computeRemovalLog10('rub', durationS), 9)
      expect(judgeHandHygiene('rub', durationS)).toBe({ 's-20': 'done', 's-10': 'short', none: 'missed' }[id])
    }
  })

  test('the model officer takes each item off where the physics allows it', () => {
    const { by = [] } = scenario.steps.find(({ id }) => id === 'doff') ?? {}
    for (const deed of by)
      if ('act' in deed && deed.act.startsWith('off-')) {
        const place = deed.at?.[0]?.place as PpeZone
        expect(isDoffingPlace(deed.act.slice('off-'.length), place), deed.act).toBe(true)
      }
  })
})
