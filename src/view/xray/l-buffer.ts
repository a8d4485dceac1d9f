import {
  BufferAttribute,
  BufferGeometry,
  Camera,
  CustomBlending,
  DataTexture,
  DoubleSide,
  FloatType,
  GLSL3,
  Mesh,
  NearestFilter,
  OneFactor,
  RawShaderMaterial,
  RGBAFormat,
  Scene,
  Vector2,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import { renderApart } from '#view/shader/render-apart.ts'
import type { ScanMesh } from './scan-mesh.ts'

/**
 * Sums Σ µL along the rays of a line scanner on the GPU, eight energy bins per pixel: each face adds its distance
 * times µ where the ray leaves matter and subtracts it where the ray enters, in whatever order.
 * Source: Freud et al., Med. Phys. 33 (2006) 175 (the L-buffer). Needs EXT_color_buffer_float and EXT_float_blend.
 * Row 0 is the target's first row.
 */
export class LBuffer {
  /** Bins 0–3 and 4–7. */
  readonly target: WebGLRenderTarget
  readonly #scene = new Scene()
  readonly #camera = new Camera()
  readonly #rayShift = { value: new Vector2() }
  readonly #attenuations: { value: DataTexture | null } = { value: null }
  readonly #material: RawShaderMaterial
  readonly #mesh: Mesh<BufferGeometry, RawShaderMaterial>

  /** `isCountingFaces`: writes Σ s, exits less entries, in place of bin 0; anything but zero is a leak. */
  constructor(columnCount: number, rowCount: number, { isCountingFaces = false } = {}) {
    this.target = new WebGLRenderTarget(columnCount, rowCount, {
      count: 2,
      type: FloatType,
      minFilter: NearestFilter,
      magFilter: NearestFilter,
      depthBuffer: false,
    })
    this.#material = new RawShaderMaterial({
      name: 'l-buffer',
      glslVersion: GLSL3,
      defines: isCountingFaces ? { COUNT_FACES: 1 } : {},
      uniforms: {
        imageSize: { value: new Vector2(columnCount, rowCount) },
        rayShift: this.#rayShift,
        attenuations: this.#attenuations,
      },
      vertexShader: VERTEX_SHADER,
      fragmentShader: FRAGMENT_SHADER,
      depthTest: false,
      depthWrite: false,
      side: DoubleSide,
      transparent: true,
      blending: CustomBlending,
      blendSrc: OneFactor,
      blendDst: OneFactor,
    })
    this.#mesh = new Mesh(new BufferGeometry(), this.#material)
    this.#mesh.frustumCulled = false
    this.#scene.add(this.#mesh)
  }

  /** Compiles the program without drawing. */
  async warmUp(renderer: WebGLRenderer): Promise<void> {
    const before = renderer.getRenderTarget()
    renderer.setRenderTarget(this.target)
    const compiling = renderer.compileAsync(this.#scene, this.#camera)
    renderer.setRenderTarget(before)
    await compiling
  }

  /** Takes in a parcel, to be summed as often as wanted. */
  load({ positions, owners, indices, attenuationsPerMm }: ScanMesh): void {
    this.unload()
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(positions, 3))
    geometry.setAttribute('owner', new BufferAttribute(owners, 1))
    geometry.setIndex(new BufferAttribute(indices, 1))
    const solidCount = attenuationsPerMm.length / 8
    const table = solidCount > 0 ? attenuationsPerMm : new Float32Array(8)
    this.#attenuations.value = new DataTexture(table, 2, Math.max(1, solidCount), RGBAFormat, FloatType)
    this.#attenuations.value.needsUpdate = true
    this.#mesh.geometry = geometry
  }

  /** Sums along rays that run this far from the pixels' middles; the result stands in `target` until the next. */
  render(renderer: WebGLRenderer, shiftColumns = 0, shiftRows = 0): void {
    this.#rayShift.value.set(shiftColumns, shiftRows)
    renderApart(renderer, this.#scene, this.#camera, this.target)
  }

  /** Frees the parcel. */
  unload(): void {
    this.#mesh.geometry.dispose()
    this.#attenuations.value?.dispose()
    this.#attenuations.value = null
  }

  dispose(): void {
    this.unload()
    this.target.dispose()
    this.#material.dispose()
  }
}

const VERTEX_SHADER = /* glsl */ `
precision highp float;
uniform vec2 imageSize;
uniform vec2 rayShift;
uniform highp sampler2D attenuations;
in vec3 position;
in float owner;
out float distanceMm;
flat out vec4 firstAttenuations;
flat out vec4 lastAttenuations;

void main() {
  int solid = int(owner + 0.5);
  firstAttenuations = texelFetch(attenuations, ivec2(0, solid), 0);
  lastAttenuations = texelFetch(attenuations, ivec2(1, solid), 0);
  distanceMm = position.z;
  gl_Position = vec4((position.xy - rayShift) / imageSize * 2.0 - 1.0, 0.0, 1.0);
}
`

// Seen from the source, columns to the right and rows upward, outward faces that the ray enters are front faces.
const FRAGMENT_SHADER = /* glsl */ `
precision highp float;
in float distanceMm;
flat in vec4 firstAttenuations;
flat in vec4 lastAttenuations;
layout(location = 0) out vec4 firstBins;
layout(location = 1) out vec4 lastBins;

void main() {
  float direction = gl_FrontFacing ? -1.0 : 1.0;
#ifdef COUNT_FACES
  firstBins = vec4(direction, 1.0, 0.0, 0.0);
  lastBins = vec4(0.0);
#else
  firstBins = direction * distanceMm * firstAttenuations;
  lastBins = direction * distanceMm * lastAttenuations;
#endif
}
`
