import { useFrame } from '@react-three/fiber'
import { useRef } from 'react'
import { Vector3 } from 'three'
import type { LiveRun } from '#run/live.ts'
import { LAMP } from '#view/place/lamp-tints.ts'
import type { ShiftPlace } from '#view/place/shift-place.ts'
import { isAjar, roomPa, SHUT_PA } from './room.ts'
import { isCameraAlarming } from './tool-show.ts'

const Y = new Vector3(0, 1, 0)
const Z = new Vector3(0, 0, 1)
const RAD = Math.PI / 180
/** How far the needle turns for each pascal. */
const NEEDLE_RAD_PER_PA = 4.5 * RAD
/** How soon the needle follows, in 1/s. */
const FOLLOWS_PER_S = 1.2
const AJAR_RAD = -24 * RAD
const OPEN_RAD = -85 * RAD
/** Lamps that turn, seen once a second. */
const FLASH_MS = 500
const PRESS_M = 0.02
const pressed = new Vector3(0, -PRESS_M, 0)
const rest = new Vector3()

/** By place, the dispenser that is pressed there. */
const DISPENSERS: readonly (readonly [place: string, node: string, acts: string])[] = [
  ['donning', 'I_rub_donning', 'put-on-hygiene'],
  ['doffing-1', 'I_rub_doffing_1', 'rub-'],
  ['doffing-2', 'I_rub_doffing_2', 'rub-'],
]

/** Moves the live parts of the quarantine rooms as the run has it. Allocates nothing per frame. */
export function LiveParts({ run, place }: { run: LiveRun; place: ShiftPlace }) {
  const shownPa = useRef(SHUT_PA)
  const { parts } = place
  useFrame((_three, deltaS) => {
    const { state } = run.store.getState()
    shownPa.current += (roomPa(state) - shownPa.current) * Math.min(1, deltaS * FOLLOWS_PER_S)
    for (const needle of ['I_gauge_needle', 'I_gauge_needle_ante'] as const)
      parts.setTurn(needle, Z, -shownPa.current * NEEDLE_RAD_PER_PA)
    parts.setTurn('I_door_isolation', Y, isAjar(state) ? AJAR_RAD : 0)
    parts.setTint('I_lamp_isolation', isAjar(state) ? LAMP.red : LAMP.green)
    parts.setTint('I_lamp_ante', LAMP.green)
    parts.setTurn('I_door_donning', Y, state.place === 'corridor' ? OPEN_RAD : 0)

    parts.setTint('I_lamp_thermal_1', isCameraAlarming(state) ? LAMP.red : LAMP.green)
    parts.setTint('I_lamp_thermal_2', LAMP.green)
    const isFlash = state.place === 'ambulance' && Math.floor(run.nowMs() / FLASH_MS) % 2 === 0
    parts.setTint('I_ambulance_lamp_left', isFlash ? LAMP.blue : LAMP.off)
    parts.setTint('I_ambulance_lamp_right', isFlash ? LAMP.off : LAMP.blue)
    for (const [at, node, acts] of DISPENSERS)
      parts.setPose(node, state.place === at && state.act?.id.startsWith(acts) ? pressed : rest)
  })
  return null
}
