import { describe, expect, test } from 'vitest'
import { bank } from '#content/express-mail/bank.ts'
import { threats } from '#content/express-mail/threats/threats.ts'
import { computeBodyMassG } from '#physics/body.ts'
import { computeImageDifficulty, type ImageDifficulty } from '#physics/difficulty.ts'
import { LOWER_VIEW, resampleGeometry, TUNNEL_HEIGHT_MM, TUNNEL_WIDTH_MM } from '#physics/line-scan.ts'
import { computeMeshBounds, isClosed } from '#physics/mesh.ts'
import { isValidS10 } from '#physics/postal.ts'
import { castLineIntegrals } from '#physics/ray-cast.ts'
import { computeProjectedRegion } from '#physics/region.ts'
import { computeSignal, HIGH_WEIGHTS } from '#physics/scanner.ts'
import { PACKAGING } from '#scenario/draw-bodies.ts'
import { drawTestImages, packImage, planOfLevel } from '#scenario/draw-image.ts'
import { packBag, THREAT_ITEM } from '#scenario/pack-bag.ts'
import type { Parcel } from '#scenario/parcel.ts'
import { computeOverlapMm3 } from '#test/support/overlap.ts'
import { bodyOf } from '#test/support/parcels.ts'

const bags = drawTestImages(threats, 0).map((draw, i) => packImage(bank, threats, draw, `i${i + 1}`))
const fullest = threats.map((threat, i) => packBag(bank, { threat, ...planOfLevel(20) }, threat.id, 500 + i))
const geometry = resampleGeometry(LOWER_VIEW, 160, 160)

describe('a packed bag', () => {
  test('is plain data, the same each time', () => {
    for (const bag of bags.slice(0, 8)) expect(JSON.parse(JSON.stringify(bag))).toStrictEqual(bag)
    const plan = { threat: threats[3] ?? null, ...planOfLevel(9) }
    expect(packBag(bank, plan, 'b', 77)).toStrictEqual(
      packBag(JSON.parse(JSON.stringify(bank)), plan, 'b', 77),
    )
  })

  test('is made of closed bodies within its carton, and the carton fits the tunnel', () => {
    for (const { solids, sizeMm, id } of [...bags, ...fullest]) {
      const [length, height, width] = sizeMm
      expect(length).toBeLessThanOrEqual(LOWER_VIEW.columnCount)
      expect(height).toBeLessThan(TUNNEL_HEIGHT_MM)
      expect(width).toBeLessThan(TUNNEL_WIDTH_MM)
      for (const solid of solids.filter(({ item }) => item !== PACKAGING)) {
        const { mesh } = bodyOf(solid)
        const { minMm, maxMm } = computeMeshBounds(mesh)
        expect(isClosed(mesh), `${id} ${solid.item}`).toBe(true)
        expect(Math.max(-minMm[0], maxMm[0]), `${id} ${solid.item} along`).toBeLessThan(length / 2 - 4)
        expect(Math.max(-minMm[2], maxMm[2]), `${id} ${solid.item} across`).toBeLessThan(width / 2 - 4)
        expect(minMm[1], `${id} ${solid.item} below`).toBeGreaterThan(4)
        expect(maxMm[1], `${id} ${solid.item} above`).toBeLessThan(height - 4)
      }
    }
  })

  test('weighs what its bodies weigh', () => {
    for (const { solids, grossG } of bags.slice(0, 24)) {
      const massG = solids.reduce((sum, solid) => sum + computeBodyMassG(bodyOf(solid)), 0)
      expect(Math.abs(massG - grossG)).toBeLessThan(1)
    }
  })

  test('has no two things in one place', () => {
    const offences: string[] = []
    for (const { solids, id } of [...bags.slice(0, 32), ...fullest.slice(0, 32)]) {
      const bodies = solids
        .filter(({ item }) => item !== PACKAGING)
        .map((solid) => ({ thing: solid.item.split('.')[0], mesh: bodyOf(solid).mesh }))
      bodies.forEach((one, i) => {
        for (const other of bodies.slice(i + 1)) {
          if (one.thing === other.thing) continue
          const { overlapMm3 } = computeOverlapMm3(one.mesh, other.mesh)
          if (overlapMm3 > 0) offences.push(`${id}: ${one.thing} in ${other.thing}, ${overlapMm3} mm³`)
        }
      })
    }
    expect(offences).toEqual([])
  })

  test('lies just the same without its threat', () => {
    for (const threat of threats.slice(0, 16)) {
      const plan = { threat, ...planOfLevel(11) }
      const [full, emptied] = [
        packBag(bank, plan, 'b', 5),
        packBag(bank, { ...plan, isEmptied: true }, 'b', 5),
      ]
      expect(emptied.solids).toStrictEqual(full.solids.filter(({ item }) => item !== THREAT_ITEM))
      expect(emptied.sizeMm).toEqual(full.sizeMm)
      expect([full.finding?.name, emptied.finding]).toEqual([threat.name, null])
      expect([full.traits, emptied.traits]).toEqual([['finding'], ['innocent']])
      expect(emptied.items).not.toHaveProperty(THREAT_ITEM)
    }
  })

  test('shows its threat where it says, and names nothing unknown', () => {
    for (const { solids, finding, items, declaration } of bags) {
      expect(new Set(Object.keys(items))).toEqual(new Set(solids.map(({ item }) => item)))
      for (const name of Object.values(items)) expect(name).toMatch(/^(item|threat)\./)
      expect(isValidS10(declaration.s10)).toBe(true)
      if (!finding) continue
      const meshes = solids.filter(({ item }) => item === THREAT_ITEM).map((solid) => bodyOf(solid).mesh)
      expect(finding.region).toEqual(computeProjectedRegion(meshes, LOWER_VIEW))
      expect(Math.min(finding.region.width, finding.region.height)).toBeGreaterThan(4)
    }
  })

  test('is packed of many kinds', () => {
    const kinds = new Set(bags.flatMap(({ items }) => Object.keys(items).map((item) => item.split('.')[0])))
    expect(kinds.size).toBeGreaterThan(10)
  })

  test('lets the beam through: few bags have metal so piled that ten millimetres square stay dark, more at the last level', () => {
    const isDark = ({ solids }: Parcel): boolean => {
      const integrals = castLineIntegrals(solids.map(bodyOf), geometry)
      const { columnCount, rowCount } = geometry
      const isBlack = (column: number, row: number): boolean =>
        computeSignal(HIGH_WEIGHTS, integrals, (row * columnCount + column) * 8) < 1e-3
      // Three pixels of four millimetres.
      for (let row = 2; row < rowCount; row++)
        for (let column = 2; column < columnCount; column++)
          if ([0, 1, 2].every((i) => [0, 1, 2].every((j) => isBlack(column - i, row - j)))) return true
      return false
    }
    expect(bags.filter(isDark).length / bags.length).toBeLessThan(0.06)
    expect(fullest.filter(isDark).length / fullest.length).toBeLessThan(0.2)
  })
})

describe('difficulty by level (§3: view, superposition, complexity, from the geometry)', () => {
  // Every third, of all categories and both sets.
  const some = threats.filter((_, i) => i % 3 === 0)
  const difficultyOf = ({ solids }: Parcel): ImageDifficulty =>
    computeImageDifficulty(
      solids.filter(({ item }) => item === THREAT_ITEM).map(bodyOf),
      solids.filter(({ item }) => item !== THREAT_ITEM).map(bodyOf),
      geometry,
    )
  const meanAt = (level: number, factor: keyof ImageDifficulty): number =>
    known(level).reduce((sum, one) => sum + one[factor], 0) / some.length
  const measured = new Map<number, ImageDifficulty[]>()
  const known = (level: number): ImageDifficulty[] => {
    const here =
      measured.get(level) ??
      some.map((threat, i) => difficultyOf(packBag(bank, { threat, ...planOfLevel(level) }, 'b', 900 + i)))
    measured.set(level, here)
    return here
  }

  test.each([
    ['view', -1],
    ['superposition', 1],
    ['complexity', 1],
  ] as const)('the mean %s goes one way from level 1 over 7 and 13 to 20', (factor, sign) => {
    const means = [1, 7, 13, 20].map((level) => sign * meanAt(level, factor))
    expect(means).toEqual([...means].sort((a, b) => a - b))
    expect(Math.abs((means[3] as number) - (means[0] as number))).toBeGreaterThan(
      { view: 0.3, superposition: 0.3, complexity: 0.04 }[factor],
    )
  })
})
