import type { Language, Script } from './languages.ts'

/** What a text's placeholders stand for. */
export type Values = Readonly<Record<string, string | number>>

/** The words and ways of writing of one language. */
export interface Words {
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly script: Script
  readonly fontFamily: string
  t(id: string, values?: Values): string
  number(value: number, digits?: number): string
  /** Writes a mass in kilograms, as CN22 and CN23 do. */
  massG(grams: number): string
  rmb(value: number): string
  /** Writes things one after the other, as the language does. */
  list(items: readonly string[]): string
  percent(value: number): string
  /** Writes run time as minutes and seconds. */
  clock(ms: number): string
}

/** Creates the words of a language over a function that looks texts up. */
export function createWords(language: Language, t: (id: string, values?: Values) => string): Words {
  const { id, dir, script, fontFamily } = language
  const formats = new Map<number, Intl.NumberFormat>()
  const number = (value: number, digits = 0): string => {
    const known =
      formats.get(digits) ??
      new Intl.NumberFormat(id, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        // No "-0" where a small negative number is rounded.
        signDisplay: 'negative',
      })
    formats.set(digits, known)
    return known.format(value)
  }
  return {
    language: id,
    dir,
    script,
    fontFamily,
    t,
    number,
    massG: (grams) => t('unit.kg', { value: number(grams / 1000, 2) }),
    list: (items) => items.join(t('unit.list-separator')),
    rmb: (value) => t('unit.rmb', { value: number(value, Number.isInteger(value) ? 0 : 2) }),
    percent: (value) => t('unit.percent', { value: number(value, Number.isInteger(value) ? 0 : 1) }),
    clock: (ms) => {
      const seconds = Math.floor(ms / 1000)
      return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
    },
  }
}
