import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { isValidS10 } from '#physics/postal.ts'
import { boundsOf, densityOfGPerCm3, FILLER, PACKAGING } from '#scenario/draw-bodies.ts'
import { drawParcelCase } from '#scenario/draw-parcel-case.ts'
import { drawVariants } from '#scenario/draw-variants.ts'
import type { Parcel, Trait } from '#scenario/parcel.ts'
import { MODES, type Mode } from '#scenario/scenario.ts'

/** Shifts that are drawn; the seeds are 0 to 9,999, their modes in turn. */
const CASE_COUNT = 10_000

/** What is kept of a parcel: all of them would not fit. */
interface Kept {
  mode: Mode
  grossG: number
  densityKgPerM3: number
  valueRmb: number
  category: string
  isFind: boolean
  isSuspicious: boolean
  isSelected: boolean
  lane: string
}

const kept: Kept[] = []
const kinds = new Map<string, number>()
const traits = new Map<Trait, number>()
const findCounts = new Map<Mode, Map<number, number>>()
const faults: string[] = []
const projected = new Map<string, number>()
let overlapping = 0

/** Draws all shifts once; what must hold in each is looked at on the way, and told by its seed. */
function drawAll(): void {
  for (let seed = 0; seed < CASE_COUNT; seed++) {
    const mode = MODES[seed % MODES.length] as Mode
    const { parcels } = drawParcelCase(expressMail, { seed, mode }, drawVariants(expressMail, seed))
    faults.push(...faultsOf(parcels).map((fault) => `seed ${seed}: ${fault}`))
    if (parcels.some(hasProjectionInMatter)) overlapping++
    for (const { projected: threat } of parcels)
      if (threat) projected.set(threat.name, (projected.get(threat.name) ?? 0) + 1)
    for (const { kind } of parcels) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    for (const trait of parcels.flatMap((parcel) => parcel.traits))
      traits.set(trait, (traits.get(trait) ?? 0) + 1)
    const belt = parcels.slice(0, expressMail.parcelCount)
    const finds = belt.filter(({ finding }) => finding).length
    const counts = findCounts.get(mode) ?? new Map<number, number>()
    findCounts.set(mode, counts.set(finds, (counts.get(finds) ?? 0) + 1))
    for (const { sizeMm, grossG, declaration, finding, isSuspiciousLooking, risk } of belt)
      kept.push({
        mode,
        grossG,
        densityKgPerM3: (grossG / (sizeMm[0] * sizeMm[1] * sizeMm[2])) * 1e6,
        valueRmb: declaration.valueRmb,
        category: declaration.category,
        isFind: finding !== null,
        isSuspicious: isSuspiciousLooking,
        isSelected: risk.indicators.includes('random-selection'),
        lane: risk.lane,
      })
  }
}

function faultsOf(parcels: readonly Parcel[]): string[] {
  const count = (trait: Trait) => parcels.filter((parcel) => parcel.traits.includes(trait)).length
  const belt = parcels.slice(0, expressMail.parcelCount)
  const suspicious = belt.filter(({ isSuspiciousLooking }) => isSuspiciousLooking)
  const innocentShare = suspicious.filter(({ finding }) => !finding).length / suspicious.length
  const expected: [Trait, number][] = [
    ['late', 1],
    ['organicOverMetal', 1],
    ['targetA', 1],
    ['targetB', 1],
    ['block', 1],
    ['split', 4],
    ['badCheckDigit', 1],
    ['mismatch', 1],
    ['labelError', 1],
    ['projected', 1],
    ['topRisk', 5],
  ]
  const invalid = parcels.filter(({ declaration }) => !isValidS10(declaration.s10))
  return [
    ...expected
      .filter(([trait, times]) => count(trait) !== times)
      .map(([trait]) => `${trait} ${count(trait)} times`),
    ...(parcels.length === expressMail.parcelCount + 1 ? [] : [`${parcels.length} parcels`]),
    ...(belt.filter(({ finding }) => finding?.isCritical).length <= 1 ? [] : ['two critical finds']),
    ...(innocentShare >= 0.3 ? [] : [`${innocentShare} of the suspicious are innocent`]),
    ...(count('innocent') >= 12 ? [] : [`${count('innocent')} innocents`]),
    ...(invalid.every((parcel) => parcel.traits.includes('badCheckDigit')) ? [] : ['an invalid S10']),
    ...(new Set(parcels.map(({ declaration }) => declaration.s10.slice(2, 10))).size === parcels.length
      ? []
      : ['a serial twice']),
    ...(count('duty') === 2 || count('duty') === 3 ? [] : [`${count('duty')} duty cases`]),
    ...parcels
      .filter(({ traits: ours, risk }) => ours.includes('mismatch') && risk.lane === 'green')
      .map(() => 'a mismatch in the green lane'),
    ...belt
      .filter(({ grossG }) => grossG < 50 || grossG > 30_000)
      .map(({ kind, grossG }) => `${kind} of ${grossG} g`),
  ]
}

/** Tells whether the box about a projected threat meets that of something dense. */
function hasProjectionInMatter({ projected, solids }: Parcel): boolean {
  if (!projected) return false
  const dense = solids
    .filter((one) => one.item !== PACKAGING && one.item !== FILLER && densityOfGPerCm3(one) >= 0.3)
    .map(boundsOf)
  return projected.solids
    .map(boundsOf)
    .some((threat) =>
      dense.some((other) =>
        ([0, 1, 2] as const).every(
          (axis) =>
            Math.min(threat.maxMm[axis], other.maxMm[axis]) -
              Math.max(threat.minMm[axis], other.minMm[axis]) >
            0.1,
        ),
      ),
    )
}

const shareOf = (holds: (one: Kept) => boolean, among: (one: Kept) => boolean = () => true): number => {
  const list = kept.filter(among)
  return list.filter(holds).length / list.length
}
const quantile = (values: number[], at: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(at * (values.length - 1))] as number
const sigmaOf = (values: number[]): number => {
  const logs = values.map(Math.log)
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length
  return Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length)
}
const expectNear = (value: number, wanted: number, tolerance: number): void => {
  expect(value).toBeGreaterThan(wanted - tolerance)
  expect(value).toBeLessThan(wanted + tolerance)
}

describe('ten thousand shifts (express-mail sheet §4 [D])', () => {
  test('are drawn without a fault', () => {
    drawAll()
    expect(faults).toEqual([])
  })

  test('hold finds as often as their mode has them: 25 % in training, 15 % in assessment', () => {
    expectNear(
      shareOf(
        ({ isFind }) => isFind,
        ({ mode }) => mode === 'guided',
      ),
      0.25,
      0.01,
    )
    expectNear(
      shareOf(
        ({ isFind }) => isFind,
        ({ mode }) => mode === 'practice',
      ),
      0.25,
      0.01,
    )
    // The backbone alone is 3.8 finds in 24, and one more where the trace is true.
    expectNear(
      shareOf(
        ({ isFind }) => isFind,
        ({ mode }) => mode === 'assessment',
      ),
      0.16,
      0.02,
    )
    for (const [mode, counts] of findCounts)
      expect(counts.size, `${mode}: the number of finds must not be known beforehand`).toBeGreaterThanOrEqual(
        3,
      )
  })

  test('weigh as the mail does: median 0.8 kg, σ 0.9, 0.05 to 30 kg', () => {
    const masses = kept.map(({ grossG }) => grossG)
    expectNear(quantile(masses, 0.5), 800, 120)
    expectNear(sigmaOf(masses), 0.9, 0.15)
  })

  test('are mostly packed to 60 to 400 kg/m³', () => {
    expect(shareOf(({ densityKgPerM3 }) => densityKgPerM3 >= 60 && densityKgPerM3 <= 400)).toBeGreaterThan(
      0.8,
    )
  })

  test('are worth RMB 180 in the middle, and spread as values do', () => {
    const values = kept.map(({ valueRmb }) => valueRmb)
    expectNear(quantile(values, 0.5), 180, 27)
    expectNear(sigmaOf(values), 0.95, 0.2)
  })

  test('are sales, gifts, documents and returns as 70 to 20 to 5 to 5', () => {
    for (const [category, share] of [
      ['sale', 0.7],
      ['gift', 0.2],
      ['documents', 0.05],
      ['returned', 0.05],
    ] as const)
      expectNear(
        shareOf((one) => one.category === category),
        share,
        0.02,
      )
  })

  test('do not give finds away by their category', () => {
    const gifts = (isFind: boolean) =>
      shareOf(
        ({ category }) => category === 'gift',
        (one) => one.isFind === isFind,
      )
    expect(Math.abs(gifts(true) - gifts(false))).toBeLessThan(0.1)
  })

  test('score finds higher than innocents, and prove nothing by it', () => {
    const green = (isFind: boolean) =>
      shareOf(
        ({ lane }) => lane === 'green',
        (one) => one.isFind === isFind,
      )
    expect(green(true)).toBeGreaterThan(0.1)
    expect(green(true)).toBeLessThan(0.4)
    expect(green(false)).toBeGreaterThan(0.6)
    expect(green(false)).toBeLessThan(0.9)
  })

  test('select one in fifty at random', () => {
    expectNear(
      shareOf(({ isSelected }) => isSelected),
      0.02,
      0.002,
    )
  })

  test('hold a weapon part in four of five', () => {
    expectNear((traits.get('critical') ?? 0) / CASE_COUNT, 0.8, 0.02)
  })

  test('draw every kind now and then', () => {
    expect(expressMail.bank.kinds.filter(({ id }) => (kinds.get(id) ?? 0) < CASE_COUNT / 500)).toEqual([])
  })

  test('ask for every answer of duty and every rate', () => {
    for (const trait of [
      'taxWaived',
      'taxDue',
      'overLimit',
      'indivisible',
      'rate13',
      'rate20',
      'rate50',
    ] as const)
      expect(traits.get(trait) ?? 0, trait).toBeGreaterThan(CASE_COUNT / 20)
  })

  test('project threats into free space, save in few', () => {
    expect(overlapping / CASE_COUNT).toBeLessThan(0.05)
  })

  test('project now this, now that', () => {
    expect(projected.size).toBeGreaterThanOrEqual(12)
    expect(Math.max(...projected.values()) / CASE_COUNT).toBeLessThan(0.25)
  })
})
