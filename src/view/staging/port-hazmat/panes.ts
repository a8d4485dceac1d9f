import { computeArrivalMs } from '#physics/hazmat/blast.ts'
import { breaksGlass } from '#physics/hazmat/blast-harm.ts'
import type { ScenePoint } from '#scenario/hazard-scene.ts'

/** A pane of glass in the yard: its middle in the world, its size, and which way it faces. Metres, degrees. */
export interface Pane {
  /** What it is a window of; several may be of one name. */
  readonly of: string
  readonly atM: readonly [x: number, y: number, z: number]
  readonly sizeM: readonly [width: number, height: number]
  /** Turned about the vertical, from +Z, and then tilted about its own x axis. */
  readonly yawDeg: number
  readonly pitchDeg: number
  /** One sees through it; others are dark in the model of the yard. */
  readonly isClear: boolean
  /** How high the ground is that its pieces fall on; absent where nobody comes near enough to see them. */
  readonly groundM?: number
}

/** A pane that an explosion has broken: from where, and how long after the flash. */
export interface BrokenPane {
  readonly pane: Pane
  readonly fromM: ScenePoint
  readonly breaksInS: number
}

/** Where a thing stands in the yard, and how it is turned. */
type Frame = readonly [x: number, y: number, z: number, yawDeg: number]
/** A pane in the frame of its thing. */
type Quad = readonly [
  width: number,
  height: number,
  x: number,
  y: number,
  z: number,
  yawDeg: number,
  pitchDeg?: number,
]

function panesOf(
  of: string,
  frames: readonly Frame[],
  quads: readonly Quad[],
  more: Pick<Pane, 'groundM'> & { readonly isClear?: boolean } = {},
): Pane[] {
  return frames.flatMap(([x0, y0, z0, turnDeg]) => {
    const rad = (turnDeg * Math.PI) / 180
    const [sin, cos] = [Math.sin(rad), Math.cos(rad)]
    return quads.map(
      ([width, height, x, y, z, yawDeg, pitchDeg = 0]): Pane => ({
        of,
        atM: [x0 + x * cos + z * sin, y0 + y, z0 - x * sin + z * cos],
        sizeM: [width, height],
        yawDeg: turnDeg + yawDeg,
        pitchDeg,
        isClear: false,
        ...more,
      }),
    )
  })
}

/** The picture of two storeys of windows that house fronts bear, in its own pixels. */
const FRONT = { width: 256, height: 150, left: 8, top: 16, stepX: 42, stepY: 75, paneW: 30, paneH: 40 }

/** Lists the windows of such a front. */
function frontOf([width, height, x, y, z, yawDeg]: Quad): Quad[] {
  const rad = (yawDeg * Math.PI) / 180
  return Array.from({ length: 12 }, (_, i): Quad => {
    const right = ((FRONT.left + (i % 6) * FRONT.stepX + FRONT.paneW / 2) / FRONT.width - 0.5) * width
    const up = (0.5 - (FRONT.top + Math.floor(i / 6) * FRONT.stepY + FRONT.paneH / 2) / FRONT.height) * height
    return [
      (FRONT.paneW / FRONT.width) * width,
      (FRONT.paneH / FRONT.height) * height,
      x + right * Math.cos(rad),
      y + up,
      z - right * Math.sin(rad),
      yawDeg,
    ]
  })
}

/** The three lights of a window of the office, between its mullions. */
const lightsOf = (fromX: number, toX: number): Quad[] =>
  [1, 3, 5].map((sixth) => [(toX - fromX) / 3, 1.25, fromX + ((toX - fromX) * sixth) / 6, 1.575, 3, 0])

/** The cab that hangs from the trolley of a yard crane. */
const CAB: readonly Quad[] = [
  [1.4, 1.5, 2.7, -2.2, 2.61, 0],
  [1.4, 1.5, 2.7, -2.2, 0.59, 180],
  [1.7, 1.6, 1.84, -2.1, 1.6, -90],
  [1.7, 1.6, 3.56, -2.1, 1.6, 90],
  [1.4, 1.6, 2.7, -3.26, 1.6, 0, 90],
]

/** All windows of the yard. The model of the yard is made by `assets/place/port_hazmat`; the tests hold them together. */
export const PANES: readonly Pane[] = [
  ...panesOf(
    'office',
    [[41, 0, -140, 0]],
    [...lightsOf(-4.3, -0.4), ...lightsOf(1.9, 4.4), [3, 1.25, 5, 1.575, -0.1, 90]],
    { isClear: true, groundM: 0.05 },
  ),
  ...panesOf(
    'kiosk',
    [[20, 0.2, -149.8, 0]],
    [
      [2.4, 1.3, 0.745, 1.68, 0, 90],
      [2.4, 1.3, -0.745, 1.68, 0, -90],
      [1.35, 1.3, 0, 1.68, 1.295, 0],
      [1.35, 1.3, 0, 1.68, -1.295, 180],
    ],
    { groundM: 0.2 },
  ),
  ...panesOf(
    'tally-hut',
    [[33.6, 0, -4.4, -20]],
    [
      [1.2, 0.9, -1.206, 1.5, 0, -90],
      [1.2, 0.9, 0, 1.5, -1.006, 180],
    ],
    { groundM: 0 },
  ),
  ...panesOf(
    'van',
    [
      [50.5, 0, -141.5, 90],
      [54, 0, -141.5, 90],
    ],
    [
      [1.96, 1.238, -1.325, 1.8, 0, -90, -43.4],
      [0.95, 0.55, -0.75, 1.72, 0.985, 0],
      [0.95, 0.55, -0.75, 1.72, -0.985, 180],
      [2.2, 0.55, 1, 1.72, 0.985, 0],
      [2.2, 0.55, 1, 1.72, -0.985, 180],
      [1.5, 0.6, 2.5, 1.72, 0, 90],
    ],
    { groundM: 0 },
  ),
  ...panesOf(
    'tractor',
    [[48, 0, -128, -8]],
    [
      [1.45, 1, -7.305, 2.15, -0.42, -90],
      [1.3, 0.9, -5.795, 2.15, -0.42, 90],
      [1.2, 1, -6.55, 2.15, 0.435, 0],
      [1.2, 1, -6.55, 2.15, -1.275, 180],
    ],
    { groundM: 0 },
  ),
  ...panesOf(
    'reach-stacker',
    [[24.5, 0, 30, 200]],
    [
      [1.4, 1.3, 0.655, 3.05, 0, 90],
      [1.4, 1.2, -1.055, 3.05, 0, -90],
      [1.4, 1.3, -0.2, 3.05, 0.855, 0],
      [1.4, 1.3, -0.2, 3.05, -0.855, 180],
    ],
    { groundM: 0 },
  ),
  // The yard crane at the block, its trolley parked as the explosion finds it; the two others stand idle.
  ...panesOf('crane', [[-11, 21.9, 10.335, 0]], CAB, { groundM: 0 }),
  ...panesOf(
    'crane',
    [
      [-66, 21.9, 11.335, 0],
      [104, 21.9, 8.335, 0],
    ],
    CAB,
  ),
  ...panesOf(
    'quay-crane',
    [34, 104, -46].map((x): Frame => [x + 2, 38.2, 79, 0]),
    [
      [2.4, 2.6, 0, 0, 1.3, 0],
      [2.4, 2.6, 0, 0, -1.3, 180],
      [2.6, 2.6, 1.2, 0, 0, 90],
      [2.6, 2.6, -1.2, 0, 0, -90],
    ],
  ),
  ...panesOf(
    'ship',
    [[0, 0, 78.5, 0]],
    [9.6, 16].flatMap((y) => [
      ...frontOf([11, 6.4, -12, y + 3.4, -12.02, 180]),
      ...frontOf([24, 6.4, -6.48, y + 3.4, 0, 90]),
    ]),
  ),
  ...panesOf(
    'offices-downwind',
    [[-177, 0, 177, 135]],
    [
      ...[0, 7].flatMap((y) => [-12, 0, 12].flatMap((x) => frontOf([12, 7, x, y + 3.5, 6, 0]))),
      ...frontOf([12, 14, 18, 7, 0, 90]),
      ...frontOf([12, 14, -18, 7, 0, -90]),
    ],
  ),
]

/**
 * Lists the panes that an explosion on the ground breaks: those where its pressure reaches what glass typically fails
 * at, each when the wave comes to it.
 */
export function brokenPanes(fromM: ScenePoint, tntKg: number): BrokenPane[] {
  return PANES.flatMap((pane) => {
    const [x, y, z] = pane.atM
    const distanceM = Math.hypot(x - fromM[0], y, z - fromM[1])
    return breaksGlass(distanceM, tntKg)
      ? [{ pane, fromM, breaksInS: computeArrivalMs(distanceM, tntKg) / 1000 }]
      : []
  })
}
