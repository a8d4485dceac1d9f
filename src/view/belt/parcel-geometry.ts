import { BoxGeometry, BufferAttribute, BufferGeometry, Color, PlaneGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { LOWER_VIEW } from '#physics/line-scan.ts'
import { type Mesh, transformMesh } from '#physics/mesh.ts'
import { computeProjectedRegion } from '#physics/region.ts'
import { createShapeMesh } from '#physics/shape.ts'
import type { Parcel, Solid } from '#scenario/parcel.ts'
import { createRandom } from '#scenario/random.ts'

/** Where in the parcel texture a face looks, so that cartons, bags and goods share one material. */
export const PARCEL_TEXTURE = {
  /** Part of the texture, from its left edge, with the outer material; the rest is plain white for goods. */
  cardboardWidth: 0.75,
  /** Metres of cardboard across that part. */
  cardboardM: 0.6,
} as const

const colour = new Color()

/** Roundness that the eye needs at arm's length; the X-ray image asks for eight times as much. */
const SEEN_SAGITTA_MM = 0.8

/** Builds a solid's mesh as it is seen. */
function createSeenMesh({ shape, pose }: Solid): Mesh {
  return transformMesh(createShapeMesh(shape, { maxEdgeMm: Infinity, sagittaMm: SEEN_SAGITTA_MM }), pose)
}

/**
 * Builds the drawable geometry of some solids: positions in metres, flat normals, colours of the solids, and uv
 * by box projection where `isOuter` says that they are the packaging, a plain spot of the texture elsewhere.
 */
export function createSolidsGeometry(solids: readonly Solid[], isOuter: boolean): BufferGeometry {
  const meshes = solids.map(createSeenMesh)
  const vertexCount = meshes.reduce((sum, { indices }) => sum + indices.length, 0)
  const position = new Float32Array(vertexCount * 3)
  const normal = new Float32Array(vertexCount * 3)
  const tint = new Float32Array(vertexCount * 3)
  const uv = new Float32Array(vertexCount * 2)
  let at = 0
  meshes.forEach(({ positionsMm, indices }, index) => {
    colour.set((solids[index] as Solid).colour)
    for (let i = 0; i < indices.length; i += 3) {
      const corner = (k: number, axis: number): number =>
        (positionsMm[(indices[i + k] as number) * 3 + axis] as number) / 1000
      const ux = corner(1, 0) - corner(0, 0)
      const uy = corner(1, 1) - corner(0, 1)
      const uz = corner(1, 2) - corner(0, 2)
      const vx = corner(2, 0) - corner(0, 0)
      const vy = corner(2, 1) - corner(0, 1)
      const vz = corner(2, 2) - corner(0, 2)
      let nx = uy * vz - uz * vy
      let ny = uz * vx - ux * vz
      let nz = ux * vy - uy * vx
      const length = Math.hypot(nx, ny, nz) || 1
      nx /= length
      ny /= length
      nz /= length
      for (let k = 0; k < 3; k++, at++) {
        const x = corner(k, 0)
        const y = corner(k, 1)
        const z = corner(k, 2)
        position.set([x, y, z], at * 3)
        normal.set([nx, ny, nz], at * 3)
        tint.set([colour.r, colour.g, colour.b], at * 3)
        if (isOuter) {
          const [a, b] = Math.abs(ny) > 0.7 ? [x, z] : Math.abs(nx) > 0.7 ? [z, y] : [x, y]
          const across = (a / PARCEL_TEXTURE.cardboardM) % 1
          uv[at * 2] = (across < 0 ? across + 1 : across) * PARCEL_TEXTURE.cardboardWidth
          uv[at * 2 + 1] = b / PARCEL_TEXTURE.cardboardM
        } else {
          uv[at * 2] = (1 + PARCEL_TEXTURE.cardboardWidth) / 2
          uv[at * 2 + 1] = 0.5
        }
      }
    }
  })
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(position, 3))
  geometry.setAttribute('normal', new BufferAttribute(normal, 3))
  geometry.setAttribute('color', new BufferAttribute(tint, 3))
  geometry.setAttribute('uv', new BufferAttribute(uv, 2))
  return pack(geometry)
}

/** Makes normals and colours as small as they may be: a case holds hundreds of bodies. */
function pack(geometry: BufferGeometry): BufferGeometry {
  const packed = <Numbers extends Int8Array | Uint16Array>(name: string, numbers: Numbers, one: number) => {
    const given = geometry.getAttribute(name)
    for (let i = 0; i < given.count; i++) {
      for (let k = 0; k < 3; k++) numbers[i * 4 + k] = Math.round(given.getComponent(i, k) * one)
      numbers[i * 4 + 3] = one
    }
    geometry.setAttribute(name, new BufferAttribute(numbers, 4, true))
  }
  const { count } = geometry.getAttribute('position')
  packed('normal', new Int8Array(count * 4), 127)
  packed('color', new Uint16Array(count * 4), 65535)
  return geometry
}

/** Groups a parcel's goods by the item that they belong to. */
export function groupItems(parcel: Parcel): Map<string, Solid[]> {
  const groups = new Map<string, Solid[]>()
  for (const solid of splitSolids(parcel).goods) {
    const group = groups.get(solid.item)
    if (group) group.push(solid)
    else groups.set(solid.item, [solid])
  }
  return groups
}

/** How far an item may reach out of the find's region in the image and still be the find, in pixels. */
const REGION_SLACK_PX = 3

/** Tells which items are the find: those that lie wholly within its region in the image. */
export function findItems(parcel: Parcel, groups: ReadonlyMap<string, readonly Solid[]>): Set<string> {
  const found = new Set<string>()
  const { finding } = parcel
  if (!finding) return found
  const { x, y, width, height } = finding.region
  for (const [item, solids] of groups) {
    const own = computeProjectedRegion(solids.map(createSeenMesh), LOWER_VIEW)
    const isWithin =
      own.x >= x - REGION_SLACK_PX &&
      own.y >= y - REGION_SLACK_PX &&
      own.x + own.width <= x + width + REGION_SLACK_PX &&
      own.y + own.height <= y + height + REGION_SLACK_PX
    if (isWithin) found.add(item)
  }
  return found
}

/** Tells the packaging of a parcel from its goods. */
export function isPackaging(solid: Solid): boolean {
  return solid.item === 'packaging'
}

/** Splits a parcel's solids into its packaging and its goods. */
export function splitSolids(parcel: Parcel): { packaging: Solid[]; goods: Solid[] } {
  return {
    packaging: parcel.solids.filter(isPackaging),
    goods: parcel.solids.filter((solid) => !isPackaging(solid)),
  }
}

/** Gives a three geometry the attributes of the batch: one colour, and the plain or the cardboard part of the texture. */
function tinted(geometry: BufferGeometry, tint: string, isCardboard: boolean): BufferGeometry {
  const flat = geometry.index ? geometry.toNonIndexed() : geometry
  if (flat !== geometry) geometry.dispose()
  colour.set(tint)
  const count = flat.getAttribute('position').count
  const tints = new Float32Array(count * 3)
  const uv = flat.getAttribute('uv')
  for (let i = 0; i < count; i++) {
    tints.set([colour.r, colour.g, colour.b], i * 3)
    if (isCardboard) uv.setX(i, uv.getX(i) * PARCEL_TEXTURE.cardboardWidth)
    else uv.setXY(i, (1 + PARCEL_TEXTURE.cardboardWidth) / 2, 0.5)
  }
  flat.setAttribute('color', new BufferAttribute(tints, 3))
  return pack(flat)
}

/** Joins geometries of the same attributes and frees them. */
export function joinGeometries(parts: readonly BufferGeometry[]): BufferGeometry {
  const joined = mergeGeometries([...parts])
  for (const part of parts) part.dispose()
  if (!joined) throw new Error('parcel geometry: parts with different attributes')
  return joined
}

/** A strip of tape along the top seam and an address label, a hair above the packaging. Metres, parcel frame. */
export function createLabelGeometry({ sizeMm, packaging }: Parcel): BufferGeometry {
  const [length, height, width] = sizeMm.map((mm) => mm / 1000) as [number, number, number]
  const top = height + 0.0015
  const labelM = Math.min(0.15, length * 0.5, width * 0.7)
  const label = new PlaneGeometry(labelM, labelM * 0.66).rotateX(-Math.PI / 2)
  label.translate(length * 0.18, top + 0.0005, width * 0.12)
  const lines = [0.2, 0.05, -0.1, -0.22].map((offset, index) => {
    const line = new PlaneGeometry(labelM * (index === 0 ? 0.5 : 0.78), labelM * (index === 3 ? 0.13 : 0.03))
    line.rotateX(-Math.PI / 2)
    line.translate(length * 0.18, top + 0.001, width * 0.12 - offset * labelM)
    return tinted(line, index === 3 ? '#20242b' : '#5b626d', false)
  })
  const parts = [tinted(label, '#f2f0ea', false), ...lines]
  if (packaging === 'carton') {
    const tape = new PlaneGeometry(length, 0.05).rotateX(-Math.PI / 2)
    tape.translate(0, top, 0)
    parts.push(tinted(tape, '#b98f58', false))
  }
  return joinGeometries(parts)
}

/** How much of the wall is left standing when a box is cut open. */
const TRAY_SHARE = 0.3

/** The box cut open for inspection: its floor, low walls, and the flaps folded out. Metres, parcel frame. */
export function createTrayGeometry({ sizeMm }: Parcel): BufferGeometry {
  const [length, height, width] = sizeMm.map((mm) => mm / 1000) as [number, number, number]
  const wall = Math.max(0.03, height * TRAY_SHARE)
  const thick = 0.004
  const board = (l: number, h: number, w: number, x: number, y: number, z: number, tiltZ = 0, tiltX = 0) => {
    const geometry = new BoxGeometry(l, h, w)
    geometry
      .translate(0, h / 2, 0)
      .rotateZ(tiltZ)
      .rotateX(tiltX)
      .translate(x, y, z)
    return tinted(geometry, '#c39a66', true)
  }
  const flap = wall * 0.8
  return joinGeometries([
    board(length, thick, width, 0, 0, 0),
    board(thick, wall, width, length / 2, 0, 0),
    board(thick, wall, width, -length / 2, 0, 0),
    board(length, wall, thick, 0, 0, width / 2),
    board(length, wall, thick, 0, 0, -width / 2),
    board(thick, flap, width * 0.98, length / 2, wall, 0, -2.1),
    board(thick, flap, width * 0.98, -length / 2, wall, 0, 2.1),
    board(length * 0.98, flap, thick, 0, wall, width / 2, 0, 2.1),
    board(length * 0.98, flap, thick, 0, wall, -width / 2, 0, -2.1),
  ])
}

/** The heap of packing paper: how much of the floor it covers, how high it may be, and into how many folds it is broken. */
const HEAP = {
  share: 0.72,
  mostM: 0.24,
  heightM: 0.055,
  folds: 13,
  colours: ['#dccbaa', '#cdb98f', '#e4d6b8', '#c2ab80'],
}

/** The packing paper of a box as it is once taken out: a crumpled heap, its middle on the ground. Metres. */
export function createPaperGeometry({ sizeMm }: Parcel): BufferGeometry {
  const [length, height, width] = sizeMm.map((mm) => mm / 1000) as [number, number, number]
  const [l, w] = [Math.min(HEAP.mostM, length * HEAP.share), Math.min(HEAP.mostM, width * HEAP.share)]
  const h = Math.min(HEAP.heightM, height * TRAY_SHARE * 1.1)
  const chance = createRandom(11)
  const { folds } = HEAP
  const at: [x: number, y: number, z: number][] = []
  for (let i = 0; i <= folds; i++)
    for (let j = 0; j <= folds; j++) {
      const jitter = (): number => (chance.unit() - 0.5) * 0.9
      const x = ((i + jitter()) / folds) * 2 - 1
      const z = ((j + jitter()) / folds) * 2 - 1
      const rim = Math.max(0, 1 - (x * x + z * z) ** 1.5)
      at.push([(x * l) / 2, h * Math.sqrt(rim) * (0.35 + 0.65 * chance.unit()), (z * w) / 2])
    }
  const position: number[] = []
  const tint: number[] = []
  const face = (...corners: number[]): void => {
    const points = corners.map((corner) => at[corner] as [number, number, number])
    if (points.every(([, y]) => y === 0)) return
    colour.set(chance.pick(HEAP.colours))
    for (const point of points) {
      position.push(...point)
      tint.push(colour.r, colour.g, colour.b)
    }
  }
  for (let i = 0; i < folds; i++)
    for (let j = 0; j < folds; j++) {
      const corner = i * (folds + 1) + j
      face(corner, corner + 1, corner + folds + 2)
      face(corner, corner + folds + 2, corner + folds + 1)
    }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(position), 3))
  geometry.setAttribute('color', new BufferAttribute(new Float32Array(tint), 3))
  geometry.setAttribute(
    'uv',
    new BufferAttribute(
      new Float32Array((position.length / 3) * 2).map((_, i) =>
        i % 2 === 0 ? (1 + PARCEL_TEXTURE.cardboardWidth) / 2 : 0.5,
      ),
      2,
    ),
  )
  geometry.computeVertexNormals()
  return pack(geometry)
}

/** A strip of customs tape over the top of a box that was closed again, down both ends. Metres, parcel frame. */
export function createTapeGeometry({ sizeMm }: Parcel): BufferGeometry {
  const [length, height] = sizeMm.map((mm) => mm / 1000) as [number, number, number]
  const across = 0.06
  const down = Math.min(0.05, height * 0.6)
  const strip = new BoxGeometry(length + 0.004, 0.001, across).translate(0, height + 0.002, 0)
  const ends = [-1, 1].map((side) =>
    new BoxGeometry(0.001, down, across).translate(side * (length / 2 + 0.002), height - down / 2 + 0.002, 0),
  )
  const letters = new BoxGeometry(length + 0.005, 0.001, across * 0.3).translate(0, height + 0.0025, 0)
  return joinGeometries([
    ...[strip, ...ends].map((part) => tinted(part, '#1d4fa0', false)),
    tinted(letters, '#f2f0ea', false),
  ])
}

/** Corners about a patch of spilt powder; fewer look cut out. */
const PATCH_CORNERS = 18

/** White powder that has leaked: over the top, out of a seam, onto what the parcel stands on. Metres, parcel frame. */
export function createPowderGeometry({ sizeMm }: Parcel): BufferGeometry {
  const [length, height, width] = sizeMm.map((mm) => mm / 1000) as [number, number, number]
  const patch = (radiusM: number, phase: number): BufferGeometry => {
    const corners: number[] = []
    const edge = (i: number): [number, number] => {
      const turn = (i / PATCH_CORNERS) * 2 * Math.PI
      const far = radiusM * (0.72 + 0.16 * Math.sin(3 * turn + phase) + 0.12 * Math.sin(7 * turn + 2 * phase))
      return [Math.cos(turn) * far, -Math.sin(turn) * far]
    }
    for (let i = 0; i < PATCH_CORNERS; i++) {
      const [ax, az] = edge(i)
      const [bx, bz] = edge(i + 1)
      corners.push(0, 0, 0, ax, 0, az, bx, 0, bz)
    }
    const geometry = new BufferGeometry()
    const count = corners.length / 3
    const up = new Float32Array(count * 3).map((_, i) => (i % 3 === 1 ? 1 : 0))
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(corners), 3))
    geometry.setAttribute('normal', new BufferAttribute(up, 3))
    geometry.setAttribute('uv', new BufferAttribute(new Float32Array(count * 2), 2))
    return geometry
  }
  const reachM = Math.min(length, width)
  return joinGeometries(
    [
      patch(reachM * 0.4, 1).translate(-length * 0.12, height + 0.003, width * 0.1),
      patch(reachM * 0.3, 2)
        .rotateX(Math.PI / 2)
        .translate(-length * 0.1, height * 0.6, width / 2 + 0.003),
      patch(reachM * 0.5, 4).translate(-length * 0.1, 0.004, width / 2 + reachM * 0.16),
      patch(reachM * 0.2, 5).translate(length * 0.34, 0.004, width / 2 + reachM * 0.2),
    ].map((part) => tinted(part, '#f4f2ec', false)),
  )
}
