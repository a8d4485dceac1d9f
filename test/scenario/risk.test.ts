import { describe, expect, test } from 'vitest'
import { formatS10 } from '#physics/postal.ts'
import type { Declaration, History, RiskIndicator } from '#scenario/parcel.ts'
import { RISK_INDICATORS } from '#scenario/parcel.ts'
import { computeRisk, DO_NOT_X_RAY, laneOf, RISK_RULES, type RiskContext } from '#scenario/risk.ts'

const party = { name: 'A. Body', address: '1 Some Street', country: 'QM', phone: '+999 58 000 0001' }

const clean: Declaration = {
  s10: formatS10('CP', '12345678', 'QM'),
  hasAdvanceData: true,
  route: ['QM', 'QS', 'XM'],
  marks: ['mark.fragile'],
  form: 'CN22',
  category: 'sale',
  sender: party,
  addressee: { ...party, name: 'B. Body', country: 'XM', phone: '+999 65 000 0002' },
  lines: [
    {
      description: 'line.books',
      hs: '4901.99',
      quantity: 2,
      netG: 900,
      valueRmb: 120,
      origin: 'QM',
      taxRatePercent: 13,
    },
  ],
  grossG: 1000,
  valueRmb: 120,
  postageRmb: 60,
  isCommercial: false,
}
const unknown: History = { parcelsIn7Days: 0, seizures: 0 }
const quiet: RiskContext = {
  weighedG: 1000,
  isShopSender: true,
  sendersOnPhone: 1,
  hsCodesOf: (description) => (description === 'line.books' ? new Set(['4901.99']) : undefined),
  isVague: (description) => description === 'line.vague-gift',
  isSelectedAtRandom: false,
  limitRmb: 1000,
}
const line = clean.lines[0]!

interface Example {
  papers?: Partial<Declaration>
  history?: Partial<History>
  context?: Partial<RiskContext>
}

const assess = ({ papers, history, context }: Example) =>
  computeRisk({ ...clean, ...papers }, { ...unknown, ...history }, { ...quiet, ...context })

/** For each rule: its points by the sheet, where it just holds, and where it just does not. */
const RULES: Record<RiskIndicator, { points: number; holds: Example[]; spares: Example[] }> = {
  's10-invalid': {
    points: 25,
    holds: [{ papers: { s10: 'CP123456786QM' } }],
    spares: [{ papers: { s10: 'CP123456785QM' } }],
  },
  's10-duplicate': {
    points: 25,
    holds: [{ history: { isItemNumberReused: true } }],
    spares: [{ history: { isItemNumberReused: false } }],
  },
  'no-advance-data': { points: 20, holds: [{ papers: { hasAdvanceData: false } }], spares: [{}] },
  'vague-description': {
    points: 10,
    holds: [{ papers: { lines: [line, { ...line, description: 'line.vague-gift' }] } }],
    spares: [{}],
  },
  'hs-mismatch': {
    points: 15,
    holds: [{ papers: { lines: [{ ...line, hs: '9503.00' }] } }],
    // A description that names no goods contradicts no code.
    spares: [{ papers: { lines: [{ ...line, description: 'line.unheard-of', hs: '9503.00' }] } }],
  },
  'weight-mismatch': {
    points: 20,
    holds: [{ context: { weighedG: 1101 } }, { context: { weighedG: 899 } }],
    spares: [{ context: { weighedG: 1100 } }, { context: { weighedG: 900 } }],
  },
  'value-outlier': {
    points: 10,
    holds: [{ papers: { valueRmb: 11, postageRmb: 5 } }, { papers: { valueRmb: 5001 } }],
    spares: [
      { papers: { valueRmb: 12, postageRmb: 5 } },
      { papers: { valueRmb: 5000 } },
      { papers: { valueRmb: 1, category: 'documents' } },
    ],
  },
  'gift-from-shop': {
    points: 8,
    holds: [{ papers: { category: 'gift' } }],
    spares: [{ papers: { category: 'gift' }, context: { isShopSender: false } }],
  },
  'just-under-limit': {
    points: 20,
    holds: [
      { papers: { valueRmb: 1000 }, history: { parcelsIn7Days: 2 } },
      { papers: { valueRmb: 850 }, history: { parcelsIn7Days: 3 } },
    ],
    spares: [
      { papers: { valueRmb: 950 }, history: { parcelsIn7Days: 1 } },
      { papers: { valueRmb: 1001 }, history: { parcelsIn7Days: 3 } },
      { papers: { valueRmb: 849 }, history: { parcelsIn7Days: 3 } },
    ],
  },
  'sender-phone-cluster': {
    points: 15,
    holds: [{ context: { sendersOnPhone: 3 } }],
    spares: [{ context: { sendersOnPhone: 2 } }],
  },
  'postage-over-value': {
    points: 10,
    holds: [{ papers: { postageRmb: 121 } }],
    spares: [{ papers: { postageRmb: 120 } }, { papers: { postageRmb: 121, category: 'documents' } }],
  },
  'odd-routing': {
    points: 10,
    holds: [{ papers: { route: ['QM', 'QS', 'QW', 'XM'] } }, { papers: { route: ['QS', 'XM'] } }],
    spares: [{ papers: { route: ['QM', 'XM'] } }, { papers: { route: ['QM', 'QS', 'XM'] } }],
  },
  'prior-seizure': {
    points: 40,
    holds: [{ history: { seizures: 1 } }],
    spares: [{ history: { parcelsIn7Days: 1 } }],
  },
  'no-return-address': {
    points: 10,
    holds: [{ papers: { sender: { ...party, address: '' } } }],
    spares: [{ papers: { addressee: { ...party, address: '' } } }],
  },
  'do-not-x-ray': {
    points: 30,
    holds: [{ papers: { marks: ['mark.fragile', DO_NOT_X_RAY] } }],
    spares: [{ papers: { marks: [] } }],
  },
  'random-selection': { points: 30, holds: [{ context: { isSelectedAtRandom: true } }], spares: [{}] },
}

describe('the risk of a parcel (express-mail sheet §4)', () => {
  test('is nothing where nothing is wrong', () => {
    expect(assess({})).toEqual({ score: 0, lane: 'green', indicators: [] })
  })

  test.each(RISK_INDICATORS)('%s counts by itself', (indicator) => {
    const { points, holds, spares } = RULES[indicator]
    for (const example of holds)
      expect(assess(example)).toEqual({ score: points, lane: laneOf(points), indicators: [indicator] })
    for (const example of spares) expect(assess(example).indicators).not.toContain(indicator)
  })

  test('has one rule for each indicator', () => {
    expect(RISK_RULES.map(({ indicator }) => indicator)).toEqual([...RISK_INDICATORS])
  })

  test('adds up over the rules that hold', () => {
    const risk = assess({
      papers: { hasAdvanceData: false, marks: [DO_NOT_X_RAY], category: 'gift' },
      history: { seizures: 2 },
    })
    expect(risk).toEqual({
      score: 20 + 8 + 40 + 30,
      lane: 'red',
      indicators: ['no-advance-data', 'gift-from-shop', 'prior-seizure', 'do-not-x-ray'],
    })
  })

  test('looks at no country as such', () => {
    for (const country of ['QN', 'QT', 'XA'])
      expect(
        assess({
          papers: {
            s10: formatS10('CP', '12345678', country),
            sender: { ...party, country },
            route: [country, 'XM'],
            lines: [{ ...line, origin: country }],
          },
        }).score,
      ).toBe(0)
  })

  test.each([
    [0, 'green'],
    [29, 'green'],
    [30, 'yellow'],
    [59, 'yellow'],
    [60, 'red'],
    [200, 'red'],
  ])('puts a score of %i in the %s lane', (score, lane) => {
    expect(laneOf(score)).toBe(lane)
  })
})
