import { type ConditionWorld, holds } from '#scenario/condition.ts'
import { createRandom } from '#scenario/random.ts'
import type { Inject, Scenario } from '#scenario/scenario.ts'
import type { EventBody } from './event.ts'
import { hasFact, type RunState } from './state.ts'

/** Keeps the waiting times' chance apart from that of the case. */
const STREAM = 0x6c078965

/** Tells whether an inject's condition has just come to hold: it is armed, to happen after its waiting time. */
export function armingEvent(
  state: RunState,
  world: ConditionWorld,
  { id, when, afterS }: Inject,
  index: number,
): EventBody | undefined {
  if (state.armed[id] !== undefined || hasFact(state, `happened-${id}`) || !holds(when, world))
    return undefined
  const waitS = afterS ? createRandom(state.setup.seed ^ (STREAM + index)).integer(...afterS) : 0
  return { type: 'InjectArmed', inject: id, dueAtMs: state.atMs + waitS * 1000 }
}

/** Returns the armed inject that happens first, and when; undefined when none is armed. */
export function nextInject(
  scenario: Scenario,
  state: RunState,
): { atMs: number; event: EventBody } | undefined {
  let next: { atMs: number; event: EventBody } | undefined
  for (const { id, fact } of scenario.injects) {
    const atMs = state.armed[id]
    if (atMs !== undefined && (!next || atMs < next.atMs))
      next = { atMs, event: { type: 'InjectHappened', inject: id, fact } }
  }
  return next
}
