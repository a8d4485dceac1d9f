import { Color, type Object3D, Vector3 } from 'three'
import type { Zone } from '#view/place/load-place.ts'
import { sampleProbes } from '#view/place/probe-field.ts'

/** People are lit a little brighter than a place's mean, so that they stand off the walls behind them. */
export const PERSON_LIGHT = 1.5
export const EYE_M = 1.6
const tint = new Color()

/** Finds points of the floor before an anchor: so far ahead, so far to its right, in metres. */
export type StandAt = (aheadM: number, asideM: number) => Vector3

/** Returns how to find points of the floor before an anchor; `turnDeg` turns what is ahead to the left. */
export function standAt(anchor: Object3D, turnDeg = 0): StandAt {
  const from = new Vector3().setFromMatrixPosition(anchor.matrixWorld)
  const ahead = new Vector3(0, 0, -1)
    .transformDirection(anchor.matrixWorld)
    .applyAxisAngle(new Vector3(0, 1, 0), (turnDeg * Math.PI) / 180)
  const right = new Vector3(-ahead.z, 0, ahead.x)
  return (aheadM, asideM) => from.clone().addScaledVector(ahead, aheadM).addScaledVector(right, asideM)
}

/** Computes how strongly the panorama of a place lights a person who stands at a point. */
export function lightAt({ probes }: Zone, { x, z }: Vector3): number {
  const { r, g, b } = sampleProbes(probes, x, z, tint)
  return (PERSON_LIGHT * (r + g + b)) / 3
}
