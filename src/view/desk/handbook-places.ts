/** By scenario, the places where the handbook of hazardous substances lies at hand. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  'port-hazmat': ['office', 'kit', 'gate', 'post'],
}

/** Tells whether the handbook lies at a place of a scenario. */
export function isHandbookAt(scenario: string, place: string): boolean {
  return PLACES[scenario]?.includes(place) ?? false
}
