import { LOD_FROM_M } from '#view/people/person.ts'

/** Per level of detail, a distance in metres from which a person is drawn by it. */
export const LEVEL_FROM_M = [1, ...LOD_FROM_M.map((fromM) => fromM + 1)]
