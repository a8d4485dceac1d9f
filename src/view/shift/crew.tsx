import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Color, Vector3 } from 'three'
import type { LiveRun } from '#run/live.ts'
import type { ClipName } from '#view/people/animation.ts'
import { PeopleShadows } from '#view/people/people-shadows.ts'
import type { Person } from '#view/people/person.ts'
import type { LoadedPlace } from '#view/place/load-place.ts'
import { sampleProbes } from '#view/place/probe-field.ts'
import { useRunState } from './use-run.ts'

/** The two people of the shift. */
export interface Crew {
  readonly officer2: Person
  readonly employee: Person
}

/** Where somebody stands, and which way they face. */
interface Stand {
  readonly position: Vector3
  readonly yawRad: number
}

const eye = new Vector3()
const tint = new Color()
/** The panorama alone leaves people dimmer than the baked hall about them; no lamp is added, so it is raised. */
const PERSON_LIGHT = 1.5
/** How fast somebody turns on the spot, in rad/s. */
const TURN_RAD_PER_S = 2.5

function standAt(place: LoadedPlace, anchor: string): Stand {
  const node = place.nodes.get(anchor)
  if (!node) throw new Error(`place: no anchor "${anchor}"`)
  const position = new Vector3().setFromMatrixPosition(node.matrixWorld)
  const ahead = new Vector3(0, 0, -1).transformDirection(node.matrixWorld)
  return { position, yawRad: Math.atan2(ahead.x, ahead.z) }
}

/** Turns an angle toward another by at most `most`. */
function turnToward(from: number, to: number, most: number): number {
  const apart = Math.atan2(Math.sin(to - from), Math.cos(to - from))
  return from + Math.max(-most, Math.min(most, apart))
}

/**
 * Shows the second officer and the operator's employee: at their own work until they are called, then walking to
 * the inspection table, the employee's hands on the box while it is opened. They look at who speaks with them.
 */
export function CrewMembers(props: { run: LiveRun; place: LoadedPlace; crew: Crew }) {
  const { run, place, crew } = props
  const state = useRunState(run)
  const stands = useMemo(() => {
    const [tableX, , tableZ] = tableTop(place)
    const atTable = (dx: number, dz: number): Stand => ({
      position: new Vector3(tableX + dx, 0, tableZ + dz),
      yawRad: Math.atan2(-dx, -dz),
    })
    return {
      officer2: { away: standAt(place, 'A_officer2'), called: atTable(1.25, -0.35) },
      employee: { away: standAt(place, 'A_employee'), called: atTable(-0.1, -0.85) },
    }
  }, [place])

  const walkers = useMemo(
    (): Record<keyof Crew, Walker> => ({
      officer2: { person: crew.officer2, isWalking: false },
      employee: { person: crew.employee, isWalking: false },
    }),
    [crew],
  )
  const shadows = useMemo(() => new PeopleShadows([crew.officer2, crew.employee]), [crew])
  useEffect(() => () => shadows.dispose(), [shadows])
  useEffect(() => {
    for (const [person, stand] of [
      [crew.officer2, stands.officer2.away],
      [crew.employee, stands.employee.away],
    ] as const) {
      person.object.position.copy(stand.position)
      person.object.rotation.y = stand.yawRad
      const { r, g, b } = sampleProbes(place.probes, stand.position.x, stand.position.z, tint)
      person.setEnvironment(place.environment, (PERSON_LIGHT * (r + g + b)) / 3)
    }
  }, [crew, place, stands])

  // The employee opens what the officer has asked to be opened.
  const opened = state.parcels.filter(({ phase }) => phase === 'opened' || phase === 'recorded').length
  useEffect(() => {
    if (opened > 0) crew.employee.play('hand_over')
  }, [crew, opened])

  useFrame(({ camera }, deltaS) => {
    const now = run.store.getState().state
    eye.setFromMatrixPosition(camera.matrixWorld)
    const isOfficerCalled = now.facts.officerPresent !== undefined || now.act?.fact === 'officerPresent'
    const isEmployeeCalled = now.facts.employeePresent !== undefined || now.act?.fact === 'employeePresent'
    move(walkers.officer2, isOfficerCalled ? stands.officer2.called : stands.officer2.away, 'listen', deltaS)
    move(walkers.employee, isEmployeeCalled ? stands.employee.called : stands.employee.away, 'idle', deltaS)
    shadows.update()
  })
  return (
    <>
      <primitive object={crew.officer2.object} pointerEvents="none" />
      <primitive object={crew.employee.object} pointerEvents="none" />
      <primitive object={shadows.object} />
    </>
  )
}

/** Nearer than this, in metres, somebody has arrived. */
const ARRIVED_M = 0.05
/** Within this distance people look at the trainee. */
const NOTICES_M = 4

/** A person on the way, or not. */
interface Walker {
  readonly person: Person
  isWalking: boolean
}

function move(walker: Walker, goal: Stand, rest: ClipName, deltaS: number): void {
  const { person } = walker
  const { position, rotation } = person.object
  const dx = goal.position.x - position.x
  const dz = goal.position.z - position.z
  const distance = Math.hypot(dx, dz)
  const step = Math.min(deltaS, 0.1)
  if (distance > ARRIVED_M) {
    if (!walker.isWalking) person.play('walk')
    walker.isWalking = true
    rotation.y = turnToward(rotation.y, Math.atan2(dx, dz), TURN_RAD_PER_S * step)
    const along = Math.min(distance, person.walkSpeedMps * step)
    position.x += (dx / distance) * along
    position.z += (dz / distance) * along
  } else {
    if (walker.isWalking) person.play(rest)
    walker.isWalking = false
    rotation.y = turnToward(rotation.y, goal.yawRad, TURN_RAD_PER_S * step)
  }
  person.lookAt(position.distanceTo(eye) < NOTICES_M ? eye : null)
  person.update(step, eye)
}

/** Reads the middle of the inspection table's top, world metres. */
export function tableTop(place: LoadedPlace): [number, number, number] {
  const node = place.nodes.get('A_table_top')
  if (!node) throw new Error('place: no anchor "A_table_top"')
  return new Vector3().setFromMatrixPosition(node.matrixWorld).toArray()
}
