import type { Substance, SubstanceMatch, UnEntry } from '#scenario/substance.ts'
import { substances } from './substances.ts'
import { en } from './text.names.en.ts'
import { zh } from './text.names.zh.ts'

type Names = Readonly<Record<string, string>>
const NAMES: Readonly<Record<string, Names>> = { en, zh }

/** Makes letters, digits and signs alike whatever their case and width. */
function tidy(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Lists what one UN number of a substance is called; the first one also bears the names of the whole. */
function namesOf(names: Names, { id, entries }: Substance, entry: UnEntry): string[] {
  const { unNumber, tableOne } = entry
  const own = [names[`hazmat.un.${unNumber}`], names[`hazmat.un.${tableOne?.ofUnNumber}`]]
  const ofAll = [names[`hazmat.substance.${id}`], ...(names[`hazmat.also.${id}`]?.split('|') ?? [])]
  return [...(entry === entries[0] ? ofAll : []), ...own].filter((name) => name !== undefined).map(tidy)
}

/** Tells how well a name answers: 0 whole, 1 from the beginning, 2 within; undefined not at all. */
function rankOfName(name: string, query: string): number | undefined {
  if (name === query) return 0
  if (name.startsWith(query)) return 1
  return name.includes(query) ? 2 : undefined
}

/** Reads a class or division out of a query: `4.3`, `class 8`, `第8类`, `4.3项`. */
function classIn(query: string): string | undefined {
  return /^(?:class |division |第)?([1-9](?:\.[1-6])?)(?:类|项)?$/.exec(query)?.[1]
}

const isOf = (own: string, wanted: string): boolean => own === wanted || own.startsWith(`${wanted}.`)

/** Lists how well an entry answers a query, the lower the better; nothing where it does not. */
function ranksOf(substance: Substance, entry: UnEntry, query: string, language: string): number[] {
  const found: number[] = []
  const digits = /^(?:un ?(?:no\.? ?)?)?(\d{1,4})$/.exec(query)?.[1]
  const { unNumber, tableOne } = entry
  if (digits !== undefined)
    for (const number of [unNumber, tableOne?.ofUnNumber])
      if (number?.startsWith(digits)) found.push(number === digits ? 0 : 1)
  for (const [of, names] of Object.entries(NAMES))
    for (const name of namesOf(names, substance, entry)) {
      const rank = rankOfName(name, query)
      if (rank !== undefined) found.push((of === language ? 10 : 20) + rank)
    }
  const wanted = classIn(query)
  if (wanted !== undefined) {
    if (isOf(entry.class, wanted)) found.push(30)
    if (entry.subsidiary.some((one) => isOf(one.class, wanted))) found.push(31)
  }
  return found
}

/**
 * Finds substances by UN number (with or without `UN`, its beginning is enough), by name or part of one in either
 * language, and by class. Each is found once, by the UN number that answers best; UN numbers come before names in
 * the given language, these before names in the other, these before classes. An empty query finds all.
 */
export function searchSubstances(query: string, language: string): SubstanceMatch[] {
  const wanted = tidy(query)
  return substances
    .flatMap((substance) => {
      const [best] = substance.entries
        .map((entry) => ({ entry, rank: Math.min(...ranksOf(substance, entry, wanted, language)) }))
        .sort((a, b) => a.rank - b.rank)
      return best && (wanted === '' || Number.isFinite(best.rank))
        ? [{ substance, entry: best.entry, rank: wanted === '' ? 0 : best.rank }]
        : []
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ substance, entry }) => ({ substance, entry }))
}

/** Finds the substance of a UN number; undefined when it is none of ours. */
export function substanceOf(unNumber: string): SubstanceMatch | undefined {
  for (const substance of substances)
    for (const entry of substance.entries)
      if (entry.unNumber === unNumber || entry.tableOne?.ofUnNumber === unNumber) return { substance, entry }
  return undefined
}
