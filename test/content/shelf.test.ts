import { describe, expect, test } from 'vitest'
import { scenarios } from '#content/catalogue.ts'
import { LANGUAGES } from '#content/language.ts'
import { CONTACTS } from '#content/port-hazmat/contacts.ts'
import { findOnShelf, shelf } from '#content/shelf.ts'

test('the catalogue has each scenario of the shelf, once and under its id', () => {
  const ids = shelf.map(({ card }) => card.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(Object.keys(scenarios)).toEqual(ids)
  for (const [id, { scenario }] of Object.entries(scenarios)) expect(scenario.id).toBe(id)
})

describe.each(shelf.map((entry) => ({ id: entry.card.id, ...entry })))('the card of $id', (entry) => {
  const { id, card, cardText, load, text } = entry

  test('says what the scenario says', async () => {
    const { id, durationMin, parcelCount, feed } = await load()
    expect({ id, durationMin, parcelCount, feed }).toEqual(card)
  })

  test.each(LANGUAGES)(
    'has title, summary and what is said of it outside a run in %s, the same as in the whole text',
    async (language) => {
      const words = await cardText[language]()
      const { certification, variants = [] } = await load()
      const named = variants.filter((one) => one.id === certification?.variant)
      const outside = [
        ...named.flatMap(({ id, options }) => [
          `variant.${id}`,
          ...options.map((one) => `variant.${id}.${one.id}`),
        ]),
        ...(id === 'port-hazmat'
          ? ['sight.numbers', ...CONTACTS.flatMap((one) => [`sight.numbers.${one}`, `value.number-${one}`])]
          : []),
      ]
      expect(Object.keys(words).sort()).toEqual(
        [`scenario.${id}.summary`, `scenario.${id}.title`, ...outside].sort(),
      )
      expect(await text[language]()).toMatchObject(words)
    },
  )
})

test('an id that no scenario has finds nothing', () => {
  expect(findOnShelf('nothing')).toBeUndefined()
  expect(findOnShelf('constructor')).toBeUndefined()
})
