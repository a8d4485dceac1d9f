import type { Catalogue } from '#view/text/catalogue.ts'

/** How much time passes while the world fades. */
export const en: Catalogue = {
  'passes.dressing': 'Dressing takes about ten minutes …',
  'passes.minutes-5': 'Five minutes under water …',
  'passes.minutes-20': 'Twenty minutes under water …',
  'passes.minutes-30': 'Thirty minutes under water …',
  'passes.foam': 'Minutes pass until the foam is still …',
  'passes.day': 'Twenty-four hours pass …',
}
