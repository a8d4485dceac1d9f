import type { Region } from '#physics/region.ts'
import type { HoldReason } from '#scenario/parcel.ts'

/** The enhancement keys of the image console. */
export const IMAGE_KEYS = [
  'blackWhite',
  'pseudoColour',
  'organicOnly',
  'organicStrip',
  'highPenetration',
  'lowPenetration',
  'edgeEnhance',
  'negative',
  'gamma',
  'zBand',
  'zoomIn',
  'zoomOut',
  'secondView',
  'previousImage',
] as const
export type ImageKey = (typeof IMAGE_KEYS)[number]

/** Why a trainee stops a run: asked for, the safe place, the headset taken off, the page out of sight. */
export const PAUSE_REASONS = ['trainee', 'safe-place', 'headset', 'hidden'] as const
export type PauseReason = (typeof PAUSE_REASONS)[number]

/** What a trainee tries. `atMs` is whole milliseconds of run time, which stands still while the run is paused. */
export type Intent = { atMs: number } & IntentBody

export type IntentBody =
  /** Starts the clock. */
  | { type: 'BeginRun' }
  /** Lets time pass; dispatched by the clock when something falls due. */
  | { type: 'Elapse' }
  | { type: 'PauseRun'; reason: PauseReason }
  | { type: 'ResumeRun' }
  | { type: 'GoTo'; place: string }
  | { type: 'AskHint' }
  /** Does an act: to a subject, and in one of its ways, where it has such. */
  | { type: 'Perform'; act: string; subject?: string; option?: string }
  | { type: 'StartBelt' }
  | { type: 'StopBelt' }
  /** Runs the belt back, to scan the parcel in the image again. */
  | { type: 'ReverseBelt' }
  | { type: 'PressEmergencyStop' }
  | { type: 'ResetEmergencyStop' }
  | { type: 'OpenRecord'; parcel: string }
  | { type: 'PressImageKey'; key: ImageKey }
  | { type: 'MarkRegion'; parcel: string; region: Region }
  | { type: 'ClearMark'; parcel: string }
  | { type: 'ReleaseParcel'; parcel: string }
  | { type: 'HoldParcel'; parcel: string; reason: HoldReason }
  /** Says that what is in the image is a threat: how a projected one is answered. */
  | { type: 'SignalThreat'; parcel: string }
  /** Takes a parcel from the shelf onto the inspection table; what lay there goes back. */
  | { type: 'TakeUpParcel'; parcel: string }
  /** Ends the shift by the trainee's own word. */
  | { type: 'EndRun' }
