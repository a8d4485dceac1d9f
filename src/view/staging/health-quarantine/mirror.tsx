import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import {
  BoxGeometry,
  HalfFloatType,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  PerspectiveCamera,
  PlaneGeometry,
  Texture,
  Vector3,
  WebGLRenderTarget,
} from 'three'
import type { Place } from '#input/locomotion.ts'
import { useRunState } from '#view/desk/use-run.ts'
import type { ShiftPlace } from '#view/place/shift-place.ts'
import { useLivePicture } from '#view/shader/live-picture.ts'
import type { WorkProps } from '#view/shift/staging.ts'

/** A mirror, seen from one place. */
interface Glass {
  readonly widthM: number
  readonly heightM: number
  /** Its middle: an anchor of the environment that looks into the wall, or off whoever stands at the place. */
  readonly hangs:
    | { readonly anchor: string }
    | { readonly right: number; readonly ahead: number; readonly upM: number; readonly yawRad: number }
}

const BUILT_IN: Glass = { widthM: 0.8, heightM: 1.7, hangs: { anchor: 'mirror_face' } }
/** By place, the mirror there. That of the donning room is built in; where clothes come off, one hangs for each room. */
const GLASSES: Readonly<Record<string, Glass>> = {
  donning: BUILT_IN,
  mirror: BUILT_IN,
  // Across the corner over the cabinet, so that it leaves the observer's window free.
  'doffing-1': {
    widthM: 0.5,
    heightM: 1,
    hangs: { right: -1.13, ahead: 1.12, upM: 1.5, yawRad: 0.79 },
  },
  // Over the bins.
  'doffing-2': { widthM: 0.5, heightM: 1, hangs: { right: -0.02, ahead: 0.985, upM: 1.5, yawRad: 0 } },
}
/** Of the picture, for each metre of glass. */
const PX_PER_M = 480
/** Eyes of whoever stands before it; seen from elsewhere the picture is a little off. */
const EYES_M = 1.6
const FAR_M = 8
const EVERY_MS = 400
/** What the mirror alone shows: the officer, whom nobody else sees. */
const MIRRORED = 5
const FRAME_M = 0.02
const FRAME_COLOUR = '#8b9398'
const NO_PICTURE = new Texture()

/** Shows whoever stands before a mirror, as they are dressed by now. */
export function Mirror({ run, place, places, crew }: WorkProps) {
  const { place: at } = useRunState(run)
  const self = crew.get('self')?.object
  useEffect(() => self?.traverse(({ layers }) => layers.set(MIRRORED)), [self])
  useWarm()
  const glass = GLASSES[at]
  const here = places.find(({ id }) => id === at)
  return (
    <>
      {/* Never seen: by them the programs of glass and frame are made with all others, and kept. */}
      <mesh visible={false}>
        <meshBasicMaterial map={NO_PICTURE} />
      </mesh>
      <mesh visible={false}>
        <meshBasicMaterial />
      </mesh>
      {self && here && glass && <Face key={at} place={place} here={here} glass={glass} />}
    </>
  )
}

/** Has the programs made that pictures in a mirror take, before anybody is let in: they are not those of the screen. */
function useWarm(): void {
  const { gl, scene, camera } = useThree()
  // Once for a scene
  useEffect(() => {
    const target = new WebGLRenderTarget(1, 1, { type: HalfFloatType })
    const before = gl.getRenderTarget()
    gl.setRenderTarget(target)
    gl.compile(scene, camera)
    gl.setRenderTarget(before)
    target.dispose()
  }, [gl, scene])
}

function Face({ place, here, glass }: { place: ShiftPlace; here: Place; glass: Glass }) {
  const picture = useMemo(() => {
    const { widthM, heightM } = glass
    const target = new WebGLRenderTarget(widthM * PX_PER_M, heightM * PX_PER_M, {
      type: HalfFloatType,
      samples: 4,
    })
    // A picture is seen from the other side of the glass, so left and right change places.
    target.texture.repeat.x = -1
    target.texture.offset.x = 1
    const frame = frameOf(place, here, glass)
    const eyes = new Vector3(...here.position).setY(here.position[1] + EYES_M)
    const camera = createCamera(frame, eyes, glass)
    const face = new Mesh(new PlaneGeometry(widthM, heightM), new MeshBasicMaterial({ map: target.texture }))
    face.matrixAutoUpdate = false
    face.matrix.copy(frame).multiply(new Matrix4().makeTranslation(0, 0, 0.004))
    face.matrixWorldNeedsUpdate = true
    const rim = new Mesh(
      new BoxGeometry(widthM + 2 * FRAME_M, heightM + 2 * FRAME_M, FRAME_M),
      new MeshBasicMaterial({ color: FRAME_COLOUR }),
    )
    rim.position.z = -FRAME_M / 2 - 0.002
    rim.visible = !('anchor' in glass.hangs)
    face.add(rim)
    return { target, camera, surface: face }
  }, [place, here, glass])
  useLivePicture(picture, EVERY_MS)
  return <primitive object={picture.surface} pointerEvents="none" />
}

/** Finds where a glass hangs, +z out of it. */
function frameOf(place: ShiftPlace, here: Place, { hangs }: Glass): Matrix4 {
  if ('anchor' in hangs) {
    const node = place.nodeOf(`A_${hangs.anchor}`)
    // The anchor looks into the room, along its −z: turned, +z comes out of the glass.
    return new Matrix4()
      .extractRotation(node.matrixWorld)
      .multiply(new Matrix4().makeRotationY(Math.PI))
      .copyPosition(node.matrixWorld)
  }
  const { right, ahead, upM, yawRad } = hangs
  return new Matrix4()
    .makeRotationY(here.yawRad)
    .setPosition(...here.position)
    .multiply(new Matrix4().makeTranslation(right, upM, -ahead))
    .multiply(new Matrix4().makeRotationY(yawRad))
}

/**
 * Makes the eye that sees through the glass what the glass shows: it stands as far behind it as the eyes stand before,
 * and its picture is bounded by the frame. `frame` has +z out of the glass.
 */
function createCamera(frame: Matrix4, eyes: Vector3, { widthM, heightM }: Glass): PerspectiveCamera {
  const seen = eyes.clone().applyMatrix4(new Matrix4().copy(frame).invert())
  const distanceM = seen.z
  const camera = new PerspectiveCamera()
  camera.matrixAutoUpdate = false
  // Behind the glass, looking out of it: x runs the other way.
  const turned = new Matrix4().makeRotationY(Math.PI).setPosition(seen.x, seen.y, -distanceM)
  camera.matrix.multiplyMatrices(frame, turned)
  camera.matrixWorld.copy(camera.matrix)
  camera.matrixWorldInverse.copy(camera.matrix).invert()
  const left = -widthM / 2 + seen.x
  const bottom = -heightM / 2 - seen.y
  camera.projectionMatrix.makePerspective(left, left + widthM, bottom + heightM, bottom, distanceM, FAR_M)
  camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert()
  camera.matrixWorldAutoUpdate = false
  camera.layers.enable(MIRRORED)
  return camera
}
