import { Color } from 'three'

/** How the lamps of the places are tinted, out or lit; above 1 they glow under tone mapping. Not to be written to. */
export const LAMP = {
  off: new Color(0.25, 0.25, 0.25),
  green: new Color(0.5, 2.4, 0.7),
  amber: new Color(2.6, 1.5, 0.3),
  red: new Color(2.6, 0.35, 0.25),
  blue: new Color(0.4, 0.8, 3),
} as const
