/**
 * Checks the packed files: valid glTF, every node there, budgets kept. Exits 1 with a sentence for each fault.
 *
 * Usage: node check.mjs OUT_DIR
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import validator from 'gltf-validator'
import { MeshoptDecoder } from 'meshoptimizer'

const out = process.argv[2]
const BYTES_MAX = 4.5e6
const DRAWS_MAX = 8
const TRIANGLES_MAX = 120_000
const LIVE = [
  'I_screen_xray',
  'I_screen_data',
  'I_screen_table',
  'I_estop',
  'I_estop_belt',
  'I_divert',
  'I_release',
  'I_belt_start',
  'I_belt_stop',
  'I_pusher',
  'I_clock_hour',
  'I_clock_minute',
  'I_clock_second',
  'I_lamp_power',
  'I_lamp_xray',
  'I_lamp_hold',
  'I_knife',
  'I_stamp',
  'I_belt',
  'X_floor',
  'A_seat',
  'A_table',
  'A_officer2',
  'A_employee',
  'A_door',
  'A_belt_start',
  'A_tunnel',
  'A_divert',
  'A_lane_end',
  'A_table_top',
  'A_entrance',
]

const say = (text) => process.stdout.write(`${text}\n`)
const faults = []
await MeshoptDecoder.ready
const io = new NodeIO()
  .registerExtensions(ALL_EXTENSIONS)
  .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
const seen = {}
for (const file of ['place_express-mail_hall.glb', 'place_express-mail_live.glb']) {
  const bytes = new Uint8Array(readFileSync(`${out}/${file}`))
  const report = await validator.validateBytes(bytes)
  say(`${file}: ${report.issues.numErrors} errors, ${report.issues.numWarnings} warnings`)
  for (const m of report.issues.messages)
    if (m.severity === 0) faults.push(`${file}: ${m.code} ${m.message} at ${m.pointer}`)
  const root = (await io.readBinary(bytes)).getRoot()
  const primitives = root.listMeshes().flatMap((m) => m.listPrimitives())
  seen[file] = {
    draws: primitives.length,
    triangles: primitives.reduce((n, p) => n + p.getIndices().getCount() / 3, 0),
    nodes: root.listNodes().map((n) => n.getName()),
  }
  say(
    `  ${primitives.length} primitives, ${seen[file].triangles} triangles, materials ${root.listMaterials().map((m) => m.getName())}`,
  )
}
const hall = seen['place_express-mail_hall.glb']
if (hall.draws > DRAWS_MAX) faults.push(`hall: ${hall.draws} draw calls; at most ${DRAWS_MAX}`)
if (hall.triangles > TRIANGLES_MAX) faults.push(`hall: ${hall.triangles} triangles; at most ${TRIANGLES_MAX}`)
for (const name of LIVE)
  if (!seen['place_express-mail_live.glb'].nodes.includes(name))
    faults.push(`live: node "${name}" is missing`)
const files = readdirSync(out).filter((f) => /express-mail/.test(f))
const bytes = files.reduce((n, f) => n + statSync(`${out}/${f}`).size, 0)
for (const f of files) say(`  ${f} ${(statSync(`${out}/${f}`).size / 1024).toFixed(0)} kB`)
say(`all files ${(bytes / 1e6).toFixed(2)} MB`)
if (bytes > BYTES_MAX) faults.push(`files: ${bytes} bytes; at most ${BYTES_MAX}`)
for (const f of faults) process.stderr.write(`${f}\n`)
process.exit(faults.length ? 1 : 0)
