import {
  Box3,
  type Material,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  type Object3D,
  ShaderChunk,
  SRGBColorSpace,
  type Texture,
  Vector3,
  type WebGLProgramParametersWithUniforms,
} from 'three'

/** The light that was baked for a place. Its textures belong to the caller, who disposes them. */
export interface BakedLight {
  /** Lightmap as loaded from `lm_<scene>.ktx2`, divided by `scale`. */
  lightMap: Texture
  /** `scale` of `lm_<scene>.json`: lightmap value 1 is this radiance of a white wall. */
  scale: number
  /** `mean` of the same file: average radiance of white in the place; darker corners reflect less. */
  mean: number
  /** Panorama of the place, through PMREMGenerator. */
  environment: Texture
  /** Walls of the place and the point the panorama was taken from, world frame, metres. */
  room: Room
}

export interface Room {
  box: Box3
  centre: Vector3
}

/** The express-mail hall; the figures stand in assets/place/hall.py and reflection.py. */
export const EXPRESS_MAIL_ROOM: Room = {
  box: new Box3(new Vector3(-12, 0, -8), new Vector3(12, 7, 6)),
  centre: new Vector3(1, 1.9, 0.6),
}

/** Strength of reflections. The panorama is in the lightmap's units, so 1 is honest. */
const REFLECTION = 1
/** Lamps and windows, drawn unlit, in units of a fully lit white wall. */
const GLOW = 1.6

/**
 * Replaces `from`, which must stand in `source` exactly once, by `to`.
 * Throws otherwise: three's shader text changes between releases, and a miss would only be seen as wrong light.
 */
function replaceOnce(source: string, from: string, to: string): string {
  const parts = source.split(from)
  if (parts.length !== 2) {
    throw new Error(`baked material: shader holds "${from}" ${parts.length - 1} times; expected once`)
  }
  return parts.join(to)
}

const REFLECTION_LINE = 'reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );'
const DIFFUSE_LINE = 'iblIrradiance += getIBLIrradiance( geometryNormal );'

function patchShader(shader: WebGLProgramParametersWithUniforms, light: BakedLight): void {
  shader.uniforms.roomMin = { value: light.room.box.min }
  shader.uniforms.roomMax = { value: light.room.box.max }
  shader.uniforms.roomCentre = { value: light.room.centre }
  shader.uniforms.roomMean = { value: light.mean }

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
uniform vec3 roomMin, roomMax, roomCentre;
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
  shader.fragmentShader = fragment
}

/**
 * Lights a standard material by baked light alone: lightmap for diffuse, box-projected panorama for
 * reflections, no punctual lights. The mesh needs the lightmap's UVs as its second set.
 */
export function applyBakedLight(material: MeshStandardMaterial, light: BakedLight): void {
  material.lightMap = light.lightMap
  material.lightMapIntensity = Math.PI * light.scale
  material.envMap = light.environment
  material.envMapIntensity = REFLECTION
  material.onBeforeCompile = (shader) => patchShader(shader, light)
  // One program for all baked materials of one kind, and never another's.
  material.customProgramCacheKey = () => 'baked'
  material.needsUpdate = true
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
 * Gives every mesh under `root` the material of its class (`C_floor`, `C_decal`, `C_glow`, …) under baked light.
 * Returns a function that disposes the materials made here and puts the old ones back.
 */
export function dressPlace(root: Object3D, light: BakedLight): () => void {
  const made = new Map<Material, Material>()
  const before: [Mesh, Material | Material[]][] = []
  root.traverse((object) => {
    if (!(object instanceof Mesh) || !(object.material instanceof MeshStandardMaterial)) return
    const source = object.material
    before.push([object, source])
    const dressed = made.get(source) ?? dress(source, light)
    made.set(source, dressed)
    object.material = dressed
    object.matrixAutoUpdate = false
    object.updateMatrix()
  })
  return () => {
    for (const [mesh, material] of before) mesh.material = material
    for (const material of made.values()) material.dispose()
  }
}

function dress(source: MeshStandardMaterial, light: BakedLight): Material {
  if (source.name === 'C_glow') {
    const glow = new MeshBasicMaterial({ name: source.name, map: source.map, vertexColors: true })
    glow.color.setScalar(GLOW)
    return glow
  }
  const material = source.clone()
  for (const map of [material.map, material.normalMap, material.roughnessMap]) if (map) map.anisotropy = 4
  if (source.name === 'C_decal') {
    // Cut out, not blended: it writes depth and costs no overdraw.
    material.transparent = false
    material.alphaTest = 0.5
    material.polygonOffset = true
    material.polygonOffsetFactor = -1
    material.polygonOffsetUnits = -2
  }
  applyBakedLight(material, light)
  return material
}
