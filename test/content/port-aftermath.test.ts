import { describe, expect, test } from 'vitest'
import { portHazmat } from '#content/port-hazmat/scenario.ts'
import { playRun } from '#engine/bot.ts'
import { initialState, type RunState } from '#engine/state.ts'
import { exposureOf } from '#folds/exposure.ts'
import { history } from '#folds/history.ts'
import { findGas, type GasId } from '#physics/hazmat/gas.ts'
import { computeTrueLelPercent } from '#physics/hazmat/lel-bead.ts'
import { computeTurnBackMPa, ENTRY_LEAST_MPA, isWhistling } from '#physics/hazmat/scba.ts'
import { type Condition, holds } from '#scenario/condition.ts'
import { findSeed } from '#scenario/draw-variants.ts'

const CARGOES = ['carbide', 'dithionite', 'nitrate', 'cyanide', 'battery', 'peroxide'] as const
const NEIGHBOURS = ['nitric', 'hydrofluoric', 'ammonia', 'toluene'] as const
/** The pairs that the sheet itself describes, V1 to V6; peroxide leaks nothing. */
const SHEET = [
  ['carbide', 'nitric'],
  ['dithionite', 'hydrofluoric'],
  ['nitrate', 'ammonia'],
  ['cyanide', 'nitric'],
  ['battery', 'toluene'],
  ['peroxide', 'nitric'],
] as const

const holdsUnder = (condition: Condition | undefined, facts: readonly string[]): boolean =>
  !condition ||
  holds(condition, {
    hasEnded: false,
    factOrder: (fact) => (facts.includes(fact) ? 0 : undefined),
    isLate: () => false,
    isOutOfOrder: () => false,
    subjects: () => [],
  })

function rightOptions(act: string, ...facts: string[]): string[] {
  const { options = [] } = portHazmat.acts.find(({ id }) => id === act) ?? {}
  return options.filter(({ rightWhen }) => rightWhen && holdsUnder(rightWhen, facts)).map(({ id }) => id)
}

function playModel(variants: Record<string, string>) {
  const setup = { seed: findSeed(portHazmat, variants), mode: 'assessment', overlay: {} } as const
  const log = playRun(portHazmat, setup, 'model')
  const told = history(
    initialState(portHazmat, setup),
    log.entries.flatMap(({ events }) => events),
  )
  return { state: told.end, exposure: exposureOf(portHazmat, told) }
}
const readingOf = (state: RunState, act: string): number => state.readings[act]?.[0]?.value ?? Number.NaN

describe('what the officer reads near Box A', () => {
  test('of acetylene at 10.4 % of its limit the bead shows 8, of 20 ppm NO₂ the cell 18 and the lamp 1', () => {
    const { state } = playModel({ cargo: 'carbide', neighbour: 'nitric' })
    expect(readingOf(state, 'read-bead')).toBe(8)
    expect(computeTrueLelPercent(8, 'acetylene')).toBeCloseTo(10.4, 6)
    expect(Math.abs(readingOf(state, 'read-no2') - 18)).toBeLessThan(0.6)
    expect(Math.round(readingOf(state, 'read-pid'))).toBe(1)
  })

  test.each([
    ['battery', 'nitric', 'hydrogen'],
    ['cyanide', 'toluene', 'toluene'],
    ['carbide', 'ammonia', 'acetylene'],
  ] as const)('%s beside %s: by the factor of %s it is 10 % or more', (cargo, neighbour, gas) => {
    const { state } = playModel({ cargo, neighbour })
    expect(computeTrueLelPercent(readingOf(state, 'read-bead'), gas)).toBeGreaterThanOrEqual(10)
    const factor = findGas(gas).beadFactor?.value.toFixed(2).replace('.', '-')
    expect(rightOptions('correct-bead', `cargo.${cargo}`, `neighbour.${neighbour}`)).toEqual([
      `times-${factor}`,
    ])
    expect(rightOptions('decide-on-lel', `cargo.${cargo}`, `neighbour.${neighbour}`)).toEqual([
      'withdraw-and-report',
    ])
  })

  test.each([
    ['cyanide', 'nitric'],
    ['dithionite', 'hydrofluoric'],
    ['nitrate', 'ammonia'],
  ] as const)('%s beside %s: nothing burns, and the pair goes on', (cargo, neighbour) => {
    const { state } = playModel({ cargo, neighbour })
    expect(readingOf(state, 'read-bead')).toBeLessThan(2)
    expect(rightOptions('decide-on-lel', `cargo.${cargo}`, `neighbour.${neighbour}`)).toEqual(['go-on'])
  })

  test('of hydrogen cyanide the lamp shows nothing', () => {
    const { state } = playModel({ cargo: 'cyanide', neighbour: 'hydrofluoric' })
    expect(readingOf(state, 'read-pid')).toBeLessThan(0.3)
    expect(readingOf(state, 'read-hcn')).toBeGreaterThan(25)
  })

  test('whoever sweeps past a cell reads a small part of it', () => {
    const { options = [] } = portHazmat.acts.find(({ id }) => id === 'read-no2') ?? {}
    const [wait, sweep] = ['wait', 'sweep'].map((id) => options.find((one) => one.id === id)?.takesS ?? 0)
    const t90S = portHazmat.gauges?.['cell-nitrogen-dioxide']?.t90S ?? Number.NaN
    expect(wait).toBe(t90S)
    expect(1 - 0.1 ** ((sweep ?? 0) / t90S)).toBeLessThan(0.1)
  })

  test.each(['full', 'low'])('a %s cylinder reads what its answer asks for', (cylinder) => {
    const { state } = playModel({ cylinder, cargo: 'carbide' })
    const isEnough = readingOf(state, 'read-cylinder') >= ENTRY_LEAST_MPA
    expect(rightOptions('decide-on-cylinder', `cylinder.${cylinder}`)).toEqual([isEnough ? 'keep' : 'swap'])
  })

  test('at turn-back two MPa are left for the way out and three for decontamination', () => {
    const levels = portHazmat.quantities?.cylinderMPa ?? []
    const at = (fact: string) => levels.find(({ when }) => holdsUnder(when, [fact]))?.value ?? Number.NaN
    expect(at('airLow')).toBe(computeTurnBackMPa(29.5, 27.5, 3))
    expect(isWhistling(at('whistling'))).toBe(true)
  })
})

describe('the answers after the explosion', () => {
  test('the suits are those of the sheet’s own pairs', () => {
    const suits = SHEET.slice(0, 5).map(([cargo, neighbour]) =>
      rightOptions('put-on-suit', `cargo.${cargo}`, `neighbour.${neighbour}`),
    )
    expect(suits).toEqual([['level-a'], ['level-a'], ['level-a'], ['level-a'], ['fire-kit']])
    expect(rightOptions('put-on-suit', 'cargo.dithionite', 'neighbour.toluene')).toEqual(['level-b'])
  })

  test('each pair of boxes has one suit, one bead factor, one flushing time', () => {
    for (const cargo of CARGOES)
      for (const neighbour of NEIGHBOURS)
        for (const act of ['put-on-suit', 'correct-bead', 'flush-casualty', 'judge-toxics', 'choose-wash'])
          expect(
            rightOptions(act, `cargo.${cargo}`, `neighbour.${neighbour}`),
            `${act} ${cargo} ${neighbour}`,
          ).toHaveLength(1)
  })

  test('what was right in one of the sheet’s variants is wrong in at least four cells of another', () => {
    const ACTS = [
      'set-cordon',
      'advise-agent',
      'pick-guide',
      'give-distances',
      'report-un',
      'name-classes',
      'decide-on-entry',
      'put-on-suit',
      'correct-bead',
      'judge-toxics',
      'build-dike',
      'order-fog',
      'treat-pool',
      'flush-casualty',
      'choose-wash',
      ...['carbide', 'dithionite', 'nitrate', 'cyanide', 'cells'].map((name) => `treat-${name}`),
    ]
    const cells = ([cargo, neighbour]: (typeof SHEET)[number]): string[] => {
      const facts = [`cargo.${cargo}`, `neighbour.${neighbour}`, 'entryDecided', 'dayAfter', 'toxicsLogged']
      return ACTS.map((act) => {
        const { where } = portHazmat.acts.find(({ id }) => id === act) ?? {}
        const isOffered =
          !where ||
          !JSON.stringify(where).includes('cargo.') ||
          holdsUnder(where, [...facts, 'victimBrought'])
        return isOffered ? rightOptions(act, ...facts).join() : 'not offered'
      })
    }
    for (const one of SHEET)
      for (const other of SHEET) {
        if (one === other) continue
        const theirs = cells(other)
        const differing = cells(one).filter((answer, index) => answer !== theirs[index])
        expect(differing.length, `${one} ${other}`).toBeGreaterThanOrEqual(4)
      }
  })

  test('water is opposite for carbide and dithionite, and sand too', () => {
    expect(rightOptions('treat-carbide')).toEqual(['dry-sand'])
    expect(rightOptions('treat-dithionite')).toEqual(['flood'])
  })

  test('sand that holds nitric acid is wrong for hydrofluoric acid', () => {
    expect(rightOptions('build-dike', 'neighbour.nitric')).toContain('dry-sand')
    expect(rightOptions('build-dike', 'neighbour.hydrofluoric')).toEqual(['limestone'])
  })
})

describe('where the officer stands after the explosion', () => {
  const positionOf = (id: string): readonly [number, number] =>
    portHazmat.places.find((place) => place.id === id)?.positionM ?? [Number.NaN, Number.NaN]
  const step = portHazmat.steps.find(({ id }) => id === 'move-upwind')
  const deed = step?.by?.find((one) => 'act' in one && one.act === 'redraw-zones')
  const wheres = deed && 'act' in deed ? (deed.at ?? []) : []

  test.each(['n', 'ne', 'e'].flatMap((wind) => ['left', 'right'].map((veer) => ({ wind, veer }))))(
    'wind $wind, turned $veer: the zones are redrawn within 66° of the wind, 99 m off at least',
    ({ wind, veer }) => {
      const facts = [`wind.${wind}`, `veer.${veer}`, 'windVeered', 'windSpeed.light', 'light.day']
      const place = wheres.find(({ when }) => holdsUnder(when, facts))?.place ?? ''
      const { fromDeg } = portHazmat.hazards?.winds.find(({ when }) => holdsUnder(when, facts)) ?? {}
      const [x, z] = positionOf(place)
      expect(Math.hypot(x, z)).toBeGreaterThan(99)
      const bearingDeg = (Math.atan2(x, -z) * 180) / Math.PI
      const apartDeg = Math.abs(((bearingDeg - (fromDeg ?? Number.NaN) + 540) % 360) - 180)
      expect(apartDeg).toBeLessThanOrEqual(66)
    },
  )

  test.each(SHEET)(
    '%s beside %s: the model officer breathes less than a tenth of AEGL-2 anywhere',
    (cargo, neighbour) => {
      const { exposure } = playModel({ cargo, neighbour })
      for (const { air, share, place } of exposure?.stretches ?? [])
        for (const [gas, ppm] of Object.entries(air) as [GasId, number][]) {
          const limit = findGas(gas).aegl2Ppm?.value
          if (limit !== undefined) expect((ppm * share) / limit, `${gas} at ${place}`).toBeLessThan(0.1)
        }
    },
  )

  test('near the pool the air is beyond what is immediately dangerous, before any mask', () => {
    const { exposure } = playModel({ cargo: 'carbide', neighbour: 'hydrofluoric' })
    const most = Math.max(...(exposure?.stretches ?? []).map(({ air }) => air['hydrogen-fluoride'] ?? 0))
    expect(most).toBeGreaterThan(findGas('hydrogen-fluoride').idlhPpm?.value ?? Number.NaN)
  })
})
