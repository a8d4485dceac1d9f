import type { Catalogue } from './catalogue.ts'

/** How a language is written, as far as legibility goes. */
export type Script = 'latin' | 'han' | 'arabic'

/** A language of the app. One more is one more line here, a catalogue, and `node scripts/fonts.ts`. */
export interface Language {
  /** BCP 47 tag. */
  readonly id: string
  /** Its name in itself. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  readonly script: Script
  /** CSS families in order; each is served from our own origin, or is the device's own. */
  readonly fontFamily: string
  readonly load: () => Promise<Catalogue>
}

// Noto Sans SC draws quotes, dashes and the middle dot a full em wide: right in Chinese, wrong in Latin script.
const LATIN_FIRST = '"Noto Sans", "Noto Sans SC", sans-serif'
const CHINESE_FIRST = '"Noto Sans SC", "Noto Sans", sans-serif'

export const LANGUAGES: readonly Language[] = [
  {
    id: 'en',
    name: 'English',
    dir: 'ltr',
    script: 'latin',
    fontFamily: LATIN_FIRST,
    load: async () => (await import('./en.ts')).en,
  },
  {
    id: 'zh',
    name: '中文',
    dir: 'ltr',
    script: 'han',
    fontFamily: CHINESE_FIRST,
    load: async () => (await import('./zh.ts')).zh,
  },
]

/** Returns the language of a tag; the first one where we do not speak it. `zh-CN` is `zh`. */
export function languageOf(tag: string): Language {
  const [primary] = tag.toLowerCase().split('-')
  return LANGUAGES.find(({ id }) => id === primary) ?? (LANGUAGES[0] as Language)
}
