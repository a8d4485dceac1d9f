import { describe, expect, it } from 'vitest'
import { portHazmat } from '#content/port-hazmat/scenario.ts'
import { playRun } from '#engine/bot.ts'
import type { RunEvent } from '#engine/event.ts'
import { evolve } from '#engine/evolve.ts'
import { initialState } from '#engine/state.ts'
import { PORT_WORDS } from '#test/support/port-words.ts'
import { mapRows } from '#view/desk/map-rows.ts'
import { debriefMaps } from '#view/map/debrief-maps.ts'
import { textsOf } from '#view/panel/panel.ts'

const setup = { seed: 1, mode: 'practice', overlay: {} } as const
const start = initialState(portHazmat, setup)
const played = playRun(portHazmat, setup, 'model').entries.flatMap((entry) => entry.events)
const deskAfter = (events: readonly RunEvent[], words = PORT_WORDS[0]!) => ({
  scenario: portHazmat,
  state: events.reduce(evolve, start),
  words,
})
const textsAfter = (events: readonly RunEvent[], words = PORT_WORDS[0]!) =>
  textsOf({ id: 'map', title: '', rows: mapRows(deskAfter(events, words), events) })

describe('the plan in the debriefing', () => {
  it('shows at most three pictures, each of a time in which something leaked or exploded, in order', () => {
    const maps = debriefMaps(portHazmat, setup, played)
    const pictures = mapRows(deskAfter(played), played).filter(({ kind }) => kind === 'image')
    expect(pictures.map((row) => row.kind === 'image' && row.id)).toEqual(maps.map(({ id }) => id))
    expect(maps.length).toBe(3)
    for (const { map } of maps) expect(map.leaks.length + map.rings.length).toBeGreaterThan(0)
    expect(maps.map(({ epoch }) => epoch.fromMs)).toEqual(
      maps.map(({ epoch }) => epoch.fromMs).toSorted((a, b) => a - b),
    )
  })

  it.each(PORT_WORDS)('tells wind, doses, blast and people in words of the language ($language)', (words) => {
    const texts = textsAfter(played, words)
    for (const text of [
      words.t('map.minute', { minute: 1 }),
      words.t('map.minute', { minute: 6 }),
      words.t('map.blast'),
      words.t('map.gas.hydrogen-fluoride'),
      words.t('person.docker'),
    ])
      expect(texts).toContain(text)
    // The run is shorter than that.
    expect(texts).not.toContain(words.t('map.minute', { minute: 12 }))
  })

  it('says so when nothing leaked and no gas was breathed', () => {
    const begun: RunEvent[] = [{ type: 'RunBegun', atMs: 0 }]
    const [words] = PORT_WORDS
    const texts = textsAfter(begun)
    expect(texts).toContain(words!.t('map.empty'))
    expect(texts).toContain(words!.t('map.no-dose'))
  })

  it('marks a dose beyond an hour at AEGL-2', () => {
    // An officer who stays at Box B breathes what stands over the pool.
    const blast = played.findIndex((event) => event.type === 'InjectHappened' && event.fact === 'blasted')
    expect(blast).toBeGreaterThan(0)
    const upTo = played.slice(0, blast + 1)
    const atMs = upTo.at(-1)!.atMs
    const stays: RunEvent[] = [
      ...upTo,
      { type: 'PlaceReached', atMs: atMs + 1000, place: 'box-b' },
      { type: 'InjectHappened', atMs: atMs + 1000, inject: 'blast', fact: 'leaking' },
      { type: 'PlaceReached', atMs: atMs + 3_600_000, place: 'post' },
    ]
    const facts = mapRows(deskAfter(stays), stays).flatMap((row) => (row.kind === 'facts' ? row.facts : []))
    expect(facts.some(({ tone }) => tone === 'bad')).toBe(true)
    expect(
      mapRows(deskAfter(played), played)
        .flatMap((row) => (row.kind === 'facts' ? row.facts : []))
        .some(({ tone }) => tone === 'bad'),
    ).toBe(false)
  })
})
