/**
 * Makes public/input/hand_left.glb and hand_right.glb: the generic hands of `@webxr-input-profiles/assets` (MIT)
 * as blue nitrile gloves. The 25 WebXR joint names stay.
 */
import { mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeIO, PropertyType } from '@gltf-transform/core'
import { ALL_EXTENSIONS, EXTMeshoptCompression } from '@gltf-transform/extensions'
import { prune, quantize, reorder, weld } from '@gltf-transform/functions'
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const target = join(root, 'public/input')

await MeshoptEncoder.ready
await MeshoptDecoder.ready
const io = new NodeIO()
  .registerExtensions(ALL_EXTENSIONS)
  .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder })
mkdirSync(target, { recursive: true })

for (const side of ['left', 'right']) {
  const doc = await io.read(
    join(root, `node_modules/@webxr-input-profiles/assets/dist/profiles/generic-hand/${side}.glb`),
  )
  const nitrile = doc
    .createMaterial('C_glove')
    .setBaseColorFactor([0.045, 0.16, 0.42, 1])
    .setRoughnessFactor(0.42)
    .setMetallicFactor(0)
  for (const animation of doc.getRoot().listAnimations()) animation.dispose()
  for (const mesh of doc.getRoot().listMeshes()) {
    for (const primitive of mesh.listPrimitives()) {
      primitive.setMaterial(nitrile)
      // one plain material: neither charts nor colours are needed
      for (const name of primitive.listSemantics()) {
        if (/^(TEXCOORD|COLOR|TANGENT)/.test(name)) primitive.setAttribute(name, null)
      }
    }
  }
  await doc.transform(
    prune({
      propertyTypes: [PropertyType.MATERIAL, PropertyType.TEXTURE, PropertyType.ACCESSOR],
      keepLeaves: true,
    }),
    weld(),
    reorder({ encoder: MeshoptEncoder, target: 'size', cleanup: false }),
    quantize({ quantizePosition: 14, quantizeNormal: 8, quantizeWeight: 8, cleanup: false }),
    prune({ propertyTypes: [PropertyType.ACCESSOR], keepLeaves: true }),
  )
  doc
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER })
  const path = join(target, `hand_${side}.glb`)
  await io.write(path, doc)
  const joints = doc
    .getRoot()
    .listSkins()[0]!
    .listJoints()
    .map((j) => j.getName())
  process.stdout.write(
    `hand_${side}: ${(statSync(path).size / 1024).toFixed(0)} kB, ${joints.length} joints (${joints[0]} … ${joints.at(-1)})\n`,
  )
}
