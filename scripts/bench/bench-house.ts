import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fastifyStatic from '@fastify/static'
import react from '@vitejs/plugin-react'
import Fastify from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { launchBrowser, openPage, type PageOptions, type WatchedPage } from '#test/support/browser.ts'
import { requireBuiltApp } from '#test/support/built-app.ts'
import { serveApp } from '#test/support/served-app.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const FLOORS = ['floor-three', 'floor-xr'] as const
export type Floor = (typeof FLOORS)[number]

/** Small, because the GPU is software and its time is not ours to measure. */
export const VIEWPORT = { width: 640, height: 400 }

/** What the libraries say of themselves in any app, and of a GPU in software. */
const ALLOWED = [/THREE\.Clock/, /createWithEqualityFn/, /KHR_parallel_shader_compile/, /GPU stall/]

/** The built app and the built floor pages, each on an origin of its own, and one browser at a time. */
export interface BenchHouse {
  readonly appOrigin: string
  /** Folder of the build that is measured. */
  readonly distDir: string
  readonly floorOrigin: string
  /** Opens a page of the app, in a fresh profile, signed in as a guest. */
  openApp(path: string, options?: PageOptions): Promise<WatchedPage>
  openFloor(floor: Floor, options?: PageOptions): Promise<WatchedPage>
  readonly browser: Browser
  close(): Promise<void>
}

/** Builds the floor pages as the app is built, and serves them with the library's own controllers from our origin. */
async function serveFloors(): Promise<{ origin: string; close: () => Promise<void> }> {
  const outDir = mkdtempSync(join(tmpdir(), 'kouan-floor-'))
  const emulator = join(ROOT, 'scripts/empty-emulator.ts')
  await build({
    root: join(ROOT, 'test/pages'),
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [react()],
    resolve: {
      alias: { iwer: emulator, '@iwer/devui': emulator, '@iwer/sem': emulator },
      dedupe: ['three', 'react', 'react-dom', '@react-three/fiber'],
    },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {
        input: Object.fromEntries(FLOORS.map((name) => [name, join(ROOT, `test/pages/${name}.html`)])),
      },
    },
  })
  const app = Fastify()
  await app.register(fastifyStatic, { root: outDir })
  const assets = createRequire(import.meta.url).resolve('@webxr-input-profiles/assets/package.json')
  await app.register(fastifyStatic, {
    root: join(assets, '../dist/profiles'),
    prefix: '/profiles/',
    decorateReply: false,
  })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    origin: address.replace('127.0.0.1', 'localhost'),
    close: async () => {
      await app.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}

/** Signs this profile in as a guest, before the page that is meant is opened. */
async function signInAsGuest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const answer = await fetch('/api/guest', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    localStorage.setItem('kouan.identity', await answer.text())
  })
}

export async function openBenchHouse(): Promise<BenchHouse> {
  // A copy, since a build in between would take the files away from under a page that is being measured.
  const distDir = mkdtempSync(join(tmpdir(), 'kouan-bench-'))
  cpSync(requireBuiltApp(), distDir, { recursive: true })
  const app = await serveApp(distDir)
  const floors = await serveFloors()
  const browser = await launchBrowser()
  return {
    appOrigin: app.origin,
    distDir,
    floorOrigin: floors.origin,
    openApp: async (path, options) => {
      // Plain data loads nothing of the app, so what follows is still its first visit.
      const watched = await openPage(browser, `${app.origin}/xr-profiles/profilesList.json`, {
        viewport: VIEWPORT,
        allowed: ALLOWED,
        ...options,
      })
      watched.page.setDefaultTimeout(240_000)
      await signInAsGuest(watched.page)
      if (path !== '') await watched.page.goto(`${app.origin}${path}`)
      return watched
    },
    openFloor: async (floor, options) => {
      const watched = await openPage(browser, `${floors.origin}/${floor}.html`, {
        viewport: VIEWPORT,
        allowed: ALLOWED,
        ...options,
      })
      watched.page.setDefaultTimeout(240_000)
      return watched
    },
    browser,
    close: async () => {
      await browser.close()
      await floors.close()
      await app.close()
      rmSync(distDir, { recursive: true, force: true })
    },
  }
}
