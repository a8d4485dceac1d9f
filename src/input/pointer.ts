import {
  generateUniquePointerId,
  type Intersection,
  Pointer,
  RayIntersector,
  SphereIntersector,
} from '@pmndrs/pointer-events'
import { type BufferGeometry, Mesh, type Object3D, PerspectiveCamera, Ray, Sphere } from 'three'
import {
  CLICK_WINDOW_MS,
  GRAB_RADIUS_M,
  RAY_NEAREST_M,
  TOUCH_DOWN_M,
  TOUCH_HOVER_M,
  TOUCH_UP_M,
} from './comfort.ts'

/** Where a pointer sits: the object whose position, and for a ray whose −z, it takes. */
export interface PointerSpace {
  readonly current: Object3D | null
}

/** What every pointer event carries as `pointerState`. */
export interface PointerState {
  readonly inputSource: XRInputSource | undefined
}

/** Pointer events hold a camera for screen coordinates, which nothing in a headset has. */
const NO_CAMERA = new PerspectiveCamera()
const NOTHING = undefined as unknown as Intersection

/** Creates a ray that presses with `down` and `up`; what is nearer than an arm's reach belongs to touch. */
export function createRay(
  space: PointerSpace,
  state: PointerState,
  type: 'ray' | 'dwell' = 'ray',
  nearestM = RAY_NEAREST_M,
): Pointer {
  return createPointer(type, state, new FrugalRay(space, { minDistance: nearestM }))
}

/** Creates a hold on what is near the grip, pressed with `down` and `up`. */
export function createGrab(space: PointerSpace, state: PointerState): Pointer {
  return createPointer('grab', state, new FrugalSphere(space, GRAB_RADIUS_M))
}

/** Creates a tip that presses by touching; it must draw back a little before it can press again. */
export function createTouch(space: PointerSpace, state: PointerState): Pointer {
  let isDown = false
  return createPointer('touch', state, new FrugalSphere(space, TOUCH_HOVER_M), (pointer) => {
    if (!pointer.getEnabled()) return
    const distanceM = pointer.getIntersection()?.distance ?? Number.POSITIVE_INFINITY
    if (isDown ? distanceM < TOUCH_UP_M : distanceM > TOUCH_DOWN_M) return
    isDown = !isDown
    const event = { timeStamp: performance.now(), button: 0 }
    if (isDown) pointer.down(event)
    else pointer.up(event)
  })
}

function createPointer(
  type: string,
  state: PointerState,
  intersector: RayIntersector | SphereIntersector,
  onMoved?: (pointer: Pointer) => void,
): Pointer {
  const options = { clickThresholdMs: CLICK_WINDOW_MS, filter: isShown }
  const getCamera = () => NO_CAMERA
  const id = generateUniquePointerId()
  return new Pointer(id, type, state, intersector, getCamera, onMoved, undefined, undefined, options)
}

/** Whether an object and all that it is part of is shown and open to pointers. */
function isShown(object: Object3D): boolean {
  for (let at: Object3D | null = object; at; at = at.parent)
    if (!at.visible || at.pointerEvents === 'none') return false
  return true
}

const bounds = new Sphere()

/** Whether a shape's surroundings are met at all; a cheap no saves the library's costly one. */
function mayMeet(object: Object3D, meets: (bounds: Sphere) => boolean): boolean {
  if (!(object instanceof Mesh)) return false
  // Instanced and skinned meshes bound themselves by more than their geometry.
  if ('boundingSphere' in object) return true
  const geometry: BufferGeometry = object.geometry
  if (!geometry.boundingSphere) geometry.computeBoundingSphere()
  return (
    geometry.boundingSphere !== null &&
    meets(bounds.copy(geometry.boundingSphere).applyMatrix4(object.matrixWorld))
  )
}

/**
 * A ray that yields nothing where it hits nothing. The library's own makes a hit on an infinite sphere instead,
 * with seven objects of garbage for each pointer and frame.
 */
class FrugalRay extends RayIntersector {
  readonly #space: PointerSpace
  readonly #ray = new Ray()
  readonly #meets = (bounds: Sphere) => this.#ray.intersectsSphere(bounds)
  #isNear = false

  constructor(space: PointerSpace, options: { readonly minDistance: number }) {
    super(space, options)
    this.#space = space
  }

  override startIntersection(): void {
    super.startIntersection()
    this.#isNear = false
    if (!this.#space.current) return
    const { matrixWorld } = this.#space.current
    this.#ray.origin.setFromMatrixPosition(matrixWorld)
    this.#ray.direction.set(0, 0, -1).transformDirection(matrixWorld)
  }

  override executeIntersection(object: Object3D, order: number): void {
    if (!mayMeet(object, this.#meets)) return
    this.#isNear = true
    super.executeIntersection(object, order)
  }

  override finalizeIntersection(scene: Object3D): Intersection {
    return this.#isNear ? orNothing(super.finalizeIntersection(scene)) : NOTHING
  }
}

/** A sphere that likewise yields nothing where it meets nothing. */
class FrugalSphere extends SphereIntersector {
  readonly #space: PointerSpace
  readonly #reach: Sphere
  readonly #meets = (bounds: Sphere) => this.#reach.intersectsSphere(bounds)
  #isNear = false

  constructor(space: PointerSpace, radiusM: number) {
    super(space, () => radiusM, {})
    this.#space = space
    this.#reach = new Sphere(undefined, radiusM)
  }

  override startIntersection(): void {
    super.startIntersection()
    this.#isNear = false
    if (this.#space.current) this.#reach.center.setFromMatrixPosition(this.#space.current.matrixWorld)
  }

  override executeIntersection(object: Object3D): void {
    if (!mayMeet(object, this.#meets)) return
    this.#isNear = true
    super.executeIntersection(object)
  }

  override finalizeIntersection(scene: Object3D): Intersection {
    return this.#isNear ? orNothing(super.finalizeIntersection(scene)) : NOTHING
  }
}

function orNothing(hit: Intersection): Intersection {
  return hit.object.isVoidObject ? NOTHING : hit
}
