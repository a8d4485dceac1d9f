import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { checkLog } from '#engine/log.ts'
import { score } from '#folds/score.ts'
import { openPage, type WatchedPage } from '#test/support/browser.ts'
import { DesktopOfficer } from '#test/support/desktop-officer.ts'
import { readDeviceLog, readState } from '#test/support/device-log.ts'
import { fastClockScript } from '#test/support/fast-clock.ts'
import { Headset, headsetScripts } from '#test/support/headset.ts'
import { HeadsetOfficer } from '#test/support/headset-officer.ts'
import { KNOWN_COMPLAINTS, openHouse } from '#test/support/house.ts'
import { seedWith } from '#test/support/prepared-run.ts'
import { askTrainer } from '#test/support/served-app.ts'
import { UNDRAWN } from '#test/support/veil.ts'
import { goInByKeyboard } from '#test/support/way-in.ts'

/** A case with part of a weapon, a trace alarm that is true, and a witness who refuses: every kind of act comes up. */
const SEED = seedWith(
  expressMail,
  { trace: 'true', witness: 'refuses', emergency: 'device' },
  ({ case: drawn }) => drawn.parcels.some(({ traits }) => traits.includes('critical')),
)

const house = openHouse()

/** The landing page, asked for the one case. */
const address = () => `${house.app.origin}/?scenario=express-mail&mode=practice&seed=${SEED}&lang=en`

/** Holds the run against promise 1 and 2: sound, the score the same on both sides, and shown to the trainer. */
async function expectTold(watched: WatchedPage): Promise<void> {
  const log = await readDeviceLog(watched.page)
  if (!log) throw new Error('the device holds no run')
  const { checkpoint, unsound } = checkLog(expressMail, log)
  expect(unsound).toBeUndefined()
  const own = score(expressMail, checkpoint.state)
  const told = await askTrainer(house.app, log.id)
  expect(told.score.percent).toBe(own.percent)
  expect(told.score.hasPassed).toBe(own.hasPassed)

  const trainer = await openPage(house.browser, `${house.app.origin}/review`, { allowed: KNOWN_COMPLAINTS })
  await trainer.page.evaluate(async (secrets) => {
    await fetch('/api/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(secrets),
    })
  }, house.app.trainer)
  await trainer.page.goto(`${house.app.origin}/review/runs/${log.id}`)
  await trainer.page.getByText(house.app.trainee.name).first().waitFor({ timeout: 60_000 })
  await trainer.page.getByText(`${own.percent} %`).first().waitFor({ timeout: 60_000 })
  expect(trainer.offOrigin).toEqual([])
  await trainer.close()
  expect(watched.offOrigin).toEqual([])
}

describe('one run, from the way in to the trainer', () => {
  test('on the desktop, with the keyboard alone', async () => {
    const watched = await openPage(house.browser, address(), {
      viewport: { width: 960, height: 600 },
      allowed: KNOWN_COMPLAINTS,
      initScripts: [...UNDRAWN, fastClockScript(4, 16)],
    })
    const { page } = watched
    await goInByKeyboard(page, house.app)
    await page.keyboard.press('Enter') // "Start here" has the focus once all is ready
    await page.locator('[data-phase=running]').waitFor({ timeout: 60_000 })

    await new DesktopOfficer(page, expressMail).play()
    await page.locator('[data-phase=ended]').waitFor()
    await expectTold(watched)
    const state = await readState(page, expressMail)
    expect(state && score(expressMail, state).criticalFailures).toEqual([])
    expect(watched.problems).toEqual([])
    await watched.close()
  }, 900_000)

  test('in the headset, by the real button and real trigger presses', async () => {
    const watched = await openPage(house.browser, address(), {
      viewport: { width: 480, height: 270 },
      allowed: KNOWN_COMPLAINTS,
      initScripts: [fastClockScript(1, 12), ...UNDRAWN, ...headsetScripts()],
    })
    const { page } = watched
    page.setDefaultTimeout(240_000)
    await goInByKeyboard(page, house.app)
    const headset = new Headset(page)
    await headset.enter()
    await page.locator('[data-phase=running]').waitFor()

    // The end of a shift is played in the emergencies' test.
    await new HeadsetOfficer(page, headset, expressMail).play({
      until: ({ parcels }) =>
        parcels.filter(({ phase }) => phase === 'released' || phase === 'held').length >= 2,
    })
    const log = await readDeviceLog(page)
    if (!log) throw new Error('the device holds no run')
    const { checkpoint, unsound } = checkLog(expressMail, log)
    expect(unsound).toBeUndefined()
    // The limits are those of the hall, and the software GL draws a few frames a second.
    const isAboutTime = (id: string): boolean => /pace|in-time/.test(id)
    expect(checkpoint.state.failures.filter(({ criterion }) => !isAboutTime(criterion))).toEqual([])
    expect(watched.problems).toEqual([])
    await watched.close()
  }, 1_500_000)
})
