import { computeAwgDiameterMm } from '#physics/image-quality.ts'
import type { Vector3 } from '#physics/mesh.ts'
import type { Solid } from './parcel.ts'

/** Wires of the block, thickest first, and the steps of its steel wedge. Source: express-mail sheet §2.6. */
export const TEST_WIRES_AWG = [24, 30, 36, 38, 40, 42] as const
export const TEST_STEPS_MM = [10, 15, 20, 25, 30, 35] as const

/** Straight above the source the rays cross the steps at right angles: elsewhere they would be thicker than they are. */
const ABOVE_SOURCE_Z_MM = -235
const STEP_MM = { length: 40, width: 44 } as const
const PLATE_MM: Vector3 = [300, 2, 230]
/** A wire lies in waves, as in the test pieces of ASTM F792: aslant to the raster it is a line and not a row of dots. */
const WAVE = { lengthMm: 46, heightMm: 7, points: 7 } as const
const WIRE_PITCH_MM = 32
const WIRE_FROM_Z_MM = -80

const NO_TURN: Vector3 = [0, 0, 0]

function wire(gauge: number, index: number): Solid {
  const diameterMm = computeAwgDiameterMm(gauge)
  const waves = 5
  const pathMm = Array.from({ length: waves * WAVE.points + 1 }, (_, i): Vector3 => {
    const share = i / WAVE.points
    return [(share - waves / 2) * WAVE.lengthMm, 0, Math.sin(share * 2 * Math.PI) * WAVE.heightMm + share * 3]
  })
  return {
    shape: { type: 'wire', pathMm, diameterMm },
    material: 'copper',
    pose: { positionMm: [0, 8, WIRE_FROM_Z_MM + index * WIRE_PITCH_MM], rotationDeg: NO_TURN },
    item: `wire-${gauge}`,
    colour: '#b87333',
  }
}

function step(thicknessMm: number, index: number): Solid {
  const x = (index - (TEST_STEPS_MM.length - 1) / 2) * STEP_MM.length
  return {
    shape: { type: 'box', sizeMm: [STEP_MM.length, thicknessMm, STEP_MM.width] },
    material: 'steel',
    pose: { positionMm: [x, 8 + thicknessMm / 2, ABOVE_SOURCE_Z_MM], rotationDeg: NO_TURN },
    item: `step-${thicknessMm}`,
    colour: '#8b9299',
  }
}

/** What is scanned at the start of a shift: copper wires on a plastic plate, and a steel step wedge. */
export const testBlock: readonly Solid[] = [
  {
    shape: { type: 'box', sizeMm: PLATE_MM },
    material: 'polyethylene',
    pose: { positionMm: [0, 5, 0], rotationDeg: NO_TURN },
    item: 'plate',
    colour: '#e8e8e2',
  },
  ...TEST_WIRES_AWG.map(wire),
  ...TEST_STEPS_MM.map(step),
]
