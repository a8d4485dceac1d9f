/** What stands on parcels besides what is in them: marks, and descriptions that say nothing. */
export const en: Record<string, string> = {
  'mark.fragile': 'Fragile',
  'mark.this-side-up': 'This side up',
  'mark.keep-dry': 'Keep dry',
  'mark.do-not-x-ray': 'Do not X-ray',
}
