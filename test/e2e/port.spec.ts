import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { portHazmat } from '#content/port-hazmat/scenario.ts'
import { text } from '#content/port-hazmat/text.en.ts'
import { checkLog } from '#engine/log.ts'
import { score } from '#folds/score.ts'
import { findSeed } from '#scenario/draw-variants.ts'
import { playUntilError } from '#test/support/before-the-error.ts'
import type { PageOptions, WatchedPage } from '#test/support/browser.ts'
import { DesktopOfficer } from '#test/support/desktop-officer.ts'
import { seedFor } from '#test/support/deviations.ts'
import { readDeviceLog } from '#test/support/device-log.ts'
import { drawnTextScript, takeDrawnText, withoutSpaces } from '#test/support/drawn-text.ts'
import { fastClockScript } from '#test/support/fast-clock.ts'
import { Headset, headsetScripts, type Point } from '#test/support/headset.ts'
import { HeadsetOfficer } from '#test/support/headset-officer.ts'
import { KNOWN_COMPLAINTS, openHouse } from '#test/support/house.ts'
import { PORT_HAZMAT } from '#test/support/port-deviations.ts'
import { playUntil } from '#test/support/prepared-run.ts'
import { askTrainer } from '#test/support/served-app.ts'
import { goToLeft, openSignedIn } from '#test/support/taken-up.ts'
import { UNDRAWN } from '#test/support/veil.ts'
import { strictWords } from '#test/support/words.ts'
import { NEXT_PAGE } from '#view/panel/layout.ts'
import { LANGUAGES, type Language } from '#view/text/languages.ts'

/** In a page whose time runs fast, or whose frames come slowly, nobody could keep the limits of the yard. */
const SLOW = { limitPercent: 5000 }

const WORDS = strictWords(LANGUAGES[0] as Language, text)

const house = openHouse()

const open = (initScripts: NonNullable<PageOptions['initScripts']>): Promise<WatchedPage> =>
  openSignedIn(house.browser, house.app, {
    viewport: { width: 480, height: 270 },
    allowed: KNOWN_COMPLAINTS,
    initScripts: [...UNDRAWN, ...initScripts],
  })

/** Holds a run that was played to its end against the model officer's: sound, without an error, scored alike. */
async function expectPerfect(watched: WatchedPage): Promise<void> {
  await watched.page.locator('[data-phase=ended]').waitFor()
  const log = await readDeviceLog(watched.page)
  if (!log) throw new Error('the device holds no run')
  const { checkpoint, unsound } = checkLog(portHazmat, log)
  expect(unsound).toBeUndefined()
  expect(checkpoint.state.failures).toEqual([])
  const own = score(portHazmat, checkpoint.state)
  expect(own).toMatchObject({ percent: 100, hasPassed: true })
  const { percent, hasPassed } = (await askTrainer(house.app, log.id)).score
  expect({ percent, hasPassed }).toEqual({ percent: own.percent, hasPassed: own.hasPassed })
  expect(watched.problems).toEqual([])
  expect(watched.offOrigin).toEqual([])
}

test('a whole run at the port, on the desktop, with the keyboard alone', async () => {
  const watched = await open([fastClockScript(8)])
  const { page } = watched
  const seed = findSeed(portHazmat, { cargo: 'carbide' })
  const begun = playUntil(portHazmat, { seed, mode: 'practice', overlay: SLOW }, () => true)
  await goToLeft(page, house.app, begun)
  await page.keyboard.press('Enter') // "Go on" has the focus once all is ready
  await page.locator('[data-phase=running]').waitFor()
  await new DesktopOfficer(page, portHazmat).play()
  await expectPerfect(watched)
  await watched.close()
}, 600_000)

describe('a critical error in the headset stops the scene, and is told with consequence, rule and redo', () => {
  const critical = portHazmat.criteria.filter(({ severity }) => severity === 'critical')
  let watched: WatchedPage

  beforeAll(async () => {
    watched = await open([drawnTextScript(), ...headsetScripts()])
  })
  afterAll(() => watched?.close())

  test.each(critical.map(({ id }) => id))(
    '%s',
    async (criterion) => {
      const deviation = PORT_HAZMAT.find(
        (one) => one.criterion === criterion && (one.chooses !== undefined || one.adds !== undefined),
      )
      if (!deviation) throw new Error(`no deed breaks "${criterion}"`)
      const setup = { seed: seedFor(portHazmat, deviation), mode: 'practice' as const, overlay: SLOW }
      const { log, state: before, wrong } = playUntilError(portHazmat, setup, deviation)
      const { page, problems, offOrigin } = watched
      const left = await goToLeft(page, house.app, log)
      const headset = new Headset(page)
      await headset.enter()
      await page.locator('[data-phase=running]').waitFor()
      const officer = new HeadsetOfficer(page, headset, portHazmat)

      await officer.act(wrong)
      await page.locator('[data-phase=paused]').waitFor({ timeout: 30_000 })
      const stopped = await officer.state()
      expect(stopped.pauseReason).toBe('critical')
      expect(stopped.failures.map((failure) => failure.criterion)).toContain(criterion)
      const isOn = (spot: string) =>
        page.evaluate((id) => window.sceneProbe?.whereOn('panel/consequence', id), spot)
      /** Where the way back is, once the panel has followed the head and stands still. */
      const redoAtRest = async (): Promise<Point> => {
        let before: Point | undefined
        for (let tries = 0; tries < 60; tries++) {
          const now = await isOn('redo-before')
          if (before && now && Math.hypot(now[0] - before[0], now[2] - before[2]) < 0.002) return now
          before = now
          await headset.frames(2)
        }
        throw new Error('there is no redo on the panel, or it never stands still')
      }
      await redoAtRest()
      const wanted = [
        WORDS.t('consequence.title'),
        ...WORDS.t(`criterion.${criterion}.consequence`).split('\n'),
        WORDS.t(`criterion.${criterion}.rule`),
      ].map(withoutSpaces)
      let said = await takeDrawnText(page)
      for (let turns = 0; turns < 3 && !wanted.every((line) => said.includes(line)); turns++) {
        if (await isOn(NEXT_PAGE)) await officer.pressOn('consequence', NEXT_PAGE)
        await headset.frames(2)
        said += await takeDrawnText(page)
      }
      for (const line of wanted) expect(said).toContain(line)

      await officer.pressOn('consequence', 'redo-before')
      await headset.lookAt(await redoAtRest(), 2)
      await headset.aimAt(await redoAtRest(), 'right', 2)
      // Redo leaves VR while the trigger is still being let go.
      await headset.press().catch(() => undefined)
      await page.waitForURL((url) => url.searchParams.get('resume') !== left)
      const redone = await readDeviceLog(page)
      expect(redone?.header.redoOf?.run).toBe(left)
      const again = await officer.state()
      expect(again).toMatchObject({ phase: 'paused', place: before.place, failures: before.failures })
      expect(again.facts).toEqual(before.facts)
      expect(again.act).toBeUndefined()
      expect(problems).toEqual([])
      expect(offOrigin).toEqual([])
    },
    120_000,
  )
})
