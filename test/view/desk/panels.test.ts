import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { type BotName, playRun } from '#engine/bot.ts'
import type { IntentBody } from '#engine/intent.ts'
import { isPossible, possibleIntents } from '#engine/options.ts'
import { hasFact, type RunState, stepState } from '#engine/state.ts'
import { redoBeforeStop, redoPoints } from '#folds/redo-points.ts'
import { score } from '#folds/score.ts'
import { DEFAULT_SETTINGS } from '#input/settings.ts'
import { computeS10CheckDigit, parseS10 } from '#physics/postal.ts'
import type { Mode } from '#scenario/scenario.ts'
import { type DeskMoment, momentsOf, panelsOf } from '#test/support/desk-moments.ts'
import { buttonFor } from '#test/support/desktop-officer.ts'
import { Trainee } from '#test/support/trainee.ts'
import { CHINESE, ENGLISH, WORDS } from '#test/support/words.ts'
import { beltPanel } from '#view/desk/belt-panel.ts'
import { coachPanel } from '#view/desk/coach-panel.ts'
import { consequencePanel } from '#view/desk/consequence-panel.ts'
import {
  chapterButtonId,
  debriefChapterPanel,
  FIRST_CHAPTER,
  openChapters,
} from '#view/desk/debrief-chapter-panel.ts'
import { debriefChapters, debriefPanel } from '#view/desk/debrief-panel.ts'
import { dockPanels } from '#view/desk/dock-panels.ts'
import { imageKeysPanel } from '#view/desk/image-keys-panel.ts'
import { PANEL_SIZES } from '#view/desk/panel-sizes.ts'
import { pausePanel } from '#view/desk/pause-panel.ts'
import { placePanel } from '#view/desk/place-panel.ts'
import { declarationPanel, manifestPanel, parcelsPanel, recordPanel } from '#view/desk/record-panel.ts'
import { startPanel } from '#view/desk/start-panel.ts'
import { verdictPanel } from '#view/desk/verdict-panel.ts'
import { layOut } from '#view/panel/layout.ts'
import { buttonsOf, type Panel, type PanelButton, textsOf } from '#view/panel/panel.ts'
import type { Words } from '#view/text/words.ts'

const deskOf = (state: RunState, words = ENGLISH) => ({ scenario: expressMail, state, words })
const button = (panel: Panel, id: string): PanelButton => {
  const found = buttonsOf(panel).find((one) => one.id === id)
  if (!found) throw new Error(`no button "${id}" among ${buttonsOf(panel).map((one) => one.id)}`)
  return found
}
const says = (panel: Panel, text: string) => textsOf(panel).some((one) => one.includes(text))
const eventsOf = (trainee: Trainee) => trainee.log.entries.flatMap(({ events }) => events)

/** In the middle of an entry the engine has not told all that follows: nobody sees such a state. */
const isWhole = ({ events, entries }: DeskMoment) => events.at(-1) === entries.at(-1)?.events.at(-1)

const played = new Map<string, readonly DeskMoment[]>()
/** Returns the moments of a bot's run, which is played once. */
function momentsIn(bot: BotName, seed: number, mode: Mode): readonly DeskMoment[] {
  const key = `${bot} ${seed} ${mode}`
  const known = played.get(key) ?? momentsOf(expressMail, bot, seed, mode)
  played.set(key, known)
  return known
}

/** Returns the first moment of the model officer's runs at which something is so. */
function firstMoment(is: (state: RunState) => boolean, mode: Mode = 'guided', seeds = 12): DeskMoment {
  for (let seed = 1; seed <= seeds; seed++) {
    const found = momentsIn('model', seed, mode).find(({ state }) => is(state))
    if (found) return found
  }
  throw new Error('no such moment')
}

/** A trainee whose first parcel is in the image. */
function atFirstImage(mode: 'guided' | 'practice' | 'assessment' = 'practice'): Trainee {
  const trainee = new Trainee(expressMail, 7, mode)
  trainee.does({ type: 'BeginRun' })
  trainee.does({ type: 'GoTo', place: 'console' })
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

describe('the decision', () => {
  test('a projected threat is answered by a button, and told of as long as its parcel is there', () => {
    const { state } = firstMoment((one) =>
      one.parcels.some(({ id, phase }) => phase === 'imaged' && hasFact(one, 'projectionFound', id)),
    )
    const shown = state.parcels.find(({ phase }) => phase === 'imaged')!.id
    const { projected } = state.case.parcels.find(({ id }) => id === shown)!
    for (const words of WORDS) {
      const panel = verdictPanel(deskOf(state, words))
      expect(button(panel, 'signal-threat').intent).toEqual({ type: 'SignalThreat', parcel: shown })
      expect(says(panel, words.t('verdict.projection-found'))).toBe(true)
      expect(says(panel, words.t(projected!.name))).toBe(true)
    }
  })

  test('of a projected threat that went with its parcel one is told until the next image', () => {
    const trainee = new Trainee(expressMail, 7)
    trainee.does({ type: 'BeginRun' })
    trainee.does({ type: 'GoTo', place: 'console' })
    const isAnyImaged = () => trainee.state.parcels.some(({ phase }) => phase === 'imaged')
    const isMissed = () =>
      trainee.state.parcels.some(({ id }) => hasFact(trainee.state, 'projectionMissed', id))
    const goesOn = () => {
      const imaged = trainee.state.parcels.find(({ phase }) => phase === 'imaged')
      if (trainee.state.phase === 'paused') trainee.does({ type: 'ResumeRun' })
      else if (imaged) trainee.does({ type: 'ReleaseParcel', parcel: imaged.id })
      else if (!trainee.state.belt.isMoving) trainee.does({ type: 'StartBelt' })
      else trainee.waits(500)
    }
    for (let turn = 0; turn < 1000 && !isMissed(); turn++) goesOn()
    expect(says(verdictPanel(deskOf(trainee.state)), ENGLISH.t('verdict.projection-missed'))).toBe(true)
    for (let turn = 0; turn < 1000 && !isAnyImaged(); turn++) goesOn()
    expect(says(verdictPanel(deskOf(trainee.state)), ENGLISH.t('verdict.projection-missed'))).toBe(false)
  })

  test('has a button and a key for each of the twelve reasons', () => {
    const reasons = buttonsOf(verdictPanel(deskOf(atFirstImage().state))).filter(({ id }) =>
      id.startsWith('hold/'),
    )
    expect(reasons).toHaveLength(12)
    expect(new Set(reasons.map(({ hotkey }) => hotkey)).size).toBe(12)
  })
})

describe('the papers', () => {
  test('the record shows what was declared, and never what is in it', () => {
    const trainee = atFirstImage()
    const parcel = trainee.state.case.parcels[0]!
    expect(says(recordPanel(deskOf(trainee.state)), ENGLISH.t('desk.no-record'))).toBe(true)
    trainee.does({ type: 'OpenRecord', parcel: parcel.id })
    const panel = recordPanel(deskOf(trainee.state))
    const { sender, addressee, form, lines, route } = parcel.declaration
    for (const shown of [sender.name, sender.phone, addressee.name, form, route.join(' → ')])
      expect(says(panel, shown), shown).toBe(true)
    for (const { hs } of lines) expect(says(panel, hs)).toBe(true)
  })

  test('a label that says two things shows both side by side', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const { state } = momentsIn('model', seed, 'guided')[0]!
      const odd = state.case.parcels.find(({ declaration }) =>
        declaration.lines.some((one) => one.secondDescription),
      )
      if (!odd) continue
      const line = odd.declaration.lines.find((one) => one.secondDescription)!
      for (const words of WORDS) {
        const panel = declarationPanel(deskOf({ ...state, openRecord: odd.id }, words))
        expect(says(panel, words.t(line.description))).toBe(true)
        expect(says(panel, words.t(line.secondDescription!))).toBe(true)
        const other = WORDS.find(({ language }) => language !== words.language)!
        expect(says(panel, other.t(line.secondDescription!)), 'as it is printed').toBe(true)
      }
      return
    }
    throw new Error('no label of two minds in twelve cases')
  })

  test('the check digit can be worked out by hand from what is shown', () => {
    const { state } = momentsIn('model', 1, 'guided')[0]!
    for (const { id, declaration } of state.case.parcels) {
      const panel = declarationPanel(deskOf({ ...state, openRecord: id }))
      const shown = textsOf(panel).find((text) => text.includes('= S'))!
      const sum = [...shown.matchAll(/(\d)×(\d)/g)].reduce(
        (total, [, a, b]) => total + Number(a) * Number(b),
        0,
      )
      const rest = 11 - (sum % 11)
      const digit = rest === 10 ? 0 : rest === 11 ? 5 : rest
      expect(digit).toBe(computeS10CheckDigit(parseS10(declaration.s10).serial))
    }
  })

  test('no panel tells what raised the score where the officer has to find it', () => {
    const ofPapers = ['parcels', 'manifest', 'declaration', 'record', 'verdict']
    const hidden = ['s10-invalid', 'hs-mismatch', 'weight-mismatch', 'value-outlier']
    for (const moment of momentsIn('model', 2, 'practice').filter((_, i) => i % 40 === 0))
      for (const words of WORDS)
        for (const panel of panelsOf(expressMail, moment, words).filter(({ id }) => ofPapers.includes(id)))
          for (const indicator of hidden)
            expect(says(panel, words.t(`risk.${indicator}`)), `${panel.id} ${indicator}`).toBe(false)
  })

  test('the manifest stands in order of arrival, until it is sorted', () => {
    const { state } = firstMoment((one) => one.place === 'console')
    const order = (one: RunState) =>
      buttonsOf(manifestPanel(deskOf(one))).map(({ id }) => id.slice('record/'.length))
    const arrived = state.parcels.map(({ id }) => id).filter((id) => !hasFact(state, 'late', id))
    expect(order(state)).toEqual(arrived)
    expect(order(state)).toHaveLength(expressMail.parcelCount)
    const scoreOf = (id: string) => state.case.parcels.find((one) => one.id === id)!.risk.score
    const sorted = order({ ...state, answers: { 'sort-manifest': 'risk' } })
    expect(sorted.map(scoreOf)).toEqual(arrived.map(scoreOf).sort((a, b) => b - a))
  })

  test('the late bag is nobody’s business before it comes', () => {
    for (const { state } of momentsIn('model', 3, 'guided').filter((_, i) => i % 40 === 0)) {
      const late = state.parcels.find(({ id }) => hasFact(state, 'late', id))!.id
      const isShown = buttonsOf(parcelsPanel(deskOf(state))).some(({ id }) => id === `record/${late}`)
      expect(isShown).toBe(hasFact(state, 'lateBag'))
    }
  })

  test('before a parcel is unpacked no panel but the debriefing tells a find', () => {
    for (const [bot, seed] of [
      ['hasty', 11],
      ['model', 4],
    ] as const)
      for (const moment of momentsIn(bot, seed, 'practice').filter((_, i) => i % 9 === 0)) {
        const { state } = moment
        const finds = state.case.parcels.flatMap(({ id, finding, projected }) => [
          ...(finding && !hasFact(state, 'unpacked', id) ? [ENGLISH.t(finding.name)] : []),
          ...(projected && !hasFact(state, 'projectionAnswered', id) ? [ENGLISH.t(projected.name)] : []),
        ])
        // What was rightly found can bear the name of another find that was not.
        const known = state.case.parcels.flatMap(({ id, items, projected }) => [
          ...(hasFact(state, 'unpacked', id) ? Object.values(items).map((name) => ENGLISH.t(name)) : []),
          ...(projected && hasFact(state, 'projectionAnswered', id) ? [ENGLISH.t(projected.name)] : []),
        ])
        for (const panel of panelsOf(expressMail, moment, ENGLISH))
          if (panel.id !== 'debrief')
            for (const find of finds)
              if (!known.includes(find))
                expect(says(panel, find), `${panel.id} "${find}", ${moment.name}`).toBe(false)
      }
  })
})

describe('at a place', () => {
  test('the briefing shows the roster once it is read, and asks for the second officer', () => {
    const { state } = firstMoment((one) => hasFact(one, 'rosterRead') && !hasFact(one, 'partnerNamed'))
    for (const words of WORDS) {
      const panel = placePanel(deskOf(state, words))
      expect(says(panel, words.t(`sight.roster-${state.variants.partner}`))).toBe(true)
      expect(button(panel, 'act/name-partner/nobody')).toMatchObject({
        isEnabled: true,
        confirm: words.t('place.confirm'),
        intent: { type: 'Perform', act: 'name-partner', option: 'nobody' },
      })
      // What is done once and for all is said, and no longer asked.
      expect(buttonsOf(panel).map(({ id }) => id)).not.toContain('act/show-badge')
      expect(says(panel, words.t('act.show-badge'))).toBe(true)
    }
  })

  test('what is under way shows how far it is', () => {
    const { state } = firstMoment(({ act }) => act?.id === 'weigh')
    const { doneAtMs, subject } = state.act!
    const at = (nowMs: number) =>
      placePanel(deskOf(state), { nowMs }).rows.find((row) => row.kind === 'progress')
    expect(at(doneAtMs - 2000)).toMatchObject({ value: 0 })
    expect(at(doneAtMs - 500)).toMatchObject({ value: 0.75 })
    expect(button(placePanel(deskOf(state)), `act/weigh@${subject}`).detail).toBe(
      ENGLISH.t('place.under-way'),
    )
  })

  test('a reading has the digits of its instrument', () => {
    const weighed = firstMoment(
      (one) => one.place === 'scale' && one.readings[`weigh@${one.workpiece}`] !== undefined,
    )
    const shown = button(placePanel(deskOf(weighed.state)), `act/weigh@${weighed.state.workpiece}`).detail
    expect(shown).toMatch(/^\d+\.\d\d\u00a0kg$/)
    const surveyed = firstMoment(
      (one) => one.place === 'monitor' && Object.keys(one.readings).some((key) => key.startsWith('survey@')),
    )
    const panel = placePanel(deskOf(surveyed.state))
    expect(textsOf(panel).some((text) => /^\d+\.\d{3}\u00a0µSv\/h$/.test(text))).toBe(true)
  })

  test('the table has its shelf, and sets side by side what was declared, held, weighed and found', () => {
    const { state } = firstMoment(
      (one) =>
        one.place === 'table' && one.workpiece !== undefined && hasFact(one, 'unpacked', one.workpiece),
    )
    const id = state.workpiece!
    const parcel = state.case.parcels.find((one) => one.id === id)!
    for (const words of WORDS) {
      const panel = placePanel(deskOf(state, words))
      expect(button(panel, `take-up/${id}`)).toMatchObject({ isPressed: true, isEnabled: false })
      for (const name of Object.values(parcel.items)) expect(says(panel, words.t(name))).toBe(true)
      expect(says(panel, words.massG(parcel.declaration.grossG))).toBe(true)
      expect(says(panel, words.t(`reason.${state.verdicts[id]!.reason}`))).toBe(true)
    }
  })

  test('the detention list is in both languages and fills as it is signed', () => {
    const is = (signed: boolean) =>
      firstMoment(
        (one) =>
          one.workpiece !== undefined &&
          one.place === 'table' &&
          hasFact(one, 'formFilled', one.workpiece) &&
          hasFact(one, 'signed', one.workpiece) === signed,
      ).state
    const signatures = (state: RunState) =>
      textsOf(placePanel(deskOf(state))).filter((text) => text === ENGLISH.t('form.signed')).length
    expect(signatures(is(true))).toBe(signatures(is(false)) + 1)
    for (const words of WORDS) {
      const panel = placePanel(deskOf(is(true), words))
      expect(textsOf(panel).some((text) => text.includes('Witness') && text.includes('见证人'))).toBe(true)
    }
  })

  test('the sum for the tax is worked out once its rate is chosen', () => {
    const { state } = firstMoment(
      (one) => one.openRecord !== undefined && hasFact(one, 'rateChosen', one.openRecord),
    )
    const { valueRmb } = state.case.parcels.find(({ id }) => id === state.openRecord)!.declaration
    const rate = Number(state.answers[`choose-rate@${state.openRecord}`]!.slice('percent-'.length))
    const panel = placePanel(deskOf(state))
    expect(says(panel, ENGLISH.rmb(Math.round(valueRmb * rate) / 100))).toBe(true)
    expect(says(panel, ENGLISH.rmb(50))).toBe(true)
    const dear = deskOf({ ...state, setup: { ...state.setup, overlay: { taxWaiverRmb: 75 } } })
    expect(says(placePanel(dear), ENGLISH.rmb(75))).toBe(true)
  })

  test('the rate of every goods line is in the table at the desk, and where it is from', () => {
    const { state } = firstMoment(
      (one) =>
        one.openRecord !== undefined &&
        hasFact(one, 'duty', one.openRecord) &&
        hasFact(one, 'rateChosen', one.openRecord),
    )
    for (const words of WORDS) {
      const panel = placePanel(deskOf(state, words))
      for (const { id } of expressMail.rates!.rows) expect(says(panel, words.t(`rate.${id}`)), id).toBe(true)
      expect(says(panel, words.t('source.standing.general-knowledge'))).toBe(true)
    }
  })

  test('an emergency stop and all other places are in reach from everywhere', () => {
    for (const place of expressMail.places) {
      const { state } = momentsIn('model', 1, 'practice').find(({ state: one }) => one.phase === 'running')!
      const panel = placePanel(deskOf({ ...state, place: place.id }))
      const ways = buttonsOf(panel).flatMap(({ intent }) => (intent?.type === 'GoTo' ? [intent.place] : []))
      expect(ways).toEqual(expressMail.places.map(({ id }) => id).filter((id) => id !== place.id))
      const dock = dockPanels(deskOf({ ...state, place: place.id }), { events: [], isKeyOn: () => false })
      expect(dock.flatMap(buttonsOf).some(({ intent }) => intent?.type === 'PressEmergencyStop')).toBe(true)
    }
  })

  test('the group of the emergency comes first', () => {
    const { state } = firstMoment((one) => hasFact(one, 'emergency') && one.place === 'console')
    const heading = placePanel(deskOf(state)).rows.find(({ kind }) => kind === 'heading')
    expect(heading).toMatchObject({ text: ENGLISH.t('group.emergency') })
  })
})

describe('where a critical error has stopped the scene', () => {
  const atStop = (mode: Mode) => {
    const trainee = new Trainee(expressMail, 7, mode)
    for (const body of [
      { type: 'BeginRun' },
      { type: 'GoTo', place: 'console' },
      { type: 'Perform', act: 'turn-key' },
      { type: 'Perform', act: 'scan-test-block' },
    ] as const)
      trainee.does(body)
    trainee.waitsFor('ActDone')
    trainee.does({ type: 'Perform', act: 'fetch-test-block', option: 'reach-in' })
    expect(trainee.state).toMatchObject({ phase: 'paused', pauseReason: 'critical' })
    return trainee
  }

  test('it tells what was done, what would have followed link by link, the rule and its source', () => {
    const { state, log } = atStop('practice')
    const { source } = expressMail.criteria.find(({ id }) => id === 'keeps-hands-out')!
    for (const words of WORDS) {
      const panel = consequencePanel(deskOf(state, words), log.entries)
      for (const text of [
        words.t('criterion.keeps-hands-out'),
        words.t('act.fetch-test-block.reach-in'),
        words.t('criterion.keeps-hands-out.rule'),
        ...words.t('criterion.keeps-hands-out.consequence').split('\n'),
      ])
        expect(says(panel, text), text).toBe(true)
      if (words === ENGLISH) expect(says(panel, source.document)).toBe(true)
    }
  })

  test('in practice it is redone from before the error, and nowhere else', () => {
    for (const mode of ['guided', 'practice', 'assessment'] as const) {
      const { state, log } = atStop(mode)
      const panel = consequencePanel(deskOf(state), log.entries)
      expect(button(panel, 'resume')).toMatchObject({ isEnabled: true, intent: { type: 'ResumeRun' } })
      expect(button(panel, 'end')).toMatchObject({ isEnabled: true, intent: { type: 'EndRun' } })
      const redo = buttonsOf(panel).filter(({ command }) => command?.command === 'redo')
      expect(redo.map(({ command }) => command)).toEqual(
        mode === 'practice' ? [{ command: 'redo', seq: redoBeforeStop(log.entries)!.seq }] : [],
      )
    }
  })
})

describe('the coach', () => {
  test('guided: names the next step, why, and the button for it', () => {
    const trainee = new Trainee(expressMail, 7, 'guided')
    trainee.does({ type: 'BeginRun' })
    for (const words of WORDS) {
      const panel = coachPanel(deskOf(trainee.state, words), eventsOf(trainee))
      for (const id of ['step.report-in', 'step.report-in.hint', 'act.show-badge'])
        expect(says(panel, words.t(id))).toBe(true)
    }
  })

  test('guided: names the place where the next deed is done', () => {
    const { state, events } = firstMoment(
      (one) =>
        stepState(one, 'read-bulletin').isDone && one.place === 'briefing' && !hasFact(one, 'glovesOn'),
    )
    const panel = coachPanel(deskOf(state), events)
    expect(says(panel, ENGLISH.t('place.locker'))).toBe(true)
    expect(placePanel(deskOf(state)).footer).toMatchObject([
      { buttons: [{ id: 'go-on', intent: { type: 'GoTo', place: 'locker' } }] },
    ])
  })

  test('what was just said in the hall stands there in every mode', () => {
    for (const mode of ['guided', 'assessment'] as const) {
      const { state, events } = firstMoment((one) => hasFact(one, 'happened-late-bag'), mode)
      expect(says(coachPanel(deskOf(state), events), ENGLISH.t('inject.late-bag'))).toBe(true)
    }
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
    expect(says(before, ENGLISH.t('step.report-in'))).toBe(false)
    expect(button(before, 'ask-hint').isEnabled).toBe(true)
    const hint = trainee.does({ type: 'AskHint' }).find((event) => event.type === 'HintGiven')!
    expect(
      says(coachPanel(deskOf(trainee.state), eventsOf(trainee)), ENGLISH.t(`step.${hint.step}.hint`)),
    ).toBe(true)
  })

  test('assessment: gives no help, but says why something was not possible', () => {
    const trainee = atFirstImage('assessment')
    const panel = coachPanel(deskOf(trainee.state), eventsOf(trainee), { code: 'desk/no-mark' })
    expect(buttonsOf(panel)).toEqual([])
    expect(says(panel, ENGLISH.t('refusal.desk/no-mark'))).toBe(true)
    expect(says(panel, ENGLISH.t('step.report-in'))).toBe(false)
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
      const moment = momentsIn('model', 3, mode).findLast(({ state }) => state.phase === 'running')!
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
  const ends = (['model', 'hasty', 'random'] as const).map((bot) => momentsIn(bot, 11, 'assessment').at(-1)!)

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

  test('tells the points of every competency, custody of what was kept, times and keys', () => {
    const { state, events } = ends[0]!
    for (const words of WORDS) {
      const panel = debriefPanel(deskOf(state, words), events)
      for (const competency of expressMail.competencies)
        expect(says(panel, words.t(`competency.${competency}`)), competency).toBe(true)
      const kept = state.case.parcels.filter(({ id, finding }) => finding && hasFact(state, 'stored', id))
      expect(kept.length).toBeGreaterThan(0)
      for (const { id } of kept) {
        const number = state.parcels.findIndex((one) => one.id === id) + 1
        expect(says(panel, words.t('debrief.custody', { number }))).toBe(true)
      }
      expect(says(panel, words.t('act.hand-over'))).toBe(true)
      expect(says(panel, words.t('debrief.time-median'))).toBe(true)
      expect(says(panel, words.t('key.secondView'))).toBe(true)
    }
  })

  test('shows the image of every find that was not held', () => {
    const { state } = ends[1]!
    const pictures = debriefPanel(deskOf(state)).rows.flatMap((row) => (row.kind === 'image' ? [row.id] : []))
    // What comes with the late bag is no find to be held: it is left alone.
    const missed = state.case.parcels.filter(
      ({ id, finding }) => finding && state.verdicts[id]?.reason === undefined && !hasFact(state, 'late', id),
    )
    expect(pictures).toEqual(missed.map(({ id }) => `xray/${id}`))
  })
})

describe('the debriefing in the headset', () => {
  const ends = (['model', 'hasty', 'random'] as const).map((bot) => momentsIn(bot, 11, 'assessment').at(-1)!)
  const pagesOf = (panel: Panel, { script, language, dir }: Words) =>
    layOut(panel, {
      ...PANEL_SIZES.debrief,
      textScale: 1,
      script,
      language,
      dir,
      measure: (text, em) => text.length * em * (script === 'han' ? 1 : 0.58),
    }).pages

  test('opens with the result and three decisions, the gravest errors first, each with what to do next time', () => {
    for (const { state, events } of ends)
      for (const words of WORDS) {
        const panel = debriefChapterPanel(deskOf(state, words), events, FIRST_CHAPTER)
        const decisions = panel.rows.flatMap((row) => (row.kind === 'list' ? row.items : []))
        expect(decisions.length).toBe(3)
        const { criteria } = score(expressMail, state)
        const failed = criteria.filter(({ failures }) => failures.length > 0)
        expect(decisions.filter(({ mark }) => mark !== 'done').length).toBe(Math.min(3, failed.length))
        const gravest = (['critical', 'major', 'minor'] as const).find((severity) =>
          failed.some((one) => one.severity === severity),
        )
        if (gravest) {
          const first = failed.find(
            ({ id }) =>
              decisions[0]?.text === words.t(`criterion.${id}`) &&
              decisions[0]?.details?.[0]?.includes(words.t(`criterion.${id}.advice`)),
          )
          expect(first?.severity).toBe(gravest)
        }
      }
  })

  test('says in its chapters all that the whole debriefing says, in a few pages each, and always leads back', () => {
    for (const { state, events } of ends)
      for (const words of WORDS) {
        const desk = deskOf(state, words)
        const whole = debriefChapters(desk, events)
        const first = debriefChapterPanel(desk, events, FIRST_CHAPTER)
        expect(pagesOf(first, words).length, words.language).toBe(1)
        for (const id of openChapters(desk, events)) {
          if (id === FIRST_CHAPTER) continue
          expect(buttonsOf(first).map((one) => one.id)).toContain(chapterButtonId(id))
          const panel = debriefChapterPanel(desk, events, id)
          expect(buttonsOf(panel).map((one) => one.id)).toContain(chapterButtonId(FIRST_CHAPTER))
          expect(panel.rows.length, id).toBeGreaterThan(0)
          expect(pagesOf(panel, words).length, `${id} in ${words.language}`).toBeLessThanOrEqual(12)
          const rows = whole.find((one) => one.id === id)?.rows
          if (rows && id !== 'missed') expect(panel.rows).toEqual(rows)
        }
        const criteria = debriefChapterPanel(desk, events, 'criteria')
        const missed = debriefChapterPanel(desk, events, 'missed')
        for (const { id, opportunities, failures } of score(expressMail, state).criteria) {
          if (opportunities > 0) expect(says(criteria, words.t(`criterion.${id}`)), id).toBe(true)
          if (failures.length === 0) continue
          expect(says(missed, words.t(`criterion.${id}.rule`)), id).toBe(true)
          expect(says(missed, words.t(`criterion.${id}.advice`)), id).toBe(true)
        }
      }
  })
})

describe('every panel', () => {
  const some = [
    ...momentsIn('model', 3, 'guided'),
    ...momentsIn('hasty', 11, 'practice'),
    ...momentsIn('random', 5, 'practice'),
  ]
    .filter(isWhole)
    .filter((_, i) => i % 15 === 0)

  test('a button that sends an intent can be pressed when the engine accepts it, and only then', () => {
    for (const moment of some)
      for (const panel of panelsOf(expressMail, moment, ENGLISH))
        for (const { id, intent, isEnabled } of buttonsOf(panel))
          if (intent)
            expect(isPossible(expressMail, moment.state, intent), `${panel.id} ${id}, ${moment.name}`).toBe(
              isEnabled,
            )
  })

  test('no two buttons of a panel share an id, and none of the dock a hotkey or the beginning of one', () => {
    for (const moment of some) {
      for (const panel of panelsOf(expressMail, moment, ENGLISH)) {
        const ids = buttonsOf(panel).map(({ id }) => id)
        expect(new Set(ids).size, `${panel.id}: ${ids}`).toBe(ids.length)
      }
      const dock = dockPanels(deskOf(moment.state), { events: moment.events, isKeyOn: () => false })
      const keys = dock.flatMap(buttonsOf).flatMap(({ hotkey }) => (hotkey ? [hotkey] : []))
      expect(new Set(keys).size, `${moment.name}: ${keys}`).toBe(keys.length)
      for (const key of keys)
        for (const other of keys) expect(other.startsWith(`${key} `), `${key} begins ${other}`).toBe(false)
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

describe('whatever the engine accepts', () => {
  /** Marks are drawn in the image; the run is begun, paused and left by other panels. */
  const isElsewhere = (state: RunState, body: IntentBody): boolean =>
    ['BeginRun', 'PauseRun', 'ResumeRun', 'MarkRegion', 'EndRun', 'AskHint'].includes(body.type) ||
    (body.type === 'OpenRecord' && hasFact(state, 'late', body.parcel) && !hasFact(state, 'lateBag'))

  for (let seed = 1; seed <= 8; seed++)
    test(`can be done by keyboard on the dock, seed ${seed}`, () => {
      const bot = seed % 4 === 0 ? 'random' : 'model'
      for (const { state, name } of momentsOf(expressMail, bot, seed, 'assessment').filter(
        (_, i) => i % 31 === 0,
      ))
        if (state.phase === 'running')
          for (const body of possibleIntents(expressMail, state))
            if (!isElsewhere(state, body)) {
              const found = buttonFor(expressMail, state, body)
              expect(found?.isEnabled, `${JSON.stringify(body)} at ${state.place}, ${name}`).toBe(true)
            }
    })

  test('so can each intent of the model officer, marks left aside, seeds 21 to 26', () => {
    for (let seed = 21; seed <= 26; seed++) {
      const setup = { seed, mode: 'practice', overlay: {} } as const
      const { entries } = playRun(expressMail, setup, 'model')
      const moments = momentsIn('model', seed, 'practice').filter(
        ({ entries: whole }, i, all) => all[i + 1]?.entries !== whole,
      )
      for (const { intent } of entries) {
        const before = moments.find(({ entries: whole }) => entries[whole.length]?.intent === intent)
        if (!before) continue
        const { atMs: _, ...body } = intent
        if (['BeginRun', 'Elapse', 'MarkRegion'].includes(body.type)) continue
        expect(
          buttonFor(expressMail, before.state, body),
          `${JSON.stringify(body)}, ${before.name}`,
        ).toBeDefined()
      }
    }
  })
})
