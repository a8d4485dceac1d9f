import type { Catalogue } from '#view/text/catalogue.ts'
import { zh as clips } from './text.clips.zh.ts'

/** Words for people and what they do, in Chinese. */
export const zh: Catalogue = {
  ...clips,
}
