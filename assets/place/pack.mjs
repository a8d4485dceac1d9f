/**
 * Turns the raw GLBs, lightmap and panorama of the build folder into the files the app loads.
 *
 * ETC1S for colour, surface and the floor's faint normals; UASTC for the lightmap (ETC1S blotches on white).
 * Usage: node pack.mjs BUILD_DIR OUT_DIR
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { dedup, meshopt, prune, weld } from '@gltf-transform/functions'
import { encodeToKTX2 } from 'ktx2-encoder'
import { ktx2 } from 'ktx2-encoder/gltf-transform'
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer'
import sharp from 'sharp'

const [build, out] = process.argv.slice(2)
await Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready])
const io = new NodeIO()
  .registerExtensions(ALL_EXTENSIONS)
  .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder })

const imageDecoder = async (bytes) => {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data: new Uint8Array(data), width: info.width, height: info.height }
}
const linear = { isPerceptual: false, isSetKTX2SRGBTransferFunc: false }
const colour = { isUASTC: false, generateMipmap: true, compressionLevel: 2, imageDecoder }

/** Shrinks textures that only carry fine grain. */
const HALVED = /floor_normal|floor_surface|metal_surface|paint_surface|wall_surface/

async function pack(name, file) {
  const document = await io.read(`${build}/${name}.glb`)
  const root = document.getRoot()
  for (const material of root.listMaterials()) {
    material.setDoubleSided(false)
    // Blender writes factors of its own beside textures; the classes keep theirs.
    if (material.getBaseColorTexture()) material.setBaseColorFactor([1, 1, 1, 1])
  }
  for (const texture of root.listTextures()) {
    if (!HALVED.test(texture.getName())) continue
    const size = texture.getSize()
    texture.setImage(
      new Uint8Array(
        await sharp(texture.getImage())
          .resize(size[0] / 2, size[1] / 2)
          .png()
          .toBuffer(),
      ),
    )
  }
  // Quantisation moves a node to the middle of its mesh; what turns or slides needs to know its pivot still.
  for (const node of root.listNodes())
    if (node.getName().startsWith('I_')) node.setExtras({ pivotM: node.getWorldTranslation() })
  await document.transform(dedup(), prune({ keepAttributes: true, keepLeaves: true }), weld())
  await document.transform(ktx2({ ...colour, qualityLevel: 190, slots: /baseColor/ }))
  await document.transform(ktx2({ ...colour, ...linear, qualityLevel: 200, slots: /normal/ }))
  await document.transform(
    ktx2({ ...colour, ...linear, qualityLevel: 128, slots: /metallicRoughness|occlusion/ }),
  )
  await document.transform(
    meshopt({
      encoder: MeshoptEncoder,
      level: 'high',
      quantizePosition: 16,
      quantizeTexcoord: 14,
      quantizeNormal: 8,
      quantizeColor: 8,
    }),
  )
  await io.write(`${out}/${file}`, document)
  for (const t of root.listTextures()) {
    process.stderr.write(`${t.getName()} ${t.getSize()} ${(t.getImage().byteLength / 1024).toFixed(0)} kB\n`)
  }
}

await pack('static', 'place_express-mail_hall.glb')
await pack('live', 'place_express-mail_live.glb')
writeFileSync(
  `${out}/lm_express-mail_hall.ktx2`,
  await encodeToKTX2(new Uint8Array(readFileSync(`${build}/lightmap.png`)), {
    isUASTC: true,
    needSupercompression: true,
    generateMipmap: true,
    enableRDO: true,
    rdoQualityLevel: 1.5,
    imageDecoder,
  }),
)
const { scale, mean, size } = JSON.parse(readFileSync(`${build}/lightmap.json`, 'utf8'))
writeFileSync(`${out}/lm_express-mail_hall.json`, `${JSON.stringify({ scale, mean, size })}\n`)
copyFileSync(`${build}/panorama.exr`, `${out}/env_express-mail.exr`)
copyFileSync(`${build}/probes.json`, `${out}/probes_express-mail.json`)
