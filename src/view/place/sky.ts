import { BackSide, Color, IcosahedronGeometry, Mesh, ShaderMaterial } from 'three'

/** Radiance of a clear or overcast sky, linear RGB, in the lightmap's unit; from `lm_….json`. */
export interface Sky {
  readonly zenith: readonly [number, number, number]
  readonly horizon: readonly [number, number, number]
  readonly ground: readonly [number, number, number]
}

/** The mix from horizon to zenith is the one that the light was baked with: assets/place/place.py, `Sky`. */
const FRAGMENT = `
uniform vec3 zenith, horizon, ground;
varying vec3 vDirection;
void main() {
  float height = normalize( vDirection ).y;
  vec3 above = mix( horizon, zenith, sqrt( max( height, 0.0 ) ) );
  gl_FragColor = vec4( mix( ground, above, smoothstep( -0.02, 0.0, height ) ), 1.0 );
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`
/** Endlessly far, behind everything, whatever the camera's far plane is. */
const VERTEX = `
varying vec3 vDirection;
void main() {
  vDirection = position;
  gl_Position = ( projectionMatrix * mat4( mat3( viewMatrix ) ) * vec4( position, 1.0 ) ).xyww;
}`

/** The sky over an outdoor part, drawn after what stands before it. */
export class SkyDome {
  readonly mesh: Mesh<IcosahedronGeometry, ShaderMaterial>
  readonly #bands = { zenith: new Color(), horizon: new Color(), ground: new Color() }

  constructor() {
    const { zenith, horizon, ground } = this.#bands
    const uniforms = { zenith: { value: zenith }, horizon: { value: horizon }, ground: { value: ground } }
    const material = new ShaderMaterial({
      name: 'sky',
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms,
      side: BackSide,
      depthWrite: false,
    })
    this.mesh = new Mesh(new IcosahedronGeometry(1, 2), material)
    this.mesh.name = 'sky'
    this.mesh.frustumCulled = false
    this.mesh.matrixAutoUpdate = false
    this.mesh.renderOrder = 1
  }

  setSky(sky: Sky): void {
    for (const band of ['zenith', 'horizon', 'ground'] as const) this.#bands[band].setRGB(...sky[band])
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
  }
}
