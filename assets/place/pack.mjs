/**
 * Turns the raw GLBs, lightmaps and panoramas of a scene's build folder into the files the app loads.
 *
 * ETC1S for colour, surface and faint normals; UASTC for lightmaps (ETC1S blotches on white). Encoded
 * textures are kept in the build folder by the content they were made of.
 * Usage: node pack.mjs SCENE BUILD_DIR OUT_DIR
 */
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Document, NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS, KHRTextureBasisu, KHRTextureTransform } from '@gltf-transform/extensions'
import { copyToDocument, dedup, listTextureSlots, meshopt, prune, weld } from '@gltf-transform/functions'
import { encodeToKTX2 } from 'ktx2-encoder'
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer'
import sharp from 'sharp'

const [scene, build, out] = process.argv.slice(2)
await Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready])
const io = new NodeIO()
  .registerExtensions(ALL_EXTENSIONS)
  .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder })

const imageDecoder = async (bytes) => {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data: new Uint8Array(data), width: info.width, height: info.height }
}
const COLOUR = { isUASTC: false, generateMipmap: true, compressionLevel: 2, qualityLevel: 190 }
const LINEAR = { ...COLOUR, isPerceptual: false, isSetKTX2SRGBTransferFunc: false }
const LIGHT_MAP = {
  isUASTC: true,
  needSupercompression: true,
  generateMipmap: true,
  enableRDO: true,
  rdoQualityLevel: 2,
}
const MESHOPT = {
  encoder: MeshoptEncoder,
  level: 'high',
  quantizePosition: 16,
  quantizeTexcoord: 14,
  quantizeNormal: 8,
  quantizeColor: 8,
}

async function encode(image, options) {
  const key = createHash('sha1').update(image).update(JSON.stringify(options)).digest('hex')
  const kept = `${build}/ktx2/${key}.ktx2`
  if (!existsSync(kept)) {
    mkdirSync(`${build}/ktx2`, { recursive: true })
    writeFileSync(kept, await encodeToKTX2(image, { ...options, imageDecoder }))
  }
  return new Uint8Array(readFileSync(kept))
}

async function encodeTextures(document) {
  for (const texture of document.getRoot().listTextures()) {
    const slots = listTextureSlots(texture)
    const isColour = slots.some((slot) => /baseColor|emissive/.test(slot))
    let image = texture.getImage()
    // What is not colour carries fine grain only.
    if (!isColour) {
      const [width, height] = texture.getSize()
      image = new Uint8Array(
        await sharp(image)
          .resize(width / 2, height / 2)
          .png()
          .toBuffer(),
      )
    }
    const isNormal = slots.includes('normalTexture')
    const options = isColour ? COLOUR : { ...LINEAR, qualityLevel: isNormal ? 200 : 128 }
    texture.setImage(await encode(image, options)).setMimeType('image/ktx2')
    process.stderr.write(`${texture.getName()} ${(texture.getImage().byteLength / 1024).toFixed(0)} kB\n`)
  }
  document.createExtension(KHRTextureBasisu).setRequired(true)
}

/** Blender writes factors of its own beside textures; the classes keep theirs. */
function setPlain(material) {
  material.setDoubleSided(false)
  if (material.getBaseColorTexture()) material.setBaseColorFactor([1, 1, 1, 1])
}

/**
 * How many tiles the texture coordinates of each class span, as a power of two: they are stored as a share of it, for
 * only what lies between 0 and 1 can be stored small, and the surface scales them up again.
 */
function measureTiles(documents) {
  const tiles = new Map()
  for (const document of documents)
    for (const primitive of document
      .getRoot()
      .listMeshes()
      .flatMap((mesh) => mesh.listPrimitives())) {
      const uv = primitive.getAttribute('TEXCOORD_0')
      if (!uv) continue
      const reach = Math.max(...uv.getMax([]), ...uv.getMin([]).map((low) => 1 - low))
      if (reach <= 1.001) continue
      const name = primitive.getMaterial().getName()
      tiles.set(name, Math.max(tiles.get(name) ?? 0, 2 ** (1 + Math.ceil(Math.log2(reach)))))
    }
  return tiles
}

/** Brings texture coordinates to between 0 and 1. Half of the span is whole tiles, which repeat. */
function shrinkTiles(document, tiles) {
  for (const primitive of document
    .getRoot()
    .listMeshes()
    .flatMap((mesh) => mesh.listPrimitives())) {
    const span = tiles.get(primitive.getMaterial().getName())
    const uv = primitive.getAttribute('TEXCOORD_0')
    if (span && uv) uv.setArray(uv.getArray().map((value) => value / span + 0.5))
  }
}

function growTiles(surfaces, tiles) {
  const extension = surfaces.createExtension(KHRTextureTransform)
  for (const material of surfaces.getRoot().listMaterials()) {
    const span = tiles.get(material.getName())
    if (!span) continue
    for (const info of [
      material.getBaseColorTextureInfo(),
      material.getNormalTextureInfo(),
      material.getMetallicRoughnessTextureInfo(),
    ])
      info?.setExtension('KHR_texture_transform', extension.createTransform().setScale([span, span]))
  }
}

/** Packs the geometry of a part; its textures go to the scene's surfaces. */
async function packPart(name, document, surfaces, tiles) {
  shrinkTiles(document, tiles)
  const known = new Set(
    surfaces
      .getRoot()
      .listMaterials()
      .map((material) => material.getName()),
  )
  const materials = document.getRoot().listMaterials()
  const fresh = materials.filter((material) => !known.has(material.getName()))
  for (const material of materials) setPlain(material)
  copyToDocument(surfaces, document, fresh)
  for (const material of materials)
    material
      .setBaseColorTexture(null)
      .setNormalTexture(null)
      .setMetallicRoughnessTexture(null)
      .setOcclusionTexture(null)
      .setEmissiveTexture(null)
  await document.transform(
    dedup({ keepUniqueNames: true }),
    prune({ keepAttributes: true }),
    weld(),
    meshopt(MESHOPT),
  )
  await io.write(`${out}/place_${scene}_${name}.glb`, document)
}

async function packLive() {
  const document = await io.read(`${build}/live.glb`)
  const root = document.getRoot()
  for (const material of root.listMaterials()) setPlain(material)
  // Quantisation moves a node to the middle of its mesh; what turns or slides needs to know its pivot still.
  for (const node of root.listNodes())
    if (node.getMesh() && node.getName() !== 'X_floor')
      node.setExtras({ ...node.getExtras(), pivotM: node.getWorldTranslation() })
  await document.transform(
    dedup({ keepUniqueNames: true }),
    prune({ keepAttributes: true, keepLeaves: true }),
    weld(),
  )
  await encodeTextures(document)
  await document.transform(meshopt(MESHOPT))
  await io.write(`${out}/place_${scene}_live.glb`, document)
}

async function packLight(part, light) {
  const suffix = light === '-' ? '' : `_${light}`
  const image = `${build}/${part}/lightmap${suffix}.png`
  const file = `${scene}_${part}${suffix}`
  if (!existsSync(image)) {
    // Where only another part was baked, the light that is shipped stays.
    if (existsSync(`${out}/lm_${file}.ktx2`)) return
    throw new Error(`${part}: not baked in the light "${light}"`)
  }
  writeFileSync(`${out}/lm_${file}.ktx2`, await encode(new Uint8Array(readFileSync(image)), LIGHT_MAP))
  const { mirrors = part, ...facts } = JSON.parse(
    readFileSync(`${build}/${part}/lightmap${suffix}.json`, 'utf8'),
  )
  const companions = { environment: `env_${scene}_${mirrors}${suffix}.exr`, probes: `probes_${file}.json` }
  writeFileSync(`${out}/lm_${file}.json`, `${JSON.stringify({ ...facts, ...companions })}\n`)
  if (mirrors === part)
    copyFileSync(`${build}/${part}/panorama${suffix}.exr`, `${out}/${companions.environment}`)
  copyFileSync(`${build}/${part}/probes${suffix}.json`, `${out}/${companions.probes}`)
}

const surfaces = new Document()
surfaces.createBuffer()
const parts = readFileSync(`${build}/parts`, 'utf8').trim().split('\n')
const documents = new Map()
for (const line of parts) {
  const [part] = line.split(' ')
  documents.set(part, await io.read(`${build}/${part}/static.glb`))
}
const tiles = measureTiles(documents.values())
for (const line of parts) {
  const [part, , ...lights] = line.split(' ')
  await packPart(part, documents.get(part), surfaces, tiles)
  for (const light of lights) await packLight(part, light)
}
await surfaces.transform(dedup({ keepUniqueNames: true }))
await encodeTextures(surfaces)
growTiles(surfaces, tiles)
await io.write(`${out}/place_${scene}_surfaces.glb`, surfaces)
await packLive()
