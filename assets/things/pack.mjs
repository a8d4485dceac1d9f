/**
 * Turns a set's plain arrays and atlas into the GLB that the app loads.
 *
 * Each thing is a node `I_<thing>`, its parts `I_<thing>.<part>`, its displays `D_<thing>[.<display>]`; the meshes hang
 * below them as nodes of their own, so that quantisation moves those and leaves every pivot where it is.
 * Usage: node pack.mjs BUILD_DIR OUT_FILE [draft]
 */
import { readFileSync, statSync } from 'node:fs'
import { Document, NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { meshopt, simplify } from '@gltf-transform/functions'
import { ktx2 } from 'ktx2-encoder/gltf-transform'
import { MeshoptDecoder, MeshoptEncoder, MeshoptSimplifier } from 'meshoptimizer'
import sharp from 'sharp'

const [build, out, mode] = process.argv.slice(2)
const { set, toleranceShare, things } = JSON.parse(readFileSync(`${build}/set.json`, 'utf8'))
const { buffer, byteOffset } = readFileSync(`${build}/arrays.bin`)
const floats = ({ offset, count }) =>
  new Float32Array(buffer.slice(byteOffset + offset, byteOffset + offset + 4 * count))
const whole = ({ offset, count }) =>
  new Uint32Array(buffer.slice(byteOffset + offset, byteOffset + offset + 4 * count))

await Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready, MeshoptSimplifier.ready])
const io = new NodeIO()
  .registerExtensions(ALL_EXTENSIONS)
  .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder })
const document = new Document()
const data = document.createBuffer()
const scene = document.createScene(set)
const atlas = document
  .createTexture('atlas')
  .setMimeType('image/png')
  .setImage(new Uint8Array(readFileSync(`${build}/atlas.png`)))
const material = document
  .createMaterial('C_thing')
  .setBaseColorTexture(atlas)
  .setMetallicFactor(0)
  .setRoughnessFactor(0.5)
const face = document.createMaterial('C_display').setRoughnessFactor(0.4).setMetallicFactor(0)

function accessor(type, array, { of = material } = {}) {
  return document
    .createAccessor()
    .setType(type)
    .setArray(array)
    .setBuffer(of && data)
}

function meshNode(name, { positions, normals, uvs, colours, indices }) {
  const count = positions.count / 3
  const index = whole(indices)
  const primitive = document
    .createPrimitive()
    .setMaterial(material)
    .setAttribute('POSITION', accessor('VEC3', floats(positions)))
    .setAttribute('NORMAL', accessor('VEC3', floats(normals)))
    .setAttribute('TEXCOORD_0', accessor('VEC2', floats(uvs)))
    .setAttribute('COLOR_0', accessor('VEC4', floats(colours)))
    .setIndices(accessor('SCALAR', count > 65535 ? index : new Uint16Array(index)))
  return document.createNode().setMesh(document.createMesh(name).addPrimitive(primitive))
}

function displayNode(name, width, height) {
  const [x, y] = [width / 2, height / 2]
  const primitive = document
    .createPrimitive()
    .setMaterial(face)
    .setAttribute('POSITION', accessor('VEC3', new Float32Array([-x, -y, 0, x, -y, 0, x, y, 0, -x, y, 0])))
    .setAttribute('NORMAL', accessor('VEC3', new Float32Array([0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1])))
    .setAttribute('TEXCOORD_0', accessor('VEC2', new Float32Array([0, 1, 1, 1, 1, 0, 0, 0])))
    .setIndices(accessor('SCALAR', new Uint16Array([0, 1, 2, 0, 2, 3])))
  return document.createNode().setMesh(document.createMesh(name).addPrimitive(primitive))
}

for (const { thing, nodes, displays } of things) {
  const root = document.createNode(`I_${thing}`)
  scene.addChild(root)
  for (const { part, matrix, mesh } of nodes) {
    const pivot = part ? document.createNode(`I_${thing}.${part}`).setMatrix(matrix) : root
    if (part) root.addChild(pivot)
    if (mesh) pivot.addChild(meshNode(`${thing}${part && `.${part}`}`, mesh))
  }
  for (const { display, matrix, width, height } of displays) {
    const name = `${thing}${display && `.${display}`}`
    const pivot = document
      .createNode(`D_${name}`)
      .setMatrix(matrix)
      .setExtras({ sizeM: [width, height] })
    root.addChild(pivot.addChild(displayNode(name, width, height)))
  }
}

// A large set gives up bevels and segments that are smaller than a share of the part they are on.
if (toleranceShare)
  await document.transform(
    simplify({ simplifier: MeshoptSimplifier, ratio: 0, error: toleranceShare, lockBorder: true }),
  )

const imageDecoder = async (bytes) => {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data: new Uint8Array(data), width: info.width, height: info.height }
}
await document.transform(
  ktx2({
    isUASTC: false,
    generateMipmap: true,
    compressionLevel: mode === 'draft' ? 0 : 2,
    qualityLevel: mode === 'draft' ? 128 : 230,
    imageDecoder,
    slots: /baseColor/,
  }),
)
await document.transform(
  meshopt({
    encoder: MeshoptEncoder,
    level: 'high',
    quantizePosition: 13,
    quantizeTexcoord: 12,
    quantizeNormal: 8,
    quantizeColor: 8,
  }),
)
await io.write(out, document)
process.stdout.write(
  `${out}: ${(statSync(out).size / 1024).toFixed(0)} kB, atlas ${(atlas.getImage().byteLength / 1024).toFixed(0)} kB\n`,
)
