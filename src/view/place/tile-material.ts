import {
  type CompressedArrayTexture,
  type CompressedTexture,
  MeshStandardMaterial,
  ShaderChunk,
  Vector3,
  type WebGLProgramParametersWithUniforms,
} from 'three'
import { replaceOnce } from '#view/shader/replace-once.ts'
import { kindOf, stackTextures } from './texture-stack.ts'

/** Roughness, metalness, and which layer of the surface texture varies them (below 0: none). */
type Finish = Vector3

/**
 * Draws several classes of tiled surfaces in one call: their tiles are layers of one texture. The alpha of the vertex
 * colour says which, in 255ths; texture coordinates count whole tiles.
 */
export class TileMaterial extends MeshStandardMaterial {
  albedo: CompressedArrayTexture | undefined
  /** Occlusion, roughness, metalness. */
  surface: CompressedArrayTexture | undefined
  finishes: readonly Finish[] = []

  override copy(source: this): this {
    super.copy(source)
    this.albedo = source.albedo
    this.surface = source.surface
    this.finishes = source.finishes
    return this
  }

  override onBeforeCompile(shader: WebGLProgramParametersWithUniforms): void {
    Object.assign(shader.uniforms, {
      tileAlbedo: { value: this.albedo },
      tileSurface: { value: this.surface },
      tileFinish: { value: this.finishes },
    })
    shader.vertexShader = replaceOnce(
      `varying vec3 vTile;\n${shader.vertexShader}`,
      '#include <uv_vertex>',
      '#include <uv_vertex>\nvTile = vec3( uv, color.a * 255.0 );',
    )
    let fragment = `precision highp sampler2DArray;
uniform sampler2DArray tileAlbedo, tileSurface;
uniform vec3 tileFinish[ ${this.finishes.length} ];
varying vec3 vTile;
${shader.fragmentShader}`
    fragment = replaceOnce(
      fragment,
      '#include <map_fragment>',
      `float tileLayer = floor( vTile.z + 0.5 );
      vec3 tileLook = tileFinish[ int( tileLayer ) ];
      vec3 tileSurfaceTexel = texture( tileSurface, vec3( vTile.xy, max( 0.0, tileLook.z ) ) ).rgb;
      if ( tileLook.z < 0.0 ) tileSurfaceTexel = vec3( 1.0 );
      diffuseColor.rgb *= texture( tileAlbedo, vec3( vTile.xy, tileLayer ) ).rgb;`,
    )
    fragment = replaceOnce(
      fragment,
      '#include <roughnessmap_fragment>',
      replaceOnce(
        ShaderChunk.roughnessmap_fragment,
        'float roughnessFactor = roughness;',
        'float roughnessFactor = tileLook.x * tileSurfaceTexel.g;',
      ),
    )
    shader.fragmentShader = replaceOnce(
      fragment,
      '#include <metalnessmap_fragment>',
      replaceOnce(
        ShaderChunk.metalnessmap_fragment,
        'float metalnessFactor = metalness;',
        'float metalnessFactor = tileLook.y * tileSurfaceTexel.b;',
      ),
    )
  }

  override customProgramCacheKey(): string {
    return `tiles ${this.finishes.length}`
  }
}

/** Stacks the tiles of classes whose textures are alike; the layer of each is its place in the list. */
export function stackTiles(name: string, classes: readonly MeshStandardMaterial[]): TileMaterial {
  const made = new TileMaterial({ name })
  const varied = classes.filter(({ roughnessMap }) => roughnessMap)
  made.albedo = stackTextures(classes.map(({ map }) => map as CompressedTexture))
  // Where none varies, the layers of the colour stand in: they are not read.
  made.surface =
    varied.length > 0
      ? stackTextures(varied.map(({ roughnessMap }) => roughnessMap as CompressedTexture))
      : made.albedo
  made.finishes = classes.map((one) => new Vector3(one.roughness, one.metalness, varied.indexOf(one)))
  return made
}

/** Sorts classes into such as can share one draw call: opaque, without a normal map, their textures alike. */
export function sortAlike(classes: Iterable<MeshStandardMaterial>): MeshStandardMaterial[][] {
  const alike = new Map<string, MeshStandardMaterial[]>()
  for (const one of classes) {
    const { map, roughnessMap, normalMap, alphaTest, transparent } = one
    if (!map || normalMap || alphaTest > 0 || transparent) continue
    const key = kindOf(map as CompressedTexture)
    const others = alike.get(key) ?? []
    alike.set(key, others)
    const varied = others.find((other) => other.roughnessMap)?.roughnessMap
    const fits =
      !roughnessMap ||
      !varied ||
      kindOf(roughnessMap as CompressedTexture) === kindOf(varied as CompressedTexture)
    if (fits) others.push(one)
  }
  return [...alike.values()].filter(({ length }) => length > 1)
}
