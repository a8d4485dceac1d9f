import { isValidS10 } from '#physics/postal.ts'
import type { Declaration, History, Lane, Risk, RiskIndicator } from './parcel.ts'

/** Scores from which a parcel goes the yellow and the red lane. Source: express-mail sheet §4 [D]. */
export const YELLOW_FROM = 30
export const RED_FROM = 60

/** Share of parcels that are looked at more closely whatever they score. Source: express-mail sheet §4 [D]. */
export const RANDOM_SELECTION_SHARE = 0.02

/** Declared mass over scale mass that is still rounding. Source: express-mail sheet §4 [D]. */
export const WEIGHT_TOLERANCE = 0.1

/** From this share of the limit up to the limit itself a value is just under it [D]. */
export const JUST_UNDER_FROM = 0.85

/** Value per kilogram, in RMB, that goods in the mail usually have [D]: cheaper or dearer is worth a look. */
export const USUAL_VALUE_RMB_PER_KG = { least: 12, most: 5000 } as const

/** The mark that asks for what no sender can ask for. */
export const DO_NOT_X_RAY = 'mark.do-not-x-ray'

/** What the office knows besides the papers. */
export interface RiskContext {
  /** Gross mass on the scale under the belt. */
  weighedG: number
  isShopSender: boolean
  /** Different senders in the shift whose parcels carry a phone number that this parcel carries. */
  sendersOnPhone: number
  /** HS codes that fit a description; none for a description that names no goods. */
  hsCodesOf: (description: string) => ReadonlySet<string> | undefined
  isVague: (description: string) => boolean
  isSelectedAtRandom: boolean
  /** Highest value of one personal parcel. */
  limitRmb: number
}

interface RiskRule {
  indicator: RiskIndicator
  points: number
  holds: (declaration: Declaration, history: History, context: RiskContext) => boolean
}

/**
 * The rules, one a row. Points: express-mail sheet §4 [D]; the sheet gives random selection none, here it has those
 * of the yellow lane, for that is what it comes to. No rule looks at a country as such.
 */
export const RISK_RULES: readonly RiskRule[] = [
  { indicator: 's10-invalid', points: 25, holds: ({ s10 }) => !isValidS10(s10) },
  { indicator: 's10-duplicate', points: 25, holds: (_, history) => history.isItemNumberReused === true },
  { indicator: 'no-advance-data', points: 20, holds: ({ hasAdvanceData }) => !hasAdvanceData },
  {
    indicator: 'vague-description',
    points: 10,
    holds: ({ lines }, _, { isVague }) => lines.some(({ description }) => isVague(description)),
  },
  {
    indicator: 'hs-mismatch',
    points: 15,
    holds: ({ lines }, _, { hsCodesOf }) =>
      lines.some(({ description, hs }) => hsCodesOf(description)?.has(hs) === false),
  },
  {
    indicator: 'weight-mismatch',
    points: 20,
    holds: ({ grossG }, _, { weighedG }) => Math.abs(weighedG - grossG) > WEIGHT_TOLERANCE * grossG,
  },
  {
    indicator: 'value-outlier',
    points: 10,
    holds: ({ valueRmb, grossG, category }) => {
      const valueRmbPerKg = (valueRmb / grossG) * 1000
      return (
        category !== 'documents' &&
        (valueRmbPerKg < USUAL_VALUE_RMB_PER_KG.least || valueRmbPerKg > USUAL_VALUE_RMB_PER_KG.most)
      )
    },
  },
  {
    indicator: 'gift-from-shop',
    points: 8,
    holds: ({ category }, _, { isShopSender }) => category === 'gift' && isShopSender,
  },
  {
    indicator: 'just-under-limit',
    points: 20,
    holds: ({ valueRmb }, { parcelsIn7Days }, { limitRmb }) =>
      parcelsIn7Days + 1 >= 3 && valueRmb >= JUST_UNDER_FROM * limitRmb && valueRmb <= limitRmb,
  },
  {
    indicator: 'sender-phone-cluster',
    points: 15,
    holds: (_declaration, _history, { sendersOnPhone }) => sendersOnPhone >= 3,
  },
  {
    indicator: 'postage-over-value',
    points: 10,
    holds: ({ postageRmb, valueRmb, category }) => category !== 'documents' && postageRmb > valueRmb,
  },
  {
    indicator: 'odd-routing',
    points: 10,
    // One hub on the way is usual; two are not, nor is mail that was posted in another country than its sender's.
    holds: ({ route, sender }) => route.length > 3 || route[0] !== sender.country,
  },
  { indicator: 'prior-seizure', points: 40, holds: (_, { seizures }) => seizures > 0 },
  { indicator: 'no-return-address', points: 10, holds: ({ sender }) => sender.address === '' },
  { indicator: 'do-not-x-ray', points: 30, holds: ({ marks }) => marks.includes(DO_NOT_X_RAY) },
  {
    indicator: 'random-selection',
    points: YELLOW_FROM,
    holds: (_declaration, _history, { isSelectedAtRandom }) => isSelectedAtRandom,
  },
]

/** Computes a parcel's risk from its papers, its addressee's history, and what the office knows besides. */
export function computeRisk(declaration: Declaration, history: History, context: RiskContext): Risk {
  const rules = RISK_RULES.filter(({ holds }) => holds(declaration, history, context))
  const score = rules.reduce((sum, { points }) => sum + points, 0)
  return { score, lane: laneOf(score), indicators: rules.map(({ indicator }) => indicator) }
}

export function laneOf(score: number): Lane {
  if (score >= RED_FROM) return 'red'
  return score >= YELLOW_FROM ? 'yellow' : 'green'
}
