import { CombinedPointer } from '@pmndrs/pointer-events'
import { useFrame, useStore, useThree } from '@react-three/fiber'
import { useXR, XROrigin } from '@react-three/xr'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Color, type Group, type Object3D, Quaternion, Raycaster, Vector3 } from 'three'
import type { PauseReason } from '#engine/intent.ts'
import { ARC_GRAVITY_MPS2, ARC_LONGEST_S, PLACE_RADIUS_M, SAFE_PLACE_HOLD_MS } from '#input/comfort.ts'
import { isMenuPressed, isSqueezed, readStickX, readStickY } from '#input/gamepad.ts'
import {
  computeArcVelocity,
  computeYawRad,
  fallTimeS,
  findPlace,
  followAim,
  landHead,
  type OriginPose,
  type Place,
  pointOnArc,
  readFlick,
  type StickLatch,
  seatHead,
  type TeleportAim,
  toWorld,
  turnAboutHead,
} from '#input/locomotion.ts'
import { followPresence, followTracking } from '#input/presence.ts'
import type { Settings } from '#input/settings.ts'
import { type Beam, DISC, layDisc, liftDisc } from './beam.ts'
import { createBlink } from './blink.ts'
import { DwellPointer } from './dwell-pointer.tsx'
import type { Glove, Sleeve } from './hand-model.ts'
import { type Aimer, PointingSource, PointingWarmUp } from './pointing-source.tsx'
import { useTargets } from './targets-context.ts'
import { WristButton } from './wrist-button.tsx'

export interface XrRigProps {
  readonly places: readonly Place[]
  /** Where the run says the trainee is; a change moves them there in a blink. */
  readonly placeId: string
  readonly settings: Settings
  /** What one may teleport onto; anywhere level with the place if not given. */
  readonly floor?: Object3D | undefined
  /** Tells where on the floor nobody may stand all the same. */
  readonly isKeptClear?: ((point: Vector3) => boolean) | undefined
  /** What the trainee's hands wear; nothing if not given. */
  readonly glove?: Glove
  readonly sleeve?: Sleeve | undefined
  /** Label of the wrist button, in the trainee's language. */
  readonly safePlaceLabel: string
  /** The trainee wants to go to a place; returns whether they may. */
  readonly onGoTo?: (placeId: string) => boolean
  /** Both grips held, the menu button, or the wrist button. */
  readonly onSafePlace?: () => void
  /** The headset was taken off or lost its way, or the system came in front. */
  readonly onPause?: (reason: PauseReason) => void
  /** The reason for the last pause is gone. */
  readonly onReturn?: () => void
  /** VR was left, by whomever. */
  readonly onEnd?: () => void
}

/** Where a teleport would lead. */
interface Landing {
  isAllowed: boolean
  readonly point: Vector3
  yawRad: number
  /** Whether the trainee chose a facing; else they keep their own. */
  isTurned: boolean
  place: Place | undefined
}

/** Puts the trainee into the scene in VR: head, hands, controllers, and the ways to move and to stop. */
export function XrRig(props: XrRigProps) {
  const { settings, safePlaceLabel, onSafePlace, glove = 'bare', sleeve = 'uniform' } = props
  const session = useXR((xr) => xr.session)
  const sources = useInputSources(session)
  const origin = useRef<Group>(null)
  const targets = useTargets()
  const crowd = useCrowd()
  useEffect(() => {
    targets.isHapticOn = settings.isHapticOn
  }, [targets, settings.isHapticOn])
  const aimer = useLocomotion(props, origin, sources)
  usePresence(props, session)
  useSafePlace(sources, onSafePlace)
  return (
    <>
      <XROrigin ref={origin}>
        {session && (
          <>
            {sources.map((source) => (
              <PointingSource
                key={keyOf(source)}
                source={source}
                aimer={aimer}
                crowd={crowd}
                glove={glove}
                sleeve={sleeve}
              />
            ))}
            {sources
              .filter(({ hand, handedness }) => hand && handedness !== settings.handedness)
              .map((source) => (
                <WristButton
                  key={keyOf(source)}
                  source={source}
                  label={safePlaceLabel}
                  onActivate={() => onSafePlace?.()}
                />
              ))}
            {settings.isDwellOn && <DwellPointer dwellMs={settings.dwellMs} crowd={crowd} />}
          </>
        )}
      </XROrigin>
      <PointingWarmUp />
    </>
  )
}

const keys = new WeakMap<XRInputSource, string>()
let keyCount = 0

function keyOf(source: XRInputSource): string {
  const key = keys.get(source) ?? `source-${++keyCount}`
  keys.set(source, key)
  return key
}

/** Uses what points, as WebXR itself lists it; the library's own list leaves out devices that it has no profile for. */
function useInputSources(session: XRSession | undefined): readonly XRInputSource[] {
  const [sources, setSources] = useState<readonly XRInputSource[]>([])
  useEffect(() => {
    if (!session) return
    const list = () =>
      setSources(
        Array.from(session.inputSources).filter(
          ({ targetRayMode }) => targetRayMode === 'tracked-pointer' || targetRayMode === 'gaze',
        ),
      )
    list()
    session.addEventListener('inputsourceschange', list)
    return () => {
      session.removeEventListener('inputsourceschange', list)
      setSources([])
    }
  }, [session])
  return sources
}

const NONE: Object3D[] = []

/**
 * Uses the pointers of all devices as one crowd, which looks for what it hits once a frame, and only among what has
 * handlers: the library would walk the whole scene for each.
 */
function useCrowd(): CombinedPointer {
  const root = useStore()
  const crowd = useMemo(() => new CombinedPointer(true), [])
  const isVisible = useXR((xr) => xr.visibilityState === 'visible')
  const state = useMemo(() => ({ isLooking: false, event: { timeStamp: 0 } }), [])

  useEffect(() => {
    const { scene } = root.getState()
    Object.defineProperty(scene, 'interactableDescendants', {
      configurable: true,
      // The library's own crowd is empty and need not look at anything.
      get: () => (state.isLooking ? root.getState().internal.interaction : NONE),
    })
    return () => {
      delete scene.interactableDescendants
    }
  }, [root, state])

  useEffect(() => crowd.setEnabled(isVisible, { timeStamp: performance.now() }), [crowd, isVisible])

  useFrame(({ scene, internal }, _deltaS, frame: XRFrame | undefined) => {
    if (!frame) return
    const { interaction } = internal
    // Tells the library what it would otherwise find out anew, with garbage, each frame.
    for (let i = 0; i < interaction.length; i++) {
      const object = interaction[i]
      if (object) object.ancestorsHaveListeners = true
    }
    state.isLooking = true
    state.event.timeStamp = performance.now()
    crowd.move(scene, state.event)
    state.isLooking = false
  }, -49)

  return crowd
}

const headLocal = new Vector3()
const headRotation = new Quaternion()
const headWorld = new Vector3()
const landing = new Vector3()
const facing = new Vector3()
const UP = new Vector3(0, 1, 0)
const DOWN = new Vector3(0, -1, 0)
const CALM = new Color('#ffffff')
const FORBIDDEN = new Color('#ff8a70')

/** Reads the head in the room's floor space; false while it is not tracked. */
function readHead(frame: XRFrame, space: XRReferenceSpace): boolean {
  const transform = frame.getViewerPose(space)?.transform
  if (!transform) return false
  const { position, orientation } = transform
  headLocal.set(position.x, position.y, position.z)
  headRotation.set(orientation.x, orientation.y, orientation.z, orientation.w)
  return true
}

function useLocomotion(
  props: XrRigProps,
  origin: { readonly current: Group | null },
  sources: readonly XRInputSource[],
): Aimer {
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  const targets = useTargets()
  const space = useXR((xr) => xr.originReferenceSpace)
  const xrCamera = useThree(({ gl }) => gl.xr.getCamera())
  const blink = useMemo(createBlink, [])
  useEffect(() => {
    xrCamera.add(blink.mesh)
    return () => {
      xrCamera.remove(blink.mesh)
      blink.mesh.geometry.dispose()
      blink.mesh.material.dispose()
    }
  }, [xrCamera, blink])

  const rig = useMemo(() => {
    const pose: OriginPose = { position: new Vector3(), yawRad: 0 }
    const aim: TeleportAim = { isAiming: false, facingRad: 0 }
    const sticks = new WeakMap<XRInputSource, StickLatch>()
    const raycaster = new Raycaster()
    const target: Landing = {
      isAllowed: false,
      point: new Vector3(),
      yawRad: 0,
      isTurned: false,
      place: undefined,
    }
    const placeNow = () => {
      const { places, placeId } = latest.current
      return places.find(({ id }) => id === placeId) ?? places[0]
    }
    return {
      pose,
      aim,
      target,
      placeNow,
      /** What must be done as soon as the head is known: be seated at the place anew, or stand where one aimed. */
      due: 'seat' as 'seat' | 'land' | undefined,
      latchOf: (source: XRInputSource): StickLatch => {
        const latch = sticks.get(source) ?? { isArmed: true }
        sticks.set(source, latch)
        return latch
      },
      /** Finds where the throw of a ray would land, and whether one may stand there. */
      aimFrom: (beam: Beam, ray: Object3D) => {
        beam.start.setFromMatrixPosition(ray.matrixWorld)
        computeArcVelocity(facing.set(0, 0, -1).transformDirection(ray.matrixWorld), beam.velocity)
        const floorY = placeNow()?.position[1] ?? 0
        const timeS = fallTimeS(beam.start.y - floorY, beam.velocity.y)
        target.isAllowed = timeS !== undefined
        target.place = undefined
        if (timeS === undefined) return ARC_LONGEST_S
        pointOnArc(beam.start, beam.velocity, timeS, target.point)
        target.isTurned = aim.facingRad !== 0
        target.yawRad = target.isTurned
          ? Math.atan2(-beam.velocity.x, -beam.velocity.z) + aim.facingRad
          : computeYawRad(headRotation.setFromRotationMatrix(xrCamera.matrixWorld))
        target.place = findPlace(latest.current.places, target.point, PLACE_RADIUS_M)
        if (target.place) {
          target.point.fromArray(target.place.position)
          target.yawRad = target.place.yawRad
        } else if (latest.current.floor) {
          raycaster.set(landing.copy(target.point).addScaledVector(UP, 0.5), DOWN)
          raycaster.far = 1
          const hit = raycaster.intersectObject(latest.current.floor)[0]
          // What slopes more than 45° is no floor.
          target.isAllowed =
            hit?.face != null &&
            landing.copy(hit.face.normal).transformDirection(hit.object.matrixWorld).y > 0.7 &&
            !latest.current.isKeptClear?.(hit.point)
          if (hit) target.point.copy(hit.point)
        }
        return timeS
      },
    }
  }, [xrCamera])

  useEffect(() => {
    if (!space) return
    const recentre = () => {
      rig.due = 'seat'
    }
    recentre()
    space.addEventListener('reset', recentre)
    return () => space.removeEventListener('reset', recentre)
  }, [rig, space])

  const { placeId, settings } = props
  const isFirst = useRef(true)
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    blink.start(() => {
      rig.due = 'seat'
    }, performance.now())
  }, [rig, blink, placeId, settings.isSeated, settings.heightOffsetM])

  const aimer = useMemo<Aimer>(
    () => ({
      source: undefined,
      draw: (beam, ray) => {
        const timeS = rig.aimFrom(beam, ray)
        beam.gravityMPS2.value = ARC_GRAVITY_MPS2
        beam.lengthS.value = timeS
        beam.fade.value = rig.target.isAllowed ? 0 : 0.9
        beam.progress.value = 0
        beam.color.copy(rig.target.isAllowed ? CALM : FORBIDDEN)
        if (!rig.target.isAllowed) return liftDisc(beam)
        beam.disc.value = DISC.landing
        facing.set(0, 0, -1).applyAxisAngle(UP, rig.target.yawRad)
        layDisc(beam, rig.target.point, UP, 0.35, facing)
      },
    }),
    [rig],
  )

  const commit = (source: XRInputSource, nowMs: number) => {
    const { place } = rig.target
    if (place && latest.current.onGoTo?.(place.id) === false) {
      targets.cue('error', source)
      return
    }
    targets.cue('move', source)
    blink.start(() => {
      rig.due = place ? 'seat' : 'land'
    }, nowMs)
  }

  useFrame((_state, _deltaS, frame: XRFrame | undefined) => {
    const nowMs = performance.now()
    blink.advance(nowMs)
    if (!frame || !space || !origin.current) return
    if (rig.due && readHead(frame, space)) {
      const place = rig.placeNow()
      if (rig.due === 'land') landFacing(rig.pose, rig.target)
      else if (place)
        seatHead(rig.pose, headLocal, computeYawRad(headRotation), place, latest.current.settings)
      rig.due = undefined
    }
    if (aimer.source && !sources.includes(aimer.source)) {
      aimer.source = undefined
      rig.aim.isAiming = false
    }
    if (frame.session.visibilityState === 'visible') {
      for (const source of sources) {
        const x = readStickX(source)
        const y = readStickY(source)
        if (!aimer.source || aimer.source === source) {
          const phase = followAim(rig.aim, x, y)
          aimer.source = phase === 'aiming' ? source : undefined
          if (phase === 'commit' && rig.target.isAllowed) commit(source, nowMs)
        }
        const flick = readFlick(rig.latchOf(source), x)
        const { turnDeg } = latest.current.settings
        if (flick === 0 || turnDeg === 0 || aimer.source === source || Math.abs(y) > Math.abs(x)) continue
        if (!readHead(frame, space)) continue
        toWorld(rig.pose, headLocal, headWorld)
        turnAboutHead(rig.pose, headWorld, (-flick * turnDeg * Math.PI) / 180)
        targets.cue('move', source)
      }
    }
    origin.current.position.copy(rig.pose.position)
    origin.current.rotation.y = rig.pose.yawRad
  }, -150)

  return aimer
}

/** Stands the head, as last read, over the aimed point, and turns it if a facing was chosen. */
function landFacing(pose: OriginPose, { point, yawRad, isTurned }: Landing): void {
  if (isTurned) {
    toWorld(pose, headLocal, headWorld)
    turnAboutHead(pose, headWorld, yawRad - pose.yawRad - computeYawRad(headRotation))
  }
  toWorld(pose, headLocal, headWorld)
  landHead(pose, headWorld, point)
}

/** Poses are looked at a few times a second; that is enough to know whether anybody is there. */
const PRESENCE_EVERY_MS = 250

/** Tells when the trainee is no longer there to be asked, and when they are again. */
function usePresence(props: XrRigProps, session: XRSession | undefined): void {
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  const space = useXR((xr) => xr.originReferenceSpace)
  const state = useMemo(
    () => ({
      checkedAtMs: 0,
      tracking: { seenAtMs: Number.NaN, isLost: false },
      presence: {
        restPosition: new Vector3(),
        restRotation: new Quaternion(),
        movedAtMs: Number.NaN,
        isAway: false,
      },
    }),
    [],
  )

  useEffect(() => {
    if (!session) return
    state.tracking = { seenAtMs: Number.NaN, isLost: false }
    state.presence.movedAtMs = Number.NaN
    state.presence.isAway = false
    const show = () => {
      if (session.visibilityState === 'visible') latest.current.onReturn?.()
      else latest.current.onPause?.('hidden')
    }
    const end = () => latest.current.onEnd?.()
    session.addEventListener('visibilitychange', show)
    session.addEventListener('end', end)
    return () => {
      session.removeEventListener('visibilitychange', show)
      session.removeEventListener('end', end)
    }
  }, [session, state])

  useFrame((_state, _deltaS, frame: XRFrame | undefined) => {
    const nowMs = performance.now()
    if (!frame || !space || nowMs - state.checkedAtMs < PRESENCE_EVERY_MS) return
    state.checkedAtMs = nowMs
    // A system panel in front is a pause of its own.
    if (frame.session.visibilityState !== 'visible') return
    const isTracked = readHead(frame, space)
    const tracking = followTracking(state.tracking, isTracked, nowMs)
    if (tracking === 'lost') latest.current.onPause?.('headset')
    if (tracking === 'found') latest.current.onReturn?.()
    if (!isTracked) return
    const presence = followPresence(state.presence, headLocal, headRotation, nowMs)
    if (presence === 'left') latest.current.onPause?.('headset')
    if (presence === 'returned') latest.current.onReturn?.()
  })
}

/** Listens for the ways to the safe place that controllers have: the menu button, or both grips held. */
function useSafePlace(sources: readonly XRInputSource[], onSafePlace: (() => void) | undefined): void {
  const state = useMemo(() => ({ heldSinceMs: Number.NaN, isAsked: false }), [])
  useFrame((_state, _deltaS, frame: XRFrame | undefined) => {
    if (frame?.session.visibilityState !== 'visible') return
    const nowMs = performance.now()
    let squeezed = 0
    let isMenu = false
    for (const source of sources) {
      if (isSqueezed(source)) squeezed++
      isMenu ||= isMenuPressed(source)
    }
    if (squeezed < 2) state.heldSinceMs = Number.NaN
    else if (Number.isNaN(state.heldSinceMs)) state.heldSinceMs = nowMs
    const isAsked = isMenu || nowMs - state.heldSinceMs >= SAFE_PLACE_HOLD_MS
    if (isAsked && !state.isAsked) onSafePlace?.()
    state.isAsked = isAsked
  })
}
