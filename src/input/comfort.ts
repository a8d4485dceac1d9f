/**
 * Numbers that decide whether the trainee feels well and can hit what they aim at.
 * Sources: Microsoft mixed-reality "comfort" (eye height, blink), Meta Horizon design pages (direct touch 48 dp,
 * haptics), W3C XR Accessibility User Requirements (time to press, dwell), immersive-web-sdk (arc, slope).
 */

/** Height of the eyes that every place is built for, in metres above its floor. */
export const EYE_HEIGHT_M = 1.6

/**
 * A press counts as one however slow the finger, up to this long: 1.5 s is asked for, and a device that draws
 * slowly must not lose presses on top.
 */
export const CLICK_WINDOW_MS = 5000

/** Movement of a mouse press beyond which it is a look around and no click. */
export const DRAG_SLOP_PX = 6

/** Nearest thing that a ray may hit; nearer belongs to touch and grab. */
export const RAY_NEAREST_M = 0.2

/** Length at which a ray that hits nothing fades out. */
export const RAY_IDLE_M = 0.9

/** Radius around a fingertip or controller tip within which it hovers, presses and lets go of what it touches. */
export const TOUCH_HOVER_M = 0.05
export const TOUCH_DOWN_M = 0.01
export const TOUCH_UP_M = 0.025

/** Radius around the grip within which a squeeze takes hold. */
export const GRAB_RADIUS_M = 0.07

/** Deflection that turns or aims, and the one below which the stick is armed again. */
export const STICK_FIRE = 0.7
export const STICK_REARM = 0.25

/** Throw of the teleport arc: its speed sets the range (8 m from shoulder height), its gravity the curve. */
export const ARC_SPEED_MPS = 8.5
export const ARC_GRAVITY_MPS2 = 9.81
export const ARC_LONGEST_S = 2

/** A landing nearer than this to a place means that place. */
export const PLACE_RADIUS_M = 0.7

/** Fade to black before, and back after, an artificial move: together 200 ms, inside the 150–250 ms of a blink. */
export const BLINK_OUT_MS = 80
export const BLINK_IN_MS = 120

/** How long both grips are held for the safe place; long enough not to be a two-handed lift. */
export const SAFE_PLACE_HOLD_MS = 800

/** A head that moves less than this for so long has been taken off: a living one never rests so still. */
export const STILL_M = 0.002
export const STILL_RAD = (0.2 * Math.PI) / 180
export const STILL_MS = 10_000

/** Tracking may fail this long before the run stops. */
export const TRACKING_LOST_MS = 1000
