import { hasFact, type RunState } from '#engine/state.ts'
import type { CrewStaging, Gesture, Whereabouts } from '#view/shift/crew-staging.ts'
import { DOOR, ROUTES } from './routes.ts'

/** The people of the shift, by their ids in the cast. */
export const CREW = ['officer2', 'employee', 'supervisor', 'officer3', 'dog-handler'] as const
type CrewId = (typeof CREW)[number]

const outside = (x: number, z: number): Whereabouts => ({ anchor: 'assembly', by: [x, z], yawRad: Math.PI })
/** Whoever came out stands in a half circle before whoever calls the roll. */
const OUTSIDE: Readonly<Record<CrewId, Whereabouts>> = {
  officer2: { ...outside(-0.75, -1.9), clip: 'listen' },
  employee: outside(0, -2.2),
  supervisor: outside(0.75, -1.9),
  officer3: outside(1.4, -2.5),
  'dog-handler': outside(-0.4, -2.9),
}

const AT = {
  officer2: { anchor: 'officer2' },
  // Beside the employee, where whoever opens has both before their eyes.
  besideTable: { anchor: 'table_top', by: [0.52, -1], yawRad: Math.PI, clip: 'listen' },
  feeding: { anchor: 'employee' },
  behindTable: { anchor: 'table_top', by: [-0.1, -0.88], yawRad: Math.PI },
  besideSeat: { anchor: 'seat', by: [1.7, 0.35], yawRad: 1.2 },
  supervising: { anchor: 'supervisor' },
  briefing: { anchor: 'entrance', by: [1.25, -1.75], yawRad: 2.5 },
  escorting: { anchor: 'lane_end', by: [-0.95, 0.1], yawRad: -0.6 },
  receiving: { anchor: 'evidence', by: [-1.05, -1.35], yawRad: -2.1 },
  atDesk: { anchor: 'police' },
  withDog: { anchor: 'handler' },
} as const satisfies Readonly<Record<string, Whereabouts>>

/** Tells whether any parcel has a fact, and not yet another. */
function someHas(state: RunState, fact: string, except: string): boolean {
  for (const { id } of state.parcels) if (hasFact(state, fact, id) && !hasFact(state, except, id)) return true
  return false
}

const isCalled = (state: RunState, fact: string, act: string): boolean =>
  hasFact(state, fact) || state.act?.id === act

const stations: Readonly<Record<CrewId, (state: RunState) => Whereabouts | undefined>> = {
  officer2: (state) => {
    if (!hasFact(state, 'partnerHere')) return undefined
    return isCalled(state, 'officerPresent', 'call-officer') ? AT.besideTable : AT.officer2
  },
  employee: (state) => (isCalled(state, 'employeePresent', 'call-employee') ? AT.behindTable : AT.feeding),
  supervisor: (state) => {
    if (someHas(state, 'supervisorCalled', 'atTable')) return AT.besideSeat
    // The shift begins with whoever leads it.
    return hasFact(state, 'beltStarted') ? AT.supervising : AT.briefing
  },
  officer3: (state) => {
    if (someHas(state, 'escortOrdered', 'atTable')) return AT.escorting
    return state.place === 'evidence' ? AT.receiving : AT.atDesk
  },
  'dog-handler': () => AT.withDog,
}

/**
 * Tells where somebody is to be, by the facts of the run: at their own work, called, or out at the assembly point
 * once the hall is cleared. Where one is missing at the roll, it is the operator's employee.
 */
export function whereabouts(state: RunState, id: string): Whereabouts | undefined {
  if (!isOfCrew(id)) return undefined
  const own = stations[id](state)
  if (!own || !hasFact(state, 'hallCleared') || hasFact(state, 'allClear')) return own
  return id === 'employee' && hasFact(state, 'headcount.missing') ? AT.feeding : OUTSIDE[id]
}

function isOfCrew(id: string): id is CrewId {
  return Object.hasOwn(stations, id)
}

const countOf = (state: RunState, fact: string): number =>
  state.parcels.filter(({ id }) => hasFact(state, fact, id)).length

/** The employee opens what the officer has asked to be opened; who holds evidence out is given it. */
const GESTURES: readonly Gesture[] = [
  { person: 'employee', clip: 'hand_over', count: (state) => countOf(state, 'opened') },
  { person: 'officer3', clip: 'receive', count: (state) => countOf(state, 'handedOver') },
]

const MEMBERS = CREW.map((id) => ({ id }))

/** The people of the express-mail shift: at their own work until they are called, out of the hall once it is cleared. */
export const crew: CrewStaging = {
  members: () => MEMBERS,
  whereabouts,
  gestures: GESTURES,
  routes: ROUTES,
  door: DOOR,
}
