import { computePpm } from '#physics/hazmat/concentration.ts'
import { type AirPpm, findGas, type GasId, isGasId } from '#physics/hazmat/gas.ts'
import { computeBeadPercent } from '#physics/hazmat/lel-bead.ts'
import { computeOxygenPercent } from '#physics/hazmat/oxygen-cell.ts'
import { computePidPpm } from '#physics/hazmat/pid.ts'
import { computePlumeAtMgPerM3, type Plume } from '#physics/hazmat/plume.ts'
import { CELL_T90_S, type CellGasId } from '#physics/hazmat/sensor-lag.ts'
import { computeCellPpm } from '#physics/hazmat/toxic-cell.ts'
import { type ConditionWorld, firstHolding, holds } from '#scenario/condition.ts'
import type { Gauge } from '#scenario/gauge.ts'
import type { HazardScene, ScenePoint, Wind } from '#scenario/hazard-scene.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { type RunState, worldOf } from './state.ts'

/** Height at which people breathe, and at which a probe is held, in metres. */
export const BREATHING_M = 1.5

/** Returns the wind that blows. Throws when none of a scene's winds holds. */
export function windOf({ winds }: HazardScene, world: ConditionWorld): Wind {
  const wind = firstHolding(winds, world)
  if (!wind) throw new Error('hazards: no wind holds; expected a last one without condition')
  return wind
}

/** Lists the plumes that the open releases of a scene make, each with its gas. The yard counts as urban: it is full of stacks. */
export function plumesOf(scene: HazardScene, world: ConditionWorld): { gas: GasId; plume: Plume }[] {
  const open = scene.releases.filter(({ when }) => holds(when, world))
  if (open.length === 0) return []
  const { fromDeg, speedMps, stability } = windOf(scene, world)
  return open.map(({ gas, atM: [xM, zM], heightM, rateKgS }) => ({
    gas: gasOf(gas),
    plume: {
      kind: 'plume',
      xM,
      zM,
      heightM,
      rateKgS,
      wind: { fromDeg, speedMps },
      stability,
      terrain: 'urban',
    },
  }))
}

function gasOf(name: string): GasId {
  if (!isGasId(name)) throw new Error(`hazards: no gas "${name}"`)
  return name
}

/** Returns what is in the air at a point, ppm by gas: what the wind brings, means over ten minutes. */
export function airAtPoint(
  scene: HazardScene,
  world: ConditionWorld,
  [xM, zM]: ScenePoint,
  heightM = BREATHING_M,
): AirPpm {
  const air: { -readonly [id in GasId]?: number } = {}
  for (const { gas, plume } of plumesOf(scene, world)) {
    const ppm = computePpm(computePlumeAtMgPerM3(plume, xM, heightM, zM), findGas(gas).molarMassGPerMol)
    if (ppm > 0) air[gas] = (air[gas] ?? 0) + ppm
  }
  return air
}

/** Returns where a place is in the scene; undefined of one that is not on its plan. */
export function positionOf({ places }: Scenario, place: string): ScenePoint | undefined {
  return places.find(({ id }) => id === place)?.positionM
}

/** Returns what is in the air of a place, ppm by gas: what the wind brings, and what stands there close by its source. */
export function airOf(scenario: Scenario, world: ConditionWorld, place: string): AirPpm {
  const { hazards } = scenario
  if (!hazards) return {}
  const at = positionOf(scenario, place)
  const air: { -readonly [id in GasId]?: number } = at ? { ...airAtPoint(hazards, world, at) } : {}
  for (const { gas: name, place: filled, ppm, when } of hazards.pockets) {
    if (filled !== place || !holds(when, world)) continue
    const gas = gasOf(name)
    air[gas] = (air[gas] ?? 0) + ppm
  }
  return air
}

/** Returns what a sensor settles at, in its gauge's unit, where the officer stands. */
export function sampleAir(
  scenario: Scenario,
  state: RunState,
  { sensor, gas }: Extract<Gauge, { sensor: string }>,
): number {
  const air = airOf(scenario, worldOf(state), state.place)
  switch (sensor) {
    case 'bead':
      return computeBeadPercent(air)
    case 'pid':
      return computePidPpm(air)
    case 'oxygen':
      return computeOxygenPercent(air)
    case 'cell':
      return computeCellPpm(cellOf(gas), air)
  }
}

function cellOf(gas = ''): CellGasId {
  if (!Object.hasOwn(CELL_T90_S, gas)) throw new Error(`hazards: no cell for "${gas}"`)
  return gas as CellGasId
}
