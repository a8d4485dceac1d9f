import { type Matrix4, Vector3 } from 'three'
import { hasFact, parcelOf, type RunState } from '#engine/state.ts'
import { computeBodyMassG } from '#physics/body.ts'
import { BACKGROUND_USV_H, computeDoseRateUSvH } from '#physics/radiation.ts'
import { findItems, groupItems } from '#view/belt/parcel-geometry.ts'
import type { LoadedPlace } from '#view/place/load-place.ts'
import type { Thing, Things } from '#view/things/things.ts'
import { createSolidMesh } from '#view/xray/solid-mesh.ts'
import { matrixOf } from './frames.ts'
import { PlaceDisplay } from './place-display.ts'
import type { Tool } from './tool.ts'
import { monitorShow, type ShowContext, scaleShow, toolShow } from './tool-show.ts'

/** What the survey meter takes a parcel's surface rate to be measured at, and the nearest that it is modelled, in metres. */
const SURFACE_M = 0.1

/** How long a flash is seen. */
const FLASH_MS = 350

/** A tool as it stands in the world. */
interface Placed {
  readonly tool: Tool
  readonly thing: Thing | undefined
  /** Where it lies when it is not in hand. */
  readonly rest: Matrix4
}

/** The things of the work: placed once, shown as the run has them. */
export class WorkThings {
  readonly placed: ReadonlyMap<string, Placed>
  readonly things: Things
  readonly #scale: PlaceDisplay
  readonly #monitor: PlaceDisplay
  readonly #bagKg = new Map<string, number>()
  /** Where the survey meter is, and what it is held to; written by whoever moves them. */
  readonly meterAt = new Vector3()
  readonly suspectAt = new Vector3()
  flashUntilMs = Number.NEGATIVE_INFINITY
  /** Dose rate at the meter, in µSv/h; read by the sound of its ticks. */
  doseRateUSvH = BACKGROUND_USV_H

  constructor(things: Things, place: LoadedPlace, tools: readonly Tool[]) {
    this.things = things
    things.setEnvironment(place.environment, 1)
    this.placed = new Map(
      tools.map((tool) => {
        const rest = matrixOf(place, tool.stand)
        const thing = tool.kind === undefined ? undefined : things.place(tool.kind, rest)
        return [tool.id, { tool, thing, rest }]
      }),
    )
    const display = (kind: string, node: string): PlaceDisplay => {
      const found = place.nodes.get(node)
      if (!found) throw new Error(`place: no display "${node}"`)
      return new PlaceDisplay(things, things.model(kind).kind, found)
    }
    this.#scale = display('parcel_scale', 'D_parcel_scale')
    this.#monitor = display('radiation_portal', 'D_radiation')
  }

  /** Lets the camera flash. */
  flash(nowMs: number): void {
    this.flashUntilMs = nowMs + FLASH_MS
  }

  /** Shows everything as the run has it; a few times a second is enough. `held` is the tool in hand. */
  show(state: RunState, nowMs: number, t: (id: string) => string, held: string | undefined): void {
    const suspect = suspectOf(state)
    const surfaceUSvH = suspect === undefined ? 0 : parcelOf(state, suspect).doseRateUSvH
    const distanceM = Math.max(SURFACE_M, this.meterAt.distanceTo(this.suspectAt))
    this.doseRateUSvH =
      BACKGROUND_USV_H + (surfaceUSvH > 0 ? computeDoseRateUSvH(surfaceUSvH, SURFACE_M, distanceM) : 0)
    const context: ShowContext = {
      nowMs,
      doseRateUSvH: Math.round(this.doseRateUSvH * 100) / 100,
      isFlashing: nowMs < this.flashUntilMs,
      bagKg: state.workpiece === undefined ? 0 : this.#bagKgOf(state, state.workpiece),
      t,
    }
    for (const { tool, thing } of this.placed.values()) {
      if (!thing) continue
      const shown = toolShow(tool, state, context)
      // What can be carried and is not there to be taken is in nobody's hand either.
      thing.isVisible = shown !== undefined && (held === tool.id || !isSpent(tool, state))
      if (shown && shown.state !== '') thing.show(shown.state, shown.values)
    }
    this.#scale.show(scaleShow(state, nowMs))
    this.#monitor.show(monitorShow(state))
  }

  #bagKgOf(state: RunState, id: string): number {
    let kg = this.#bagKg.get(id)
    if (kg === undefined) {
      const parcel = parcelOf(state, id)
      const items = groupItems(parcel)
      const found = findItems(parcel, items)
      kg = [...items].reduce(
        (sum, [item, solids]) =>
          found.has(item)
            ? sum +
              solids.reduce((own, solid) => {
                const { material: materialId, densityGPerCm3 } = solid
                const body = { mesh: createSolidMesh(solid), materialId }
                return (
                  own + computeBodyMassG(densityGPerCm3 === undefined ? body : { ...body, densityGPerCm3 })
                )
              }, 0) /
                1000
            : sum,
        0,
      )
      kg = Math.round(kg * 100) / 100
      this.#bagKg.set(id, kg)
    }
    return kg
  }

  dispose(): void {
    this.things.dispose()
  }
}

/** Body-worn from then on: it no longer lies about. */
function isSpent({ id }: Tool, state: RunState): boolean {
  return (id === 'badge' && hasFact(state, 'badgeShown')) || (id === 'protection' && isWorn(state))
}

function isWorn(state: RunState): boolean {
  const { workpiece } = state
  return (
    workpiece !== undefined && hasFact(state, 'protectionChosen.gloves-sleeves-respirator-eyewear', workpiece)
  )
}

/** Finds the parcel that is suspected: the one that an alarm stands for, or that came with the emergency. */
export function suspectOf(state: RunState): string | undefined {
  const alarmed = state.parcels.findLast(
    ({ id, phase }) =>
      phase === 'fed' && hasFact(state, 'monitorAlarm', id) && !hasFact(state, 'monitorCleared', id),
  )
  if (alarmed) return alarmed.id
  return state.parcels.findLast(({ id, phase }) => phase !== 'waiting' && hasFact(state, 'late', id))?.id
}
