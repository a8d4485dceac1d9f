export type HeatEffectId =
  | 'pain'
  | 'second-degree-burn'
  | 'potentially-lethal'
  | 'wood-with-pilot'
  | 'steel-plant'

/** What radiant heat does from a value on; to people within 60 s. */
export interface HeatEffect {
  readonly id: HeatEffectId
  readonly fromKWPerM2: number
  readonly harms: 'person' | 'thing'
}

/** Effects by rising heat. Source: port-hazmat sheet §4c, general knowledge. */
export const HEAT_EFFECTS: readonly HeatEffect[] = [
  { id: 'pain', fromKWPerM2: 2, harms: 'person' },
  { id: 'second-degree-burn', fromKWPerM2: 5, harms: 'person' },
  { id: 'potentially-lethal', fromKWPerM2: 10, harms: 'person' },
  { id: 'wood-with-pilot', fromKWPerM2: 12.5, harms: 'thing' },
  { id: 'steel-plant', fromKWPerM2: 37.5, harms: 'thing' },
]

/** Finds what a radiant heat does, the least effect first. */
export function findHeatEffects(heatKWPerM2: number): HeatEffect[] {
  return HEAT_EFFECTS.filter(({ fromKWPerM2 }) => heatKWPerM2 >= fromKWPerM2)
}
