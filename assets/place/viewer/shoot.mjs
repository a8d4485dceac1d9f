/**
 * Takes pictures of the packed hall in headless Chromium: node shoot.mjs OUT_DIR [name...].
 */
import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { createServer } from 'vite'

const here = dirname(fileURLToPath(import.meta.url))
const [out, ...only] = process.argv.slice(2)
const VIEWS = {
  entrance: 'at=A_entrance',
  seat: 'at=A_seat&tilt=-8',
  'seat-sitting': 'at=A_seat&eye=1.25&tilt=-4',
  'seat-right': 'at=A_seat&turn=-55',
  'seat-left': 'at=A_seat&turn=60',
  keys: 'from=-0.6,1.5,0.75&to=-0.6,0.9,0.1&fov=60',
  table: 'at=A_table&tilt=-18',
  officer2: 'at=A_officer2&tilt=-8',
  employee: 'at=A_employee&tilt=-16',
  outfeed: 'from=7,1.65,-0.3&to=-2,0.9,-3.2',
  back: 'from=3,1.7,-4.6&to=-2,1.2,4',
  image_room: 'from=3.6,1.65,3.4&to=9,1.3,3.6',
}
mkdirSync(out, { recursive: true })
const server = await createServer({
  configFile: false,
  root: here,
  publicDir: resolve(here, '../../../public'),
  logLevel: 'error',
  server: { port: 5301, host: '127.0.0.1', fs: { strict: false } },
})
await server.listen()
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
page.on(
  'response',
  (response) => response.status() >= 400 && process.stderr.write(`${response.status()} ${response.url()}\n`),
)
page.on('pageerror', (error) => process.stderr.write(`${error.message}\n`))
page.on(
  'console',
  (message) =>
    ['error', 'warning'].includes(message.type()) &&
    process.stderr.write(`${message.text().slice(0, 400)}\n`),
)
for (const [name, view] of Object.entries(VIEWS)) {
  if (only.length && !only.includes(name)) continue
  await page.goto(`http://127.0.0.1:5301/?${view}&parcels`)
  await page.waitForFunction(() => document.title.startsWith('READY'), null, { timeout: 120_000 })
  process.stdout.write(`${name} ${await page.title()}\n`)
  await page.screenshot({ path: `${out}/${name}.png` })
}
await browser.close()
await server.close()
