import { Matrix4, type MeshStandardMaterial, type SkinnedMesh, Vector2, Vector3, Vector4 } from 'three'
import { readRestMatrix } from '#view/effects/contamination.ts'
import { replaceOnce } from '#view/shader/replace-once.ts'
import type { Person } from './person.ts'

/** What shows on somebody's skin; each from 0, not at all, to 1. */
export interface Signs {
  /** Red of face and neck. */
  readonly flushed?: number
  /** Without colour, the eyes sunken. */
  readonly grey?: number
  /** Wet with sweat. */
  readonly sweating?: number
  /** The white of the eyes is red. */
  readonly redEyes?: number
  /** Sleeves are up to the elbow. */
  readonly bareArms?: number
  /** Spots on the forearms, six on each, all at the same stage; seen while the sleeves are up. */
  readonly spots?: number
}

/** Radius of a forearm below the elbow and at the wrist, in metres, of somebody 1.7 m tall. */
const ARM_M = [0.041, 0.026] as const
const MIDDLE_M = 1.7
/** Eyes from the joint of the head, in metres: half of what lies between them, up, ahead. */
const EYES_M = [0.031, 0.045, 0.085] as const
/** Where the spots are on a forearm: along it from the elbow, about it. */
const SPOTS = [
  [0.26, 0.3],
  [0.37, 1.6],
  [0.49, 2.9],
  [0.6, 4.2],
  [0.72, 0.9],
  [0.84, 5.4],
] as const
const SPOT_M = 0.0065

const COMMON = '#include <common>'
const glsl = (value: number): string => value.toFixed(5)

/** How both shaders find the forearms: along each from elbow to wrist, and off its middle. */
const ARM = /* glsl */ `
uniform vec3 elbowAt, wristAt;
uniform vec2 arms;
uniform float armScale;
float armRadius(float along) {
  return armScale * mix(${glsl(ARM_M[0])}, ${glsl(ARM_M[1])}, clamp(along, 0.0, 1.0));
}
/** Along the nearer forearm, 0 at the elbow and 1 at the wrist; the way off its middle. */
vec4 armOf(vec3 rest) {
  vec3 from = vec3(abs(rest.x), rest.yz) - elbowAt;
  vec3 way = wristAt - elbowAt;
  float along = dot(from, way) / dot(way, way);
  return vec4(from - way * along, along);
}
`

const VERTEX = /* glsl */ `
uniform mat4 restMatrix, restInverse;
varying vec3 vRest;
/** Draws a sleeve in to the arm beneath; gives how far, 0 to 1. */
float bareArm(inout vec3 rest) {
  vec4 arm = armOf(rest);
  float off = length(arm.xyz);
  float share = arms.x * smoothstep(0.02, 0.10, arm.w) * step(arm.w, 1.0) * step(off, 0.13);
  float radius = armRadius(arm.w);
  if (share == 0.0 || off <= radius) return 0.0;
  vec3 in_ = arm.xyz * (radius / off - 1.0) * share;
  rest += vec3(rest.x < 0.0 ? -in_.x : in_.x, in_.yz);
  return share;
}
`

const FRAGMENT = /* glsl */ `
varying vec3 vRest;
uniform vec3 eyesAt;
uniform vec2 skinUv;
/** Flushed, grey, sweating, red eyes. */
uniform vec4 signs;
float isBare, isSkin;
float blob(vec3 at, vec3 middle, vec3 size) {
  vec3 d = (vec3(abs(at.x), at.yz) - middle) / size;
  return exp(-dot(d, d));
}
float lattice(vec3 p) {
  return fract(sin(dot(floor(p), vec3(12.9898, 78.233, 37.719))) * 43758.5453);
}
/** Height of beads of sweat: one in some of the cells of a lattice. */
float beads(vec3 p) {
  vec3 cell = p * 210.0;
  vec3 d = fract(cell) - 0.5;
  float size = 0.5 * lattice(cell) - 0.12;
  return size <= 0.0 ? 0.0 : sqrt(max(0.0, size * size - dot(d, d))) / 210.0;
}
vec3 spotted(vec3 skin, vec4 arm) {
  vec3 way = normalize(wristAt - elbowAt);
  vec3 up = normalize(cross(way, vec3(0.0, 0.0, 1.0)));
  float about = atan(dot(arm.xyz, cross(way, up)), dot(arm.xyz, up));
  // The two arms are not alike.
  about += vRest.x < 0.0 ? 1.7 : 0.0;
  float near = 9.0;
  for (int i = 0; i < ${SPOTS.length}; i++) {
    vec2 at = spots[i];
    float turn = mod(about - at.y + 3.14159, 6.28318) - 3.14159;
    float apart = length(vec2((arm.w - at.x) * distance(elbowAt, wristAt), turn * length(arm.xyz)));
    near = min(near, apart / ${glsl(SPOT_M)});
  }
  vec3 red = skin * vec3(1.0, 0.45, 0.40);
  vec3 raised = mix(skin, vec3(0.62, 0.46, 0.36), 0.55);
  vec3 with = mix(red, skin, smoothstep(1.0, 1.7, near));
  with = mix(raised, with, smoothstep(0.62, 0.8, near));
  return mix(skin * vec3(0.45, 0.24, 0.2), with, smoothstep(0.16, 0.3, near));
}
`

const COLOUR = /* glsl */ `
vec3 tone = textureLod(map, skinUv, 4.0).rgb;
vec4 arm = armOf(vRest);
isBare = arms.x * step(0.13, arm.w) * step(arm.w, 1.0) * step(length(arm.xyz), 1.5 * armRadius(arm.w));
float sum = dot(diffuseColor.rgb, vec3(1.0)) + 1e-4;
isSkin = 1.0 - smoothstep(0.05, 0.12, distance(diffuseColor.rgb / sum, tone / dot(tone, vec3(1.0))));
if (isBare > 0.5) {
  diffuseColor.rgb = mix(tone * (0.94 + 0.12 * lattice(vRest * 700.0)), diffuseColor.rgb, isSkin);
  isSkin = 1.0;
  diffuseColor.rgb *= mix(vec3(1.0), vec3(1.02, 0.87, 0.85), signs.x);
  diffuseColor.rgb = mix(diffuseColor.rgb, spotted(diffuseColor.rgb, arm), arms.y);
}
vec3 onFace = vRest - eyesAt;
float isFace = smoothstep(-0.20, -0.17, onFace.y) * step(abs(onFace.x), 0.12);
float red = clamp(0.45
  + blob(onFace, vec3(0.045, -0.045, -0.01), vec3(0.028, 0.026, 0.04))
  + 0.6 * blob(onFace, vec3(0.0, -0.045, 0.03), vec3(0.016, 0.02, 0.03))
  + 0.35 * blob(onFace, vec3(0.0, 0.05, 0.0), vec3(0.05, 0.025, 0.05)), 0.0, 1.0);
diffuseColor.rgb *= mix(vec3(1.0), vec3(1.10, 0.60, 0.56), signs.x * isFace * isSkin * red);
float light = dot(diffuseColor.rgb, vec3(0.3, 0.59, 0.11));
float sunken = blob(onFace, vec3(${glsl(EYES_M[0])}, -0.010, 0.0), vec3(0.021, 0.013, 0.03));
diffuseColor.rgb = mix(diffuseColor.rgb, light * vec3(1.0, 1.03, 1.02) * (1.06 - 0.5 * sunken), 0.62 * signs.y * isFace * isSkin);
float white = (1.0 - isSkin) * smoothstep(0.25, 0.5, light) * blob(onFace, vec3(${glsl(EYES_M[0])}, 0.0, 0.0), vec3(0.018, 0.009, 0.02));
diffuseColor.rgb *= mix(vec3(1.0), vec3(1.0, 0.5, 0.46), signs.w * clamp(2.0 * white, 0.0, 1.0));
`

/** Bends the normal as `height` has the surface; after three's own bump maps. */
const WET = /* glsl */ `
if (isBare > 0.5) normal = nonPerturbedNormal;
if (signs.z > 0.0) {
  float height = beads(vRest) * isFace * isSkin;
  vec3 acrossX = dFdx(-vViewPosition), acrossY = dFdy(-vViewPosition);
  vec3 r1 = cross(acrossY, normal), r2 = cross(normal, acrossX);
  float det = dot(acrossX, r1);
  vec3 slope = sign(det) * (clamp(dFdx(height), -0.002, 0.002) * r1 + clamp(dFdy(height), -0.002, 0.002) * r2);
  normal = normalize(abs(det) * normal - 0.6 * signs.z * slope);
}
`

/**
 * Lets somebody's skin show what they suffer from, in one program whether or not anything shows. `set` may be called at
 * any time, and costs nothing. What is skin is told by its colour, by where it is in the rest pose, and for the arms by
 * the sleeve being drawn in; clothes stay as they are.
 */
export function createSigns(person: Person): { set(signs: Signs): void } {
  const shared = {
    signs: { value: new Vector4() },
    arms: { value: new Vector2() },
    armScale: { value: person.heightM / MIDDLE_M },
    elbowAt: { value: person.readRest('LeftLowerArm', new Vector3()) },
    wristAt: { value: person.readRest('LeftHand', new Vector3()) },
    eyesAt: {
      value: person
        .readRest('Head', new Vector3())
        .add(new Vector3(0, EYES_M[1], EYES_M[2]))
        .setX(0),
    },
  }
  // Knuckles are redder than the rest.
  const backOfHand = person.readRest('LeftMiddleProximal', new Vector3()).lerp(shared.wristAt.value, 0.4)
  for (const mesh of person.meshes) {
    const restMatrix = readRestMatrix(mesh)
    teach(mesh.material as MeshStandardMaterial, {
      ...shared,
      restMatrix: { value: restMatrix },
      restInverse: { value: new Matrix4().copy(restMatrix).invert() },
      skinUv: { value: readUvNear(mesh, restMatrix, backOfHand) },
    })
  }
  return {
    set: ({ flushed = 0, grey = 0, sweating = 0, redEyes = 0, bareArms = 0, spots = 0 }) => {
      shared.signs.value.set(flushed, grey, sweating, redEyes)
      shared.arms.value.set(bareArms, spots)
    },
  }
}

function teach(material: MeshStandardMaterial, uniforms: Record<string, { value: unknown }>): void {
  const before = material.onBeforeCompile
  const key = material.customProgramCacheKey()
  material.onBeforeCompile = (shader, renderer) => {
    before.call(material, shader, renderer)
    Object.assign(shader.uniforms, uniforms)
    let vertex = replaceOnce(shader.vertexShader, COMMON, `${COMMON}\n${ARM}\n${VERTEX}`)
    vertex = replaceOnce(
      vertex,
      '#include <beginnormal_vertex>',
      /* glsl */ `vRest = (restMatrix * vec4(position, 1.0)).xyz;
      float drawnIn = bareArm(vRest);
      #include <beginnormal_vertex>
      vec3 offArm = armOf(vRest).xyz;
      if (drawnIn > 0.0) objectNormal = normalize(vec3(vRest.x < 0.0 ? -offArm.x : offArm.x, offArm.yz));`,
    )
    shader.vertexShader = replaceOnce(
      vertex,
      '#include <begin_vertex>',
      '#include <begin_vertex>\nif (drawnIn > 0.0) transformed = (restInverse * vec4(vRest, 1.0)).xyz;',
    )
    const spots = `const vec2 spots[${SPOTS.length}] = vec2[](${SPOTS.map((at) => `vec2(${at.map(glsl).join()})`).join()});`
    let fragment = replaceOnce(shader.fragmentShader, COMMON, `${COMMON}\n${ARM}\n${spots}\n${FRAGMENT}`)
    const after = (chunk: string, lines: string): void => {
      fragment = replaceOnce(fragment, `#include <${chunk}>`, `#include <${chunk}>\n${lines}`)
    }
    after('map_fragment', COLOUR)
    after(
      'roughnessmap_fragment',
      'roughnessFactor = mix(roughnessFactor, 0.24, 0.85 * signs.z * isFace * isSkin);\nif (isBare > 0.5) roughnessFactor = 0.6;',
    )
    after('normal_fragment_maps', WET)
    shader.fragmentShader = fragment
  }
  material.customProgramCacheKey = () => `${key}+signs`
  material.needsUpdate = true
}

/** Finds where the picture shows the skin of the hand. */
function readUvNear(mesh: SkinnedMesh, restMatrix: Matrix4, placeM: Vector3): Vector2 {
  const { position, uv } = mesh.geometry.attributes
  const found = new Vector2()
  if (!position || !uv) return found
  const at = new Vector3()
  let nearest = Number.POSITIVE_INFINITY
  for (let i = 0; i < position.count; i++) {
    const apart = at.fromBufferAttribute(position, i).applyMatrix4(restMatrix).distanceToSquared(placeM)
    if (apart >= nearest) continue
    nearest = apart
    found.set(uv.getX(i), uv.getY(i))
  }
  const { map } = mesh.material as MeshStandardMaterial
  if (map) {
    map.updateMatrix()
    found.applyMatrix3(map.matrix)
  }
  return found
}
