import { text as expressMailEn } from '#content/express-mail/text.en.ts'
import { text as expressMailZh } from '#content/express-mail/text.zh.ts'
import * as xrayEn from '#content/xray/text.en.ts'
import * as xrayZh from '#content/xray/text.zh.ts'
import type { Catalogue } from '#view/text/catalogue.ts'
import { en } from '#view/text/en.ts'
import { LANGUAGES, type Language } from '#view/text/languages.ts'
import { createWords, type Words } from '#view/text/words.ts'
import { zh } from '#view/text/zh.ts'

const roomsEn = import.meta.glob<Catalogue>(
  [
    '../../src/view/*/text.{en,*.en}.ts',
    '../../src/pages/*/text.{en,*.en}.ts',
    '../../src/content/hazmat/text.en.ts',
  ],
  { eager: true, import: 'en' },
)
const roomsZh = import.meta.glob<Catalogue>(
  [
    '../../src/view/*/text.{zh,*.zh}.ts',
    '../../src/pages/*/text.{zh,*.zh}.ts',
    '../../src/content/hazmat/text.zh.ts',
  ],
  { eager: true, import: 'zh' },
)

/** All that is said in each language: the app's words, those that only one room of it needs, the handbook's, and every scenario's. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  en: Object.assign({}, en, ...Object.values(roomsEn), ...Object.values(xrayEn), expressMailEn),
  zh: Object.assign({}, zh, ...Object.values(roomsZh), ...Object.values(xrayZh), expressMailZh),
}

/** Creates the words of a language that throw where a text or a value for it is missing; of one scenario more, its own first. */
export function strictWords(language: Language, own: Catalogue = {}): Words {
  const catalogue: Catalogue = { ...CATALOGUES[language.id], ...own }
  return createWords(language, (id, values = {}) => {
    const text = catalogue[id]
    if (text === undefined) throw new Error(`no text "${id}" in "${language.id}"`)
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name]
      if (value === undefined) throw new Error(`text "${id}": no value for "${name}"`)
      return String(value)
    })
  })
}

export const WORDS: readonly Words[] = LANGUAGES.map((language) => strictWords(language))
export const [ENGLISH, CHINESE] = WORDS as [Words, Words]
