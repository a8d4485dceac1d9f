import { beforeEach, describe, expect, test } from 'vitest'
import { createKeeper, type Keeper } from '#pages/offline/keeper.ts'

const ORIGIN = 'http://kouan.test'
const shell = (build: string) => `<title>Kouan</title><meta name="build" content="${build}" />`

/** Caches as a browser has them, as far as the keeper uses them. */
class MemoryCaches {
  readonly stores = new Map<string, Map<string, Response>>()
  async open(name: string): Promise<Cache> {
    const store = this.stores.get(name) ?? new Map<string, Response>()
    this.stores.set(name, store)
    const at = (url: string) => new URL(url, ORIGIN).href
    return {
      match: async (url: string) => store.get(at(url))?.clone(),
      put: async (url: string, answer: Response) => void store.set(at(url), answer),
      keys: async () => [...store.keys()].map((url) => ({ url })),
    } as unknown as Cache
  }
  async match(url: string): Promise<Response | undefined> {
    for (const store of this.stores.values()) {
      const found = store.get(new URL(url, ORIGIN).href)
      if (found) return found.clone()
    }
    return undefined
  }
  keys = async () => [...this.stores.keys()]
  delete = async (name: string) => this.stores.delete(name)
}

let caches: MemoryCaches
let served: Map<string, string>
let isOnline: boolean
let asked: string[]
let otherBuilds: number
beforeEach(() => {
  caches = new MemoryCaches()
  served = new Map([
    ['/', shell('a1')],
    ['/train/express-mail', shell('a1')],
    ['/assets/main-12345678.js', 'main'],
    ['/assets/other-12345678.js', 'other'],
    ['/place/hall.glb', 'hall of a1'],
  ])
  isOnline = true
  asked = []
  otherBuilds = 0
})

function keeperOf(build: string, files = ['/', '/assets/main-12345678.js']): Keeper {
  return createKeeper({
    build,
    files,
    caches: caches as unknown as CacheStorage,
    fetch: async (url) => {
      if (!isOnline) throw new TypeError('no network')
      const { pathname } = new URL(String(url), ORIGIN)
      asked.push(pathname)
      const body = served.get(pathname)
      return body === undefined ? new Response('', { status: 404 }) : new Response(body)
    },
    onOtherBuild: () => {
      otherBuilds += 1
    },
  })
}

const ask = (keeper: Keeper, path: string, mode: RequestMode = 'no-cors', method = 'GET') =>
  keeper.answer({ url: new URL(path, ORIGIN).href, mode, method }, ORIGIN)
const read = async (answer: Promise<Response> | undefined) => (await answer)?.text()

/** Serves the next build, in which a file of a fixed name has changed. */
function publish(build: string): void {
  served.set('/', shell(build))
  served.set('/train/express-mail', shell(build))
  served.set('/place/hall.glb', `hall of ${build}`)
}

describe('without a network', () => {
  test('a page starts from the shell, with what was kept at installing and what was loaded since', async () => {
    const keeper = keeperOf('a1')
    await keeper.install()
    await read(ask(keeper, '/place/hall.glb'))
    isOnline = false
    expect(await read(ask(keeper, '/train/express-mail', 'navigate'))).toBe(shell('a1'))
    expect(await read(ask(keeper, '/assets/main-12345678.js'))).toBe('main')
    expect(await read(ask(keeper, '/place/hall.glb'))).toBe('hall of a1')
    await expect(ask(keeper, '/place/never-seen.glb')).rejects.toThrow('no network')
  })

  test('what a page had loaded before the keeper came is there once it was told of', async () => {
    const keeper = keeperOf('a1')
    await keeper.install()
    await keeper.keep(['/place/hall.glb', '/assets/other-12345678.js', '/api/me', '/gone.glb'])
    expect(asked).not.toContain('/api/me')
    isOnline = false
    expect(await read(ask(keeper, '/place/hall.glb'))).toBe('hall of a1')
    expect(await read(ask(keeper, '/assets/other-12345678.js'))).toBe('other')
  })
})

describe('with a network', () => {
  test('the document comes from it, and files come from the device', async () => {
    const keeper = keeperOf('a1')
    await keeper.install()
    await read(ask(keeper, '/place/hall.glb'))
    asked = []
    await read(ask(keeper, '/', 'navigate'))
    await read(ask(keeper, '/assets/main-12345678.js'))
    await read(ask(keeper, '/place/hall.glb'))
    expect(asked).toEqual(['/'])
  })

  test.each([
    ['/api/runs', 'cors', 'GET'],
    ['/api/runs/1/log', 'navigate', 'GET'],
    ['/xapi/statements', 'cors', 'GET'],
    ['/assets/main-12345678.js', 'cors', 'POST'],
    ['http://elsewhere.test/place/hall.glb', 'cors', 'GET'],
    ['/service-worker.js', 'same-origin', 'GET'],
  ])('%s (%s, %s) is not touched', (path, mode, method) => {
    expect(ask(keeperOf('a1'), path, mode as RequestMode, method)).toBeUndefined()
  })

  test('a server in trouble does not stand in the way of the kept page', async () => {
    const keeper = createKeeper({
      build: 'a1',
      files: [],
      caches: caches as unknown as CacheStorage,
      fetch: async () => new Response('down', { status: 502 }),
      onOtherBuild: () => {},
    })
    await (await caches.open('kouan-shell-a1')).put('/', new Response(shell('a1')))
    expect(await read(ask(keeper, '/', 'navigate'))).toBe(shell('a1'))
  })

  test('a file that is missing is not kept', async () => {
    const keeper = keeperOf('a1')
    expect((await ask(keeper, '/place/none.glb'))?.status).toBe(404)
    served.set('/place/none.glb', 'now it is there')
    expect(await read(ask(keeper, '/place/none.glb'))).toBe('now it is there')
  })
})

describe('a newer build', () => {
  test('is shown at once where the server has it, and reads none of the older files', async () => {
    const keeper = keeperOf('a1')
    await keeper.install()
    await read(ask(keeper, '/place/hall.glb'))
    publish('b2')
    expect(await read(ask(keeper, '/', 'navigate'))).toBe(shell('b2'))
    expect(otherBuilds).toBe(1)
    expect(await read(ask(keeper, '/place/hall.glb'))).toBe('hall of b2')
  })

  test('installs with all that was kept before, and drops the older one once a page stands', async () => {
    const older = keeperOf('a1')
    await older.install()
    await read(ask(older, '/place/hall.glb'))
    publish('b2')
    const newer = keeperOf('b2')
    await newer.install()
    isOnline = false
    expect(await read(ask(newer, '/place/hall.glb'))).toBe('hall of b2')
    expect(await caches.keys()).toContain('kouan-media-a1')
    isOnline = true
    await newer.keep([])
    expect((await caches.keys()).sort()).toEqual(['kouan-media-b2', 'kouan-shell-b2'])
  })

  test('is not installed by halves', async () => {
    await expect(keeperOf('a1', ['/', '/assets/gone-12345678.js']).install()).rejects.toThrow(/gone.*404/)
    publish('c3')
    await expect(keeperOf('b2').install()).rejects.toThrow(/another build/)
  })
})
