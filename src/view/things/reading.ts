/** What a thing shows: numbers as measured, and words. */
export type Values = Readonly<Record<string, number | string>>

/** How an instrument writes one of its readings. */
export interface Reading {
  readonly digits?: number
  /** Places that are always there, filled with `fill`; a space when absent. */
  readonly width?: number
  readonly fill?: '0' | ' '
  /** Outside of its range an instrument says so instead. */
  readonly min?: number
  readonly max?: number
  readonly below?: string
  readonly above?: string
  /** Least step between two readings. */
  readonly step?: number
  /** What stands there while there is nothing to show. */
  readonly none?: string
}

/** Writes a reading as the instrument does. Words pass as they are. */
export function formatReading(reading: Reading | undefined, value: number | string | undefined): string {
  const { digits = 0, width = 0, fill = ' ', min, max, step, none = '--' } = reading ?? {}
  if (value === undefined || Number.isNaN(value)) return none
  if (typeof value === 'string') return value
  if (min !== undefined && value < min) return reading?.below ?? 'Lo'
  if (max !== undefined && value > max) return reading?.above ?? 'Hi'
  const rounded = step === undefined ? value : Math.round(value / step) * step
  // No "-0" where a small negative number is rounded.
  const text = rounded.toFixed(digits).replace(/^-(?=0(\.0*)?$)/, '')
  return text.padStart(width, fill)
}

/** Finds a reading that is a number. */
export function numberOf(values: Values, id: string, otherwise: number): number {
  const value = values[id]
  return typeof value === 'number' ? value : otherwise
}

/** Fills `{reading}` into a text. */
export function fillIn(
  text: string,
  readings: Readonly<Record<string, Reading>> | undefined,
  values: Values,
): string {
  return text.replace(/\{(\w+)\}/g, (_, id: string) => formatReading(readings?.[id], values[id]))
}

/** Finds the value at `x` between stops in rising order; beyond the ends it stays. */
export function between(stops: readonly (readonly [number, number])[], x: number): number {
  let [x0, y0] = stops[0] ?? [0, 0]
  if (x <= x0) return y0
  for (const [x1, y1] of stops) {
    if (x <= x1) return x1 === x0 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)
    x0 = x1
    y0 = y1
  }
  return y0
}
