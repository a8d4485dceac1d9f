import type { Language } from '#content/language.ts'
import { findOnShelf, shelf } from '#content/shelf.ts'
import type { ScenarioCard } from '#scenario/card.ts'
import { hasContacts, type Scenario } from '#scenario/scenario.ts'
import type { Catalogue } from '#view/text/catalogue.ts'
import { mergeCatalogue } from '#view/text/i18n.ts'

/** The words of the plan, which only scenarios with hazards have. */
const mapTexts = {
  en: () => import('#view/map/text.en.ts').then(({ en }) => en),
  zh: () => import('#view/map/text.zh.ts').then(({ zh }) => zh),
}

/** The words of what the UV lamp shows, which only scenarios with contacts have. */
const contaminationTexts = {
  en: () => import('#view/desk/text.contamination.en.ts').then(({ en }) => en),
  zh: () => import('#view/desk/text.contamination.zh.ts').then(({ zh }) => zh),
}

let ready: Promise<readonly ScenarioCard[]> | undefined

async function readShelf(): Promise<readonly ScenarioCard[]> {
  const say = async (language: Language): Promise<Catalogue> =>
    Object.assign({}, ...(await Promise.all(shelf.map(({ cardText }) => cardText[language]()))))
  await mergeCatalogue({ en: () => say('en'), zh: () => say('zh') })
  return shelf.map(({ card }) => card)
}

/** Returns the cards of the scenarios that there are, once their titles and summaries can be spoken. */
export function loadShelf(): Promise<readonly ScenarioCard[]> {
  ready ??= readShelf()
  return ready
}

/** Takes a scenario off the shelf, once its words can be spoken; undefined when there is none of that id. */
export async function openScenario(id: string): Promise<Scenario | undefined> {
  const entry = findOnShelf(id)
  if (!entry) return undefined
  const { load, text } = entry
  const [scenario] = await Promise.all([load(), mergeCatalogue(text)])
  if (scenario.hazards) await mergeCatalogue(mapTexts)
  if (hasContacts(scenario)) await mergeCatalogue(contaminationTexts)
  return scenario
}
