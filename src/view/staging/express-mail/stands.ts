import type { Beside } from '#view/place/shift-place.ts'
import type { Hangs } from '#view/shift/panel-stands.tsx'
import type { DesktopEye } from '#view/shift/places.ts'

/** Where one stands in the hall, by anchor, where that is not at the anchor itself. */
export const BESIDE: Readonly<Record<string, Beside>> = {
  // The anchor is on the belt, in the middle of the monitor: one stands before its display, and so far from the cage
  // beside it that the panels hang clear of its wires.
  monitor: { offsetM: [-1.2, -0.75, 1.35], yawRad: -0.72 },
  // So far from its doors that one sees more than doors.
  ppe: { offsetM: [0, 0, -0.35], yawRad: Math.PI },
  // Whoever has come to the door turns round, to those who came before and after.
  assembly: { offsetM: [0, 0, 0.1], yawRad: 0 },
}

/** Where the desktop's eyes are, by place. */
export const EYES: Readonly<Record<string, DesktopEye>> = {
  console: { right: -0.14, back: -0.12, y: 1.34, turnRad: 0.17 },
  table: { back: 0.12, y: 1.72, pitchRad: -0.42 },
  briefing: { back: 0.25, pitchRad: -0.12 },
  locker: { back: 0.45, pitchRad: -0.34 },
  monitor: { back: 0.2, pitchRad: -0.24 },
  scale: { back: 0.25, pitchRad: -0.2 },
  dog: { back: 0.4, pitchRad: -0.3 },
  etd: { back: 0.35, pitchRad: -0.22 },
  evidence: { back: 0.5, pitchRad: -0.02 },
  exit: { back: 0.75, pitchRad: -0.1 },
  assembly: { back: 0.2, pitchRad: -0.06 },
  sink: { back: 0.3, pitchRad: -0.25 },
}

/** Beside whoever stands close before something. */
const CLOSE: Hangs = {
  place: { at: [0.6, 1.36, -0.36], yawRad: -1 },
  coach: { at: [-0.6, 1.36, -0.36], yawRad: 1 },
}

/** Where the work itself stands to one side, the panels give way. */
export const HANGS: Readonly<Record<string, Hangs>> = {
  console: {
    desk: { at: [0.82, 1.24, -0.5], yawRad: -1.02 },
    place: { at: [-0.86, 1.26, -0.5], yawRad: 1.02 },
    coach: { at: [1.02, 1.34, 0.42], yawRad: -1.9 },
  },
  // Above the camera that one puts on, and above the phone.
  briefing: { place: { at: [0.7, 1.48, -0.64], yawRad: -0.83 } },
  assembly: { place: { at: [0.7, 1.48, -0.64], yawRad: -0.83 } },
  // Cages and the locker are at arm's length.
  evidence: CLOSE,
  // Above the gloves.
  locker: { ...CLOSE, coach: { at: [-0.7, 1.44, -0.2], yawRad: 1.2 } },
  monitor: CLOSE,
  // Clear of the detector's screen, on the left, and of its supplies.
  etd: {
    place: { at: [0.78, 1.36, -0.52], yawRad: -0.98 },
    coach: { at: [-0.78, 1.36, -0.52], yawRad: 0.98 },
  },
  table: {
    // Before the table's own screen, which has nothing else to say.
    place: { at: [0.66, 1.36, -0.72], yawRad: -0.72 },
    // Clear of the lane, whose parcels are taken up from there.
    coach: { at: [-0.78, 1.36, -0.52], yawRad: 0.98 },
  },
}
