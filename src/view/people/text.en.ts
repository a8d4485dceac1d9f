import type { Catalogue } from '#view/text/catalogue.ts'
import { en as clips } from './text.clips.en.ts'

/** Words for people and what they do, in English. */
export const en: Catalogue = {
  ...clips,
}
