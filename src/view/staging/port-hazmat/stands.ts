import type { Beside } from '#view/place/shift-place.ts'
import type { Hangs } from '#view/shift/panel-stands.tsx'
import type { DesktopEye } from '#view/shift/places.ts'

/** Where one stands, by anchor or place, where that is not at the anchor itself. */
export const BESIDE: Readonly<Record<string, Beside>> = {
  // Toward Box A, past the mast that stands before it.
  lane_upwind: { offsetM: [8, 0, 2], yawRad: 2.854 },
  quay: { offsetM: [0, 0, 0], yawRad: 0.12 },
  // As far off as the guide orders, 1,600 m from Box A, which one faces; the ground there is `FarGround`.
  'far-point': { anchor: 'gate', offsetM: [372, 0, -1405.5], yawRad: 2.897 },
  // Before the tents, which are dark, with the block in view; the commander has come out.
  // Beside where the decontamination corridor will lie.
  muster: { offsetM: [6.4, 0, 6.4], yawRad: 2.08 },
  rehab: { offsetM: [-2.6, 0, 2.6], yawRad: (135 * Math.PI) / 180 },
  post: { offsetM: [-1.85, 0, 1.85], yawRad: (135 * Math.PI) / 180 },
}

/** The desktop's panel covers the right of the view: one turns a little to it, so that the work is left of it. */
const turnRad = -0.2
/** Outdoors one looks over the folding table at what lies beyond. */
const AFAR: DesktopEye = { back: 0.75, y: 1.66, pitchRad: -0.15, turnRad }
/** What lies on the ground before the feet. */
const GROUND: DesktopEye = { back: 0.9, y: 1.7, pitchRad: -0.34, turnRad }

/** Where the desktop's eyes are, by place. */
export const EYES: Readonly<Record<string, DesktopEye>> = {
  office: { back: 0.6, pitchRad: -0.22, turnRad },
  kit: { back: 0.75, pitchRad: -0.38, turnRad },
  locker: { back: 0.8, pitchRad: -0.25, turnRad },
  gate: AFAR,
  'far-point': AFAR,
  'north-road': AFAR,
  apron: AFAR,
  'east-apron': AFAR,
  quay: AFAR,
  shelter: AFAR,
  muster: AFAR,
  cordon: AFAR,
  driver: { back: 0.7, pitchRad: -0.28, turnRad },
  post: AFAR,
  ppe: { back: 1, right: -0.25, pitchRad: -0.2, turnRad: -0.1 },
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
  'decon-1': { back: 0.7, pitchRad: -0.2, turnRad },
  'decon-2': { back: 0.7, pitchRad: -0.2, turnRad },
  'decon-3': { back: 0.7, pitchRad: -0.2, turnRad },
  'decon-4': { back: 0.7, pitchRad: -0.2, turnRad },
  'decon-5': { back: 0.7, pitchRad: -0.2, turnRad },
  'decon-6': { back: 0.7, pitchRad: -0.2, turnRad },
  'decon-7': { back: 0.7, pitchRad: -0.2, turnRad },
  rehab: AFAR,
  evidence: { back: 0.5, pitchRad: -0.36, turnRad },
  waste: { back: 0.7, pitchRad: -0.25, turnRad },
}

/** Where one looks afar. */
export const LOOKOUTS: ReadonlySet<string> = new Set(
  Object.keys(EYES).filter((place) => EYES[place] === AFAR),
)

/** Above what stands on the folding table to the right. */
const OVER_TABLE: Hangs = { place: { at: [0.77, 1.52, -0.68], yawRad: -0.85 } }

/** Where the work itself stands to one side, the panels give way. */
export const HANGS: Readonly<Record<string, Hangs>> = {
  driver: OVER_TABLE,
  casualty: OVER_TABLE,
  ibc: OVER_TABLE,
  spill: OVER_TABLE,
  drain: { place: { at: [0.77, 1.74, -0.68], yawRad: -0.85 } },
  carbide: OVER_TABLE,
}
