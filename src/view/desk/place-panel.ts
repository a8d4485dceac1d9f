import { CONSOLE, TABLE } from '#engine/decide.ts'
import type { Panel, PanelButton, Row } from '#view/panel/panel.ts'
import { type Desk, isAt, ofParcel } from './desk.ts'
import { dutyRows } from './duty-rows.ts'
import { formRows } from './form-rows.ts'
import { isHandbookAt } from './handbook-places.ts'
import { HOTKEYS, placeHotkey } from './hotkeys.ts'
import { knownRows, parcelInHand } from './known-rows.ts'
import { doneRows, groupRows, type Keys, laterRows } from './offer-rows.ts'
import { blocksOf, isOver } from './offers.ts'
import { seenRows } from './seen-rows.ts'
import { isPutAway, shelfRows } from './shelf-rows.ts'
import { footerOf, wayRows } from './ways.ts'

/**
 * Describes the place where the trainee is: what is under way, what is known of the parcel in hand, all that can be
 * done here, what has been done, and the ways to the other places. `nowMs` moves the progress of what is under way
 * between events; the time of the newest event when absent.
 */
export function placePanel(desk: Desk, { nowMs = desk.state.atMs }: { nowMs?: number } = {}): Panel {
  const { state, words } = desk
  const keys = createKeys(desk)
  const blocks = blocksOf(desk)
  const open = blocks.filter((block) => !isOver(block))
  const duty = isAt(desk, CONSOLE) ? dutyRows(desk) : []
  const form = isAt(desk, TABLE) ? formRows(desk) : []
  const shelf = isAt(desk, TABLE) ? shelfRows(desk, keys) : []
  const title = words.t(`place.${state.place}`)
  const inHand = parcelInHand(desk)
  const isAtWork = state.workpiece !== undefined && !isPutAway(state, state.workpiece)
  return {
    id: 'place',
    title: inHand === undefined ? title : ofParcel(desk, title, inHand),
    rows: [
      ...underWayRows(desk, nowMs),
      ...seenRows(desk),
      ...(isAtWork ? [] : shelf),
      ...groupRows(desk, open, keys),
      ...laterRows(desk, open),
      ...duty,
      // The form holds what is known.
      ...(form.length > 0 ? form : knownRows(desk)),
      ...(isAtWork ? shelf : []),
      ...handbookRows(desk),
      ...wayRows(desk),
      ...doneRows(desk, blocks),
    ],
    ...footerOf(desk),
  }
}

function createKeys(desk: Desk): Keys {
  const isAtConsole = isAt(desk, CONSOLE)
  let count = 0
  return () => placeHotkey(count++, isAtConsole)
}

function underWayRows({ scenario, state, words }: Desk, nowMs: number): Row[] {
  const { act: running } = state
  const takesMs = (scenario.acts.find(({ id }) => id === running?.id)?.takesS ?? 0) * 1000
  if (!running || takesMs === 0) return []
  const leftMs = Math.max(0, running.doneAtMs - nowMs)
  return [
    {
      kind: 'progress',
      label: words.t(`act.${running.id}`),
      value: 1 - leftMs / takesMs,
      text: words.t('unit.seconds', { value: words.number(Math.ceil(leftMs / 1000)) }),
    },
  ]
}

/** The handbook lies at some places, to look things up. */
function handbookRows({ scenario, state, words }: Desk): Row[] {
  if (!isHandbookAt(scenario.id, state.place)) return []
  const take: PanelButton = {
    id: 'take-handbook',
    label: words.t('place.handbook'),
    hotkey: HOTKEYS.handbook,
    tone: 'plain',
    isEnabled: true,
    command: { command: 'handbook', isOpen: true },
  }
  return [{ kind: 'buttons', columns: 3, buttons: [take] }]
}
