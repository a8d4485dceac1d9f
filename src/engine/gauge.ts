import { firstHolding, holds } from '#scenario/condition.ts'
import type { Gauge } from '#scenario/gauge.ts'
import { createRandom } from '#scenario/random.ts'
import type { Level, Scenario } from '#scenario/scenario.ts'
import { sampleAir } from './air.ts'
import type { Reading } from './instrument.ts'
import { seedOfUse } from './instrument.ts'
import { type RunState, worldOf } from './state.ts'

/** ln 10: after its t₉₀ a first-order system has covered nine tenths. */
const LN_10 = Math.LN10

/** Returns the value of the first level that holds in a run. Throws when none does: a quantity is always something. */
function levelOf(state: RunState, levels: readonly Level[], name: string): number {
  const level = firstHolding(levels, worldOf(state))
  if (!level) throw new Error(`quantity "${name}": no level holds; expected a last one without condition`)
  return level.value
}

/**
 * Reads a gauge of the scenario, where the officer stands. `waitedS` is the time that it was given; `count` how often
 * the act has read before. The same use in the same run always reads the same. Throws on a gauge that is not there.
 */
export function readGauge(
  scenario: Scenario,
  state: RunState,
  name: string,
  { waitedS, count }: { readonly waitedS: number; readonly count: number },
): Reading {
  const gauge = scenario.gauges?.[name]
  if (!gauge) throw new Error(`scenario "${scenario.id}": no gauge "${name}"`)
  const { unit, step, sigma, range, restsAt = 0, t90S } = gauge
  const reached = t90S === undefined ? 1 : 1 - Math.exp((-LN_10 * waitedS) / t90S)
  const shown = restsAt + (signalOf(scenario, state, gauge) - restsAt) * reached
  const random = createRandom(seedOfUse(state.setup.seed, name, state.place, count))
  const noisy = shown + biasOf(state, gauge) + (sigma > 0 ? sigma * random.gauss() : 0)
  const rounded = Math.round(noisy / step) * step
  const [least, most] = range
  // Twelve digits: what is left over from the multiplication by the step is no reading.
  return { value: Number(Math.min(most, Math.max(least, rounded)).toPrecision(12)), unit }
}

function signalOf(scenario: Scenario, state: RunState, gauge: Gauge): number {
  return 'measures' in gauge
    ? levelOf(state, scenario.quantities?.[gauge.measures] ?? [], gauge.measures)
    : sampleAir(scenario, state, gauge)
}

function biasOf(state: RunState, { bias = [] }: Gauge): number {
  const world = worldOf(state)
  return bias.reduce((sum, { by, when }) => sum + (holds(when, world) ? by : 0), 0)
}
