import { Mesh, MeshBasicMaterial, PlaneGeometry } from 'three'
import { expressMail } from '#content/express-mail/scenario.ts'
import { playRun } from '#engine/bot.ts'
import type { RunEvent } from '#engine/event.ts'
import { evolve } from '#engine/evolve.ts'
import type { IntentBody } from '#engine/intent.ts'
import type { LogEntry, RunLog } from '#engine/log.ts'
import { hasFact, initialState, type RunState } from '#engine/state.ts'
import { redoPoints } from '#folds/redo-points.ts'
import { DEFAULT_SETTINGS } from '#input/settings.ts'
import { beltPanel } from '#view/desk/belt-panel.ts'
import { coachPanel } from '#view/desk/coach-panel.ts'
import { consequencePanel } from '#view/desk/consequence-panel.ts'
import { debriefPanel } from '#view/desk/debrief-panel.ts'
import type { Desk } from '#view/desk/desk.ts'
import { imageKeysPanel } from '#view/desk/image-keys-panel.ts'
import { PANEL_SIZES } from '#view/desk/panel-sizes.ts'
import { pausePanel } from '#view/desk/pause-panel.ts'
import { placePanel } from '#view/desk/place-panel.ts'
import { declarationPanel, manifestPanel, parcelsPanel, recordPanel } from '#view/desk/record-panel.ts'
import { startPanel } from '#view/desk/start-panel.ts'
import { verdictPanel } from '#view/desk/verdict-panel.ts'
import { placesPanel } from '#view/desk/ways.ts'
import { CanvasSkin } from '#view/panel/canvas-skin.ts'
import type { Panel } from '#view/panel/panel.ts'
import { dmmToM } from '#view/panel/sizes.ts'
import { loadFonts } from '#view/text/fonts.ts'
import { beginStepping, send } from '../console/stepper.ts'
import { type Exhibit, stateNamed, type Wall } from './exhibit.ts'

interface Moment {
  readonly state: RunState
  readonly events: readonly RunEvent[]
  readonly entries: readonly LogEntry[]
}

const isImaged = ({ parcels }: RunState): boolean => parcels.some(({ phase }) => phase === 'imaged')
const hasOpened = (state: RunState, fact: string): boolean =>
  state.workpiece !== undefined && hasFact(state, fact, state.workpiece)

/** When in a run a panel is worth a look. */
const MOMENTS: Readonly<Record<string, (state: RunState) => boolean>> = {
  ready: () => true,
  briefing: ({ phase }) => phase === 'running',
  locker: ({ place }) => place === 'locker',
  'start-up': (state) => hasFact(state, 'testBlockScanned'),
  manifest: (state) => hasFact(state, 'manifestSorted') && state.openRecord !== undefined,
  'at-image': (state) => isImaged(state) && state.openRecord !== undefined,
  marked: ({ verdicts }) => Object.values(verdicts).some(({ mark }) => mark !== undefined),
  'projection-found': (state) =>
    isImaged(state) && state.parcels.some(({ id }) => hasFact(state, 'projectionFound', id)),
  'at-scale': ({ place, act }) => place === 'scale' && act !== undefined,
  'at-trace-detector': (state) => state.place === 'etd' && hasOpened(state, 'swabRead'),
  'at-table': ({ place, workpiece }) => place === 'table' && workpiece !== undefined,
  'parcel-open': (state) => state.place === 'table' && hasOpened(state, 'opened'),
  'form-filled': (state) => state.place === 'table' && hasOpened(state, 'signed'),
  'at-store': (state) => state.place === 'evidence' && hasOpened(state, 'stored'),
  duty: (state) => state.parcels.some(({ id }) => hasFact(state, 'rateChosen', id)),
  emergency: (state) => hasFact(state, 'emergency'),
  assembly: (state) => state.place === 'assembly' && hasFact(state, 'helpCalled'),
  stopped: ({ pauseReason }) => pauseReason === 'critical',
  ended: ({ phase }) => phase === 'ended',
}

const SETUP = { seed: 4, mode: 'guided', overlay: {} } as const

/** Plays somebody who reaches into the tunnel, in practice. */
function playCritical(): RunLog {
  const deeds: readonly [IntentBody, number][] = [
    [{ type: 'BeginRun' }, 0],
    [{ type: 'GoTo', place: 'console' }, 800],
    [{ type: 'Perform', act: 'turn-key' }, 800],
    [{ type: 'Perform', act: 'scan-test-block' }, 800],
    [{ type: 'Elapse' }, 5000],
    [{ type: 'Perform', act: 'fetch-test-block', option: 'reach-in' }, 800],
  ]
  return deeds.reduce(
    (stepped, [deed, afterMs]) => send(stepped, deed, afterMs),
    beginStepping(expressMail, { ...SETUP, mode: 'practice' }),
  ).log
}

/** Plays a run up to a moment: by the model officer in guided mode, or one that makes a critical error. */
function momentOf(name: string): Moment {
  const log = name === 'stopped' ? playCritical() : playRun(expressMail, SETUP, 'model')
  const isThere = MOMENTS[name] ?? (() => true)
  let state = initialState(expressMail, log.header)
  const events: RunEvent[] = []
  for (const [i, entry] of log.entries.entries()) {
    if (isThere(state)) return { state, events, entries: log.entries.slice(0, i) }
    for (const event of entry.events) {
      state = evolve(state, event)
      events.push(event)
    }
  }
  return { state, events, entries: log.entries }
}

const PANELS: Readonly<Record<string, (desk: Desk, moment: Moment) => Panel>> = {
  start: startPanel,
  coach: (desk, { events }) => coachPanel(desk, events),
  place: (desk) => placePanel(desk),
  places: (desk) => placesPanel(desk),
  manifest: (desk) => manifestPanel(desk),
  parcels: parcelsPanel,
  declaration: declarationPanel,
  record: recordPanel,
  verdict: (desk) => verdictPanel(desk),
  'image-keys': (desk) => imageKeysPanel(desk, (key) => key === 'pseudoColour'),
  belt: beltPanel,
  consequence: (desk, { entries }) => consequencePanel(desk, entries),
  pause: (desk, { entries }) => pausePanel(desk, DEFAULT_SETTINGS, redoPoints(entries)),
  debrief: (desk, { events }) => debriefPanel(desk, events),
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
