import { LOWER_VIEW } from '#physics/line-scan.ts'
import { computeMeshBounds, mergeMeshes, turnPose, type Vector3 } from '#physics/mesh.ts'
import { formatS10 } from '#physics/postal.ts'
import { computeProjectedRegion } from '#physics/region.ts'
import { boundsOf, createPackaging, massOfSolidG, meshOf, PACKAGING, WALL_MM } from './draw-bodies.ts'
import type { Finding, Parcel, Party, Solid } from './parcel.ts'
import type { KindRole, ParcelBank, ParcelKind } from './parcel-bank.ts'
import { placeSolids } from './place-solids.ts'
import { createRandom, type Random } from './random.ts'
import { THREAT_ANSWERS, type Threat } from './threat.ts'

/** How a bag of an image exercise is made: with bank and seed, all that it depends on. */
export interface BagPlan {
  readonly threat: Threat | null
  /** The threat is taken out once all is packed: the same bag without it. */
  readonly isEmptied?: boolean
  /** How far the threat is tipped out of its most telling view, 0 to 90°. */
  readonly tiltDeg: number
  /** How many things lie about it. */
  readonly thingCount: number
  /** What should lie under and over the threat, as mass to an area of its foot; the pile comes as near as it can. */
  readonly coverGPerCm2: number
}

/** The item that the threat of a bag is. */
export const THREAT_ITEM = 'threat'

/** Inner floor of a carton along and across the belt, and how high things are piled. Design values. */
const LENGTH_MM = [230, 340] as const
const WIDTH_MM = [180, 270] as const
const MOST_HEIGHT_MM = 230
/** A thing that is taller, or longer, is not packed: the bag would hold little else. */
const TALLEST_MM = 120
const LONGEST_MM = 260
/** A threat does not stand higher than this where it can be tipped another way. */
const TALLEST_HIDDEN_MM = 180
/** Tissue between two things, and between things and carton. */
const GAP_MM = [2, 8] as const

/** Roles whose things have no place in a bag that is innocent but for its threat. */
const UNFIT: readonly KindRole[] = [
  'find',
  'passed',
  'trace',
  'block',
  'weapon',
  'powder',
  'device',
  'source',
]

/** Something that is packed as a whole; its bodies stand about the middle of its foot. */
interface Thing {
  readonly solids: readonly Solid[]
  /** Length, height, width. */
  readonly sizeMm: Vector3
  readonly massG: number
}

/** A thing with the place of its foot's middle, from the middle of the inner floor. */
interface Placed {
  readonly thing: Thing
  readonly atMm: Vector3
}

/**
 * Packs a carton of innocent things from the bank, and a threat among them. Things are set in rows by the boxes about
 * them, each coming down on what lies under it, so that no two claim one place; the carton is cut to what it holds.
 * Pure: the same bank, plan and seed give the same bag, and emptied of its threat the rest lies just as before.
 */
export function packBag(bank: ParcelBank, plan: BagPlan, id: string, seed: number): Parcel {
  const random = createRandom(seed)
  const hidden = plan.threat && createHidden(plan.threat, plan.tiltDeg, random)
  const names: Record<string, string> = {}
  const things = drawThings(bank, plan.thingCount, names, random)
  const placed = pileAbout(hidden, things, plan.coverGPerCm2, random)
  const sizeMm = cutCarton(placed, random)
  const shown = plan.isEmptied ? placed.filter(({ thing }) => thing !== hidden) : placed
  const solids = [createPackaging('carton', sizeMm), ...shown.flatMap((one) => settle(one))]
  const items = new Set(solids.map(({ item }) => item))
  const finding = plan.threat && !plan.isEmptied ? createFinding(plan.threat, solids) : null
  if (finding) names[THREAT_ITEM] = finding.name
  return {
    id,
    kind: 'bag',
    sizeMm,
    packaging: 'carton',
    solids,
    items: {
      [PACKAGING]: 'item.carton',
      ...Object.fromEntries(Object.entries(names).filter(([item]) => items.has(item))),
    },
    ...createPapers(bank, solids, random),
    finding,
    isSuspiciousLooking: finding !== null,
    // Nothing in it is a block, though metal on metal may leave a dark spot.
    isUnpenetrated: false,
    traits: [finding ? 'finding' : 'innocent'],
    hasScent: false,
    doseRateUSvH: 0,
    taxRatePercent: 13,
  }
}

/** Stands a threat up as the seed turns it: tipped by the tilt to a side that leaves it low enough, then turned. */
function createHidden(threat: Threat, tiltDeg: number, random: Random): Thing {
  const laid = placeSolids({ ...threat, id: THREAT_ITEM, placeMm: [0, 0, 0] }, 0, 0, random)
  const aboutDeg = random.integer(0, 35) * 10
  const sides: Vector3[] = random.shuffle([
    [tiltDeg, 0, 0],
    [-tiltDeg, 0, 0],
    [0, 0, tiltDeg],
    [0, 0, -tiltDeg],
  ])
  // Its own surface is measured: boxes about slanting boxes would take up far more room.
  const stand = (side: Vector3): Thing =>
    createThing(laid, [side, [0, aboutDeg, 0]], (solids) =>
      computeMeshBounds(mergeMeshes(solids.map(meshOf))),
    )
  const [first, ...others] = sides.map((side) => () => stand(side)) as [() => Thing, ...(() => Thing)[]]
  return others.reduce((stood, other) => (stood.sizeMm[1] <= TALLEST_HIDDEN_MM ? stood : other()), first())
}

/** Turns bodies by one turn after the other and stands them on the middle of their foot. */
function createThing(
  solids: readonly Solid[],
  turnsDeg: readonly Vector3[],
  boundsOfAll: (solids: readonly Solid[]) => Box,
): Thing {
  const turned = solids.map((solid) => ({
    ...solid,
    pose: turnsDeg.reduce((pose, turnDeg) => turnPose(pose, turnDeg), solid.pose),
  }))
  const { minMm, maxMm } = boundsOfAll(turned)
  const foot: Vector3 = [-(minMm[0] + maxMm[0]) / 2, -minMm[1], -(minMm[2] + maxMm[2]) / 2]
  return {
    solids: turned.map((solid) => moved(solid, foot)),
    sizeMm: [maxMm[0] - minMm[0], maxMm[1] - minMm[1], maxMm[2] - minMm[2]],
    massG: solids.reduce((sum, solid) => sum + massOfSolidG(solid), 0),
  }
}

/** Draws innocent things, of no kind twice, and turns each by quarters; `names` learns what their items are called. */
function drawThings(bank: ParcelBank, count: number, names: Record<string, string>, random: Random): Thing[] {
  const things: Thing[] = []
  for (const kind of random.shuffle(bank.kinds.filter(isFit))) {
    if (things.length >= count) break
    const thing = random.pick(splitThings(kind, random))
    if (!thing) continue
    const turned = createThing(thing, [[0, 90 * random.integer(0, 3), 0]], (solids) =>
      joinBoxes(solids.map(boundsOf)),
    )
    const [length, height, width] = turned.sizeMm
    if (height > TALLEST_MM || Math.max(length, width) > LONGEST_MM) continue
    things.push(turned)
    for (const { item } of thing)
      names[item] = kind.items.find(({ id }) => `${kind.id}.${id}` === item)?.name ?? ''
  }
  return things
}

function isFit({ finding, isUnpenetrated, role, doseRateUSvH = 0 }: ParcelKind): boolean {
  return finding === null && !isUnpenetrated && doseRateUSvH === 0 && !UNFIT.includes(role)
}

/** Splits a kind's contents into things: items whose boxes reach into each other stay together. */
function splitThings(kind: ParcelKind, random: Random): Solid[][] {
  const things: { solids: Solid[]; box: Box }[] = []
  for (const item of kind.items) {
    const solids = placeSolids(item, 0, 0, random).map((solid) => ({
      ...solid,
      item: `${kind.id}.${item.id}`,
    }))
    let joined = { solids, box: joinBoxes(solids.map(boundsOf)) }
    for (const other of things.filter(({ box }) => reach(box, joined.box))) {
      things.splice(things.indexOf(other), 1)
      joined = { solids: [...other.solids, ...joined.solids], box: joinBoxes([other.box, joined.box]) }
    }
    things.push(joined)
  }
  return things.map(({ solids }) => solids)
}

interface Box {
  readonly minMm: Vector3
  readonly maxMm: Vector3
}

function joinBoxes(boxes: readonly Box[]): Box {
  const along = (axis: 0 | 1 | 2, edge: 'minMm' | 'maxMm', choose: (...all: number[]) => number): number =>
    choose(...boxes.map((box) => box[edge][axis]))
  return {
    minMm: [along(0, 'minMm', Math.min), along(1, 'minMm', Math.min), along(2, 'minMm', Math.min)],
    maxMm: [along(0, 'maxMm', Math.max), along(1, 'maxMm', Math.max), along(2, 'maxMm', Math.max)],
  }
}

function reach(a: Box, b: Box): boolean {
  return ([0, 1, 2] as const).every((axis) => a.minMm[axis] < b.maxMm[axis] && b.minMm[axis] < a.maxMm[axis])
}

/** Piles things with the threat at that place in their order where its cover comes nearest to what is asked. */
function pileAbout(
  hidden: Thing | null,
  things: readonly Thing[],
  coverGPerCm2: number,
  random: Random,
): Placed[] {
  const all = hidden ? [hidden, ...things] : things
  const floor: Floor = {
    lengthMm: Math.max(random.integer(...LENGTH_MM), ...all.map(({ sizeMm }) => sizeMm[0] + 2)),
    widthMm: Math.max(random.integer(...WIDTH_MM), ...all.map(({ sizeMm }) => sizeMm[2] + 2)),
    gapsMm: all.map(() => random.integer(...GAP_MM)),
  }
  if (!hidden) return pile(things, floor)
  let best: Placed[] = []
  let leastOff = Infinity
  for (let before = 0; before <= things.length; before++) {
    const placed = pile([...things.slice(0, before), hidden, ...things.slice(before)], floor)
    const off = Math.abs(computeCoverGPerCm2(placed, hidden) - coverGPerCm2)
    if (off >= leastOff || !placed.some(({ thing }) => thing === hidden)) continue
    best = placed
    leastOff = off
  }
  return best
}

interface Floor {
  readonly lengthMm: number
  readonly widthMm: number
  readonly gapsMm: readonly number[]
}

/** Sets things in rows, layer upon layer; what would rise above the carton is left out. */
function pile(things: readonly Thing[], { lengthMm, widthMm, gapsMm }: Floor): Placed[] {
  const placed: Placed[] = []
  let [xMm, zMm, rowMm] = [0, 0, 0]
  things.forEach((thing, i) => {
    const [length, height, width] = thing.sizeMm
    const gapMm = gapsMm[i] ?? 0
    if (xMm + length > lengthMm) [xMm, zMm, rowMm] = [0, zMm + rowMm, 0]
    if (zMm + width > widthMm) [xMm, zMm, rowMm] = [0, 0, 0]
    const at: [number, number, number] = [xMm + length / 2, 0, zMm + width / 2]
    const under = { thing, atMm: at }
    at[1] = placed.reduce((top, other) => (shareMm2(other, under) > 0 ? Math.max(top, topOf(other)) : top), 0)
    if (at[1] + height > MOST_HEIGHT_MM) return
    placed.push({ thing, atMm: at })
    xMm += length + gapMm
    rowMm = Math.max(rowMm, width + gapMm)
  })
  return placed
}

/** Computes the mean mass of all else above and below a thing, each spread evenly over its own foot. */
function computeCoverGPerCm2(placed: readonly Placed[], hidden: Thing): number {
  const own = placed.find(({ thing }) => thing === hidden)
  if (!own) return 0
  const areaMm2 = ({ sizeMm: [length, , width] }: Thing): number => length * width
  return placed.reduce(
    (sum, other) =>
      other === own
        ? sum
        : sum + ((other.thing.massG / areaMm2(other.thing)) * shareMm2(other, own) * 100) / areaMm2(hidden),
    0,
  )
}

/** A hair of tissue, so that rounded poses do not touch. */
const TISSUE_MM = 0.6

function topOf({ thing, atMm }: Placed): number {
  return atMm[1] + thing.sizeMm[1] + TISSUE_MM
}

/** Computes the floor that two things both stand over, a hair about them included. */
function shareMm2(one: Placed, other: Placed): number {
  const along = (axis: 0 | 2): number => {
    const [a, b] = [one.thing.sizeMm[axis], other.thing.sizeMm[axis]]
    const apart = Math.abs(one.atMm[axis] - other.atMm[axis])
    return Math.min((a + b) / 2 - apart, a, b) + TISSUE_MM
  }
  return Math.max(0, along(0)) * Math.max(0, along(2))
}

/** Cuts a carton to what is piled, and moves the pile to the middle of its floor. */
function cutCarton(placed: Placed[], random: Random): [number, number, number] {
  const box = joinBoxes(
    placed.map(({ thing: { sizeMm }, atMm: [x, y, z] }) => ({
      minMm: [x - sizeMm[0] / 2, y, z - sizeMm[2] / 2],
      maxMm: [x + sizeMm[0] / 2, y + sizeMm[1], z + sizeMm[2] / 2],
    })),
  )
  const middle = [(box.minMm[0] + box.maxMm[0]) / 2, (box.minMm[2] + box.maxMm[2]) / 2] as const
  placed.forEach(({ thing, atMm: [x, y, z] }, i) => {
    placed[i] = { thing, atMm: [x - middle[0], y, z - middle[1]] }
  })
  const outer = (axis: 0 | 1 | 2): number =>
    Math.ceil(box.maxMm[axis] - box.minMm[axis]) + 2 * (WALL_MM.carton + random.integer(...GAP_MM))
  return [outer(0), outer(1), outer(2)]
}

/** Sets a thing's bodies in the parcel's frame, rounded to what a literal says: 0.1 mm, 0.1°. */
function settle({ thing, atMm: [x, y, z] }: Placed): Solid[] {
  return thing.solids.map((solid) => {
    const { positionMm, rotationDeg } = moved(solid, [x, y + WALL_MM.carton + TISSUE_MM, z]).pose
    return { ...solid, pose: { positionMm: tenths(positionMm), rotationDeg: tenths(rotationDeg) } }
  })
}

function moved(solid: Solid, [x, y, z]: Vector3): Solid {
  const { positionMm, rotationDeg } = solid.pose
  return {
    ...solid,
    pose: { positionMm: [positionMm[0] + x, positionMm[1] + y, positionMm[2] + z], rotationDeg },
  }
}

function tenths([x, y, z]: Vector3): Vector3 {
  const tenth = (value: number): number => Math.round(value * 10) / 10 + 0
  return [tenth(x), tenth(y), tenth(z)]
}

function createFinding({ category, name }: Threat, solids: readonly Solid[]): Finding {
  const { reasons, disposition, pattern } = THREAT_ANSWERS[category]
  const meshes = solids.filter(({ item }) => item === THREAT_ITEM).map(meshOf)
  return {
    name,
    category,
    reasons: [...reasons],
    disposition,
    pattern,
    isCritical: false,
    region: computeProjectedRegion(meshes, LOWER_VIEW),
    rule: `rule.image.${category}`,
  }
}

/** Writes the papers of a bag: an exercise judges the image alone, so they say no more than what travels must. */
function createPapers(
  bank: ParcelBank,
  solids: readonly Solid[],
  random: Random,
): Pick<Parcel, 'declaration' | 'grossG' | 'risk' | 'history'> {
  const massG = solids.reduce((sum, solid) => sum + massOfSolidG(solid), 0)
  const grossG = Math.round(massG)
  const [sender, addressee] = [random.pick(bank.senders), random.pick(bank.addressees)].map(
    ({ name, address, country }): Party => ({ name, address, country, phone: '' }),
  ) as [Party, Party]
  return {
    grossG,
    declaration: {
      s10: formatS10('CP', String(random.integer(0, 99_999_999)).padStart(8, '0'), sender.country),
      hasAdvanceData: true,
      route: [sender.country, addressee.country],
      marks: [],
      form: 'CN22',
      category: 'sale',
      sender,
      addressee,
      lines: [],
      grossG,
      valueRmb: 0,
      postageRmb: 0,
      isCommercial: false,
    },
    risk: { score: 0, lane: 'green', indicators: [] },
    history: { parcelsIn7Days: 0, seizures: 0 },
  }
}
