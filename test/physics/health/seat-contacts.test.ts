import { describe, expect, test } from 'vitest'
import {
  type Cabin,
  CONTACT_RULES,
  computeContactCount,
  EBOLA_FOLLOWED,
  findContactSeats,
  findContacts,
} from '#physics/health/seat-contacts.ts'

const WIDE: Cabin = {
  letters: 'ABCDEFGHJ',
  sections: [
    [1, 10],
    [30, 45],
  ],
}
const NARROW: Cabin = { letters: 'ABCDEF', sections: [[1, 30]] }
const OCCUPIED = [1, 2, 31, 33, 34, 35, 36, 37, 38, 44].flatMap((row) =>
  ['A', 'C', 'H'].map((seat) => `${row}${seat}`),
)

describe('contacts by rows equal the sheet §5.7', () => {
  test.each([
    [NARROW, '15C', 2, 29],
    [NARROW, '15C', 3, 41],
    [WIDE, '38D', 2, 44],
    [WIDE, '38D', 3, 62],
  ])('in %o around %s, ±%d rows: %d', (cabin, seat, rows, count) => {
    expect(computeContactCount(cabin.letters.length, rows)).toBe(count)
    expect(findContactSeats(cabin, [seat], rows)).toHaveLength(count)
  })

  test('rows end at a bulkhead', () => {
    expect(findContactSeats(WIDE, ['30A'], 2)).toHaveLength(3 * 9 - 1)
    expect(findContactSeats(WIDE, ['10A'], 3).every((seat) => Number.parseInt(seat, 10) <= 10)).toBe(true)
  })

  test('seats used are joined: 34A, then 36C', () => {
    const seats = findContactSeats(WIDE, ['34A', '36C'], 2)
    expect(seats).toHaveLength(7 * 9 - 2)
    expect(seats[0]).toBe('32A')
    expect(seats.at(-1)).toBe('38J')
    expect(seats).not.toContain('36C')
  })

  test.each(['34I', '20A', 'A34', ''])('there is no seat "%s"', (seat) => {
    expect(() => findContactSeats(WIDE, [seat], 2)).toThrow(/not in the cabin/)
  })
})

describe('contacts by disease (§1.7)', () => {
  const aboard = { usedSeats: ['34A'], occupied: OCCUPIED, infants: ['2C', '33H'], hasHepa: true }

  test('international ±2 rows, China ±3, both with crew', () => {
    const two = findContacts(WIDE, CONTACT_RULES.international, aboard)
    const three = findContacts(WIDE, CONTACT_RULES.china, aboard)
    expect(two.seats).toEqual(['33A', '33C', '33H', '34C', '34H', '35A', '35C', '35H', '36A', '36C', '36H'])
    expect(three.seats.filter((seat) => !two.seats.includes(seat))).toEqual([
      '31A',
      '31C',
      '31H',
      '37A',
      '37C',
      '37H',
    ])
    expect([two.crew, three.crew]).toEqual([true, true])
  })

  test('without HEPA China takes everyone', () => {
    const all = findContacts(WIDE, CONTACT_RULES.china, { ...aboard, hasHepa: false })
    expect(all.seats).toEqual(OCCUPIED.filter((seat) => seat !== '34A'))
    expect(findContacts(WIDE, CONTACT_RULES.international, { ...aboard, hasHepa: false }).seats).toHaveLength(
      11,
    )
  })

  test('measles takes babies in arms wherever they sit', () => {
    expect(findContacts(WIDE, CONTACT_RULES.measles, aboard).seats).toContain('2C')
    expect(findContacts(WIDE, CONTACT_RULES.international, aboard).seats).not.toContain('2C')
  })

  test('dengue, malaria, yellow fever and cholera have none by seat', () => {
    for (const rule of [CONTACT_RULES.vector, CONTACT_RULES.cholera])
      expect(findContacts(WIDE, rule, aboard)).toEqual({ seats: [], crew: false })
    expect(CONTACT_RULES.cholera.others).toContain('shared-toilet')
  })

  test('after one flight with Ebola 268 people were followed for 21 days, none ill (S19)', () => {
    const { passengers, crew, cleaners, airportWorkers, days, ill } = EBOLA_FOLLOWED
    expect([passengers + crew + cleaners + airportWorkers, days, ill]).toEqual([268, 21, 0])
  })
})
