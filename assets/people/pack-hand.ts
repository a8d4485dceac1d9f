/**
 * Packs out/hand.json into public/people/hand.glb: a skinned mesh on the 25 joints of WebXR, named as WebXR names them.
 * The joints stand side by side, each where it is at rest: whoever draws the hand gives all of them whole poses.
 * usage: node pack-hand.ts
 */
import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Document, type mat4, NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS, EXTMeshoptCompression } from '@gltf-transform/extensions'
import { quantize, reorder } from '@gltf-transform/functions'
import { MeshoptEncoder } from 'meshoptimizer'

interface RawHand {
  readonly position: number[]
  readonly normal: number[]
  readonly color: number[]
  readonly joints: number[]
  readonly weights: number[]
  readonly index: number[]
  /** Per joint its frame at rest, column after column. */
  readonly rest: Readonly<Record<string, number[]>>
}

const TRIANGLES_MOST = 4000
const here = dirname(fileURLToPath(import.meta.url))
const path = join(here, '../../public/people/hand.glb')
const raw: RawHand = JSON.parse(readFileSync(join(here, 'out/hand.json'), 'utf8'))
if (raw.index.length / 3 > TRIANGLES_MOST)
  throw new Error(`hand: ${raw.index.length / 3} triangles, limit ${TRIANGLES_MOST}`)

await MeshoptEncoder.ready
const doc = new Document()
doc.getRoot().getAsset().generator = 'assets/people'
const buffer = doc.createBuffer()
const accessor = (
  type: 'SCALAR' | 'VEC3' | 'VEC4' | 'MAT4',
  array: Float32Array | Uint16Array | Uint8Array,
) => doc.createAccessor().setType(type).setArray(array).setBuffer(buffer)

const skin = doc.createSkin('hand')
const root = doc.createNode('hand')
doc.createScene('hand').addChild(root)
for (const [name, frame] of Object.entries(raw.rest)) {
  const joint = doc.createNode(name).setMatrix(frame as mat4)
  root.addChild(joint)
  skin.addJoint(joint)
}
skin.setInverseBindMatrices(accessor('MAT4', Float32Array.from(Object.values(raw.rest).flatMap(invert))))
const primitive = doc
  .createPrimitive()
  .setIndices(accessor('SCALAR', Uint16Array.from(raw.index)))
  .setAttribute('POSITION', accessor('VEC3', Float32Array.from(raw.position)))
  .setAttribute('NORMAL', accessor('VEC3', Float32Array.from(raw.normal)))
  .setAttribute(
    'COLOR_0',
    accessor(
      'VEC4',
      Uint8Array.from(raw.color, (x) => Math.round(x * 255)),
    ).setNormalized(true),
  )
  .setAttribute('JOINTS_0', accessor('VEC4', Uint8Array.from(raw.joints)))
  .setAttribute('WEIGHTS_0', accessor('VEC4', Float32Array.from(raw.weights)))
  .setMaterial(doc.createMaterial('C_hand').setMetallicFactor(0))
root.addChild(doc.createNode('C_hand').setMesh(doc.createMesh('hand').addPrimitive(primitive)).setSkin(skin))
await doc.transform(
  reorder({ encoder: MeshoptEncoder }),
  quantize({ quantizePosition: 14, quantizeNormal: 8, quantizeWeight: 8, cleanup: false }),
)
doc
  .createExtension(EXTMeshoptCompression)
  .setRequired(true)
  .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER })
await new NodeIO()
  .registerExtensions(ALL_EXTENSIONS)
  .registerDependencies({ 'meshopt.encoder': MeshoptEncoder })
  .write(path, doc)
process.stdout.write(
  `hand: ${raw.index.length / 3} triangles, ${(statSync(path).size / 1024).toFixed(0)} kB\n`,
)

/** Inverts a frame without scale, column after column. */
function invert(m: number[]): number[] {
  const at = (i: number): number => m[i] ?? 0
  const place = [at(12), at(13), at(14)]
  const back = (column: number): number =>
    -place.reduce((sum, value, row) => sum + value * at(column * 4 + row), 0)
  return [
    ...[at(0), at(4), at(8), 0],
    ...[at(1), at(5), at(9), 0],
    ...[at(2), at(6), at(10), 0],
    ...[back(0), back(1), back(2), 1],
  ]
}
