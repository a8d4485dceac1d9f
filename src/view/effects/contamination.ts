import {
  Matrix4,
  type MeshStandardMaterial,
  type SkinnedMesh,
  type Vector3,
  Vector4,
  type WebGLProgramParametersWithUniforms,
} from 'three'
import { replaceOnce } from '#view/shader/replace-once.ts'

/** How many patches one person or thing can carry. */
export const MOST_PATCHES = 16

/** Fluorescent patches on one person or thing, seen only under the UV lamp. */
export interface Contamination {
  /** Puts a patch at a point of the rest pose (a person's own frame, metres); the oldest gives way when all are used. */
  add(at: Vector3, radiusM: number): void
  /** Takes all patches off. */
  clear(): void
  /** 0 is room light, 1 the dark with the UV lamp alone. */
  setUvLight(share: number): void
  readonly count: number
}

const COMMON = '#include <common>'

/** A skinned level of detail, and what takes its stored vertices to the rest pose in metres. */
export interface Contaminable {
  readonly material: MeshStandardMaterial
  readonly rest: Matrix4
}

/**
 * Reads what takes a skinned mesh's stored vertices, which may be quantized, to the rest pose in metres.
 * The skeleton must still stand as it was loaded.
 */
export function readRestMatrix({ skeleton, matrixWorld }: SkinnedMesh): Matrix4 {
  const [bone] = skeleton.bones
  const [inverse] = skeleton.boneInverses
  if (!bone || !inverse) throw new Error('contamination: the mesh has no joints')
  bone.updateWorldMatrix(true, false)
  return new Matrix4().copy(matrixWorld).invert().multiply(bone.matrixWorld).multiply(inverse)
}

/**
 * Lets a material show contamination, in the same program whether or not there is any, so that switching the lamp
 * links nothing. Patches stick to the surface: they are given in the rest pose, and move with the skin.
 * Give it all levels of detail of one person.
 */
export function createContamination(levels: readonly Contaminable[]): Contamination {
  const patches = Array.from({ length: MOST_PATCHES }, () => new Vector4(0, 0, 0, 0))
  const uniforms = { contamination: { value: patches }, uvLight: { value: 0 } }
  let count = 0
  const patch = (shader: WebGLProgramParametersWithUniforms, rest: Matrix4): void => {
    Object.assign(shader.uniforms, uniforms, { restMatrix: { value: rest } })
    shader.vertexShader = replaceOnce(
      replaceOnce(shader.vertexShader, COMMON, `uniform mat4 restMatrix;\nvarying vec3 vRest;\n${COMMON}`),
      '#include <begin_vertex>',
      '#include <begin_vertex>\nvRest = ( restMatrix * vec4( position, 1.0 ) ).xyz;',
    )
    shader.fragmentShader = replaceOnce(
      replaceOnce(
        shader.fragmentShader,
        COMMON,
        `varying vec3 vRest;\nuniform vec4 contamination[${MOST_PATCHES}];\nuniform float uvLight;
        float speckle(vec3 p) {
          return fract(sin(dot(floor(p * 190.0), vec3(12.9898, 78.233, 37.719))) * 43758.5453);
        }\n${COMMON}`,
      ),
      '#include <opaque_fragment>',
      `if (uvLight > 0.0) {
        float patches = 0.0;
        for (int i = 0; i < ${MOST_PATCHES}; i++) {
          vec4 patchAt = contamination[i];
          float near = 1.0 - length(vRest - patchAt.xyz) / max(patchAt.w, 1e-4);
          patches = max(patches, patchAt.w > 0.0 ? smoothstep(0.0, 0.6, near + 0.5 * (speckle(vRest) - 0.5)) : 0.0);
        }
        // White cloth answers the lamp with a little blue of its own.
        vec3 dark = outgoingLight * vec3(0.045, 0.03, 0.12) + diffuseColor.rgb * vec3(0.012, 0.008, 0.06);
        outgoingLight = mix(outgoingLight, dark + patches * vec3(0.35, 1.5, 0.25), uvLight);
      }
      #include <opaque_fragment>`,
    )
  }
  for (const { material, rest } of levels) {
    const before = material.onBeforeCompile
    const key = material.customProgramCacheKey()
    material.onBeforeCompile = (shader, renderer) => {
      before.call(material, shader, renderer)
      patch(shader, rest)
    }
    material.customProgramCacheKey = () => `${key}+contamination`
    material.needsUpdate = true
  }
  return {
    add: (at, radiusM) => {
      patches[count % MOST_PATCHES]?.set(at.x, at.y, at.z, radiusM)
      count += 1
    },
    clear: () => {
      for (const one of patches) one.set(0, 0, 0, 0)
      count = 0
    },
    setUvLight: (share) => {
      uniforms.uvLight.value = share
    },
    get count() {
      return Math.min(count, MOST_PATCHES)
    },
  }
}
