import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createServer, type InlineConfig } from 'vite'

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
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, ws: false },
  })
  await server.listen()
  const address = server.httpServer?.address()
  if (!address || typeof address === 'string') throw new Error('the page server has no port')
  return {
    baseUrl: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      await server.close()
      await rm(cacheDir, { recursive: true, force: true })
    },
  }
}
