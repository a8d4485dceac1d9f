import type { Mark } from './panel.ts'

/** Every sign that is drawn: those of the descriptions, the arrows of the pager, and arrows turned round. */
export type DrawnMark = Mark | 'back' | 'forward' | 'before'

/** The strokes of each sign, as SVG path data in a square of 24; both skins draw them. */
export const MARK_PATHS: Readonly<Record<DrawnMark, string>> = {
  done: 'M4.5 12.5 L10 18 L20 6.5',
  missed: 'M6 6 L18 18 M18 6 L6 18',
  warning: 'M12 4.5 V14 M12 18.6 V19',
  next: 'M5 12 H18 M12.5 6.5 L18 12 L12.5 17.5',
  before: 'M19 12 H6 M11.5 6.5 L6 12 L11.5 17.5',
  dot: 'M12 11.9 V12.1',
  back: 'M15 5 L8 12 L15 19',
  forward: 'M9 5 L16 12 L9 19',
}
