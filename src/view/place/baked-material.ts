import {
  type Box3,
  type IUniform,
  type Material,
  MeshBasicMaterial,
  MeshStandardMaterial,
  ShaderChunk,
  SRGBColorSpace,
  type Texture,
  type Vector3,
  type WebGLProgramParametersWithUniforms,
} from 'three'
import { replaceOnce } from '#view/shader/replace-once.ts'
import type { Sky } from './sky.ts'

/** A light that was baked for a part of a place. Its textures belong to the caller, who disposes them. */
export interface BakedLight {
  /** Lightmap as loaded from `lm_….ktx2`, divided by `scale`. */
  readonly lightMap: Texture
  /** `scale` of `lm_….json`: lightmap value 1 is this radiance of a white wall. */
  readonly scale: number
  /** `mean` of the same file: average radiance of white in the part; darker corners reflect less. */
  readonly mean: number
  /** Brightness of what is drawn unlit (lamps, windows), in units of a fully lit white wall. */
  readonly glow: number
  /** Panorama of the part, through PMREMGenerator. */
  readonly environment: Texture
  /** Walls of the part and the point the panorama was taken from, world frame, metres. */
  readonly room: Room
  /** A part has one in all its lights or in none. */
  readonly sky: Sky | undefined
}

export interface Room {
  readonly box: Box3
  readonly centre: Vector3
}

/** Strength of reflections. The panorama is in the lightmap's units, so 1 is honest. */
const REFLECTION = 1
/** How much of what is behind a pane it takes away. */
const PANE = 0.14
/** How far one sees on a day of light sea haze, and how much of it that takes per metre: Koschmieder's 3.912 / V. */
const VISIBILITY_M = 3000
const HAZE_PER_M = 3.912 / VISIBILITY_M
/** What is left of anything, however far: the yard is watched from the far assembly point, 1,600 m off. */
const LEAST_SEEN = 0.45

const REFLECTION_LINE = 'reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );'
const DIFFUSE_LINE = 'iblIrradiance += getIBLIrradiance( geometryNormal );'

/** What the shaders ask of a light, by the name of the uniform. */
function uniformsOf({ room, mean, glow, sky }: BakedLight): Record<string, unknown> {
  return {
    roomMin: room.box.min,
    roomMax: room.box.max,
    roomCentre: room.centre,
    roomMean: mean,
    roomGlow: glow,
    roomHaze: sky?.horizon,
  }
}

function patchShader(shader: WebGLProgramParametersWithUniforms, uniforms: Record<string, IUniform>): void {
  Object.assign(shader.uniforms, uniforms)
  shader.vertexShader = replaceOnce(
    `varying vec3 vRoomPosition;\n${shader.vertexShader}`,
    '#include <project_vertex>',
    '#include <project_vertex>\nvRoomPosition = ( modelMatrix * vec4( transformed, 1.0 ) ).xyz;',
  )

  // Reflections meet the room's walls, not infinity.
  const reflection = replaceOnce(
    ShaderChunk.envmap_physical_pars_fragment,
    REFLECTION_LINE,
    `${REFLECTION_LINE}
    vec3 roomExit = max( ( roomMax - vRoomPosition ) / reflectVec, ( roomMin - vRoomPosition ) / reflectVec );
    reflectVec = vRoomPosition + reflectVec * max( 0.01, min( min( roomExit.x, roomExit.y ), roomExit.z ) ) - roomCentre;`,
  )
  // The lightmap already is the diffuse light.
  const lights = replaceOnce(ShaderChunk.lights_fragment_maps, DIFFUSE_LINE, '')
  let fragment = `varying vec3 vRoomPosition;
uniform vec3 roomMin, roomMax, roomCentre, roomHaze;
uniform float roomMean;
${shader.fragmentShader}`
  fragment = replaceOnce(fragment, '#include <envmap_physical_pars_fragment>', reflection)
  fragment = replaceOnce(fragment, '#include <lights_fragment_maps>', lights)
  // What little light reaches, little is mirrored in.
  fragment = replaceOnce(
    fragment,
    '#include <lights_fragment_end>',
    `#include <lights_fragment_end>
    #ifdef USE_LIGHTMAP
      reflectedLight.indirectSpecular *= saturate( dot( lightMapIrradiance, vec3( RECIPROCAL_PI / 3.0 ) ) / roomMean );
    #endif`,
  )
  // Out of doors the air lies before what is far off, in the colour of the sky behind it.
  shader.fragmentShader = replaceOnce(
    fragment,
    '#include <opaque_fragment>',
    `#ifdef ROOM_HAZE
      float seen = max( exp( -${HAZE_PER_M.toFixed(6)} * length( vViewPosition ) ), ${LEAST_SEEN.toFixed(2)} );
      outgoingLight = mix( roomHaze, outgoingLight, seen );
    #endif
    #include <opaque_fragment>`,
  )
}

/** Lets what bears no alpha at its corners shine by itself: lamps and windows in one draw call with what is cut out. */
function shineUnlit(shader: WebGLProgramParametersWithUniforms): void {
  let fragment = `uniform float roomGlow;\n${shader.fragmentShader}`
  fragment = replaceOnce(fragment, '#include <color_fragment>', 'diffuseColor.rgb *= vColor.rgb;')
  shader.fragmentShader = replaceOnce(
    fragment,
    '#include <opaque_fragment>',
    'if ( vColor.a < 0.5 ) outgoingLight = diffuseColor.rgb * roomGlow;\n#include <opaque_fragment>',
  )
}

/** Prepares a lightmap as loaded: colour space, orientation, UV set. */
export function prepareLightMap(texture: Texture): Texture {
  texture.colorSpace = SRGBColorSpace
  texture.flipY = false
  texture.channel = 1
  texture.anisotropy = 4
  texture.needsUpdate = true
  return texture
}

/**
 * The materials of one part of a place, lit by baked light alone: lightmap for diffuse, box-projected panorama for
 * reflections, no punctual lights. The light can change between frames without a new program, as long as all
 * lightmaps are of one format and all panoramas of one size.
 */
export class BakedMaterials {
  #light: BakedLight
  readonly #uniforms: Record<string, IUniform>
  readonly #made = new Map<Material, Material>()

  constructor(light: BakedLight) {
    this.#light = light
    this.#uniforms = Object.fromEntries(
      Object.entries(uniformsOf(light)).map(([name, value]) => [name, { value }]),
    )
  }

  /**
   * Makes of a class's material (`C_floor`, `C_decal`, `C_glow`, …) the one under this light; the same each time.
   * Lit meshes need the lightmap's UVs as their second set.
   */
  dress(source: MeshStandardMaterial): Material {
    const known = this.#made.get(source)
    if (known) return known
    const dressed = this.#make(source)
    this.#made.set(source, dressed)
    this.#shine(dressed)
    return dressed
  }

  setLight(light: BakedLight): void {
    this.#light = light
    const told = uniformsOf(light)
    for (const [name, uniform] of Object.entries(this.#uniforms)) uniform.value = told[name]
    for (const material of this.#made.values()) this.#shine(material)
  }

  dispose(): void {
    for (const material of this.#made.values()) material.dispose()
  }

  #make(source: MeshStandardMaterial): Material {
    if (source.name === 'C_glow')
      return new MeshBasicMaterial({ name: source.name, map: source.map, vertexColors: true })
    const material = source.clone()
    material.vertexColors = true
    for (const map of [material.map, material.normalMap, material.roughnessMap]) if (map) map.anisotropy = 4
    if (source.name === 'C_decal') {
      // Cut out, not blended: it writes depth and costs no overdraw.
      material.transparent = false
      material.alphaTest = 0.5
      material.polygonOffset = true
      material.polygonOffsetFactor = -1
      material.polygonOffsetUnits = -2
    }
    if (source.name === 'C_glass') {
      material.transparent = true
      material.opacity = PANE
      material.depthWrite = false
    }
    const isDecal = source.name === 'C_decal'
    material.onBeforeCompile = (shader, renderer) => {
      source.onBeforeCompile(shader, renderer)
      patchShader(shader, this.#uniforms)
      if (isDecal) shineUnlit(shader)
    }
    if (this.#light.sky) material.defines = { ...material.defines, ROOM_HAZE: '' }
    // One program for all baked materials of one kind, and never another's.
    const key = `baked ${isDecal ? 'decal' : source.customProgramCacheKey()}`
    material.customProgramCacheKey = () => key
    return material
  }

  #shine(material: Material): void {
    const { lightMap, scale, glow, environment } = this.#light
    if (material instanceof MeshBasicMaterial) material.color.setScalar(glow)
    if (!(material instanceof MeshStandardMaterial)) return
    const isGlass = material.name === 'C_glass'
    material.lightMap = isGlass ? null : lightMap
    material.lightMapIntensity = Math.PI * scale
    material.envMap = environment
    // Blending takes from a pane's reflection what it takes from its tint.
    material.envMapIntensity = isGlass ? REFLECTION / PANE : REFLECTION
  }
}
