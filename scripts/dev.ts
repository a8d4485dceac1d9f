import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createServer } from 'vite'

/** Hot reload of both halves: Vite serves the app and passes the rest on to the server, which restarts on change. */

const { values } = parseArgs({
  options: { port: { type: 'string', default: '8080' }, data: { type: 'string', default: 'data' } },
})
const port = Number(values.port)
const serverPort = port + 1
const root = resolve(import.meta.dirname, '..')

const server = spawn(
  process.execPath,
  [
    '--watch-preserve-output',
    '--watch',
    join(root, 'scripts/start.ts'),
    ...['--no-build', '--port', String(serverPort), '--data', values.data],
    ...['--address', `http://localhost:${port}`],
  ],
  { cwd: root, stdio: 'inherit' },
)
const target = `http://127.0.0.1:${serverPort}`
const app = await createServer({
  root,
  server: { port, strictPort: true, proxy: { '/api': { target }, '/xapi': { target } } },
}).catch((error: Error) => {
  server.kill()
  throw error
})
await app.listen().catch((error: Error) => {
  server.kill()
  console.error(error.message)
  process.exit(1)
})
app.printUrls()

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    server.kill(signal)
    await app.close()
    process.exit(0)
  })
