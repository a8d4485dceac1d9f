import { Color, Mesh, MeshStandardMaterial, type Object3D, ShaderMaterial } from 'three'
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js'
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js'
import { createStudioMaterial, STUDIO_GLSL } from './controller-model.ts'

/** Models of one's own hands and controllers; what is not given is drawn by the rig itself. */
export interface RigModels {
  /** In the grip space. */
  readonly leftController?: Object3D
  readonly rightController?: Object3D
  /** Skinned, with bones that bear their WebXR names. */
  readonly leftHand?: Object3D
  readonly rightHand?: Object3D
}

/** Loads our own models from our own origin, and lights them as the rig lights what the trainee brings along. */
export async function loadRigModels(baseUrl: string = import.meta.env.BASE_URL): Promise<RigModels> {
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder)
  const load = async (name: string) => (await loader.loadAsync(`${baseUrl}input/${name}.glb`)).scene
  const [controllers, leftHand, rightHand] = await Promise.all([
    load('prop_controller'),
    load('hand_left'),
    load('hand_right'),
  ])
  const controller = (side: 'left' | 'right') => {
    const model = controllers.getObjectByName(side)
    if (!model) throw new Error(`prop_controller.glb: no node named "${side}"`)
    return lightInStudio(model, createStudioMaterial)
  }
  return {
    leftController: controller('left'),
    rightController: controller('right'),
    leftHand: lightInStudio(leftHand, createGloveMaterial),
    rightHand: lightInStudio(rightHand, createGloveMaterial),
  }
}

/** Gives every mesh the studio's light in place of lamps, which the halls have not. */
function lightInStudio(model: Object3D, createMaterial: (color: Color) => ShaderMaterial): Object3D {
  model.removeFromParent()
  model.traverse((part) => {
    part.pointerEvents = 'none'
    if (!(part instanceof Mesh)) return
    const given = part.material
    part.material = createMaterial(given instanceof MeshStandardMaterial ? given.color : new Color('white'))
    part.frustumCulled = false
    given.dispose()
  })
  return model
}

/** Creates the material of a skinned glove: the studio's light, and the sheen of thin rubber seen from the side. */
function createGloveMaterial(color: Color): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { uColor: { value: color } },
    vertexShader: /* glsl */ `
#include <common>
#include <skinning_pars_vertex>
uniform vec3 uColor;
varying vec3 vColor;
varying vec3 vNormal;
varying vec3 vSeen;
${STUDIO_GLSL}
void main() {
  #include <beginnormal_vertex>
  #include <skinbase_vertex>
  #include <skinnormal_vertex>
  #include <begin_vertex>
  #include <skinning_vertex>
  vec3 n = normalize(mat3(modelMatrix) * objectNormal);
  vec4 seen = modelViewMatrix * vec4(transformed, 1.0);
  vColor = inStudio(uColor, n);
  vNormal = mat3(viewMatrix) * n;
  vSeen = seen.xyz;
  gl_Position = projectionMatrix * seen;
}`,
    fragmentShader: /* glsl */ `
varying vec3 vColor;
varying vec3 vNormal;
varying vec3 vSeen;
void main() {
  float rim = pow(1.0 - abs(dot(normalize(vNormal), normalize(vSeen))), 3.0);
  gl_FragColor = vec4(vColor + vec3(0.12, 0.16, 0.2) * rim, 1.0);
  #include <colorspace_fragment>
}`,
  })
}
