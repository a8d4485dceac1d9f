import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { isPossible } from '#engine/options.ts'
import type { RunState } from '#engine/state.ts'
import { redoPoints } from '#folds/redo-points.ts'
import { DEFAULT_SETTINGS } from '#input/settings.ts'
import { type DeskMoment, momentsOf, panelsOf } from '#test/support/desk-moments.ts'
import { Trainee } from '#test/support/trainee.ts'
import { CHINESE, ENGLISH, WORDS } from '#test/support/words.ts'
import { beltPanel } from '#view/desk/belt-panel.ts'
import { coachPanel } from '#view/desk/coach-panel.ts'
import { debriefPanel } from '#view/desk/debrief-panel.ts'
import { imageKeysPanel } from '#view/desk/image-keys-panel.ts'
import { pausePanel } from '#view/desk/pause-panel.ts'
import { parcelsPanel, recordPanel } from '#view/desk/record-panel.ts'
import { startPanel } from '#view/desk/start-panel.ts'
import { tablePanel } from '#view/desk/table-panel.ts'
import { verdictPanel } from '#view/desk/verdict-panel.ts'
import { buttonsOf, type Panel, type PanelButton, textsOf } from '#view/panel/panel.ts'

const deskOf = (state: RunState, words = ENGLISH) => ({ scenario: expressMail, state, words })
const button = (panel: Panel, id: string): PanelButton => {
  const found = buttonsOf(panel).find((one) => one.id === id)
  if (!found) throw new Error(`no button "${id}" among ${buttonsOf(panel).map((one) => one.id)}`)
  return found
}
const says = (panel: Panel, text: string) => textsOf(panel).some((one) => one.includes(text))
const eventsOf = (trainee: Trainee) => trainee.log.entries.flatMap(({ events }) => events)

/** A trainee whose first parcel is in the image. */
function atFirstImage(mode: 'guided' | 'practice' | 'assessment' = 'practice'): Trainee {
  const trainee = new Trainee(expressMail, 7, mode)
  trainee.does({ type: 'BeginRun' })
  trainee.does({ type: 'StartBelt' })
  trainee.waitsFor('ScanFinished')
  return trainee
}
const REGION = { x: 10, y: 10, width: 40, height: 40 }

describe('before the shift', () => {
  test('the briefing begins it', () => {
    const { state } = new Trainee(expressMail, 7)
    const panel = startPanel(deskOf(state))
    expect(button(panel, 'begin')).toMatchObject({ isEnabled: true, intent: { type: 'BeginRun' } })
    expect(says(panel, '80')).toBe(true)
  })
})

describe('given an image that waits for a decision', () => {
  test('without a mark it can be released, or held for a declaration mismatch only', () => {
    const { state } = atFirstImage()
    const panel = verdictPanel(deskOf(state))
    expect(button(panel, 'release').isEnabled).toBe(true)
    expect(button(panel, 'hold/drugs').isEnabled).toBe(false)
    expect(button(panel, 'hold/declaration-mismatch').isEnabled).toBe(true)
    expect(says(panel, ENGLISH.t('verdict.mark-first'))).toBe(true)
  })

  test('with a mark it can be held for any reason, on the second press', () => {
    const trainee = atFirstImage()
    const parcel = trainee.state.parcels[0]!.id
    trainee.does({ type: 'MarkRegion', parcel, region: REGION })
    const hold = button(verdictPanel(deskOf(trainee.state)), 'hold/drugs')
    expect(hold).toMatchObject({ isEnabled: true, intent: { type: 'HoldParcel', parcel, reason: 'drugs' } })
    expect(hold.confirm).toBeDefined()
  })

  test('without an image the buttons stay where they are, out of use', () => {
    const { state } = new Trainee(expressMail, 7)
    const before = buttonsOf(verdictPanel(deskOf(state)))
    const during = buttonsOf(verdictPanel(deskOf(atFirstImage().state)))
    expect(before.map(({ id }) => id)).toEqual(during.map(({ id }) => id))
    expect(before.every(({ isEnabled }) => !isEnabled)).toBe(true)
  })

  test('the belt waits, and the image keys work', () => {
    const { state } = atFirstImage()
    expect(button(beltPanel(deskOf(state)), 'start-belt').isEnabled).toBe(false)
    const keys = buttonsOf(imageKeysPanel(deskOf(state), (key) => key === 'negative'))
    expect(keys).toHaveLength(14)
    expect(keys.every(({ isEnabled }) => isEnabled)).toBe(true)
    expect(keys.filter(({ isPressed }) => isPressed).map(({ id }) => id)).toEqual(['key/negative'])
  })
})

describe('the record', () => {
  test('shows what was declared of the open parcel, and never what is in it', () => {
    const trainee = atFirstImage()
    const parcel = trainee.state.case.parcels[0]!
    expect(says(recordPanel(deskOf(trainee.state)), ENGLISH.t('desk.no-record'))).toBe(true)
    trainee.does({ type: 'OpenRecord', parcel: parcel.id })
    const panel = recordPanel(deskOf(trainee.state))
    for (const shown of [
      parcel.declaration.sender.name,
      parcel.declaration.addressee.name,
      parcel.declaration.form,
    ])
      expect(says(panel, shown)).toBe(true)
    for (const { hs } of parcel.declaration.lines) expect(says(panel, hs)).toBe(true)
  })

  test('no panel but table and debriefing tells a find', () => {
    for (const moment of momentsOf(expressMail, 'hasty', 11, 'practice')) {
      const { parcels } = moment.state.case
      const finds = parcels.flatMap(({ finding }) => (finding ? [ENGLISH.t(finding.name)] : []))
      for (const panel of panelsOf(expressMail, moment, ENGLISH))
        if (panel.id !== 'debrief' && panel.id !== 'table')
          for (const find of finds) expect(says(panel, find), `${panel.id}, ${moment.name}`).toBe(false)
    }
  })

  test('has one key for the parcel on the belt, and the neighbours', () => {
    const trainee = atFirstImage()
    const [first, second] = trainee.state.parcels
    expect(button(parcelsPanel(deskOf(trainee.state)), `record/${first!.id}`).hotkey).toBe('f')
    trainee.does({ type: 'OpenRecord', parcel: first!.id })
    const panel = parcelsPanel(deskOf(trainee.state))
    expect(button(panel, `record/${first!.id}`)).toMatchObject({ isPressed: true })
    expect(button(panel, `record/${second!.id}`).hotkey).toBe(']')
  })
})

describe('at the table', () => {
  function held(): Trainee {
    const trainee = atFirstImage()
    const parcel = trainee.state.parcels[0]!.id
    trainee.does({ type: 'MarkRegion', parcel, region: REGION })
    trainee.does({ type: 'HoldParcel', parcel, reason: 'drugs' })
    return trainee
  }

  test('one goes there, calls both, opens, sees declared and found, and disposes', () => {
    const trainee = held()
    const { id } = trainee.state.parcels[0]!
    let panel = tablePanel(deskOf(trainee.state))
    expect(button(panel, 'go/table').isEnabled).toBe(true)
    expect(button(panel, 'act/call-officer').isEnabled).toBe(false)
    trainee.does({ type: 'GoTo', place: 'table' })
    while (trainee.state.parcels[0]!.phase !== 'table') {
      const imaged = trainee.state.parcels.find(({ phase }) => phase === 'imaged')
      if (imaged) {
        trainee.does({ type: 'GoTo', place: 'console' })
        trainee.does({ type: 'ReleaseParcel', parcel: imaged.id })
        trainee.does({ type: 'GoTo', place: 'table' })
      } else trainee.waits(500)
    }
    trainee.does({ type: 'Perform', act: 'call-officer' })
    panel = tablePanel(deskOf(trainee.state))
    expect(button(panel, 'act/call-officer').detail).toBe(ENGLISH.t('table.act.under-way'))
    trainee.waitsFor('ActDone')
    panel = tablePanel(deskOf(trainee.state))
    expect(button(panel, 'act/call-officer')).toMatchObject({
      isPressed: true,
      detail: ENGLISH.t('table.act.done'),
    })
    expect(button(panel, `open/${id}`)).toMatchObject({
      isEnabled: true,
      intent: { type: 'OpenParcel', parcel: id },
    })
    trainee.does({ type: 'OpenParcel', parcel: id })
    panel = tablePanel(deskOf(trainee.state))
    for (const name of Object.values(trainee.state.case.parcels[0]!.items))
      expect(says(panel, ENGLISH.t(name))).toBe(true)
    expect(button(panel, `dispose/${id}/quarantine`).intent).toEqual({
      type: 'RecordFinding',
      parcel: id,
      disposition: 'quarantine',
    })
  })

  test('when nothing was held it says so', () => {
    expect(says(tablePanel(deskOf(atFirstImage().state)), ENGLISH.t('table.nothing-held'))).toBe(true)
  })
})

describe('the coach', () => {
  test('guided: names the next step and why', () => {
    const trainee = new Trainee(expressMail, 7, 'guided')
    trainee.does({ type: 'BeginRun' })
    const panel = coachPanel(deskOf(trainee.state), eventsOf(trainee))
    expect(says(panel, ENGLISH.t('step.start-belt'))).toBe(true)
    expect(says(panel, ENGLISH.t('step.start-belt.hint'))).toBe(true)
  })

  test('guided: explains a mistake at once, with rule, source and advice', () => {
    const trainee = atFirstImage('guided')
    trainee.does({ type: 'ReleaseParcel', parcel: trainee.state.parcels[0]!.id })
    const panel = coachPanel(deskOf(trainee.state), eventsOf(trainee))
    const failed = trainee.state.failures.at(-1)!.criterion
    const { source } = expressMail.criteria.find(({ id }) => id === failed)!
    for (const text of [
      ENGLISH.t(`criterion.${failed}`),
      ENGLISH.t(`criterion.${failed}.rule`),
      source.document,
    ])
      expect(says(panel, text)).toBe(true)
  })

  test('practice: says nothing unasked, and a hint on request', () => {
    const trainee = atFirstImage('practice')
    const before = coachPanel(deskOf(trainee.state), eventsOf(trainee))
    expect(says(before, ENGLISH.t('step.read-record'))).toBe(false)
    expect(button(before, 'ask-hint').isEnabled).toBe(true)
    trainee.does({ type: 'AskHint' })
    expect(
      says(coachPanel(deskOf(trainee.state), eventsOf(trainee)), ENGLISH.t('step.read-record.hint')),
    ).toBe(true)
  })

  test('assessment: gives no help, but says why something was not possible', () => {
    const trainee = atFirstImage('assessment')
    const panel = coachPanel(deskOf(trainee.state), eventsOf(trainee), { code: 'desk/no-mark' })
    expect(buttonsOf(panel)).toEqual([])
    expect(says(panel, ENGLISH.t('refusal.desk/no-mark'))).toBe(true)
    expect(says(panel, ENGLISH.t('step.read-record'))).toBe(false)
  })
})

describe('the pause', () => {
  test('goes on, ends the shift on the second press, changes language and text size', () => {
    const trainee = atFirstImage()
    trainee.does({ type: 'PauseRun', reason: 'safe-place' })
    const panel = pausePanel(deskOf(trainee.state, CHINESE), DEFAULT_SETTINGS)
    expect(button(panel, 'resume')).toMatchObject({ isEnabled: true, intent: { type: 'ResumeRun' } })
    expect(button(panel, 'end')).toMatchObject({ isEnabled: true, intent: { type: 'EndRun' } })
    expect(button(panel, 'end').confirm).toBeDefined()
    expect(button(panel, 'speak/zh').isPressed).toBe(true)
    expect(button(panel, 'speak/en').command).toEqual({ command: 'speak', language: 'en' })
    expect(button(panel, 'setting/textScale/1.6').command).toEqual({
      command: 'change-settings',
      change: { textScale: 1.6 },
    })
    expect(says(panel, CHINESE.t('pause.safe-place'))).toBe(true)
  })

  test('offers in practice, and only there, to redo from each moment, on the second press', () => {
    for (const mode of ['practice', 'guided', 'assessment'] as const) {
      const moment = momentsOf(expressMail, 'model', 3, mode).findLast(
        ({ state }) => state.phase === 'running',
      )!
      const points = redoPoints(moment.entries)
      const panel = pausePanel(deskOf(moment.state), DEFAULT_SETTINGS, points)
      const redo = buttonsOf(panel).filter(({ command }) => command?.command === 'redo')
      expect(redo.length).toBe(mode === 'practice' ? points.length : 0)
      if (mode !== 'practice') continue
      expect(points.length).toBeGreaterThan(6)
      expect(redo.map(({ command }) => command)).toEqual(points.map(({ seq }) => ({ command: 'redo', seq })))
      expect(redo.every(({ confirm }) => confirm !== undefined)).toBe(true)
      expect(says(panel, ENGLISH.t('pause.redo.ScanFinished', { number: 2 }))).toBe(true)
    }
  })
})

describe('the debriefing', () => {
  const ends = (['model', 'hasty', 'random'] as const).map(
    (bot) => momentsOf(expressMail, bot, 11, 'assessment').at(-1)!,
  )

  test('begins with what went well, ends with the score', () => {
    const headings = debriefPanel(deskOf(ends[1]!.state)).rows.flatMap((row) =>
      row.kind === 'heading' ? [row.text] : [],
    )
    expect(headings[0]).toBe(ENGLISH.t('debrief.well'))
    expect(headings[1]).toBe(ENGLISH.t('debrief.missed'))
    expect(headings.at(-1)).toBe(ENGLISH.t('debrief.score-heading'))
  })

  test('names the source of every criterion that counted, and marks what is not published', () => {
    for (const { state } of ends) {
      const panel = debriefPanel(deskOf(state))
      for (const { forEach, where, source } of expressMail.criteria)
        if (!where && forEach) expect(says(panel, source.document)).toBe(true)
      expect(says(panel, '[D]') || says(panel, '[GK]')).toBe(true)
    }
  })

  test('shows the image of every find that was not held', () => {
    const { state } = ends[1]!
    const pictures = debriefPanel(deskOf(state)).rows.flatMap((row) => (row.kind === 'image' ? [row.id] : []))
    const missed = state.case.parcels.filter(
      ({ id, finding }) => finding && state.verdicts[id]?.reason === undefined,
    )
    expect(pictures).toEqual(missed.map(({ id }) => `xray/${id}`))
  })
})

describe('every panel', () => {
  const moments: DeskMoment[] = [
    ...momentsOf(expressMail, 'model', 3, 'guided'),
    ...momentsOf(expressMail, 'hasty', 11, 'practice'),
  ]
  const some = moments.filter((_, i) => i % 7 === 0 || i === moments.length - 1)

  test('a button that sends an intent can be pressed when the engine accepts it, and only then', () => {
    for (const moment of some)
      for (const panel of panelsOf(expressMail, moment, ENGLISH))
        for (const { id, intent, isEnabled } of buttonsOf(panel))
          if (intent)
            expect(isPossible(expressMail, moment.state, intent), `${panel.id} ${id}, ${moment.name}`).toBe(
              isEnabled,
            )
  })

  test('no two buttons of a panel share an id, and what stands together shares no hotkey', () => {
    const together = [
      ['record', 'verdict', 'image-keys', 'belt', 'coach'],
      ['parcels', 'declaration', 'verdict', 'image-keys', 'belt', 'coach'],
      ['table', 'coach'],
    ]
    for (const moment of some) {
      const panels = panelsOf(expressMail, moment, ENGLISH)
      for (const panel of panels) {
        const ids = buttonsOf(panel).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }
      for (const group of together) {
        const keys = panels
          .filter(({ id }) => group.includes(id))
          .flatMap(buttonsOf)
          .flatMap(({ hotkey }) => (hotkey ? [hotkey] : []))
        expect(new Set(keys).size, `${moment.name}: ${keys}`).toBe(keys.length)
      }
    }
  })

  test('has the same buttons in every language', () => {
    for (const moment of some) {
      const ids = WORDS.map((words) =>
        panelsOf(expressMail, moment, words).map((panel) => buttonsOf(panel).map(({ id }) => id)),
      )
      expect(ids[1]).toEqual(ids[0])
    }
  })
})
