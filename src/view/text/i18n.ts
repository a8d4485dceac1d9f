import i18next, { type i18n } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Catalogue } from './catalogue.ts'
import { LANGUAGES, type Language, languageOf } from './languages.ts'
import { createWords, type Words } from './words.ts'

const NAMESPACE = 'words'

/** The words of a scenario, by language; loaded as the app's own are, when their language is first spoken. */
export type ScenarioTexts = Readonly<Record<string, () => Promise<Catalogue>>>

/** The one instance: React's `useTranslation` and all else read it. */
const texts: i18n = i18next.createInstance()
let scenarioTexts: readonly ScenarioTexts[] = []

async function load(language: Language): Promise<void> {
  const sources = [
    language.load,
    ...scenarioTexts.map((one) => one[language.id]).filter((one) => one !== undefined),
  ]
  const catalogues = await Promise.all(sources.map((source) => source()))
  // In their order, however they arrive: scenarios may say the same id in other words, and the newest is spoken.
  for (const catalogue of catalogues) texts.addResourceBundle(language.id, NAMESPACE, catalogue, false, true)
}

/** Starts the texts in a language; resolves when its words are there. */
export async function startI18n(tag: string): Promise<void> {
  await texts.use(initReactI18next).init({
    lng: languageOf(tag).id,
    fallbackLng: false,
    ns: [NAMESPACE],
    defaultNS: NAMESPACE,
    // Ids are flat: a full stop in them means nothing.
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    returnNull: false,
    resources: {},
    react: { useSuspense: false },
  })
  await speak(tag)
}

/** Changes the language at run time; the old one stays until the words of the new one are there. */
export async function speak(tag: string): Promise<void> {
  const language = languageOf(tag)
  await load(language)
  await texts.changeLanguage(language.id)
  document.documentElement.lang = language.id
  document.documentElement.dir = language.dir
}

/**
 * Adds a scenario's words to those of the app, in the language spoken now and in each that will be. Of scenarios that
 * say the same id, the one that was added last is spoken; to add one again puts it last.
 */
export async function mergeCatalogue(more: ScenarioTexts): Promise<void> {
  for (const { id } of LANGUAGES) if (!more[id]) throw new Error(`scenario texts lack the language "${id}"`)
  scenarioTexts = [...scenarioTexts.filter((one) => one !== more), more]
  const { id } = currentLanguage()
  await load(languageOf(id))
  // Tells React that there is more to read.
  await texts.changeLanguage(id)
}

/** Returns the language that is spoken now. */
export function currentLanguage(): Language {
  return languageOf(texts.language)
}

const wordsByLanguage = new Map<string, Words>()

/** Returns the words of the language that is spoken now; the same object as long as it is. */
export function currentWords(): Words {
  const language = currentLanguage()
  const known = wordsByLanguage.get(language.id)
  if (known) return known
  const speakIt = texts.getFixedT(language.id, NAMESPACE)
  const words = createWords(language, (id, values) => speakIt(id, values ?? {}))
  wordsByLanguage.set(language.id, words)
  return words
}

/** Returns the words of the language that is spoken now, and re-renders when that changes. */
export function useWords(): Words {
  useTranslation(NAMESPACE, { i18n: texts })
  return currentWords()
}
