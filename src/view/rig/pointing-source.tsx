import { CombinedPointer, type Intersection, type Pointer } from '@pmndrs/pointer-events'
import { useFrame, useStore } from '@react-three/fiber'
import { useXR, XRSpace } from '@react-three/xr'
import { useEffect, useMemo, useRef } from 'react'
import { Color, Group, type Object3D, Vector3 } from 'three'
import { RAY_IDLE_M } from '#input/comfort.ts'
import { createGrab, createRay, createTouch } from '#input/pointer.ts'
import { type Beam, createBeam, DISC, disposeBeam, layDisc, liftDisc } from './beam.ts'
import { createBlink } from './blink.ts'
import { createControllerModel, disposeModel, TIP_M } from './controller-model.ts'
import { createButtonHand, createHandModel, type Glove, type Sleeve } from './hand-model.ts'
import { JOINTS } from './hand-poses.ts'

/** What the rig and the source that aims share: the beam that shows the throw, and when it is not a ray. */
export interface Aimer {
  /** The source whose beam shows a teleport just now. */
  source: XRInputSource | undefined
  /** Draws the throw of that source. */
  readonly draw: (beam: Beam, ray: Object3D) => void
}

const INDEX_TIP = JOINTS.indexOf('index-finger-tip')

/**
 * Brings one controller or hand into the scene, straight from WebXR: a ray, a tip to touch with, a grip to hold
 * with, and a model. No controller profile is involved, so that an unknown device points and presses too.
 */
export function PointingSource(props: {
  readonly source: XRInputSource
  readonly aimer: Aimer
  /** All pointers of the rig, which look for what they hit together. */
  readonly crowd: CombinedPointer
  /** What the trainee's hands wear. */
  readonly glove: Glove
  readonly sleeve: Sleeve
}) {
  const { source, aimer, crowd, glove, sleeve } = props
  const session = useXR((xr) => xr.session)
  const isVisible = useXR((xr) => xr.visibilityState === 'visible')
  const space = useXR((xr) => xr.originReferenceSpace)
  const ray = useRef<Group>(null)
  const grip = useRef<Group>(null)
  const tip = useRef<Group>(null)

  const beam = useMemo(createBeam, [])
  useEffect(() => () => disposeBeam(beam), [beam])

  const pointers = useMemo(() => createPointers(source, ray, tip, source.hand ? tip : grip), [source])
  useEffect(() => pointers.join(crowd), [pointers, crowd])
  useEffect(() => session && pointers.listen(session), [pointers, session])

  useFixedGrip(source, grip)
  useFrame(() => {
    beam.mesh.visible = isVisible && ray.current?.visible === true
    if (!beam.mesh.visible || !ray.current) return
    if (aimer.source === source) aimer.draw(beam, ray.current)
    else drawPointer(beam, ray.current, pointers.ray, pointers.touch, source.hand !== undefined)
  })

  if (!space) return null
  return (
    <>
      <group visible={isVisible}>
        <XRSpace ref={ray} space={source.targetRaySpace}>
          {!source.hand && (
            <>
              <group ref={grip} matrixAutoUpdate={false} />
              {source.gripSpace &&
                (source.handedness === 'none' ? (
                  <Controller />
                ) : (
                  <HeldHand source={source} glove={glove} sleeve={sleeve} />
                ))}
              <group ref={tip} position={TIP_M} />
            </>
          )}
        </XRSpace>
        {source.hand && (
          <Hand
            hand={source.hand}
            handedness={source.handedness}
            glove={glove}
            sleeve={sleeve}
            space={space}
            tip={tip}
          />
        )}
      </group>
      <primitive object={beam.mesh} />
    </>
  )
}

/**
 * Finds once where a controller is gripped, seen from its ray: both belong to one rigid thing, and asking for two
 * poses a frame would cost twice.
 */
function useFixedGrip(source: XRInputSource, grip: { readonly current: Group | null }): void {
  const isFound = useRef(false)
  useFrame((_state, _deltaS, frame: XRFrame | undefined) => {
    if (isFound.current || !frame || !grip.current || !source.gripSpace || source.hand) return
    const pose = frame.getPose(source.gripSpace, source.targetRaySpace)
    if (!pose) return
    grip.current.matrix.fromArray(pose.transform.matrix)
    isFound.current = true
  }, -100)
}

function createPointers(
  source: XRInputSource,
  rayAt: { readonly current: Object3D | null },
  tipAt: { readonly current: Object3D | null },
  gripAt: { readonly current: Object3D | null },
) {
  const state = { inputSource: source }
  const ray = createRay(rayAt, state)
  const touch = createTouch(tipAt, state)
  const grab = createGrab(gripAt, state)
  // Only one of them means what is pointed at: the nearest. A controller's grip has a button of its own and is
  // no rival; a hand's pinch serves both the ray and the hold.
  const rivals = new CombinedPointer(false)
  rivals.register(ray, true)
  rivals.register(touch)
  if (source.hand) rivals.register(grab)
  return {
    ray,
    touch,
    /** Joins those that move together; returns how to leave. */
    join: (crowd: CombinedPointer) => {
      const leaves = [crowd.register(rivals), ...(source.hand ? [] : [crowd.register(grab)])]
      return () => {
        for (const leave of leaves) leave()
        for (const pointer of [ray, touch, grab]) pointer.exit({ timeStamp: performance.now() })
      }
    },
    /** Binds the presses that WebXR reports to the pointers; returns how to stop. */
    listen: (session: XRSession) => {
      const select = source.hand ? [ray, grab] : [ray]
      const squeeze = source.hand ? [] : [grab]
      const bindings = [
        ['selectstart', 'down', select],
        ['selectend', 'up', select],
        ['squeezestart', 'down', squeeze],
        ['squeezeend', 'up', squeeze],
      ] as const
      const stops = bindings.map(([name, act, pressed]) => {
        const listener = (given: XRInputSourceEvent) => {
          if (given.inputSource !== source) return
          for (const pointer of pressed) pointer[act]({ timeStamp: performance.now(), button: 0 })
        }
        session.addEventListener(name, listener)
        return () => session.removeEventListener(name, listener)
      })
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}

const WHITE = new Color('white')
const direction = new Vector3()
const surface = new Vector3()

/** Draws the ray to what it hits, or the shadow of a tip before what it will touch. */
function drawPointer(beam: Beam, rayObject: Object3D, ray: Pointer, touch: Pointer, isHand: boolean): void {
  beam.gravityMPS2.value = 0
  beam.progress.value = 0
  beam.color.copy(WHITE)
  beam.start.setFromMatrixPosition(rayObject.matrixWorld)
  beam.velocity.set(0, 0, -1).transformDirection(rayObject.matrixWorld)
  const touched = touch.getEnabled() ? touch.getIntersection() : undefined
  if (touched) {
    beam.lengthS.value = 0
    layOnSurface(beam, touched, touch.getButtonsDown().size > 0, 0.006)
    return
  }
  const hit = ray.getEnabled() ? ray.getIntersection() : undefined
  if (!hit) {
    // A hand at rest has no ray; a controller keeps a short one, so that one sees where it points.
    beam.lengthS.value = isHand ? 0 : RAY_IDLE_M
    beam.fade.value = 1
    liftDisc(beam)
    return
  }
  const distanceM = beam.start.distanceTo(hit.pointOnFace)
  beam.lengthS.value = distanceM
  beam.fade.value = 0.25
  layOnSurface(beam, hit, ray.getButtonsDown().size > 0, Math.max(0.009, distanceM * 0.016))
}

/** Lays the mark on what was met, facing whoever points. */
export function layOnSurface(beam: Beam, hit: Intersection, isPressed: boolean, radiusM: number): void {
  beam.disc.value = isPressed ? DISC.pressed : DISC.target
  surface.copy(hit.normal ?? hit.face?.normal ?? direction.copy(beam.velocity).negate())
  surface.transformDirection(hit.object.matrixWorld)
  if (surface.dot(beam.velocity) > 0) surface.negate()
  layDisc(beam, hit.pointOnFace, surface, radiusM)
}

function Controller() {
  const model = useMemo(createControllerModel, [])
  useEffect(() => () => disposeModel(model), [model])
  return <primitive object={model} />
}

/** A hand on a controller: it points, pinches at the trigger and closes at the grip. */
function HeldHand(props: { readonly source: XRInputSource; readonly glove: Glove; readonly sleeve: Sleeve }) {
  const { source, glove, sleeve } = props
  const model = useMemo(() => createButtonHand(source.handedness), [source.handedness])
  useEffect(() => () => disposeModel(model.object), [model])
  useEffect(() => model.setGlove(glove), [model, glove])
  useEffect(() => model.setSleeve(sleeve), [model, sleeve])
  useFrame((_state, deltaS) => {
    const [trigger, grip] = source.gamepad?.buttons ?? []
    const isResting = trigger?.touched === true && trigger.value === 0
    model.follow(trigger?.value ?? 0, grip?.value ?? 0, isResting, deltaS)
  })
  return <primitive object={model.object} />
}

function Hand(props: {
  readonly hand: XRHand
  readonly handedness: XRHandedness
  readonly glove: Glove
  readonly sleeve: Sleeve
  readonly space: XRSpace
  readonly tip: { current: Group | null }
}) {
  const { hand, handedness, glove, sleeve, space, tip } = props
  const model = useMemo(() => createHandModel(handedness), [handedness])
  useEffect(() => () => disposeModel(model.object), [model])
  useEffect(() => model.setGlove(glove), [model, glove])
  useEffect(() => model.setSleeve(sleeve), [model, sleeve])
  const matrices = useMemo(() => new Float32Array(JOINTS.length * 16), [])
  useFrame((_state, _deltaS, frame: XRFrame | undefined) => {
    if (!tip.current || !frame) return
    const isTracked = frame.fillPoses?.(hand.values(), space, matrices) ?? false
    model.object.visible = isTracked
    tip.current.visible = isTracked
    if (!isTracked) return
    model.pose(matrices)
    tip.current.matrix.fromArray(matrices, INDEX_TIP * 16)
  }, -100)
  return (
    <>
      <primitive object={model.object} />
      <group ref={tip} matrixAutoUpdate={false} />
    </>
  )
}

/** Compiles, before VR is entered, the programs of all that appears only there, so that nothing links inside. */
export function PointingWarmUp() {
  const { gl, scene, camera } = useStore().getState()
  const anyCamera = useRef(camera)
  const parts = useMemo(() => {
    const group = new Group()
    group.add(createBeam().mesh, createControllerModel(), createHandModel().object, createBlink().mesh)
    group.visible = false
    return group
  }, [])
  useEffect(() => {
    // Not anew for the headset's camera: letting go of the parts would let go of the programs too, in mid-frame.
    gl.compile(parts, anyCamera.current, scene)
    return () => disposeModel(parts)
  }, [gl, scene, parts])
  return <primitive object={parts} />
}
