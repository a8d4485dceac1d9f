import type { Page } from 'playwright-core'
import { expressMail } from '#content/express-mail/scenario.ts'
import { parcelOf, type RunState } from '#engine/state.ts'
import { Headset } from '#test/support/headset.ts'
import { HeadsetOfficer } from '#test/support/headset-officer.ts'

/** The first parcel of this case holds something, so that hold, table and finding come early. */
export const COURSE_SEED = 4
export const COURSE_PATH = `/train/express-mail?mode=practice&seed=${COURSE_SEED}&lang=en`

/** What a quick course leaves out: the parcels after the first. */
export type CourseLength = 'whole' | 'quick'

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
  length: CourseLength,
  onState: (state: RunState) => Promise<void> = async () => {},
): Promise<void> {
  const headset = await enterAndLook(page)
  await page.locator('[data-phase=running]').waitFor()
  const officer = new HeadsetOfficer(page, headset, expressMail)
  const isAtTable = ({ parcels }: RunState): boolean => parcels.some(({ phase }) => phase === 'table')
  const state = await officer.playUntil((now) => length === 'quick' && isAtTable(now), onState)
  if (state.phase !== 'ended') {
    const parcel = state.parcels.find(({ phase }) => phase === 'table')?.id ?? ''
    await officer.act({ type: 'StopBelt' })
    await officer.act({ type: 'GoTo', place: 'table' })
    for (const { id } of expressMail.acts) {
      await officer.act({ type: 'Perform', act: id })
      for (let i = 0; i < 300 && (await officer.state()).act; i++) await officer.breathe()
    }
    await officer.act({ type: 'OpenParcel', parcel })
    await onState(await officer.state())
    const disposition = parcelOf(state, parcel).finding?.disposition ?? 'release'
    await officer.act({ type: 'RecordFinding', parcel, disposition })
    await officer.act({ type: 'EndRun' })
  }
  await page.locator('[data-phase=ended]').waitFor()
  // The pictures of the debriefing come one by one.
  for (let i = 0; i < 40; i++) await officer.breathe()
}
