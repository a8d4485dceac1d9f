import type { Words } from '#view/text/words.ts'
import type { Field, Line, NumberField, Reckoner, Unit } from './reckoners.ts'

/** What has been typed and chosen, by field. */
export type Typed = Readonly<Record<string, string>>

/** What is wrong with a figure: it is none, or it lies outside its bounds. */
export type Mistake = 'not-a-number' | 'out-of-bounds'

const isNumber = (field: Field): field is NumberField => 'from' in field

/** Lists what stands in the fields to begin with. */
export function firstTyped({ fields }: Reckoner): Typed {
  return Object.fromEntries(
    Object.entries(fields).map(([id, field]) => [
      id,
      isNumber(field) ? String(field.start) : (Object.keys(field.options)[0] ?? ''),
    ]),
  )
}

/** Tells whether a field is asked for, as other fields stand. */
export function isAsked(field: Field, typed: Typed): boolean {
  return !isNumber(field) || !field.onlyFor || typed[field.onlyFor[0]] === field.onlyFor[1]
}

/** Reads a number as people type it: digits of any width, commas by thousands, a point before the fraction. */
export function parseNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace('。', '.')
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?$/.test(plain) || !/\d/.test(plain)) return undefined
  return Number(plain.replaceAll(',', ''))
}

/** Finds what is wrong with what was typed into a field. */
export function findMistake(field: Field, text: string): Mistake | undefined {
  if (!isNumber(field)) return undefined
  const number = parseNumber(text)
  if (number === undefined) return 'not-a-number'
  return number < field.from || number > field.to ? 'out-of-bounds' : undefined
}

/** Answers what was typed; nothing while a figure is wrong. */
export function answer({ fields, reckon }: Reckoner, typed: Typed): readonly Line[] | undefined {
  const given: Record<string, number | string> = {}
  for (const [id, field] of Object.entries(fields)) {
    const text = typed[id] ?? ''
    if (isAsked(field, typed) && findMistake(field, text)) return undefined
    given[id] = isNumber(field) ? (parseNumber(text) ?? field.start) : text
  }
  return reckon(given)
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0

/** Writes a number with three figures that count, whole from 100 on. */
function countingFigures(words: Words, value: number): string {
  const decimals = value > 0 ? Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(value)))) : 0
  // Not `toFixed`, which takes 41.65 for the binary number a little below it.
  const rounded = Math.round(value * 10 ** decimals) / 10 ** decimals
  return words.number(rounded, decimalsOf(rounded))
}

/** Times of blasts are whole milliseconds; no watch shows more. */
const WHOLE: readonly Unit[] = ['ms']

/** Writes a line as what it is and what it says; warnings say it all by themselves. */
export function lineText(words: Words, line: Line): { label?: string; texts: readonly string[] } {
  const { t } = words
  if (line.kind === 'warning') return { texts: [t(line.text)] }
  if (line.kind === 'words')
    return { label: t(`reckon.result.${line.label}`), texts: line.texts.map((id) => t(id)) }
  const { label, of, value, to, unit } = line
  const write = (one: number): string =>
    WHOLE.includes(unit) ? words.number(Math.round(one)) : countingFigures(words, one)
  const plain = to === undefined ? write(value) : t('handbook.range', { from: write(value), to: write(to) })
  return {
    label: t(`reckon.result.${label}`, of === undefined ? {} : { of: words.number(of, decimalsOf(of)) }),
    texts: [t(`reckon.unit.${unit}`, { value: plain })],
  }
}

/** Writes what is wrong with a field, and what it takes instead. */
export function mistakeText(words: Words, field: Field, mistake: Mistake): string {
  if (!isNumber(field)) return ''
  const { from, to } = field
  const write = (one: number): string => words.number(one, decimalsOf(one))
  return words.t(`reckon.mistake.${mistake}`, { from: write(from), to: write(to) })
}
