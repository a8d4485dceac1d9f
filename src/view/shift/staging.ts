import type { ComponentType } from 'react'
import type { WebGLRenderer } from 'three'
import type { RunState } from '#engine/state.ts'
import type { Place } from '#input/locomotion.ts'
import type { Settings } from '#input/settings.ts'
import type { LiveRun } from '#run/live.ts'
import type { PanelButton } from '#view/panel/panel.ts'
import type { AssetLoader } from '#view/place/asset-loader.ts'
import type { PlaceStaging, ShiftPlace } from '#view/place/shift-place.ts'
import type { Glove, Sleeve } from '#view/rig/hand-model.ts'
import type { ScenarioTexts } from '#view/text/i18n.ts'
import type { Words } from '#view/text/words.ts'
import type { ToolStaging } from '#view/tools/tool-staging.ts'
import type { WorkThings } from '#view/tools/work-things.ts'
import type { ArmedStore } from './armed.ts'
import type { Crew } from './crew.tsx'
import type { CrewStaging } from './crew-staging.ts'
import type { DraftStore } from './draft.ts'
import type { Hangs } from './panel-stands.tsx'
import type { Pictures } from './pictures.ts'
import type { DesktopEye } from './places.ts'
import type { SoundStaging } from './sound-staging.ts'

/** A rectangle of the floor, world metres. */
export interface FloorArea {
  readonly min: readonly [x: number, z: number]
  readonly max: readonly [x: number, z: number]
}

/** Where the trainee stands, and what hangs about them. */
export interface StandStaging {
  /** By place, where the desktop's eyes are. */
  readonly eyes: Readonly<Record<string, DesktopEye>>
  /** By place, where panels hang that must give way to the work. */
  readonly hangs: Readonly<Record<string, Hangs>>
  /** Places where one looks afar: what is read there stands below the horizon, elsewhere above what one works at. */
  readonly lookouts?: ReadonlySet<string>
  /** What the trainee's hands have on. */
  readonly glove: (state: RunState) => Glove
  /** What their arms have on; the uniform when absent. */
  readonly sleeve?: (state: RunState) => Sleeve
  /** Where nobody may stand, although the floor is there: what has been set up meanwhile. */
  readonly keptClear?: (state: RunState) => readonly FloorArea[]
}

/** What the scenario's own part of the scene is drawn from. */
export interface WorkProps {
  readonly run: LiveRun
  readonly place: ShiftPlace
  readonly places: readonly Place[]
  readonly crew: Crew
  readonly things: WorkThings
  readonly words: Words
  readonly settings: Settings
  readonly draft: DraftStore
  readonly armed: ArmedStore
  /** Those of the debriefing, to which the work may add. */
  readonly pictures: Pictures
  /** Wall-clock time of day that the run began at, in ms since midnight. */
  readonly beganAtDayMs: number
  readonly onPress: (button: PanelButton) => void
}

/** What only this scenario has, once it is loaded: it moves the live parts, and draws its own things. */
export interface Work {
  readonly Scene: ComponentType<WorkProps>
  dispose(): void
}

/** What the scenario's own part of the scene is loaded from. */
export interface WorkContext {
  readonly renderer: WebGLRenderer
  readonly assets: AssetLoader
  readonly place: ShiftPlace
  readonly state: RunState
  readonly words: Words
  /** Told the share that is done, 0 to 1. */
  readonly onProgress: (share: number) => void
}

/** All that a scenario needs in order to be shown. */
export interface Staging {
  readonly place: PlaceStaging
  readonly stands: StandStaging
  readonly crew: CrewStaging
  readonly tools: ToolStaging
  readonly sound: SoundStaging
  readonly loadWork: (context: WorkContext) => Promise<Work>
  /** Words that only this way of showing needs, such as what its tools are called. */
  readonly texts?: ScenarioTexts
}
