import { type Matrix4, Vector3 } from 'three'
import type { RunState } from '#engine/state.ts'
import type { ShiftPlace } from '#view/place/shift-place.ts'
import type { Thing, Things } from '#view/things/things.ts'
import { matrixOf } from './frames.ts'
import { type DisplayFrame, frameOfNode, PlaceDisplay } from './place-display.ts'
import type { Tool } from './tool.ts'
import type { BuiltInDisplay, ToolMoment, ToolStaging } from './tool-staging.ts'

/** How long a flash is seen. */
const FLASH_MS = 350

/** A tool as it stands in the world. */
interface Placed {
  readonly tool: Tool
  readonly thing: Thing | undefined
  /** Where it lies when it is not in hand. */
  readonly rest: Matrix4
  /** Where it is now; written by whoever moves it. */
  readonly at: Vector3
  /** The part of the place that it is seen with. */
  readonly part: string | undefined
}

/** Tells where a display is, and how large. */
function whereOf(place: ShiftPlace, { at }: BuiltInDisplay): DisplayFrame {
  if (typeof at !== 'string') return { frame: matrixOf(place, at.stand), sizeM: at.sizeM }
  return frameOfNode(place.nodeOf(at))
}

function partOf(place: ShiftPlace, { at }: BuiltInDisplay): string | undefined {
  if (typeof at !== 'string') return place.partOf(at.stand.anchor)
  const part: unknown = place.nodeOf(at).userData.part
  return typeof part === 'string' ? part : undefined
}

/** The things of the work: placed once, shown as the run has them. */
export class WorkThings {
  readonly placed: ReadonlyMap<string, Placed>
  readonly things: Things
  readonly #staging: ToolStaging
  readonly #place: ShiftPlace
  readonly #displays: readonly {
    readonly display: BuiltInDisplay
    readonly shown: PlaceDisplay
    readonly part: string | undefined
  }[]
  readonly #stopFollowing: () => void
  #flashUntilMs = Number.NEGATIVE_INFINITY

  constructor(things: Things, place: ShiftPlace, staging: ToolStaging) {
    this.things = things
    this.#staging = staging
    this.#place = place
    things.setEnvironment(place.environment, 1)
    this.#stopFollowing = place.lit.subscribe(({ environment }) => things.setEnvironment(environment, 1))
    // Before the things: screens are read from afar, and take their room while there is enough.
    this.#displays = staging.displays.map((display) => ({
      display,
      shown: new PlaceDisplay(
        things,
        typeof display.kind === 'string' ? things.model(display.kind).kind : display.kind,
        whereOf(place, display),
      ),
      part: partOf(place, display),
    }))
    this.placed = new Map(
      staging.tools.map((tool) => {
        const rest = matrixOf(place, tool.stand)
        const thing = tool.kind === undefined ? undefined : things.place(tool.kind, rest)
        const part = place.partOf(tool.stand.anchor)
        return [tool.id, { tool, thing, rest, at: new Vector3().setFromMatrixPosition(rest), part }]
      }),
    )
  }

  /** Lets the camera flash. */
  flash(nowMs: number): void {
    this.#flashUntilMs = nowMs + FLASH_MS
  }

  /** Describes the moment as a tool has it. */
  momentOf(tool: string, state: RunState, nowMs: number, t: (id: string) => string): ToolMoment | undefined {
    const placed = this.placed.get(tool)
    return (
      placed && {
        state,
        nowMs,
        place: this.#place,
        at: placed.at,
        isFlashing: nowMs < this.#flashUntilMs,
        t,
      }
    )
  }

  /** Shows everything as the run has it; a few times a second is enough. */
  show(state: RunState, nowMs: number, t: (id: string) => string): void {
    const { parts } = this.#place.lit.getState()
    for (const { tool, thing, part } of this.placed.values()) {
      const moment = thing && this.momentOf(tool.id, state, nowMs, t)
      if (!moment) continue
      const isSeen = part === undefined || parts.has(part)
      const shown = isSeen ? this.#staging.show(tool, moment) : undefined
      thing.isVisible = shown !== undefined
      if (shown && shown.state !== '') thing.show(shown.state, shown.values)
    }
    for (const { display, shown, part } of this.#displays)
      if (part === undefined || parts.has(part))
        shown.show(display.show({ state, nowMs, place: this.#place, t }))
  }

  dispose(): void {
    this.#stopFollowing()
    this.things.dispose()
  }
}
