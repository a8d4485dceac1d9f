import { Texture } from 'three'
import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { hasFact, initialState, type RunState } from '#engine/state.ts'
import { playUntil } from '#test/support/prepared-run.ts'
import { createScans, neededSubjects, TEST_BLOCK } from '#view/shift/scans.ts'
import type { XrayImager } from '#view/xray/imager.ts'
import { stateOf } from '../tools/state-of.ts'

const setup = { seed: 4, mode: 'practice', overlay: {} } as const
const keys = (state: RunState): string[] => neededSubjects(state).map(({ key }) => key)
const when = (isThere: (state: RunState) => boolean) => stateOf(playUntil(expressMail, setup, isThere))

/** An imager that counts what is alive. */
function countingImager() {
  const alive = new Set<object>()
  const imager: XrayImager = {
    warmUp: async () => {},
    image: async ({ view }) => {
      const scan = { view, texture: new Texture(), dispose: () => void alive.delete(scan) }
      alive.add(scan)
      return scan
    },
    dispose: () => {},
  }
  return { imager, alive }
}

describe('the pictures of a shift', () => {
  test('before the first parcel: the test block, and the parcels that come first', () => {
    expect(keys(initialState(expressMail, setup))).toEqual([TEST_BLOCK, 'p1', 'p2'])
  })

  test('a projected threat has a picture of its own until it is answered', () => {
    const projected = initialState(expressMail, setup).case.parcels.find((one) => one.projected)?.id
    const isShown = ({ parcels }: RunState) =>
      parcels.some(({ id, phase }) => id === projected && phase === 'imaged')
    expect(keys(when(isShown))).toContain(`${projected}/projecting`)
    const answered = (state: RunState) =>
      isShown(state) && projected !== undefined && hasFact(state, 'projectionAnswered', projected)
    expect(keys(when(answered))).not.toContain(`${projected}/projecting`)
  })

  test('never holds more than the shown, the one before, and two ahead', async () => {
    const { imager, alive } = countingImager()
    const scans = createScans(imager, setup.seed)
    const log = playUntil(expressMail, setup, ({ parcels }) => parcels[6]?.phase === 'imaged')
    let most = 0
    for (let count = 1; count <= log.entries.length; count += 3) {
      const state = stateOf({ ...log, entries: log.entries.slice(0, count) })
      await scans.follow(state)
      most = Math.max(most, alive.size)
      for (const key of keys(state)) {
        const [id = '', projecting] = key.split('/')
        expect(scans.textureOf(id, 'lower', projecting !== undefined), key).toBeDefined()
      }
    }
    // Four parcels or the block, two views each, and one more with a threat.
    expect(most).toBeLessThanOrEqual(12)
    scans.dispose()
    expect(alive.size).toBe(0)
  })
})
