/** One measured figure, with what it may be at most or must be at least. */
export interface Figure {
  readonly id: string
  /** What is measured, in words. */
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly most?: number
  readonly least?: number
  /** Whether the run fails on it; wall times on a shared machine only warn. */
  readonly isHard?: boolean
  readonly note?: string
}

export type Verdict = 'kept' | 'over' | 'warn' | 'told'

/** Judges a figure; one without a budget is only told. */
export function judge({ value, most, least, isHard = true }: Figure): Verdict {
  if (most === undefined && least === undefined) return 'told'
  // What could not be measured is not kept.
  const isKept = value <= (most ?? Number.POSITIVE_INFINITY) && value >= (least ?? Number.NEGATIVE_INFINITY)
  return isKept ? 'kept' : isHard ? 'over' : 'warn'
}

/** Finds the value below which a share of the sorted samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

const written = (value: number): string =>
  Math.abs(value) >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)))

/** Writes figures as a table for the terminal, with a sign for each verdict. */
export function writeTable(figures: readonly Figure[]): string {
  const signs: Record<Verdict, string> = { kept: '✓', over: '✗', warn: '!', told: ' ' }
  const rows = figures.map((figure) => {
    const { what, value, unit, most, least, note } = figure
    const budget =
      most !== undefined ? `≤ ${written(most)}` : least !== undefined ? `≥ ${written(least)}` : ''
    return [signs[judge(figure)], what, `${written(value)} ${unit}`.trim(), budget, note ?? ''] as const
  })
  const width = (column: 1 | 2 | 3): number => Math.max(...rows.map((row) => row[column].length))
  const [what, value, budget] = [width(1), width(2), width(3)]
  return rows
    .map((row) =>
      `${row[0]} ${row[1].padEnd(what)}  ${row[2].padStart(value)}  ${row[3].padEnd(budget)}  ${row[4]}`.trimEnd(),
    )
    .join('\n')
}
