import type { CombinedPointer } from '@pmndrs/pointer-events'
import { useFrame } from '@react-three/fiber'
import { useXR, XRSpace } from '@react-three/xr'
import { useEffect, useMemo, useRef } from 'react'
import type { Group } from 'three'
import { type Dwell, followDwell } from '#input/dwell.ts'
import { createRay, type PointerState } from '#input/pointer.ts'
import { createBeam, disposeBeam, liftDisc } from './beam.ts'
import { layOnSurface } from './pointing-source.tsx'

const NO_DEVICE: PointerState = { inputSource: undefined }

/**
 * Points with the head and presses by looking on, for whoever has no free hand. A mesh that holds several buttons
 * tells them apart by `userData.dwellKey(uv)`, which yields the id of the button at that spot, or nothing.
 */
export function DwellPointer(props: { readonly dwellMs: number; readonly crowd: CombinedPointer }) {
  const { dwellMs, crowd } = props
  const head = useRef<Group>(null)
  const isVisible = useXR((xr) => xr.visibilityState === 'visible')
  const pointer = useMemo(() => createRay(head, NO_DEVICE, 'dwell'), [])
  useEffect(() => {
    const leave = crowd.register(pointer)
    return () => {
      leave()
      pointer.exit({ timeStamp: performance.now() })
    }
  }, [crowd, pointer])
  const beam = useMemo(createBeam, [])
  useEffect(() => () => disposeBeam(beam), [beam])
  const dwell = useMemo<Dwell>(() => ({ on: undefined, sinceMs: 0, hasFired: false }), [])

  useFrame(() => {
    const nowMs = performance.now()
    beam.mesh.visible = isVisible
    if (!isVisible) return
    const hit = pointer.getIntersection()
    const dwellKey: unknown = hit?.object.userData.dwellKey
    const on = typeof dwellKey === 'function' ? dwellKey(hit?.uv) : hit?.object.uuid
    const part = followDwell(dwell, on, nowMs, dwellMs)
    if (part === 1) {
      pointer.down({ timeStamp: nowMs, button: 0 })
      pointer.up({ timeStamp: nowMs, button: 0 })
    }
    if (!hit || !head.current) {
      liftDisc(beam)
      return
    }
    beam.velocity.set(0, 0, -1).transformDirection(head.current.matrixWorld)
    beam.progress.value = part
    layOnSurface(beam, hit, false, Math.max(0.014, hit.distance * 0.026))
  }, -40)

  return (
    <>
      <XRSpace ref={head} space="viewer" />
      <primitive object={beam.mesh} />
    </>
  )
}
