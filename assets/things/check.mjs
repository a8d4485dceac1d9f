/**
 * Checks a packed set: valid glTF, budgets kept. Exits 1 with a sentence for each fault.
 *
 * Usage: node check.mjs FILE
 */
import { readFileSync } from 'node:fs'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import validator from 'gltf-validator'
import { MeshoptDecoder } from 'meshoptimizer'

const file = process.argv[2]
// The port has twice as many things as any other place.
const [BYTES_MAX, TRIANGLES_MAX] = /port-hazmat/.test(file) ? [900_000, 31_000] : [700_000, 25_000]
const bytes = new Uint8Array(readFileSync(file))
const faults = []
const { issues } = await validator.validateBytes(bytes)
for (const { severity, code, message, pointer } of issues.messages)
  if (severity === 0) faults.push(`${code} ${message} at ${pointer}`)
await MeshoptDecoder.ready
const io = new NodeIO()
  .registerExtensions(ALL_EXTENSIONS)
  .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
const root = (await io.readBinary(bytes)).getRoot()
const triangles = root
  .listMeshes()
  .flatMap((mesh) => mesh.listPrimitives())
  .reduce((sum, primitive) => sum + (primitive.getIndices()?.getCount() ?? 0) / 3, 0)
if (bytes.length > BYTES_MAX) faults.push(`${bytes.length} bytes; at most ${BYTES_MAX}`)
if (triangles > TRIANGLES_MAX) faults.push(`${triangles} triangles; at most ${TRIANGLES_MAX}`)
process.stdout.write(
  `${issues.numErrors} errors, ${issues.numWarnings} warnings; ${triangles} triangles, ${bytes.length} bytes\n`,
)
for (const fault of faults) process.stderr.write(`${fault}\n`)
process.exit(faults.length ? 1 : 0)
