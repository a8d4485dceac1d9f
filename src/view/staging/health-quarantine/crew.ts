import { hasFact, type RunState } from '#engine/state.ts'
import type { Attire } from '#view/people/figure.ts'
import type { CrewMember, CrewStaging, Gesture, Whereabouts } from '#view/shift/crew-staging.ts'
import { isInDutyRoom, partOf } from './where.ts'

const has =
  (fact: string) =>
  (state: RunState): boolean =>
    hasFact(state, fact)

/** Whoever can be the patient, by age and sex. Faces say nothing of what somebody suffers from. */
const PATIENTS: Readonly<Record<string, string>> = {
  'young f': 'passenger-f24',
  'young m': 'passenger-m38',
  'middle f': 'passenger-f31',
  'middle m': 'passenger-m41',
  'old f': 'elder',
  'old m': 'passenger-m58',
}

const patientFile = ({ variants: { age, sex } }: RunState): string =>
  PATIENTS[`${age} ${sex}`] ?? 'passenger-m41'

/** Everybody who is met in this run; whoever speaks by radio or telephone alone is not among them. */
function members(state: RunState): readonly CrewMember[] {
  // At sea nobody is met but the colleague in the duty room.
  const colleague: CrewMember = {
    id: 'colleague',
    files: ['quarantine-assistant', 'quarantine-assistant_coverall'],
  }
  if (state.variants.patient === undefined) return [{ id: 'colleague', files: ['quarantine-assistant'] }]
  const patient = patientFile(state)
  const [first = '', second = ''] = ['passenger-f31', 'passenger-m58', 'passenger-f24'].filter(
    (file) => file !== patient,
  )
  return [
    colleague,
    { id: 'self', files: ['officer2_coverall'] },
    { id: 'observer', files: ['officer3'] },
    { id: 'patient', files: [patient] },
    { id: 'purser' },
    { id: 'executive', files: ['broker'] },
    { id: 'parent' },
    { id: 'child' },
    { id: 'passenger-1', files: [first] },
    { id: 'passenger-2', files: [second] },
    { id: 'holder', files: ['passenger-f44'] },
    hasFact(state, 'hall.runner')
      ? { id: 'runner', files: ['passenger-m35'] }
      : { id: 'cougher', files: ['passenger-m50'] },
    { id: 'refuser', files: ['diplomat'] },
    { id: 'manager' },
    { id: 'driver', files: ['quarantine-doctor_coverall'] },
  ]
}

/** Height of the seats aboard above that of the clips. */
const SEAT_UP_M = 0.01
/** From the middle of a cushion to the feet of whoever sits there. */
const FEET_AHEAD_M = 0.37

const seat = (id: string, clip: Whereabouts['clip'] = 'sit_idle'): Whereabouts => ({
  anchor: `seat_${id}`,
  asideM: [0, FEET_AHEAD_M],
  floorM: SEAT_UP_M,
  clip,
  isSudden: true,
})
const beside = (anchor: string, right: number, ahead: number): Whereabouts => ({
  anchor,
  asideM: [right, ahead],
  isSudden: true,
})

/** Beyond the foot of the bed, where nothing that lies on the trolley hides them. */
const BY_BED: Whereabouts = {
  anchor: 'isolation_chair',
  by: [0.05, -0.6],
  yawRad: Math.PI / 2,
  isSudden: true,
}

/** By place of the trainee, where their colleague is. */
const WITH: Readonly<Record<string, Whereabouts>> = {
  duty: { anchor: 'duty_colleague', isSudden: true },
  board: { anchor: 'duty_colleague', isSudden: true },
  map: { anchor: 'duty_map', by: [2.9, -0.05], yawRad: 1.03, isSudden: true },
  hall: beside('hall_overview', -1.1, 0.7),
  camera: beside('camera_officer', -1.3, 0.2),
  declare: beside('declare_officer_1', 1.25, 0),
  refusal: beside('refusal', -0.9, -0.7),
  ppe: beside('ppe_wall', -0.9, 0.1),
  donning: { anchor: 'donning_buddy', isSudden: true },
  mirror: { anchor: 'donning_buddy', isSudden: true },
  stairs: beside('stairs_foot', -1.3, 1),
  door: { anchor: 'cabin_stairs', isSudden: true },
  purser: beside('aisle_left_front', 0, 1.1),
  pa: { anchor: 'cabin_observer', isSudden: true },
  'row-36': { anchor: 'row_34_far', isSudden: true },
  index: beside('row_34', -1.45, 0),
  lavatory: beside('lav_left', 1.1, 0),
  galley: beside('galley', -1.2, 0.2),
  corridor: beside('corridor_dirty_west', -0.6, 1.6),
  gauge: beside('gauge', -1.1, 0),
  isolation: BY_BED,
  bedside: BY_BED,
  sample: BY_BED,
  medical: { anchor: 'medical_door', yawRad: 0.52, isSudden: true },
  ambulance: beside('ambulance_rear', -1.5, 0.6),
  clean: { ...beside('corridor_clean', 0.7, 1.9), yawRad: -Math.PI / 2 },
}

const AT = {
  purser: { anchor: 'purser', yawRad: Math.PI / 2, isSudden: true },
  purserToAisle: { anchor: 'purser', yawRad: Math.PI, isSudden: true },
  executiveAtDoor: { ...beside('cabin_door', 0.75, 1.3), yawRad: 1 },
  executiveBehind: { ...beside('purser', 0.2, -1.2), yawRad: 2 },
  executiveSeated: seat('32D'),
  parent: seat('33D', 'sit_talk'),
  child: seat('33E'),
  firstPassenger: seat('32A'),
  secondPassenger: seat('35D'),
  parentLed: { anchor: 'group_contacts', isSudden: true },
  childLed: beside('group_contacts', 0.8, 0.1),
  othersLed: { anchor: 'group_others', isSudden: true },
  othersLed2: beside('group_others', 0.9, 0.4),
  firstInQueue: { anchor: 'queue_4', isSudden: true },
  holderInQueue: { anchor: 'queue_2', isSudden: true },
  holderAtCounter: { anchor: 'declare_1' },
  holderAtOtherCounter: { anchor: 'declare_2' },
  runnerComing: { anchor: 'queue_1', isSudden: true },
  runnerAlarmed: { anchor: 'lane_1_after', yawRad: -Math.PI / 2 },
  runnerResting: {
    anchor: 'rest_2',
    asideM: [0, FEET_AHEAD_M],
    floorM: -0.01,
    clip: 'sit_idle',
    isSudden: true,
  },
  runnerAtCounter: { anchor: 'declare_1' },
  cougherComing: { anchor: 'queue_6', isSudden: true },
  cougherHere: { anchor: 'lane_2_after' },
  cougherAtCounter: { anchor: 'declare_1' },
  refuser: { anchor: 'refusal', by: [-1.15, -0.95], yawRad: -2.2, clip: 'talk', isSudden: true },
  manager: { anchor: 'stairs_foot', asideM: [-0.4, 0.4], yawRad: Math.PI / 2, isSudden: true },
  ambulance: { anchor: 'ambulance_crew', isSudden: true },
  window: { anchor: 'observer_window', isSudden: true },
  // Clear of the lockers.
  observerAtEnd: { ...beside('corridor_clean', 0.1, 2.6), yawRad: -Math.PI / 2 },
} as const satisfies Readonly<Record<string, Whereabouts>>

/** Where mirrors show the officer, by place; nobody else sees them. In the first doffing room the mirror is to the left. */
const SELF: Readonly<Record<string, Whereabouts>> = {
  donning: { anchor: 'donning', gaze: 'ahead', isSudden: true },
  mirror: { anchor: 'mirror', gaze: 'ahead', isSudden: true },
  'doffing-1': { anchor: 'doffing_1', yawRad: -2.35, gaze: 'ahead', isSudden: true },
  'doffing-2': { anchor: 'doffing_2', gaze: 'ahead', isSudden: true },
}

/** The bed is 0.13 m higher than the seat of the clips; whoever lies is as high as the mattress. */
const ON_BED_EDGE: Whereabouts = {
  anchor: 'isolation_bed',
  by: [-0.68, 0.25],
  yawRad: Math.PI / 2,
  floorM: 0.13,
  clip: 'sit_idle',
  isSudden: true,
}
const PATIENT = {
  seated: seat('34A'),
  shivering: seat('34A', 'sit_shiver'),
  atLift: { anchor: 'lift_foot', isSudden: true },
  inCorridor: beside('corridor_dirty_west', 0.35, 2.3),
  beforeRoom: { anchor: 'corridor_dirty_iso', isSudden: true },
  onEdge: ON_BED_EDGE,
  onEdgeShivering: { ...ON_BED_EDGE, clip: 'sit_shiver' },
  lying: { anchor: 'isolation_bed', floorM: 0.58, clip: 'lie_back', isSudden: true },
  atAmbulance: beside('ambulance_rear', 0.55, 1.3),
} as const satisfies Readonly<Record<string, Whereabouts>>

const SHIVERS = ['patient.malaria', 'patient.flu']
/** Who is short of breath sits up; who is faint or worn out lies. */
const LIES = ['patient.cholera', 'patient.vhf']

function patient(state: RunState): Whereabouts | undefined {
  const shivers = SHIVERS.some((fact) => hasFact(state, fact))
  switch (partOf(state)) {
    case 'cabin':
      if (hasFact(state, 'indexLed')) return undefined
      return shivers ? PATIENT.shivering : PATIENT.seated
    case 'stand':
      if (hasFact(state, 'patientTransferred')) return undefined
      if (state.place === 'ambulance') return PATIENT.atAmbulance
      return hasFact(state, 'indexLed') && !hasFact(state, 'wayChosen') ? PATIENT.atLift : undefined
    case 'medical':
      if (!hasFact(state, 'indexLed') || hasFact(state, 'patientTransferred')) return undefined
      if (hasFact(state, 'patientInIsolation')) {
        if (LIES.some((fact) => hasFact(state, fact))) return PATIENT.lying
        return shivers ? PATIENT.onEdgeShivering : PATIENT.onEdge
      }
      return hasFact(state, 'patientEscorted') ? PATIENT.beforeRoom : PATIENT.inCorridor
    default:
      return undefined
  }
}

const isAboard = (state: RunState): boolean => partOf(state) === 'cabin'
const isOnStand = (state: RunState): boolean => partOf(state) === 'stand'
const isInHall = (state: RunState): boolean => partOf(state) === 'terminal' && !isInDutyRoom(state)

/** Somebody who sits aboard until their group is led off. */
const ofCabin =
  (there: Whereabouts, led: string, onStand: Whereabouts) =>
  (state: RunState): Whereabouts | undefined => {
    if (isAboard(state)) return hasFact(state, led) ? undefined : there
    return isOnStand(state) && state.place === 'stairs' && hasFact(state, led) ? onStand : undefined
  }

const STATIONS: Readonly<Record<string, (state: RunState) => Whereabouts | undefined>> = {
  colleague: ({ place }) => WITH[place],
  self: ({ place }) => SELF[place],
  patient,
  purser: (state) => {
    if (!isAboard(state)) return undefined
    return state.place === 'purser' ? AT.purserToAisle : AT.purser
  },
  executive: (state) => {
    if (!isAboard(state) || hasFact(state, 'othersLed')) return undefined
    if (hasFact(state, 'executiveAnswered') || !hasFact(state, 'executivePresses')) return AT.executiveSeated
    return state.place === 'door' ? AT.executiveAtDoor : AT.executiveBehind
  },
  parent: ofCabin(AT.parent, 'contactsLed', AT.parentLed),
  child: ofCabin(AT.child, 'contactsLed', AT.childLed),
  'passenger-1': ofCabin(AT.firstPassenger, 'othersLed', AT.othersLed),
  'passenger-2': (state) =>
    isInHall(state) ? AT.firstInQueue : ofCabin(AT.secondPassenger, 'othersLed', AT.othersLed2)(state),
  holder: (state) => {
    if (!isInHall(state) || hasFact(state, 'yellowCardJudged')) return undefined
    if (!hasFact(state, 'cardShown')) return AT.holderInQueue
    // Whoever is still being dealt with keeps the counter.
    const isBusy = hasFact(state, 'hall.runner')
      ? !hasFact(state, 'runnerLogged')
      : !hasFact(state, 'cougherDeclares')
    return isBusy ? AT.holderAtOtherCounter : AT.holderAtCounter
  },
  runner: (state) => {
    if (!isInHall(state) || hasFact(state, 'runnerLogged')) return undefined
    if (!hasFact(state, 'alarmed')) return AT.runnerComing
    if (state.place === 'declare' && hasFact(state, 'runnerHandled')) return AT.runnerAtCounter
    return hasFact(state, 'runnerHandled') ? AT.runnerResting : AT.runnerAlarmed
  },
  cougher: (state) => {
    if (!isInHall(state) || hasFact(state, 'cougherDeclares')) return undefined
    if (!hasFact(state, 'cougherHere')) return AT.cougherComing
    return hasFact(state, 'cougherAddressed') ? AT.cougherAtCounter : AT.cougherHere
  },
  refuser: (state) => (isInHall(state) && hasFact(state, 'refusing') ? AT.refuser : undefined),
  manager: (state) => (state.place === 'stairs' && hasFact(state, 'managerPresses') ? AT.manager : undefined),
  driver: (state) =>
    state.place === 'ambulance' && !hasFact(state, 'patientTransferred') ? AT.ambulance : undefined,
  observer: ({ place }) => {
    if (place === 'clean') return AT.observerAtEnd
    return place === 'doffing-1' || place === 'doffing-2' ? AT.window : undefined
  },
}

/** Tells where somebody is to be, by the facts of the run and by where the officer is. */
export function whereabouts(state: RunState, id: string): Whereabouts | undefined {
  return STATIONS[id]?.(state)
}

const MASKED: Attire = { set: 'screening' }
const UNMASKED: Attire = { layers: [] }
const IN_HALL: Attire = { file: 'quarantine-assistant', set: 'hall' }
const IN_COVERALL: Attire = { file: 'quarantine-assistant_coverall', set: 'full' }
const CABIN_CREW: Attire = { set: 'cabin' }
const IN_SUIT: Attire = { set: 'suit' }

/** What an item covers, by its layer in the suit. */
const ITEMS = [
  ['cap', 'cap'],
  ['respirator', 'respirator'],
  ['inner-gloves', 'gloves'],
  ['coverall', 'coverall'],
  ['boot-covers', 'boot_covers'],
  ['eyewear', 'goggles'],
  ['outer-gloves', 'outer_gloves'],
] as const
const outfits = new Map<string, Attire>()

/** Lists what the officer has put on and not yet taken off, by its layers. */
export function wornLayers(state: RunState): string[] {
  const isOff = (item: string): boolean =>
    hasFact(state, `doffed-${item === 'boot-covers' ? 'coverall' : item}`)
  return ITEMS.filter(([item]) => hasFact(state, `donned-${item}`) && !isOff(item)).map(([, layer]) => layer)
}

function outfitOf(state: RunState): Attire {
  const layers = wornLayers(state)
  const key = layers.join()
  const outfit = outfits.get(key) ?? { layers }
  outfits.set(key, outfit)
  return outfit
}

function colleagueAttire(state: RunState): Attire | undefined {
  if (isInHall(state)) return IN_HALL
  if (!hasFact(state, 'ppeLevel') || state.place === 'clean' || isInDutyRoom(state)) return undefined
  return hasFact(state, 'ppeLevel.l1') ? IN_HALL : IN_COVERALL
}

function attire(state: RunState, id: string): Attire | undefined {
  switch (id) {
    case 'colleague':
      return colleagueAttire(state)
    case 'self':
      return outfitOf(state)
    case 'patient':
      return hasFact(state, 'patientMasked') ? MASKED : UNMASKED
    case 'purser':
      return CABIN_CREW
    case 'executive':
      return IN_SUIT
    case 'observer':
      return MASKED
    case 'parent':
    case 'child':
    case 'passenger-1':
    case 'passenger-2':
      return isOnStand(state) ? MASKED : UNMASKED
    case 'cougher':
      return hasFact(state, 'cougherDeclares') ? MASKED : UNMASKED
    default:
      return undefined
  }
}

const once =
  (fact: string) =>
  (state: RunState): number =>
    hasFact(state, fact) ? 1 : 0

/** How often whoever coughs has coughed by now. */
const EVERY_MS = 14_000
const coughs =
  (isCoughing: (state: RunState) => boolean) =>
  (state: RunState): number =>
    isCoughing(state) ? 1 + Math.floor(state.atMs / EVERY_MS) : 0
const hasCough = (state: RunState): boolean => hasFact(state, 'patient.mers') || hasFact(state, 'patient.flu')
const isSeated = (state: RunState): boolean =>
  isAboard(state) ||
  (hasFact(state, 'patientInIsolation') &&
    partOf(state) === 'medical' &&
    !LIES.some((fact) => hasFact(state, fact)))
/** Counts an act from when it is begun: hands move while it takes its time. */
const during =
  (act: string) =>
  (state: RunState): number =>
    state.act?.id === act ? 1 : 0

/** What the mirror shows the officer's hands do, by act. */
const OWN_HANDS: readonly (readonly [act: string, clip: Gesture['clip']])[] = [
  ['put-on-hygiene', 'hand_rub'],
  ['put-on-respirator', 'don_mask'],
  ['put-on-seal-check', 'don_seal_check'],
  ['put-on-inner-gloves', 'don_gloves'],
  ['put-on-coverall', 'don_zip_up'],
  ['put-on-outer-gloves', 'don_gloves'],
  ['off-outer-gloves', 'doff_outer_gloves'],
  ['off-eyewear', 'doff_goggles'],
  ['off-coverall', 'doff_coverall'],
  ['off-respirator', 'doff_respirator'],
  ['off-cap', 'doff_cap'],
  ['off-inner-gloves', 'doff_inner_gloves'],
  ['disinfect-outer-gloves', 'hand_rub'],
  ...[1, 2, 3, 4, 5, 6].map((number) => [`rub-${number}`, 'hand_rub'] as const),
]

/** What people do when something has been done. */
const GESTURES: readonly Gesture[] = [
  { person: 'patient', clip: 'sit_cough', count: coughs((state) => hasCough(state) && isSeated(state)) },
  // Whoever it is coughs at the officer who bends over their face.
  {
    person: 'patient',
    clip: 'sit_cough',
    count: (state) => (isSeated(state) ? once('eyesAndNeckSeen')(state) : 0),
  },
  { person: 'cougher', clip: 'cough', count: coughs(has('cougherHere')) },
  { person: 'purser', clip: 'give', count: once('declarationCollected') },
  { person: 'purser', clip: 'nod', count: once('doorControlled') },
  { person: 'executive', clip: 'point', count: once('executivePresses') },
  { person: 'refuser', clip: 'shake_head', count: once('refusing') },
  { person: 'manager', clip: 'point', count: once('managerPresses') },
  { person: 'colleague', clip: 'nod', count: once('rolesNamed') },
  {
    person: 'colleague',
    clip: 'doff_goggles',
    count: (state) =>
      hasFact(state, 'colleague.touches-face') &&
      hasFact(state, 'colleagueErrs') &&
      !hasFact(state, 'colleagueStopped')
        ? coughs(has('colleagueErrs'))(state)
        : 0,
  },
  { person: 'driver', clip: 'receive', count: once('formsGiven') },
  { person: 'observer', clip: 'raise_hand', count: once('observerCalled') },
  ...OWN_HANDS.map(([act, clip]): Gesture => ({ person: 'self', clip, count: during(act) })),
]

/** The people of the quarantine: the team, those aboard, in the hall and at the ambulance. */
export const crew: CrewStaging = {
  members,
  whereabouts,
  attire,
  gestures: GESTURES,
  routes: { turns: {}, ways: [] },
  clipFiles: ['clips_health.glb'],
}
