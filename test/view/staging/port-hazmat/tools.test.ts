import { describe, expect, test } from 'vitest'
import { portHazmat } from '#content/port-hazmat/scenario.ts'
import { type RunLog, replay } from '#engine/log.ts'
import { playUntil } from '#test/support/prepared-run.ts'
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
})
