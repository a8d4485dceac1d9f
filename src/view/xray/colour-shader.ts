import {
  BLACK_TRANSMISSION,
  BLEND_Z,
  BLUE_DEG,
  ENHANCEMENTS,
  type Enhancement,
  FADED_LIGHTNESS,
  GREEN_DEG,
  HIGH_PENETRATION_BLACK_TRANSMISSION,
  METAL_LIMIT_Z,
  ORANGE_DEG,
  ORGANIC_LIMIT_Z,
  SATURATION,
} from '#physics/colour.ts'
import { THIN_HIGH } from '#physics/effective-z.ts'
import { glslFloat } from './glsl.ts'

/** Numbers an enhancement for the shader. */
export function enhancementIndex(enhancement: Enhancement): number {
  return ENHANCEMENTS.indexOf(enhancement)
}

const isEnhancement = (name: Enhancement): string => `enhancement == ${enhancementIndex(name)}`

/** The part of a shader that computes what `computeDisplayColour` computes; sRGB, 0 to 1. */
export const COLOUR_SHADER_PART = /* glsl */ `
uniform int enhancement;
uniform bool isNegative;
uniform float displayGamma;
uniform vec2 bandZ;

float computeHueDeg(float effectiveZ) {
  float toGreen = smoothstep(${glslFloat(ORGANIC_LIMIT_Z - BLEND_Z)}, ${glslFloat(ORGANIC_LIMIT_Z + BLEND_Z)}, effectiveZ);
  float toBlue = smoothstep(${glslFloat(METAL_LIMIT_Z - BLEND_Z)}, ${glslFloat(METAL_LIMIT_Z + BLEND_Z)}, effectiveZ);
  return ${glslFloat(ORANGE_DEG)} + toGreen * ${glslFloat(GREEN_DEG - ORANGE_DEG)} + toBlue * ${glslFloat(BLUE_DEG - GREEN_DEG)};
}

float computeLightness(float high) {
  float transmission = exp(-high);
  if (${isEnhancement('highPenetration')}) {
    float black = ${glslFloat(HIGH_PENETRATION_BLACK_TRANSMISSION)};
    return transmission < black ? 0.0 : clamp(log(transmission / black) / log(0.3 / black), 0.0, 1.0);
  }
  if (${isEnhancement('lowPenetration')}) return clamp((transmission - 0.3) / 0.7, 0.0, 1.0);
  if (transmission < ${glslFloat(BLACK_TRANSMISSION)}) return 0.0;
  return clamp(pow(transmission, displayGamma), 0.0, 1.0);
}

bool isSuppressed(float effectiveZ) {
  if (${isEnhancement('organicOnly')}) return effectiveZ > ${glslFloat(ORGANIC_LIMIT_Z)};
  if (${isEnhancement('organicStrip')}) return effectiveZ < ${glslFloat(ORGANIC_LIMIT_Z)};
  if (${isEnhancement('zBand')}) return effectiveZ < bandZ.x || effectiveZ > bandZ.y;
  return false;
}

vec3 computeDisplayColour(float high, float effectiveZ) {
  float lightness = computeLightness(high);
  float saturation = ${glslFloat(SATURATION)} * smoothstep(${glslFloat(THIN_HIGH / 2)}, ${glslFloat(THIN_HIGH * 2)}, high);
  if (${isEnhancement('blackAndWhite')}) saturation = 0.0;
  else if (isSuppressed(effectiveZ)) {
    saturation = 0.0;
    lightness = mix(${glslFloat(FADED_LIGHTNESS)}, 1.0, lightness);
  }
  float chroma = (1.0 - abs(2.0 * lightness - 1.0)) * saturation;
  vec3 distanceDeg = abs(mod(computeHueDeg(effectiveZ) - vec3(0.0, 120.0, 240.0) + 540.0, 360.0) - 180.0);
  vec3 colour = lightness + chroma * (clamp(2.0 - distanceDeg / 60.0, 0.0, 1.0) - 0.5);
  colour = clamp(colour, 0.0, 1.0);
  return isNegative ? 1.0 - colour : colour;
}
`
