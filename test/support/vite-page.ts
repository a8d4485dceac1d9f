import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createServer, type InlineConfig } from 'vite'

const HOST = '127.0.0.1'

/** Serves the repository's own modules to a browser. */
export interface PageServer {
  /** With a slash at the end; test pages are at `test/pages/<name>.html` below it. */
  readonly baseUrl: string
  readonly close: () => Promise<void>
}

/**
 * Starts a Vite server on a free port of this host for small test pages, which import the source as it stands.
 * Nothing is watched or reloaded. `dependencies` are packages that the pages import; naming them keeps Vite from
 * finding one late and reloading the page.
 */
export async function servePages(
  dependencies: readonly string[] = [],
  config: InlineConfig = {},
): Promise<PageServer> {
  const cacheDir = await mkdtemp(join(tmpdir(), 'vite-page-'))
  const server = await createServer({
    ...config,
    root: resolve(import.meta.dirname, '../..'),
    configFile: false,
    appType: 'mpa',
    logLevel: 'warn',
    cacheDir,
    optimizeDeps: { noDiscovery: true, include: [...dependencies] },
    // Vite's page script must be told the port, so zero will not do.
    server: {
      host: HOST,
      port: await findFreePort(),
      strictPort: true,
      watch: null,
      preTransformRequests: false,
    },
  })
  await server.listen()
  return {
    baseUrl: `http://${HOST}:${server.config.server.port}/`,
    close: async () => {
      await server.close()
      await rm(cacheDir, { recursive: true, force: true })
    },
  }
}

/** Asks the system for a port that nobody listens on. */
export function findFreePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createTcpServer()
    probe.once('error', fail)
    probe.listen(0, HOST, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => done(port))
    })
  })
}
