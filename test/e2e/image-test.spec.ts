import { randomUUID } from 'node:crypto'
import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { xrayTest } from '#content/xray/scenarios.ts'
import { playRun } from '#engine/bot.ts'
import { replay } from '#engine/log.ts'
import { imageReport } from '#folds/image-report.ts'
import { openPage, type WatchedPage } from '#test/support/browser.ts'
import { openHouse } from '#test/support/house.ts'
import { UNDRAWN } from '#test/support/veil.ts'
import { ENGLISH } from '#test/support/words.ts'

const { t } = ENGLISH
const CLASS = 'Monday'

const house = openHouse()
let desk: WatchedPage
let device: WatchedPage

beforeAll(async () => {
  desk = await openPage(house.browser, `${house.app.origin}/icon.svg`, { locale: 'en' })
  device = await openPage(house.browser, house.app.origin, { locale: 'en', initScripts: UNDRAWN })
  await post(desk.page.context(), '/api/sign-in', house.app.trainer)
  const { page } = device
  await page.getByRole('button', { name: house.app.trainee.name }).click()
  await page.getByLabel(t('landing.pin', { name: house.app.trainee.name })).fill(house.app.trainee.pin)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: t('landing.start') }).waitFor()
})

async function post(context: BrowserContext, path: string, data: unknown): Promise<void> {
  const answer = await context.request.post(`${house.app.origin}${path}`, { data })
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
}

/** Plays the test of a seed as the trainee of a device, and delivers it. Returns what its log comes to. */
async function takeTest({ page }: WatchedPage, seed: number, bot: 'model' | 'hasty') {
  const { header, entries } = playRun(xrayTest, { seed, mode: 'assessment', overlay: {} }, bot)
  const id = randomUUID()
  const now = new Date().toISOString()
  const context = page.context()
  await post(context, '/api/runs', { id, header, startedAt: now, deviceNow: now, modality: 'desktop' })
  await post(context, `/api/runs/${id}/entries`, { entries })
  const events = entries.flatMap((entry) => entry.events)
  return imageReport(replay(xrayTest, { header, entries }), events).detection
}

/** Begins the test that is due, and returns the seed that the run's page was given. */
async function beginTest(page: Page): Promise<number> {
  await page.getByRole('button', { name: t('landing.test.begin') }).click()
  await page.waitForURL('**/train/xray-test?*')
  const query = new URL(page.url()).searchParams
  expect(query.get('mode')).toBe('assessment')
  await page.getByText(t('scenario.xray-test.title')).first().waitFor()
  return Number(query.get('seed'))
}

const title = t('landing.test.title', { scenario: t('scenario.xray-test.title') })

describe('the image test of a class', () => {
  it('is set by the trainer, begun by the trainee with one press, and shown side by side', async () => {
    await desk.page.goto(`${house.app.origin}/review/classes`)
    const own = desk.page.getByRole('region', { name: CLASS, exact: true })
    const set = (time: 'before' | 'after') =>
      own.getByRole('switch', { name: t(`staff.test.${time}-of`, { name: CLASS }) })
    const show = own.getByRole('button', { name: t('staff.test.show-of', { name: CLASS }) })
    const hide = own.getByRole('button', { name: t('staff.test.hide-of', { name: CLASS }) })
    await show.click()
    await own.getByText(t('staff.test.none')).waitFor()
    await set('before').click()
    const row = own.getByRole('table', { name: t('staff.test.caption', { name: CLASS }) }).getByRole('row', {
      name: house.app.trainee.name,
    })
    await expect.poll(() => row.getByText(t('staff.test.not-taken')).count()).toBe(2)

    // The trainee waits on a page that was open before.
    const { page } = device
    await page.getByRole('heading', { name: title }).waitFor()
    await page.getByText(t('landing.test.before')).waitFor()
    const seed = await beginTest(page)
    expect(seed % 2).toBe(0)
    const before = await takeTest(device, seed, 'hasty')
    await page.goto(house.app.origin)
    await page.locator('.choose').waitFor()

    await set('after').click()
    await page.getByText(t('landing.test.after')).waitFor()
    expect(await beginTest(page)).toBe(seed + 1)
    const after = await takeTest(device, seed + 1, 'model')
    await page.goto(house.app.origin)
    await page.locator('.choose').waitFor()
    expect(await page.getByRole('heading', { name: title }).count()).toBe(0)

    await hide.click()
    await show.click()
    await row.getByRole('link').nth(1).waitFor()
    const cells = await row.getByRole('cell').allTextContents()
    const percent = (rate: number) => ENGLISH.percent(Math.round(rate * 1000) / 10)
    expect(cells).toEqual(
      [before, after].flatMap(({ dPrime, criterion, hitRate, falseAlarmRate }) => [
        ENGLISH.number(dPrime, 2),
        ENGLISH.number(criterion, 2),
        percent(hitRate),
        percent(falseAlarmRate),
      ]),
    )
    expect(cells.slice(0, 4)).not.toEqual(cells.slice(4))
    expect([...desk.offOrigin, ...device.offOrigin]).toEqual([])
    desk.assertClean()
  })

  it('is no more due when the trainer has taken it back', async () => {
    const { page } = await openPage(house.browser, house.app.origin, { locale: 'en' })
    const context = desk.page.context()
    const { classes } = await context.request
      .get(`${house.app.origin}/api/classes`)
      .then((answer) => answer.json())
    await post(context, '/api/people', {
      role: 'trainee',
      name: 'Zhang Wei',
      classId: classes[0].id,
      pin: house.app.trainee.pin,
    })
    await page.getByRole('button', { name: 'Zhang Wei' }).click()
    await page.getByLabel(t('landing.pin', { name: 'Zhang Wei' })).fill(house.app.trainee.pin)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: title }).waitFor()
    const own = desk.page.getByRole('region', { name: CLASS, exact: true })
    for (const time of ['before', 'after'] as const)
      await own.getByRole('switch', { name: t(`staff.test.${time}-of`, { name: CLASS }) }).click()
    await page.getByRole('heading', { name: title }).waitFor({ state: 'detached' })
    await page.context().close()
  })
})
