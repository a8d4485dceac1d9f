import type { Catalogue } from '#view/text/catalogue.ts'

import { zh as passes } from './text.passes.zh.ts'
import { zh as tools } from './text.tools.zh.ts'

/** All words that only this way of showing the port needs, in Chinese. */
export const zh: Catalogue = { ...tools, ...passes }
