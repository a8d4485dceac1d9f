/**
 * Takes pictures of a packed scene in headless Chromium: node shoot.mjs SCENE OUT_DIR [view...]
 *
 * The views stand in the scene's views.json; one that is not there is given as name:query. SIZE=1280x720 in the environment sets the pictures' size.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { createServer } from 'vite'

const here = dirname(fileURLToPath(import.meta.url))
const [scene, out, ...only] = process.argv.slice(2)
const named = JSON.parse(readFileSync(resolve(here, '..', scene.replaceAll('-', '_'), 'views.json'), 'utf8'))
const views = only.length
  ? only.map((word) => (word.includes(':') ? word.split(/:(.*)/s, 2) : [word, named[word]]))
  : Object.entries(named)
const [width, height] = (process.env.SIZE ?? '960x540').split('x').map(Number)
mkdirSync(out, { recursive: true })
const server = await createServer({
  configFile: false,
  root: here,
  cacheDir: resolve(here, '../../.build', scene, 'vite'),
  publicDir: resolve(here, '../../../public'),
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1', fs: { strict: false }, hmr: false, watch: null },
})
await server.listen()
const { port } = server.httpServer.address()
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
try {
  const page = await browser.newPage({ viewport: { width, height } })
  page.on(
    'response',
    (response) =>
      response.status() >= 400 && process.stderr.write(`${response.status()} ${response.url()}\n`),
  )
  page.on('pageerror', (error) => process.stderr.write(`${error.message}\n`))
  page.on(
    'console',
    (message) =>
      ['error', 'warning'].includes(message.type()) &&
      process.stderr.write(`${message.text().slice(0, 400)}\n`),
  )
  let loaded
  for (const [name, view] of views) {
    // Only the camera moves between views of one part in one light.
    const stage = new URLSearchParams(view)
    for (const key of ['at', 'eye', 'turn', 'tilt', 'from', 'to', 'fov']) stage.delete(key)
    if (loaded !== `${stage}`) {
      await page.goto(`http://127.0.0.1:${port}/?scene=${scene}&${view}`)
      await page.waitForFunction(() => document.title.startsWith('READY'), null, { timeout: 300_000 })
      loaded = `${stage}`
    }
    const picture = await page.evaluate((query) => window.picture(query), view)
    writeFileSync(`${out}/${name}.png`, Buffer.from(picture.split(',')[1], 'base64'))
    process.stdout.write(`${name} ${await page.title()}\n`)
  }
} finally {
  await browser.close()
  await server.close()
}
