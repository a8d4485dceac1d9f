import { holds } from '#scenario/condition.ts'
import type { Gauge } from '#scenario/gauge.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { type RunState, worldOf } from './state.ts'

/** Returns how much of a gas is in the air of a place, ppm: what stands there close by its source. */
export function concentrationPpm(scenario: Scenario, state: RunState, place: string, gas: string): number {
  const { pockets = [] } = scenario.hazards ?? {}
  const world = worldOf(state)
  return pockets
    .filter((pocket) => pocket.place === place && pocket.gas === gas && holds(pocket.when, world))
    .reduce((sum, { ppm }) => sum + ppm, 0)
}

/** Returns what a sensor would show in the end, in its gauge's unit, where the officer stands. */
export function sampleAir(
  scenario: Scenario,
  state: RunState,
  gauge: Extract<Gauge, { sensor: string }>,
): number {
  return concentrationPpm(scenario, state, state.place, gauge.gas ?? '')
}
