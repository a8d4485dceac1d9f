import {
  BufferAttribute,
  BufferGeometry,
  Matrix4,
  type MeshStandardMaterial,
  ShaderChunk,
  type SkinnedMesh,
  Vector3,
  type WebGLProgramParametersWithUniforms,
} from 'three'
import { replaceOnce } from '#view/shader/replace-once.ts'
import { BODY, type Layer, layerOf, parseLayers } from './dress.ts'

/** Draws before the dimmer, whose order is −1. */
const FIRST_BLENDED = -2

/** How three reads a person's occlusion, which a lens has none of. */
const SHADE = '( texture2D( aoMap, vAoMapUv ).r - 1.0 ) * aoMapIntensity + 1.0'
const point = new Vector3()
const between = new Matrix4()

/**
 * Adds a person's lenses to the body they are worn on, so that both are drawn in one call: the lenses last, blended over
 * the face behind them. `lens` is used up. Throws where the two have different joints.
 */
export function joinLens(body: SkinnedMesh, lens: SkinnedMesh, where: string): void {
  const joints = ({ skeleton }: SkinnedMesh) => skeleton.bones.map(({ name }) => name).join()
  if (joints(body) !== joints(lens)) throw new Error(`${where}: the lens has other joints than the body`)
  const layers = joinLayers(body, lens, where)
  const material = lens.material as MeshStandardMaterial
  blendLens(body.material as MeshStandardMaterial, material)
  // Each mesh keeps its places as shares of its own size; the inverse bind matrices say how large that is.
  const [own, others] = [body.skeleton.boneInverses[0], lens.skeleton.boneInverses[0]]
  if (own && others) between.copy(own).invert().multiply(others)
  const [old, added] = [body.geometry, lens.geometry]
  body.geometry = joinGeometries(old, added, between)
  body.userData.layers = layers
  // Mostly solid: before all else that is blended, and before what dims the world.
  body.renderOrder = FIRST_BLENDED
  old.dispose()
  added.dispose()
  material.dispose()
  lens.removeFromParent()
}

/** Lists the ranges of both, those of the lens after the body's and under names of their own. */
function joinLayers(body: SkinnedMesh, lens: SkinnedMesh, where: string): readonly Layer[] {
  const tableOf = ({ userData, geometry }: SkinnedMesh): readonly Layer[] => {
    const layers = parseLayers(userData, where)
    return layers.length > 0 ? layers : [{ id: BODY, start: 0, count: geometry.index?.count ?? 0, hides: [] }]
  }
  const table = tableOf(lens)
  const names = new Map(table.map(({ id }, i) => [id, `${layerOf(id)}/lens-${i}`]))
  const first = body.geometry.index?.count ?? 0
  return [
    ...tableOf(body),
    ...table.map(({ id, start, count, hides }) => ({
      id: names.get(id) as string,
      start: first + start,
      count,
      hides: hides.map((hidden) => names.get(hidden) as string),
    })),
  ]
}

function joinGeometries(body: BufferGeometry, lens: BufferGeometry, intoBody: Matrix4): BufferGeometry {
  const count = body.getAttribute('position').count
  const total = count + lens.getAttribute('position').count
  const joined = new BufferGeometry()
  const copy = (name: string, into: BufferAttribute): void => {
    joined.setAttribute(name, into)
    let at = 0
    for (const { attributes } of [body, lens]) {
      const from = attributes[name]
      const length = attributes.position?.count ?? 0
      // A lens has no picture.
      if (from)
        for (let i = 0; i < length; i++)
          for (let k = 0; k < from.itemSize; k++) into.setComponent(at + i, k, from.getComponent(i, k))
      at += length
    }
  }
  copy('position', new BufferAttribute(new Float32Array(total * 3), 3))
  // The fourth number only fills up a word.
  copy('normal', new BufferAttribute(new Int8Array(total * 4), 4, true))
  copy('uv', new BufferAttribute(new Float32Array(total * 2), 2))
  copy('skinIndex', new BufferAttribute(new Uint8Array(total * 4), 4))
  copy('skinWeight', new BufferAttribute(new Uint8Array(total * 4), 4, true))
  const position = joined.getAttribute('position')
  for (let i = count; i < total; i++) {
    point.fromBufferAttribute(position, i).applyMatrix4(intoBody)
    position.setXYZ(i, point.x, point.y, point.z)
  }
  const clear = new BufferAttribute(new Uint8Array(total * 4), 4, true)
  for (let i = count; i < total; i++) clear.setX(i, 1)
  joined.setAttribute('clear', clear)
  // Lids and lips move, lenses do not.
  for (const [name, targets] of Object.entries(body.morphAttributes))
    joined.morphAttributes[name as 'position'] = (targets ?? []).map((from) => {
      const into = new BufferAttribute(new Float32Array(total * 3), 3)
      for (let i = 0; i < count; i++) into.setXYZ(i, from.getX(i), from.getY(i), from.getZ(i))
      into.name = from.name
      return into
    })
  joined.morphTargetsRelative = body.morphTargetsRelative
  const index: number[] = []
  for (let i = 0; i < (body.index?.count ?? 0); i++) index.push(body.index?.getX(i) ?? 0)
  for (let i = 0; i < (lens.index?.count ?? 0); i++) index.push(count + (lens.index?.getX(i) ?? 0))
  joined.setIndex(new BufferAttribute(total > 65_535 ? Uint32Array.from(index) : Uint16Array.from(index), 1))
  return joined
}

/** Teaches a person's material to draw what is clear as the lens's would. */
function blendLens(material: MeshStandardMaterial, lens: MeshStandardMaterial): void {
  // Blended as a whole: the body first, solid, so that it covers what is behind it.
  material.transparent = true
  material.depthWrite = true
  const uniforms = {
    lensColor: { value: lens.color },
    lensLook: { value: new Vector3(lens.opacity, lens.roughness, lens.metalness) },
  }
  material.onBeforeCompile = (shader) => patchShader(shader, uniforms)
  material.customProgramCacheKey = () => 'person with lens'
}

function patchShader(
  shader: WebGLProgramParametersWithUniforms,
  uniforms: Record<string, { value: unknown }>,
): void {
  Object.assign(shader.uniforms, uniforms)
  shader.vertexShader = replaceOnce(
    `attribute float clear;\nvarying float vClear;\n${shader.vertexShader}`,
    '#include <uv_vertex>',
    '#include <uv_vertex>\nvClear = clear;',
  )
  let fragment = `varying float vClear;\nuniform vec3 lensColor, lensLook;\n${shader.fragmentShader}`
  const after = (chunk: string, line: string): void => {
    fragment = replaceOnce(fragment, `#include <${chunk}>`, `#include <${chunk}>\n${line}`)
  }
  after(
    'map_fragment',
    'diffuseColor = vClear > 0.5 ? vec4( lensColor, lensLook.x ) : vec4( diffuseColor.rgb, 1.0 );',
  )
  after('roughnessmap_fragment', 'if ( vClear > 0.5 ) roughnessFactor = lensLook.y;')
  after('metalnessmap_fragment', 'if ( vClear > 0.5 ) metalnessFactor = lensLook.z;')
  after('normal_fragment_maps', 'if ( vClear > 0.5 ) normal = nonPerturbedNormal;')
  fragment = replaceOnce(
    fragment,
    '#include <aomap_fragment>',
    replaceOnce(ShaderChunk.aomap_fragment, SHADE, `vClear > 0.5 ? 1.0 : ${SHADE}`),
  )
  shader.fragmentShader = fragment
}
