import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Color, type MeshStandardMaterial, Vector3 } from 'three'
import { hasFact } from '#engine/state.ts'
import type { LiveRun } from '#run/live.ts'
import type { ClipName } from '#view/people/animation.ts'
import { PeopleShadows } from '#view/people/people-shadows.ts'
import type { Person } from '#view/people/person.ts'
import type { LoadedPlace } from '#view/place/load-place.ts'
import { sampleProbes } from '#view/place/probe-field.ts'
import { type FloorPoint, findRoute } from './routes.ts'
import { useRunState } from './use-run.ts'
import { CREW, type CrewId, type Whereabouts, whereabouts } from './whereabouts.ts'

/** The people of the shift. */
export type Crew = Readonly<Record<CrewId, Person>>

const eye = new Vector3()
const ahead = new Vector3()
const tint = new Color()
/** The panorama alone leaves people dimmer than the baked hall about them; no lamp is added, so it is raised. */
const PERSON_LIGHT = 1.5
/** How fast somebody turns on the spot, in rad/s. */
const TURN_RAD_PER_S = 2.5
/** Nearer than this, in metres, somebody has arrived; on the way a turn is cut a little. */
const ARRIVED_M = 0.05
const TURNED_M = 0.35
/** Within this distance people look at the trainee. */
const NOTICES_M = 4

/** A person with the way that they are on. */
interface Walker {
  readonly id: CrewId
  readonly person: Person
  where: Whereabouts | undefined
  goalYawRad: number
  route: readonly FloorPoint[]
  leg: number
  isWalking: boolean
  hasBegun: boolean
}

/** Turns an angle toward another by at most `most`. */
function turnToward(from: number, to: number, most: number): number {
  const apart = Math.atan2(Math.sin(to - from), Math.cos(to - from))
  return from + Math.max(-most, Math.min(most, apart))
}

function readStand(
  place: LoadedPlace,
  { anchor, by = [0, 0], yawRad }: Whereabouts,
): { at: FloorPoint; yawRad: number } {
  const node = place.nodes.get(`A_${anchor}`)
  if (!node) throw new Error(`place: no anchor "A_${anchor}"`)
  const { elements } = node.matrixWorld
  ahead.set(0, 0, -1).transformDirection(node.matrixWorld)
  // A person faces +z of their own frame.
  const facing =
    yawRad === undefined ? Math.atan2(ahead.x, ahead.z) : Math.atan2(-Math.sin(yawRad), -Math.cos(yawRad))
  return { at: [(elements[12] as number) + by[0], (elements[14] as number) + by[1]], yawRad: facing }
}

/**
 * Shows the people of the shift where the run has them: at their own work until they are called, then walking there;
 * out of the hall once it is cleared. They look at who speaks with them.
 */
export function CrewMembers(props: { run: LiveRun; place: LoadedPlace; crew: Crew }) {
  const { run, place, crew } = props
  const state = useRunState(run)
  const walkers = useMemo(
    () =>
      CREW.map(
        (id): Walker => ({
          id,
          person: crew[id],
          where: undefined,
          goalYawRad: 0,
          route: [],
          leg: 0,
          isWalking: false,
          hasBegun: false,
        }),
      ),
    [crew],
  )
  const shadows = useMemo(() => new PeopleShadows(CREW.map((id) => crew[id])), [crew])
  useEffect(() => () => shadows.dispose(), [shadows])
  useEffect(() => {
    for (const { person } of walkers) person.setEnvironment(place.environment, PERSON_LIGHT)
  }, [walkers, place])

  // The employee opens what the officer has asked to be opened; who holds evidence out is given it.
  const opened = state.parcels.filter(({ id }) => hasFact(state, 'opened', id)).length
  const handed = state.parcels.filter(({ id }) => hasFact(state, 'handedOver', id)).length
  useEffect(() => {
    if (opened > 0) crew.employee.play('hand_over')
  }, [crew, opened])
  useEffect(() => {
    if (handed > 0) crew.officer3.play('receive')
  }, [crew, handed])

  useFrame(({ camera }, deltaS) => {
    const now = run.store.getState().state
    eye.setFromMatrixPosition(camera.matrixWorld)
    for (const walker of walkers) {
      send(walker, place, whereabouts(now, walker.id))
      if (walker.where) walk(walker, place, Math.min(deltaS, 0.1))
    }
    shadows.update()
  })
  return (
    <>
      {CREW.map((id) => (
        <primitive key={id} object={crew[id].object} pointerEvents="none" />
      ))}
      <primitive object={shadows.object} />
    </>
  )
}

/** Where people come in. */
const DOOR: FloorPoint = [-9.6, 5]

/** Sends somebody on their way where their goal has changed; when the run is opened they are there already. */
function send(walker: Walker, place: LoadedPlace, where: Whereabouts | undefined): void {
  if (walker.where === where && walker.hasBegun) return
  const { person } = walker
  const wasHere = walker.where !== undefined
  const isOpening = !walker.hasBegun
  walker.hasBegun = true
  walker.where = where
  walker.leg = 0
  person.object.visible = where !== undefined
  if (!where) return
  const { at, yawRad } = readStand(place, where)
  const { position, rotation } = person.object
  walker.goalYawRad = yawRad
  if (isOpening) {
    position.set(at[0], 0, at[1])
    rotation.y = yawRad
    lightFor(person, place)
  } else if (!wasHere) position.set(DOOR[0], 0, DOOR[1])
  walker.route = isOpening ? [at] : findRoute([position.x, position.z], at)
}

function walk(walker: Walker, place: LoadedPlace, stepS: number): void {
  const { person, route } = walker
  const { position, rotation } = person.object
  const isLastLeg = walker.leg >= route.length - 1
  const goal = route[Math.min(walker.leg, route.length - 1)]
  if (!goal) return
  const dx = goal[0] - position.x
  const dz = goal[1] - position.z
  const distance = Math.hypot(dx, dz)
  if (distance > (isLastLeg ? ARRIVED_M : TURNED_M)) {
    if (!walker.isWalking) person.play('walk')
    walker.isWalking = true
    rotation.y = turnToward(rotation.y, Math.atan2(dx, dz), TURN_RAD_PER_S * stepS)
    const along = Math.min(distance, person.walkSpeedMps * stepS)
    position.x += (dx / distance) * along
    position.z += (dz / distance) * along
    lightFor(person, place)
  } else if (!isLastLeg) walker.leg += 1
  else {
    if (walker.isWalking) {
      person.play(restOf(walker.id))
      lightFor(person, place)
    }
    walker.isWalking = false
    rotation.y = turnToward(rotation.y, walker.goalYawRad, TURN_RAD_PER_S * stepS)
  }
  person.lookAt(position.distanceTo(eye) < NOTICES_M ? eye : null)
  person.update(stepS, eye)
}

function restOf(id: CrewId): ClipName {
  return id === 'officer2' ? 'listen' : 'idle'
}

/** Lights somebody as the hall is lit where they are. */
function lightFor(person: Person, place: LoadedPlace): void {
  const { x, z } = person.object.position
  const { r, g, b } = sampleProbes(place.probes, x, z, tint)
  for (const mesh of person.meshes)
    (mesh.material as MeshStandardMaterial).envMapIntensity = (PERSON_LIGHT * (r + g + b)) / 3
}
