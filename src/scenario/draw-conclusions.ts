import type { Disposition, Parcel, Trait } from './parcel.ts'

/** From this difference on, true and declared mass do not agree. Source: express-mail sheet §4, risk score [D]. */
const MASS_OFF_SHARE = 0.1

/** Lists what follows from all that was drawn of a parcel: how its mass compares, and what rightly becomes of it. */
export function drawConclusions(parcel: Parcel): Trait[] {
  return [...massTraits(parcel), `rightly-${dispositionOf(parcel)}`]
}

function massTraits({ grossG, declaration }: Parcel): Trait[] {
  const off = grossG / declaration.grossG - 1
  if (Math.abs(off) <= MASS_OFF_SHARE) return []
  return ['massOff', off > 0 ? 'massHeavier' : 'massLighter']
}

function dispositionOf({ finding, traits }: Parcel): Disposition {
  if (finding) return finding.disposition
  if (traits.includes('split') || traits.includes('overLimit')) return 'return'
  return traits.includes('taxDue') || traits.includes('indivisible') ? 'tax' : 'release'
}
