import { HIGHEST_Z, LOWEST_Z, OPAQUE_HIGH, REFERENCE_CURVES, REFERENCE_HIGH } from '#physics/effective-z.ts'
import { SMOOTHING_REACH, SMOOTHING_SIGMA_HIGH, SMOOTHING_SIGMA_PIXELS } from '#physics/xray-image.ts'
import { glslFloat, glslFloats } from './glsl.ts'
import { TEXTURE_ZERO_Z } from './scan-texture.ts'

const HIGH_COUNT = REFERENCE_HIGH.length

const SMOOTHING = /* glsl */ `
precision highp float;
uniform highp sampler2D absorbances;

vec2 smoothAbsorbances(ivec2 pixel) {
  ivec2 last = textureSize(absorbances, 0) - 1;
  float centre = texelFetch(absorbances, pixel, 0).y;
  float weights = 0.0;
  vec2 sum = vec2(0.0);
  for (int dr = -${SMOOTHING_REACH}; dr <= ${SMOOTHING_REACH}; dr++) {
    for (int dc = -${SMOOTHING_REACH}; dc <= ${SMOOTHING_REACH}; dc++) {
      ivec2 at = pixel + ivec2(dc, dr);
      if (any(lessThan(at, ivec2(0))) || any(greaterThan(at, last))) continue;
      vec2 neighbour = texelFetch(absorbances, at, 0).xy;
      float high = (neighbour.y - centre) / ${glslFloat(SMOOTHING_SIGMA_HIGH)};
      float squaredPixels = float(dr * dr + dc * dc) / ${glslFloat(SMOOTHING_SIGMA_PIXELS ** 2)};
      float weight = exp(-0.5 * (high * high + squaredPixels));
      weights += weight;
      sum += weight * neighbour;
    }
  }
  return sum / weights;
}
`

/** Smooths L and H, as `smoothXrayImage` does. */
export const SMOOTH_SHADER = /* glsl */ `
${SMOOTHING}
layout(location = 0) out vec4 smoothed;

void main() {
  smoothed = vec4(smoothAbsorbances(ivec2(gl_FragCoord.xy)), 0.0, 1.0);
}
`

/** Smooths once more and computes the effective atomic number, as `computeEffectiveZ` does, into a scan texture. */
export const CLASSIFY_SHADER = /* glsl */ `
${SMOOTHING}
layout(location = 0) out vec4 scan;

${glslFloats(
  'LOG_HIGH',
  REFERENCE_HIGH.map((high) => Math.log(high)),
)}
${glslFloats(
  'RATIOS',
  REFERENCE_CURVES.flatMap(({ ratios }) => ratios),
)}
${glslFloats(
  'CURVE_Z',
  REFERENCE_CURVES.map(({ atomicNumber }) => atomicNumber),
)}

float computeEffectiveZ(float low, float high) {
  float ratio = low / high;
  float logHigh = log(clamp(high, ${glslFloat(REFERENCE_HIGH[0])}, ${glslFloat(OPAQUE_HIGH)}));
  int upper = 1;
  while (upper < ${HIGH_COUNT - 1} && LOG_HIGH[upper] < logHigh) upper++;
  float share = (logHigh - LOG_HIGH[upper - 1]) / (LOG_HIGH[upper] - LOG_HIGH[upper - 1]);
  float previousZ = ${glslFloat(LOWEST_Z)};
  float previousRatio = 0.0;
  for (int curve = 0; curve < ${REFERENCE_CURVES.length}; curve++) {
    int at = curve * ${HIGH_COUNT} + upper;
    float curveRatio = RATIOS[at - 1] + share * (RATIOS[at] - RATIOS[at - 1]);
    if (ratio <= curveRatio) {
      if (curve == 0) return ${glslFloat(LOWEST_Z)};
      return previousZ + (CURVE_Z[curve] - previousZ) * (ratio - previousRatio) / (curveRatio - previousRatio);
    }
    previousZ = CURVE_Z[curve];
    previousRatio = curveRatio;
  }
  return ${glslFloat(HIGHEST_Z)};
}

void main() {
  vec2 smoothed = smoothAbsorbances(ivec2(gl_FragCoord.xy));
  scan = vec4(smoothed.y, computeEffectiveZ(smoothed.x, smoothed.y) - ${glslFloat(TEXTURE_ZERO_Z)}, 0.0, 1.0);
}
`
