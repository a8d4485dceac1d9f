import { useFrame } from '@react-three/fiber'
import { useMemo } from 'react'
import { Quaternion, Vector3 } from 'three'
import { hasFact } from '#engine/state.ts'
import { computeSockExtension } from '#physics/hazmat/wind.ts'
import type { LiveRun } from '#run/live.ts'
import { LAMP } from '#view/place/lamp-tints.ts'
import type { ShiftPlace } from '#view/place/shift-place.ts'
import { readWind } from './wind.ts'

const X = new Vector3(1, 0, 0)
const Y = new Vector3(0, 1, 0)
const Z = new Vector3(0, 0, 1)
/** How far the sock hangs in still air. */
const HANGS_RAD = 1.35
/** How soon the sock follows a turn of the wind, in 1/s. */
const FOLLOWS_PER_S = 0.5
/** Gusts: how far the sock swings with them, and how fast, well below three times a second. */
const SWAY_RAD = 0.12
const SWAY_RAD_PER_S = 1.7
const OPEN_BARRIER_RAD = (85 * Math.PI) / 180
const AJAR_RAD = (110 * Math.PI) / 180
/** Where the trolley and the spreader are parked, and how they move while the crane works: metres, seconds. */
const TROLLEY_M = 7
const TROLLEY_S = 48
const SPREADER_M = 3
const offset = new Vector3()
const NONE = new Vector3()
const turn = new Quaternion()
const droop = new Quaternion()
const axis = new Vector3()
const target = new Vector3()

/** Moves the live parts of the yard as the run has it. Allocates nothing per frame. */
export function YardParts({ run, place }: { run: LiveRun; place: ShiftPlace }) {
  const wind = useMemo(() => readWind(run.scenario, run.store.getState().state, new Vector3()), [run])
  const windOfState = useMemo(() => ({ state: run.store.getState().state, air: wind.clone() }), [run, wind])
  const { parts } = place

  useFrame((_three, deltaS) => {
    const { state } = run.store.getState()
    const nowS = run.nowMs() / 1000
    if (windOfState.state !== state) {
      windOfState.state = state
      readWind(run.scenario, state, windOfState.air)
    }
    wind.lerp(target.copy(windOfState.air), Math.min(1, deltaS * FOLLOWS_PER_S))
    const sway = SWAY_RAD * (Math.sin(nowS * SWAY_RAD_PER_S) + 0.4 * Math.sin(nowS * SWAY_RAD_PER_S * 2.3))
    turn.setFromAxisAngle(Y, Math.atan2(wind.x, wind.z) + sway)
    const hangs = (1 - computeSockExtension(wind.length())) * HANGS_RAD + sway * 0.4
    turn.multiply(droop.setFromAxisAngle(X, Math.max(0, hangs)))
    const angle = 2 * Math.acos(Math.min(1, Math.max(-1, turn.w)))
    axis.set(turn.x, turn.y, turn.z)
    parts.setTurn('I_windsock', axis.lengthSq() > 0 ? axis.normalize() : Y, angle)

    const hasBlasted = hasFact(state, 'blasted')
    const isAjar = hasFact(state, 'colleagueStopped.wrong')
    for (const part of ['I_box_a_door_right', 'I_box_a_handle', 'I_box_a_seal'])
      if (part === 'I_box_a_seal') parts.setVisible(part, !isAjar && !hasBlasted)
    parts.setTurn('I_box_a_door_right', Y, isAjar ? AJAR_RAD : 0)
    parts.setVisible('I_box_a_handle', !isAjar && !hasBlasted)

    // The lorry is thrown aside with the block: the wreck has its own.
    parts.setVisible('I_truck', !hasBlasted)
    parts.setTurn('I_barrier', Z, hasFact(state, 'cordonSet') ? 0 : OPEN_BARRIER_RAD)
    parts.setVisible('I_drain_cover', hasFact(state, 'drainCovered'))
    parts.setTint('I_elight', LAMP.amber)

    const isWorking = !hasFact(state, 'craneAway') && !hasBlasted
    const along = isWorking ? Math.sin((nowS / TROLLEY_S) * 2 * Math.PI) * TROLLEY_M : TROLLEY_M
    parts.setPose('I_rtg_trolley', offset.set(0, 0, along))
    const height = isWorking ? Math.cos((nowS / TROLLEY_S) * 4 * Math.PI) * SPREADER_M : 0
    parts.setPose('I_rtg_spreader', offset.set(0, height, along))
    parts.setPose('I_ibc_valve', NONE)
  })
  return null
}
