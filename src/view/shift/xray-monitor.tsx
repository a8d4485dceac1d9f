import { type ThreeEvent, useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { type Box3, type Mesh, PlaneGeometry, type Vector2, Vector3 } from 'three'
import { useStore } from 'zustand'
import { FEED_TO_BEAM_MM, odometerAt } from '#engine/belt.ts'
import { parcelOf } from '#engine/state.ts'
import type { LiveRun } from '#run/live.ts'
import { Interactive } from '#view/rig/interactive.tsx'
import { isMarkable, viewOf } from '#view/xray/key-state.ts'
import { type PixelPoint, uvToPixel } from '#view/xray/screen-mapping.ts'
import { XrayScreenMaterial } from '#view/xray/screen-material.ts'
import { VIEW_GEOMETRIES } from '#view/xray/view-geometry.ts'
import {
  type DraftStore,
  FINE_STEP_PX,
  isMeant,
  nudgeRegion,
  STEP_PX,
  spanRegion,
  takeMarkInHand,
} from './draft.ts'
import { createGazeMark, followGaze, lookAway, pressGaze, previewGaze } from './gaze-mark.ts'
import { MONITOR_LAYOUT } from './monitor-layout.ts'
import type { Scans } from './scans.ts'
import { useShown } from './use-shown.ts'

const local = new Vector3()

/** Tells whether an event comes from the head that looks, and not from a hand, a finger or the mouse. */
function isByGaze(event: ThreeEvent<PointerEvent>): boolean {
  return (event as unknown as { pointerType?: string }).pointerType === 'dwell'
}

/**
 * Draws the X-ray monitor, and lets the officer mark a region on it: by dragging with ray, finger or mouse, or by
 * resting the look on two opposite corners.
 */
export function XrayMonitor(props: {
  run: LiveRun
  scans: Scans
  draft: DraftStore
  mesh: Mesh
  label: string
}) {
  const { run, scans, draft, mesh, label } = props
  const { keys, fitted, shown, subject, isWithThreat, mark, truth, canMark } = useShown(run, draft)
  const pictureCount = useStore(scans.version, ({ count }) => count)
  const material = useMemo(() => new XrayScreenMaterial(MONITOR_LAYOUT), [])
  const invalidate = useThree(({ invalidate }) => invalidate)
  useEffect(() => () => material.dispose(), [material])
  // The model's own texture coordinates run down; the screen's run up, as a plane's do.
  const { plane, size } = useMemo(() => {
    mesh.geometry.computeBoundingBox()
    const extent = (mesh.geometry.boundingBox as Box3).getSize(new Vector3())
    return { plane: new PlaneGeometry(extent.x, extent.y), size: extent }
  }, [mesh])
  useEffect(() => {
    const before = { material: mesh.material, geometry: mesh.geometry }
    mesh.material = material
    mesh.geometry = plane
    return () => {
      Object.assign(mesh, before)
      plane.dispose()
    }
  }, [mesh, material, plane])
  useEffect(() => {
    material.show(fitted, {
      scan: subject === undefined ? undefined : scans.textureOf(subject, viewOf(fitted), isWithThreat),
      ...(mark && { mark }),
      ...(truth && { truth }),
    })
    invalidate()
    // Another count is another picture that has come.
  }, [material, fitted, subject, isWithThreat, mark, truth, scans, pictureCount, invalidate])
  // A new picture takes a new draft
  useEffect(() => draft.setState({ isByKeyboard: false }, true), [draft, shown])

  useFrame(() => {
    if (shown === undefined) return
    const { state } = run.store.getState()
    const moving = state.parcels.find(({ id }) => id === shown)
    material.revealedColumns =
      moving?.phase === 'scanning'
        ? (VIEW_GEOMETRIES.lower.columnCount - parcelOf(state, shown).sizeMm[0]) / 2 +
          odometerAt(state.belt, run.nowMs()) -
          moving.fedAtMm -
          FEED_TO_BEAM_MM
        : Number.MAX_SAFE_INTEGER
  })

  const { isByKeyboard } = useStore(draft)
  useEffect(() => {
    if (!isByKeyboard) return
    const onKey = (event: KeyboardEvent): void => {
      const { region } = draft.getState()
      if (!region || shown === undefined) return
      if (event.key.startsWith('Arrow'))
        draft.setState({
          region: nudgeRegion(
            region,
            event.key,
            event.shiftKey,
            event.altKey ? FINE_STEP_PX : STEP_PX,
            VIEW_GEOMETRIES.lower,
          ),
        })
      else if (event.key === 'Enter' || event.key === ' ') {
        void run.dispatch({ type: 'MarkRegion', parcel: shown, region }).catch(() => undefined)
        draft.setState({ isByKeyboard: false }, true)
      } else if (event.key === 'Escape') draft.setState({ isByKeyboard: false }, true)
      else return
      // The keys mean the mark while there is one in hand, and nothing else.
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    // The key that took the mark in hand must not set it down at once.
    const timer = setTimeout(() => window.addEventListener('keydown', onKey, { capture: true }))
    return () => {
      clearTimeout(timer)
      window.removeEventListener('keydown', onKey, { capture: true })
    }
  }, [isByKeyboard, draft, run, shown])

  /** Where a drag began, and by which pointer: the other hand's ray may rest on the screen meanwhile. */
  const from = useRef<{ readonly pointerId: number; readonly at: PixelPoint } | undefined>(undefined)
  const pixelAt = (event: ThreeEvent<PointerEvent>): PixelPoint | undefined => {
    mesh.worldToLocal(local.copy(event.point))
    return uvToPixel(MONITOR_LAYOUT, fitted, { u: local.x / size.x + 0.5, v: local.y / size.y + 0.5 })
  }
  const gaze = useMemo(createGazeMark, [])
  const canGaze = canMark && isMarkable(keys)
  // Where the look rests is what it dwells on; where nothing can be marked, the whole screen is.
  useEffect(() => {
    if (!canGaze) return
    mesh.userData.dwellKey = (uv?: Vector2) =>
      uv && followGaze(gaze, uvToPixel(MONITOR_LAYOUT, fitted, { u: uv.x, v: uv.y }), fitted.zoom)
    return () => {
      delete mesh.userData.dwellKey
    }
  }, [mesh, gaze, fitted, canGaze])
  // Another picture is another matter
  useEffect(() => lookAway(gaze), [gaze, shown])
  const letGo = (): void => {
    const { centre } = draft.getState()
    draft.setState({ isByKeyboard: false, ...(centre && { centre }) }, true)
  }
  const pressByGaze = (at: PixelPoint): void => {
    const region = pressGaze(gaze, at)
    if (region && shown !== undefined) {
      void run.dispatch({ type: 'MarkRegion', parcel: shown, region }).catch(() => undefined)
      letGo()
    } else showGaze(at)
  }
  const showGaze = (at: PixelPoint): void => {
    const region = previewGaze(gaze, at)
    if (region) draft.setState({ region })
  }
  const finish = (event: ThreeEvent<PointerEvent>): void => {
    if (from.current?.pointerId !== event.pointerId) return
    const { region } = draft.getState()
    const start = from.current.at
    from.current = undefined
    if (region && isMeant(region) && shown !== undefined)
      void run.dispatch({ type: 'MarkRegion', parcel: shown, region }).catch(() => undefined)
    else if (keys.zoom > 1) {
      draft.setState({ isByKeyboard: false, centre: start }, true)
      return
    }
    letGo()
  }
  return (
    <Interactive
      id="xray-monitor"
      label={label}
      isDraggable
      order={-1}
      onActivate={(means) => {
        if (means === 'key' && canMark && isMarkable(keys)) takeMarkInHand(draft, mark)
      }}
    >
      <primitive
        object={mesh}
        onPointerDown={(event: ThreeEvent<PointerEvent>) => {
          const at = pixelAt(event)
          if (!at || !canGaze) return
          if (isByGaze(event)) pressByGaze(at)
          else from.current = { pointerId: event.pointerId, at }
        }}
        onPointerMove={(event: ThreeEvent<PointerEvent>) => {
          const to = pixelAt(event)
          if (isByGaze(event) && to && !isByKeyboard) showGaze(to)
          if (from.current?.pointerId !== event.pointerId) return
          if (to) draft.setState({ region: spanRegion(from.current.at, to) })
        }}
        onPointerUp={finish}
        onPointerLeave={(event: ThreeEvent<PointerEvent>) => {
          finish(event)
          if (!isByGaze(event)) return
          const wasBegun = gaze.corner !== undefined
          lookAway(gaze)
          if (wasBegun) letGo()
        }}
      />
    </Interactive>
  )
}
