import { LOWER_VIEW } from '#physics/line-scan.ts'
import type { Bounds, Vector3 } from '#physics/mesh.ts'
import { computeProjectedRegion } from '#physics/region.ts'
import { type Bodies, boundsOf, densityOfGPerCm3, FILLER, meshOf, PACKAGING, WALL_MM } from './draw-bodies.ts'
import type { ProjectedThreat, Solid } from './parcel.ts'
import type { ParcelKind } from './parcel-bank.ts'
import { placeSolids } from './place-solids.ts'
import type { Random } from './random.ts'

/** Thinner stuff than this gives way: a threat may lie in cloth. */
const SOLID_FROM_G_PER_CM3 = 0.3

/** Free space between a projected threat and the parcel's wall. */
const CLEARANCE_MM = 1

/** Places that are tried along, up and across. */
const TRIED: Vector3 = [7, 5, 5]
/** In so many parcels room is looked for, for each of so many threats; in more only where nothing has fitted yet. */
const HOSTS_AT_MOST = 6
const KINDS_AT_MOST = 6

interface Placed<H> {
  host: H
  kind: ParcelKind
  solids: Solid[]
  overlapMm3: number
}

/**
 * Draws a threat that the scanner projects into one of the hosts: what one of the kinds hides, turned as the seed
 * has it, in a host's free space. Kinds have their turn one after the other, so that the smallest, which fits
 * everywhere, does not always come. Where none has room, a threat lies where it overlaps least, and its attenuation
 * adds to what is there. Nothing fits: null.
 */
export function drawProjection<H extends Bodies>(
  hosts: readonly H[],
  kinds: readonly ParcelKind[],
  random: Random,
): { host: H; threat: ProjectedThreat } | null {
  let best: Placed<H> | undefined
  for (const [i, kind] of random.shuffle(kinds).entries()) {
    if (best && (best.overlapMm3 === 0 || i >= KINDS_AT_MOST)) break
    const threat = drawThreatSolids(kind, random)
    for (const [j, host] of random.shuffle(hosts).entries()) {
      if (best && (best.overlapMm3 === 0 || j >= HOSTS_AT_MOST)) break
      const placed = place(host, threat, random)
      if (placed && (!best || placed.overlapMm3 < best.overlapMm3)) best = { host, kind, ...placed }
    }
  }
  const finding = best?.kind.finding
  if (!best || !finding) return null
  const region = computeProjectedRegion(best.solids.map(meshOf), LOWER_VIEW)
  return {
    host: best.host,
    threat: { name: finding.name, category: finding.category, solids: best.solids, region },
  }
}

function drawThreatSolids(kind: ParcelKind, random: Random): Solid[] {
  const turnDeg = random.pick([0, 90, 180, 270])
  return kind.items
    .filter(({ isFinding }) => isFinding)
    .flatMap((item) => placeSolids(item, 0, turnDeg, random))
}

/** Sets bodies, as a group, where they meet least of what is in a parcel; null when they are too big for it. */
function place(
  { sizeMm, packaging, solids: own }: Bodies,
  threat: Solid[],
  random: Random,
): { solids: Solid[]; overlapMm3: number } | null {
  const around = boundsAround(threat.map(boundsOf))
  const marginMm = WALL_MM[packaging] + CLEARANCE_MM
  const least: Vector3 = [
    marginMm - sizeMm[0] / 2 - around.minMm[0],
    marginMm - around.minMm[1],
    marginMm - sizeMm[2] / 2 - around.minMm[2],
  ]
  const most: Vector3 = [
    sizeMm[0] / 2 - marginMm - around.maxMm[0],
    sizeMm[1] - marginMm - around.maxMm[1],
    sizeMm[2] / 2 - marginMm - around.maxMm[2],
  ]
  if (least.some((end, axis) => end > most[axis as 0 | 1 | 2])) return null
  const obstacles = own
    .filter(
      (solid) =>
        solid.item !== PACKAGING && solid.item !== FILLER && densityOfGPerCm3(solid) >= SOLID_FROM_G_PER_CM3,
    )
    .map(boundsOf)
  let bestShift: Vector3 = least
  let overlapMm3 = Infinity
  for (const shift of random.shuffle(gridOf(least, most))) {
    const met = obstacles.reduce((sum, obstacle) => sum + sharedMm3(around, shift, obstacle), 0)
    if (met >= overlapMm3) continue
    bestShift = shift
    overlapMm3 = met
    if (met === 0) break
  }
  const [dx, dy, dz] = bestShift
  return {
    overlapMm3,
    solids: threat.map((solid): Solid => {
      const [x, y, z] = solid.pose.positionMm
      return {
        ...solid,
        pose: { ...solid.pose, positionMm: [tenth(x + dx), tenth(y + dy), tenth(z + dz)] },
      }
    }),
  }
}

function gridOf(least: Vector3, most: Vector3): Vector3[] {
  const along = (axis: 0 | 1 | 2): number[] =>
    Array.from(
      { length: TRIED[axis] },
      (_, i) => least[axis] + ((most[axis] - least[axis]) * i) / (TRIED[axis] - 1),
    )
  const [ys, zs] = [along(1), along(2)]
  return along(0).flatMap((x) => ys.flatMap((y) => zs.map((z): Vector3 => [x, y, z])))
}

function boundsAround(all: readonly Bounds[]): Bounds {
  const end = (axis: 0 | 1 | 2, side: 'minMm' | 'maxMm'): number =>
    all.reduce(
      (extreme, bounds) => (side === 'minMm' ? Math.min : Math.max)(extreme, bounds[side][axis]),
      side === 'minMm' ? Infinity : -Infinity,
    )
  return {
    minMm: [end(0, 'minMm'), end(1, 'minMm'), end(2, 'minMm')],
    maxMm: [end(0, 'maxMm'), end(1, 'maxMm'), end(2, 'maxMm')],
  }
}

function sharedMm3(box: Bounds, shift: Vector3, other: Bounds): number {
  let shared = 1
  for (const axis of [0, 1, 2] as const) {
    const length =
      Math.min(box.maxMm[axis] + shift[axis], other.maxMm[axis]) -
      Math.max(box.minMm[axis] + shift[axis], other.minMm[axis])
    if (length <= 0) return 0
    shared *= length
  }
  return shared
}

/** Rounds to a tenth, without a negative zero: JSON knows none. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0
}
