import { type CompressedArrayTexture, MeshStandardMaterial, ShaderChunk } from 'three'
import { replaceOnce } from '#view/shader/replace-once.ts'

/**
 * Creates the material of all things. The atlas's layer is the whole part of u. The alpha of the vertex colour is the
 * finish (`assets/things/finish.py`): below one half metal, above it not; its place in its half is the roughness.
 * What a tint lifts above 1 glows by as much.
 */
export function createThingMaterial(atlas: CompressedArrayTexture): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ name: 'C_thing', vertexColors: true })
  // Not wholly metallic: under the even light of a place's panorama that would look black.
  Object.assign(material, {
    defines: { ...material.defines, USE_UV: '', METALNESS: '0.75' },
    // Held as its other textures would be, so that whoever counts them finds it.
    atlas,
  })
  material.onBeforeCompile = (shader) => {
    shader.uniforms.thingAtlas = { value: atlas }
    let fragment = `precision highp sampler2DArray;\nuniform sampler2DArray thingAtlas;\n${shader.fragmentShader}`
    fragment = replaceOnce(
      fragment,
      '#include <map_fragment>',
      `float atlasLayer = floor( vUv.x );
      diffuseColor *= texture( thingAtlas, vec3( vUv.x - atlasLayer, vUv.y, atlasLayer ) );`,
    )
    fragment = replaceOnce(
      fragment,
      '#include <color_fragment>',
      `diffuseColor.rgb *= vColor.rgb;
      diffuseColor.a = 1.0;
      totalEmissiveRadiance += max( diffuseColor.rgb - 1.0, vec3( 0.0 ) );
      diffuseColor.rgb = min( diffuseColor.rgb, vec3( 1.0 ) );`,
    )
    fragment = replaceOnce(
      fragment,
      '#include <roughnessmap_fragment>',
      replaceOnce(
        ShaderChunk.roughnessmap_fragment,
        'float roughnessFactor = roughness;',
        'float roughnessFactor = 2.0 * ( vColor.a < 0.5 ? vColor.a : vColor.a - 0.5 );',
      ),
    )
    fragment = replaceOnce(
      fragment,
      '#include <metalnessmap_fragment>',
      replaceOnce(
        ShaderChunk.metalnessmap_fragment,
        'float metalnessFactor = metalness;',
        'float metalnessFactor = vColor.a < 0.5 ? METALNESS : 0.0;',
      ),
    )
    shader.fragmentShader = fragment
  }
  material.customProgramCacheKey = () => 'thing'
  return material
}
