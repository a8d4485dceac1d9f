import { computeS10CheckDigit, parseS10 } from '#physics/postal.ts'
import { formOf } from './draw-declaration.ts'
import type { Declaration, DeclaredLine, Trait } from './parcel.ts'
import type { ParcelBank } from './parcel-bank.ts'
import type { Random } from './random.ts'

/** What each trait of wrong papers does to a declaration. */
const FALSIFICATIONS: Partial<
  Record<Trait, (declaration: Declaration, bank: ParcelBank, random: Random) => Declaration>
> = {
  badCheckDigit: (declaration, _bank, random) => {
    const { serviceIndicator, serial, country } = parseS10(declaration.s10)
    const wrong = (computeS10CheckDigit(serial) + random.integer(1, 9)) % 10
    return { ...declaration, s10: `${serviceIndicator}${serial}${wrong}${country}` }
  },
  /** The total is a fraction of what the lines add up to. */
  mismatchValue: (declaration, _bank, random) => {
    const valueRmb = Math.max(1, Math.round(declaration.valueRmb / random.integer(5, 12)))
    return { ...declaration, valueRmb, form: formOf(valueRmb) }
  },
  /** The first line's code is of another chapter than its goods. */
  mismatchHs: (declaration, bank, random) => {
    const foreign = foreignLine(declaration, bank, random)
    return { ...declaration, lines: withFirst(declaration.lines, { hs: foreign.hs }) }
  },
  /** The gross mass is less than what the lines weigh without their packaging. */
  mismatchWeight: (declaration, _bank, random) => {
    const netG = declaration.lines.reduce((sum, line) => sum + line.netG, 0)
    return { ...declaration, grossG: Math.max(1, Math.round((netG * random.integer(45, 75)) / 100)) }
  },
  /** The label says one thing in one language and another in the other. */
  labelError: (declaration, bank, random) => {
    const { description } = foreignLine(declaration, bank, random)
    return { ...declaration, lines: withFirst(declaration.lines, { secondDescription: description }) }
  },
}

/** Makes papers wrong in the ways that a parcel's traits say. */
export function falsify(
  declaration: Declaration,
  traits: readonly Trait[],
  bank: ParcelBank,
  random: Random,
): Declaration {
  return traits.reduce(
    (papers, trait) => FALSIFICATIONS[trait]?.(papers, bank, random) ?? papers,
    declaration,
  )
}

/** Draws a line, of an innocent kind, whose HS chapter is that of none of the declaration's lines. */
function foreignLine(declaration: Declaration, { kinds }: ParcelBank, random: Random) {
  const chapters = new Set(declaration.lines.map(({ hs }) => hs.slice(0, 2)))
  const lines = kinds
    .filter(({ finding }) => !finding)
    .flatMap((kind) => kind.lines)
    .filter(({ hs }) => !chapters.has(hs.slice(0, 2)))
  if (lines.length === 0) throw new Error('the bank has goods of one HS chapter only')
  return random.pick(lines)
}

function withFirst(lines: readonly DeclaredLine[], change: Partial<DeclaredLine>): DeclaredLine[] {
  return lines.map((line, i) => (i === 0 ? { ...line, ...change } : line))
}
