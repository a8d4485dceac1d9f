import type { Beside } from '#view/place/shift-place.ts'
import type { Hangs } from '#view/shift/panel-stands.tsx'
import type { DesktopEye } from '#view/shift/places.ts'

const rad = (deg: number): number => (deg * Math.PI) / 180

/** Where one stands, by anchor, where that is not at the anchor itself. */
export const BESIDE: Readonly<Record<string, Beside>> = {
  // The purser stands at the anchor: one comes to them from the aisle.
  purser: { offsetM: [-0.06, 0, 1.1], yawRad: 0 },
  // Two metres away, and looking to the seat.
  row_36: { offsetM: [0, 0, 0.1], yawRad: rad(45) },
  // Before the table of the quiet corner, across it from the traveller.
  refusal: { offsetM: [0.1, 0, 0.2], yawRad: rad(18) },
  // Before the screen on the wall.
  duty_map: { offsetM: [1.3, 0, -1], yawRad: rad(-90) },
  // Clear of the steps, so that groups can pass, and whoever comes to talk stands before them.
  stairs_foot: { offsetM: [-1.2, 0, 0], yawRad: rad(-90) },
  // In the anteroom, before the door of the isolation room.
  ante: { offsetM: [-0.35, 0, 0.1], yawRad: rad(-90) },
  // Before the desk, which is the packing bench.
  medical_doctor: { offsetM: [-0.15, 0, -0.1], yawRad: rad(-140) },
}

/** The desktop's panel covers the right of the view: one turns a little to it, so that the work is left of it. */
const turnRad = -0.2
/** In a room, one looks over what lies on the table before one. */
const ROOM: DesktopEye = { back: 0.35, y: 1.62, pitchRad: -0.2, turnRad }
const AFAR: DesktopEye = { back: 0.7, y: 1.66, pitchRad: -0.12, turnRad }

/** Where the desktop's eyes are, by place. */
export const EYES: Readonly<Record<string, DesktopEye>> = {
  duty: { back: 0.4, pitchRad: -0.3, turnRad: -0.08 },
  board: { back: 0.1, pitchRad: -0.05, turnRad },
  map: { back: 0.2, pitchRad: -0.05, turnRad },
  hall: { back: 0.3, pitchRad: -0.08, turnRad },
  camera: { back: 0.35, pitchRad: -0.22, turnRad },
  declare: { back: 0.35, pitchRad: -0.25, turnRad },
  refusal: ROOM,
  ppe: ROOM,
  donning: { back: 0.4, pitchRad: -0.22, turnRad },
  mirror: { back: 0.5, pitchRad: -0.12, turnRad },
  stairs: { ...AFAR, back: 1.2 },
  door: { back: 0.2, pitchRad: -0.12, turnRad },
  purser: { back: 0.3, pitchRad: -0.18, turnRad },
  pa: { back: 0.25, pitchRad: -0.1, turnRad },
  'row-36': { back: 0.15, pitchRad: -0.24, turnRad },
  index: { back: 0.3, pitchRad: -0.3, turnRad },
  lavatory: { back: 0.5, pitchRad: -0.15, turnRad },
  galley: { back: 0.1, pitchRad: -0.28, turnRad },
  corridor: { back: 0.2, pitchRad: -0.1, turnRad },
  'isolation-door': { back: 0.3, pitchRad: -0.2, turnRad },
  gauge: { back: 0.3, pitchRad: -0.1, turnRad },
  isolation: { back: 0.4, pitchRad: -0.22, turnRad },
  bedside: { back: 0.5, pitchRad: -0.28, turnRad },
  sample: { back: 0.3, pitchRad: -0.2, turnRad },
  medical: { back: 0.35, pitchRad: -0.32, turnRad },
  ambulance: AFAR,
  // To the mirror in the corner, with the observer's window beside it.
  'doffing-1': { back: 0.4, pitchRad: -0.16, turnRad: 0.3 },
  'doffing-2': { back: 0.5, pitchRad: -0.22, turnRad: -0.17 },
  clean: { back: 0.4, pitchRad: -0.25, turnRad },
}

/** The panel of the place, or the coach's, so high that what is worked with does not lie behind it. */
const placeAt = (y: number): Hangs => ({ place: { at: [0.7, y, -0.64], yawRad: -0.83 } })
const coachAt = (y: number): Hangs => ({ coach: { at: [-0.7, y, -0.64], yawRad: 0.83 } })

/** Where the work itself stands to one side, the panels give way. */
export const HANGS: Readonly<Record<string, Hangs>> = {
  duty: placeAt(1.62),
  camera: placeAt(1.7),
  declare: coachAt(1.5),
  donning: coachAt(1.5),
  mirror: coachAt(1.5),
  purser: coachAt(1.5),
  isolation: placeAt(1.64),
  // Over the face of whoever lies there.
  bedside: { ...placeAt(1.64), ...coachAt(1.76) },
  sample: placeAt(1.72),
  // Over what the mirror in the corner shows.
  'doffing-1': coachAt(1.98),
  'doffing-2': placeAt(1.54),
  clean: coachAt(1.5),
}
