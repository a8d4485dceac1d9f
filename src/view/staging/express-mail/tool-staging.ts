import { type Matrix4, Vector3 } from 'three'
import { hasFact, parcelOf, type RunState } from '#engine/state.ts'
import { matrixOf } from '#view/tools/frames.ts'
import type { Tool } from '#view/tools/tool.ts'
import type { Moment, Shown, ToolMoment, ToolStaging } from '#view/tools/tool-staging.ts'
import { computeBagKg } from './bag.ts'
import { sideTables } from './benches.ts'
import { doseRateAt } from './dose-rate.ts'
import { PIECES, parcelFrame, parcelPoint, suspectOf } from './parcels.ts'
import { monitorShow, scaleShow, toolShow } from './tool-show.ts'
import { BAG_AT_STORE, TOOLS } from './tools.ts'

function bagKgOf(state: RunState): number {
  return state.workpiece === undefined ? 0 : computeBagKg(parcelOf(state, state.workpiece))
}

function show(tool: Tool, moment: ToolMoment): Shown | undefined {
  const { state, nowMs, isFlashing, t } = moment
  return toolShow(tool, state, {
    nowMs,
    isFlashing,
    t,
    doseRateUSvH: tool.kind === 'radiation_meter' ? Math.round(doseRateAt(moment) * 100) / 100 : 0,
    bagKg: bagKgOf(state),
  })
}

const DOG_WAY_S = 4
/** From the dog's middle to what it noses at, in metres. */
const DOG_BEFORE_M = 0.5

const from = new Vector3()
const goal = new Vector3()

/** Writes where the dog is that goes to its parcel: down the middle of the lane, then up to the parcel's side. */
function dogAt(rest: Matrix4, moment: Moment, target: Matrix4): boolean {
  const { state, nowMs } = moment
  const { workpiece } = state
  if (workpiece === undefined || state.place !== 'dog') return false
  const isOnWay = state.act?.id === 'send-dog'
  if (!isOnWay && !hasFact(state, 'dogSent', workpiece)) return false
  if (!parcelPoint(moment, workpiece, goal)) return false
  const left = isOnWay && state.act ? (state.act.doneAtMs - nowMs) / 1000 : 0
  const along = Math.min(1, Math.max(0, 1 - left / DOG_WAY_S) * 1.6)
  goal.z += parcelOf(state, workpiece).sizeMm[0] / 2000 + DOG_BEFORE_M
  from.setFromMatrixPosition(rest).lerp(goal, along)
  target.makeRotationY(along < 1 ? Math.PI / 2 : Math.PI).setPosition(from)
  return true
}

const STORE_WAY_S = 2

/** Writes where the sealed bag is: with whoever brings it to the store, then on its shelf. */
function bagAt({ state, nowMs, place }: Moment, target: Matrix4): boolean {
  const id = state.workpiece
  if (id === undefined || !hasFact(state, 'bagSealed', id)) return false
  const isStored = hasFact(state, 'stored', id)
  if (!isStored && state.place !== 'evidence') return false
  const { matrixWorld } = place.nodeOf('A_evidence_shelf')
  target.extractRotation(matrixWorld).copyPosition(matrixWorld)
  if (isStored) return true
  const onShelf = goal.setFromMatrixPosition(target)
  target.copy(matrixOf(place, BAG_AT_STORE))
  const left = state.act?.id === 'store' ? (state.act.doneAtMs - nowMs) / 1000 : STORE_WAY_S
  const along = Math.min(1, Math.max(0, 1 - left / STORE_WAY_S))
  target.setPosition(from.setFromMatrixPosition(target).lerp(onShelf, along))
  return true
}

/** Writes where a tool is that nobody holds: the sealed bag goes to the store, the dog goes to its parcel, the cover lies on what it covers. */
function restOf(tool: Tool, rest: Matrix4, moment: Moment, target: Matrix4): boolean {
  const { state } = moment
  switch (tool.id) {
    case 'spill-cover': {
      if (!hasFact(state, 'covered')) return false
      const id = suspectOf(state)
      if (id === undefined || !parcelFrame(moment, id, target)) return false
      from.setFromMatrixPosition(target)
      target.setPosition(from.setY(from.y + parcelOf(state, id).sizeMm[1] / 1000))
      return true
    }
    case 'dog':
      return dogAt(rest, moment, target)
    case 'evidence-bag':
      return bagAt(moment, target)
    default:
      return false
  }
}

/** The tools of the express-mail shift, and what they do. */
export const tools: ToolStaging = {
  sets: ['common', 'express-mail'],
  tools: TOOLS,
  sideTables,
  show,
  displays: [
    { kind: 'parcel_scale', at: 'D_parcel_scale', show: ({ state, nowMs }) => scaleShow(state, nowMs) },
    { kind: 'radiation_portal', at: 'D_radiation', show: ({ state }) => monitorShow(state) },
  ],
  pieces: PIECES,
  restOf,
}
