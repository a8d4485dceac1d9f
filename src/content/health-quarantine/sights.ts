import type { Sight } from '#scenario/scenario.ts'
export const sights: Sight[] = []
