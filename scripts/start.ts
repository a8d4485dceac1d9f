import { spawnSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { FastifyInstance } from 'fastify'
import QRCode from 'qrcode'
import { createEnrolmentServer } from '#server/enrolment.ts'
import { loadScenarios } from '#server/served-scenarios.ts'
import { createServer } from '#server/server.ts'
import { lanNames, lanNetworks, loadTls } from '#server/tls.ts'

const USAGE = `npm start -- [options]
  --port 8080        port on this machine; with --lan, of the page that enrols headsets
  --lan              serve https to the whole network
  --https-port 8443  port for https
  --host NAME        name of this machine on the network, e.g. training.customs.internal
  --address URL      what people call the server, where a proxy stands before it
  --data data        folder of the database and the certificates
  --proxy            believe the headers of a proxy in front
  --no-build         serve what has been built, or without an app where nothing has`

/** Says what is wrong in a sentence, and leaves. */
function giveUp(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: process.env.PORT ?? '8080' },
        lan: { type: 'boolean', default: false },
        'https-port': { type: 'string', default: '8443' },
        host: { type: 'string' },
        address: { type: 'string' },
        data: { type: 'string', default: 'data' },
        proxy: { type: 'boolean', default: false },
        'no-build': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    return values
  } catch (error) {
    return giveUp(`${(error as Error).message}\n${USAGE}`)
  }
}

function parsePort(text: string, option: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) giveUp(`${option} ${text}: a port is a number from 0 to 65535.`)
  return port
}

/** Finds the newest change among files and below folders, in ms since 1970. */
function newestMs(paths: readonly string[]): number {
  let newest = 0
  for (const path of paths.filter((one) => existsSync(one))) {
    const stat = statSync(path)
    const inner = stat.isDirectory() ? newestMs(readdirSync(path).map((name) => join(path, name))) : 0
    newest = Math.max(newest, stat.isDirectory() ? inner : stat.mtimeMs)
  }
  return newest
}

/** Builds the app where it is missing or older than what it is made of. */
function buildApp(root: string, distDir: string): void {
  const sources = [
    'src',
    'public',
    'index.html',
    'vite.config.ts',
    'scripts/offline-build.ts',
    'package-lock.json',
  ]
  const builtMs = newestMs([join(distDir, 'index.html')])
  if (builtMs > newestMs(sources.map((source) => join(root, source)))) return
  console.log(builtMs === 0 ? 'Building the app; this happens once…' : 'The sources have changed: building…')
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) giveUp('The app could not be built; what is wrong stands above.')
}

/** Listens, or says in a sentence why that cannot be. Returns the port, which the system chose where 0 was asked. */
async function listen(app: FastifyInstance, port: number, host: string, option: string): Promise<number> {
  await app.listen({ port, host }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE')
      giveUp(
        `Port ${port} is taken by another program. Choose another one: npm start -- ${option} ${port + 1}`,
      )
    if (error.code === 'EACCES')
      giveUp(`Port ${port} needs more rights than you have. Choose one above 1023.`)
    throw error
  })
  return (app.server.address() as AddressInfo).port
}

const options = readOptions()
if (options.help) giveUp(USAGE)
const port = parsePort(options.port, '--port')
const httpsPort = parsePort(options['https-port'], '--https-port')
const root = resolve(import.meta.dirname, '..')
const distDir = join(root, 'dist')
if (!options['no-build']) buildApp(root, distDir)

const dataDir = resolve(root, options.data)
const networks = lanNetworks()
if (options.lan && networks.length === 0) giveUp('This machine is on no network: --lan has nobody to serve.')
const names = lanNames(options.host ? [options.host] : [])
const tls = options.lan ? loadTls(join(dataDir, 'tls'), names, networks, Date.now()) : undefined

const app = await createServer({
  dataDir,
  scenarios: await loadScenarios(),
  isBehindProxy: options.proxy,
  isLogging: true,
  ...(existsSync(join(distDir, 'index.html')) && { distDir }),
  ...(tls && { https: tls }),
}).catch((error: Error) => giveUp(`The server cannot start: ${error.message}`))

const close: (() => Promise<unknown>)[] = [() => app.close()]
let address: string

if (tls) {
  const bound = await listen(app, httpsPort, '0.0.0.0', '--lan --https-port')
  const places = [...(options.host ? [options.host] : []), ...networks.map((network) => network.address)]
  address = `https://${places[0]}:${bound}`
  console.log(`\nKouan 口岸\n\n  On the network:  ${address}\n`)
  console.log(await QRCode.toString(address, { type: 'terminal', small: true }))
  for (const place of places.slice(1)) console.log(`  Also:  https://${place}:${bound}`)
  if (tls.authority) {
    const qrSvg = await QRCode.toString(address, { type: 'svg' })
    const enrolment = createEnrolmentServer({ address, authorityCert: tls.authority.cert, qrSvg })
    const boundHttp = await listen(enrolment, port, '0.0.0.0', '--lan --port')
    close.push(() => enrolment.close())
    console.log(
      `  A headset’s first visit, for the certificate of this centre:  http://${places[0]}:${boundHttp}`,
    )
    console.log(`  Its SHA-256 fingerprint:  ${new X509Certificate(tls.authority.cert).fingerprint256}`)
    if (tls.authority.isNew) console.log('  The certificate has just been made: every headset needs it once.')
  }
} else {
  // Only this machine: without https, browsers elsewhere would offer no VR anyway.
  const bound = await listen(app, port, options.proxy ? '0.0.0.0' : '127.0.0.1', '--port')
  address = options.address ?? `http://localhost:${bound}`
  console.log(`\nKouan 口岸\n\n  ${address}\n\n  For headsets on the network:  npm start -- --lan`)
}

if (app.setupToken)
  console.log(`\n  First administrator, this link works once:\n  ${address}/setup#${app.setupToken}\n`)

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, async () => {
    await Promise.all(close.map((end) => end()))
    process.exit(0)
  })
