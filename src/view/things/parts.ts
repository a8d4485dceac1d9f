import type { Face } from './display.ts'
import type { Triple } from './thing.ts'

/** Tints of lamps: a lens that is off, and light. */
export const LAMP = {
  dark: [0.35, 0.35, 0.35],
  red: [2.8, 0.22, 0.14],
  amber: [2.7, 1.1, 0.08],
  green: [0.25, 2.5, 0.6],
  blue: [0.2, 0.9, 3],
  white: [5, 5, 4.6],
} as const satisfies Readonly<Record<string, Triple>>

/** Shows one face in several states. */
export function facesOf(states: readonly string[], face: Face): Readonly<Record<string, Face>> {
  return Object.fromEntries(states.map((state) => [state, face]))
}
