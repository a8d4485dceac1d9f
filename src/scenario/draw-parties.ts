import type { Slot } from './draw-roster.ts'
import type { Party } from './parcel.ts'
import type { ParcelBank } from './parcel-bank.ts'
import type { Random } from './random.ts'

/** Who sends a parcel to whom. */
export interface Parties {
  sender: Party
  isShopSender: boolean
  addressee: Party
}

/** Share of gifts of goods as shops sell them that a private person sends [D]. */
const PRIVATE_GIFT_SHARE = 0.8

/**
 * Draws who sends and who receives each parcel of a shift. Nobody sends or receives twice while there are others,
 * save that split consignments have one addressee, and each its own sender.
 */
export function drawParties(bank: ParcelBank, slots: readonly Slot[], random: Random): Parties[] {
  const phones = new Map<string, string>()
  const partyOf = ({ name, nativeName, address, country }: ParcelBank['addressees'][number]): Party => {
    const phone = phones.get(name) ?? drawPhone(country, random)
    phones.set(name, phone)
    return { name, ...(nativeName !== undefined && { nativeName }), address, country, phone }
  }
  const takers = {
    shop: inTurn(
      bank.senders.filter(({ kind }) => kind === 'shop'),
      random,
    ),
    private: inTurn(
      bank.senders.filter(({ kind }) => kind === 'private'),
      random,
    ),
  }
  const takeAddressee = inTurn(bank.addressees, random)
  const splitAddressee = takeAddressee()
  return slots.map(({ kind, category, traits }) => {
    const isGiven = category === 'gift' && kind.finding === null && random.chance(PRIVATE_GIFT_SHARE)
    const sender = takers[isGiven ? 'private' : kind.sender]() ?? takers[kind.sender]() ?? bank.senders[0]
    const addressee = traits.includes('split') ? splitAddressee : takeAddressee()
    if (!sender || !addressee) throw new Error('the bank has no senders or no addressees')
    if (kind.isOutbound)
      return { sender: partyOf(addressee), isShopSender: false, addressee: partyOf(sender) }
    return {
      sender: partyOf(sender),
      isShopSender: sender.kind === 'shop',
      addressee: partyOf(addressee),
    }
  })
}

/** Deals a list out in drawn order, again from the start when it is used up. */
function inTurn<T>(items: readonly T[], random: Random): () => T | undefined {
  const order = random.shuffle(items)
  let next = 0
  return () => order[next++ % order.length]
}

/** Draws a number under the country code 999, which is assigned to nobody (general knowledge). */
function drawPhone(country: string, random: Random): string {
  const area = (26 * country.charCodeAt(0) + country.charCodeAt(1)) % 100
  const digits = String(random.integer(0, 9_999_999)).padStart(7, '0')
  return `+999 ${String(area).padStart(2, '0')} ${digits.slice(0, 3)} ${digits.slice(3)}`
}
