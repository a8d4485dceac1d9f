import { beforeAll, describe, expect, it } from 'vitest'
import { currentWords, mergeCatalogue, type ScenarioTexts, speak, startI18n } from '#view/text/i18n.ts'

/** Words of a scenario, which come after so many ms. */
const saying = (text: string, afterMs: number): ScenarioTexts => {
  const later = (language: string) => async () => {
    await new Promise((resolve) => setTimeout(resolve, afterMs))
    return { 'competency.T1': `${text} ${language}` }
  }
  return { en: later('en'), zh: later('zh') }
}

describe('the words of scenarios that say the same id', () => {
  const port = saying('port', 30)
  const flight = saying('flight', 0)
  beforeAll(async () => {
    Object.assign(globalThis, { document: { documentElement: {} } })
    await startI18n('en')
    await mergeCatalogue(port)
    await mergeCatalogue(flight)
  })

  it('are those of the one that was opened last, in every language, however slowly the others come', async () => {
    expect(currentWords().t('competency.T1')).toBe('flight en')
    await speak('zh')
    expect(currentWords().t('competency.T1')).toBe('flight zh')
  })

  it('are those of one that is opened again', async () => {
    await mergeCatalogue(port)
    expect(currentWords().t('competency.T1')).toBe('port zh')
    await speak('en')
    expect(currentWords().t('competency.T1')).toBe('port en')
  })
})
