import { namesOfTrue } from './faults.ts'
import { generalKnowledge, published } from './source.ts'

export const wasteSources = {
  bag: published(
    '163wenku p-1658962 (weak)',
    'double bag, at most three quarters full',
    'as cited in the module sheet (S37)',
  ),
  rest: generalKnowledge('§1.9: yellow bag, gooseneck tie, label, sharps box, sign-off'),
}

/** How full a bag may be. Source: `wasteSources.bag`. */
export const MOST_FILLED_SHARE = 0.75
export const BAGS = 2

/** A bag of medical waste as it is handed over. */
export interface WasteBag {
  readonly filledShare: number
  readonly bags: number
  readonly isYellow: boolean
  readonly isGooseneckTied: boolean
  readonly isLabelled: boolean
  readonly hasSharps: boolean
  readonly isSigned: boolean
}

export type WasteFault = 'overfilled' | 'single-bag' | 'wrong-bag' | 'tie' | 'label' | 'sharps' | 'unsigned'

/** Finds what is wrong with it. */
export function findWasteFaults(bag: WasteBag): WasteFault[] {
  return namesOfTrue<WasteFault>({
    overfilled: bag.filledShare > MOST_FILLED_SHARE,
    'single-bag': bag.bags < BAGS,
    'wrong-bag': !bag.isYellow,
    tie: !bag.isGooseneckTied,
    label: !bag.isLabelled,
    sharps: bag.hasSharps,
    unsigned: !bag.isSigned,
  })
}
