import { afterAll, beforeAll, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { BOTS, playRun } from '#engine/bot.ts'
import { canonical } from '#engine/canonical.ts'
import { launchBrowser, openPage } from '#test/support/browser.ts'
import { type PageServer, servePages } from '#test/support/vite-page.ts'

let pages: PageServer
beforeAll(async () => {
  pages = await servePages(['@noble/hashes/sha2.js', '@noble/hashes/utils.js'])
})
afterAll(() => pages?.close())

test('L3: a browser and Node produce the same bytes for the same seed and intents', async () => {
  const browser = await launchBrowser()
  const watched = await openPage(browser, `${pages.baseUrl}test/pages/same-bytes.html`)
  await watched.page.waitForFunction(() => 'playThere' in window)
  for (const bot of BOTS)
    for (const seed of [1, 7, 42, 99_991]) {
      const there = await watched.page.evaluate(
        ([name, from]) =>
          (window as unknown as { playThere(n: string, s: number): string }).playThere(name, from),
        [bot, seed] as const,
      )
      const here = canonical(playRun(expressMail, { seed, mode: 'practice', overlay: {} }, bot))
      expect(there === here, `seed ${seed}, ${bot} officer`).toBe(true)
    }
  expect(watched.offOrigin).toEqual([])
  await browser.close()
})
