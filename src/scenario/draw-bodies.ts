import { MATERIALS } from '#physics/materials.ts'
import {
  type Bounds,
  computeMeshBounds,
  computeMeshVolumeMm3,
  type Mesh,
  transformMesh,
} from '#physics/mesh.ts'
import { createShapeMesh, type Shape } from '#physics/shape.ts'
import type { Parcel, Solid } from './parcel.ts'
import type { ParcelKind } from './parcel-bank.ts'
import { placeSolids } from './place-solids.ts'
import type { Random } from './random.ts'

/** Wall of a carton (corrugated board), a padded bag, a mailing tube, in mm. */
export const WALL_MM = { carton: 4, 'padded-bag': 3, tube: 3 } as const
/** A padded bag bulges; its contents lie this far above its lowest point, as a share of its height. */
const BAG_SAG = 0.04
/** Filler goes into a carton that is empty above its contents by more than this. */
const FILLER_FROM_MM = 16

/** The item that a parcel's own box or bag is, and that of what fills it. */
export const PACKAGING = 'packaging'
export const FILLER = 'filler'

/** What a parcel is as matter. */
export interface Bodies extends Pick<Parcel, 'sizeMm' | 'packaging' | 'solids' | 'items' | 'grossG'> {
  /** True mass of each item, in grams. */
  massesG: Readonly<Record<string, number>>
}

/** Draws a parcel of a kind as matter: its size, where its contents lie, what each weighs. */
export function drawBodies(kind: ParcelKind, random: Random): Bodies {
  const sizeMm = kind.sizeMm.map((range) => random.integer(...range)) as Parcel['sizeMm']
  const wallMm = WALL_MM[kind.packaging]
  const floorMm = wallMm + (kind.packaging === 'padded-bag' ? Math.ceil(sizeMm[1] * BAG_SAG) : 0)
  const contentTurnDeg = random.pick([0, 180])
  const contents = kind.items.flatMap((item) => placeSolids(item, floorMm, contentTurnDeg, random))
  const solids = [
    createPackaging(kind.packaging, sizeMm),
    ...contents,
    ...createFiller(kind.packaging, sizeMm, contents),
  ]
  const massesG: Record<string, number> = {}
  for (const solid of solids) massesG[solid.item] = (massesG[solid.item] ?? 0) + massOfSolidG(solid)
  return {
    sizeMm,
    packaging: kind.packaging,
    solids,
    items: {
      [PACKAGING]: `item.${kind.packaging}`,
      ...(solids.some(({ item }) => item === FILLER) && { [FILLER]: 'item.filler' }),
      ...Object.fromEntries(kind.items.map(({ id, name }) => [id, name])),
    },
    grossG: Math.round(Object.values(massesG).reduce((sum, massG) => sum + massG, 0)),
    massesG,
  }
}

/** What boxes and bags are made of; padding and corrugated board are mostly air. */
const PACKAGING_STUFF = {
  carton: { material: 'paper', densityGPerCm3: 0.16, colour: '#b88d5c' },
  'padded-bag': { material: 'polyethylene', densityGPerCm3: 0.1, colour: '#d9b36a' },
  tube: { material: 'paper', densityGPerCm3: 0.7, colour: '#c3a06f' },
} as const

export function createPackaging(packaging: Parcel['packaging'], sizeMm: Parcel['sizeMm']): Solid {
  return {
    shape: packagingShape(packaging, sizeMm),
    ...PACKAGING_STUFF[packaging],
    pose: { positionMm: [0, sizeMm[1] / 2, 0], rotationDeg: packaging === 'tube' ? [0, 0, 90] : [0, 0, 0] },
    item: PACKAGING,
  }
}

// Bags and tubes come in few sizes, and a bag is dear to measure.
const packagingShapes = new Map<string, Shape>()

function packagingShape(packaging: Parcel['packaging'], sizeMm: Parcel['sizeMm']): Shape {
  const wallMm = WALL_MM[packaging]
  const [length, height, width] = sizeMm
  if (packaging === 'carton') return { type: 'hollowBox', sizeMm, wallMm }
  const key = `${packaging} ${sizeMm.join(' ')}`
  let shape = packagingShapes.get(key)
  if (!shape) {
    shape =
      packaging === 'padded-bag'
        ? { type: 'shell', sizeMm, wallMm, exponent: 8 }
        : { type: 'can', radiusMm: Math.min(height, width) / 2, heightMm: length, wallMm }
    packagingShapes.set(key, shape)
  }
  return shape
}

/** Lays packing paper into the room above the contents of a carton. */
function createFiller(
  packaging: Parcel['packaging'],
  [length, height, width]: Parcel['sizeMm'],
  contents: Solid[],
): Solid[] {
  if (packaging !== 'carton') return []
  const top = contents.reduce((most, solid) => Math.max(most, boundsOf(solid).maxMm[1]), 0)
  const wallMm = WALL_MM.carton
  const roomMm = Math.floor(height - wallMm - top)
  if (roomMm < FILLER_FROM_MM) return []
  const sizeMm: [number, number, number] = [length - 2 * wallMm - 6, roomMm - 2, width - 2 * wallMm - 6]
  return [
    {
      shape: { type: 'box', sizeMm },
      material: 'paper',
      densityGPerCm3: 0.015,
      pose: { positionMm: [0, Math.round(height - wallMm - roomMm / 2), 0], rotationDeg: [0, 0, 0] },
      item: FILLER,
      colour: '#d8c7a6',
    },
  ]
}

interface Measure {
  readonly mesh: Mesh
  readonly bounds: Bounds
  /** The eight corners of the box about the shape. */
  readonly corners: Mesh
  readonly volumeMm3: number
}

// A bank's shapes are the same objects in every case: measured once, they are known for all.
const measures = new WeakMap<Shape, Measure>()

function measure(shape: Shape): Measure {
  let known = measures.get(shape)
  if (!known) {
    const mesh = createShapeMesh(shape, { maxEdgeMm: Infinity })
    const bounds = computeMeshBounds(mesh)
    const { minMm, maxMm } = bounds
    const positionsMm = Float32Array.from(
      [minMm[0], maxMm[0]].flatMap((x) =>
        [minMm[1], maxMm[1]].flatMap((y) => [minMm[2], maxMm[2]].flatMap((z) => [x, y, z])),
      ),
    )
    known = {
      mesh,
      bounds,
      corners: { positionsMm, indices: NO_INDICES },
      volumeMm3: computeMeshVolumeMm3(mesh),
    }
    measures.set(shape, known)
  }
  return known
}

const NO_INDICES = new Uint32Array(0)

/** Computes the box about the turned box about a body: never smaller than the body. */
export function boundsOf({ shape, pose }: Solid): Bounds {
  const { bounds, corners } = measure(shape)
  const { positionMm, rotationDeg } = pose
  if (rotationDeg.some((deg) => deg !== 0)) return computeMeshBounds(transformMesh(corners, pose))
  const [x, y, z] = positionMm
  const { minMm, maxMm } = bounds
  return {
    minMm: [minMm[0] + x, minMm[1] + y, minMm[2] + z],
    maxMm: [maxMm[0] + x, maxMm[1] + y, maxMm[2] + z],
  }
}

/** Returns a body's surface in the parcel's frame. */
export function meshOf({ shape, pose }: Solid): Mesh {
  return transformMesh(measure(shape).mesh, pose)
}

export function densityOfGPerCm3({ material, densityGPerCm3 }: Solid): number {
  return densityGPerCm3 ?? MATERIALS[material].densityGPerCm3
}

export function massOfSolidG(solid: Solid): number {
  return (measure(solid.shape).volumeMm3 / 1000) * densityOfGPerCm3(solid)
}
