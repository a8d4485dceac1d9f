import { DataTexture, ShaderMaterial, type Texture, UnsignedByteType, Vector2, Vector4 } from 'three'
import type { Region } from '#physics/region.ts'
import { COLOUR_SHADER_PART, enhancementIndex } from './colour-shader.ts'
import { EDGE_GAIN, EDGE_REACH } from './edge-enhance.ts'
import { glslFloat } from './glsl.ts'
import { isMarkable, type KeyState, viewOf } from './key-state.ts'
import { TEXTURE_ZERO_Z } from './scan-texture.ts'
import { computePixelMapping, type ScreenLayout } from './screen-mapping.ts'
import { VIEW_GEOMETRIES } from './view-geometry.ts'

/** What stands on the monitor beside the operator's keys. */
export interface ScreenContent {
  /** The scan that the keys ask for: present or previous parcel, lower or second view. */
  readonly scan: Texture | undefined
  readonly mark?: Region | undefined
  /** What was there; for the debrief. */
  readonly truth?: Region | undefined
}

/** sRGB of the screen where there is no image, and of the officer's mark and the truth. */
export const BLANK_COLOUR = [0.87, 0.885, 0.9] as const
export const MARK_COLOUR = [0.85, 0.05, 0.2] as const
export const TRUTH_COLOUR = [0.05, 0.6, 0.3] as const

/** More columns than any image has. */
const WHOLE = 1e6

/** Half the width of a rectangle's line, in screen heights. */
const LINE_HALF_WIDTH = 0.0035

/**
 * The X-ray monitor: one material, one draw call, nothing rendered in between. Keys, marks and the advance of the
 * belt are uniforms. Unlit and not tone-mapped: colours are those of `computeDisplayColour`.
 */
export class XrayScreenMaterial extends ShaderMaterial {
  readonly #layout: ScreenLayout
  readonly #nothing: Texture
  #revealedColumns = 0
  #isWhole = false

  constructor(layout: ScreenLayout) {
    const nothing = new DataTexture(new Uint8Array(4), 1, 1)
    nothing.type = UnsignedByteType
    nothing.needsUpdate = true
    const { left, bottom, width, height } = layout.imageArea
    super({
      name: 'x-ray screen',
      toneMapped: false,
      uniforms: {
        scan: { value: nothing },
        overlay: { value: nothing },
        hasScan: { value: false },
        aspect: { value: layout.aspect },
        imageArea: { value: new Vector4(left, bottom, left + width, bottom + height) },
        imageSize: { value: new Vector2(1, 1) },
        pixel0: { value: new Vector2() },
        pixelsPerUv: { value: new Vector2(1, 1) },
        revealedColumns: { value: 0 },
        enhancement: { value: 0 },
        isNegative: { value: false },
        displayGamma: { value: 1 },
        bandZ: { value: new Vector2() },
        isEdgeEnhanced: { value: false },
        mark: { value: new Vector4() },
        truth: { value: new Vector4() },
      },
      vertexShader: VERTEX_SHADER,
      fragmentShader: FRAGMENT_SHADER,
    })
    this.#layout = layout
    this.#nothing = nothing
  }

  /** Shows an image as the keys ask. Marks show only where regions are at home. */
  show(keys: KeyState, { scan, mark, truth }: ScreenContent): void {
    const { uniforms } = this
    const { columnCount, rowCount } = VIEW_GEOMETRIES[viewOf(keys)]
    const mapping = computePixelMapping(this.#layout, keys)
    uniforms.scan!.value = scan ?? this.#nothing
    uniforms.hasScan!.value = scan !== undefined
    uniforms.imageSize!.value.set(columnCount, rowCount)
    uniforms.pixel0!.value.set(mapping.column0, mapping.row0)
    uniforms.pixelsPerUv!.value.set(mapping.columnsPerU, mapping.rowsPerV)
    uniforms.enhancement!.value = enhancementIndex(keys.display.enhancement)
    uniforms.isNegative!.value = keys.display.isNegative
    uniforms.displayGamma!.value = keys.display.gamma
    uniforms.bandZ!.value.set(keys.display.bandMinZ, keys.display.bandMaxZ)
    uniforms.isEdgeEnhanced!.value = keys.isEdgeEnhanced
    this.#isWhole = keys.isPreviousImage
    this.revealedColumns = this.#revealedColumns
    setRegion(uniforms.mark!.value, isMarkable(keys) ? mark : undefined)
    setRegion(uniforms.truth!.value, isMarkable(keys) ? truth : undefined)
  }

  /**
   * Shows this many lines of the scan: the leading edge, at +x, came first. Cheap; may be set each frame.
   * A previous image is always whole.
   */
  set revealedColumns(count: number) {
    this.#revealedColumns = count
    this.uniforms.revealedColumns!.value = this.#isWhole ? WHOLE : count
  }

  /** Lays title and legend over the whole screen; straight alpha, sRGB texture. */
  set overlay(texture: Texture | undefined) {
    this.uniforms.overlay!.value = texture ?? this.#nothing
  }

  override dispose(): void {
    this.#nothing.dispose()
    super.dispose()
  }
}

function setRegion(target: Vector4, region: Region | undefined): void {
  if (region) target.set(region.x, region.y, region.x + region.width, region.y + region.height)
  else target.set(0, 0, 0, 0)
}

const VERTEX_SHADER = /* glsl */ `
varying vec2 screenUv;
void main() {
  screenUv = uv;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`

const glslColour = (colour: readonly number[]): string => `vec3(${colour.map(glslFloat).join(', ')})`

const FRAGMENT_SHADER = /* glsl */ `
varying vec2 screenUv;
uniform highp sampler2D scan;
uniform sampler2D overlay;
uniform bool hasScan;
uniform float aspect;
uniform vec4 imageArea;
uniform vec2 imageSize;
uniform vec2 pixel0;
uniform vec2 pixelsPerUv;
uniform float revealedColumns;
uniform bool isEdgeEnhanced;
uniform vec4 mark;
uniform vec4 truth;
${COLOUR_SHADER_PART}

float readHigh(vec2 pixel) {
  return textureLod(scan, pixel / imageSize, 0.0).r;
}

vec3 readColour(vec2 pixel) {
  vec2 value = textureLod(scan, pixel / imageSize, 0.0).rg;
  float high = value.r;
  if (isEdgeEnhanced) {
    float sum = 0.0;
    for (int dr = -1; dr <= 1; dr++) {
      for (int dc = -1; dc <= 1; dc++) {
        if (dr != 0 || dc != 0) sum += readHigh(pixel + ${glslFloat(EDGE_REACH)} * vec2(dc, dr));
      }
    }
    high += ${glslFloat(EDGE_GAIN)} * (high - sum / 8.0);
  }
  return computeDisplayColour(high, value.g + ${glslFloat(TEXTURE_ZERO_Z)});
}

/** How much of the rectangle's line covers this place, and how far along its sides it is, in screen heights. */
float coverByLine(vec4 region, vec2 pixel, float pixelsPerHeight, float dash) {
  if (region.z <= region.x) return 0.0;
  vec2 outside = max(region.xy - pixel, pixel - region.zw);
  float distance = abs(max(outside.x, outside.y)) / pixelsPerHeight;
  vec2 beyond = max(outside, 0.0) / pixelsPerHeight;
  float halfWidth = ${glslFloat(LINE_HALF_WIDTH)};
  float soft = fwidth(distance) * 0.7 + 1e-5;
  float line = 1.0 - smoothstep(halfWidth - soft, halfWidth + soft, max(distance, length(beyond)));
  float along = (pixel.x + pixel.y) / pixelsPerHeight;
  return dash > 0.0 && fract(along / dash) > 0.6 ? 0.0 : line;
}

void main() {
  vec2 pixel = pixel0 + screenUv * pixelsPerUv;
  float pixelsPerHeight = abs(pixelsPerUv.y);
  bool isInArea = all(greaterThanEqual(screenUv, imageArea.xy)) && all(lessThanEqual(screenUv, imageArea.zw));
  bool isInImage = isInArea && all(greaterThanEqual(pixel, vec2(0.0))) && all(lessThan(pixel, imageSize));
  bool isRevealed = hasScan && isInImage && pixel.x >= imageSize.x - revealedColumns;

  vec3 colour = ${glslColour(BLANK_COLOUR)};
  if (isRevealed) colour = readColour(pixel);
  float truthCover = coverByLine(truth, pixel, pixelsPerHeight, 0.02);
  float markCover = coverByLine(mark, pixel, pixelsPerHeight, 0.0);
  if (isInArea) {
    colour = mix(colour, ${glslColour(TRUTH_COLOUR)}, truthCover);
    colour = mix(colour, ${glslColour(MARK_COLOUR)}, markCover);
  }
  gl_FragColor = sRGBTransferEOTF(vec4(colour, 1.0));
  vec4 written = texture2D(overlay, screenUv);
  gl_FragColor.rgb = mix(gl_FragColor.rgb, written.rgb, written.a);
  #include <colorspace_fragment>
}
`
