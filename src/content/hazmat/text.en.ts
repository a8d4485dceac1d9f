import { en as guides } from './text.guides.en.ts'
import { en as names } from './text.names.en.ts'
import { en as protection } from './text.protection.en.ts'
import { en as segregation } from './text.segregation.en.ts'
import { en as substances } from './text.substances.en.ts'

/** All that is said of hazardous substances, in English. */
export const en: Readonly<Record<string, string>> = {
  ...names,
  ...substances,
  ...guides,
  ...protection,
  ...segregation,
}
