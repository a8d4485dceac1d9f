import type { ScenePoint } from '#scenario/hazard-scene.ts'

/** A rectangle of the plan: its north-west and south-east corners, metres east and south of the scene's middle. */
export type PlanRect = readonly [west: number, north: number, east: number, south: number]

/** What an area of a plan is, which says how it is drawn. */
export type AreaKind = 'water' | 'apron' | 'road' | 'block' | 'hazard-block' | 'building'

export interface PlanArea {
  readonly kind: AreaKind
  readonly rectM: PlanRect
}

/** A name on the plan: `text` as it stands in all languages, or `id` of a text. */
export type PlanLabel = { readonly atM: ScenePoint } & ({ readonly text: string } | { readonly id: string })

/** The ground plan of a place, drawn from below upwards in the order of its areas. */
export interface ScenePlan {
  /** What has to be in view. */
  readonly windowM: PlanRect
  readonly areas: readonly PlanArea[]
  readonly labels: readonly PlanLabel[]
}
