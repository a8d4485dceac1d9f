import { type Object3D, Vector3 } from 'three'
import { EYE_M, standAt } from './stand-at.ts'

type Point = readonly [x: number, y: number, z: number]

/** One look at a place: from where an officer stands, or from a point to another (metres of the scene). */
export type Look = (
  | {
      readonly at: string
      /** To the left. */
      readonly turnDeg?: number
      /** Upwards. */
      readonly tiltDeg?: number
    }
  | { readonly from: Point; readonly to: Point }
) & {
  /** Where somebody stands for scale: ahead of the eye and to its right; before it, a little aside, when absent. */
  readonly figureM?: readonly [ahead: number, aside: number]
  readonly light?: string
  /** What is seen with the part itself. */
  readonly with?: readonly string[]
}

export interface Place {
  readonly scene: string
  readonly part: string
  readonly looks: Readonly<Record<string, Look>>
}

const FIGURE_M = [2.8, 0.9] as const
const YARD = { light: 'day', with: ['block'] } as const
const WRECK = { light: 'day', with: ['yard', 'post'] } as const
const POST = { light: 'day', with: ['yard', 'block'] } as const
const AT_NIGHT = { light: 'night' } as const

/** What there is to see: each part of each scene, from the spots where the work is done. */
export const PLACES: readonly Place[] = [
  {
    scene: 'express-mail',
    part: 'hall',
    looks: {
      entrance: { at: 'A_entrance' },
      console: { at: 'A_seat', tiltDeg: -8, figureM: [2.2, 0.8] },
      portal: { from: [-5.2, 1.65, 0.2], to: [-7.6, 1.2, -2.6], figureM: [2.6, -0.8] },
      table: { at: 'A_table', tiltDeg: -18, figureM: [1.9, 0.6] },
      'image-room': { from: [3.6, 1.65, 3.4], to: [9, 1.3, 3.6] },
      'line-2': { from: [13.2, 2.4, -7.4], to: [19, 0.8, -3.2], figureM: [3.4, 1] },
      secondary: { from: [17, 1.65, 5.4], to: [23.5, 1, 3.6] },
      canine: { from: [14.6, 1.65, 9.6], to: [20, 0.5, 7.9] },
      suspicious: { at: 'A_suspicious_view', tiltDeg: -14, figureM: [1.6, -1] },
      evidence: { from: [20.6, 1.65, 11], to: [16, 1.2, 12.6], figureM: [1.8, -0.6] },
      'way-out': { from: [13.3, 1.65, 3], to: [13.3, 1.2, 13], figureM: [4, 0.8] },
    },
  },
  {
    scene: 'port-hazmat',
    part: 'yard',
    looks: {
      above: { from: [104, 34, -118], to: [20, 0, 0], figureM: [60, 0], ...YARD },
      gate: { at: 'A_gate', figureM: [4, 1], ...YARD },
      office: { from: [42, 1.6, -140.6], to: [37.8, 1.2, -137.5], figureM: [2.4, 0.7], ...YARD },
      halt: { at: 'A_halt', tiltDeg: -2, ...YARD },
      boxes: { from: [10.5, 1.7, 2.8], to: [0, 1.5, 2.6], figureM: [4, 1.2], ...YARD },
      drain: { from: [13.4, 1.7, 12.6], to: [9.6, 0.3, 9.6], figureM: [3.6, 1.6], ...YARD },
      quay: { at: 'A_quay', turnDeg: 60, tiltDeg: 2, figureM: [3.5, 0.8], ...YARD },
      night: { from: [20, 1.7, -40], to: [4, 3, 0], figureM: [4, 1], ...YARD, ...AT_NIGHT },
    },
  },
  {
    scene: 'port-hazmat',
    part: 'wreck',
    looks: {
      wreck: { at: 'A_wreck', tiltDeg: -4, ...WRECK },
      'wreck-east': { from: [17, 1.7, 4], to: [0, 1.2, 1], figureM: [5, 1.6], ...WRECK },
      spill: { at: 'A_spill', tiltDeg: -14, ...WRECK },
      'wreck-night': { at: 'A_wreck', tiltDeg: -4, ...WRECK, ...AT_NIGHT },
    },
  },
  {
    scene: 'port-hazmat',
    part: 'post',
    looks: {
      post: { from: [103, 4.2, -116], to: [86, 1, -84], figureM: [8, 0], ...POST },
      'post-inside': { at: 'A_post_front', turnDeg: 180, tiltDeg: -4, ...POST },
      ppe: { at: 'A_ppe', tiltDeg: -6, figureM: [1.6, 1.1], ...POST },
      corridor: { from: [68.5, 1.7, -66.5], to: [80, 1.2, -80], figureM: [4, -1.4], ...POST },
      decon: { at: 'A_decon_lead', tiltDeg: -10, ...POST },
      'post-night': { from: [103, 4.2, -116], to: [86, 1, -84], figureM: [8, 0], ...POST, ...AT_NIGHT },
    },
  },
  {
    scene: 'health-quarantine',
    part: 'cabin',
    looks: {
      aisle: { at: 'A_aisle_left_front', tiltDeg: -9, figureM: [2.2, 0] },
      'row-34': { at: 'A_row_34_far', tiltDeg: -14, figureM: [1.8, -0.8] },
      'cabin-door': { at: 'A_cabin_door', tiltDeg: -8, figureM: [1.6, 0.4] },
      galley: { at: 'A_row_40', turnDeg: 180, tiltDeg: -6, figureM: [3, 0] },
    },
  },
  {
    scene: 'health-quarantine',
    part: 'terminal',
    looks: {
      hall: { at: 'A_hall_overview', tiltDeg: -6 },
      lane: { at: 'A_hall_entrance', tiltDeg: -5, figureM: [4, 0.8] },
      camera: { at: 'A_camera_officer', tiltDeg: -10, figureM: [2.2, 1] },
      declare: { at: 'A_declare_1', tiltDeg: -8, figureM: [1.9, 0] },
      rest: { from: [62, 1.6, -2.2], to: [57, 1.1, -6] },
      bridge: { at: 'A_bridge_cab', tiltDeg: -4, figureM: [2.2, 0] },
      duty: { from: [67.4, 1.6, -6.6], to: [70.6, 1, -8.8], figureM: [2, -0.9] },
    },
  },
  {
    scene: 'health-quarantine',
    part: 'medical',
    looks: {
      medical: { at: 'A_medical_door', tiltDeg: -10, figureM: [1.8, 0.6] },
      donning: { at: 'A_donning_exit', turnDeg: 200, tiltDeg: -8, figureM: [1.6, 0.5] },
      mirror: { at: 'A_mirror', tiltDeg: -4, figureM: [0.6, 0.8] },
      'corridor-dirty': { at: 'A_corridor_dirty_west', tiltDeg: -8, figureM: [3, 0.2] },
      anteroom: { at: 'A_ante', turnDeg: -60, tiltDeg: -6, figureM: [1, 0.3] },
      isolation: { at: 'A_isolation_door', tiltDeg: -12, figureM: [1.8, -0.5] },
      'doffing-1': { at: 'A_doffing_1_entry', tiltDeg: -16, figureM: [1.4, -0.2] },
      'doffing-2': { at: 'A_doffing_2_exit', turnDeg: 150, tiltDeg: -14, figureM: [1, -0.2] },
      'corridor-clean': { at: 'A_corridor_clean_west', tiltDeg: -8, figureM: [3, 0.2] },
    },
  },
  {
    scene: 'health-quarantine',
    part: 'stand',
    looks: {
      stand: { at: 'A_stand_arrival', tiltDeg: 2 },
      'stand-overview': { at: 'A_stand_overview', tiltDeg: 2 },
      stairs: { at: 'A_stairs_foot', tiltDeg: 8, figureM: [2.6, 1.2] },
      ambulance: { at: 'A_ambulance_rear', tiltDeg: -6, figureM: [2.2, 1.2] },
    },
  },
]

/** Computes where the eye is, what it looks at, and where somebody stands for scale. */
export function placeLook(
  look: Look,
  anchorOf: (name: string) => Object3D,
): Record<'from' | 'to' | 'figure', Vector3> {
  const [ahead, aside] = look.figureM ?? FIGURE_M
  if ('at' in look) {
    const stand = standAt(anchorOf(look.at), look.turnDeg)
    const from = stand(0, 0)
    from.y += EYE_M
    const to = stand(1, 0)
    to.y += EYE_M + Math.tan(((look.tiltDeg ?? 0) * Math.PI) / 180)
    return { from, to, figure: stand(ahead, aside) }
  }
  const from = new Vector3(...look.from)
  const to = new Vector3(...look.to)
  const straight = to.clone().sub(from).setY(0).normalize()
  const figure = from
    .clone()
    .setY(0)
    .addScaledVector(straight, ahead)
    .add(new Vector3(-straight.z, 0, straight.x).multiplyScalar(aside))
  return { from, to, figure }
}
