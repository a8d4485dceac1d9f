import type { Catalogue } from '#view/text/catalogue.ts'

import { en as passes } from './text.passes.en.ts'
import { en as tools } from './text.tools.en.ts'

/** All words that only this way of showing the port needs. */
export const en: Catalogue = { ...tools, ...passes }
