import {
  AIR_SCAN_LANE,
  AIR_SCAN_LINES,
  ELECTRONIC_QUANTA,
  GAUSSIAN_FROM_QUANTA,
  HIGH_AIR_QUANTA,
  LEAST_TRANSMISSION,
  LOW_AIR_QUANTA,
} from '#physics/noise.ts'
import { HIGH_WEIGHTS, LOW_WEIGHTS } from '#physics/scanner.ts'
import { glslFloat, glslFloats } from './glsl.ts'

/** Turns an L-buffer into the signals of both detectors relative to air, `share` of them: `computeSignal`. */
export const SIGNAL_SHADER = /* glsl */ `
precision highp float;
uniform highp sampler2D firstBins;
uniform highp sampler2D lastBins;
uniform float share;
layout(location = 0) out vec4 signals;

${glslFloats('LOW_WEIGHTS', LOW_WEIGHTS)}
${glslFloats('HIGH_WEIGHTS', HIGH_WEIGHTS)}

void main() {
  ivec2 pixel = ivec2(gl_FragCoord.xy);
  vec4 first = texelFetch(firstBins, pixel, 0);
  vec4 last = texelFetch(lastBins, pixel, 0);
  float low = 0.0;
  float high = 0.0;
  for (int bin = 0; bin < 8; bin++) {
    // A thin plate seen edge-on may come out a little below nothing, where corners snap to the raster.
    float arriving = exp(-max(0.0, bin < 4 ? first[bin] : last[bin - 4]));
    low += LOW_WEIGHTS[bin] * arriving;
    high += HIGH_WEIGHTS[bin] * arriving;
  }
  signals = share * vec4(low, high, 0.0, 0.0);
}
`

/**
 * Reads signals with detectors that are noisy, into the absorbances L and H, as `computeNoisyTransmission` does;
 * the noise draws the same integers and differs only by single precision.
 */
export const DETECTOR_SHADER = /* glsl */ `
precision highp float;
precision highp int;
uniform highp sampler2D signals;
uniform bool isNoisy;
uniform uint noiseSeed;
layout(location = 0) out vec4 absorbances;

// pcg4d
uvec4 hash4(uvec4 v) {
  v = v * 1664525u + 1013904223u;
  v.x += v.y * v.w;
  v.y += v.z * v.x;
  v.z += v.x * v.y;
  v.w += v.y * v.z;
  v ^= v >> 16u;
  v.x += v.y * v.w;
  v.y += v.z * v.x;
  v.z += v.x * v.y;
  v.w += v.y * v.z;
  return v;
}

float toUnit(uint value) {
  return (float(value) + 0.5) / 4294967296.0;
}

float gaussian(uint first, uint second) {
  // Single precision rounds the largest integers up to one, whose logarithm may come out above zero.
  return sqrt(max(0.0, -2.0 * log(toUnit(first)))) * cos(6.283185307179586 * toUnit(second));
}

float drawQuanta(float mean, uint first, uint second) {
  if (mean > ${glslFloat(GAUSSIAN_FROM_QUANTA)}) return mean + sqrt(mean) * gaussian(first, second);
  float target = toUnit(first);
  float probability = exp(-mean);
  float cumulated = probability;
  float quanta = 0.0;
  for (int i = 0; i < 200; i++) {
    if (cumulated >= target || probability <= 0.0) break;
    quanta += 1.0;
    probability *= mean / quanta;
    cumulated += probability;
  }
  return quanta;
}

float detect(float transmission, float airQuanta, uint lane, uvec2 pixel) {
  uvec4 draw = hash4(uvec4(pixel, lane, noiseSeed));
  uvec4 airDraw = hash4(uvec4(pixel.y, lane, ${AIR_SCAN_LANE}u, noiseSeed));
  float electronic = ${glslFloat(ELECTRONIC_QUANTA)} * gaussian(draw.z, draw.w);
  float quanta = drawQuanta(airQuanta * transmission, draw.x, draw.y);
  float airDeviation = sqrt((airQuanta + ${glslFloat(ELECTRONIC_QUANTA ** 2)}) / ${glslFloat(AIR_SCAN_LINES)});
  float air = airQuanta + airDeviation * gaussian(airDraw.x, airDraw.y);
  return max(${glslFloat(LEAST_TRANSMISSION)}, (quanta + electronic) / air);
}

void main() {
  ivec2 pixel = ivec2(gl_FragCoord.xy);
  vec2 signal = texelFetch(signals, pixel, 0).xy;
  if (isNoisy) {
    signal.x = detect(signal.x, ${glslFloat(LOW_AIR_QUANTA)}, 0u, uvec2(pixel));
    signal.y = detect(signal.y, ${glslFloat(HIGH_AIR_QUANTA)}, 1u, uvec2(pixel));
  }
  absorbances = vec4(-log(signal), 0.0, 1.0);
}
`
