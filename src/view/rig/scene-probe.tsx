import { useThree } from '@react-three/fiber'
import { useXR } from '@react-three/xr'
import { useEffect } from 'react'
import { ArrayCamera, Box3, type Mesh, type Object3D, Vector3, type Vector3Tuple } from 'three'
import { computeYawRad } from '#input/locomotion.ts'
import { useTargets } from './targets-context.ts'

/** What tests and measurements may read of the scene. Nothing here changes it. */
export interface SceneProbe {
  /** The room's zero point in the world and its turn about the vertical. */
  readonly origin: () => { readonly position: Vector3Tuple; readonly yawRad: number }
  readonly head: () => Vector3Tuple
  /** Middle of a target by its id, or of an object by its name, in the world; undefined where there is none. */
  readonly whereIs: (idOrName: string) => Vector3Tuple | undefined
  /**
   * A spot on a flat object by its name, in the world: by texture coordinates, or a panel's button by its id;
   * undefined where there is none.
   */
  readonly whereOn: (name: string, spot: string | { u: number; v: number }) => Vector3Tuple | undefined
  readonly hoveredId: () => string | undefined
  readonly focusedId: () => string | undefined
  readonly inputSources: () => number
  /** Frames drawn so far, draw calls of the last one, shader programs, geometries and textures alive. */
  readonly counts: () => Readonly<
    Record<'frames' | 'drawCalls' | 'triangles' | 'programs' | 'geometries' | 'textures', number>
  >
}

declare global {
  interface Window {
    sceneProbe?: SceneProbe
  }
}

/** Puts the probe of this canvas on the page, as `sceneProbe`. */
export function SceneProbe() {
  const gl = useThree((state) => state.gl)
  const scene = useThree((state) => state.scene)
  const origin = useXR((xr) => xr.origin)
  const session = useXR((xr) => xr.session)
  const camera = useThree((state) => state.camera)
  const targets = useTargets()
  useEffect(() => {
    const box = new Box3()
    const point = new Vector3()
    const find = (idOrName: string): Object3D | undefined =>
      targets.getState().targets.find(({ id }) => id === idOrName)?.object ?? scene.getObjectByName(idOrName)
    window.sceneProbe = Object.freeze<SceneProbe>({
      origin: () => ({
        position: origin?.position.toArray() ?? [0, 0, 0],
        yawRad: origin ? computeYawRad(origin.quaternion) : 0,
      }),
      head: () => {
        // In VR the camera as a whole stands where its frustum holds both eyes; the head is between the eyes.
        const eyes = camera instanceof ArrayCamera && camera.cameras.length > 0 ? camera.cameras : [camera]
        const head = new Vector3()
        for (const eye of eyes)
          head.addScaledVector(point.setFromMatrixPosition(eye.matrixWorld), 1 / eyes.length)
        return head.toArray()
      },
      whereIs: (idOrName) => {
        const object = find(idOrName)
        return object && box.setFromObject(object).getCenter(point).toArray()
      },
      whereOn: (name, spot) => {
        const object = scene.getObjectByName(name) as Mesh | undefined
        const on = typeof spot === 'string' ? object?.userData.whereIs?.(spot) : spot
        if (!object?.geometry || !on) return undefined
        object.geometry.computeBoundingBox()
        const { min, max } = object.geometry.boundingBox as Box3
        point.set(min.x + (max.x - min.x) * on.u, min.y + (max.y - min.y) * on.v, max.z)
        return object.localToWorld(point).toArray()
      },
      hoveredId: () => targets.getState().hoveredId,
      focusedId: () => targets.getState().focusedId,
      inputSources: () => session?.inputSources.length ?? 0,
      counts: () => ({
        frames: gl.info.render.frame,
        drawCalls: gl.info.render.calls,
        triangles: gl.info.render.triangles,
        programs: gl.info.programs?.length ?? 0,
        geometries: gl.info.memory.geometries,
        textures: gl.info.memory.textures,
      }),
    })
    return () => {
      delete window.sceneProbe
    }
  }, [gl, scene, origin, session, camera, targets])
  return null
}
