import { type Matrix4, Vector3 } from 'three'
import { hasFact, parcelOf, type RunState } from '#engine/state.ts'
import type { Tool } from '#view/tools/tool.ts'
import type { Moment, Shown, ToolMoment, ToolStaging } from '#view/tools/tool-staging.ts'
import { computeBagKg } from './bag.ts'
import { doseRateAt } from './dose-rate.ts'
import { PIECES, parcelFrame, parcelPoint, suspectOf } from './parcels.ts'
import { monitorShow, scaleShow, toolShow } from './tool-show.ts'
import { SIDE_TABLES, TOOLS } from './tools.ts'

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

/** Writes where a tool is that nobody holds: the dog goes to its parcel, the cover lies on what it covers. */
function restOf(tool: Tool, rest: Matrix4, moment: Moment, target: Matrix4): boolean {
  const { state, place } = moment
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
    case 'evidence-bag': {
      if (state.workpiece === undefined || !hasFact(state, 'stored', state.workpiece)) return false
      const { matrixWorld } = place.nodeOf('A_evidence_shelf')
      target.extractRotation(matrixWorld).copyPosition(matrixWorld)
      return true
    }
    default:
      return false
  }
}

/** The tools of the express-mail shift, and what they do. */
export const tools: ToolStaging = {
  sets: ['common', 'express-mail'],
  tools: TOOLS,
  sideTables: SIDE_TABLES,
  show,
  displays: [
    { kind: 'parcel_scale', node: 'D_parcel_scale', show: ({ state, nowMs }) => scaleShow(state, nowMs) },
    { kind: 'radiation_portal', node: 'D_radiation', show: ({ state }) => monitorShow(state) },
  ],
  pieces: PIECES,
  restOf,
}
