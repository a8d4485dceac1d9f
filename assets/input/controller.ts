/**
 * Makes public/input/prop_controller.glb: a neutral hand-held controller in the WebXR grip frame (origin in the
 * fist, -Z out of the fist at the thumb, the back of the right hand towards +X, the arm towards +Y). Nodes `left` and
 * `right` are mirror images of one mesh each: one draw call a hand, vertex colours, one material. The fore finger's
 * trigger is orange, the squeeze key blue.
 */
import { mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Document, NodeIO, PropertyType } from '@gltf-transform/core'
import { ALL_EXTENSIONS, EXTMeshoptCompression } from '@gltf-transform/extensions'
import { prune, quantize, reorder, weld } from '@gltf-transform/functions'
import { MeshoptEncoder } from 'meshoptimizer'

type Vec = [number, number, number]
type Shape = { position: number[]; normal: number[]; colour: number[]; index: number[] }

const SHELL: Vec = [0.075, 0.08, 0.088]
const DARK: Vec = [0.018, 0.019, 0.021]
const TRIGGER: Vec = [0.85, 0.3, 0.02]
const SQUEEZE: Vec = [0.02, 0.22, 0.5]
const LIGHT: Vec = [0.55, 0.56, 0.58]

const sub = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
const unit = (a: Vec): Vec => {
  const l = Math.hypot(...a) || 1
  return [a[0] / l, a[1] / l, a[2] / l]
}

function createShape(): Shape {
  return { position: [], normal: [], colour: [], index: [] }
}

/** Lofts closed rings into a smooth tube, with flat caps at both ends. */
function loft(shape: Shape, rings: Vec[][], colourOf: (ring: number, k: number) => Vec) {
  const n = rings[0]!.length
  const first = shape.position.length / 3
  const centre = (ring: Vec[]): Vec => {
    const sum: Vec = [0, 0, 0]
    for (const p of ring) for (let c = 0; c < 3; c++) sum[c]! += p[c]! / n
    return sum
  }
  rings.forEach((ring, r) => {
    ring.forEach((p, k) => {
      const around = sub(ring[(k + 1) % n]!, ring[(k + n - 1) % n]!)
      const along = sub(rings[Math.min(r + 1, rings.length - 1)]![k]!, rings[Math.max(r - 1, 0)]![k]!)
      let normal = unit(cross(around, along))
      const out = sub(p, centre(ring))
      if (normal[0] * out[0] + normal[1] * out[1] + normal[2] * out[2] < 0)
        normal = normal.map((x) => -x) as Vec
      shape.position.push(...p)
      shape.normal.push(...normal)
      shape.colour.push(...colourOf(r, k), 1)
    })
  })
  const facing = (a: number, b: number, c: number) => {
    const at = (i: number) => shape.position.slice(i * 3, i * 3 + 3) as Vec
    const face = cross(sub(at(b), at(a)), sub(at(c), at(a)))
    const normal = shape.normal.slice(a * 3, a * 3 + 3)
    return face[0] * normal[0]! + face[1] * normal[1]! + face[2] * normal[2]! >= 0 ? [a, b, c] : [a, c, b]
  }
  for (let r = 0; r + 1 < rings.length; r++) {
    for (let k = 0; k < n; k++) {
      const [a, b] = [first + r * n + k, first + r * n + ((k + 1) % n)]
      shape.index.push(...facing(a, b, b + n), ...facing(a, b + n, a + n))
    }
  }
  for (const [ring, beside] of [
    [0, 1],
    [rings.length - 1, rings.length - 2],
  ] as const) {
    const middle = centre(rings[ring]!)
    const normal = unit(sub(middle, centre(rings[beside]!)))
    const base = shape.position.length / 3
    for (const p of [middle, ...rings[ring]!]) {
      shape.position.push(...p)
      shape.normal.push(...normal)
      shape.colour.push(...colourOf(ring, 0), 1)
    }
    for (let k = 0; k < n; k++) shape.index.push(...facing(base, base + 1 + k, base + 1 + ((k + 1) % n)))
  }
}

/** An ellipse ring about a centre, in the plane spanned by two directions. */
function ring(centre: Vec, a: Vec, b: Vec, segments: number, power = 1): Vec[] {
  return Array.from({ length: segments }, (_, k) => {
    const t = (k / segments) * Math.PI * 2
    const c = Math.sign(Math.cos(t)) * Math.abs(Math.cos(t)) ** power
    const s = Math.sign(Math.sin(t)) * Math.abs(Math.sin(t)) ** power
    return [0, 1, 2].map((i) => centre[i]! + a[i]! * c + b[i]! * s) as Vec
  })
}

/** The handle runs along Z; it widens to the head with stick and buttons, tilted towards the thumb. */
function body(): Shape {
  const shape = createShape()
  const stations: [z: number, y: number, x: number, halfX: number, halfY: number][] = [
    [0.062, 0.002, 0, 0.0085, 0.0095],
    [0.058, 0.001, 0, 0.0125, 0.0145],
    [0.045, 0.0, 0, 0.0145, 0.017],
    [0.015, -0.001, 0, 0.0155, 0.0185],
    [-0.015, 0.0, 0, 0.016, 0.019],
    [-0.036, 0.003, -0.001, 0.0185, 0.0195],
    [-0.052, 0.008, -0.002, 0.0235, 0.0185],
    [-0.07, 0.012, -0.003, 0.026, 0.0155],
    [-0.086, 0.0135, -0.002, 0.0235, 0.0125],
    [-0.096, 0.013, -0.001, 0.017, 0.009],
    [-0.1, 0.0125, 0, 0.008, 0.005],
  ]
  const rings = stations.map(([z, y, x, hx, hy]) => ring([x, y, z], [hx, 0, 0], [0, hy, hy * 0.25], 16, 0.85))
  loft(shape, rings, (r, k) => (r >= 6 && r <= 9 && k >= 2 && k <= 6 ? DARK : r <= 1 ? DARK : SHELL))
  return shape
}

function button(x: number, z: number, radius: number, colour: Vec, height: number): Shape {
  const shape = createShape()
  const y = 0.0265 - Math.max(0, -0.07 - z) * 0.12
  const tilt: Vec = [0, 1, -0.16]
  const at = (h: number): Vec => [x, y + h * tilt[1], z + h * tilt[2]]
  const rings = (
    [
      [-0.004, 1],
      [height - 0.0008, 1],
      [height, 0.82],
    ] as const
  ).map(([h, k]) => ring(at(h), [radius * k, 0, 0], [0, radius * k * 0.16, radius * k], 14))
  loft(shape, rings, () => colour)
  return shape
}

function stick(): Shape {
  const shape = createShape()
  const [x, y, z] = [-0.009, 0.0255, -0.073]
  const rings = (
    [
      [0, 0.0042],
      [0.006, 0.0036],
      [0.0075, 0.0078],
      [0.0095, 0.0082],
      [0.0105, 0.007],
      [0.0098, 0.0035],
    ] as const
  ).map(([h, r]) => ring([x, y + h, z - h * 0.16], [r, 0, 0], [0, r * 0.16, r], 14))
  loft(shape, rings, (r) => (r >= 2 ? LIGHT : DARK))
  return shape
}

/** The fore finger's trigger sits below the head, the squeeze key inside the handle. */
function trigger(): Shape {
  const shape = createShape()
  const stations: [z: number, y: number, half: number, depth: number][] = [
    [-0.05, -0.004, 0.0075, 0.003],
    [-0.056, -0.013, 0.009, 0.004],
    [-0.066, -0.0165, 0.0095, 0.0045],
    [-0.078, -0.0135, 0.009, 0.004],
    [-0.087, -0.004, 0.007, 0.003],
  ]
  loft(
    shape,
    stations.map(([z, y, half, depth]) =>
      ring([0, y + 0.006, z], [half, 0, 0], [0, depth, depth * 0.4], 12, 0.8),
    ),
    () => TRIGGER,
  )
  return shape
}

function squeeze(): Shape {
  const shape = createShape()
  const stations = [
    [0.02, 0.004],
    [0.012, 0.0055],
    [-0.006, 0.006],
    [-0.02, 0.0055],
    [-0.027, 0.004],
  ] as const
  loft(
    shape,
    stations.map(([z, depth]) => ring([-0.0135, -0.006, z], [depth, 0, 0], [0, 0.0075, 0], 12, 0.8)),
    () => SQUEEZE,
  )
  return shape
}

function mirrored(shape: Shape): Shape {
  const flip = (values: number[]) => values.map((v, i) => (i % 3 === 0 ? -v : v))
  const index = [...shape.index]
  for (let i = 0; i < index.length; i += 3) [index[i + 1], index[i + 2]] = [index[i + 2]!, index[i + 1]!]
  return { position: flip(shape.position), normal: flip(shape.normal), colour: shape.colour, index }
}

const doc = new Document()
doc.getRoot().getAsset().generator = 'assets/input'
const buffer = doc.createBuffer()
const scene = doc.createScene('controller')
const material = doc.createMaterial('C_controller').setRoughnessFactor(0.55).setMetallicFactor(0)
const parts = [
  body(),
  trigger(),
  squeeze(),
  stick(),
  button(0.0115, -0.062, 0.0052, LIGHT, 0.0022),
  button(0.0135, -0.0785, 0.0052, LIGHT, 0.0022),
]

/** Joins shapes into one, so that a hand costs one draw call. */
function joined(shapes: Shape[]): Shape {
  const all = createShape()
  for (const shape of shapes) {
    const first = all.position.length / 3
    all.index.push(...shape.index.map((i) => i + first))
    all.position.push(...shape.position)
    all.normal.push(...shape.normal)
    all.colour.push(...shape.colour)
  }
  return all
}

const right = joined(parts)
for (const [side, shape] of [
  ['right', right],
  ['left', mirrored(right)],
] as const) {
  const accessor = (type: 'VEC3' | 'VEC4' | 'SCALAR', array: Float32Array | Uint16Array) =>
    doc.createAccessor().setType(type).setArray(array).setBuffer(buffer)
  const primitive = doc
    .createPrimitive()
    .setIndices(accessor('SCALAR', new Uint16Array(shape.index)))
    .setAttribute('POSITION', accessor('VEC3', new Float32Array(shape.position)))
    .setAttribute('NORMAL', accessor('VEC3', new Float32Array(shape.normal)))
    .setAttribute('COLOR_0', accessor('VEC4', new Float32Array(shape.colour)))
    .setMaterial(material)
  scene.addChild(doc.createNode(side).setMesh(doc.createMesh(`controller_${side}`).addPrimitive(primitive)))
}
await MeshoptEncoder.ready
await doc.transform(
  weld(),
  reorder({ encoder: MeshoptEncoder, target: 'size', cleanup: false }),
  quantize({ quantizePosition: 12, quantizeNormal: 8, quantizeColor: 8, cleanup: false }),
  prune({ propertyTypes: [PropertyType.ACCESSOR], keepLeaves: true, keepAttributes: true }),
)
doc
  .createExtension(EXTMeshoptCompression)
  .setRequired(true)
  .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER })
const target = join(dirname(fileURLToPath(import.meta.url)), '../../public/input')
mkdirSync(target, { recursive: true })
const path = join(target, 'prop_controller.glb')
await new NodeIO()
  .registerExtensions(ALL_EXTENSIONS)
  .registerDependencies({ 'meshopt.encoder': MeshoptEncoder })
  .write(path, doc)
process.stdout.write(
  `prop_controller: ${right.index.length / 3} triangles a hand, ${(statSync(path).size / 1024).toFixed(0)} kB\n`,
)
