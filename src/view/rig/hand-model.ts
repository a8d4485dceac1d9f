import { BufferAttribute, BufferGeometry, Mesh, type Object3D, ShaderMaterial } from 'three'
import { STUDIO_GLSL } from './controller-model.ts'

/** The 25 joints of a hand in the order of the WebXR Hand Input module, and so of its poses. */
export const JOINTS = [
  'wrist',
  ...['metacarpal', 'phalanx-proximal', 'phalanx-distal', 'tip'].map((part) => `thumb-${part}`),
  ...['index', 'middle', 'ring', 'pinky'].flatMap((finger) =>
    ['metacarpal', 'phalanx-proximal', 'phalanx-intermediate', 'phalanx-distal', 'tip'].map(
      (part) => `${finger}-finger-${part}`,
    ),
  ),
] as readonly XRHandJoint[]

/** A drawn hand that follows the joints. */
export interface HandModel {
  readonly object: Object3D
  /** Takes 25 column-major matrices in the space of the object's parent. */
  readonly pose: (jointMatrices: Float32Array) => void
}

/** Chains of joints that a glove is knitted along, with the radius of each in millimetres. */
const FINGERS: readonly { readonly joints: readonly number[]; readonly radiiMm: readonly number[] }[] = [
  { joints: [0, 1, 2, 3, 4], radiiMm: [19, 17, 12.5, 10.5, 8] },
  { joints: [0, 5, 6, 7, 8, 9], radiiMm: [20, 15, 13, 10, 8.8, 7] },
  { joints: [0, 10, 11, 12, 13, 14], radiiMm: [21, 15, 13.5, 10.2, 9, 7.2] },
  { joints: [0, 15, 16, 17, 18, 19], radiiMm: [20, 14.5, 12.5, 9.6, 8.5, 6.8] },
  { joints: [0, 20, 21, 22, 23, 24], radiiMm: [19, 14, 11.5, 8.8, 7.8, 6.2] },
]
const AROUND = 10
const CAP_RINGS = 3

/**
 * Knits a glove: rings of corners, each fixed to one joint and tied to the next, closed by a dome at the tip.
 * `position` is in the joint's own axes (−z towards the tip), so the pose alone gives the hand its shape.
 */
function createGloveGeometry(): BufferGeometry {
  const positions: number[] = []
  const normals: number[] = []
  const joints: number[] = []
  const triangles: number[] = []
  const addRing = (joint: number, radiusM: number, forwardM: number, lean: number) => {
    for (let i = 0; i < AROUND; i++) {
      const angle = (i / AROUND) * Math.PI * 2
      const x = Math.cos(angle)
      const y = Math.sin(angle)
      positions.push(x * radiusM, y * radiusM, -forwardM)
      normals.push(x * Math.cos(lean), y * Math.cos(lean), -Math.sin(lean))
      joints.push(joint)
    }
    const here = positions.length / 3 - AROUND
    return (previous: number) => {
      for (let i = 0; i < AROUND; i++) {
        const [a, b] = [previous + i, previous + ((i + 1) % AROUND)]
        const [c, d] = [here + i, here + ((i + 1) % AROUND)]
        triangles.push(a, b, c, b, d, c)
      }
      return here
    }
  }
  for (const { joints: chain, radiiMm } of FINGERS) {
    // A cuff behind the wrist, then one ring a joint.
    addRing(0, (radiiMm[0] ?? 0) / 1000, -0.03, 0)
    let last = positions.length / 3 - AROUND
    chain.forEach((joint, i) => {
      last = addRing(joint, (radiiMm[i] ?? 0) / 1000, 0, 0)(last)
    })
    const tip = chain.at(-1) ?? 0
    const radiusM = (radiiMm.at(-1) ?? 0) / 1000
    for (let i = 1; i <= CAP_RINGS; i++) {
      const lean = (i / CAP_RINGS) * (Math.PI / 2)
      last = addRing(tip, radiusM * Math.cos(lean), radiusM * Math.sin(lean) * 0.8, lean)(last)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3))
  geometry.setAttribute('joint', new BufferAttribute(new Float32Array(joints), 1))
  geometry.setIndex(triangles)
  return geometry
}

/** Creates the built-in hand in a nitrile glove, one draw, the joint poses going to the GPU as they come. */
export function createGlove(): HandModel {
  const uniforms = { uJoints: { value: new Float32Array(JOINTS.length * 16) } }
  const material = new ShaderMaterial({
    uniforms,
    vertexShader: /* glsl */ `
attribute float joint;
uniform mat4 uJoints[${JOINTS.length}];
varying vec3 vColor;
varying vec3 vNormal;
varying vec3 vSeen;
${STUDIO_GLSL}
void main() {
  mat4 pose = modelMatrix * uJoints[int(joint + 0.5)];
  vec4 seen = viewMatrix * pose * vec4(position, 1.0);
  vec3 n = normalize(mat3(pose) * normal);
  vColor = inStudio(vec3(0.07, 0.19, 0.36), n);
  vNormal = mat3(viewMatrix) * n;
  vSeen = seen.xyz;
  gl_Position = projectionMatrix * seen;
}`,
    fragmentShader: /* glsl */ `
varying vec3 vColor;
varying vec3 vNormal;
varying vec3 vSeen;
void main() {
  // The sheen of thin rubber seen from the side.
  float rim = pow(1.0 - abs(dot(normalize(vNormal), normalize(vSeen))), 3.0);
  gl_FragColor = vec4(vColor + vec3(0.12, 0.16, 0.2) * rim, 1.0);
  #include <colorspace_fragment>
}`,
  })
  const mesh = new Mesh(createGloveGeometry(), material)
  mesh.frustumCulled = false
  mesh.pointerEvents = 'none'
  return { object: mesh, pose: (matrices) => uniforms.uJoints.value.set(matrices) }
}
