import { describe, expect, test } from 'vitest'
import { substanceOf } from '#content/hazmat/search-substances.ts'
import {
  SEGREGATION_CODES,
  SEGREGATION_FOOTNOTES,
  SEGREGATION_GROUPS,
  SEGREGATION_MATRIX,
  segregationOf,
  segregationOfGoods,
} from '#content/hazmat/segregation.ts'
import { HAZARD_CLASSES, type SubstanceMatch } from '#scenario/substance.ts'

const goods = (unNumber: string): SubstanceMatch => {
  const found = substanceOf(unNumber)
  if (!found) throw new Error(`no UN ${unNumber}`)
  return found
}

describe('the segregation matrix', () => {
  test('has a row and a column for each of the 17 groups, which hold every class once', () => {
    expect(SEGREGATION_GROUPS).toHaveLength(17)
    expect(SEGREGATION_GROUPS.flat().sort()).toEqual([...HAZARD_CLASSES].sort())
    expect(SEGREGATION_MATRIX).toHaveLength(17)
    for (const row of SEGREGATION_MATRIX) {
      expect(row).toHaveLength(17)
      for (const code of row) expect(SEGREGATION_CODES).toContain(code)
    }
  })

  test('is symmetric', () => {
    for (const a of HAZARD_CLASSES)
      for (const b of HAZARD_CLASSES) expect(segregationOf(a, b), `${a} × ${b}`).toBe(segregationOf(b, a))
  })

  test.each([
    ['4.3', '8', '1'],
    ['4.3', '5.1', '2'],
    ['1.1', '1.4', '*'],
    ['1.1', '8', '4'],
    ['1.3', '4.2', '3'],
    ['1.4', '6.1', 'X'],
    ['2.1', '3', '2'],
    ['2.3', '4.1', 'X'],
    ['3', '6.2', '3'],
    ['4.1', '5.2', '2'],
    ['4.2', '4.3', '1'],
    ['5.1', '6.1', '1'],
    ['6.1', '8', 'X'],
    ['6.2', '8', '3'],
    ['7', '8', '2'],
    ['9', '1.1', 'X'],
    ['2.1', '4.3', '2'],
    ['3', '4.3', '2'],
  ] as const)('says of %s and %s: %s', (a, b, code) => {
    expect(segregationOf(a, b)).toBe(code)
  })

  test('has as many cells of each code as the sheet', () => {
    const count = (code: string) => SEGREGATION_MATRIX.join('').split(code).length - 1
    expect(SEGREGATION_CODES.map(count)).toEqual([92, 40, 96, 18, 34, 9])
  })

  test('notes where older editions differ', () => {
    expect(SEGREGATION_FOOTNOTES.map(({ classes, older }) => [...classes, older])).toEqual([
      ['2.1', '4.3', 'X'],
      ['3', '4.3', '1'],
    ])
  })
})

describe('two goods', () => {
  test('carbide and nitric acid: the subsidiary 5.1 is stricter than the 8', () => {
    expect(segregationOfGoods(goods('1402'), goods('2031'))).toEqual({
      code: '2',
      classes: ['4.3', '5.1'],
      source: 'segregation',
    })
  })

  test('cyanide and acid are kept apart though their classes ask for nothing, in either order', () => {
    for (const [a, b] of [
      ['1689', '1790'],
      ['1790', '1689'],
    ] as const)
      expect(segregationOfGoods(goods(a), goods(b))).toMatchObject({ code: '1', rule: 'cyanide-acid' })
    expect(segregationOfGoods(goods('1689'), goods('2078'))).toMatchObject({ code: 'X' })
  })

  test('a stricter class goes before the rule on cyanides', () => {
    expect(segregationOf('6.1', '5.1')).toBe('1')
    expect(segregationOfGoods(goods('1689'), goods('2031')).classes).toEqual(['6.1', '5.1'])
  })
})
