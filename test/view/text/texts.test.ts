import { describe, expect, test } from 'vitest'
import { scenarios } from '#content/catalogue.ts'
import { IMAGE_KEYS, PAUSE_REASONS } from '#engine/intent.ts'
import { REFUSAL_CODES } from '#engine/refusal.ts'
import { NOTABLE } from '#folds/timeline.ts'
import { DISPOSITIONS, HOLD_REASONS } from '#scenario/parcel.ts'
import { hasParcels, MODES } from '#scenario/scenario.ts'
import type { Catalogue } from '#view/text/catalogue.ts'
import { LANGUAGES, languageOf } from '#view/text/languages.ts'

const catalogues = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async ({ id, load }) => [id, await load()] as const)),
) as Record<string, Catalogue>
const [first] = LANGUAGES
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

describe.each(LANGUAGES.map(({ id }) => id))('the words in %s', (id) => {
  const catalogue = catalogues[id]!
  const model = catalogues[first!.id]!

  test('have the same ids and placeholders as in the first language', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(model).sort())
    for (const [key, text] of Object.entries(catalogue))
      expect(placeholders(text), key).toEqual(placeholders(model[key]!))
  })

  test('are not empty and have no stray space', () => {
    for (const [key, text] of Object.entries(catalogue)) {
      // What stands between the items of a list may end in a space.
      if (!/separator|comma/.test(key)) expect(text, key).toMatch(/^\S(.*\S)?$/s)
    }
  })

  test('name every refusal, image key, pause, mode, status and notable moment', () => {
    const ids = [
      ...REFUSAL_CODES.map((code) => `refusal.${code}`),
      ...IMAGE_KEYS.map((key) => `key.${key}`),
      ...PAUSE_REASONS.flatMap((reason) => [`pause.reason.${reason}`, `timeline.pause.${reason}`]),
      ...MODES.map((mode) => `mode.${mode}`),
      ...['waiting', 'fed', 'scanning', 'imaged', 'released', 'held', 'diverted', 'table', 'removed'].map(
        (phase) => `desk.status.${phase}`,
      ),
      ...NOTABLE.map((kind) => `timeline.${kind}`),
    ]
    for (const one of ids) expect(catalogue, one).toHaveProperty([one])
  })

  test('clash with no word of a scenario, and one with parcels names reasons and dispositions', async () => {
    for (const { scenario, text } of Object.values(scenarios)) {
      const words = await text[id as keyof typeof text]()
      for (const key of Object.keys(words)) expect(catalogue).not.toHaveProperty([key])
      if (!hasParcels(scenario)) continue
      for (const one of [
        ...HOLD_REASONS.map((reason) => `reason.${reason}`),
        ...DISPOSITIONS.map((what) => `disposition.${what}`),
      ])
        expect(words).toHaveProperty([one])
    }
  })
})

test('a tag finds its language, another one the first', () => {
  expect(languageOf('zh-CN').id).toBe('zh')
  expect(languageOf('en-GB').id).toBe('en')
  expect(languageOf('xx').id).toBe(first!.id)
})
