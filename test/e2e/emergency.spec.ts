import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { checkLog } from '#engine/log.ts'
import { hasFact } from '#engine/state.ts'
import { score } from '#folds/score.ts'
import { findSeed } from '#scenario/draw-variants.ts'
import { launchBrowser } from '#test/support/browser.ts'
import { readDeviceLog } from '#test/support/device-log.ts'
import { fastClockScript } from '#test/support/fast-clock.ts'
import { Headset, headsetScripts } from '#test/support/headset.ts'
import { HeadsetOfficer } from '#test/support/headset-officer.ts'
import { playUntil } from '#test/support/prepared-run.ts'
import { type ServedApp, serveApp } from '#test/support/served-app.ts'
import { takeUp } from '#test/support/taken-up.ts'
import { instrumentScript } from '../../scripts/bench/instrument.ts'

/** Known complaints: fiber still uses three's old clock, and the software GL lacks parallel compilation. */
const ALLOWED = [/THREE\.Clock/, /KHR_parallel_shader_compile/]

/** The software GL draws a few frames a second: nobody could keep the limits of the hall in it. */
const SLOW = { limitPercent: 5000 }

let app: ServedApp
let browser: Browser

beforeAll(async () => {
  app = await serveApp()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
})

describe('an emergency in the headset, from the late bag to the end of the shift, by trigger presses', () => {
  test.each(['powder', 'device', 'radiation'])(
    '%s',
    async (emergency) => {
      const seed = findSeed(expressMail, { emergency })
      const log = playUntil(expressMail, { seed, mode: 'practice', overlay: SLOW }, (state) =>
        hasFact(state, 'lateBag'),
      )
      const watched = await takeUp(browser, app, log, {
        viewport: { width: 480, height: 270 },
        allowed: ALLOWED,
        initScripts: [
          fastClockScript(1, 12),
          instrumentScript({ isCounting: true }),
          ...headsetScripts({ isWorn: true }),
        ],
      })
      // Nobody looks: in software the drawing would be nine tenths of the time. All else is as it is.
      await watched.page.evaluate(() => window.glInstrument.muteDraws())
      const headset = new Headset(watched.page)
      await headset.enter()
      await watched.page.locator('[data-phase=running]').waitFor()

      await new HeadsetOfficer(watched.page, headset, expressMail).play()
      await watched.page.locator('[data-phase=ended]').waitFor()
      const played = await readDeviceLog(watched.page)
      if (!played) throw new Error('the device holds no run')
      const { checkpoint, unsound } = checkLog(expressMail, played)
      expect(unsound).toBeUndefined()
      expect(checkpoint.state.failures).toEqual([])
      expect(score(expressMail, checkpoint.state)).toMatchObject({ percent: 100, hasPassed: true })
      expect(watched.problems).toEqual([])
      expect(watched.offOrigin).toEqual([])
      await watched.close()
    },
    1_200_000,
  )
})
