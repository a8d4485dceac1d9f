/** What a keeper needs of its host: the caches, the network, and a word to the build that waits to follow. */
export interface KeeperHost {
  /** Id of the build that this keeper belongs to. */
  readonly build: string
  /** Paths of the build that an officer's start needs, the app shell `/` among them. */
  readonly files: readonly string[]
  readonly caches: Pick<CacheStorage, 'open' | 'match' | 'keys' | 'delete'>
  readonly fetch: typeof fetch
  /** The server gives out another build than ours. */
  onOtherBuild(): void
}

/** Keeps the app on the device, so that it starts without a network. */
export interface Keeper {
  /** Fetches the build's files, and anew whatever an earlier build had kept. Rejects unless it has them all. */
  install(): Promise<void>
  /** Keeps what a page has loaded, then drops what earlier builds had kept. */
  keep(paths: readonly string[]): Promise<void>
  /** Answers a request of ours; undefined where it is the network's alone. */
  answer(request: Pick<Request, 'method' | 'mode' | 'url'>, origin: string): Promise<Response> | undefined
}

/** Named by a hash of their content: one name, one content, for ever. */
const HASHED = /^\/assets\//
/** Of fixed names: the same within a build, perhaps not in the next. */
const MEDIA = /^\/(?:place|people|things|sound|basis|fonts|xr-profiles)\/|^\/icon\.svg$/
/** Addresses of pages: neither an interface of the server nor a file. */
const PAGE = /^\/(?!(?:api|xapi)(?:\/|$))[^.]*$/

/** How long the document may take to come before the kept one is shown, in ms. */
const DOCUMENT_WAIT_MS = 4000

const OURS = 'kouan-'
const SHELL_PATH = '/'

/** Reads the id of the build that a document belongs to. */
export function buildOf(html: string): string | undefined {
  return /<meta name="build" content="([0-9a-f]+)"/.exec(html)?.[1]
}

/**
 * Creates the keeper of one build. A document comes from the network first, for a run has to be played by the
 * scenario that the server has; all else from the device first. Interfaces and streams are never touched.
 */
export function createKeeper(host: KeeperHost): Keeper {
  const { build, files, caches, fetch, onOtherBuild } = host
  const shellName = `${OURS}shell-${build}`
  const mediaName = `${OURS}media-${build}`
  const nameOf = (path: string): string | undefined =>
    HASHED.test(path) ? shellName : MEDIA.test(path) ? mediaName : undefined

  /** Fetches a file and keeps it if it is whole. */
  const fetchAndKeep = async (url: string, cacheName: string): Promise<Response> => {
    const fresh = await fetch(url)
    if (fresh.status === 200) await (await caches.open(cacheName)).put(url, fresh.clone())
    return fresh
  }

  const keepMissing = async (paths: readonly string[]): Promise<void> => {
    // One after the other: nobody waits for them, and the page may be loading.
    for (const path of paths) {
      const cacheName = nameOf(path)
      if (cacheName === undefined) continue
      const known = await (await caches.open(cacheName)).match(path, { ignoreVary: true })
      if (!known) await fetchAndKeep(path, cacheName)
    }
  }

  const others = async (): Promise<string[]> =>
    (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== shellName && name !== mediaName)

  /** What earlier builds had kept under fixed names will be wanted again. */
  const carryOver = async (): Promise<void> => {
    for (const name of await others()) {
      const kept = await (await caches.open(name)).keys()
      const paths = kept.map(({ url }) => new URL(url).pathname)
      await keepMissing(paths.filter((path) => MEDIA.test(path)))
    }
  }

  const fileFrom = async (url: string, cacheName: string): Promise<Response> => {
    const known = await (await caches.open(cacheName)).match(url, { ignoreVary: true })
    if (known) return known
    try {
      return await fetchAndKeep(url, cacheName)
    } catch (error) {
      // Without a network, one from an earlier build is better than none.
      const old = await caches.match(url, { ignoreVary: true })
      if (old) return old
      throw error
    }
  }

  const documentFrom = async (url: string): Promise<Response> => {
    const kept = await (await caches.open(shellName)).match(SHELL_PATH, { ignoreVary: true })
    try {
      const fresh = await fetch(url, { signal: AbortSignal.timeout(DOCUMENT_WAIT_MS) })
      if (fresh.status >= 500 && kept) return kept
      if (fresh.ok && buildOf(await fresh.clone().text()) !== build) {
        // Another build reads other files under the same names.
        await caches.delete(mediaName)
        onOtherBuild()
      }
      return fresh
    } catch (error) {
      if (kept) return kept
      throw error
    }
  }

  return {
    install: async () => {
      const shell = await caches.open(shellName)
      for (const path of files) {
        const file = await fetch(path)
        if (file.status !== 200) throw new Error(`offline: ${path} answered ${file.status}`)
        if (path === SHELL_PATH && buildOf(await file.clone().text()) !== build)
          throw new Error('offline: the server gives out another build already')
        await shell.put(path, file)
      }
      await carryOver()
    },
    keep: async (paths) => {
      await keepMissing(paths)
      await carryOver()
      for (const name of await others()) await caches.delete(name)
    },
    answer: ({ method, mode, url }, origin) => {
      const address = new URL(url)
      if (method !== 'GET' || address.origin !== origin) return undefined
      const { pathname } = address
      if (mode === 'navigate') return PAGE.test(pathname) ? documentFrom(url) : undefined
      const cacheName = nameOf(pathname)
      return cacheName === undefined ? undefined : fileFrom(url, cacheName)
    },
  }
}
