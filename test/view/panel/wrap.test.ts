import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeLeastWidth, wrapText } from '#view/panel/wrap.ts'

/** An ideograph is as wide as it is high, a letter about half. */
const measure = (text: string) => [...text].reduce((sum, one) => sum + (one > '\u2e80' ? 1 : 0.5), 0)

describe('wrapText', () => {
  test('breaks Latin at spaces and drops the space', () => {
    expect(wrapText('Open the record first', 6, measure, 'en')).toEqual(['Open the', 'record first'])
  })

  test('breaks Chinese without spaces, between words', () => {
    expect(wrapText('请先打开申报数据再作判定', 6, measure, 'zh').join('')).toBe('请先打开申报数据再作判定')
    expect(wrapText('海关申报', 3, measure, 'zh')).toEqual(['海关', '申报'])
  })

  test('begins no line with a closing mark and ends none with an opening one', () => {
    const text = '查验时（两名关员在场），先拍照、称重，再开拆；“当场”记录《清单》。'
    for (let width = 4; width < 20; width++)
      for (const line of wrapText(text, width, measure, 'zh')) {
        expect(line).not.toMatch(/^[，。、；：！？）》”]/)
        expect(line).not.toMatch(/[（《“]$/)
      }
  })

  test('keeps amounts, item numbers and abbreviations whole', () => {
    expect(wrapText('RMB 1,250.50 d′ = 2.5', 5, measure, 'en')).toEqual(['RMB', '1,250.50', 'd′ = 2.5'])
  })

  test('cuts a word that no line can hold', () => {
    expect(wrapText('EE471108151FR', 3, measure, 'en')).toEqual(['EE4711', '08151F', 'R'])
  })

  test('keeps line feeds and empty lines', () => {
    expect(wrapText('a\n\nb', 10, measure, 'en')).toEqual(['a', '', 'b'])
  })

  test('property: no line is too wide and no character but spaces is lost', () => {
    const word = fc.constantFrom(
      'parcel',
      '海关',
      '，',
      '（',
      '）',
      '“',
      '。',
      ' ',
      'X-ray',
      '1,250',
      '%',
      '判图',
      'a',
      '—',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.integer({ min: 1, max: 14 }), (words, width) => {
        const text = words.join('')
        const lines = wrapText(text, width, measure, 'zh')
        // A line of one character cannot be made narrower.
        for (const line of lines) expect(measure(line) <= width || [...line].length === 1).toBe(true)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
      { seed: 7 },
    )
  })
})

test('computeLeastWidth is the width of the longest word', () => {
  expect(computeLeastWidth('Open the declaration', measure, 'en')).toBe(measure('declaration'))
})
