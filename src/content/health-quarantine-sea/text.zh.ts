import { zh as card } from './text.card.zh.ts'
import { zh as ship } from './text.ship.zh.ts'

/** 海港案例的中文文本。 */
export const text: Record<string, string> = { ...card, ...ship }
