import {
  type BufferAttribute,
  BufferGeometry,
  Color,
  Euler,
  Matrix4,
  Mesh,
  type Object3D,
  Quaternion,
  ShaderMaterial,
  type SkinnedMesh,
  Vector3,
} from 'three'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { STUDIO_GLSL, TIP_M } from './controller-model.ts'
import { JOINTS, mirrorJoints, PosedHand } from './hand-poses.ts'

/** What a hand wears. */
export type Glove = 'bare' | 'nitrile' | 'heavy' | 'butyl'
/** What covers the arm. */
export type Sleeve = 'uniform' | 'scrubs' | 'coverall' | 'gas-tight' | 'splash' | 'decon' | 'turnout'

/** A drawn hand that follows the joints. */
export interface HandModel {
  readonly object: Object3D
  /** Takes 25 column-major matrices in the space of the object's parent. */
  readonly pose: (jointMatrices: Float32Array) => void
  /** Puts a glove on, or takes it off; costs a few uniforms. */
  readonly setGlove: (glove: Glove) => void
  readonly setSleeve: (sleeve: Sleeve) => void
}

/** A drawn hand that is posed by the buttons of a controller. */
export interface ButtonHand {
  readonly object: Object3D
  /** Follows trigger and grip, 0 to 1 each; `isResting` says that a finger lies on the trigger without pulling it. */
  readonly follow: (trigger: number, squeeze: number, isResting: boolean, deltaS: number) => void
  readonly setGlove: (glove: Glove) => void
  readonly setSleeve: (sleeve: Sleeve) => void
}

export interface HandShape {
  /** By side: the left hand is the right one mirrored, its triangles turned round. */
  readonly geometry: Readonly<Record<Side, BufferGeometry>>
  /** Per joint, from the mesh to the joint's frame at rest, and that frame. */
  readonly inverses: readonly Matrix4[]
  readonly rest: readonly Matrix4[]
}
type Side = 'left' | 'right'

interface Look {
  /** Of hand, and of its cuff. */
  readonly color: string
  readonly cuff: string
  /** How much of blood, nails and creases shows. */
  readonly skin: number
  readonly creases: number
  /** Strength and sharpness of the lamp's reflection, and the sheen at the rim. */
  readonly shine: readonly [strength: number, sharpness: number, rim: number]
  /** How far the surface stands off the skin, and the cuff off its own place, in metres; how much longer the cuff is. */
  readonly swell: readonly [handM: number, cuffM: number, cuffLength: number]
}

const LOOKS: Readonly<Record<Glove, Look>> = {
  // A cuff that is not worn lies within the arm.
  bare: {
    color: '#c99a7c',
    cuff: '#c99a7c',
    skin: 1,
    creases: 1,
    shine: [0.05, 18, 0.03],
    swell: [0, -0.024, 0.4],
  },
  nitrile: {
    color: '#2f6fb4',
    cuff: '#2f6fb4',
    skin: 0,
    creases: 0.75,
    shine: [0.16, 42, 0.14],
    swell: [0.0006, 0, 1],
  },
  heavy: {
    color: '#2c6a45',
    cuff: '#285f3e',
    skin: 0,
    creases: 0.55,
    shine: [0.1, 16, 0.08],
    swell: [0.0026, 0.008, 1.2],
  },
  butyl: {
    color: '#26272a',
    cuff: '#202124',
    skin: 0,
    creases: 0.5,
    shine: [0.14, 20, 0.1],
    swell: [0.0032, 0.01, 1.2],
  },
}
/** The suits are of the colours that a colleague's have, whose files `assets/people/suits.py` makes. */
const SLEEVES: Readonly<Record<Sleeve, string>> = {
  uniform: '#1c2a4a',
  scrubs: '#2b8088',
  coverall: '#dfe4e8',
  'gas-tight': '#9db530',
  splash: '#557c95',
  decon: '#aeb3b0',
  turnout: '#242835',
}

const VERTEX = /* glsl */ `
attribute vec4 tone;
attribute vec4 skinIndex;
attribute vec4 skinWeight;
uniform mat4 uJoints[${JOINTS.length}];
uniform mat4 uBack;
uniform vec3 uSwell;
varying vec4 vTone;
varying vec3 vNormal;
varying vec3 vPlace;
void main() {
  mat4 pose = uJoints[int(skinIndex.x + 0.5)] * skinWeight.x
    + uJoints[int(skinIndex.y + 0.5)] * skinWeight.y
    + uJoints[int(skinIndex.z + 0.5)] * skinWeight.z
    + uJoints[int(skinIndex.w + 0.5)] * skinWeight.w;
  pose = modelMatrix * pose;
  vec3 n = normalize(mat3(pose) * normal);
  bool isHand = tone.a > 0.8;
  bool isCuff = !isHand && tone.a > 0.5;
  vec4 place = pose * vec4(position, 1.0);
  float scale = length(uBack[0].xyz);
  vec3 atM = (uBack * vec4(position, 1.0)).xyz;
  // The arm goes into its sleeve as it is.
  if (isHand) place.xyz += n * uSwell.x * (1.0 - smoothstep(0.03, 0.036, atM.z));
  if (isCuff)
    place.xyz += mat3(pose) * normalize(vec3(atM.xy, 0.0)) / scale * uSwell.y * smoothstep(-0.006, 0.03, atM.z)
      + mat3(pose) * vec3(0.0, 0.0, 1.0) / scale * max(atM.z, 0.0) * (uSwell.z - 1.0);
  vTone = tone;
  vNormal = n;
  vPlace = place.xyz;
  gl_Position = projectionMatrix * viewMatrix * place;
}`

const FRAGMENT = /* glsl */ `
uniform vec3 uColor, uCuff, uSleeve, uShine;
uniform vec2 uSkin;
varying vec4 vTone;
varying vec3 vNormal;
varying vec3 vPlace;
${STUDIO_GLSL}
void main() {
  vec3 n = normalize(vNormal);
  vec3 toEye = normalize(cameraPosition - vPlace);
  bool isHand = vTone.a > 0.83;
  bool isSleeve = vTone.a < 0.5;
  vec3 color = isHand ? uColor : isSleeve ? uSleeve : uCuff;
  if (isHand) {
    // Blood takes green and blue away; a nail is pale and smooth.
    vec3 skin = color * mix(vec3(1.04, 1.03, 1.02), vec3(1.02, 0.74, 0.70), vTone.r);
    skin = mix(skin, color * vec3(1.22, 1.08, 1.1), vTone.b * 0.8);
    color = mix(color, skin, uSkin.x);
    color *= mix(vec3(1.0), mix(vec3(0.55, 0.42, 0.4), vec3(1.0), vTone.g), uSkin.y);
  }
  vec3 lit = inStudio(color, n);
  vec3 halfway = normalize(normalize(vec3(0.35, 0.8, 0.48)) + toEye);
  float shine = isSleeve ? 0.0 : uShine.x + vTone.b * uSkin.x * 0.12;
  lit += shine * pow(max(dot(n, halfway), 0.0), uShine.y);
  float rim = pow(1.0 - max(dot(n, toEye), 0.0), 3.0);
  lit += (isSleeve ? 0.02 : uShine.z) * rim * vec3(0.8, 0.9, 1.0);
  gl_FragColor = vec4(lit, 1.0);
  #include <colorspace_fragment>
}`

let loading: Promise<HandShape> | undefined

/** Loads the shape that all hands share, once. */
export function loadHandShape(): Promise<HandShape> {
  loading ??= readShape()
  return loading
}

async function readShape(): Promise<HandShape> {
  const { scene } = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).loadAsync('/people/hand.glb')
  const mesh = scene.getObjectByProperty('isSkinnedMesh', true) as SkinnedMesh
  const { bones, boneInverses } = mesh.skeleton
  const order = JOINTS.map((name) => bones.findIndex((bone) => bone.name === name))
  if (order.some((at) => at < 0)) throw new Error('hand.glb: a joint of WebXR is missing')
  if (order.some((at, joint) => at !== joint))
    throw new Error('hand.glb: its joints are not in WebXR’s order')
  scene.updateMatrixWorld(true)
  const right = new BufferGeometry()
  const { position, normal, color, skinIndex, skinWeight } = mesh.geometry.attributes
  for (const [name, attribute] of Object.entries({ position, normal, tone: color, skinIndex, skinWeight })) {
    if (!attribute) throw new Error(`hand.glb: no ${name}`)
    right.setAttribute(name, attribute)
  }
  right.setIndex(mesh.geometry.index)
  const left = right.clone()
  left.setIndex(turnRound(right))
  return {
    geometry: { left, right },
    inverses: boneInverses,
    rest: bones.map(({ matrixWorld }) => matrixWorld.clone()),
  }
}

function turnRound({ index }: BufferGeometry): BufferAttribute | null {
  if (!index) return null
  const turned = index.clone()
  for (let i = 0; i < turned.count; i += 3) {
    turned.setX(i, index.getX(i + 1))
    turned.setX(i + 1, index.getX(i))
  }
  return turned
}

const pose = new Matrix4()
const skin = new Matrix4()
const MIRROR = new Matrix4().makeScale(-1, 1, 1)

/**
 * Creates a hand in its sleeve, in one draw, the joint poses going to the GPU as they come. It is there at once and
 * seen as soon as its shape is loaded.
 */
export function createHandModel(handedness: XRHandedness = 'right'): HandModel {
  return makeHand(handedness)
}

function makeHand(handedness: XRHandedness, onShape?: (shape: HandShape) => void): HandModel {
  const side: Side = handedness === 'left' ? 'left' : 'right'
  const uniforms = {
    uJoints: { value: new Float32Array(JOINTS.length * 16) },
    // Places are stored as shares of the mesh's size; this gives them back in the wrist's frame.
    uBack: { value: new Matrix4() },
    uColor: { value: new Color() },
    uCuff: { value: new Color() },
    uSleeve: { value: new Color(SLEEVES.uniform) },
    uSkin: { value: [1, 1] },
    uShine: { value: new Vector3() },
    uSwell: { value: new Vector3() },
  }
  const material = new ShaderMaterial({
    name: 'C_hand',
    uniforms,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
  })
  const mesh = new Mesh(new BufferGeometry(), material)
  mesh.name = `hand-${side}`
  mesh.frustumCulled = false
  mesh.pointerEvents = 'none'
  let shape: HandShape | undefined
  /** The pose that came before the shape. */
  let waiting: Float32Array | undefined
  const model: HandModel = {
    object: mesh,
    pose: (matrices) => {
      waiting = shape ? undefined : matrices
      if (!shape) return
      for (let joint = 0; joint < JOINTS.length; joint++) {
        pose.fromArray(matrices, joint * 16)
        if (side === 'left') pose.multiply(MIRROR)
        skin.multiplyMatrices(pose, shape.inverses[joint] as Matrix4)
        skin.toArray(uniforms.uJoints.value, joint * 16)
      }
    },
    setGlove: (glove) => {
      const { color, cuff, skin: blood, creases, shine, swell } = LOOKS[glove]
      uniforms.uColor.value.set(color)
      uniforms.uCuff.value.set(cuff)
      uniforms.uSkin.value = [blood, creases]
      uniforms.uShine.value.set(...shine)
      uniforms.uSwell.value.set(...swell)
    },
    setSleeve: (sleeve) => {
      uniforms.uSleeve.value.set(SLEEVES[sleeve])
    },
  }
  model.setGlove('bare')
  void loadHandShape().then((loaded) => {
    shape = loaded
    mesh.geometry = loaded.geometry[side]
    uniforms.uBack.value.copy(loaded.inverses[0] as Matrix4)
    if (waiting) model.pose(waiting)
    onShape?.(loaded)
  })
  return model
}

/** Poses a model as a hand stands, which is a right one: a left one mirrors it. */
export function poseAs(model: HandModel, hand: PosedHand, handedness: XRHandedness): void {
  if (handedness === 'left') mirrorJoints(hand.matrices)
  model.pose(hand.matrices)
}

/** How a hand on a controller is turned, seen from the ray: its back up and outward, the finger along the ray. */
const HELD = new Quaternion().setFromEuler(new Euler(0.06, 0.05, -0.95, 'YXZ'))

/** Creates a hand for a controller, in metres in the target-ray space: its pointing finger ends where a touch begins. */
export function createButtonHand(handedness: XRHandedness): ButtonHand {
  let hand: PosedHand | undefined
  const model = makeHand(handedness, ({ rest }) => {
    hand = new PosedHand(rest)
    hand.setFingertip(TIP_M, HELD)
    poseAs(model, hand, handedness)
  })
  return {
    object: model.object,
    setGlove: model.setGlove,
    setSleeve: model.setSleeve,
    follow: (trigger, squeeze, isResting, deltaS) => {
      if (!hand) return
      hand.follow(trigger, squeeze, isResting, deltaS)
      poseAs(model, hand, handedness)
    },
  }
}
