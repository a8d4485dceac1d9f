import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { healthQuarantine } from '#content/health-quarantine/scenario.ts'
import { healthQuarantineSea } from '#content/health-quarantine-sea/scenario.ts'
import { portHazmat } from '#content/port-hazmat/scenario.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { TOOLS as MAIL } from '#view/staging/express-mail/tools.ts'
import { en as healthEn } from '#view/staging/health-quarantine/text.tools.en.ts'
import { zh as healthZh } from '#view/staging/health-quarantine/text.tools.zh.ts'
import { TOOLS as HEALTH } from '#view/staging/health-quarantine/tools.ts'
import { en as portEn } from '#view/staging/port-hazmat/text.tools.en.ts'
import { zh as portZh } from '#view/staging/port-hazmat/text.tools.zh.ts'
import { TOOLS as PORT } from '#view/staging/port-hazmat/tools.ts'
import { en as common } from '#view/text/en.ts'
import { KINDS } from '#view/things/kinds.ts'
import type { Tool } from '#view/tools/tool.ts'

interface Bench {
  readonly name: string
  /** Those that are played there. */
  readonly scenarios: readonly Scenario[]
  readonly tools: readonly Tool[]
  /** The names that are this bench's own, beside those that all have. */
  readonly en: Readonly<Record<string, string>>
  readonly zh: Readonly<Record<string, string>>
}
const BENCHES: readonly Bench[] = [
  { name: 'hall', scenarios: [expressMail], tools: MAIL, en: {}, zh: {} },
  { name: 'port', scenarios: [portHazmat], tools: PORT, en: portEn, zh: portZh },
  {
    name: 'quarantine',
    scenarios: [healthQuarantine, healthQuarantineSea],
    tools: HEALTH,
    en: healthEn,
    zh: healthZh,
  },
]
const kinds = new Set(Object.values(KINDS).flatMap((set) => (set ?? []).map(({ id }) => id)))

describe.each(BENCHES)('the tools of the $name', ({ scenarios, tools, en, zh }) => {
  const acts = scenarios.flatMap((scenario) => scenario.acts)

  test('do every act that names a tool, wherever it can be done', () => {
    const missing = acts
      .filter(({ tool }) => tool !== undefined)
      .flatMap(({ id, places }) =>
        places
          .filter(
            (place) => !tools.some((tool) => tool.place === place && tool.uses.some(({ act }) => act === id)),
          )
          .map((place) => `${id} at ${place}`),
      )
    expect(missing).toEqual([])
  })

  test('do nothing that no scenario knows, and all ways of a choice among things', () => {
    const places = new Map(acts.map((act) => [act.id, act.places]))
    for (const { id, place, uses } of tools)
      for (const { act } of uses) expect(places.get(act), `${id}: ${act}`).toContain(place)
    for (const { id, options } of acts) {
      const ways = tools.flatMap(({ uses }) => uses.filter(({ act }) => act === id))
      if (ways.length === 0 || ways.some(({ option }) => option === undefined)) continue
      expect(new Set(ways.map(({ option }) => option)), id).toEqual(new Set(options?.map((one) => one.id)))
    }
  })

  test('are each there once, of kinds that are drawn, and have a name where they do something', () => {
    expect(new Set(tools.map(({ id }) => id)).size).toBe(tools.length)
    expect(Object.keys(zh)).toEqual(Object.keys(en))
    for (const { id, kind, name, uses } of tools) {
      if (kind !== undefined) expect(kinds.has(kind), id).toBe(true)
      if (uses.length > 0)
        expect({ ...common, ...en }, id).toHaveProperty([`tools.name.${name ?? kind ?? id}`])
    }
  })
})
