/** Takes pictures of the people: node shot.ts out.png "?query" [out.png "?query" …]. Size by W and H; PORT where several run. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { createServer } from 'vite'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../../..')
const PORT = Number(process.env.PORT ?? 5302)
const server = await createServer({
  root: here,
  configFile: false,
  logLevel: 'error',
  cacheDir: join(here, `../.cache/vite-${PORT}`),
  publicDir: join(root, 'public'),
  server: { port: PORT, host: '127.0.0.1', strictPort: true, fs: { allow: [root] } },
  optimizeDeps: { include: ['three'] },
  plugins: [
    {
      name: 'basis',
      configureServer(vite) {
        vite.middlewares.use('/basis', async (request, response) => {
          const { readFile } = await import('node:fs/promises')
          const file = (request.url ?? '').split('?')[0]!.replace(/^\//, '')
          if (file.endsWith('.wasm')) response.setHeader('content-type', 'application/wasm')
          response.end(await readFile(join(root, 'node_modules/three/examples/jsm/libs/basis', file)))
        })
      },
    },
  ],
})
await server.listen()
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
const page = await browser.newPage({
  viewport: { width: Number(process.env.W ?? 1000), height: Number(process.env.H ?? 1000) },
})
page.on('console', (m) => {
  if (!/\[vite\]|GPU stall|GL Driver/.test(m.text()))
    process.stdout.write(`page: ${m.text().slice(0, 400)}\n`)
})
page.on('requestfailed', (r) => process.stdout.write(`failed: ${r.url()}\n`))
page.on('pageerror', (e) => process.stdout.write(`error: ${e.message}\n`))
const wanted = process.argv.slice(2)
for (let i = 0; i < wanted.length; i += 2) {
  await page.goto(`http://127.0.0.1:${PORT}/${wanted[i + 1]}`, { timeout: 90_000 })
  await page.waitForFunction(() => document.title.startsWith('READY'), null, { timeout: 90_000 })
  process.stdout.write(`${wanted[i]} ${await page.title()}\n`)
  await page.screenshot({ path: wanted[i]! })
}
await browser.close()
await server.close()
process.exit(0)
