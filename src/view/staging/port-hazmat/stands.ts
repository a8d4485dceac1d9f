import type { Hangs } from '#view/shift/panel-stands.tsx'
import type { DesktopEye } from '#view/shift/places.ts'
import type { Beside } from '#view/shift/shift-place.ts'

/** Where one stands, by anchor, where that is not at the anchor itself. */
export const BESIDE: Readonly<Record<string, Beside>> = {}

/** Outdoors one looks over the folding table at what lies beyond. */
const AFAR: DesktopEye = { back: 0.75, y: 1.66, pitchRad: -0.15 }
/** What lies on the ground before the feet. */
const GROUND: DesktopEye = { back: 0.9, y: 1.7, pitchRad: -0.34 }

/** Where the desktop's eyes are, by place. */
export const EYES: Readonly<Record<string, DesktopEye>> = {
  office: { back: 0.3, pitchRad: -0.3 },
  kit: { back: 0.55, pitchRad: -0.4 },
  locker: { back: 0.8, pitchRad: -0.25 },
  gate: AFAR,
  'far-point': AFAR,
  'north-road': AFAR,
  apron: AFAR,
  'east-apron': AFAR,
  quay: AFAR,
  shelter: AFAR,
  muster: AFAR,
  cordon: AFAR,
  driver: { back: 0.7, pitchRad: -0.28 },
  post: { back: 0.4, pitchRad: -0.26 },
  ppe: { back: 0.7, pitchRad: -0.2 },
  entry: AFAR,
  wreck: AFAR,
  'twenty-five': AFAR,
  victim: GROUND,
  casualty: GROUND,
  ibc: GROUND,
  'sand-line': GROUND,
  spill: GROUND,
  drain: GROUND,
  carbide: GROUND,
  'decon-1': { back: 0.7, pitchRad: -0.2 },
  'decon-2': { back: 0.7, pitchRad: -0.2 },
  'decon-3': { back: 0.7, pitchRad: -0.2 },
  'decon-4': { back: 0.7, pitchRad: -0.2 },
  'decon-5': { back: 0.7, pitchRad: -0.2 },
  'decon-6': { back: 0.7, pitchRad: -0.2 },
  'decon-7': { back: 0.7, pitchRad: -0.2 },
  rehab: { back: 0.5, pitchRad: -0.2 },
  evidence: { back: 0.5, pitchRad: -0.36 },
  waste: { back: 0.7, pitchRad: -0.25 },
}

/** Where the work itself stands to one side, the panels give way. */
export const HANGS: Readonly<Record<string, Hangs>> = {}
