import type { Vector3 } from 'three'
import { windOf } from '#engine/air.ts'
import { type RunState, worldOf } from '#engine/state.ts'
import type { Scenario } from '#scenario/scenario.ts'

/** Writes the motion of the air over the yard, world m/s; still where a scenario knows no wind. */
export function readWind({ hazards }: Scenario, state: RunState, target: Vector3): Vector3 {
  if (!hazards) return target.set(0, 0, 0)
  const { fromDeg, speedMps } = windOf(hazards, worldOf(state))
  const rad = (fromDeg * Math.PI) / 180
  return target.set(-Math.sin(rad) * speedMps, 0, Math.cos(rad) * speedMps)
}
