import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from './browser.ts'
import { type ServedApp, serveApp } from './served-app.ts'

/** The app as it is served, and the browser in which a file's tests open it. */
export interface House {
  readonly app: ServedApp
  readonly browser: Browser
}

/** Known complaints: fiber still uses three's old clock, and the software GL lacks parallel compilation. */
export const KNOWN_COMPLAINTS: readonly RegExp[] = [/THREE\.Clock/, /KHR_parallel_shader_compile/]

/** Serves the app and starts a browser before the tests of the file, and ends both after them; called once, beside them. */
export function openHouse(): House {
  let app: ServedApp | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    app = await serveApp()
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })
  const ready = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('the house is not open: its parts are there once a test runs')
    return part
  }
  return {
    get app() {
      return ready(app)
    },
    get browser() {
      return ready(browser)
    },
  }
}
