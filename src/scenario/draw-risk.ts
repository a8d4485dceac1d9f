import { blemishUntil, type Papers } from './draw-blemishes.ts'
import type { Risk, Trait } from './parcel.ts'
import type { ParcelBank } from './parcel-bank.ts'
import type { PostalRules } from './postal-rules.ts'
import type { Random } from './random.ts'
import { computeRisk, RANDOM_SELECTION_SHARE, type RiskContext, YELLOW_FROM } from './risk.ts'

/** What of a parcel its risk is computed from. */
export interface Assessed extends Papers {
  grossG: number
  isShopSender: boolean
  traits: readonly Trait[]
}

/**
 * Draws the risk of each parcel of a shift, which is a matter of chance only in the random selection. Papers that
 * contradict each other must be doubtful enough for the yellow lane: they get slight blemishes until they are.
 */
export function drawRisks<T extends Assessed>(
  parcels: readonly T[],
  bank: ParcelBank,
  { limitRmb }: PostalRules,
  random: Random,
): (T & { risk: Risk })[] {
  const tariff = tariffOf(bank)
  const sendersOn = gatherSenders(parcels)
  return parcels.map((parcel) => {
    const { sender, addressee } = parcel.declaration
    const context: RiskContext = {
      weighedG: parcel.grossG,
      isShopSender: parcel.isShopSender,
      sendersOnPhone: Math.max(sendersOn(sender.phone), sendersOn(addressee.phone)),
      ...tariff,
      limitRmb,
      isSelectedAtRandom: random.chance(RANDOM_SELECTION_SHARE),
    }
    const isDoubtful = ({ declaration, history }: Papers): boolean =>
      computeRisk(declaration, history, { ...context, isSelectedAtRandom: false }).score >= YELLOW_FROM
    const { declaration, history } = parcel.traits.includes('mismatch')
      ? blemishUntil(parcel, isDoubtful, parcel.traits, bank, random)
      : parcel
    return { ...parcel, declaration, history, risk: computeRisk(declaration, history, context) }
  })
}

/** Counts, for each phone number, the different senders whose parcels carry it. */
function gatherSenders(parcels: readonly Assessed[]): (phone: string) => number {
  const senders = new Map<string, Set<string>>()
  for (const { declaration } of parcels)
    for (const { phone } of [declaration.sender, declaration.addressee]) {
      const known = senders.get(phone) ?? new Set()
      senders.set(phone, known.add(declaration.sender.name))
    }
  return (phone) => senders.get(phone)?.size ?? 0
}

type Tariff = Pick<RiskContext, 'hsCodesOf' | 'isVague'>

// The same for every case of a bank.
const tariffs = new WeakMap<ParcelBank, Tariff>()

/** Gathers from a bank which HS codes go with which description. */
function tariffOf(bank: ParcelBank): Tariff {
  let known = tariffs.get(bank)
  if (!known) {
    const codes = new Map<string, Set<string>>()
    for (const { description, hs } of bank.kinds.flatMap(({ lines }) => lines))
      codes.set(description, (codes.get(description) ?? new Set()).add(hs))
    const vague = new Set(bank.vagueDescriptions)
    known = { hsCodesOf: (description) => codes.get(description), isVague: (one) => vague.has(one) }
    tariffs.set(bank, known)
  }
  return known
}
