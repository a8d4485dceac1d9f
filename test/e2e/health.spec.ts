import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { healthQuarantine } from '#content/health-quarantine/scenario.ts'
import { checkLog } from '#engine/log.ts'
import { score } from '#folds/score.ts'
import { trainAddress } from '#pages/train-address.ts'
import { findSeed } from '#scenario/draw-variants.ts'
import { openPage, type WatchedPage } from '#test/support/browser.ts'
import { DesktopOfficer } from '#test/support/desktop-officer.ts'
import { readDeviceLog } from '#test/support/device-log.ts'
import { fastClockScript } from '#test/support/fast-clock.ts'
import { Headset, headsetScripts } from '#test/support/headset.ts'
import { HeadsetOfficer } from '#test/support/headset-officer.ts'
import { KNOWN_COMPLAINTS, openHouse } from '#test/support/house.ts'
import { askTrainer } from '#test/support/served-app.ts'
import { openSignedIn } from '#test/support/taken-up.ts'
import { UNDRAWN } from '#test/support/veil.ts'
import { goInByKeyboard } from '#test/support/way-in.ts'
import { TOOLS } from '#view/staging/health-quarantine/tools.ts'

/** How fast the page's time runs: while somebody acts, a frame lasts as on a headset; nobody need wait for what takes its time. */
const PACE = { acting: 0.4, waiting: 30 }

/** Each of the four decisions that there are is right for one of them. */
const CARD = { patient: 'dengue', honesty: 'open' }
const HOSPITAL = { patient: 'mers', honesty: 'concealing', language: 'foreign', hall: 'cougher' }
const URGENT = { patient: 'malaria', honesty: 'guarded', language: 'shared', hall: 'runner' }
const RELEASE = { patient: 'runner', language: 'foreign' }

const house = openHouse()

/** Goes to the run of a case, from the landing page on; nothing is drawn any more once it is there. */
async function goTo(wanted: Readonly<Record<string, string>>): Promise<WatchedPage> {
  const seed = findSeed(healthQuarantine, wanted)
  const query = `scenario=health-quarantine&mode=practice&seed=${seed}&lang=en`
  const watched = await openPage(house.browser, `${house.app.origin}/?${query}`, {
    viewport: { width: 480, height: 270 },
    allowed: KNOWN_COMPLAINTS,
    initScripts: [fastClockScript(PACE.acting, PACE.waiting), ...UNDRAWN],
  })
  watched.page.setDefaultTimeout(240_000)
  await goInByKeyboard(watched.page, house.app)
  return watched
}

/** Holds a run that was played to its end against the model officer's: sound, faultless, scored alike, decided so. */
async function expectPerfect(watched: WatchedPage, modality: string, decision: string): Promise<void> {
  await watched.page.locator('[data-phase=ended]').waitFor()
  const log = await readDeviceLog(watched.page)
  if (!log) throw new Error('the device holds no run')
  const { checkpoint, unsound } = checkLog(healthQuarantine, log)
  expect(unsound).toBeUndefined()
  const { failures, answers } = checkpoint.state
  expect(failures).toEqual([])
  expect(answers['decide-disposition']).toBe(decision)
  const own = score(healthQuarantine, checkpoint.state)
  expect(own).toMatchObject({ percent: 100, hasPassed: true })
  const told = await askTrainer(house.app, log.id)
  expect(told).toMatchObject({ modality, score: { percent: own.percent, hasPassed: own.hasPassed } })
  expect(watched.problems).toEqual([])
  expect(watched.offOrigin).toEqual([])
}

test('a whole run at the quarantine on the desktop, from the way in, with the keyboard alone', async () => {
  const watched = await goTo(CARD)
  const { page } = watched
  await page.keyboard.press('Enter') // "Start here" has the focus once all is ready
  await page.locator('[data-phase=running]').waitFor()
  await new DesktopOfficer(page, healthQuarantine).play()
  await expectPerfect(watched, 'desktop', 'convenience-card')
  await watched.close()
}, 600_000)

describe('a whole run at the quarantine in the headset, every press of it where it can be seen and reached', () => {
  let watched: WatchedPage

  beforeAll(async () => {
    watched = await openSignedIn(house.browser, house.app, {
      viewport: { width: 480, height: 270 },
      allowed: KNOWN_COMPLAINTS,
      initScripts: [fastClockScript(PACE.acting, PACE.waiting), ...UNDRAWN, ...headsetScripts()],
    })
  })
  afterAll(() => watched?.close())

  test.each([
    ['controllers', 'a patient for the isolation hospital', HOSPITAL, 'isolation-hospital'],
    ['controllers', 'a patient for urgent care', URGENT, 'urgent-care'],
    ['hands', 'a traveller who may go', RELEASE, 'release'],
  ] as const)(
    'by %s: %s',
    async (modality, _, wanted, decision) => {
      const { page } = watched
      const seed = findSeed(healthQuarantine, wanted)
      const address = trainAddress({ scenario: healthQuarantine.id, mode: 'practice', seed })
      await page.goto(`${house.app.origin}${address}&lang=en`)
      await page.locator('[data-ready]').waitFor()
      const headset = new Headset(page)
      if (modality === 'hands') await headset.setInput('hand')
      await headset.enter()
      await page.locator('[data-phase=running]').waitFor()
      const officer = new HeadsetOfficer(page, headset, healthQuarantine, TOOLS)
      await officer.play()
      expect(officer.missed).toEqual([])
      await expectPerfect(watched, `vr-${modality}`, decision)
      await headset.leave()
    },
    900_000,
  )
})
