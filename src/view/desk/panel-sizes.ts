import type { Panel } from '#view/panel/panel.ts'

/**
 * How large each panel stands in the world, in dmm, so that at the usual text size what is to be done now stands on its
 * first page; what is known and what has been done may go on the next.
 */
export interface PanelSize {
  readonly widthDmm: number
  readonly heightDmm: number
}

/** Sizes by panel id. The declaration fills the data screen; the parcels below it are as wide, and as high as they need. */
export const PANEL_SIZES = {
  start: { widthDmm: 640, heightDmm: 680 },
  declaration: { widthDmm: 700, heightDmm: 436 },
  manifest: { widthDmm: 700, heightDmm: 640 },
  verdict: { widthDmm: 640, heightDmm: 800 },
  place: { widthDmm: 640, heightDmm: 800 },
  places: { widthDmm: 560, heightDmm: 480 },
  consequence: { widthDmm: 720, heightDmm: 820 },
  'image-keys': { widthDmm: 640, heightDmm: 500 },
  belt: { widthDmm: 560, heightDmm: 320 },
  coach: { widthDmm: 600, heightDmm: 660 },
  pause: { widthDmm: 640, heightDmm: 640 },
  handbook: { widthDmm: 720, heightDmm: 900 },
  debrief: { widthDmm: 860, heightDmm: 800 },
} as const satisfies Readonly<Record<Panel['id'], PanelSize>>
