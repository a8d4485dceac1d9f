import { describe, expect, test } from 'vitest'
import { segregationOfGoods } from '#content/hazmat/segregation.ts'
import { substances } from '#content/hazmat/substances.ts'
import { cargo, HALTS, neighbour, WITHIN_25_M, WITHIN_50_M } from '#content/port-hazmat/cases.ts'
import { portHazmat } from '#content/port-hazmat/scenario.ts'
import { en } from '#content/port-hazmat/text.papers.en.ts'
import { en as withdrawEn } from '#content/port-hazmat/text.withdraw.en.ts'
import { playToEnd } from '#engine/bot.ts'
import { worldOf } from '#engine/state.ts'
import { score } from '#folds/score.ts'
import { computeOverpressureKPa } from '#physics/hazmat/blast.ts'
import { computeStability } from '#physics/hazmat/stability.ts'
import { type Condition, holds } from '#scenario/condition.ts'
import { CONTAINER_NUMBERS } from '#scenario/container-number.ts'
import type { SubstanceMatch } from '#scenario/substance.ts'

/** What the cargoes and the neighbours are, by UN number. */
const CARGO_UN = {
  carbide: '1402',
  dithionite: '1384',
  nitrate: '1942',
  cyanide: '1689',
  battery: '3480',
  peroxide: '3103',
}
const NEIGHBOUR_UN = { nitric: '2031', hydrofluoric: '1790', ammonia: '1005', toluene: '1294' }

function matchOf(un: string): SubstanceMatch {
  for (const substance of substances)
    for (const entry of substance.entries) if (entry.unNumber === un) return { substance, entry }
  throw new RangeError(`no substance has the UN number ${un}`)
}

/** Asks a condition where only these facts hold, from the start. */
const holdsUnder = (condition: Condition | undefined, ...facts: string[]): boolean =>
  !condition ||
  holds(condition, {
    hasEnded: false,
    factOrder: (fact) => (facts.includes(fact) ? 0 : undefined),
    isLate: () => false,
    isOutOfOrder: () => false,
    subjects: () => [],
  })

/** Finds the right options of an act where only these facts hold. */
function rightOptions(act: string, ...facts: string[]): string[] {
  const { options = [] } = portHazmat.acts.find(({ id }) => id === act) ?? {}
  return options.filter(({ rightWhen }) => rightWhen && holdsUnder(rightWhen, ...facts)).map(({ id }) => id)
}

const cargoes = Object.entries(CARGO_UN)
const neighbours = Object.entries(NEIGHBOUR_UN)
const pairs = cargoes.flatMap(([cargo, un]) =>
  neighbours.map(([other, theirs]) => ({ cargo, un, other, theirs })),
)

test('the model officer scores 100 % on the seeds 1 to 200, and each step is done', () => {
  const short: string[] = []
  for (let seed = 1; seed <= 200; seed++) {
    const state = playToEnd(portHazmat, { seed, mode: 'assessment', overlay: {} }, 'model')
    const { percent, hasPassed } = score(portHazmat, state)
    const steps = portHazmat.steps.filter(
      ({ where, doneWhen }) => (!where || holds(where, worldOf(state))) && !holds(doneWhen, worldOf(state)),
    )
    if (percent !== 100 || !hasPassed || steps.length > 0)
      short.push(`seed ${seed}: ${percent} %, open: ${steps.map(({ id }) => id).join(' ')}`)
  }
  expect(short).toEqual([])
}, 120_000)

describe('the answers agree with the tables of the handbook', () => {
  test('all that is named is a cargo or a neighbour', () => {
    expect(Object.keys(cargo)).toEqual(Object.keys(CARGO_UN))
    expect(Object.keys(neighbour)).toEqual(Object.keys(NEIGHBOUR_UN))
  })

  test.each(cargoes)('%s: UN number, guide and distances', (name, un) => {
    const facts = [`cargo.${name}`]
    expect(rightOptions('name-un', ...facts)).toEqual([`un-${un}`])
    const { guide, isolationM, largeSpillM, fireM } = matchOf(un).entry.distances
    expect(rightOptions('pick-guide', ...facts)).toEqual([`guide-${guide}`])
    const large = largeSpillM === undefined ? '' : `-large-${largeSpillM}`
    expect(rightOptions('give-distances', ...facts)).toEqual([`m-${isolationM}${large}-fire-${fireM}`])
  })

  test.each([
    ['cyanide', 'day'],
    ['cyanide', 'night'],
    ['dithionite', 'overcast'],
    ['dithionite', 'night'],
  ] as const)('%s, %s: how far gas from a large spill in water reaches', (name, light) => {
    const { tableOne } = matchOf(CARGO_UN[name]).entry
    const km = light === 'night' ? tableOne?.large?.nightKm : tableOne?.large?.dayKm
    expect(tableOne?.isInWater).toBe(true)
    expect(rightOptions('give-reach', `cargo.${name}`, `light.${light}`)).toEqual([
      `km-${String(km).replace('.', '-')}`,
    ])
  })

  test.each(pairs)('$cargo beside $other: segregation', ({ cargo, un, other, theirs }) => {
    const { code } = segregationOfGoods(matchOf(un), matchOf(theirs))
    const option = { X: 'no-rule', '1': 'away-from', '2': 'separated-from' }[code as 'X' | '1' | '2']
    expect(rightOptions('report-segregation', `cargo.${cargo}`, `neighbour.${other}`)).toEqual([option])
  })

  test.each(neighbours)('%s: guide, and classes by which it is placarded', (name, un) => {
    const { entry } = matchOf(un)
    const facts = [`neighbour.${name}`]
    expect(rightOptions('guide-for-neighbour', ...facts)).toEqual([`guide-${entry.distances.guide}`])
    const classes = [entry.class, ...entry.subsidiary.map((one) => one.class)].map((one) =>
      one.replace('.', '-'),
    )
    expect(rightOptions('name-classes', ...facts)).toEqual([`class-${classes.join('-and-')}`])
    expect(rightOptions('report-un', ...facts)).toEqual([`a-unknown-b-${un}`])
  })

  test('the row that is shown of the segregation table is that of the cargo', () => {
    for (const { cargo, un, theirs } of pairs) {
      const row = en[`value.segregation-${cargo}`] ?? ''
      const { code, classes, rule } = segregationOfGoods(matchOf(un), matchOf(theirs))
      const isShown = row.includes('all X') ? code === 'X' : row.includes(`${classes[1]} ${code}`)
      const isRuled = rule === 'cyanide-acid' && row.includes('cyanides away from acids')
      expect(isShown || isRuled, `${cargo}, ${theirs}: ${row}`).toBe(true)
    }
  })

  test('what is right for carbide is wrong for dithionite', () => {
    expect(rightOptions('advise-agent', 'cargo.carbide')).toEqual(['no-water-dry-sand'])
    expect(rightOptions('advise-agent', 'cargo.dithionite')).toEqual(['flood'])
  })
})

describe('the yard', () => {
  const placeOf = (id: string): readonly [number, number] =>
    portHazmat.places.find((place) => place.id === id)?.positionM ?? [0, 0]
  const distanceM = (id: string): number => Math.hypot(...placeOf(id))
  /** Degrees clockwise from north, seen from Box A; z grows to the south. */
  const bearingDeg = (id: string): number => {
    const [x, z] = placeOf(id)
    return ((Math.atan2(x, -z) * 180) / Math.PI + 360) % 360
  }
  const apartDeg = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180)
  const winds = portHazmat.hazards?.winds ?? []

  test.each([
    ['n', 0],
    ['ne', 45],
    ['e', 90],
  ] as const)(
    'in a wind from %s the right halts are those within 45° of it, 100 m off at least',
    (wind, fromDeg) => {
      const { doneWhen } = portHazmat.steps.find(({ id }) => id === 'approach') ?? {}
      for (const halt of HALTS) {
        const isRight = apartDeg(bearingDeg(halt), fromDeg) <= 45
        expect(holdsUnder(doneWhen, `wind.${wind}`, `been-at-${halt}`), halt).toBe(isRight)
        if (isRight) expect(distanceM(halt)).toBeGreaterThanOrEqual(99)
      }
    },
  )

  test('the places that are called near are near, and no other is nearer', () => {
    for (const { id } of portHazmat.places) {
      expect(distanceM(id) < 26, id).toBe(WITHIN_25_M.includes(id))
      expect(distanceM(id) < 50.5, id).toBe(WITHIN_50_M.includes(id))
    }
  })

  test('under each case there is one wind, of the class that light and speed give', () => {
    const sky = { day: 'slight-sun', overcast: 'overcast', night: 'clear-night' } as const
    let asked = 0
    for (const wind of ['n', 'ne', 'e'])
      for (const speed of ['light', 'moderate', 'fresh'])
        for (const light of ['day', 'overcast', 'night'] as const)
          for (const veer of ['left', 'right'])
            for (const turned of [[], ['windVeered']]) {
              const facts = [
                `wind.${wind}`,
                `windSpeed.${speed}`,
                `light.${light}`,
                `veer.${veer}`,
                ...turned,
              ]
              const found = winds.filter(({ when }) => holdsUnder(when, ...facts))
              expect(found).toHaveLength(1)
              expect(found[0]?.stability).toBe(computeStability(found[0]?.speedMps ?? 0, sky[light]))
              asked++
            }
    expect(asked).toBe(108)
  })

  test('before the wind turns the command post is upwind; after it the post is never down the wind', () => {
    const turned = winds.filter(({ when }) => JSON.stringify(when).includes('"not"'))
    expect(turned).toHaveLength(27)
    for (const wind of turned) expect(apartDeg(bearingDeg('post'), wind.fromDeg)).toBeLessThanOrEqual(45)
    for (const wind of winds) expect(apartDeg(bearingDeg('post'), wind.fromDeg)).toBeLessThan(90)
  })

  test.each(cargoes)('with %s whoever took cover is spared an eardrum', (name) => {
    const facts = [`cargo.${name}`]
    const charge = portHazmat.hazards?.charges.find(({ fact }) => fact === 'blasted')
    const tntKg = charge?.tntKg.find(({ when }) => holdsUnder(when, ...facts))?.value ?? 0
    const refuge = ['shelter', 'far-point'].find((place) =>
      rightOptions('take-cover', ...facts, `here-${place}`).includes('low-behind-cover'),
    )
    expect(computeOverpressureKPa(distanceM(refuge ?? ''), tntKg)).toBeLessThan(34)
  })
})

test('the boxes bear the numbers that are painted on them', () => {
  for (const [id, box] of [
    ['box-a', 'boxA'],
    ['box-b', 'boxB'],
    ['box-c', 'boxC'],
  ] as const)
    expect(withdrawEn[`act.report-box.${id}`]).toBe(CONTAINER_NUMBERS[box])
})
