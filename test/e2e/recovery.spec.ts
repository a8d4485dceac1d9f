import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { checkLog } from '#engine/log.ts'
import { openPage, type WatchedPage } from '#test/support/browser.ts'
import { type DeviceLog, readDeviceLog, readState } from '#test/support/device-log.ts'
import { KNOWN_COMPLAINTS, openHouse } from '#test/support/house.ts'
import { playUntil } from '#test/support/prepared-run.ts'
import { takeUp } from '#test/support/taken-up.ts'
import { UNDRAWN } from '#test/support/veil.ts'
import { ENGLISH } from '#test/support/words.ts'
import { HOTKEYS } from '#view/desk/hotkeys.ts'

/** Known complaints; beside those of every page here, the network's own while it is cut. */
const ALLOWED = [...KNOWN_COMPLAINTS, /ERR_INTERNET_DISCONNECTED/]

const house = openHouse()

/** Takes up, on the desktop, a run that was broken off before its belt was started. */
async function begin(seed: number): Promise<WatchedPage> {
  const log = playUntil(
    expressMail,
    { seed, mode: 'practice', overlay: {} },
    ({ place, steps }) => place === 'console' && steps['']?.['start-belt']?.openedAtMs !== undefined,
  )
  const watched = await takeUp(house.browser, house.app, log, {
    viewport: { width: 640, height: 400 },
    allowed: ALLOWED,
    initScripts: UNDRAWN,
  })
  watched.page.setDefaultTimeout(180_000)
  await start(watched.page)
  return watched
}

async function start(page: Page): Promise<void> {
  await page.locator('[data-ready]').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('[data-phase=running]').waitFor()
}

async function deviceLog(page: Page): Promise<DeviceLog> {
  const log = await readDeviceLog(page)
  if (!log) throw new Error('the device holds no run')
  return log
}

/** Waits until the device's log satisfies something. */
async function until(page: Page, isThere: (log: DeviceLog) => boolean): Promise<DeviceLog> {
  for (let tries = 0; tries < 400; tries++) {
    const log = await readDeviceLog(page)
    if (log && isThere(log)) return log
    await page.waitForTimeout(200)
  }
  throw new Error('the log never came so far')
}

const has = (type: string) => (log: DeviceLog) =>
  log.entries.some(({ events }) => events.some((event) => event.type === type))

/** Asks the server, as the trainer, how many entries of a run it has. */
async function entriesAtServer(id: string): Promise<number> {
  return (await house.app.get<{ entries: unknown[] }>(`/api/runs/${id}/log`))?.entries.length ?? 0
}

describe('nothing is lost', () => {
  test('a page reloaded in mid-run goes on at the last event', async () => {
    const watched = await begin(21)
    const { page } = watched
    await page.keyboard.press(HOTKEYS.startBelt)
    const before = await until(page, has('ParcelFed'))
    await page.goto(`${house.app.origin}/train/express-mail?mode=practice&resume=${before.id}&lang=en`)
    await page.locator('[data-ready]').waitFor()
    const kept = await deviceLog(page)
    expect(kept.entries.slice(0, before.entries.length)).toEqual(before.entries)
    const state = await readState(page, expressMail)
    expect(state?.parcels[0]?.phase).not.toBe('waiting')
    await page.getByRole('button', { name: ENGLISH.t('train.go-on') }).click()
    const after = await until(page, has('ScanFinished'))
    expect(after.id).toBe(before.id)
    expect(checkLog(expressMail, after).unsound).toBeUndefined()
    await watched.close()
  }, 600_000)

  test('a network cut in mid-run changes nothing for the trainee, and all arrives when it is back', async () => {
    const watched = await begin(22)
    const { page } = watched
    const context: BrowserContext = page.context()
    await context.setOffline(true)
    await page.keyboard.press(HOTKEYS.startBelt)
    const offline = await until(page, has('ScanFinished'))
    expect(await entriesAtServer(offline.id)).toBeLessThan(offline.entries.length)
    await context.setOffline(false)
    await page.keyboard.press(HOTKEYS.currentRecord)
    const log = await until(page, ({ entries }) => entries.length > offline.entries.length)
    for (let tries = 0; tries < 200 && (await entriesAtServer(log.id)) < log.entries.length; tries++)
      await page.waitForTimeout(300)
    expect(await entriesAtServer(log.id)).toBeGreaterThanOrEqual(log.entries.length)
    await watched.close()
  }, 600_000)

  test('a second tab does not write into a run that is open in the first', async () => {
    const watched = await begin(23)
    const { page } = watched
    const { id, entries } = await deviceLog(page)
    const second = await page.context().newPage()
    await second.goto(`${house.app.origin}/train/express-mail?mode=practice&resume=${id}&lang=en`)
    await second.getByRole('heading', { name: ENGLISH.t('train.elsewhere.title') }).waitFor()
    expect((await deviceLog(second)).entries.length).toBe(entries.length)
    await second.close()
    await page.keyboard.press(HOTKEYS.startBelt)
    expect(checkLog(expressMail, await until(page, has('BeltStarted'))).unsound).toBeUndefined()
    await watched.close()
  }, 600_000)

  test('a device whose clock is years off keeps and delivers a sound run', async () => {
    const watched = await openPage(house.browser, `${house.app.origin}/icon.svg`, {
      viewport: { width: 640, height: 400 },
      allowed: ALLOWED,
      initScripts: [
        ...UNDRAWN,
        {
          content: `{ const now = Date.now.bind(Date); const off = -11 * 365 * 86400000;
            const Real = Date;
            globalThis.Date = class extends Real {
              constructor(...given) { given.length ? super(...given) : super(now() + off) }
              static now() { return now() + off }
            } }`,
        },
      ],
    })
    const { page } = watched
    page.setDefaultTimeout(180_000)
    await page.evaluate(async () => {
      const answer = await fetch('/api/guest', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      })
      localStorage.setItem('kouan.identity', JSON.stringify(await answer.json()))
    })
    await page.goto(`${house.app.origin}/train/express-mail?mode=practice&seed=24&lang=en`)
    await start(page)
    await page.keyboard.press('1')
    const log = await until(page, has('ActDone'))
    expect(checkLog(expressMail, log).unsound).toBeUndefined()
    for (let tries = 0; tries < 100 && (await entriesAtServer(log.id)) < log.entries.length; tries++)
      await page.waitForTimeout(300)
    expect(await entriesAtServer(log.id)).toBeGreaterThanOrEqual(log.entries.length)
    await watched.close()
  }, 600_000)
})
