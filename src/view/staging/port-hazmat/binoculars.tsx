import { useMemo } from 'react'
import {
  CircleGeometry,
  HalfFloatType,
  Mesh,
  MeshBasicMaterial,
  PerspectiveCamera,
  RingGeometry,
  Vector3,
  WebGLRenderTarget,
} from 'three'
import { hasFact, type RunState } from '#engine/state.ts'
import type { Place } from '#input/locomotion.ts'
import { useRunState } from '#view/desk/use-run.ts'
import type { ShiftPlace } from '#view/place/shift-place.ts'
import { useLivePicture } from '#view/shader/live-picture.ts'
import type { WorkProps } from '#view/shift/staging.ts'

/** How large the glass is to the eyes, and how many times it enlarges. Source: port-hazmat sheet §6, 8×. */
const GLASS_DEG = 27
const VIEW_DEG = GLASS_DEG / 8
const EYES_M = 1.6
/** Nearer than this nothing is in the glass: who stands beside, panels, the tent. */
const NEAR_M = 7
const FAR_M = 300
const PICTURE_PX = 512
/** The air moves slowly at that distance. */
const EVERY_MS = 1000
const RADIUS_M = 0.24
/** Where it hangs, in the frame of whoever stands at the place: to the left, above what lies there. */
const AT = new Vector3(-0.28, 1.78, -0.85)
const HALTS = new Set(['north-road', 'apron', 'east-apron', 'quay'])

/** What is looked at: the doors of a box, by the node of the place; undefined while nobody looks through them. */
function lookedAt(state: RunState): string | undefined {
  if (hasFact(state, 'blasted')) return undefined
  if (HALTS.has(state.place)) return hasFact(state, 'looked') ? 'A_box_a_door' : undefined
  return state.place === 'post' && hasFact(state, 'boxBRead') && !hasFact(state, 'segregationReported')
    ? 'A_box_b_door'
    : undefined
}

/** Shows Box A as it is seen through binoculars, or Box B, once they have been taken up. */
export function Binoculars({ run, place, places }: WorkProps) {
  const state = useRunState(run)
  const node = lookedAt(state)
  const here = places.find(({ id }) => id === state.place)
  return node !== undefined && here ? <Glass key={state.place} place={place} here={here} node={node} /> : null
}

function Glass({ place, here, node }: { place: ShiftPlace; here: Place; node: string }) {
  const picture = useMemo(() => {
    const target = new WebGLRenderTarget(PICTURE_PX, PICTURE_PX, { type: HalfFloatType, samples: 4 })
    const camera = new PerspectiveCamera(VIEW_DEG, 1, NEAR_M, FAR_M)
    const [x, y, z] = here.position
    camera.position.set(x, y + EYES_M, z)
    camera.lookAt(new Vector3().setFromMatrixPosition(place.nodeOf(node).matrixWorld).setY(1.3))
    camera.updateMatrixWorld()
    const glass = new Mesh(new CircleGeometry(RADIUS_M, 48), new MeshBasicMaterial({ map: target.texture }))
    const rim = new Mesh(
      new RingGeometry(RADIUS_M, RADIUS_M + 0.02, 48),
      new MeshBasicMaterial({ color: '#0b0e11' }),
    )
    glass.add(rim)
    return { target, camera, surface: glass }
  }, [place, here, node])
  useLivePicture(picture, EVERY_MS)
  return (
    <group position={here.position} rotation={[0, here.yawRad, 0]}>
      <primitive object={picture.surface} position={AT} rotation={[0, 0.5, 0]} pointerEvents="none" />
    </group>
  )
}
