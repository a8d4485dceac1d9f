import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { Color, type MeshStandardMaterial, Vector3 } from 'three'
import type { RunState } from '#engine/state.ts'
import type { LiveRun } from '#run/live.ts'
import { useRunEvents, useRunState } from '#view/desk/use-run.ts'
import type { Figure } from '#view/people/figure.ts'
import { PeopleShadows } from '#view/people/people-shadows.ts'
import { sampleProbes } from '#view/place/probe-field.ts'
import type { ShiftPlace } from '#view/place/shift-place.ts'
import type { Words } from '#view/text/words.ts'
import type { CrewStaging, Whereabouts } from './crew-staging.ts'
import { type FloorPoint, findRoute } from './routes.ts'
import { speakingMs } from './subtitle.ts'

/** The people of the run, by id. */
export type Crew = ReadonlyMap<string, Figure>

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

/** Somebody with the way that they are on. */
interface Walker {
  readonly figure: Figure
  where: Whereabouts | undefined
  /** The part of the place that they are seen with. */
  part: string | undefined
  goalYawRad: number
  /** What they look at, when that is not the trainee. */
  gazeM: Vector3 | undefined
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
  place: ShiftPlace,
  { anchor, by = [0, 0], asideM: [right, forth] = [0, 0], yawRad }: Whereabouts,
): { at: FloorPoint; yawRad: number } {
  const frame = place.frameOf(anchor)
  const { elements } = frame
  ahead.set(0, 0, -1).transformDirection(frame)
  // A person faces +z of their own frame.
  const facing =
    yawRad === undefined ? Math.atan2(ahead.x, ahead.z) : Math.atan2(-Math.sin(yawRad), -Math.cos(yawRad))
  const x = (elements[12] as number) + by[0] - ahead.z * right + ahead.x * forth
  const z = (elements[14] as number) + by[1] + ahead.x * right + ahead.z * forth
  return { at: [x, z], yawRad: facing }
}

/**
 * Shows the people of the run where it has them and as it has them: at their own work until they are called, then
 * walking there, lying where they fell. They look at who speaks with them, and move their lips to what they say.
 */
export function CrewMembers(props: {
  run: LiveRun
  place: ShiftPlace
  crew: Crew
  staging: CrewStaging
  words: Words
}) {
  const { run, place, crew, staging, words } = props
  const state = useRunState(run)
  const walkers = useMemo(
    () =>
      [...crew.values()].map(
        (figure): Walker => ({
          figure,
          where: undefined,
          part: undefined,
          goalYawRad: 0,
          gazeM: undefined,
          route: [],
          leg: 0,
          isWalking: false,
          hasBegun: false,
        }),
      ),
    [crew],
  )
  const shadows = useMemo(
    () => new PeopleShadows([...crew.values()].flatMap(({ persons }) => persons)),
    [crew],
  )
  useEffect(() => () => shadows.dispose(), [shadows])
  useEffect(() => {
    const light = (): void => {
      for (const { figure } of walkers) {
        for (const person of figure.persons) person.setEnvironment(place.environment, PERSON_LIGHT)
        lightFor(figure, place)
      }
    }
    light()
    return place.lit.subscribe(light)
  }, [walkers, place])

  useEffect(() => {
    for (const [id, figure] of crew) figure.wear(staging.attire?.(state, id))
  }, [crew, staging, state])
  useGestures(staging, crew, state)
  useSpeech(run, crew, words)

  useFrame(({ camera }, deltaS) => {
    const now = run.store.getState().state
    eye.setFromMatrixPosition(camera.matrixWorld)
    const { parts } = place.lit.getState()
    for (const walker of walkers) {
      send(walker, place, staging, staging.whereabouts(now, walker.figure.id))
      const isSeen = walker.where !== undefined && (walker.part === undefined || parts.has(walker.part))
      walker.figure.object.visible = isSeen
      if (walker.where && isSeen) walk(walker, walker.where, place, Math.min(deltaS, 0.1))
    }
    shadows.update()
  })
  return (
    <>
      {[...crew].map(([id, { object }]) => (
        <primitive key={id} object={object} pointerEvents="none" />
      ))}
      <primitive object={shadows.object} />
    </>
  )
}

/** Has people move once more each time that what they answer has happened once more. */
function useGestures({ gestures }: CrewStaging, crew: Crew, state: RunState): void {
  const seen = useRef<readonly number[]>([])
  useEffect(() => {
    const counts = gestures.map(({ count }) => count(state))
    gestures.forEach(({ person, clip }, i) => {
      const count = counts[i] ?? 0
      if (count > 0 && count !== seen.current[i]) crew.get(person)?.now.play(clip)
    })
    seen.current = counts
  }, [gestures, crew, state])
}

/** Has people speak the lines that the run has them say, from then on when they came. */
function useSpeech(run: LiveRun, crew: Crew, words: Words): void {
  const events = useRunEvents(run)
  const heard = useRef(events.length)
  useEffect(() => {
    for (const event of events.slice(heard.current)) {
      if (event.type !== 'ActDone' || event.says === undefined || event.by === undefined) continue
      const text = words.t(`line.${event.says}`)
      const language = words.script === 'han' ? 'zh' : 'en'
      crew.get(event.by)?.now.speak(text, language, speakingMs(text, words) / 1000)
    }
    heard.current = events.length
  }, [events, crew, words])
}

/** Sends somebody on their way where their goal has changed; when the run is opened they are there already. */
function send(
  walker: Walker,
  place: ShiftPlace,
  { routes, door }: CrewStaging,
  where: Whereabouts | undefined,
): void {
  if (walker.where === where && walker.hasBegun) return
  const { object } = walker.figure
  const wasHere = walker.where !== undefined
  const isOpening = !walker.hasBegun
  walker.hasBegun = true
  walker.where = where
  walker.leg = 0
  if (!where) return
  const { at, yawRad } = readStand(place, where)
  const part = place.partOf(where.anchor)
  const { position, rotation } = object
  walker.goalYawRad = yawRad
  walker.gazeM = gazeOf(place, where)
  // Nobody walks from one part of the place to another before anybody's eyes.
  const isThere =
    isOpening || where.isSudden === true || (wasHere ? part !== walker.part : door === undefined)
  walker.part = part
  position.y = where.floorM ?? 0
  if (isThere) {
    position.set(at[0], position.y, at[1])
    rotation.y = yawRad
    walker.isWalking = false
    walker.figure.rest(where.clip)
    lightFor(walker.figure, place)
  } else if (!wasHere && door) position.set(door[0], position.y, door[1])
  walker.route = isThere ? [at] : findRoute(routes, [position.x, position.z], at)
}

function gazeOf(place: ShiftPlace, { gaze }: Whereabouts): Vector3 | undefined {
  if (gaze === undefined || gaze === 'ahead') return undefined
  return new Vector3().setFromMatrixPosition(place.nodeOf(`A_${gaze.anchor}`).matrixWorld)
}

function walk(walker: Walker, where: Whereabouts, place: ShiftPlace, stepS: number): void {
  const { figure, route } = walker
  const person = figure.now
  const { position, rotation } = figure.object
  const isLastLeg = walker.leg >= route.length - 1
  const goal = route[Math.min(walker.leg, route.length - 1)]
  if (!goal) return
  const dx = goal[0] - position.x
  const dz = goal[1] - position.z
  const distance = Math.hypot(dx, dz)
  if (distance > (isLastLeg ? ARRIVED_M : TURNED_M)) {
    if (!walker.isWalking) figure.rest('walk')
    walker.isWalking = true
    rotation.y = turnToward(rotation.y, Math.atan2(dx, dz), TURN_RAD_PER_S * stepS)
    const along = Math.min(distance, person.walkSpeedMps * stepS)
    position.x += (dx / distance) * along
    position.z += (dz / distance) * along
    lightFor(figure, place)
  } else if (!isLastLeg) walker.leg += 1
  else {
    if (walker.isWalking) lightFor(figure, place)
    figure.rest(where.clip)
    walker.isWalking = false
    rotation.y = turnToward(rotation.y, walker.goalYawRad, TURN_RAD_PER_S * stepS)
  }
  const isNear = where.gaze === undefined && position.distanceTo(eye) < NOTICES_M
  person.lookAt(walker.gazeM ?? (isNear ? eye : null))
  person.update(stepS, eye)
}

/** Lights somebody as the place is lit where they are. */
function lightFor({ object, persons }: Figure, place: ShiftPlace): void {
  const { x, z } = object.position
  const { r, g, b } = sampleProbes(place.probes, x, z, tint)
  for (const { meshes } of persons)
    for (const mesh of meshes)
      (mesh.material as MeshStandardMaterial).envMapIntensity = (PERSON_LIGHT * (r + g + b)) / 3
}
