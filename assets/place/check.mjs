/**
 * Checks a scene's packed files: valid glTF, every node of its required.json there, budgets kept. Exits 1 with a sentence for each fault.
 *
 * Usage: node check.mjs SCENE OUT_DIR
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import validator from 'gltf-validator'
import { MeshoptDecoder } from 'meshoptimizer'

const [scene, out] = process.argv.slice(2)
const BYTES_MAX = 4.5e6
const DRAWS_MAX = 10
const TRIANGLES_MAX = 90_000
const required = JSON.parse(
  readFileSync(new URL(`./${scene.replaceAll('-', '_')}/required.json`, import.meta.url), 'utf8'),
)

const say = (text) => process.stdout.write(`${text}\n`)
const faults = []
await MeshoptDecoder.ready
const io = new NodeIO()
  .registerExtensions(ALL_EXTENSIONS)
  .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
const files = readdirSync(out).filter((file) => new RegExp(`_${scene}[_.]`).test(file))
for (const file of files.filter((name) => name.endsWith('.glb'))) {
  const bytes = new Uint8Array(readFileSync(`${out}/${file}`))
  const report = await validator.validateBytes(bytes)
  for (const m of report.issues.messages)
    if (m.severity === 0) faults.push(`${file}: ${m.code} ${m.message} at ${m.pointer}`)
  const root = (await io.readBinary(bytes)).getRoot()
  const primitives = root.listMeshes().flatMap((mesh) => mesh.listPrimitives())
  const triangles = primitives.reduce((sum, primitive) => sum + primitive.getIndices().getCount() / 3, 0)
  const names = root.listMaterials().map((material) => material.getName())
  say(`${file}: ${primitives.length} primitives, ${triangles} triangles, ${names.join(' ')}`)
  if (file.endsWith('_live.glb')) {
    const nodes = new Set(root.listNodes().map((node) => node.getName()))
    for (const name of required.nodes) if (!nodes.has(name)) faults.push(`${file}: node "${name}" is missing`)
    continue
  }
  if (primitives.length > DRAWS_MAX)
    faults.push(`${file}: ${primitives.length} draw calls; at most ${DRAWS_MAX}`)
  if (triangles > TRIANGLES_MAX) faults.push(`${file}: ${triangles} triangles; at most ${TRIANGLES_MAX}`)
}
for (const file of files) say(`  ${file} ${(statSync(`${out}/${file}`).size / 1024).toFixed(0)} kB`)
// A run sees a place in one of its lights.
const lightOf = (file) => /_(day|night)\.\w+$/.exec(file)?.[1]
const lights = new Set(files.map(lightOf).filter(Boolean))
for (const light of lights.size ? lights : ['']) {
  const loaded = files.filter((file) => (lightOf(file) ?? light) === light)
  const bytes = loaded.reduce((sum, file) => sum + statSync(`${out}/${file}`).size, 0)
  say(`${light || 'all files'} ${(bytes / 1e6).toFixed(2)} MB`)
  if (bytes > BYTES_MAX) faults.push(`${light} files: ${bytes} bytes; at most ${BYTES_MAX}`)
}
for (const fault of faults) process.stderr.write(`${fault}\n`)
process.exit(faults.length ? 1 : 0)
