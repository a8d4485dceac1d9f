import type { ItemTemplate, LineTemplate, ParcelKind, Range, SolidTemplate } from '#scenario/parcel-bank.ts'
import { rateRowOf } from '#scenario/tax-rate.ts'
import { rates } from '../rates.ts'

export type Shape = SolidTemplate['shape']
export type Point = [number, number]
export type Triple = [number, number, number]

/** An extrusion or a sheet laid flat: its outline's x runs along the belt, its y across. */
export const FLAT: Triple = [90, 0, 0]
/** A round body laid along the belt, its top toward +x. */
export const ALONG: Triple = [0, 0, -90]
/** A round body laid across the belt. */
export const ACROSS: Triple = [90, 0, 0]

type Rest = Omit<SolidTemplate, 'shape' | 'material' | 'colour' | 'positionMm'>

/** Writes one body: what it is, of what, in which colour, and where in its item's frame. */
export function solid(
  shape: Shape,
  material: SolidTemplate['material'],
  colour: string,
  positionMm: Triple,
  rest: Rest = {},
): SolidTemplate {
  return { shape, material, colour, positionMm, ...rest }
}

export const box = (length: number, height: number, width: number): Shape => ({
  type: 'box',
  sizeMm: [length, height, width],
})

export const cylinder = (radiusMm: number, heightMm: number): Shape => ({
  type: 'cylinder',
  radiusMm,
  heightMm,
})

export const tube = (outerRadiusMm: number, innerRadiusMm: number, heightMm: number): Shape => ({
  type: 'tube',
  outerRadiusMm,
  innerRadiusMm,
  heightMm,
})

export const pad = (length: number, height: number, width: number, exponent = 4): Shape => ({
  type: 'ellipsoid',
  sizeMm: [length, height, width],
  exponent,
})

export const slab = (outlineMm: Point[], depthMm: number, holesMm?: Point[][]): Shape => ({
  type: 'extrusion',
  outlineMm,
  ...(holesMm && { holesMm }),
  depthMm,
})

export const lathe = (profileMm: Point[]): Shape => ({ type: 'lathe', profileMm })

export const wire = (diameterMm: number, pathMm: Triple[]): Shape => ({ type: 'wire', pathMm, diameterMm })

/** Lifts bodies, or shifts them, as a group. */
export function shifted(solids: SolidTemplate[], [x, y, z]: Triple): SolidTemplate[] {
  return solids.map((one) => ({
    ...one,
    positionMm: [one.positionMm[0] + x, one.positionMm[1] + y, one.positionMm[2] + z],
  }))
}

/** Rounds to a hundredth, so that the literal is the same in every JavaScript engine. */
export function hundredth(value: number): number {
  return Math.round(value * 100) / 100 + 0
}

/** Lists the corners of a regular outline; `fromDeg` turns it. */
export function circle(radius: number, corners = 32, at: Point = [0, 0], fromDeg = 0): Point[] {
  return Array.from({ length: corners }, (_, i): Point => {
    const angle = (2 * Math.PI * i) / corners + (fromDeg * Math.PI) / 180
    return [hundredth(at[0] + radius * Math.cos(angle)), hundredth(at[1] + radius * Math.sin(angle))]
  })
}

export function rectangle(width: number, height: number, at: Point = [0, 0]): Point[] {
  const [x, y] = [width / 2, height / 2]
  return [
    [at[0] - x, at[1] - y],
    [at[0] + x, at[1] - y],
    [at[0] + x, at[1] + y],
    [at[0] - x, at[1] + y],
  ]
}

/** Lists the corners of a rectangle with round corners. */
export function roundedRectangle(width: number, height: number, radius: number, at: Point = [0, 0]): Point[] {
  const corners: [number, number, number][] = [
    [width / 2 - radius, height / 2 - radius, 0],
    [-width / 2 + radius, height / 2 - radius, 90],
    [-width / 2 + radius, -height / 2 + radius, 180],
    [width / 2 - radius, -height / 2 + radius, 270],
  ]
  return corners.flatMap(([x, y, fromDeg]) =>
    [0, 30, 60, 90].map((deg): Point => {
      const angle = ((fromDeg + deg) * Math.PI) / 180
      return [
        hundredth(at[0] + x + radius * Math.cos(angle)),
        hundredth(at[1] + y + radius * Math.sin(angle)),
      ]
    }),
  )
}

/** Lists the outline of a toothed wheel. */
export function gear(teeth: number, radius: number, toothDepth: number): Point[] {
  return Array.from({ length: teeth }, (_, i) =>
    (
      [
        [-0.3, radius - toothDepth],
        [-0.14, radius],
        [0.14, radius],
        [0.3, radius - toothDepth],
      ] as Point[]
    ).map(([share, r]): Point => {
      const angle = (2 * Math.PI * (i + share)) / teeth
      return [hundredth(r * Math.cos(angle)), hundredth(r * Math.sin(angle))]
    }),
  ).flat()
}

/** Lists round holes in a ring, as in a spoked wheel. */
export function holesInRing(count: number, ringRadius: number, holeRadius: number, fromDeg = 0): Point[][] {
  return circle(ringRadius, count, [0, 0], fromDeg).map((at) => circle(holeRadius, 16, at))
}

/** Lists a path round and round in the plane, each turn further out. */
export function spiral(fromRadius: number, stepPerTurn: number, turns: number, y = 0): Triple[] {
  const points = Math.round(turns * 20)
  return Array.from({ length: points + 1 }, (_, i): Triple => {
    const angle = (2 * Math.PI * i) / 20
    const radius = fromRadius + (stepPerTurn * i) / 20
    return [hundredth(radius * Math.cos(angle)), y, hundredth(radius * Math.sin(angle))]
  })
}

/** Bends a polyline into a smooth path through its points (Catmull–Rom), four steps to a span. */
export function smooth(points: Triple[]): Triple[] {
  const at = (i: number): Triple => points[Math.min(points.length - 1, Math.max(0, i))] as Triple
  const path = points.slice(0, -1).flatMap((_, i) =>
    [0, 0.25, 0.5, 0.75].map((t): Triple => {
      const along = (axis: 0 | 1 | 2): number => {
        const [a, b, c, d] = [at(i - 1)[axis], at(i)[axis], at(i + 1)[axis], at(i + 2)[axis]]
        return hundredth(b + (t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))) / 2)
      }
      return [along(0), along(1), along(2)]
    }),
  )
  return [...path, at(points.length - 1)]
}

/** Lays an insulated copper lead through points of its item. */
export function lead(diameterMm: number, colour: string, throughMm: Triple[]): SolidTemplate {
  return solid(wire(diameterMm, smooth(throughMm)), 'copper', colour, [0, 0, 0])
}

/** Repeats a body in rows, each so many at a step: two rows make a grid. */
export function rows(...each: [count: number, stepMm: Triple][]): Pick<SolidTemplate, 'repeat'> {
  return { repeat: each.map(([count, stepMm]) => ({ count: [count, count], stepMm })) }
}

/** Gives a carton's outer size, of which the seed adds a little. */
export function about(length: number, height: number, width: number): ParcelKind['sizeMm'] {
  return [
    [length, length + 10],
    [height, height + 6],
    [width, width + 8],
  ]
}

/** Gives the outer size of a bag or tube, which come in few sizes. */
export function exactly(length: number, height: number, width: number): ParcelKind['sizeMm'] {
  return [
    [length, length],
    [height, height],
    [width, width],
  ]
}

/** Writes a goods line: so many pieces, or as many as the seed draws, each of a value from the range. */
export function goods(
  name: string,
  items: string[],
  hs: string,
  quantity: number | Range,
  valueRmb: Range,
): LineTemplate {
  return {
    description: `line.${name}`,
    items,
    hs,
    quantity: typeof quantity === 'number' ? [quantity, quantity] : quantity,
    valueRmb,
    taxRatePercent: rateRowOf(rates, hs).ratePercent,
  }
}

/** Rounds an outline or a turned profile through its points, as `smooth` does a path. */
export function curve(points: Point[]): Point[] {
  return smooth(points.map(([x, y]): Triple => [x, y, 0])).map(([x, y]): Point => [Math.max(0, x), y])
}

/** Gathers the bodies of one item, standing at a place in the parcel. */
export function item(
  id: string,
  placeMm: Triple,
  solids: SolidTemplate[],
  rest: Partial<Pick<ItemTemplate, 'turnDeg' | 'jitterMm' | 'isFinding' | 'name'>> = {},
): ItemTemplate {
  return { id, name: `item.${id}`, solids, placeMm, ...rest }
}

/** Says which of a kind's fields are usual, so that a kind says only its own. */
export function kind(
  own: Omit<
    ParcelKind,
    'frequency' | 'isUnpenetrated' | 'isSuspiciousLooking' | 'declaredMassPercent' | 'finding'
  > &
    Partial<ParcelKind>,
): ParcelKind {
  return {
    frequency: 2,
    isUnpenetrated: false,
    isSuspiciousLooking: own.finding != null,
    declaredMassPercent: [97, 103],
    finding: null,
    ...own,
  }
}

/** Says of a kind that no key shows what is in it, which is itself the finding: pattern 18 of the sheet's §4. */
export function unpenetrated(name: string): Pick<ParcelKind, 'isUnpenetrated' | 'finding'> {
  return {
    isUnpenetrated: true,
    finding: {
      name,
      category: 'unpenetrated',
      reasons: ['unpenetrated', 'declaration-mismatch'],
      disposition: 'police',
      isCritical: false,
      pattern: 18,
      rule: 'rule.unpenetrated',
    },
  }
}
