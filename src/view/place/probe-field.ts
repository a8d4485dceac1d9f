import type { Color } from 'three'

/** Brightness samples of a place, as baked into `probes_<scene>.json`: a regular grid at one height. */
export interface ProbeField {
  /** Height the samples were taken at, metres. */
  y: number
  /** First column and row, and the step between them, metres. */
  x0: number
  z0: number
  step: number
  columns: number
  rows: number
  /** Average radiance from all sides, linear RGB, averaged over the place. */
  mean: [number, number, number]
  /** Row by row, linear RGB relative to that average's brightness. */
  rgb: number[]
}

/**
 * Reads the light at a point into `target`, bilinear, clamped at the borders.
 * 1 is the place's average: multiply it onto `envMapIntensity` or onto the colour of what stands there.
 */
export function sampleProbes(field: ProbeField, x: number, z: number, target: Color): Color {
  const u = Math.min(Math.max((x - field.x0) / field.step, 0), field.columns - 1.001)
  const v = Math.min(Math.max((z - field.z0) / field.step, 0), field.rows - 1.001)
  const i = Math.floor(u)
  const j = Math.floor(v)
  const s = u - i
  const t = v - j
  const a = 3 * (j * field.columns + i)
  const b = a + 3 * field.columns
  const mix = (k: number) =>
    ((field.rgb[a + k] ?? 0) * (1 - s) + (field.rgb[a + 3 + k] ?? 0) * s) * (1 - t) +
    ((field.rgb[b + k] ?? 0) * (1 - s) + (field.rgb[b + 3 + k] ?? 0) * s) * t
  return target.setRGB(mix(0), mix(1), mix(2))
}
