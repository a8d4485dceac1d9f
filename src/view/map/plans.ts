import type { ScenePlan } from './plan.ts'
import { portPlan } from './port-plan.ts'

const PLANS: Readonly<Record<string, ScenePlan>> = { 'port-hazmat': portPlan }

/** Finds the ground plan of an environment; a place without one is drawn as open ground about the scene's middle. */
export function planOf(environment: string): ScenePlan {
  return PLANS[environment] ?? { windowM: [-200, -200, 200, 200], areas: [], labels: [] }
}
