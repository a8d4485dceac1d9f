import type { ScenarioCard } from '#scenario/card.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { card as expressMail } from './express-mail/card.ts'
import { card as healthQuarantine } from './health-quarantine/card.ts'
import { card as healthQuarantineSea } from './health-quarantine-sea/card.ts'
import type { Language } from './language.ts'
import { card as portHazmat } from './port-hazmat/card.ts'
import * as xray from './xray/cards.ts'

/** Words by text id, loaded when their language is first spoken. */
export type LazyText = Readonly<Record<Language, () => Promise<Readonly<Record<string, string>>>>>

/** A scenario as it stands on the shelf: its card at hand, all else loaded when it is asked for. */
export interface ShelfEntry {
  readonly card: ScenarioCard
  /** Its title and summary; `text` has them too. */
  readonly cardText: LazyText
  readonly load: () => Promise<Scenario>
  readonly text: LazyText
}

/** Lists the scenarios that there are, in the order in which they are offered. */
export const shelf: readonly ShelfEntry[] = [
  {
    card: expressMail,
    cardText: {
      en: () => import('./express-mail/text.card.en.ts').then(({ en }) => en),
      zh: () => import('./express-mail/text.card.zh.ts').then(({ zh }) => zh),
    },
    load: () => import('./express-mail/scenario.ts').then(({ expressMail }) => expressMail),
    text: {
      en: () => import('./express-mail/text.en.ts').then(({ text }) => text),
      zh: () => import('./express-mail/text.zh.ts').then(({ text }) => text),
    },
  },
  {
    card: portHazmat,
    cardText: {
      en: () => import('./port-hazmat/text.card.en.ts').then(({ en }) => en),
      zh: () => import('./port-hazmat/text.card.zh.ts').then(({ zh }) => zh),
    },
    load: () => import('./port-hazmat/scenario.ts').then(({ portHazmat }) => portHazmat),
    text: {
      en: () => import('./port-hazmat/text.en.ts').then(({ text }) => text),
      zh: () => import('./port-hazmat/text.zh.ts').then(({ text }) => text),
    },
  },
  {
    card: healthQuarantine,
    cardText: {
      en: () => import('./health-quarantine/text.card.en.ts').then(({ en }) => en),
      zh: () => import('./health-quarantine/text.card.zh.ts').then(({ zh }) => zh),
    },
    load: () => import('./health-quarantine/scenario.ts').then(({ healthQuarantine }) => healthQuarantine),
    text: {
      en: () => import('./health-quarantine/text.en.ts').then(({ text }) => text),
      zh: () => import('./health-quarantine/text.zh.ts').then(({ text }) => text),
    },
  },
  {
    card: healthQuarantineSea,
    cardText: {
      en: () => import('./health-quarantine-sea/text.card.en.ts').then(({ en }) => en),
      zh: () => import('./health-quarantine-sea/text.card.zh.ts').then(({ zh }) => zh),
    },
    load: () =>
      import('./health-quarantine-sea/scenario.ts').then(({ healthQuarantineSea }) => healthQuarantineSea),
    text: {
      en: () => import('./health-quarantine-sea/text.en.ts').then(({ text }) => text),
      zh: () => import('./health-quarantine-sea/text.zh.ts').then(({ text }) => text),
    },
  },
  {
    card: xray.test,
    cardText: {
      en: () => import('./xray/text.cards.en.ts').then(({ test }) => test),
      zh: () => import('./xray/text.cards.zh.ts').then(({ test }) => test),
    },
    load: () => import('./xray/scenarios.ts').then(({ xrayTest }) => xrayTest),
    text: {
      en: () => import('./xray/text.en.ts').then(({ test }) => test),
      zh: () => import('./xray/text.zh.ts').then(({ test }) => test),
    },
  },
  {
    card: xray.practice,
    cardText: {
      en: () => import('./xray/text.cards.en.ts').then(({ practice }) => practice),
      zh: () => import('./xray/text.cards.zh.ts').then(({ practice }) => practice),
    },
    load: () => import('./xray/scenarios.ts').then(({ xrayPractice }) => xrayPractice),
    text: {
      en: () => import('./xray/text.en.ts').then(({ practice }) => practice),
      zh: () => import('./xray/text.zh.ts').then(({ practice }) => practice),
    },
  },
  {
    card: xray.vigilance,
    cardText: {
      en: () => import('./xray/text.cards.en.ts').then(({ vigilance }) => vigilance),
      zh: () => import('./xray/text.cards.zh.ts').then(({ vigilance }) => vigilance),
    },
    load: () => import('./xray/scenarios.ts').then(({ xrayVigilance }) => xrayVigilance),
    text: {
      en: () => import('./xray/text.en.ts').then(({ vigilance }) => vigilance),
      zh: () => import('./xray/text.zh.ts').then(({ vigilance }) => vigilance),
    },
  },
]

/** Finds a scenario's place on the shelf. */
export function findOnShelf(id: string): ShelfEntry | undefined {
  return shelf.find(({ card }) => card.id === id)
}
