import { Mesh, MeshBasicMaterial, PlaneGeometry } from 'three'
import { expressMail } from '#content/express-mail/scenario.ts'
import { playRun } from '#engine/bot.ts'
import type { RunEvent } from '#engine/event.ts'
import { evolve } from '#engine/evolve.ts'
import { initialState, type RunState } from '#engine/state.ts'
import { DEFAULT_SETTINGS } from '#input/settings.ts'
import { beltPanel } from '#view/desk/belt-panel.ts'
import { coachPanel } from '#view/desk/coach-panel.ts'
import { debriefPanel } from '#view/desk/debrief-panel.ts'
import type { Desk } from '#view/desk/desk.ts'
import { imageKeysPanel } from '#view/desk/image-keys-panel.ts'
import { PANEL_SIZES } from '#view/desk/panel-sizes.ts'
import { pausePanel } from '#view/desk/pause-panel.ts'
import { declarationPanel, parcelsPanel, recordPanel } from '#view/desk/record-panel.ts'
import { startPanel } from '#view/desk/start-panel.ts'
import { tablePanel } from '#view/desk/table-panel.ts'
import { verdictPanel } from '#view/desk/verdict-panel.ts'
import { CanvasSkin } from '#view/panel/canvas-skin.ts'
import type { Panel } from '#view/panel/panel.ts'
import { dmmToM } from '#view/panel/sizes.ts'
import { loadFonts } from '#view/text/fonts.ts'
import { type Exhibit, stateNamed, type Wall } from './exhibit.ts'

interface Moment {
  readonly state: RunState
  readonly events: readonly RunEvent[]
}

/** When in a run a panel is worth a look. */
const MOMENTS: Readonly<Record<string, (state: RunState) => boolean>> = {
  ready: () => true,
  'at-image': ({ parcels, openRecord }) =>
    openRecord !== undefined && parcels.some(({ phase }) => phase === 'imaged'),
  marked: ({ verdicts }) => Object.values(verdicts).some(({ mark }) => mark !== undefined),
  'at-table': ({ parcels, place }) => place === 'table' && parcels.some(({ phase }) => phase === 'table'),
  'parcel-open': ({ parcels }) => parcels.some(({ phase }) => phase === 'opened'),
  ended: ({ phase }) => phase === 'ended',
}

/** Plays a guided run by the model officer up to a moment. */
function momentOf(name: string): Moment {
  const setup = { seed: 4, mode: 'guided', overlay: {} } as const
  const all = playRun(expressMail, setup, 'model').entries.flatMap(({ events }) => events)
  let state = initialState(expressMail, setup)
  const isThere = MOMENTS[name] ?? (() => true)
  let count = 0
  while (!isThere(state) && count < all.length) state = evolve(state, all[count++] as RunEvent)
  return { state, events: all.slice(0, count) }
}

const PANELS: Readonly<Record<string, (desk: Desk, moment: Moment) => Panel>> = {
  start: startPanel,
  coach: (desk, { events }) => coachPanel(desk, events),
  parcels: parcelsPanel,
  declaration: declarationPanel,
  record: recordPanel,
  verdict: (desk) => verdictPanel(desk),
  'image-keys': (desk) => imageKeysPanel(desk, (key) => key === 'pseudoColour'),
  belt: beltPanel,
  table: (desk) => tablePanel(desk),
  pause: (desk) => pausePanel(desk, DEFAULT_SETTINGS),
  debrief: debriefPanel,
}

/** From where a panel is read, in metres, and how wide one is that has no size of its own. */
const READ_FROM_M = 1
const PLAIN_DMM = { widthDmm: 700 }

function panelExhibit([id, describe]: [string, (desk: Desk, moment: Moment) => Panel]): Exhibit {
  return {
    id: `panel-${id}`,
    label: ({ t }) => t(`gallery.panel.${id}`),
    states: Object.keys(MOMENTS).map(stateNamed),
    show: async (state, { words }) => {
      await loadFonts(words)
      const moment = momentOf(state)
      const size = PANEL_SIZES[id as keyof typeof PANEL_SIZES] ?? PLAIN_DMM
      const skin = new CanvasSkin({ ...words, ...size, textScale: 1 })
      skin.show(describe({ scenario: expressMail, state: moment.state, words }, moment))
      const [widthM, heightM] = [dmmToM(size.widthDmm, READ_FROM_M), dmmToM(skin.heightDmm, READ_FROM_M)]
      const geometry = new PlaneGeometry(widthM, heightM)
      const material = new MeshBasicMaterial({ map: skin.texture, toneMapped: false, transparent: true })
      const object = new Mesh(geometry, material)
      object.position.y = 1.4
      return {
        object,
        seenFromM: [0, 0, READ_FROM_M],
        dispose: () => {
          skin.dispose()
          geometry.dispose()
          material.dispose()
        },
      }
    },
  }
}

const wall: Wall = { id: 'panels', order: 4, exhibits: Object.entries(PANELS).map(panelExhibit) }
export default wall
