import { BoxGeometry, BufferAttribute, BufferGeometry, Color, PlaneGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { Parcel, Solid } from '#scenario/parcel.ts'
import { createSolidMesh } from '../xray/solid-mesh.ts'

/** Where in the parcel texture a face looks, so that cartons, bags and goods share one material. */
export const PARCEL_TEXTURE = {
  /** Part of the texture, from its left edge, with the outer material; the rest is plain white for goods. */
  cardboardWidth: 0.75,
  /** Metres of cardboard across that part. */
  cardboardM: 0.6,
} as const

const colour = new Color()

/**
 * Builds the drawable geometry of some solids: positions in metres, flat normals, colours of the solids, and uv
 * by box projection where `isOuter` says that they are the packaging, a plain spot of the texture elsewhere.
 */
export function createSolidsGeometry(solids: readonly Solid[], isOuter: boolean): BufferGeometry {
  // The very meshes that the X-ray image is made through.
  const meshes = solids.map(createSolidMesh)
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
  return geometry
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
  return flat
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
