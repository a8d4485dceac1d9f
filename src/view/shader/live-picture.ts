import { useFrame, useThree } from '@react-three/fiber'
import { useXR } from '@react-three/xr'
import { useEffect, useRef } from 'react'
import { type Camera, Mesh, type WebGLRenderTarget } from 'three'
import { renderApart } from './render-apart.ts'

/** What a surface of the world shows: that which a camera sees. */
export interface LivePicture {
  readonly target: WebGLRenderTarget
  readonly camera: Camera
  /** Shows the target's texture; it is itself not in the picture, nor what hangs below it. */
  readonly surface: Mesh
}

/**
 * Takes a picture anew whenever so much time has passed, for it costs as much as a frame; frees all of it at the end.
 * The trainee's own hands and rays are not in it: whoever is to be seen there has a body of their own.
 */
export function useLivePicture(picture: LivePicture, everyMs: number): void {
  const gl = useThree((three) => three.gl)
  const scene = useThree((three) => three.scene)
  useEffect(
    () => () => {
      picture.target.dispose()
      picture.surface.traverse((part) => {
        if (!(part instanceof Mesh)) return
        part.geometry.dispose()
        part.material.dispose()
      })
    },
    [picture],
  )
  const origin = useXR((xr) => xr.origin)
  // Out of VR the origin is the whole scene.
  const rig = origin === scene ? undefined : origin
  const takenAtMs = useRef(Number.NEGATIVE_INFINITY)
  useFrame(() => {
    const nowMs = performance.now()
    if (nowMs - takenAtMs.current < everyMs) return
    takenAtMs.current = nowMs
    const { target, camera, surface } = picture
    const wasShown = rig?.visible ?? false
    surface.visible = false
    if (rig) rig.visible = false
    renderApart(gl, scene, camera, target)
    surface.visible = true
    if (rig) rig.visible = wasShown
  })
}
