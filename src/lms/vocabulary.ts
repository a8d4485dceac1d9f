import type { LanguageMap, Verb } from './statement.ts'

/**
 * The base of every IRI that we mint. The installations own no common domain, and `.invalid` (RFC 2606) can never
 * become somebody else's: the IRIs are names, and nobody is to look behind them.
 */
export const IRI_BASE = 'https://kouan.invalid/xapi'

const verb = (id: string, en: string, zh: string): Verb => ({ id, display: { en, zh } })
const adl = (name: string, zh: string): Verb => verb(`http://adlnet.gov/expapi/verbs/${name}`, name, zh)
const isd = (name: string, zh: string): Verb => verb(`https://w3id.org/xapi/dod-isd/verbs/${name}`, name, zh)

/** Verbs of cmi5 and ADL, and of the DoD ISD vocabulary for what an officer does. */
export const VERBS = {
  initialized: adl('initialized', '已开始'),
  completed: adl('completed', '已完成'),
  passed: adl('passed', '已通过'),
  failed: adl('failed', '未通过'),
  terminated: adl('terminated', '已结束'),
  scanned: isd('scanned', '已扫描'),
  decided: isd('decided', '已决定'),
  searched: isd('searched', '已查验'),
  classified: isd('classified', '已定性'),
} as const

export const ACTIVITY_TYPES = {
  simulation: 'http://adlnet.gov/expapi/activities/simulation',
  objective: 'http://adlnet.gov/expapi/activities/objective',
  step: 'http://id.tincanapi.com/activitytype/step',
  item: 'https://w3id.org/xapi/seriousgames/activity-types/item',
} as const

/** Marks what cmi5 defines, and what of it moves a learner on. */
export const CMI5 = {
  category: 'https://w3id.org/xapi/cmi5/context/categories/cmi5',
  moveOn: 'https://w3id.org/xapi/cmi5/context/categories/moveon',
  sessionId: 'https://w3id.org/xapi/cmi5/context/extensions/sessionid',
  masteryScore: 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore',
} as const

const extension = (name: string): string => `${IRI_BASE}/extension/${name}`

/** What no published vocabulary has a word for. */
export const EXTENSIONS = {
  modality: extension('modality'),
  mode: extension('mode'),
  seed: extension('seed'),
  isSimulated: extension('simulated'),
  severity: extension('severity'),
  source: extension('source'),
  subject: extension('subject'),
  isLate: extension('late'),
  isOutOfOrder: extension('out-of-order'),
  isRegionRight: extension('region-right'),
  percent: extension('percent'),
  criticalFailures: extension('critical-failures'),
} as const

/** Texts of a scenario by language and id; a text that is missing is named by its id. */
export type Texts = Readonly<Record<'en' | 'zh', Readonly<Record<string, string>>>>

export function languageMap(texts: Texts, id: string): LanguageMap {
  return { en: texts.en[id] ?? id, zh: texts.zh[id] ?? id }
}
