import { Box3, Matrix4, Ray, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { portHazmat } from '#content/port-hazmat/scenario.ts'
import { type RunLog, replay } from '#engine/log.ts'
import { playUntil } from '#test/support/prepared-run.ts'
import { PANEL_SIZES } from '#view/desk/panel-sizes.ts'
import { PANEL_AT_M } from '#view/desk/size-at.ts'
import { dmmToM } from '#view/panel/sizes.ts'
import { hangOf } from '#view/shift/panel-stands.tsx'
import { HANGS } from '#view/staging/port-hazmat/stands.ts'
import { toolShow } from '#view/staging/port-hazmat/tool-show.ts'
import { TOOLS } from '#view/staging/port-hazmat/tools.ts'
import { KINDS } from '#view/things/kinds.ts'

const stateOf = (log: RunLog) => replay(portHazmat, log)

const kinds = new Map(Object.values(KINDS).flatMap((set) => (set ?? []).map((kind) => [kind.id, kind])))

describe('the tools of the port', () => {
  test('show states of their kinds alone, all through a run', () => {
    for (const seed of [1, 4, 9]) {
      const setup = { seed, mode: 'practice', overlay: {} } as const
      const log = playUntil(portHazmat, setup, ({ phase }) => phase === 'ended')
      for (let count = 0; count < log.entries.length; count += 5) {
        const state = stateOf({ ...log, entries: log.entries.slice(0, count) })
        for (const tool of TOOLS) {
          const shown = toolShow(tool, state, state.atMs, false)
          if (tool.kind === undefined || !shown || shown.state === '') continue
          expect(Object.keys(kinds.get(tool.kind)?.states ?? {}), tool.id).toContain(shown.state)
        }
      }
    }
  })

  /** Where a right hand rests: in the room, which may stand turned by as much as the head was when one came. */
  const RESTS = [-45, -20, 0, 20, 45].map((deg) =>
    new Vector3(0.2, 1.3, -0.25).applyAxisAngle(new Vector3(0, 1, 0), (deg * Math.PI) / 180),
  )
  const worn = TOOLS.filter(({ id, reachM }) => reachM !== undefined && !id.startsWith('ppe_rack'))

  test.each(worn.map((tool) => [tool.id, tool] as const))(
    'leave the way from the hand to the panel of the place free: %s',
    (_, { place, stand: { offsetM }, reachM = 0 }) => {
      const at = new Vector3(...offsetM)
      const box = new Box3().setFromCenterAndSize(at, new Vector3().setScalar(2 * reachM))
      const hang = hangOf(HANGS, place, 'place')
      const { widthDmm, heightDmm } = PANEL_SIZES.place
      const [halfW, halfH] = [widthDmm, heightDmm].map((dmm) => dmmToM(dmm, PANEL_AT_M) / 2) as [
        number,
        number,
      ]
      const frame = new Matrix4().makeRotationY(hang?.yawRad ?? 0).setPosition(...(hang?.at ?? [0, 0, 0]))
      for (const from of RESTS)
        for (const u of [-1, 0, 1])
          for (const v of [-1, 0, 1]) {
            const button = new Vector3(u * halfW * 0.9, v * halfH * 0.9, 0).applyMatrix4(frame)
            const hit = new Ray(from, button.sub(from).normalize()).intersectBox(box, new Vector3())
            expect(hit, `from ${from.toArray().map((m) => m.toFixed(2))}`).toBeNull()
          }
    },
  )
})
