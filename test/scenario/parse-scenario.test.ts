import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { parseScenario } from '#scenario/parse-scenario.ts'

// biome-ignore lint/suspicious/noExplicitAny: what comes from outside has no type yet
type Loose = any

/** Parses the express-mail scenario with one thing changed. */
function parseChanged(change: (data: Loose) => void): () => unknown {
  return () => {
    const data = JSON.parse(JSON.stringify(expressMail)) as Loose
    change(data)
    return parseScenario(data)
  }
}

const kindOf = (data: Loose, id: string): Loose => data.bank.kinds.find((kind: Loose) => kind.id === id)
const stepOf = (data: Loose, id: string): Loose => data.steps.find((step: Loose) => step.id === id)

describe('a scenario from outside', () => {
  test('is taken as it is when it is sound', () => {
    expect(parseChanged(() => {})()).toStrictEqual(expressMail)
  })

  test.each<[string, (data: Loose) => void, RegExp]>([
    ['a word for a number', (data) => (data.passPercent = 'eighty'), /"express-mail": passPercent: .*number/],
    ['a key that nobody knows', (data) => (data.colour = 'red'), /"express-mail": the whole: .*colour/],
    [
      'an unknown condition',
      (data) => (data.steps[0].doneWhen = { condition: 'luck' }),
      /steps\.0\.doneWhen/,
    ],
    [
      'an unknown material',
      (data) => (data.bank.kinds[0].items[0].solids[0].material = 'mithril'),
      /material/,
    ],
    [
      'a size below zero',
      (data) => (data.bank.kinds[0].items[0].solids[0].shape.sizeMm[1] = -3),
      /shape\.sizeMm\.1/,
    ],
    ['a criterion without a source', (data) => delete data.criteria[2].source, /criteria\.2\.source/],
    ['a range from more to less', (data) => (data.injects[0].afterS = [9, 3]), /afterS: expected a range/],
    [
      'a real country',
      (data) => (data.bank.senders[0].country = 'FR'),
      /senders\.0\.country: .*user-assigned/,
    ],
    [
      'a step that comes after none such',
      (data) => stepOf(data, 'read-record').after.push('unlock-belt'),
      /step "read-record" names step "unlock-belt"; known: .*start-belt, /,
    ],
    [
      'a step that comes after itself',
      (data) => stepOf(data, 'start-belt').after.push('decide'),
      /step "start-belt" comes after itself/,
    ],
    [
      'an act at no known place',
      (data) => data.acts[0].places.push('roof'),
      /act "raise-alarm" names place "roof"; known: briefing, /,
    ],
    [
      'a step that is done by no known act',
      (data) => stepOf(data, 'weigh').by.push({ act: 'juggle' }),
      /step "weigh" names act "juggle"/,
    ],
    [
      'a criterion that speaks of no known step',
      (data) => (data.criteria[1].failWhen = { condition: 'not', of: { condition: 'late', step: 'dance' } }),
      /criterion "stops-and-warns-at-once" names step "dance"/,
    ],
    [
      'a criterion of no known competency',
      (data) => (data.criteria[0].competency = 'K9'),
      /criterion "freezes-and-does-not-touch" names competency "K9"; known: K1/,
    ],
    [
      'two criteria of one id',
      (data) => data.criteria.push(data.criteria[0]),
      /criterion "freezes-and-does-not-touch" is there twice/,
    ],
    [
      'a line about an item that is not there',
      (data) => kindOf(data, 'books').lines[0].items.push('magazine'),
      /parcel kind "books": line "line.books-used" names item "magazine"; known: atlas, novel/,
    ],
    [
      'a finding that no item is',
      (data) => {
        for (const item of kindOf(data, 'ivory-bangles').items) delete item.isFinding
      },
      /parcel kind "ivory-bangles" has a finding, but no item is marked as it/,
    ],
    [
      'an item marked as a finding where there is none',
      (data) => (kindOf(data, 'books').items[0].isFinding = true),
      /parcel kind "books" marks an item as a finding, but has none/,
    ],
    [
      'a category that is not among the reasons',
      (data) => (kindOf(data, 'loose-cells').finding.reasons = ['drugs']),
      /category "dangerous-goods" is not among its reasons/,
    ],
    [
      'a bank with too few innocents',
      (data) =>
        (data.bank.kinds = data.bank.kinds.filter((kind: Loose) => kind.finding || kind.id === 'books')),
      /its bank has 1 innocent kinds; expected at least 6/,
    ],
  ])('is refused for %s', (_, change, message) => {
    expect(parseChanged(change)).toThrow(message)
  })

  test('is refused when it is no scenario at all', () => {
    for (const nonsense of [null, 3, 'scenario', [], {}])
      expect(() => parseScenario(nonsense)).toThrow(/^scenario "\(without id\)": /)
  })
})
