import { useFrame, useStore, useThree } from '@react-three/fiber'
import { useXR } from '@react-three/xr'
import { useEffect, useMemo, useRef } from 'react'
import { Box3, type Object3D, PerspectiveCamera, Vector3 } from 'three'
import { DRAG_SLOP_PX, EYE_HEIGHT_M } from '#input/comfort.ts'
import type { Place } from '#input/locomotion.ts'
import { dragLook, HOME_LOOK, keyLook, type Look, lookTowards, zoomLook } from '#input/look.ts'
import { useAttention, useTargets } from './targets-context.ts'

export interface DesktopRigProps {
  readonly places: readonly Place[]
  /** Where the run says the trainee is. */
  readonly placeId: string
  /** The trainee wants to go to a place. */
  readonly onGoTo?: (placeId: string) => void
  /** `Escape` was pressed, and nothing nearer took it. */
  readonly onMenu?: () => void
}

/** Elements that mean something else by the same keys. */
const OWN_KEYS =
  'input, textarea, select, [contenteditable], [role=dialog], [role=slider], [role=tablist], [role=listbox], ' +
  '[role=radiogroup], [role=menu], [data-own-keys]'
/** How fast the picture follows a key, in parts a second. */
const FOLLOW_PER_S = 14
const WHEEL_PX_PER_STEP = 240
const SETTLED = 1e-4
const LEAST_STAND_PX = 28

/**
 * Seats the trainee before the scene at a desk: drag to look, arrows to look, + − 0 to lean in and out, digits to
 * go from place to place, `Tab` through the targets, `Escape` for the menu. Draws only when something changes.
 */
export function DesktopRig(props: DesktopRigProps) {
  const { places, placeId } = props
  const isInVr = useXR((xr) => xr.session !== undefined)
  const place = places.find(({ id }) => id === placeId) ?? places[0]
  return isInVr || !place ? null : <SeatedView key={place.id} {...props} place={place} />
}

function SeatedView(props: DesktopRigProps & { readonly place: Place }) {
  const { place } = props
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  const root = useStore()
  const targets = useTargets()
  const invalidate = useThree((state) => state.invalidate)
  const canvas = useThree(({ gl }) => gl.domElement)
  const [x, y, z] = place.position
  const eyeM = place.eyeHeightM ?? EYE_HEIGHT_M
  /** Where one looks, and where one is about to look. */
  const [look, goal] = useMemo<[Look, Look]>(() => {
    const home = { ...HOME_LOOK, ...(place.pitchRad !== undefined && { pitchRad: place.pitchRad }) }
    return [{ ...home }, { ...home }]
  }, [place.pitchRad])

  useEffect(() => {
    const { camera } = root.getState()
    camera.position.set(x, y + eyeM, z)
    invalidate()
  }, [root, invalidate, x, y, z, eyeM])

  useEffect(
    () => listenToDrag(canvas, look, goal, targets, invalidate),
    [canvas, look, goal, targets, invalidate],
  )

  useEffect(() => {
    const onWheel = (event: WheelEvent) => {
      for (const { eventObject } of root.getState().internal.hovered.values())
        if ('onWheel' in ((eventObject as Object3D).__r3f?.handlers ?? {})) return
      zoomLook(goal, -event.deltaY / WHEEL_PX_PER_STEP)
      invalidate()
    }
    canvas.addEventListener('wheel', onWheel, { passive: true })
    return () => canvas.removeEventListener('wheel', onWheel)
  }, [root, canvas, goal, invalidate])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return
      const { places: all, onGoTo, onMenu } = latest.current
      if (event.key === 'Escape') onMenu?.()
      else if (keyLook(goal, event.key)) invalidate()
      else {
        const to = /^[1-9]$/.test(event.key) ? all[Number(event.key) - 1] : undefined
        if (!to) return
        onGoTo?.(to.id)
      }
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [goal, invalidate])

  useFocusInView(place, goal)
  useStands()

  useFrame(({ camera }, deltaS) => {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    const part = isStill ? 1 : 1 - Math.exp(-FOLLOW_PER_S * Math.min(deltaS, 0.05))
    let gap = 0
    for (const key of ['yawRad', 'pitchRad', 'fovDeg'] as const) {
      const rest = goal[key] - look[key]
      look[key] = Math.abs(rest) < SETTLED ? goal[key] : look[key] + rest * part
      gap = Math.max(gap, Math.abs(goal[key] - look[key]))
    }
    camera.rotation.set(look.pitchRad, place.yawRad + look.yawRad, 0, 'YXZ')
    if (camera instanceof PerspectiveCamera && camera.fov !== look.fovDeg) {
      camera.fov = look.fovDeg
      camera.updateProjectionMatrix()
    }
    if (gap > 0) invalidate()
  }, -10)

  return null
}

/** Looks around by dragging with mouse or finger, unless the drag began on a target that wants it itself. */
function listenToDrag(
  canvas: HTMLCanvasElement,
  look: Look,
  goal: Look,
  targets: { isDragClaimed: boolean },
  invalidate: () => void,
): () => void {
  let drag: { id: number; x: number; y: number; isLooking: boolean } | undefined
  const begin = (event: PointerEvent) => {
    if (event.button === 0 && !drag)
      drag = { id: event.pointerId, x: event.clientX, y: event.clientY, isLooking: false }
  }
  const follow = (event: PointerEvent) => {
    if (!drag || event.pointerId !== drag.id || targets.isDragClaimed) return
    const dx = event.clientX - drag.x
    const dy = event.clientY - drag.y
    if (!drag.isLooking && Math.hypot(dx, dy) < DRAG_SLOP_PX) return
    if (!drag.isLooking) canvas.setPointerCapture(event.pointerId)
    drag = { id: drag.id, x: event.clientX, y: event.clientY, isLooking: true }
    dragLook(goal, dx, dy, canvas.clientHeight)
    // The picture sticks to the finger; only keys are followed softly.
    Object.assign(look, goal)
    invalidate()
  }
  const end = (event: PointerEvent) => {
    if (event.pointerId !== drag?.id) return
    drag = undefined
    targets.isDragClaimed = false
  }
  const touchAction = canvas.style.touchAction
  canvas.style.touchAction = 'none'
  canvas.addEventListener('pointerdown', begin)
  canvas.addEventListener('pointermove', follow)
  window.addEventListener('pointerup', end)
  window.addEventListener('pointercancel', end)
  return () => {
    canvas.style.touchAction = touchAction
    canvas.removeEventListener('pointerdown', begin)
    canvas.removeEventListener('pointermove', follow)
    window.removeEventListener('pointerup', end)
    window.removeEventListener('pointercancel', end)
    targets.isDragClaimed = false
  }
}

const box = new Box3()
const corner = new Vector3()

/** Turns the look so that what the keyboard has reached is in view. */
function useFocusInView(place: Place, goal: Look): void {
  const targets = useTargets()
  const root = useStore()
  const focusedId = useAttention((attention) => attention.focusedId)
  useEffect(() => {
    const target = targets.getState().targets.find(({ id }) => id === focusedId)
    if (!target) return
    const { camera, invalidate, size } = root.getState()
    box.setFromObject(target.object).getCenter(corner).sub(camera.position)
    const yawRad = Math.atan2(-corner.x, -corner.z) - place.yawRad
    lookTowards(goal, yawRad, Math.atan2(corner.y, Math.hypot(corner.x, corner.z)), size.width / size.height)
    invalidate()
  }, [targets, root, focusedId, place, goal])
}

/** Lays each target's button over its picture, after every drawing. */
function useStands(): void {
  const targets = useTargets()
  const invalidate = useThree((state) => state.invalidate)
  const listed = useAttention((attention) => attention.targets)
  useEffect(() => invalidate(), [invalidate, listed])
  useFrame(({ camera, size }) => {
    camera.updateMatrixWorld()
    for (const { id, object } of targets.getState().targets) {
      const stand = targets.stands.get(id)
      if (stand) layStand(stand, object, camera as PerspectiveCamera, size)
    }
  })
}

function layStand(
  stand: HTMLElement,
  object: Object3D,
  camera: PerspectiveCamera,
  { width, height }: { readonly width: number; readonly height: number },
): void {
  box.setFromObject(object)
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  let isAway = box.isEmpty()
  for (let i = 0; i < 8 && !isAway; i++) {
    corner.set(i & 1 ? box.max.x : box.min.x, i & 2 ? box.max.y : box.min.y, i & 4 ? box.max.z : box.min.z)
    corner.applyMatrix4(camera.matrixWorldInverse)
    isAway = corner.z > -camera.near
    corner.applyMatrix4(camera.projectionMatrix)
    left = Math.min(left, ((corner.x + 1) / 2) * width)
    right = Math.max(right, ((corner.x + 1) / 2) * width)
    top = Math.min(top, ((1 - corner.y) / 2) * height)
    bottom = Math.max(bottom, ((1 - corner.y) / 2) * height)
  }
  isAway ||= right < 0 || left > width || bottom < 0 || top > height
  stand.toggleAttribute('data-away', isAway)
  if (isAway) return
  // The ring stays whole where the target reaches past the edge of the picture.
  const margin = 10
  left = Math.max(margin, Math.min(left, (left + right - LEAST_STAND_PX) / 2))
  right = Math.min(width - margin, Math.max(right, left + LEAST_STAND_PX))
  top = Math.max(margin, Math.min(top, (top + bottom - LEAST_STAND_PX) / 2))
  bottom = Math.min(height - margin, Math.max(bottom, top + LEAST_STAND_PX))
  stand.toggleAttribute('data-low', bottom > height - 60)
  stand.style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)`
  stand.style.width = `${(right - left).toFixed(1)}px`
  stand.style.height = `${(bottom - top).toFixed(1)}px`
}
