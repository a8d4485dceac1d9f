import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { computeBodyMassG } from '#physics/body.ts'
import { LOWER_VIEW, resampleGeometry, TUNNEL_HEIGHT_MM, TUNNEL_WIDTH_MM } from '#physics/line-scan.ts'
import { MATERIALS } from '#physics/materials.ts'
import { computeMeshBounds, isClosed } from '#physics/mesh.ts'
import { isValidS10, PERSONAL_LIMIT_RMB } from '#physics/postal.ts'
import { castLineIntegrals } from '#physics/ray-cast.ts'
import { computeProjectedRegion } from '#physics/region.ts'
import { computeSignal, HIGH_WEIGHTS } from '#physics/scanner.ts'
import { CN23_FROM_SDR, drawParcelCase, PACKAGING, RMB_PER_SDR } from '#scenario/draw-parcel-case.ts'
import type { Parcel, Solid } from '#scenario/parcel.ts'
import { computeOverlapMm3 } from '#test/support/overlap.ts'
import { bodyOf, drawOneParcel, scanBodyOf } from '#test/support/parcels.ts'

const { bank, parcelCount } = expressMail
const cases = Array.from({ length: 1000 }, (_, seed) => drawParcelCase(expressMail, seed))
const parcels = cases.flatMap((one) => one.parcels)
const kindOf = (parcel: Parcel) => bank.kinds.find(({ id }) => id === parcel.kind)!
const densityOf = ({ material, densityGPerCm3 }: Solid) =>
  densityGPerCm3 ?? MATERIALS[material].densityGPerCm3

describe('a case drawn from seeds 0 to 999', () => {
  test('is the same each time, and survives JSON', () => {
    for (const seed of [0, 1, 77, 999]) {
      const drawn = drawParcelCase(expressMail, seed)
      expect(drawn).toStrictEqual(cases[seed])
      expect(JSON.parse(JSON.stringify(drawn))).toStrictEqual(drawn)
    }
  })

  test('is the same from a scenario that came as JSON', () => {
    const scenario = JSON.parse(JSON.stringify(expressMail)) as typeof expressMail
    for (const seed of [3, 500]) expect(drawParcelCase(scenario, seed)).toStrictEqual(cases[seed])
  })

  test('holds as many parcels as the shift has, no kind twice, each with its own item number', () => {
    for (const one of cases) {
      expect(one.parcels).toHaveLength(parcelCount)
      expect(new Set(one.parcels.map(({ kind }) => kind)).size).toBe(parcelCount)
      expect(new Set(one.parcels.map(({ declaration }) => declaration.s10)).size).toBe(parcelCount)
      expect(new Set(one.parcels.map(({ declaration }) => declaration.sender.name)).size).toBe(parcelCount)
    }
  })

  test('has a finding, or is marked as a clean shift', () => {
    for (const one of cases) {
      const finds = one.parcels.filter(({ finding }) => finding).length
      expect(one.isCleanShift).toBe(finds === 0)
      if (finds > 0) expect(finds).toBeGreaterThanOrEqual(bank.findings[0])
      expect(finds).toBeLessThanOrEqual(bank.findings[1])
    }
    const clean = cases.filter(({ isCleanShift }) => isCleanShift).length / cases.length
    expect(Math.abs(clean - bank.cleanShiftPercent / 100)).toBeLessThan(0.03)
  })

  test('keeps to the prevalence of training, 25 % of parcels (sheet §4), give or take five points', () => {
    const share = parcels.filter(({ finding }) => finding).length / parcels.length
    expect(share).toBeGreaterThan(0.2)
    expect(share).toBeLessThan(0.3)
  })

  test('has at most one critical find, and at least the innocents that look suspicious', () => {
    for (const { parcels: ours } of cases) {
      expect(ours.filter(({ finding }) => finding?.isCritical).length).toBeLessThanOrEqual(
        bank.criticalAtMost,
      )
      const lookalikes = ours.filter(({ finding, isSuspiciousLooking }) => !finding && isSuspiciousLooking)
      expect(lookalikes.length).toBeGreaterThanOrEqual(bank.suspiciousInnocentAtLeast)
    }
    // Sheet §4: at least 30 % of what looks suspicious is innocent.
    const suspicious = parcels.filter(({ isSuspiciousLooking }) => isSuspiciousLooking)
    expect(suspicious.filter(({ finding }) => !finding).length / suspicious.length).toBeGreaterThan(0.3)
  })

  test('draws every kind now and then', () => {
    const drawn = new Set(parcels.map(({ kind }) => kind))
    expect(bank.kinds.map(({ id }) => id).filter((id) => !drawn.has(id))).toEqual([])
  })

  test('carries a valid S10 number, unless the finding says otherwise', () => {
    for (const parcel of parcels)
      expect(isValidS10(parcel.declaration.s10), parcel.kind).toBe(
        !kindOf(parcel).finding?.hasWrongCheckDigit,
      )
  })

  test('adds up: lines, packaging, values, form', () => {
    for (const { declaration, kind } of parcels) {
      const { lines, grossG, valueRmb, form } = declaration
      expect(lines.reduce((sum, line) => sum + line.valueRmb, 0)).toBe(valueRmb)
      expect(
        lines.reduce((sum, line) => sum + line.netG, 0),
        kind,
      ).toBeLessThan(grossG)
      expect(form).toBe(valueRmb < CN23_FROM_SDR * RMB_PER_SDR ? 'CN22' : 'CN23')
      for (const figure of [grossG, valueRmb, declaration.postageRmb, ...lines.map(({ netG }) => netG)])
        expect(Number.isSafeInteger(figure) && figure > 0).toBe(true)
    }
    expect(new Set(parcels.map(({ declaration }) => declaration.form))).toEqual(new Set(['CN22', 'CN23']))
  })

  test('keeps innocents honest, and lets each find show in the data too', () => {
    for (const { declaration, finding, grossG, kind } of parcels) {
      const isMassOff = Math.abs(grossG / declaration.grossG - 1) > 0.1
      const isPostageOff = declaration.postageRmb > declaration.valueRmb
      const isOff = isMassOff || isPostageOff || !isValidS10(declaration.s10)
      expect(isOff, `${kind}: ${grossG} g, declared ${declaration.grossG} g`).toBe(finding !== null)
      if (finding) continue
      expect(Math.abs(grossG / declaration.grossG - 1)).toBeLessThan(0.04)
      // Over the limit only what cannot be divided: one piece (sheet §1.3).
      const pieces = declaration.lines.reduce((sum, { quantity }) => sum + quantity, 0)
      if (declaration.valueRmb > PERSONAL_LIMIT_RMB) expect(pieces, kind).toBe(1)
    }
  })

  test('keeps the find in the image, and names nothing unknown', () => {
    for (const { finding, items, solids } of parcels) {
      for (const { item } of solids) expect(items[item]).toMatch(/^item\./)
      if (!finding) continue
      const { x, y, width, height } = finding.region
      for (const figure of [x, y, width, height]) expect(Number.isSafeInteger(figure)).toBe(true)
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(LOWER_VIEW.columnCount)
      expect(y + height).toBeLessThanOrEqual(LOWER_VIEW.rowCount)
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(10)
    }
  })
})

describe.each(bank.kinds.map(({ id }) => id))('the kind %s', (kind) => {
  const drawn = Array.from({ length: 8 }, (_, seed) => drawOneParcel(expressMail, kind, seed))

  test('is made of closed bodies that lie inside the parcel, and the parcel in the tunnel', () => {
    for (const { solids, sizeMm } of drawn) {
      const [length, height, width] = sizeMm
      expect(length).toBeLessThanOrEqual(LOWER_VIEW.columnCount * LOWER_VIEW.columnPitchMm)
      expect(height).toBeLessThan(TUNNEL_HEIGHT_MM)
      expect(width).toBeLessThan(TUNNEL_WIDTH_MM)
      for (const solid of solids) {
        const { mesh } = bodyOf(solid)
        expect(isClosed(mesh)).toBe(true)
        const { minMm, maxMm } = computeMeshBounds(mesh)
        const wallMm = solid.item === PACKAGING ? 0 : 2.9
        const name = `${solid.item} ${solid.shape.type}`
        expect(Math.max(-minMm[0], maxMm[0]), `${name} along`).toBeLessThan(length / 2 - wallMm + 0.05)
        expect(Math.max(-minMm[2], maxMm[2]), `${name} across`).toBeLessThan(width / 2 - wallMm + 0.05)
        expect(minMm[1], `${name} below`).toBeGreaterThan(wallMm - 0.05)
        expect(maxMm[1], `${name} above`).toBeLessThan(height - wallMm + 0.05)
      }
    }
  })

  test('weighs what its bodies weigh', () => {
    for (const { solids, grossG } of drawn.slice(0, 3)) {
      const massG = solids.reduce((sum, solid) => sum + computeBodyMassG(bodyOf(solid)), 0)
      expect(Math.abs(massG - grossG)).toBeLessThan(1)
    }
  })

  test('has no two dense bodies in one place', () => {
    const dense = (drawn[0] as Parcel).solids.filter((solid) => densityOf(solid) > 0.3)
    const offences: string[] = []
    dense.forEach((one, i) => {
      for (const other of dense.slice(i + 1)) {
        const { overlapMm3, smallerMm3 } = computeOverlapMm3(bodyOf(one).mesh, bodyOf(other).mesh)
        if (overlapMm3 > 0.05 * smallerMm3 && overlapMm3 > 20)
          offences.push(
            `${one.item} ${one.shape.type} in ${other.item} ${other.shape.type}: ${Math.round(overlapMm3)} of ${Math.round(smallerMm3)} mm³`,
          )
      }
    })
    expect(offences).toEqual([])
  })

  test('is black where it says so, and nowhere else: ten millimetres square that nothing gets through', () => {
    const geometry = resampleGeometry(LOWER_VIEW, LOWER_VIEW.columnCount / 2, LOWER_VIEW.rowCount / 2)
    const { columnCount, rowCount } = geometry
    for (const { solids, isUnpenetrated } of drawn.slice(0, 2)) {
      // Light stuff adds too little to blacken anything that metal has not.
      const metal = solids.filter((solid) => densityOf(solid) > 1.5)
      const integrals = castLineIntegrals(metal.map(scanBodyOf), geometry)
      const isBlack = Array.from(
        { length: columnCount * rowCount },
        (_, pixel) => computeSignal(HIGH_WEIGHTS, integrals, pixel * 8) < 1e-3,
      )
      expect(hasSquare(isBlack, columnCount, 5)).toBe(isUnpenetrated)
    }
  })

  test('shows its find where it is', () => {
    for (const { solids, finding } of drawn) {
      if (!finding) continue
      const names = new Set(
        bank.kinds
          .find(({ id }) => id === kind)
          ?.items.filter((item) => item.isFinding)
          .map(({ id }) => id),
      )
      const meshes = solids.filter(({ item }) => names.has(item)).map((solid) => bodyOf(solid).mesh)
      const exact = computeProjectedRegion(meshes, LOWER_VIEW)
      for (const side of ['x', 'y', 'width', 'height'] as const)
        expect(Math.abs(exact[side] - finding.region[side])).toBeLessThanOrEqual(1)
    }
  })
})

/** Tells whether a square of so many pixels is wholly set. */
function hasSquare(isSet: readonly boolean[], columnCount: number, side: number): boolean {
  const largest = new Int32Array(isSet.length)
  return isSet.some((set, pixel) => {
    const isFirst = pixel % columnCount === 0 || pixel < columnCount
    const around = isFirst
      ? 0
      : Math.min(
          largest[pixel - 1] as number,
          largest[pixel - columnCount] as number,
          largest[pixel - columnCount - 1] as number,
        )
    largest[pixel] = set ? around + 1 : 0
    return (largest[pixel] as number) >= side
  })
}
