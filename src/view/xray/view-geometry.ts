import { type LineScanGeometry, LOWER_VIEW, SIDE_VIEW } from '#physics/line-scan.ts'

/** The two views of the machine: from below, where marks are made, and from the side. */
export type XrayView = 'lower' | 'side'

export const VIEW_GEOMETRIES: Readonly<Record<XrayView, LineScanGeometry>> = {
  lower: LOWER_VIEW,
  side: SIDE_VIEW,
}
