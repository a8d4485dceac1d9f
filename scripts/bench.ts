import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type BenchHouse, openBenchHouse } from './bench/bench-house.ts'
import { measureEngine } from './bench/engine.ts'
import { measureField } from './bench/field.ts'
import { type Figure, judge, writeTable } from './bench/figure.ts'
import { measureGl } from './bench/gl.ts'
import { measureLoading } from './bench/loading.ts'
import { measurePlaces } from './bench/places.ts'
import { measureScript } from './bench/script.ts'
import { requireChromium } from './chromium.ts'

/** What no headless browser can tell. */
const NOT_MEASURED = [
  'frame rate, heat and battery on a headset: take them by hand on the device, see PERF.md section 4',
  'time on a GPU: WebGL runs in software here; only counts, bytes and the page’s own JavaScript are told',
  'heap and GL objects over 20 minutes',
  'texture bytes on a device with ASTC: the formats here are those of the software GPU',
]

type House = () => Promise<BenchHouse>

const PARTS: Record<string, (house: House, isQuick: boolean) => Promise<Figure[]>> = {
  engine: async (_, isQuick) => measureEngine(isQuick ? 5 : 21),
  field: async (_, isQuick) => measureField(isQuick ? 21 : 101),
  loading: async (house, isQuick) => measureLoading(await house(), isQuick ? 1 : 3),
  gl: async (house) => measureGl(await house()),
  places: async (house) => measurePlaces(await house()),
  script: async (house, isQuick) => measureScript(await house(), isQuick ? 300 : 1200, values.why),
}

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    why: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const wanted = values.only?.split(',') ?? Object.keys(PARTS)
const unknown = wanted.filter((part) => !Object.hasOwn(PARTS, part))
if (values.help || unknown.length > 0) {
  if (unknown.length > 0) console.error(`--only ${unknown.join(',')}: there is no such part.`)
  console.error(`npm run bench -- [--quick] [--why] [--only ${Object.keys(PARTS).join(',')}]`)
  process.exit(2)
}

let opened: Promise<BenchHouse> | undefined
const house: House = () => {
  process.env.CHROMIUM = requireChromium()
  opened ??= openBenchHouse()
  return opened
}

const figures: Figure[] = []
try {
  for (const part of wanted) {
    const since = performance.now()
    console.log(`\n── ${part}`)
    const found = (await PARTS[part]?.(house, values.quick)) ?? []
    figures.push(...found)
    console.log(writeTable(found))
    console.log(`── ${part}: ${Math.round((performance.now() - since) / 1000)} s`)
  }
} finally {
  await (await opened)?.close()
}

const outDir = resolve(import.meta.dirname, '../out')
mkdirSync(outDir, { recursive: true })
const judged = figures.map((figure) => ({ ...figure, verdict: judge(figure) }))
const machine = { cpu: cpus()[0]?.model, cpuCount: cpus().length, node: process.version }
writeFileSync(
  join(outDir, 'bench.json'),
  `${JSON.stringify({ machine, isQuick: values.quick, figures: judged, notMeasured: NOT_MEASURED }, null, 2)}\n`,
)
console.log(`\nNot measured:\n${NOT_MEASURED.map((what) => `  ${what}`).join('\n')}`)
const over = judged.filter(({ verdict }) => verdict === 'over')
const warned = judged.filter(({ verdict }) => verdict === 'warn')
if (warned.length > 0) console.log(`\nTo be looked at: ${warned.map(({ id }) => id).join(', ')}`)
if (over.length > 0) console.log(`\nOver budget: ${over.map(({ id }) => id).join(', ')}`)
process.exit(over.length > 0 ? 1 : 0)
