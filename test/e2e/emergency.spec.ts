import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { checkLog } from '#engine/log.ts'
import { hasFact } from '#engine/state.ts'
import { score } from '#folds/score.ts'
import { findSeed } from '#scenario/draw-variants.ts'
import { readDeviceLog } from '#test/support/device-log.ts'
import { fastClockScript } from '#test/support/fast-clock.ts'
import { Headset, headsetScripts } from '#test/support/headset.ts'
import { HeadsetOfficer } from '#test/support/headset-officer.ts'
import { KNOWN_COMPLAINTS, openHouse } from '#test/support/house.ts'
import { playUntil } from '#test/support/prepared-run.ts'
import { takeUp } from '#test/support/taken-up.ts'
import { UNDRAWN } from '#test/support/veil.ts'

/** The software GL draws a few frames a second: nobody could keep the limits of the hall in it. */
const SLOW = { limitPercent: 5000 }

const house = openHouse()

describe('an emergency in the headset, from the late bag to the end of the shift', () => {
  test.each([
    ['powder', 'controller'],
    ['device', 'hand'],
    ['radiation', 'controller'],
  ] as const)(
    '%s, with %ss',
    async (emergency, input) => {
      const seed = findSeed(expressMail, { emergency })
      const log = playUntil(expressMail, { seed, mode: 'practice', overlay: SLOW }, (state) =>
        hasFact(state, 'lateBag'),
      )
      const watched = await takeUp(house.browser, house.app, log, {
        viewport: { width: 480, height: 270 },
        allowed: KNOWN_COMPLAINTS,
        initScripts: [fastClockScript(1, 12), ...UNDRAWN, ...headsetScripts({ input })],
      })
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
