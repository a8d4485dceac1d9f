import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { checkLog } from '#engine/log.ts'
import { openPage } from '#test/support/browser.ts'
import { DesktopOfficer } from '#test/support/desktop-officer.ts'
import { readDeviceLog } from '#test/support/device-log.ts'
import { KNOWN_COMPLAINTS, openHouse } from '#test/support/house.ts'
import { UNDRAWN } from '#test/support/veil.ts'
import { ENGLISH } from '#test/support/words.ts'
import { soundsOf } from '#view/shift/shift-sounds.ts'
import { soundPaths } from '#view/sound/sound-bank.ts'
import { sound } from '#view/staging/express-mail/sounds.ts'

const house = openHouse()

/** Waits until the device keeps the shell, and whatever of fixed name the page has loaded so far. */
async function waitUntilKept(page: Page): Promise<void> {
  await page.waitForFunction(
    async () => {
      if (!navigator.serviceWorker.controller) return false
      const names = await caches.keys()
      if (!names.some((name) => name.startsWith('kouan-shell-'))) return false
      const loaded = performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name))
        .filter(({ pathname }) => /^\/(place|people|things|sound|basis|fonts|assets)\//.test(pathname))
      const kept = await Promise.all(loaded.map(({ pathname }) => caches.match(pathname)))
      return kept.every((one) => one !== undefined)
    },
    undefined,
    { timeout: 120_000, polling: 500 },
  )
}

/** Counts what the device keeps below a path. */
async function keptCount(page: Page, below: string): Promise<number> {
  return page.evaluate(async (start) => {
    const names = (await caches.keys()).filter((name) => name.startsWith('kouan-media-'))
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return kept.flat().filter(({ url }) => new URL(url).pathname.startsWith(start)).length
  }, below)
}

async function entriesAtServer(page: Page, id: string): Promise<number> {
  const answer = await page.context().request.get(`${house.app.origin}/api/runs/${id}/log`)
  return answer.ok() ? ((await answer.json()) as { entries: unknown[] }).entries.length : 0
}

describe('the second start', () => {
  test('needs no network, and what is played arrives when it is back', async () => {
    const watched = await openPage(house.browser, `${house.app.origin}/icon.svg`, {
      viewport: { width: 640, height: 400 },
      // Beside those of every page: the network's own, and the interfaces that are not there while it is cut.
      allowed: [...KNOWN_COMPLAINTS, /ERR_INTERNET_DISCONNECTED/],
      initScripts: UNDRAWN,
    })
    const { page } = watched
    page.setDefaultTimeout(180_000)
    const failed: string[] = []
    page.on('requestfailed', (request) => failed.push(new URL(request.url()).pathname))
    await page.evaluate(async ({ id, pin }) => {
      const answer = await fetch('/api/trainee-sign-in', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ traineeId: id, pin }),
      })
      localStorage.setItem('kouan.identity', JSON.stringify(await answer.json()))
    }, house.app.trainee)

    const landing = `${house.app.origin}/?scenario=express-mail&mode=practice&seed=28&lang=en`
    await page.goto(landing)
    await page.locator('.choose').waitFor()
    await waitUntilKept(page)
    await page.getByRole('button', { name: ENGLISH.t('landing.start') }).click()
    await page.locator('[data-ready]').waitFor()
    await waitUntilKept(page)
    // Sound comes after the first press: it is kept though the run has not been started.
    await expect
      .poll(() => keptCount(page, '/sound/'), { timeout: 120_000 })
      .toBe(soundPaths(soundsOf(sound)).length)
    expect(failed).toEqual([])

    await page.context().setOffline(true)
    await page.goto(landing)
    await page.locator('.choose').waitFor()
    await page.getByRole('button', { name: ENGLISH.t('landing.start') }).click()
    await page.locator('[data-ready]').waitFor()
    await page.keyboard.press('Enter')
    await page.locator('[data-phase=running]').waitFor()
    const officer = new DesktopOfficer(page, expressMail)
    await officer.act({ type: 'Perform', act: 'show-badge' })
    await page.waitForFunction(() => document.querySelector('[data-phase=running]') !== null)
    const log = await readDeviceLog(page)
    if (!log) throw new Error('the device holds no run')
    expect(checkLog(expressMail, log).unsound).toBeUndefined()
    expect(failed.filter((path) => !path.startsWith('/api/'))).toEqual([])
    expect(await entriesAtServer(page, log.id)).toBe(0)

    await page.context().setOffline(false)
    await expect
      .poll(() => entriesAtServer(page, log.id), { timeout: 90_000 })
      .toBeGreaterThanOrEqual(log.entries.length)
    expect(watched.problems).toEqual([])
    expect(watched.offOrigin).toEqual([])
    await watched.close()
  }, 600_000)
})
