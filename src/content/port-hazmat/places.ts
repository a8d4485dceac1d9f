import { fact } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Place } from '#scenario/scenario.ts'

const at = (id: string, anchor: string, x: number, z: number, when?: Condition): Place => ({
  id,
  anchor,
  positionM: [x, z],
  ...(when && { when }),
})

/** What the fire service sets up, what lies about after the explosion, and where the bus goes at the horn. */
const isSetUp = fact('icHere')
const hasBlasted = fact('blasted')
const busRuns = fact('hornSounded')

/** Where one can stand, metres east and south of Box A. The first is where the run begins. */
export const places: Place[] = [
  at('office', 'office', 38.6, -138.2),
  at('kit', 'kit', 44.6, -141.4),
  at('locker', 'locker', 37.2, -141.2),
  at('gate', 'gate', 15, -146.5),
  at('north-road', 'lane_upwind', 30, -120),
  at('apron', 'halt', 74, -67.5),
  at('east-apron', 'observe', 92, -42),
  at('quay', 'quay', 10, 58),
  at('fifty', '50m', 36.5, -34),
  at('twenty-five', '25m', 18, -17.5),
  at('box-a', 'box_a', 5.4, -1),
  at('box-b', 'box_b', 5.4, 5.2),
  at('door-axis', 'door_axis', 28, 0.6),
  at('shelter', 'shelter', 73.5, 12),
  // A minibus takes everybody there from the gate.
  at('far-point', 'gate', 387, -1552, busRuns),
  at('muster', 'muster', 86, -86),
  at('cordon', 'cordon', 66.5, -76),
  at('driver', 'driver', 13, -140, fact('driverHere')),
  at('post', 'post', 99.8, -99.8, isSetUp),
  at('ppe', 'ppe', 102.2, -84.5, isSetUp),
  at('entry', 'entry', 75.9, -67.8, isSetUp),
  at('wreck', 'wreck', 15, -13, hasBlasted),
  at('victim', 'victim', 41, -44, hasBlasted),
  at('casualty', 'casualty', 69.4, -78.2, isSetUp),
  at('ibc', 'ibc', 7.6, 6.4, hasBlasted),
  at('sand-line', 'sand_line', 5, 3.4, hasBlasted),
  at('spill', 'spill', 9.6, 8, hasBlasted),
  at('drain', 'drain', 9.6, 9.6, hasBlasted),
  at('carbide', 'carbide', 7, -3.6, hasBlasted),
  at('decon-1', 'decon_1', 73.3, -73.3, isSetUp),
  at('decon-2', 'decon_2', 75.4, -75.4, isSetUp),
  at('decon-3', 'decon_3', 79.6, -79.6, isSetUp),
  at('decon-4', 'decon_4', 82.2, -82.2, isSetUp),
  at('decon-5', 'decon_5', 84.4, -84.4, isSetUp),
  at('decon-6', 'decon_6', 86.8, -86.8, isSetUp),
  at('decon-7', 'decon_7', 88.8, -88.8, isSetUp),
  at('rehab', 'rehab', 88.7, -107.6, isSetUp),
  at('evidence', 'evidence', 86.2, -101, isSetUp),
  at('waste', 'waste', 65.2, -85, isSetUp),
]
