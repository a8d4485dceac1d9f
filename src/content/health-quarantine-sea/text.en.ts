import { en as card } from './text.card.en.ts'
import { en as ship } from './text.ship.en.ts'

/** The English words of the case at sea. */
export const text: Record<string, string> = { ...card, ...ship }
