import type { EventBody } from '#engine/event.ts'
import { armingEvent } from '#engine/inject.ts'
import { failureEvent, stepEvent } from '#engine/procedure.ts'
import { type RunState, subjectsOf, worldOf } from '#engine/state.ts'
import type { Scenario } from '#scenario/scenario.ts'

/** Finds the next consequence for the procedure the plain way: every step, criterion and inject is asked, of every subject. */
export function plainConsequence(scenario: Scenario, state: RunState): EventBody | undefined {
  const world = worldOf(state)
  for (const step of scenario.steps)
    for (const subject of step.forEach ? subjectsOf(state, step.forEach) : [undefined]) {
      const event = stepEvent(scenario, state, world, step, subject)
      if (event) return event
    }
  for (const criterion of scenario.criteria)
    for (const subject of criterion.forEach ? subjectsOf(state, criterion.forEach) : [undefined]) {
      const event = failureEvent(state, world, criterion, subject)
      if (event) return event
    }
  for (const [index, inject] of scenario.injects.entries()) {
    const event = armingEvent(state, world, inject, index)
    if (event) return event
  }
  return undefined
}
