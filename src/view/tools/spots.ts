import type { Vector3 } from 'three'
import type { RunState } from '#engine/state.ts'
import type { Scenario } from '#scenario/scenario.ts'
import type { Figure } from '#view/people/figure.ts'
import { matrixOf } from './frames.ts'
import { type Offer, offersOf, spotId } from './offer.ts'
import type { Spot, Tool } from './tool.ts'
import type { Moment, ToolStaging } from './tool-staging.ts'
import type { WorkThings } from './work-things.ts'

/** What tools lie among and are used on. */
export interface Surroundings {
  readonly work: WorkThings
  /** Whom tools are used on, by id. */
  readonly crew: ReadonlyMap<string, Figure>
  readonly staging: ToolStaging
}

/** A spot that is open now, and what can be done there. */
export interface OpenSpot {
  readonly id: string
  readonly tool: Tool
  readonly offer: Offer
}

/** At most so many spots are open at a time. */
export const MOST_SPOTS = 16

/** Lists the spots that are open: those of the tool in hand, and those of what is used where it stands. */
export function openSpots(
  scenario: Scenario,
  state: RunState,
  near: readonly Tool[],
  heldId: string | undefined,
): OpenSpot[] {
  return near
    .filter(({ id, isCarried }) => (isCarried ? id === heldId : heldId === undefined))
    .flatMap((tool) =>
      offersOf(scenario, state, tool)
        // What is done to the tool itself is done by pressing it.
        .filter(({ use: { spot } }) => tool.isCarried || spot.on !== 'tool' || spot.tool !== tool.id)
        .map((offer) => ({ id: spotId(tool, offer), tool, offer })),
    )
    .slice(0, MOST_SPOTS)
}

/** Writes where a tool is, its middle, in the world. */
export function whereIs(work: WorkThings, tool: Tool, target: Vector3): Vector3 {
  const placed = work.placed.get(tool.id)
  if (!placed) return target.set(0, 0, 0)
  target.setFromMatrixPosition(placed.rest)
  return target.setY(target.y + (placed.thing ? placed.thing.model.bounds.max.y : 0.1))
}

/** Writes where a spot is in the world; false where it is nowhere. */
export function whereSpot(
  spot: Spot,
  { work, crew, staging }: Surroundings,
  moment: Moment,
  target: Vector3,
): boolean {
  switch (spot.on) {
    case 'piece': {
      const piece = staging.pieces[spot.piece]
      if (!piece) throw new Error(`tools: no piece "${spot.piece}"`)
      return piece(moment, spot.share, target)
    }
    case 'person': {
      const figure = crew.get(spot.person)
      if (!figure?.object.visible) return false
      figure.now.readPlace(spot.joint, target)
      return true
    }
    case 'tool': {
      const placed = work.placed.get(spot.tool)
      if (!placed) return false
      const [x, y, z] = spot.offsetM
      target.set(x, y, z).applyMatrix4(placed.rest)
      return true
    }
    case 'stand':
      target.setFromMatrixPosition(matrixOf(moment.place, spot.stand))
      return true
  }
}
