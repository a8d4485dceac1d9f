import { Mesh, type MeshStandardMaterial } from 'three'
import { type Exhibit, stateNamed } from './exhibit.ts'

/** Live parts of the hall, one by one: each is a node of the model. */
export const PART_NAMES = [
  'I_estop',
  'I_estop_belt',
  'I_divert',
  'I_release',
  'I_belt_start',
  'I_belt_stop',
  'I_pusher',
  'I_clock_hour',
  'I_clock_minute',
  'I_clock_second',
  'I_lamp_power',
  'I_lamp_xray',
  'I_lamp_hold',
  'I_screen_xray',
  'I_screen_data',
  'I_screen_table',
  'I_belt',
] as const

/** Shows one live part by itself, as modelled. */
export function livePart(name: string): Exhibit {
  return {
    id: `part-${name}`,
    label: () => name.replace('I_', '').replaceAll('_', ' '),
    states: [stateNamed('rest')],
    show: async (_, { assets, light }) => {
      const gltf = await assets.gltf.loadAsync('/place/place_express-mail_live.glb')
      const found = gltf.scene.getObjectByName(name)
      if (!(found instanceof Mesh)) throw new Error(`place_express-mail_live.glb: no part "${name}"`)
      gltf.scene.updateMatrixWorld(true)
      found.geometry.computeBoundingBox()
      const object = new Mesh(found.geometry, found.material)
      object.applyMatrix4(found.matrixWorld)
      object.position.set(0, 1, 0)
      const material = object.material as MeshStandardMaterial
      material.envMap = light
      return {
        object,
        dispose: () => {
          gltf.scene.traverse((node) => {
            if (!(node instanceof Mesh)) return
            node.geometry.dispose()
            node.material.map?.dispose()
            node.material.dispose()
          })
        },
      }
    },
  }
}
