import { any, fact, not } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'

/** No emergency keeps one from the console. */
export const isHallOpen: Condition = any(not(fact('emergency')), fact('allClear'))
