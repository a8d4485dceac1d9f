import { describe, expect, test } from 'vitest'
import { portHazmat } from '#content/port-hazmat/scenario.ts'
import { type RunLog, replay } from '#engine/log.ts'
import { playUntil } from '#test/support/prepared-run.ts'
import { en } from '#view/staging/port-hazmat/text.tools.en.ts'
import { zh } from '#view/staging/port-hazmat/text.tools.zh.ts'
import { toolShow } from '#view/staging/port-hazmat/tool-show.ts'
import { TOOLS } from '#view/staging/port-hazmat/tools.ts'
import { en as common } from '#view/text/en.ts'
import { KINDS } from '#view/things/kinds.ts'

const stateOf = (log: RunLog) => replay(portHazmat, log)

const kinds = new Map(Object.values(KINDS).flatMap((set) => (set ?? []).map((kind) => [kind.id, kind])))
const placesOf = new Map(portHazmat.acts.map(({ id, places }) => [id, places]))

describe('the tools of the port', () => {
  test('do every act that the scenario gives a tool, wherever it can be done', () => {
    const missing = portHazmat.acts
      .filter(({ tool }) => tool !== undefined)
      .flatMap(({ id, places }) =>
        places
          .filter(
            (place) => !TOOLS.some((tool) => tool.place === place && tool.uses.some(({ act }) => act === id)),
          )
          .map((place) => `${id} at ${place}`),
      )
    expect(missing).toEqual([])
  })

  test('do nothing that the scenario does not know, and all ways of a choice among things', () => {
    for (const { id, place, uses } of TOOLS)
      for (const { act } of uses) expect(placesOf.get(act), `${id}: ${act}`).toContain(place)
    for (const { id, options } of portHazmat.acts) {
      const ways = TOOLS.flatMap(({ uses }) => uses.filter(({ act }) => act === id))
      if (ways.length === 0 || ways.some(({ option }) => option === undefined)) continue
      expect(new Set(ways.map(({ option }) => option)), id).toEqual(new Set(options?.map((one) => one.id)))
    }
  })

  test('are each there once, of kinds that are drawn and have a name', () => {
    expect(new Set(TOOLS.map(({ id }) => id)).size).toBe(TOOLS.length)
    expect(Object.keys(zh)).toEqual(Object.keys(en))
    for (const { id, kind, name, uses } of TOOLS) {
      if (kind !== undefined) expect(kinds.has(kind), id).toBe(true)
      if (uses.length > 0)
        expect({ ...common, ...en }, id).toHaveProperty([`tools.name.${name ?? kind ?? id}`])
    }
  })

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
