import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage, type WatchedPage } from '#test/support/browser.ts'
import { type PageServer, servePages } from '#test/support/vite-page.ts'

const PACKAGES = [
  '@noble/hashes/sha2.js',
  '@noble/hashes/utils.js',
  'react',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'three',
  'zustand/vanilla',
]

let server: PageServer
let browser: Browser

beforeAll(async () => {
  server = await servePages(PACKAGES)
  browser = await launchBrowser()
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

async function open(query: string): Promise<WatchedPage> {
  const watched = await openPage(browser, `${server.baseUrl}test/pages/panels.html?${query}`)
  await watched.page.waitForFunction(
    () => document.querySelector('[data-drawn]') && !document.querySelector('[data-pages]:not([data-drawn])'),
  )
  return watched
}

describe('panels in a browser', () => {
  test('are drawn in our own fonts, without a word to a stranger', async () => {
    for (const language of ['en', 'zh']) {
      const watched = await open(`lang=${language}`)
      const family = language === 'en' ? 'Noto Sans' : 'Noto Sans SC'
      const loaded = await watched.page.evaluate(() =>
        [...document.fonts]
          .filter(({ status }) => status === 'loaded')
          .map(({ family, weight }) => `${family} ${weight}`),
      )
      const names = loaded.map((one) => one.replaceAll('"', ''))
      expect(names).toEqual(expect.arrayContaining([`${family} 400`, `${family} 700`]))
      watched.assertClean()
      await watched.close()
    }
  }, 120_000)

  test('on the page, keep what they say inside their buttons at every text size', async () => {
    for (const query of ['lang=en&scale=1', 'lang=zh&scale=1', 'lang=en&scale=1.6', 'lang=zh&scale=1.6']) {
      const watched = await open(query)
      const tooWide = await watched.page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.dock button, .dock h2, .dock dd, .dock li')]
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .map((element) => element.textContent),
      )
      expect(tooWide, query).toEqual([])
      await watched.close()
    }
  }, 120_000)

  test('what cannot be undone asks for a second press, by mouse and by keyboard alone', async () => {
    const watched = await open('lang=en&moment=2&hotkeys=1')
    const { page } = watched
    const sent = () => page.evaluate(() => window.pressed.map(({ id }) => id))
    const release = page.locator('[data-moment="2-verdict"] [data-button="release"]')
    await release.click()
    expect(await sent()).toEqual([])
    expect(await release.textContent()).toContain('Press again')
    await release.click()
    expect(await sent()).toEqual(['release'])

    await release.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    expect(await sent()).toEqual(['release', 'release'])

    await page.keyboard.press('1')
    expect(await sent()).toHaveLength(2)
    await page.keyboard.press('1')
    expect(await sent()).toEqual(['release', 'release', 'hold/weapon-part'])
    // A key that is held down repeats; that is no second press.
    await page.keyboard.down('2')
    await page.keyboard.down('2')
    expect(await sent()).toHaveLength(3)
    await page.keyboard.up('2')
    watched.assertClean()
    await watched.close()
  }, 60_000)
})
