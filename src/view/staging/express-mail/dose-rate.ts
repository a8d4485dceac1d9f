import { Vector3 } from 'three'
import { parcelOf } from '#engine/state.ts'
import { BACKGROUND_USV_H, computeDoseRateUSvH } from '#physics/radiation.ts'
import type { ToolMoment } from '#view/tools/tool-staging.ts'
import { parcelPoint, suspectOf } from './parcels.ts'

/** What a parcel's surface rate is taken to be measured at, and the nearest that it is modelled, in metres. */
const SURFACE_M = 0.1

const source = new Vector3()

/** Computes the dose rate where the survey meter is, in µSv/h, background included. */
export function doseRateAt(moment: ToolMoment): number {
  const { state, at } = moment
  const suspect = suspectOf(state)
  const surfaceUSvH = suspect === undefined ? 0 : parcelOf(state, suspect).doseRateUSvH
  if (suspect === undefined || surfaceUSvH <= 0 || !parcelPoint(moment, suspect, source))
    return BACKGROUND_USV_H
  const distanceM = Math.max(SURFACE_M, at.distanceTo(source))
  return BACKGROUND_USV_H + computeDoseRateUSvH(surfaceUSvH, SURFACE_M, distanceM)
}
