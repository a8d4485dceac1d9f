import { describe, expect, test } from 'vitest'
import { adviseLel, adviseOxygen, adviseRadiation, adviseToxic, isLelValid } from '#physics/hazmat/alarm.ts'
import { GASES, type GasId } from '#physics/hazmat/gas.ts'
import {
  BEAD_HALVING_PPM_S,
  type Bead,
  computeBeadPercent,
  computeMixtureLelPercent,
  computeTrueLelPercent,
  NEW_BEAD,
  resetBead,
  showBead,
  stepBead,
} from '#physics/hazmat/lel-bead.ts'
import {
  BUMP_TEST_S,
  computeBatteryBars,
  computeBumpReading,
  isBumpPassed,
} from '#physics/hazmat/meter-check.ts'
import { computeForeignPpmForOxygen, computeOxygenPercent } from '#physics/hazmat/oxygen-cell.ts'
import { computePidPpm, computeTruePidPpm, isPidBlind } from '#physics/hazmat/pid.ts'
import {
  BEAD_T90_S,
  CELL_T90_S,
  computeHoseDelayS,
  computeLaggedReading,
  OXYGEN_T90_S,
  PID_T90_S,
} from '#physics/hazmat/sensor-lag.ts'
import { computeCellPpm } from '#physics/hazmat/toxic-cell.ts'

describe('lag', () => {
  test.each([PID_T90_S, OXYGEN_T90_S, BEAD_T90_S, ...Object.values(CELL_T90_S)])(
    'a sensor of T90 %d s has gone nine tenths of the way by then',
    (t90S) => {
      expect(computeLaggedReading(0, 40, t90S, t90S)).toBeCloseTo(36, 9)
      expect(computeLaggedReading(40, 0, t90S, t90S)).toBeCloseTo(4, 9)
    },
  )

  test('obeys dr/dt = (S·C − r)/τ with τ = T90/ln 10 (the sheet’s 2.303)', () => {
    const slope = computeLaggedReading(10, 40, 30, 1e-6) - 10
    expect(slope / 1e-6).toBeCloseTo((40 - 10) / (30 / Math.LN10), 2)
  })

  test('does not mind how time is cut', () => {
    let reading = 3
    for (let i = 0; i < 90; i++) reading = computeLaggedReading(reading, 50, 45, 1 / 9)
    expect(reading).toBeCloseTo(computeLaggedReading(3, 50, 45, 10), 9)
  })

  test('has the times of the sheet §4f; a 3 m hose takes 10 s', () => {
    expect([PID_T90_S, OXYGEN_T90_S, BEAD_T90_S]).toEqual([3, 15, 15])
    expect(CELL_T90_S).toMatchObject({ 'hydrogen-sulphide': 30, ammonia: 90, 'hydrogen-cyanide': 120 })
    for (const id of ['chlorine', 'sulphur-dioxide', 'nitrogen-dioxide'] as const) {
      expect(CELL_T90_S[id]).toBeGreaterThanOrEqual(30)
      expect(CELL_T90_S[id]).toBeLessThanOrEqual(60)
    }
    expect(computeHoseDelayS(3)).toBeCloseTo(10, 9)
  })
})

describe('the bead', () => {
  const ppmAtLel = (id: 'acetylene' | 'toluene' | 'hydrogen', percent: number) =>
    GASES[id].lelPercent.value * 100 * percent

  test('10 % shown in toluene is 25.5 %, 8 % in acetylene 10.4 %', () => {
    expect(computeTrueLelPercent(10, 'toluene')).toBeCloseTo(25.5, 9)
    expect(computeTrueLelPercent(8, 'acetylene')).toBeCloseTo(10.4, 9)
    expect(adviseLel(8)).toBe('go-on')
    expect(adviseLel(computeTrueLelPercent(8, 'acetylene'))).toBe('withdraw')
  })

  test.each(['acetylene', 'toluene', 'hydrogen'] as const)(
    'what it shows in %s leads back to the truth',
    (id) => {
      const shown = computeBeadPercent({ [id]: ppmAtLel(id, 20) })
      expect(computeTrueLelPercent(shown, id)).toBeCloseTo(20, 9)
    },
  )

  test('takes a mixture as the sum', () => {
    const air = { acetylene: ppmAtLel('acetylene', 13), toluene: ppmAtLel('toluene', 25.5) }
    expect(computeBeadPercent(air)).toBeCloseTo(10 + 10, 9)
    expect(computeMixtureLelPercent(air)).toBeCloseTo(38.5, 9)
  })

  test('needs 10 % of oxygen: in a box full of gas it shows less than there is', () => {
    const air = { acetylene: 800_000 }
    expect(computeOxygenPercent(air)).toBeCloseTo(4.18, 9)
    expect(computeBeadPercent(air)).toBeCloseTo(0.418 * computeBeadPercent(air, 1, 20.9), 9)
    expect(computeBeadPercent(air, 1, 10)).toBe(computeBeadPercent(air, 1, 20.9))
  })

  test('says OVER above 100 % and goes on saying so when the gas is gone, until it is reset', () => {
    let bead: Bead = NEW_BEAD
    for (let s = 0; s < 60; s++) bead = stepBead(bead, { acetylene: 60_000 }, 1)
    expect(showBead(bead)).toBe('OVER')
    expect(resetBead(bead)).toBe(bead)
    for (let s = 0; s < 120; s++) bead = stepBead(bead, {}, 1)
    expect(bead.readingPercent).toBeLessThan(0.1)
    expect(showBead(bead)).toBe('OVER')
    expect(showBead(resetBead(bead))).toBe(0)
  })

  test('is deadened by acid, hydrogen sulphide and chlorine, and reads low ever after', () => {
    const halved = stepBead(NEW_BEAD, { 'hydrogen-sulphide': 100 }, BEAD_HALVING_PPM_S / 100)
    expect(halved.sensitivity).toBeCloseTo(0.5, 9)
    expect(stepBead(NEW_BEAD, { acetylene: 5000 }, 3600).sensitivity).toBe(1)
    let bead: Bead = { ...halved, readingPercent: 0 }
    for (let s = 0; s < 120; s++) bead = stepBead(bead, { acetylene: 6500 }, 1)
    expect(showBead(bead)).toBe(10)
    expect(showBead(stepBead(NEW_BEAD, { acetylene: 6500 }, 120))).toBe(20)
  })
})

describe('the PID', () => {
  test.each<GasId>([
    'methanol',
    'hydrogen-cyanide',
    'chlorine',
    'hydrogen-fluoride',
    'sulphur-dioxide',
    'carbon-monoxide',
    'propane',
    'acetylene',
    'nitric-acid',
  ])('is blind to %s', (id) => {
    expect(isPidBlind(id)).toBe(true)
    expect(computePidPpm({ [id]: 10_000 })).toBe(0)
    expect(computeTruePidPpm(5, id)).toBeUndefined()
  })

  test('shows 1 ppm of 18 ppm NO₂, which its cell tells (§5, step 31)', () => {
    expect(Math.round(computePidPpm({ 'nitrogen-dioxide': 18, 'nitric-acid': 5 }))).toBe(1)
    expect(computeCellPpm('nitrogen-dioxide', { 'nitrogen-dioxide': 18 })).toBe(18)
  })

  test('corrects back: 100 ppm of toluene show 200', () => {
    expect(computePidPpm({ toluene: 100 })).toBeCloseTo(200, 9)
    expect(computeTruePidPpm(200, 'toluene')).toBeCloseTo(100, 9)
  })
})

describe('the oxygen cell', () => {
  test('each 1 % of gas costs 0.209 %; the alarm at 19.5 % needs 67,000 ppm, to the sheet’s thousand', () => {
    expect(computeOxygenPercent({})).toBe(20.9)
    expect(20.9 - computeOxygenPercent({ acetylene: 10_000 })).toBeCloseTo(0.209, 9)
    expect(Math.abs(computeForeignPpmForOxygen(19.5) - 67_000)).toBeLessThan(500)
    expect(adviseOxygen(computeOxygenPercent({ acetylene: 66_000 }))).toBe('go-on')
    expect(adviseOxygen(computeOxygenPercent({ acetylene: 40_000, chlorine: 28_000 }))).toBe(
      'air-supply-only',
    )
  })
})

describe('toxic cells mistake one gas for another (PhD Lite, Appendix C)', () => {
  test('NO₂ hides SO₂, H₂S feigns HCN, chlorine feigns NO₂', () => {
    expect(computeCellPpm('sulphur-dioxide', { 'sulphur-dioxide': 10, 'nitrogen-dioxide': 18 })).toBe(0)
    expect(computeCellPpm('hydrogen-cyanide', { 'hydrogen-sulphide': 10 })).toBeCloseTo(35, 9)
    expect(computeCellPpm('nitrogen-dioxide', { chlorine: 10 })).toBeCloseTo(9, 9)
    expect(computeCellPpm('ammonia', { chlorine: 10 })).toBe(0)
  })
})

describe('checks of the meter', () => {
  test('a sound sensor of any kind passes its bump test, a dead or half-deaf slow one does not', () => {
    for (const t90S of Object.values(CELL_T90_S))
      expect(isBumpPassed(25, computeBumpReading(25, 1, t90S))).toBe(true)
    expect(BUMP_TEST_S).toBe(45)
    expect(isBumpPassed(25, computeBumpReading(25, 0, 15))).toBe(false)
    expect(isBumpPassed(25, computeBumpReading(25, 0.4, 15))).toBe(false)
  })

  test('a battery of five bars loses one each two hours', () => {
    expect([0, 1.9, 2, 5, 9.9, 10, 30].map(computeBatteryBars)).toEqual([5, 5, 4, 3, 1, 0, 0])
  })
})

describe('what readings ask for (§1.5)', () => {
  test('radiation', () => {
    expect(adviseRadiation(0.1, 0.1)).toBe('go-on')
    expect(adviseRadiation(0.21, 0.1)).toBe('report')
    expect(adviseRadiation(10.1, 0.1)).toBe('withdraw')
  })

  test('oxygen', () => {
    expect([19.4, 19.5, 20.9, 23.5, 25, 25.1].map(adviseOxygen)).toEqual([
      'air-supply-only',
      'go-on',
      'go-on',
      'fire-hazard',
      'fire-hazard',
      'stop',
    ])
    expect([isLelValid(19.4), isLelValid(19.5)]).toEqual([false, true])
  })

  test('flammable gas', () => {
    expect([9.9, 10, 25, 25.1].map(adviseLel)).toEqual(['go-on', 'withdraw', 'withdraw', 'withdraw-at-once'])
  })

  test('toxic gas; the unknown counts as the worst', () => {
    expect(adviseToxic('nitrogen-dioxide', 12)).toBe('go-on')
    expect(adviseToxic('nitrogen-dioxide', 13)).toBe('air-supply-only')
    expect(adviseToxic('phosphine', 0.1)).toBe('air-supply-only')
    expect(adviseToxic('phosphine', 0)).toBe('go-on')
  })
})
