import { namesOfTrue } from './faults.ts'
import { CAMERA_ALERT_C } from './fever.ts'
import { computeNormalShare } from './normal.ts'
import { design, generalKnowledge, published } from './source.ts'

export const thermalCameraSources = {
  error: design('§5.1: reading T + b + ε, b = 0, σ = 0.5 °C'),
  accuracy: generalKnowledge('§4: ±0.5 °C laboratory class'),
  setting: published(
    'FDA, thermal imaging systems; ISO/TR 13154 overview',
    'inner corner of the eye; 20–24 °C, 10–50 % humidity, no draught, sun or reflections; one person; 15 min to acclimatise, 30 min after exercise',
    'as cited in the module sheet (S24)',
  ),
  bias: design('§5.1: how far each fault of the setting shifts the reading'),
}

/** Standard deviation of a reading against a reference source, and without one. Source: `thermalCameraSources.error`. */
export const CAMERA_SIGMA_C = 0.5
export const UNREFERENCED_SIGMA_C = 0.7

/** Where a camera reads truly. Source: `thermalCameraSources.setting`. */
export const CAMERA_AMBIENT_C = [20, 24] as const
export const CAMERA_HUMIDITY_PERCENT = [10, 50] as const
export const ACCLIMATISE_MIN = 15
export const REST_AFTER_EXERCISE_MIN = 30
/** Distance and angle from the face's normal within which nothing is lost. Source: `thermalCameraSources.bias`. */
export const CAMERA_DISTANCE_M = [0.8, 2] as const
export const CAMERA_ANGLE_DEG = 30

/** Shifts of a reading. Source: `thermalCameraSources.bias`. */
const LOSS_C_PER_M = 0.2
const LOSS_C_PER_DEG = 0.02
const AMBIENT_SHARE = 0.1
const SWEAT_C = -0.6
const DRAUGHT_C = -0.4
const SUN_C = 0.6
const REFLECTION_C = 0.4
const COVERED_EYE_C = -0.5

/** How a camera stands and what it looks at. */
export interface CameraSetting {
  /** Camera to face. */
  readonly distanceM: number
  /** Between the line of sight and the way the face looks. */
  readonly angleDeg: number
  readonly ambientC: number
  readonly humidityPercent: number
  /** 0 is dry, 1 is wet through. */
  readonly sweat: number
  readonly hasDraught: boolean
  /** Sun, or a lamp, on the face or behind it. */
  readonly hasSun: boolean
  /** Glass or metal that shows the camera something warm. */
  readonly hasReflection: boolean
  /** Glasses, hair or a brim over the inner corner of the eye. */
  readonly isEyeCovered: boolean
  /** A reference source of known temperature stands in the picture. */
  readonly hasReference: boolean
  /** Faces in the picture. */
  readonly faces: number
}

/** The setting in which nothing shifts the reading. */
export const SOUND_CAMERA_SETTING: CameraSetting = {
  distanceM: 1.5,
  angleDeg: 0,
  ambientC: 22,
  humidityPercent: 40,
  sweat: 0,
  hasDraught: false,
  hasSun: false,
  hasReflection: false,
  isEyeCovered: false,
  hasReference: true,
  faces: 1,
}

export type CameraFault =
  | 'distance'
  | 'angle'
  | 'ambient'
  | 'humidity'
  | 'draught'
  | 'sun'
  | 'reflection'
  | 'eye-covered'
  | 'no-reference'
  | 'several-faces'

/** Finds what is wrong with a setting, sweat left out: that is the traveller's, not the camera's. */
export function findCameraFaults(setting: CameraSetting): CameraFault[] {
  return namesOfTrue<CameraFault>({
    distance: excess(setting.distanceM, CAMERA_DISTANCE_M) !== 0,
    angle: setting.angleDeg > CAMERA_ANGLE_DEG,
    ambient: excess(setting.ambientC, CAMERA_AMBIENT_C) !== 0,
    humidity: excess(setting.humidityPercent, CAMERA_HUMIDITY_PERCENT) !== 0,
    draught: setting.hasDraught,
    sun: setting.hasSun,
    reflection: setting.hasReflection,
    'eye-covered': setting.isEyeCovered,
    'no-reference': !setting.hasReference,
    'several-faces': setting.faces !== 1,
  })
}

/** Computes how far the setting shifts the reading, in °C; 0 in a sound setting on dry skin. */
export function computeCameraBiasC(setting: CameraSetting): number {
  return (
    -LOSS_C_PER_M * Math.max(0, excess(setting.distanceM, CAMERA_DISTANCE_M)) -
    LOSS_C_PER_DEG * Math.max(0, setting.angleDeg - CAMERA_ANGLE_DEG) +
    AMBIENT_SHARE * excess(setting.ambientC, CAMERA_AMBIENT_C) +
    SWEAT_C * setting.sweat +
    (setting.hasDraught ? DRAUGHT_C : 0) +
    (setting.hasSun ? SUN_C : 0) +
    (setting.hasReflection ? REFLECTION_C : 0) +
    (setting.isEyeCovered ? COVERED_EYE_C : 0)
  )
}

/**
 * Computes what the camera shows of a face, in °C to a tenth. `bodyC` is the body's temperature with what exertion
 * adds to it; `gauss` is a standard normal number.
 */
export function computeCameraReadingC(bodyC: number, setting: CameraSetting, gauss: number): number {
  const sigmaC = setting.hasReference ? CAMERA_SIGMA_C : UNREFERENCED_SIGMA_C
  return Math.round((bodyC + computeCameraBiasC(setting) + sigmaC * gauss) * 10) / 10
}

/** Tells whether a reading alarms. */
export function isCameraAlarm(readingC: number, thresholdC = CAMERA_ALERT_C): boolean {
  return readingC >= thresholdC
}

/** Computes the chance that a body of this temperature alarms, before the display rounds. */
export function computeAlarmProbability(
  bodyC: number,
  biasC = 0,
  thresholdC = CAMERA_ALERT_C,
  sigmaC = CAMERA_SIGMA_C,
): number {
  return computeNormalShare((bodyC + biasC - thresholdC) / sigmaC)
}

/** How far a value lies outside a range: negative below, positive above, 0 within. */
function excess(value: number, [least, most]: readonly [number, number]): number {
  return value < least ? value - least : value > most ? value - most : 0
}
