import { LOWER_VIEW } from '#physics/line-scan.ts'
import { MATERIALS } from '#physics/materials.ts'
import {
  type Bounds,
  computeMeshBounds,
  computeMeshVolumeMm3,
  type Mesh,
  transformMesh,
} from '#physics/mesh.ts'
import { computeS10CheckDigit, formatS10 } from '#physics/postal.ts'
import { computeProjectedRegion } from '#physics/region.ts'
import { createShapeMesh, type Shape } from '#physics/shape.ts'
import type { Declaration, DeclaredLine, Finding, Parcel, ParcelCase, Solid } from './parcel.ts'
import type { ParcelKind } from './parcel-bank.ts'
import { placeSolids } from './place-solids.ts'
import { createRandom, type Random } from './random.ts'
import type { Scenario } from './scenario.ts'

/** CN22 goes up to this value, CN23 from there on. Source: express-mail sheet §1.2 (S20). */
export const CN23_FROM_SDR = 300
/** Renminbi to one special drawing right [D]: near its value of the years 2023 to 2025. */
export const RMB_PER_SDR = 9.6

/** Wall of a carton (corrugated board), a padded bag, a mailing tube, in mm. */
const WALL_MM = { carton: 4, 'padded-bag': 3, tube: 3 } as const
/** A padded bag bulges; its contents lie this far above its lowest point, as a share of its height. */
const BAG_SAG = 0.04
/** Filler goes into a carton that is empty above its contents by more than this. */
const FILLER_FROM_MM = 16

/** The item that a parcel's own box or bag is, and that of what fills it. */
export const PACKAGING = 'packaging'
export const FILLER = 'filler'

/**
 * Draws the case of a run from a scenario's bank. Pure: the same scenario and seed give the same case.
 * Each parcel stands centred under the scanner's window, so that its frame is the frame of `LOWER_VIEW`:
 * its middle is in the middle column, and its leading edge half its length from there toward +x.
 */
export function drawParcelCase(scenario: Scenario, seed: number): ParcelCase {
  const random = createRandom(seed)
  const kinds = drawKinds(scenario, random)
  const senders = random.shuffle(scenario.bank.senders)
  const addressees = random.shuffle(scenario.bank.addressees)
  const parcels = kinds.map((kind, i) => {
    const sender = senders.find((one) => one.kind === kind.sender)
    const addressee = addressees[i % addressees.length]
    if (!sender || !addressee)
      throw new Error(`scenario "${scenario.id}": its bank has too few people for ${kinds.length} parcels`)
    senders.splice(senders.indexOf(sender), 1)
    const { kind: _, ...party } = sender
    return drawParcel(kind, `p${i + 1}`, party, addressee, random)
  })
  return { parcels, isCleanShift: parcels.every(({ finding }) => finding === null) }
}

/** Draws which kinds come, no kind twice, in the order in which they come. */
function drawKinds({ bank, parcelCount }: Scenario, random: Random): ParcelKind[] {
  const isClean = random.chance(bank.cleanShiftPercent / 100)
  const findings = isClean ? 0 : random.integer(...bank.findings)
  const drawn: ParcelKind[] = []
  const drawFrom = (fits: (kind: ParcelKind) => boolean): void => {
    const candidates = bank.kinds.filter((kind) => !drawn.includes(kind) && fits(kind))
    if (candidates.length > 0) drawn.push(random.pickWeighted(candidates, ({ frequency }) => frequency))
  }
  const criticals = (): number => drawn.filter(({ finding }) => finding?.isCritical).length
  for (let i = 0; i < findings; i++)
    drawFrom(({ finding }) => !!finding && (!finding.isCritical || criticals() < bank.criticalAtMost))
  for (let i = 0; i < bank.suspiciousInnocentAtLeast; i++)
    drawFrom(({ finding, isSuspiciousLooking }) => !finding && isSuspiciousLooking)
  while (drawn.length < parcelCount) {
    const before = drawn.length
    drawFrom(({ finding }) => !finding)
    if (drawn.length === before)
      throw new Error(`the bank has too few innocent kinds for ${parcelCount} parcels`)
  }
  return random.shuffle(drawn)
}

function drawParcel(
  kind: ParcelKind,
  id: string,
  sender: Declaration['sender'],
  addressee: Declaration['addressee'],
  random: Random,
): Parcel {
  const sizeMm = kind.sizeMm.map((range) => random.integer(...range)) as Parcel['sizeMm']
  const wallMm = WALL_MM[kind.packaging]
  const floorMm = wallMm + (kind.packaging === 'padded-bag' ? Math.ceil(sizeMm[1] * BAG_SAG) : 0)
  const contentTurnDeg = random.pick([0, 180])
  const contents = kind.items.flatMap((item) => placeSolids(item, floorMm, contentTurnDeg, random))
  const solids = [
    createPackaging(kind.packaging, sizeMm),
    ...contents,
    ...createFiller(kind, sizeMm, contents),
  ]
  const massesG: Record<string, number> = {}
  for (const solid of solids) massesG[solid.item] = (massesG[solid.item] ?? 0) + massOfSolidG(solid)
  return {
    id,
    kind: kind.id,
    sizeMm,
    packaging: kind.packaging,
    solids,
    items: {
      [PACKAGING]: `item.${kind.packaging}`,
      ...(solids.some(({ item }) => item === FILLER) && { [FILLER]: 'item.filler' }),
      ...Object.fromEntries(kind.items.map(({ id: item, name }) => [item, name])),
    },
    declaration: drawDeclaration(kind, sender, addressee, massesG, random),
    grossG: Math.round(Object.values(massesG).reduce((sum, massG) => sum + massG, 0)),
    finding: createFinding(kind, solids),
    isSuspiciousLooking: kind.isSuspiciousLooking,
    isUnpenetrated: kind.isUnpenetrated,
  }
}

/** What boxes and bags are made of; padding and corrugated board are mostly air. */
const PACKAGING_STUFF = {
  carton: { material: 'paper', densityGPerCm3: 0.16, colour: '#b88d5c' },
  'padded-bag': { material: 'polyethylene', densityGPerCm3: 0.1, colour: '#d9b36a' },
  tube: { material: 'paper', densityGPerCm3: 0.7, colour: '#c3a06f' },
} as const

function createPackaging(packaging: Parcel['packaging'], sizeMm: Parcel['sizeMm']): Solid {
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
  kind: ParcelKind,
  [length, height, width]: Parcel['sizeMm'],
  contents: Solid[],
): Solid[] {
  if (kind.packaging !== 'carton') return []
  const top = contents.reduce((most, solid) => Math.max(most, topOf(solid)), 0)
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

function drawDeclaration(
  kind: ParcelKind,
  sender: Declaration['sender'],
  addressee: Declaration['addressee'],
  massesG: Readonly<Record<string, number>>,
  random: Random,
): Declaration {
  const share = random.integer(...kind.declaredMassPercent) / 100
  const lines = kind.lines.map((line): DeclaredLine => {
    const quantity = random.integer(...line.quantity)
    const trueG = line.items.reduce((sum, item) => sum + (massesG[item] ?? 0), 0)
    return {
      description: line.description,
      hs: line.hs,
      quantity,
      netG: Math.max(1, Math.round(trueG * share)),
      valueRmb: quantity * random.integer(...line.valueRmb),
      origin: sender.country,
    }
  })
  const packagingG = (massesG[PACKAGING] ?? 0) + (massesG[FILLER] ?? 0)
  const valueRmb = lines.reduce((sum, line) => sum + line.valueRmb, 0)
  return {
    s10: drawS10(kind, sender.country, random),
    form: valueRmb < CN23_FROM_SDR * RMB_PER_SDR ? 'CN22' : 'CN23',
    category: random.pick(kind.category),
    sender,
    addressee,
    lines,
    grossG: Math.round(packagingG * share) + lines.reduce((sum, { netG }) => sum + netG, 0),
    valueRmb,
    postageRmb: random.integer(...kind.postageRmb),
  }
}

function drawS10(kind: ParcelKind, country: string, random: Random): string {
  const serial = String(random.integer(0, 99_999_999)).padStart(8, '0')
  const service = random.pick(kind.service)
  if (!kind.finding?.hasWrongCheckDigit) return formatS10(service, serial, country)
  const wrong = (computeS10CheckDigit(serial) + random.integer(1, 9)) % 10
  return `${service}${serial}${wrong}${country}`
}

function createFinding(kind: ParcelKind, solids: Solid[]): Finding | null {
  if (!kind.finding) return null
  const { hasWrongCheckDigit: _, ...finding } = kind.finding
  const items = new Set(kind.items.filter(({ isFinding }) => isFinding).map(({ id }) => id))
  const meshes = solids
    .filter(({ item }) => items.has(item))
    .map(({ shape, pose }) => transformMesh(measure(shape).mesh, pose))
  return { ...finding, region: computeProjectedRegion(meshes, LOWER_VIEW) }
}

interface Measure {
  readonly mesh: Mesh
  readonly bounds: Bounds
  readonly volumeMm3: number
}

// A bank's shapes are the same objects in every case: measured once, they are known for all.
const measures = new WeakMap<Shape, Measure>()

function measure(shape: Shape): Measure {
  let known = measures.get(shape)
  if (!known) {
    const mesh = createShapeMesh(shape, { maxEdgeMm: Infinity })
    known = { mesh, bounds: computeMeshBounds(mesh), volumeMm3: computeMeshVolumeMm3(mesh) }
    measures.set(shape, known)
  }
  return known
}

/** Computes the height of the box about a body, which is at least that of the body. */
function topOf({ shape, pose }: Solid): number {
  const { minMm, maxMm } = measure(shape).bounds
  const corners = Float32Array.from(
    [minMm[0], maxMm[0]].flatMap((x) =>
      [minMm[1], maxMm[1]].flatMap((y) => [minMm[2], maxMm[2]].flatMap((z) => [x, y, z])),
    ),
  )
  return computeMeshBounds(transformMesh({ positionsMm: corners, indices: NO_INDICES }, pose)).maxMm[1]
}

const NO_INDICES = new Uint32Array(0)

function massOfSolidG({ shape, material, densityGPerCm3 }: Solid): number {
  return (measure(shape).volumeMm3 / 1000) * (densityGPerCm3 ?? MATERIALS[material].densityGPerCm3)
}
