import { CONSOLE } from '#engine/decide.ts'
import { stepsInTurn } from '#engine/deed.ts'
import { placesThere } from '#engine/procedure.ts'
import { nextDeed } from '#folds/coach.ts'
import type { Panel, PanelButton, Row } from '#view/panel/panel.ts'
import { type Desk, footerWith, intentButton, isAt } from './desk.ts'
import { HOTKEYS, wayHotkey } from './hotkeys.ts'

/** Describes the ways to the other places alone. */
export function placesPanel(desk: Desk): Panel {
  const rows = [{ kind: 'buttons', columns: 3, buttons: wayButtons(desk) }] as const
  return { id: 'places', title: desk.words.t('place.ways'), rows, ...footerOf(desk) }
}

/** The ways to the other places, and after them what is in reach everywhere. */
export function wayRows(desk: Desk): Row[] {
  const buttons = [...wayButtons(desk), ...emergencyButtons(desk)]
  return [{ kind: 'buttons', columns: 3, label: desk.words.t('place.ways'), buttons }]
}

function wayButtons(desk: Desk): PanelButton[] {
  const { scenario, state } = desk
  const there = new Set(placesThere(scenario, state))
  // A place keeps its key, whichever others are there.
  return scenario.places.flatMap((place, i) =>
    there.has(place) && place.id !== state.place ? [wayButton(desk, place.id, i)] : [],
  )
}

function wayButton(desk: Desk, place: string, index: number): PanelButton {
  const hotkey = wayHotkey(index)
  return intentButton(
    desk,
    { type: 'GoTo', place },
    {
      id: `go/${place}`,
      label: desk.words.t(`place.${place}`),
      ...(hotkey !== undefined && { hotkey }),
    },
  )
}

/** The way on, which the coach points at: guided, to where the next deed is. */
export function footerOf(desk: Desk): Pick<Panel, 'footer'> {
  const { state, words } = desk
  const place = wayOn(desk)
  if (place === undefined || place === state.place) return {}
  return footerWith(
    desk,
    { type: 'GoTo', place },
    { id: 'go-on', label: words.t('place.go-on', { place: words.t(`place.${place}`) }), hotkey: 'g g' },
  )
}

function wayOn({ scenario, state }: Desk): string | undefined {
  if (state.setup.mode !== 'guided') return undefined
  for (const open of stepsInTurn(scenario, state)) {
    const place = nextDeed(scenario, state, open)?.place
    if (place !== undefined) return place
  }
  return undefined
}

/** The mushrooms stand along the belt: away from the console's own buttons they are in reach too. */
function emergencyButtons(desk: Desk): PanelButton[] {
  if (desk.scenario.feed === undefined || isAt(desk, CONSOLE)) return []
  return [
    intentButton(
      desk,
      { type: 'PressEmergencyStop' },
      {
        id: 'emergency-stop',
        label: desk.words.t('belt.emergency-stop'),
        tone: 'danger',
        hotkey: HOTKEYS.emergencyStop,
      },
    ),
  ]
}
