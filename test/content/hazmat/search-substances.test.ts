import { describe, expect, test } from 'vitest'
import { searchSubstances, substanceOf } from '#content/hazmat/search-substances.ts'
import { substances } from '#content/hazmat/substances.ts'

const ids = (query: string, language = 'en') =>
  searchSubstances(query, language).map(({ substance }) => substance.id)
const first = (query: string, language = 'en') => searchSubstances(query, language)[0]

describe('the search for substances', () => {
  test.each(['1402', 'UN1402', 'un 1402', 'UN No. 1402', '１４０２', ' 1402 '])(
    'finds carbide by "%s"',
    (query) => {
      expect(ids(query)).toEqual(['calcium-carbide'])
    },
  )

  test.each([
    ['电石', 'calcium-carbide'],
    ['碳化钙', 'calcium-carbide'],
    ['保险粉', 'sodium-hydrosulfite'],
    ['双氧水', 'hydrogen-peroxide'],
    ['液氯', 'chlorine'],
    ['硝化棉', 'nitrocellulose'],
    ['carbide', 'calcium-carbide'],
    ['CALCIUM C', 'calcium-carbide'],
    ['ｃａｒｂｉｄｅ', 'calcium-carbide'],
    ['dithionite', 'sodium-hydrosulfite'],
    ['TDI', 'toluene-diisocyanate'],
    ['peroxybenzoate', 'tert-butyl-peroxybenzoate'],
  ])('finds "%s" in either language', (query, id) => {
    for (const language of ['en', 'zh']) expect(ids(query, language)[0]).toBe(id)
  })

  test('finds by the beginning of a number, in the order of the table', () => {
    expect(ids('20')).toEqual(['nitric-acid', 'toluene-diisocyanate', 'hydrogen-peroxide'])
    expect(ids('02')).toEqual([])
  })

  test('leads each number to its own entry, also one that only Table 1 has', () => {
    expect(first('2015')?.entry.unNumber).toBe('2015')
    expect(first('0340')?.entry.class).toBe('1.1')
    expect(first('2032')?.substance.id).toBe('nitric-acid')
    expect(first('dry', 'en')?.entry.unNumber).toBe('0340')
    expect(substanceOf('2208')?.substance.id).toBe('calcium-hypochlorite')
    expect(substanceOf('9999')).toBeUndefined()
  })

  test.each([
    ['4.3', ['calcium-carbide']],
    ['class 4.3', ['calcium-carbide']],
    ['4.3项', ['calcium-carbide']],
    ['第8类', ['nitric-acid', 'hydrofluoric-acid', 'chlorine', 'ammonia', 'hydrogen-peroxide']],
    ['5.2', ['tert-butyl-peroxybenzoate']],
    ['1.3', ['fireworks']],
  ])('finds by class "%s", own classes before subsidiary hazards', (query, wanted) => {
    expect(ids(query)).toEqual(wanted)
  })

  test('puts names in the language spoken before those of the other', () => {
    const query = '甲'
    expect(ids(query, 'zh').slice(0, 3)).toEqual(['toluene', 'toluene-diisocyanate', 'methanol'])
    expect(new Set(ids('HF', 'zh'))).toEqual(new Set(['hydrofluoric-acid']))
  })

  test('finds every substance by each of its names and numbers, and all by nothing', () => {
    for (const { id, entries } of substances)
      for (const { unNumber } of entries) expect(ids(unNumber), unNumber).toEqual([id])
    expect(ids('')).toEqual(substances.map(({ id }) => id))
    expect(ids('  ')).toHaveLength(21)
    expect(ids('zzz')).toEqual([])
    expect(ids('.*')).toEqual([])
  })
})
