import type { CertificationRule } from '#scenario/scenario.ts'

/** A run as certification asks of it. */
export interface CertifiableRun {
  readonly id: string
  readonly mode: string
  readonly result: string
  readonly isGuest: boolean
  readonly isSimulated: boolean
  /** When it ended, ISO 8601 in UTC. */
  readonly endedAt: string
  /** What its seed decided, by variant; absent where nobody knows any more. */
  readonly variants?: Readonly<Record<string, string>>
}

/** A pass that counts toward certification: the first with this option. */
export interface CountedPass {
  readonly run: string
  readonly option: string
  readonly endedAt: string
}

/** How far somebody has come toward certification. */
export interface Certification {
  /** One an option, the earliest first. */
  readonly passes: readonly CountedPass[]
  /** How many more are needed, each with another option. */
  readonly missing: number
  /** When the last pass that was needed was won; absent before. */
  readonly certifiedAt?: string
}

/** Only assessments go on the record, and only those of a person who played them. */
const counts = ({ mode, result, isGuest, isSimulated }: CertifiableRun): boolean =>
  mode === 'assessment' && result === 'passed' && !isGuest && !isSimulated

/**
 * Tells whether somebody's runs of one scenario certify them: enough passed assessments, each with another option of
 * the rule's variant. A second pass with the same option counts for nothing, and no later failure takes a pass back.
 */
export function certification(rule: CertificationRule, runs: readonly CertifiableRun[]): Certification {
  const passes: CountedPass[] = []
  const inTurn = runs.filter(counts).toSorted((a, b) => a.endedAt.localeCompare(b.endedAt))
  for (const { id, endedAt, variants } of inTurn) {
    const option = variants?.[rule.variant]
    if (option !== undefined && passes.every((one) => one.option !== option))
      passes.push({ run: id, option, endedAt })
  }
  const last = passes[rule.passCount - 1]
  return {
    passes,
    missing: Math.max(0, rule.passCount - passes.length),
    ...(last && { certifiedAt: last.endedAt }),
  }
}
