import {
  type BufferGeometry,
  CapsuleGeometry,
  Color,
  CylinderGeometry,
  Float32BufferAttribute,
  Matrix4,
  Mesh,
  type Object3D,
  ShaderMaterial,
  SphereGeometry,
  TorusGeometry,
} from 'three'
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js'

/**
 * Lights what the trainee brings along (hands, controllers) the same in every hall: a sky, a floor and one lamp,
 * worked out per corner. The halls have their light baked in and no lamps that could do it.
 */
export const STUDIO_GLSL = /* glsl */ `
vec3 inStudio(vec3 color, vec3 n) {
  float sky = n.y * 0.5 + 0.5;
  float lamp = max(dot(n, normalize(vec3(0.35, 0.8, 0.48))), 0.0);
  return color * (mix(vec3(0.30, 0.28, 0.27), vec3(0.62, 0.65, 0.68), sky) + vec3(0.42) * lamp);
}
`

/** Creates the material for shapes that carry their colour at their corners. */
export function createStudioMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    vertexColors: true,
    vertexShader: /* glsl */ `
varying vec3 vColor;
${STUDIO_GLSL}
void main() {
  vColor = inStudio(color.rgb, normalize(mat3(modelMatrix) * normal));
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`,
    fragmentShader: /* glsl */ `
varying vec3 vColor;
void main() {
  gl_FragColor = vec4(vColor, 1.0);
  #include <colorspace_fragment>
}`,
  })
}

/** Gives a shape its colour and its stand. */
export function paint(geometry: BufferGeometry, color: string, stand: Matrix4): BufferGeometry {
  const { r, g, b } = new Color(color)
  const count = geometry.getAttribute('position').count
  const colors = Array.from({ length: count }, () => [r, g, b]).flat()
  geometry.setAttribute('color', new Float32BufferAttribute(colors, 3))
  return geometry.applyMatrix4(stand)
}

/** Merges painted shapes into one, so that they cost one draw. */
export function merge(parts: BufferGeometry[]): BufferGeometry {
  const merged = mergeGeometries(parts)
  for (const part of parts) part.dispose()
  return merged
}

const SHELL = '#dfe3e6'
const DARK = '#2a3036'
const MARK = '#4aa3d8'

/** Where a controller touches, in metres in its target-ray space. */
export const TIP_M = [0, 0, -0.016] as const

/**
 * Creates the built-in controller, in metres in the target-ray space, so that the ray leaves its nose on every
 * device: a handle down into the fist, a head with thumbstick and two buttons, a trigger, and a tip to touch with.
 */
export function createControllerModel(): Mesh {
  const at = (x: number, y: number, z: number, tiltDeg = 0) =>
    new Matrix4().makeRotationX((tiltDeg * Math.PI) / 180).setPosition(x, y, z)
  const geometry = merge([
    paint(new CapsuleGeometry(0.0155, 0.072, 6, 14), DARK, at(0, -0.034, 0.064, -48)),
    paint(new SphereGeometry(0.026, 20, 14).scale(1, 0.6, 1.3), SHELL, at(0, 0.002, 0.028, -12)),
    paint(new CylinderGeometry(0.0068, 0.0085, 0.01, 14), DARK, at(-0.005, 0.021, 0.022, -12)),
    paint(new SphereGeometry(0.0088, 14, 8).scale(1, 0.5, 1), DARK, at(-0.005, 0.0265, 0.021, -12)),
    paint(new CylinderGeometry(0.0042, 0.0042, 0.006, 12), DARK, at(0.0115, 0.017, 0.027, -12)),
    paint(new CylinderGeometry(0.0042, 0.0042, 0.006, 12), MARK, at(0.0105, 0.0165, 0.014, -8)),
    paint(new CapsuleGeometry(0.0068, 0.014, 4, 10), DARK, at(0, -0.016, 0.012, -30)),
    paint(new CylinderGeometry(0.004, 0.0115, 0.02, 16), SHELL, at(0, 0, -0.002, -90)),
    paint(new TorusGeometry(0.0058, 0.0013, 6, 20), MARK, at(0, 0, -0.008)),
    paint(new SphereGeometry(0.0042, 12, 8), DARK, at(0, 0, -0.012)),
  ])
  return new Mesh(geometry, createStudioMaterial())
}

/** Frees the shapes and materials of a model that was made here. */
export function disposeModel(model: Object3D): void {
  model.traverse((part) => {
    if (!(part instanceof Mesh)) return
    part.geometry.dispose()
    part.material.dispose()
  })
}
