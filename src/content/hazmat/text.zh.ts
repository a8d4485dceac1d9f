import { zh as guides } from './text.guides.zh.ts'
import { zh as names } from './text.names.zh.ts'
import { zh as protection } from './text.protection.zh.ts'
import { zh as segregation } from './text.segregation.zh.ts'
import { zh as substances } from './text.substances.zh.ts'

/** All that is said of hazardous substances, in Chinese. */
export const zh: Readonly<Record<string, string>> = {
  ...names,
  ...substances,
  ...guides,
  ...protection,
  ...segregation,
}
