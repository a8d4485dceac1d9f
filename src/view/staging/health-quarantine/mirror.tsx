import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import {
  HalfFloatType,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  PerspectiveCamera,
  PlaneGeometry,
  Vector3,
  WebGLRenderTarget,
} from 'three'
import type { Place } from '#input/locomotion.ts'
import type { ShiftPlace } from '#view/shift/shift-place.ts'
import type { WorkProps } from '#view/shift/staging.ts'
import { useRunState } from '#view/shift/use-run.ts'
import { renderApart } from '#view/xray/render-apart.ts'

/** The mirror of the donning room. */
const WIDTH_M = 0.8
const HEIGHT_M = 1.7
const PICTURE_PX = [384, 816] as const
/** Eyes of whoever stands before it; seen from elsewhere the picture is a little off. */
const EYES_M = 1.6
const FAR_M = 8
/** A picture costs as much as a frame. */
const EVERY_MS = 400
/** What the mirror alone shows: the officer, whom nobody else sees. */
const MIRRORED = 5

/** Shows who stands before the mirror, as they are dressed by now. */
export function Mirror({ run, place, places, crew }: WorkProps) {
  const { place: at } = useRunState(run)
  const self = crew.get('self')?.object
  useEffect(() => self?.traverse(({ layers }) => layers.set(MIRRORED)), [self])
  const here = places.find(({ id }) => id === 'mirror')
  return self && here && at === here.id ? <Face place={place} here={here} /> : null
}

function Face({ place, here }: { place: ShiftPlace; here: Place }) {
  const gl = useThree((three) => three.gl)
  const scene = useThree((three) => three.scene)
  const made = useMemo(() => {
    const target = new WebGLRenderTarget(...PICTURE_PX, { type: HalfFloatType, samples: 4 })
    // A picture is seen from the other side of the glass, so left and right change places.
    target.texture.repeat.x = -1
    target.texture.offset.x = 1
    const node = place.nodeOf('A_mirror_face')
    // The anchor looks into the room, along its −z: turned, +z comes out of the glass.
    const frame = new Matrix4()
      .extractRotation(node.matrixWorld)
      .multiply(new Matrix4().makeRotationY(Math.PI))
      .copyPosition(node.matrixWorld)
    const camera = createCamera(frame, new Vector3(...here.position).setY(here.position[1] + EYES_M))
    const face = new Mesh(
      new PlaneGeometry(WIDTH_M, HEIGHT_M),
      new MeshBasicMaterial({ map: target.texture }),
    )
    face.matrixAutoUpdate = false
    face.matrix.copy(frame).multiply(new Matrix4().makeTranslation(0, 0, 0.004))
    face.matrixWorldNeedsUpdate = true
    return { target, camera, face }
  }, [place, here])
  useEffect(
    () => () => {
      made.target.dispose()
      made.face.geometry.dispose()
      made.face.material.dispose()
    },
    [made],
  )
  const takenAtMs = useRef(Number.NEGATIVE_INFINITY)
  useFrame(() => {
    const nowMs = performance.now()
    if (nowMs - takenAtMs.current < EVERY_MS) return
    takenAtMs.current = nowMs
    const { target, camera, face } = made
    face.visible = false
    renderApart(gl, scene, camera, target)
    face.visible = true
  })
  return <primitive object={made.face} pointerEvents="none" />
}

/**
 * Makes the eye that sees through the glass what the glass shows: it stands as far behind it as the eyes stand before,
 * and its picture is bounded by the frame. `frame` has +z out of the glass.
 */
function createCamera(frame: Matrix4, eyes: Vector3): PerspectiveCamera {
  const seen = eyes.clone().applyMatrix4(new Matrix4().copy(frame).invert())
  const distanceM = seen.z
  const camera = new PerspectiveCamera()
  camera.matrixAutoUpdate = false
  // Behind the glass, looking out of it: x runs the other way.
  const turned = new Matrix4().makeRotationY(Math.PI).setPosition(seen.x, seen.y, -distanceM)
  camera.matrix.multiplyMatrices(frame, turned)
  camera.matrixWorld.copy(camera.matrix)
  camera.matrixWorldInverse.copy(camera.matrix).invert()
  const left = -WIDTH_M / 2 + seen.x
  const bottom = -HEIGHT_M / 2 - seen.y
  camera.projectionMatrix.makePerspective(left, left + WIDTH_M, bottom + HEIGHT_M, bottom, distanceM, FAR_M)
  camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert()
  camera.matrixWorldAutoUpdate = false
  camera.layers.enable(MIRRORED)
  return camera
}
