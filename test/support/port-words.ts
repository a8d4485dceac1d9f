import { text as en } from '#content/port-hazmat/text.en.ts'
import { text as zh } from '#content/port-hazmat/text.zh.ts'
import { LANGUAGES } from '#view/text/languages.ts'
import { strictWords } from './words.ts'

const own = { en, zh }

/** The words of each language with those of the port scenario. */
export const PORT_WORDS = LANGUAGES.map((language) =>
  strictWords(language, own[language.id as keyof typeof own]),
)
