import type { Quaternion, Vector3 } from 'three'
import { STILL_M, STILL_MS, STILL_RAD, TRACKING_LOST_MS } from './comfort.ts'

/** Whether somebody wears the headset, told by the small movements of a living head. */
export interface Presence {
  readonly restPosition: Vector3
  readonly restRotation: Quaternion
  /** When the head last moved; NaN before the first pose. */
  movedAtMs: number
  isAway: boolean
}

/**
 * Follows the head and tells when it has been laid down and when it is worn again. Headsets keep sending poses
 * for minutes after they are taken off, and say so late or never; see immersive-web/webxr issue 1396.
 */
export function followPresence(
  presence: Presence,
  position: Vector3,
  rotation: Quaternion,
  nowMs: number,
): 'left' | 'returned' | undefined {
  const hasMoved =
    Number.isNaN(presence.movedAtMs) ||
    presence.restPosition.distanceTo(position) > STILL_M ||
    presence.restRotation.angleTo(rotation) > STILL_RAD
  if (hasMoved) {
    presence.restPosition.copy(position)
    presence.restRotation.copy(rotation)
    presence.movedAtMs = nowMs
    if (!presence.isAway) return undefined
    presence.isAway = false
    return 'returned'
  }
  if (presence.isAway || nowMs - presence.movedAtMs < STILL_MS) return undefined
  presence.isAway = true
  return 'left'
}

/** Whether the headset knows where it is. */
export interface Tracking {
  /** When it was last sure; NaN before the first pose. */
  seenAtMs: number
  isLost: boolean
}

/** Follows tracking: lost after a second without a pose of its own, back with the first one. */
export function followTracking(
  tracking: Tracking,
  isTracked: boolean,
  nowMs: number,
): 'lost' | 'found' | undefined {
  if (isTracked || Number.isNaN(tracking.seenAtMs)) {
    tracking.seenAtMs = nowMs
    if (!tracking.isLost) return undefined
    tracking.isLost = false
    return 'found'
  }
  if (tracking.isLost || nowMs - tracking.seenAtMs < TRACKING_LOST_MS) return undefined
  tracking.isLost = true
  return 'lost'
}
