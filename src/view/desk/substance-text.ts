import type { Advice, EntryRule, Figure, Substance, UnEntry } from '#scenario/substance.ts'
import type { Fact } from '#view/panel/panel.ts'
import type { Words } from '#view/text/words.ts'

const digitsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0

/** Writes a figure with its unit, its range and what it is of. */
export function figureText(words: Words, { value, to, bound, unit, agent, as }: Figure): string {
  const { t } = words
  const write = (one: number): string => words.number(one, digitsOf(one))
  // A minus sign would run into the dash of a range; no range of ours begins below zero.
  const plain = to === undefined ? write(value) : t('handbook.range', { from: write(value), to: write(to) })
  const measured = t(`handbook.unit.${unit}`, { value: plain })
  const bounded = bound === undefined ? measured : t(`handbook.bound.${bound}`, { value: measured })
  const reckoned = as === undefined ? bounded : t('handbook.figure.as', { value: bounded, part: as })
  return agent === undefined
    ? reckoned
    : t('handbook.figure.of', { value: reckoned, agent: t(`hazmat.agent.${agent}`) })
}

/** Writes a distance in metres. */
export function metresText(words: Words, metres: number): string {
  return words.t('handbook.m', { value: words.number(metres) })
}

/** Writes a distance in kilometres, to the tenth as the tables do. */
export function kilometresText(words: Words, kilometres: number): string {
  return words.t('handbook.km', { value: words.number(kilometres, 1) })
}

/** Writes the class as on the placard: `1.1D`, `4.3`. */
export function classText(entry: UnEntry): string {
  return `${entry.class}${entry.compatibilityGroup ?? ''}`
}

const ifText = ({ t }: Words, what: string, when: string | undefined): string =>
  when === undefined ? what : t('handbook.if', { what, when: t(`hazmat.when.${when}`) })

/** Writes the name of a substance, or of one of its UN numbers where there are several. */
export function nameText({ t }: Words, { id, entries }: Substance, entry?: UnEntry): string {
  return entry && entries.length > 1 ? t(`hazmat.un.${entry.unNumber}`) : t(`hazmat.substance.${id}`)
}

/** Lists class, subsidiary hazards and packing group. */
export function identityFacts(words: Words, entry: UnEntry): Fact[] {
  const { t } = words
  const { subsidiary, packingGroups } = entry
  const joined = (items: readonly string[]): string =>
    items.length === 0 ? t('handbook.none') : words.list(items)
  return [
    { label: t('handbook.class'), value: classText(entry) },
    {
      label: t('handbook.subsidiary'),
      value: joined(subsidiary.map((one) => ifText(words, one.class, one.when))),
    },
    {
      label: t('handbook.packing-group'),
      value: joined(packingGroups.map(({ group, when }) => ifText(words, group, when))),
    },
  ]
}

/** Lists how far to keep away. */
export function distanceFacts(words: Words, { distances }: UnEntry): Fact[] {
  const { t } = words
  const { isolationM, largeSpillM, isLargeSpillAllRound, fireM, cargoFireM } = distances
  return [
    { label: t('handbook.isolation'), value: metresText(words, isolationM) },
    ...(largeSpillM === undefined
      ? []
      : [
          {
            label: t(isLargeSpillAllRound ? 'handbook.large.all-round' : 'handbook.large'),
            value: metresText(words, largeSpillM),
          },
        ]),
    { label: t('handbook.fire'), value: metresText(words, fireM) },
    ...(cargoFireM === undefined
      ? []
      : [{ label: t('handbook.fire.cargo'), value: metresText(words, cargoFireM) }]),
  ]
}

/** A line of the table of figures: what it is, the value, the ids of its sources. */
export interface FigureLine {
  readonly label: string
  readonly value: string
  readonly source: string
}

/** Lists the figures of a substance, one a line. */
export function figureLines(words: Words, substance: Substance): FigureLine[] {
  const { t } = words
  const { idlh, aegl2, erpg2, explosive, vapourDensity, turningPoints, burning } = substance
  const lines = (label: string, figures: readonly Figure[]): FigureLine[] =>
    figures.map((figure) => ({ label: t(label), value: figureText(words, figure), source: figure.source }))
  return [
    ...lines('handbook.idlh', idlh),
    ...lines('handbook.aegl2', aegl2),
    ...lines('handbook.erpg2', erpg2),
    ...lines('handbook.explosive', explosive),
    ...lines('handbook.vapour-density', vapourDensity),
    ...turningPoints.flatMap((one) => lines(`handbook.${one.kind}`, [one])),
    ...(burning
      ? [
          {
            label: t('handbook.burning'),
            value: t(`hazmat.burning.${burning.id}`),
            source: burning.source,
          },
        ]
      : []),
  ]
}

/** Writes what may go in, and when. */
export function entryRuleText(words: Words, { level, with: more = [], when }: EntryRule): string {
  const { t } = words
  const levelText = t(`hazmat.ppe.${level}`)
  const dressed =
    more.length === 0
      ? levelText
      : t('handbook.entry.with', {
          level: levelText,
          more: words.list(more.map((id) => t(`hazmat.ppe.with.${id}`))),
        })
  return ifText(words, dressed, when)
}

/** Lists the gases that a substance gives off, each once, with all that makes it. */
export function releaseLines(words: Words, { gives }: Substance): string[] {
  const { t } = words
  return [...new Set(gives.map(({ agent }) => agent))].map((agent) =>
    t('handbook.gives.line', {
      gas: t(`hazmat.agent.${agent}`),
      when: words.list(gives.filter((one) => one.agent === agent).map(({ on }) => t(`hazmat.on.${on}`))),
    }),
  )
}

/** Lists the ids of all sources that a card cites, each once, in the order in which they come. */
export function citedSources(substance: Substance, entry: UnEntry): string[] {
  const { tableThree, idlh, aegl2, erpg2, explosive, vapourDensity, turningPoints } = substance
  const { burning, water, right, wrong, decon, entryRules, gives } = substance
  const all: readonly (Pick<Advice, 'source'> | undefined)[] = [
    entry,
    entry.distances,
    entry.tableOne,
    tableThree,
    ...right,
    ...wrong,
    ...entryRules,
    ...decon,
    water,
    ...gives,
    ...idlh,
    ...aegl2,
    ...erpg2,
    ...explosive,
    ...vapourDensity,
    ...turningPoints,
    burning,
  ]
  return [...new Set(all.flatMap((one) => (one ? [one.source] : [])))]
}
