import { hasFact, type RunState } from '#engine/state.ts'
import type { Attire } from '#view/people/figure.ts'
import type { CrewMember, CrewStaging, Gesture, Whereabouts } from '#view/shift/crew-staging.ts'
import { ROUTES } from './routes.ts'

/** Everybody who is met; whoever speaks by radio or telephone alone is not among them. */
const MEMBERS: readonly CrewMember[] = [
  {
    id: 'buddy',
    files: ['officer3', 'officer3_level-a', 'officer3_level-b', 'decon-lead_level-c', 'firefighter_turnout'],
  },
  { id: 'ic', files: ['port-ic'] },
  { id: 'safety', files: ['firefighter'] },
  { id: 'decon-lead', files: ['decon-lead_level-c'] },
  { id: 'backup-1', files: ['hazmat-1_level-a'] },
  { id: 'backup-2', files: ['hazmat-2_level-b'] },
  { id: 'driver' },
  { id: 'manager' },
  { id: 'clerk' },
  { id: 'docker' },
  { id: 'docker-2', files: ['employee'] },
  { id: 'victim', files: ['docker'] },
  { id: 'ecology', files: ['broker'] },
]

/**
 * By place of the trainee, the anchor that they stand at, and where their colleague stands beside them: where there is
 * room, no farther aside than 25°, or the headset's coach would hide them.
 */
const WITH: Readonly<Record<string, readonly [anchor: string, right: number, ahead: number]>> = {
  office: ['office', -1.3, 0.1],
  kit: ['kit', -1.3, 0.2],
  locker: ['locker', 1.2, 0.1],
  gate: ['gate', -1.05, 2.4],
  'far-point': ['officer-far-point', -1.05, 2.5],
  'north-road': ['officer-lane_upwind', -1.05, 2.5],
  apron: ['halt', -1.05, 2.5],
  'east-apron': ['observe', -1.05, 2.5],
  quay: ['officer-quay', -1.05, 2.5],
  fifty: ['50m', -1.05, 2.4],
  'twenty-five': ['25m', -1.05, 2.4],
  'box-a': ['box_a', -1.5, 0.9],
  'box-b': ['box_b', -1.5, 0.9],
  'door-axis': ['door_axis', -1.3, 1.9],
  shelter: ['shelter', -0.95, 2.6],
  muster: ['officer-muster', -1.5, 1.7],
  cordon: ['cordon', 1.7, 2.2],
  driver: ['driver', -1.5, 0.9],
  ppe: ['ppe', -1.5, 0.5],
  entry: ['entry', -1.2, 1.7],
  wreck: ['wreck', -1.05, 2.4],
  victim: ['victim', -0.35, 3.1],
  casualty: ['casualty', -1.6, 0.7],
  ibc: ['ibc', -1.5, 1],
  'sand-line': ['sand_line', -2, 1.5],
  spill: ['spill', -1.7, 0.9],
  drain: ['drain', -1.3, 1.2],
  carbide: ['carbide', -1.6, 0.7],
  'decon-1': ['decon_1', 0.3, -2],
  'decon-2': ['decon_2', 0.3, -2],
  'decon-3': ['decon_3', 0.3, -2],
  'decon-4': ['decon_4', 0.3, -2],
  'decon-5': ['decon_5', 0.3, -2],
  'decon-6': ['decon_6', 0.3, -2],
  'decon-7': ['decon_7', 0.3, -2],
  rehab: ['rehab', 1.3, -5],
  evidence: ['evidence', -1.2, 0.7],
  waste: ['waste', -1.4, 1.2],
}

/** Before the tent of the post, to the right of the trainee. */
const AT_POST: Whereabouts = {
  anchor: 'post',
  by: [-3.26, 1.14],
  yawRad: (135 * Math.PI) / 180,
  isSudden: true,
}

/** Beside the trainee: at once where they come to, on foot where they are called back. */
const BESIDE = Object.fromEntries(
  Object.entries(WITH).map(([place, [anchor, right, ahead]]): [string, Whereabouts] => [
    place,
    { anchor, asideM: [right, ahead], isSudden: true },
  ]),
)
const CALLED_BACK = Object.fromEntries(
  Object.entries(WITH).map(([place, [anchor, right, ahead]]): [string, Whereabouts] => [
    place,
    { anchor, asideM: [right, ahead] },
  ]),
)
const TO_THE_BOX: Whereabouts = { anchor: 'box_a', asideM: [0.4, 0.6], clip: 'hand_over' }
const TO_THE_TRUCK: Whereabouts = { anchor: 'truck', clip: 'beckon' }

function buddy(state: RunState): Whereabouts | undefined {
  if (hasFact(state, 'partnerErrs') && !hasFact(state, 'cordonSet') && !hasFact(state, 'blasted')) {
    const isBack = hasFact(state, 'colleagueStopped') && !hasFact(state, 'colleagueStopped.wrong')
    if (isBack) return CALLED_BACK[state.place]
    return hasFact(state, 'partner.shout') ? TO_THE_TRUCK : TO_THE_BOX
  }
  return state.place === 'post' ? AT_POST : BESIDE[state.place]
}

const AT = {
  // Before the tent, facing whoever comes to them.
  ic: { anchor: 'post', by: [-2.56, 3.83], yawRad: -0.8 },
  safety: { anchor: 'post', by: [-2.42, 5.24], yawRad: -0.6 },
  'decon-lead': { anchor: 'decon_lead' },
  firstOfBackup: { anchor: 'backup', asideM: [-0.7, 0] },
  secondOfBackup: { anchor: 'backup', asideM: [0.7, 0.2] },
  cough: { anchor: 'driver', asideM: [0.2, 1.7], yawRad: -2.6, clip: 'cough' },
  seated: { anchor: 'driver', asideM: [0.1, 1.5], yawRad: -2.6, clip: 'sit_shiver', isSudden: true },
  managing: { anchor: 'cordon', asideM: [-0.3, 2.1], yawRad: -0.7 },
  intruding: { anchor: '50m', asideM: [0, 0] },
  tallying: { anchor: 'tally' },
  firstDocker: { anchor: 'dockers' },
  secondDocker: { anchor: 'dockers', asideM: [1.6, 0.8] },
  firstHere: { anchor: 'officer-muster', asideM: [-0.2, 3.2], yawRad: -1.1, isSudden: true },
  secondHere: { anchor: 'officer-muster', asideM: [0.9, 3.8], yawRad: -1.4, isSudden: true },
  clerkHere: { anchor: 'officer-muster', asideM: [-1.4, 4], yawRad: -0.9, isSudden: true },
  lying: { anchor: 'victim', asideM: [0.2, 1.5], yawRad: 0.9, clip: 'lie', isSudden: true },
  // Along the rollers, head first; whoever lies lies half a metre before where they stood.
  inLane: {
    anchor: 'casualty',
    asideM: [0.5, 1.9],
    yawRad: 0.785,
    floorM: 0.79,
    clip: 'lie',
    isSudden: true,
  },
  ecology: { anchor: 'post', by: [-1.4, 5.4], yawRad: -0.6 },
} as const satisfies Readonly<Record<string, Whereabouts>>

const hasPost = (state: RunState): boolean => hasFact(state, 'icHere')
const isOfPost =
  (where: Whereabouts) =>
  (state: RunState): Whereabouts | undefined =>
    hasPost(state) ? where : undefined

/** Whoever is dressed once it is settled who goes in, and stood down once all is done. */
const standsBy =
  (where: Whereabouts) =>
  (state: RunState): Whereabouts | undefined =>
    hasFact(state, 'entryDecided') && !hasFact(state, 'respondersDone') ? where : undefined

function ofBlock(there: Whereabouts, here: Whereabouts) {
  return (state: RunState): Whereabouts | undefined => {
    if (!hasFact(state, 'dockersMoved')) return there
    return hasPost(state) ? undefined : here
  }
}

const STATIONS: Readonly<Record<string, (state: RunState) => Whereabouts | undefined>> = {
  buddy,
  ic: isOfPost(AT.ic),
  safety: isOfPost(AT.safety),
  'decon-lead': isOfPost(AT['decon-lead']),
  'backup-1': standsBy(AT.firstOfBackup),
  'backup-2': standsBy(AT.secondOfBackup),
  driver: (state) => {
    // Whoever was treated is driven to hospital when the brigade has come.
    if (!hasFact(state, 'driverHere') || hasPost(state)) return undefined
    return hasFact(state, 'driverSeated') ? AT.seated : AT.cough
  },
  manager: (state) => {
    if (!hasFact(state, 'managerHere') || hasPost(state)) return undefined
    return hasFact(state, 'managerAnswered.wrong') ? AT.intruding : AT.managing
  },
  clerk: (state) => {
    if (!hasFact(state, 'cordonSet')) return AT.tallying
    return hasPost(state) ? undefined : AT.clerkHere
  },
  docker: ofBlock(AT.firstDocker, AT.firstHere),
  'docker-2': ofBlock(AT.secondDocker, AT.secondHere),
  victim: (state) => {
    if (!hasFact(state, 'victimSeen') || hasFact(state, 'casualtyBreathes')) return undefined
    return hasFact(state, 'victimBrought') ? AT.inLane : AT.lying
  },
  ecology: (state) => (hasFact(state, 'respondersDone') ? AT.ecology : undefined),
}

/** Tells where somebody is to be, by the facts of the run: the colleague goes with the trainee. */
export function whereabouts(state: RunState, id: string): Whereabouts | undefined {
  return STATIONS[id]?.(state)
}

const YARD: Attire = { file: 'officer3', set: 'yard' }
/** By what the officer has put on, what the colleague wears: the same, as far as there is such a suit of theirs. */
const SUITED: readonly (readonly [option: string, attire: Attire])[] = [
  ['level-a', { file: 'officer3_level-a', set: 'full' }],
  ['level-b', { file: 'officer3_level-b', set: 'full' }],
  ['level-c', { file: 'decon-lead_level-c', set: 'full' }],
  ['fire-kit', { file: 'firefighter_turnout', set: 'full' }],
]
const BAREHEADED: Attire = { layers: [] }

function attire(state: RunState, id: string): Attire | undefined {
  if (id === 'victim') return BAREHEADED
  if (id !== 'buddy') return undefined
  if (hasFact(state, 'suitOff')) return YARD
  return SUITED.find(([option]) => hasFact(state, `suited.${option}`))?.[1] ?? YARD
}

const once =
  (fact: string) =>
  (state: RunState): number =>
    hasFact(state, fact) ? 1 : 0

/** What people do when something has been done. */
const GESTURES: readonly Gesture[] = [
  { person: 'buddy', clip: 'raise_hand', count: once('signalled') },
  { person: 'buddy', clip: 'don_zip_up', count: once('suited') },
  { person: 'buddy', clip: 'don_mask', count: once('onAir') },
  { person: 'ic', clip: 'nod', count: once('commandDecided') },
  { person: 'ic', clip: 'point', count: once('orderGiven') },
  { person: 'driver', clip: 'sit_cough', count: once('driverSeated') },
  { person: 'manager', clip: 'shake_head', count: once('managerAnswered') },
]

/** The people of the port: at their own work until the block is cleared, then at the cordon and at the post. */
export const crew: CrewStaging = {
  members: () => MEMBERS,
  whereabouts,
  attire,
  gestures: GESTURES,
  routes: ROUTES,
  // Putting on a suit and a mask is among them.
  clipFiles: ['clips_health.glb'],
}
