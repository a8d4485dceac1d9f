import { describe, expect, test } from 'vitest'
import { sources } from '#content/hazmat/sources.ts'
import { substances } from '#content/hazmat/substances.ts'
import { handbook } from '#pages/train/handbook-book.ts'
import { CHINESE, ENGLISH, WORDS } from '#test/support/words.ts'
import {
  FIRST_HANDBOOK_STATE,
  HANDBOOK_TABS,
  type HandbookState,
  handbookPanel,
  handbookTabs,
  markRowId,
  pressHandbook,
  unNumberOfMarkRow,
} from '#view/desk/handbook-panel.ts'
import { PANEL_SIZES } from '#view/desk/panel-sizes.ts'
import { citedSources, figureText } from '#view/desk/substance-text.ts'
import { layOut } from '#view/panel/layout.ts'
import { buttonsOf, textsOf } from '#view/panel/panel.ts'

const press = (state: HandbookState, ...ids: string[]) =>
  ids.reduce((one, id) => pressHandbook(one, `handbook/${id}`), state)
const panelOf = (state: HandbookState, words = ENGLISH) => handbookPanel(handbook, state, words)
const opened = (panel: ReturnType<typeof panelOf>) =>
  buttonsOf(panel).flatMap(({ id }) => /^handbook\/open\/(\d{4})$/.exec(id)?.[1] ?? [])
const type = (digits: string) => press(FIRST_HANDBOOK_STATE, ...[...digits].map((one) => `digit/${one}`))

describe('the handbook panel', () => {
  test('lists all substances before a digit is entered, and those whose number begins so after', () => {
    expect(opened(panelOf(FIRST_HANDBOOK_STATE))).toHaveLength(substances.length)
    expect(opened(panelOf(type('14')))).toEqual(['1402'])
    expect(opened(panelOf(type('20')))).toEqual(['2031', '2078', '2014'])
    expect(opened(panelOf(type('2032')))).toEqual(['2031'])
  })

  test('says so when no number begins with the digits', () => {
    const panel = panelOf(type('99'))
    expect(opened(panel)).toEqual([])
    expect(textsOf(panel)).toContain(ENGLISH.t('handbook.pad.none'))
  })

  test('takes four digits, deletes one, clears all', () => {
    expect(type('14021').digits).toBe('1402')
    expect(press(type('140'), 'delete').digits).toBe('14')
    expect(press(type('140'), 'clear').digits).toBe('')
    const digit = (state: HandbookState) =>
      buttonsOf(panelOf(state)).find(({ id }) => id === 'handbook/digit/5')?.isEnabled
    expect(digit(type('140'))).toBe(true)
    expect(digit(type('1402'))).toBe(false)
  })

  test('opens a card, turns its parts, and goes back', () => {
    const state = press(type('1402'), 'open/1402')
    expect(panelOf(state).title).toBe('UN\u00a01402 · Calcium carbide')
    expect(panelOf(state, CHINESE).title).toBe('UN\u00a01402 · 碳化钙（电石）')
    expect(textsOf(panelOf(press(state, 'tab/distances')))).toContain('300\u00a0m')
    expect(textsOf(panelOf(press(state, 'tab/figures')))).toContain('about 2.5–100\u00a0% (acetylene)')
    expect(press(state, 'back')).toEqual(FIRST_HANDBOOK_STATE)
  })

  test('marks what is critical in words', () => {
    const texts = textsOf(panelOf(press(FIRST_HANDBOOK_STATE, 'open/1384')))
    expect(texts).toContain('Dry sand: it needs no air to burn. (critical)')
    expect(texts).toContain('Flood it with water.')
  })

  test('leaves buttons of others alone, and a part or a card that is not there', () => {
    const state = type('14')
    expect(pressHandbook(state, 'hold/drugs')).toBe(state)
    expect(press(state, 'tab/nothing').tab).toBe('act')
    expect(opened(panelOf(press(FIRST_HANDBOOK_STATE, 'open/9999')))).toHaveLength(substances.length)
  })

  test('shows every part of every entry in every language, with every source it cites', () => {
    for (const { substance, unNumber, entry } of substances.flatMap((one) =>
      one.entries.map((entry) => ({ substance: one, entry, unNumber: entry.unNumber })),
    ))
      for (const words of WORDS)
        for (const tab of HANDBOOK_TABS) {
          const panel = panelOf({ digits: '', open: unNumber, tab }, words)
          expect(panel.title).toContain(unNumber)
          for (const text of textsOf(panel)) expect(text, unNumber).toMatch(/\S/)
          if (tab === 'figures')
            for (const id of citedSources(substance, entry))
              expect(textsOf(panel).join('\n')).toContain(
                words.script === 'latin'
                  ? sources[id as keyof typeof sources].document
                  : sources[id as keyof typeof sources].document.replaceAll('’', "'"),
              )
        }
  })

  test.each(WORDS.map((words) => [words.language, words] as const))(
    'keeps the pad three in a row in "%s", also where pages can be turned',
    (_, words) => {
      const { script, language, dir } = words
      const measure = (text: string, em: number) => text.length * em * 0.62
      const options = { ...PANEL_SIZES.handbook, textScale: 1, script, language, dir, measure }
      const { pages } = layOut(panelOf(FIRST_HANDBOOK_STATE, words), options)
      expect(pages.length).toBeGreaterThan(1)
      for (const { targets } of pages) {
        const pad = targets.filter(({ id }) => /^handbook\/(digit|delete|clear)/.test(id))
        const rows = Object.values(Object.groupBy(pad, ({ y }) => String(y)))
        expect(rows.map((row) => row?.map(({ id }) => id.split('/').at(-1)))).toEqual([
          ['1', '2', '3'],
          ['4', '5', '6'],
          ['7', '8', '9'],
          ['delete', '0', 'clear'],
        ])
      }
    },
  )

  test('shows the rows of segregation as they are printed, and leaves it to the officer which is the strictest', () => {
    const panel = panelOf(press(FIRST_HANDBOOK_STATE, 'open/2031', 'tab/segregation'))
    const table = panel.rows.find(({ kind }) => kind === 'table')
    expect(table?.kind === 'table' && table.columns.map(({ label }) => label)).toEqual([
      'Class',
      'With 8',
      'With 5.1',
    ])
    const row = table?.kind === 'table' && table.rows.find(([first]) => first?.text === '4.3')
    expect(row ? row.map(({ text }) => text) : []).toEqual(['4.3', '1', '2'])
  })

  test('lists substances by name before a digit is entered, and tells what holds for what is unknown', () => {
    const labels = buttonsOf(panelOf(FIRST_HANDBOOK_STATE))
      .filter(({ id }) => id.startsWith('handbook/open/'))
      .map(({ label }) => label)
    expect(labels).toEqual(labels.toSorted((a, b) => a.localeCompare(b, 'en')))
    expect(textsOf(panelOf(type('99'))).join(' ')).toContain('Guide 111')
  })

  test('shows in an assessment only what is printed in the books of the trade', () => {
    const tabs = handbookTabs('assessment')
    expect(tabs).toEqual(['distances', 'segregation'])
    expect(handbookTabs('practice')).toEqual(HANDBOOK_TABS)
    for (const { entries } of substances)
      for (const { unNumber } of entries)
        for (const tab of HANDBOOK_TABS) {
          const panel = handbookPanel(handbook, { digits: '', open: unNumber, tab }, ENGLISH, { tabs })
          const texts = textsOf(panel).join(' ')
          expect(texts).not.toContain('(critical)')
          expect(texts).not.toContain(ENGLISH.t('handbook.entry'))
          expect(buttonsOf(panel).map(({ id }) => id)).toEqual([
            'handbook/tab/distances',
            'handbook/tab/segregation',
            'handbook/back',
          ])
        }
  })

  test('can be typed on and shut while it is in hand, and each key does one thing', () => {
    for (const state of [type('14'), press(FIRST_HANDBOOK_STATE, 'open/1402')]) {
      const buttons = buttonsOf(handbookPanel(handbook, state, ENGLISH, { isInHand: true }))
      const keys = buttons.flatMap(({ hotkey }) => hotkey ?? [])
      expect(keys).toHaveLength(new Set(keys).size)
      expect(keys).toEqual(expect.arrayContaining(['1', '2', '3', 'Backspace', '?']))
      expect(buttons.filter(({ command }) => command).map(({ command }) => command)).toEqual([
        { command: 'handbook', isOpen: false },
      ])
    }
    expect(buttonsOf(panelOf(type('14'))).some(({ hotkey, command }) => hotkey ?? command)).toBe(false)
  })

  test('names the picture of its marks so that its view finds the number', () => {
    expect(unNumberOfMarkRow(markRowId('1402'))).toBe('1402')
    expect(unNumberOfMarkRow('parcel/3')).toBeUndefined()
  })
})

describe('a figure', () => {
  test.each([
    [{ value: 13, to: 20, unit: 'ppm', agent: 'nitrogen-dioxide' }, '13–20\u00a0ppm (nitrogen dioxide)'],
    [{ value: 25, unit: 'mg-m3', as: 'CN' }, '25\u00a0mg/m³ as CN'],
    [{ value: 0.083, unit: 'ppm' }, '0.083\u00a0ppm'],
    [{ value: 17000, unit: 'ppm', agent: 'propane' }, '17,000\u00a0ppm (propane)'],
    [{ value: -104, unit: 'deg-c' }, '-104\u00a0°C'],
    [{ value: 30, unit: 'deg-c', bound: 'below', agent: 'electrolyte' }, 'below 30\u00a0°C (electrolyte)'],
  ] as const)('%j is written as a person would', (figure, text) => {
    expect(figureText(ENGLISH, { ...figure, source: 'figures' })).toBe(text)
  })
})
