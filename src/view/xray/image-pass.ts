import {
  BufferAttribute,
  BufferGeometry,
  Camera,
  CustomBlending,
  GLSL3,
  type IUniform,
  Mesh,
  NoBlending,
  OneFactor,
  RawShaderMaterial,
  Scene,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three'
import { renderApart } from '#view/shader/render-apart.ts'

/** Computes each pixel of a target by a fragment program; `isAdding` adds to what it holds. */
export class ImagePass {
  readonly #scene = new Scene()
  readonly #camera = new Camera()
  readonly #material: RawShaderMaterial
  readonly #isAdding: boolean
  readonly #geometry = new BufferGeometry()

  constructor(name: string, fragmentShader: string, uniforms: Record<string, IUniform>, isAdding = false) {
    this.#isAdding = isAdding
    this.#material = new RawShaderMaterial({
      name,
      glslVersion: GLSL3,
      uniforms,
      vertexShader: 'in vec3 position; void main() { gl_Position = vec4(position, 1.0); }',
      fragmentShader,
      depthTest: false,
      depthWrite: false,
      transparent: isAdding,
      blending: isAdding ? CustomBlending : NoBlending,
      blendSrc: OneFactor,
      blendDst: OneFactor,
    })
    const wholeTarget = Float32Array.of(-1, -1, 0, 3, -1, 0, -1, 3, 0)
    this.#geometry.setAttribute('position', new BufferAttribute(wholeTarget, 3))
    const mesh = new Mesh(this.#geometry, this.#material)
    mesh.frustumCulled = false
    this.#scene.add(mesh)
  }

  /** Compiles the program without drawing; `target` stands for all targets of its kind. */
  async warmUp(renderer: WebGLRenderer, target: WebGLRenderTarget): Promise<void> {
    const before = renderer.getRenderTarget()
    renderer.setRenderTarget(target)
    const compiling = renderer.compileAsync(this.#scene, this.#camera)
    renderer.setRenderTarget(before)
    await compiling
  }

  /** Computes the target; `isFirst` clears it before something is added. */
  render(renderer: WebGLRenderer, target: WebGLRenderTarget, isFirst = true): void {
    renderApart(renderer, this.#scene, this.#camera, target, isFirst || !this.#isAdding)
  }

  dispose(): void {
    this.#material.dispose()
    this.#geometry.dispose()
  }
}
