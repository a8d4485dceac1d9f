import { computePostalTax, formatS10, type PostalTaxRatePercent } from '#physics/postal.ts'
import { type Bodies, FILLER, PACKAGING } from './draw-bodies.ts'
import type { Parties } from './draw-parties.ts'
import type { Slot } from './draw-roster.ts'
import type { Declaration, DeclaredLine } from './parcel.ts'
import type { ParcelBank } from './parcel-bank.ts'
import type { PostalRules } from './postal-rules.ts'
import type { Random } from './random.ts'

/** CN22 goes up to this value, CN23 from there on. Source: express-mail sheet §1.2 (S20). */
export const CN23_FROM_SDR = 300
/** Renminbi to one special drawing right [D]: near its value of the years 2023 to 2025. */
export const RMB_PER_SDR = 9.6

/** Rate of lines that state none. */
const USUAL_RATE_PERCENT: PostalTaxRatePercent = 13

/** Marks that ask for care and hide nothing, and how often one is there [D]. */
const HARMLESS_MARKS = ['mark.fragile', 'mark.this-side-up', 'mark.keep-dry']
const MARKED_SHARE = 0.15

/** How often mail passes a hub on its way [D]. */
const HUB_SHARE = 0.4

/** Draws what the sender declares, as the sender of such a kind declares it. */
export function drawDeclaration(
  slot: Slot,
  { massesG }: Bodies,
  { sender, addressee }: Parties,
  serial: string,
  { hubs = [] }: ParcelBank,
  rules: PostalRules,
  random: Random,
): Declaration {
  const { kind, category } = slot
  const share = random.integer(...kind.declaredMassPercent) / 100
  const lines = kind.lines.map((line): DeclaredLine => {
    const quantity = random.integer(...line.quantity)
    const trueG = line.items.reduce((sum, item) => sum + (massesG[item] ?? 0), 0)
    return {
      description: line.description,
      hs: line.hs,
      quantity,
      netG: Math.max(1, Math.round(trueG * share)),
      valueRmb: quantity * random.integer(...line.valueRmb),
      origin: sender.country,
      taxRatePercent: line.taxRatePercent ?? USUAL_RATE_PERCENT,
    }
  })
  if (slot.valueRmb !== undefined) fitValues(lines, slot.valueRmb)
  const packagingG = (massesG[PACKAGING] ?? 0) + (massesG[FILLER] ?? 0)
  const valueRmb = sumOf(lines, 'valueRmb')
  const elsewhere = hubs.filter((hub) => hub !== sender.country && hub !== addressee.country)
  const isByHub = random.chance(HUB_SHARE) && elsewhere.length > 0
  return {
    s10: formatS10(random.pick(kind.service), serial, sender.country),
    hasAdvanceData: true,
    route: [sender.country, ...(isByHub ? [random.pick(elsewhere)] : []), addressee.country],
    marks: random.chance(MARKED_SHARE) ? [random.pick(HARMLESS_MARKS)] : [],
    form: formOf(valueRmb),
    category,
    sender,
    addressee,
    lines,
    grossG: Math.round(packagingG * share) + sumOf(lines, 'netG'),
    valueRmb,
    postageRmb: random.integer(...kind.postageRmb),
    isCommercial: isCommercial(slot, lines, valueRmb, rules),
  }
}

export function formOf(valueRmb: number): Declaration['form'] {
  return valueRmb < CN23_FROM_SDR * RMB_PER_SDR ? 'CN22' : 'CN23'
}

/** The rate that decides a parcel's tax: the highest of its lines. */
export function highestRatePercent(lines: readonly DeclaredLine[]): PostalTaxRatePercent {
  return Math.max(...lines.map(({ taxRatePercent }) => taxRatePercent)) as PostalTaxRatePercent
}

/** Only duty cases and split consignments owe tax as personal articles; other goods of that value are in trade. */
function isCommercial(
  { kind, traits }: Slot,
  lines: DeclaredLine[],
  valueRmb: number,
  { waiverRmb }: PostalRules,
): boolean {
  if (kind.finding || traits.includes('duty') || traits.includes('split')) return false
  return !computePostalTax(valueRmb, highestRatePercent(lines), waiverRmb).isWaived
}

/** Gives the lines a sum, each as much of it as it had; none below RMB 1. */
function fitValues(lines: DeclaredLine[], valueRmb: number): void {
  const before = sumOf(lines, 'valueRmb')
  let rest = valueRmb
  for (const line of lines.slice(1)) {
    line.valueRmb = Math.max(1, Math.round((line.valueRmb / before) * valueRmb))
    rest -= line.valueRmb
  }
  ;(lines[0] as DeclaredLine).valueRmb = Math.max(1, rest)
}

function sumOf(lines: readonly DeclaredLine[], figure: 'valueRmb' | 'netG'): number {
  return lines.reduce((sum, line) => sum + line[figure], 0)
}

/** Draws S10 serials, no two alike. */
export function drawSerials(count: number, random: Random): string[] {
  const serials = new Set<string>()
  while (serials.size < count) serials.add(String(random.integer(0, 99_999_999)).padStart(8, '0'))
  return [...serials]
}
