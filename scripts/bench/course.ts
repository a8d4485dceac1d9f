import type { Page } from 'playwright-core'
import { expressMail } from '#content/express-mail/scenario.ts'
import type { RunState } from '#engine/state.ts'
import { Headset } from '#test/support/headset.ts'
import { HeadsetOfficer } from '#test/support/headset-officer.ts'

/** The first parcel of this case holds something, so that hold, table and finding come early. */
export const COURSE_SEED = 4
export const COURSE_PATH = `/train/express-mail?mode=practice&seed=${COURSE_SEED}&lang=en`

/** Goes in by the page's own button and looks about the hall. */
export async function enterAndLook(page: Page): Promise<Headset> {
  const headset = new Headset(page)
  await headset.enter()
  for (const point of [
    [-0.5, 1.1, -1],
    [3, 1, -2],
    [3, 1.2, 3],
    [-3, 1.2, 3],
    [-4, 1, -2],
    [0, 1.1, -2],
  ] as const)
    await headset.lookAt(point, 8)
  return headset
}

/**
 * Plays the scripted course in the emulated headset by trigger presses: enter, look about, start the belt, decide on
 * every image, the table, the debriefing. `onState` hears of every state on the way.
 */
export async function playCourse(
  page: Page,
  onState: (state: RunState) => Promise<void> = async () => {},
): Promise<void> {
  const headset = await enterAndLook(page)
  await page.locator('[data-phase=running]').waitFor()
  const officer = new HeadsetOfficer(page, headset, expressMail)
  await officer.play({ onState })
  await page.locator('[data-phase=ended]').waitFor()
  // The pictures of the debriefing come one by one.
  for (let i = 0; i < 40; i++) await officer.breathe()
}
