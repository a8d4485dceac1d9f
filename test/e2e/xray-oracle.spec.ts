import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { computeBinAttenuationPerMm } from '#physics/attenuation.ts'
import { computeRay, type LineScanGeometry, LOWER_VIEW, projectPoint } from '#physics/line-scan.ts'
import { drawSolids } from '#test/support/random-solids.ts'
import { launchBrowser, openPage, type WatchedPage } from '../support/browser.ts'
import { type PageServer, servePages } from '../support/vite-page.ts'

let browser: Browser
let server: PageServer
let watched: WatchedPage

const open = (initScripts?: { content: string }[]): Promise<WatchedPage> =>
  openPage(browser, `${server.baseUrl}test/pages/xray-oracle.html`, initScripts && { initScripts })

beforeAll(async () => {
  server = await servePages(['three'])
  browser = await launchBrowser()
  watched = await open()
  await watched.page.waitForFunction(() => 'oracle' in window)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

describe('the GPU against the ray caster', () => {
  for (const view of ['lower', 'side'] as const) {
    it(`agrees within 1 % of transmission over seeds 1 to 20, ${view} view, and no mesh leaks`, async () => {
      const totals = { low: { mean: 0, max: 0 }, high: { mean: 0, max: 0 } }
      for (let seed = 1; seed <= 20; seed++) {
        const found = await watched.page.evaluate(
          ([solids, view]) => window.oracle.compareParcel(solids, view),
          [drawSolids(seed), view] as const,
        )
        expect(found.leakingPixels, `seed ${seed}`).toBe(0)
        expect(found.drawnPixels, `seed ${seed}`).toBeGreaterThan(found.coveredPixels * 0.98)
        expect(found.coveredPixels, `seed ${seed}`).toBeGreaterThan(10_000)
        for (const channel of ['low', 'high'] as const) {
          expect(found[channel].mean, `seed ${seed}, ${channel}`).toBeLessThan(0.01)
          totals[channel].mean += found[channel].mean / 20
          totals[channel].max = Math.max(totals[channel].max, found[channel].max)
        }
      }
      console.log(`${view} view, 20 parcels: ${JSON.stringify(totals)}`)
    }, 600_000)
  }
})
