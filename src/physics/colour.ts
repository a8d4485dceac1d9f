import { isEffectiveZValid, THIN_HIGH } from './effective-z.ts'

/** What the operator's colour convention makes of a reading. */
export type ColourClass = 'thin' | 'organic' | 'mixed' | 'metal' | 'opaque'

/** Boundaries in Z of organic|mixed and mixed|metal. Source: module sheet "express mail" §2.5. */
export const ORGANIC_LIMIT_Z = 10
export const METAL_LIMIT_Z = 18

/** T_high below which nothing is shown but black: about 30 mm of steel. Source: module sheet §2.5. */
export const BLACK_TRANSMISSION = 1e-3
/** The same with the high-penetration key: about 37 mm of steel. Source: module sheet §2.5. */
export const HIGH_PENETRATION_BLACK_TRANSMISSION = 3e-4

/** The picture keys that work on one pixel alone. Names differ by vendor. */
export const ENHANCEMENTS = [
  'pseudoColour',
  'blackAndWhite',
  /** Fades what has Z above 10: metal strip. */
  'organicOnly',
  /** Fades what has Z below 10. */
  'organicStrip',
  /** Stretches the dark end. */
  'highPenetration',
  /** Stretches the light end. */
  'lowPenetration',
  /** Fades what lies outside a band of Z. */
  'zBand',
] as const
export type Enhancement = (typeof ENHANCEMENTS)[number]

export interface DisplaySettings {
  readonly enhancement: Enhancement
  readonly isNegative: boolean
  /** Exponent of T_high in the grey value, 0.2 to 1.5; smaller opens the dark parts. */
  readonly gamma: number
  /** For `zBand`. */
  readonly bandMinZ: number
  readonly bandMaxZ: number
}

/** Source of gamma: module sheet §2.5, 0.4 to 0.5 (design value). */
export const DEFAULT_DISPLAY: DisplaySettings = {
  enhancement: 'pseudoColour',
  isNegative: false,
  gamma: 0.45,
  bandMinZ: 7,
  bandMaxZ: 9,
}

/** Hues of the convention. Source: module sheet §2.5. */
export const ORANGE_DEG = 30
export const GREEN_DEG = 130
export const BLUE_DEG = 215

/** Half the width in Z over which one hue turns into the next; hard edges would sparkle with noise. */
export const BLEND_Z = 0.75

/** Names the class of a reading; opacity is tested before the ratio. */
export function classifyReading(high: number, effectiveZ: number): ColourClass {
  if (high < THIN_HIGH) return 'thin'
  if (!isEffectiveZValid(high)) return 'opaque'
  if (effectiveZ < ORGANIC_LIMIT_Z) return 'organic'
  return effectiveZ < METAL_LIMIT_Z ? 'mixed' : 'metal'
}

/** Computes the hue of an effective atomic number in degrees. */
export function computeHueDeg(effectiveZ: number): number {
  const toGreen = smoothStep(ORGANIC_LIMIT_Z - BLEND_Z, ORGANIC_LIMIT_Z + BLEND_Z, effectiveZ)
  const toBlue = smoothStep(METAL_LIMIT_Z - BLEND_Z, METAL_LIMIT_Z + BLEND_Z, effectiveZ)
  return ORANGE_DEG + toGreen * (GREEN_DEG - ORANGE_DEG) + toBlue * (BLUE_DEG - GREEN_DEG)
}

/**
 * Computes the grey value of a transmission, 0 black to 1 white air, as the picture key asks.
 * Normal: T^gamma, cut at the black limit. High penetration: logarithmic from its own limit to 0.3.
 * Low penetration: linear from 0.3 up.
 */
export function computeLightness(high: number, settings: DisplaySettings): number {
  const transmission = Math.exp(-high)
  switch (settings.enhancement) {
    case 'highPenetration':
      if (transmission < HIGH_PENETRATION_BLACK_TRANSMISSION) return 0
      return clampUnit(
        Math.log(transmission / HIGH_PENETRATION_BLACK_TRANSMISSION) /
          Math.log(0.3 / HIGH_PENETRATION_BLACK_TRANSMISSION),
      )
    case 'lowPenetration':
      return clampUnit((transmission - 0.3) / 0.7)
    default:
      return transmission < BLACK_TRANSMISSION ? 0 : clampUnit(transmission ** settings.gamma)
  }
}

/** Tells whether the picture key fades this class and Z to pale grey. */
export function isSuppressed(effectiveZ: number, settings: DisplaySettings): boolean {
  switch (settings.enhancement) {
    case 'organicOnly':
      return effectiveZ > ORGANIC_LIMIT_Z
    case 'organicStrip':
      return effectiveZ < ORGANIC_LIMIT_Z
    case 'zBand':
      return effectiveZ < settings.bandMinZ || effectiveZ > settings.bandMaxZ
    default:
      return false
  }
}

/**
 * Computes the displayed sRGB colour of one pixel, 0 to 255, into `target` at `offset`.
 * Thin is pale, thick is dark, opaque is black; the hue tells the class. H and Z should come from smoothed L and H.
 */
export function computeDisplayColour(
  high: number,
  effectiveZ: number,
  settings: DisplaySettings,
  target: Uint8ClampedArray | number[],
  offset = 0,
): void {
  let lightness = computeLightness(high, settings)
  let saturation = SATURATION * smoothStep(THIN_HIGH / 2, THIN_HIGH * 2, high)
  if (settings.enhancement === 'blackAndWhite') saturation = 0
  else if (isSuppressed(effectiveZ, settings)) {
    saturation = 0
    lightness = FADED_LIGHTNESS + (1 - FADED_LIGHTNESS) * lightness
  }
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation
  const hueDeg = computeHueDeg(effectiveZ)
  for (let channel = 0; channel < 3; channel++) {
    const value = lightness + chroma * computeHueShare(hueDeg, channel)
    target[offset + channel] = Math.round(255 * clampUnit(settings.isNegative ? 1 - value : value))
  }
}

/** Saturation of a hue where it shows in full (design value). */
export const SATURATION = 0.95

/** Lightness of black when a picture key fades it (design value). */
export const FADED_LIGHTNESS = 0.8

/** How far a hue pulls a channel (0 red, 1 green, 2 blue) from grey, −½ to ½ (the HSL hexagon). */
function computeHueShare(hueDeg: number, channel: number): number {
  const distanceDeg = Math.abs(((hueDeg - channel * 120 + 540) % 360) - 180)
  return clampUnit(2 - distanceDeg / 60) - 0.5
}

function smoothStep(from: number, to: number, value: number): number {
  const share = clampUnit((value - from) / (to - from))
  return share * share * (3 - 2 * share)
}

function clampUnit(value: number): number {
  return Math.min(1, Math.max(0, value))
}
