/** Where a seated viewer at a desk looks: turn and nod about the place's own direction, and how close they lean in. */
export interface Look {
  yawRad: number
  pitchRad: number
  /** Vertical field of view; smaller leans in. */
  fovDeg: number
}

export const HOME_LOOK: Readonly<Look> = { yawRad: 0, pitchRad: -0.16, fovDeg: 62 }
export const LEAST_FOV_DEG = 18
export const MOST_FOV_DEG = 75
const MOST_PITCH_RAD = 1.3
const ZOOM_STEP = 1.25
const ARROW_STEP_RAD = (7.5 * Math.PI) / 180

/** Turns by a drag: the picture follows the finger, whatever the field of view. */
export function dragLook(look: Look, dxPx: number, dyPx: number, heightPx: number): void {
  const radPerPx = (look.fovDeg * Math.PI) / 180 / heightPx
  turnLook(look, dxPx * radPerPx, dyPx * radPerPx)
}

/** Turns and nods, stopping short of straight up and down. */
export function turnLook(look: Look, yawRad: number, pitchRad: number): void {
  look.yawRad += yawRad
  look.pitchRad = Math.min(MOST_PITCH_RAD, Math.max(-MOST_PITCH_RAD, look.pitchRad + pitchRad))
}

/** Leans in or out by some steps. */
export function zoomLook(look: Look, steps: number): void {
  look.fovDeg = Math.min(MOST_FOV_DEG, Math.max(LEAST_FOV_DEG, look.fovDeg / ZOOM_STEP ** steps))
}

/** Answers a key that looks or zooms; false if it is none. Small steps when leaned in. */
export function keyLook(look: Look, key: string): boolean {
  const step = ARROW_STEP_RAD * (look.fovDeg / HOME_LOOK.fovDeg)
  switch (key) {
    case 'ArrowLeft':
      turnLook(look, step, 0)
      return true
    case 'ArrowRight':
      turnLook(look, -step, 0)
      return true
    case 'ArrowUp':
      turnLook(look, 0, step)
      return true
    case 'ArrowDown':
      turnLook(look, 0, -step)
      return true
    case '+':
    case '=':
      zoomLook(look, 1)
      return true
    case '-':
      zoomLook(look, -1)
      return true
    case '0':
      Object.assign(look, HOME_LOOK)
      return true
    default:
      return false
  }
}

/**
 * Turns just far enough to bring a direction, given as turn and nod, within the middle part of the picture.
 */
export function lookTowards(look: Look, yawRad: number, pitchRad: number, aspect: number): void {
  const halfRad = ((look.fovDeg * Math.PI) / 180 / 2) * 0.6
  const halfWidthRad = Math.atan(Math.tan(halfRad) * aspect)
  const turnRad = Math.atan2(Math.sin(yawRad - look.yawRad), Math.cos(yawRad - look.yawRad))
  const nodRad = pitchRad - look.pitchRad
  turnLook(
    look,
    turnRad - Math.min(halfWidthRad, Math.max(-halfWidthRad, turnRad)),
    nodRad - Math.min(halfRad, Math.max(-halfRad, nodRad)),
  )
}
