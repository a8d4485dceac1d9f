import { UNKNOWN_CARGO } from '#content/hazmat/guides.ts'
import { searchSubstances, substanceOf } from '#content/hazmat/search-substances.ts'
import { SEGREGATION_CODES, SEGREGATION_GROUPS, segregationOf } from '#content/hazmat/segregation.ts'
import { sources } from '#content/hazmat/sources.ts'
import { type Handbook, unNumberOfMarkRow } from '#view/desk/handbook-panel.ts'
import { drawMarkRow } from '#view/marks/draw-placards.ts'

export {
  FIRST_HANDBOOK_STATE,
  handbookPanel,
  handbookTabs,
  pressHandbook,
} from '#view/desk/handbook-panel.ts'

/** The handbook as the content has it. */
export const handbook: Handbook = {
  search: searchSubstances,
  sources,
  segregation: { groups: SEGREGATION_GROUPS, codes: SEGREGATION_CODES, codeOf: segregationOf },
  unknown: UNKNOWN_CARGO,
}

/** Paints the marks of the substance whose card is open; nothing for any other picture. */
export async function loadMarkRow(id: string): Promise<HTMLImageElement | undefined> {
  const found = substanceOf(unNumberOfMarkRow(id) ?? '')
  if (!found) return undefined
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(drawMarkRow(found.entry).svg)}`
  await image.decode()
  return image
}
