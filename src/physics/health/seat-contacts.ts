import type { Source } from '../source.ts'
import { design, generalKnowledge, published } from './source.ts'

export const seatContactsSources = {
  mers: published(
    'Review of MERS on flights, doi 10.1017/s095026882100131x',
    '±2 rows and crew serving; none infected in 21 cases on 31 flights',
    'as cited in the module sheet (S17)',
  ),
  sars: published(
    'China SARS 2003 rule (zxzsfwgs.cn); COVID guide (yzzsnet.com)',
    '±3 rows and crew of the zone; without HEPA everyone',
    'as cited in the module sheet (S12)',
  ),
  measles: published(
    'US measles flights 2008–2011; Australian in-flight report',
    '±2 rows and all babies in arms; cases 16 rows away are reported',
    'as cited in the module sheet (S18)',
  ),
  ebola: published(
    'MMWR 64(3)',
    'passengers, crew, cleaners and one airport worker followed for 21 days, none ill',
    '2015, as cited in the module sheet (S19)',
  ),
  vector: generalKnowledge('§1.7: dengue, malaria, yellow fever: none by seat, look for mosquitoes'),
  cholera: generalKnowledge('§1.7: shared food, water, toilet, household; not rows'),
  neighbours: design('§3.1: neighbours by risk, taken as one row each side'),
}

/** How contacts of a disease aboard are found. */
export interface ContactRule {
  /** Rows each side of every seat that the patient used; `null`: not by seat. */
  readonly rows: number | null
  readonly hasCrew: boolean
  /** Babies in arms anywhere aboard. */
  readonly hasInfants: boolean
  /** Without HEPA filters everybody aboard. */
  readonly isEveryoneUnfiltered: boolean
  /** Others, not by seat. */
  readonly others: readonly (
    | 'shared-toilet'
    | 'shared-food'
    | 'household'
    | 'skin-contact'
    | 'linen'
    | 'helpers'
    | 'cleaners'
  )[]
  readonly source: Source
}

const BY_VECTOR: ContactRule = {
  rows: null,
  hasCrew: false,
  hasInfants: false,
  isEveryoneUnfiltered: false,
  others: [],
  source: seatContactsSources.vector,
}

/** Rules by name; which of the two for respiratory disease is in force is a national parameter. */
export const CONTACT_RULES = {
  international: {
    rows: 2,
    hasCrew: true,
    hasInfants: false,
    isEveryoneUnfiltered: false,
    others: ['helpers'],
    source: seatContactsSources.mers,
  },
  china: {
    rows: 3,
    hasCrew: true,
    hasInfants: false,
    isEveryoneUnfiltered: true,
    others: ['helpers'],
    source: seatContactsSources.sars,
  },
  measles: {
    rows: 2,
    hasCrew: true,
    hasInfants: true,
    isEveryoneUnfiltered: false,
    others: ['helpers'],
    source: seatContactsSources.measles,
  },
  ebola: {
    rows: 1,
    hasCrew: true,
    hasInfants: false,
    isEveryoneUnfiltered: false,
    others: ['shared-toilet', 'skin-contact', 'helpers', 'cleaners'],
    source: seatContactsSources.neighbours,
  },
  mpox: {
    rows: 1,
    hasCrew: false,
    hasInfants: false,
    isEveryoneUnfiltered: false,
    others: ['skin-contact', 'linen', 'household', 'helpers'],
    source: seatContactsSources.neighbours,
  },
  cholera: {
    ...BY_VECTOR,
    others: ['shared-food', 'shared-toilet', 'household'],
    source: seatContactsSources.cholera,
  },
  vector: BY_VECTOR,
} as const satisfies Record<string, ContactRule>
export type ContactRuleName = keyof typeof CONTACT_RULES

/** How many were followed after one flight with Ebola, and for how long. Source: `seatContactsSources.ebola`. */
export const EBOLA_FOLLOWED = {
  passengers: 247,
  crew: 12,
  cleaners: 8,
  airportWorkers: 1,
  days: 21,
  ill: 0,
} as const

/** A cabin: seat letters of a full row, and sections between bulkheads, first and last row of each. */
export interface Cabin {
  readonly letters: string
  readonly sections: readonly (readonly [number, number])[]
}

/** Computes how many sit within so many rows of one seat, in the middle of a full section. */
export function computeContactCount(seatsPerRow: number, rows: number): number {
  return (2 * rows + 1) * seatsPerRow - 1
}

/**
 * Finds the seats within so many rows of every seat that the patient used, those seats left out, row by row. Rows
 * end at a bulkhead. Throws where the cabin has no such seat.
 */
export function findContactSeats(cabin: Cabin, usedSeats: readonly string[], rows: number): string[] {
  const near = new Set<number>()
  for (const seat of usedSeats) {
    const row = rowOf(cabin, seat)
    const [first, last] = cabin.sections.find(([from, to]) => row >= from && row <= to)!
    for (let at = Math.max(first, row - rows); at <= Math.min(last, row + rows); at++) near.add(at)
  }
  return [...near]
    .sort((a, b) => a - b)
    .flatMap((row) => [...cabin.letters].map((letter) => `${row}${letter}`))
    .filter((seat) => !usedSeats.includes(seat))
}

/** Who is a contact aboard. */
export interface Contacts {
  readonly seats: readonly string[]
  readonly crew: boolean
}

/**
 * Finds the contacts by seat under a rule: the rows around all seats used, babies in arms anywhere where the rule
 * asks for them, and everybody occupied where the air is not filtered.
 */
export function findContacts(
  cabin: Cabin,
  rule: ContactRule,
  aboard: {
    readonly usedSeats: readonly string[]
    readonly occupied: readonly string[]
    readonly infants: readonly string[]
    readonly hasHepa: boolean
  },
): Contacts {
  if (rule.rows === null) return { seats: [], crew: rule.hasCrew }
  const others = aboard.occupied.filter((seat) => !aboard.usedSeats.includes(seat))
  if (rule.isEveryoneUnfiltered && !aboard.hasHepa) return { seats: others, crew: true }
  const near = new Set(findContactSeats(cabin, aboard.usedSeats, rule.rows))
  if (rule.hasInfants) for (const seat of aboard.infants) near.add(seat)
  return { seats: others.filter((seat) => near.has(seat)), crew: rule.hasCrew }
}

function rowOf(cabin: Cabin, seat: string): number {
  const match = /^(\d+)([A-Z])$/.exec(seat)
  const row = Number(match?.[1])
  if (
    !match ||
    !cabin.letters.includes(match[2]!) ||
    !cabin.sections.some(([from, to]) => row >= from && row <= to)
  )
    throw new RangeError(
      `seat "${seat}" is not in the cabin; rows ${cabin.sections.map((s) => s.join('–')).join(', ')}, seats ${cabin.letters}`,
    )
  return row
}
