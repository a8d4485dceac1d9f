import type { Mode } from '#scenario/scenario.ts'

/** Returns the address of a run's page: a fresh run, or with `resume` one that is on this device. */
export function trainAddress(run: { scenario: string; mode: Mode; seed?: number; resume?: string }): string {
  const { scenario, mode, seed, resume } = run
  const query = new URLSearchParams({ mode })
  if (seed !== undefined) query.set('seed', String(seed))
  if (resume !== undefined) query.set('resume', resume)
  return `/train/${scenario}?${query}`
}
