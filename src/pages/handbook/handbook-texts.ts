import type { ScenarioTexts } from '#view/text/i18n.ts'

/** The words of the handbook: of the substances, of the marks, and its own. */
export const handbookTexts: ScenarioTexts = {
  en: async () => {
    const parts = await Promise.all([
      import('#content/hazmat/text.en.ts'),
      import('#view/marks/text.en.ts'),
      import('#view/desk/text.handbook.en.ts'),
    ])
    return Object.assign({}, ...parts.map(({ en }) => en))
  },
  zh: async () => {
    const parts = await Promise.all([
      import('#content/hazmat/text.zh.ts'),
      import('#view/marks/text.zh.ts'),
      import('#view/desk/text.handbook.zh.ts'),
    ])
    return Object.assign({}, ...parts.map(({ zh }) => zh))
  },
}
