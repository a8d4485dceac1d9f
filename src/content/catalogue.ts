import type { Scenario } from '#scenario/scenario.ts'
import { expressMail } from './express-mail/scenario.ts'
import { xrayPractice, xrayTest, xrayVigilance } from './xray/scenarios.ts'

/** The languages that every scenario's text comes in. */
export const LANGUAGES = ['en', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

/** A scenario with its words, which are loaded when a language is first shown. */
export interface CatalogueEntry {
  readonly scenario: Scenario
  readonly text: Readonly<Record<Language, () => Promise<Readonly<Record<string, string>>>>>
}

/** Lists the scenarios that there are, by id. */
export const scenarios: Readonly<Record<string, CatalogueEntry>> = {
  [expressMail.id]: {
    scenario: expressMail,
    text: {
      en: () => import('./express-mail/text.en.ts').then(({ text }) => text),
      zh: () => import('./express-mail/text.zh.ts').then(({ text }) => text),
    },
  },
  [xrayTest.id]: {
    scenario: xrayTest,
    text: {
      en: () => import('./xray/text.en.ts').then(({ test }) => test),
      zh: () => import('./xray/text.zh.ts').then(({ test }) => test),
    },
  },
  [xrayPractice.id]: {
    scenario: xrayPractice,
    text: {
      en: () => import('./xray/text.en.ts').then(({ practice }) => practice),
      zh: () => import('./xray/text.zh.ts').then(({ practice }) => practice),
    },
  },
  [xrayVigilance.id]: {
    scenario: xrayVigilance,
    text: {
      en: () => import('./xray/text.en.ts').then(({ vigilance }) => vigilance),
      zh: () => import('./xray/text.zh.ts').then(({ vigilance }) => vigilance),
    },
  },
}
