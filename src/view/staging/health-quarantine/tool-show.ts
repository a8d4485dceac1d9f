import { hasFact, type RunState } from '#engine/state.ts'
import type { Values } from '#view/things/reading.ts'
import type { Tool } from '#view/tools/tool.ts'
import type { Shown } from '#view/tools/tool-staging.ts'

/** From here on it is fever: by the camera's own alarm, and on the skin. Source: health sheet §1.4. */
const FEVER_C = 37.3
/** Below this share of oxygen the oximeter alarms, per cent [D]. */
const LOW_SPO2 = 90
/** Room air that the camera states [D]. */
const HUMIDITY_PERCENT = 42
const BLACKBODY_C = 35

/** Reads what an act has shown last. */
export function readingOf({ readings }: RunState, ...acts: readonly string[]): number | undefined {
  for (const act of acts) {
    const value = readings[act]?.at(-1)?.value
    if (value !== undefined) return value
  }
  return undefined
}

const isUnderWay = ({ act }: RunState, ...ids: readonly string[]): boolean =>
  act !== undefined && ids.includes(act.id)
const until = (state: RunState, fact: string, shown: Shown): Shown | undefined =>
  hasFact(state, fact) ? undefined : shown

/** Describes the screen of the camera over the lanes. */
export function cameraShow(state: RunState): Shown {
  const roomC = readingOf(state, 'measure-hall') ?? 22
  const values = { blackbodyC: BLACKBODY_C, roomC, humidity: HUMIDITY_PERCENT }
  if (hasFact(state, 'camera.sun') && !hasFact(state, 'cameraMended'))
    return { state: 'misaligned', values: { ...values, faceC: 36.4 } }
  const faceC = readingOf(state, 'read-camera') ?? (hasFact(state, 'alarmed') ? 37.9 : 36.4)
  return { state: faceC >= FEVER_C ? 'alarm' : 'reading', values: { ...values, faceC } }
}

/** Describes the seat map as it has been marked. */
export function seatMapShow(state: RunState): Shown {
  if (hasFact(state, 'contactsMarked.three-rows')) return { state: 'three-rows' }
  return { state: hasFact(state, 'contactsMarked.two-rows') ? 'two-rows' : 'blank' }
}

function probe(state: RunState, place: string): Shown {
  const acts = { index: 'take-probe', bedside: 'repeat-temperature', declare: 'probe-runner' }[place] ?? ''
  if (place === 'ppe') return { state: hasFact(state, 'thermometerTested') ? 'ready' : 'off' }
  const axillaryC = readingOf(state, acts)
  if (isUnderWay(state, acts)) return { state: 'measuring', values: { axillaryC: axillaryC ?? 34.8 } }
  return axillaryC === undefined ? { state: 'ready' } : { state: 'reading', values: { axillaryC } }
}

function infrared(state: RunState): Shown {
  const foreheadC = readingOf(state, 'take-infrared')
  if (foreheadC === undefined) return { state: 'ready' }
  return { state: foreheadC >= FEVER_C ? 'fever' : 'reading', values: { foreheadC } }
}

function oximeter(state: RunState): Shown {
  if (isUnderWay(state, 'measure-saturation')) return { state: 'searching' }
  const spo2 = readingOf(state, 'measure-saturation')
  if (spo2 === undefined) return { state: 'off' }
  const values: Values = { spo2, pulse: spo2 < LOW_SPO2 ? 118 : 92, pleth: 60 }
  return { state: spo2 < LOW_SPO2 ? 'alarm' : 'reading', values }
}

function pressureMeter(state: RunState): Shown {
  if (isUnderWay(state, 'measure-pressure')) return { state: 'inflating', values: { cuffMmHg: 148 } }
  const systolic = readingOf(state, 'measure-pressure')
  if (systolic === undefined) return { state: 'off' }
  return {
    state: 'reading',
    values: { systolic, diastolic: Math.round(systolic * 0.63), pulse: 96 },
  }
}

const COLD: Values = { insideC: 4 }
function coldBox(state: RunState, place: string): Shown | undefined {
  if (place === 'ambulance') return until(state, 'coldBoxGiven', { state: 'closed', values: COLD })
  const insideC = readingOf(state, 'read-cool-box')
  if (!hasFact(state, 'packsTaken')) return { state: 'open', values: { insideC: 21 } }
  if (insideC === undefined) return { state: 'closed', values: COLD }
  return { state: insideC > 8 || insideC < 2 ? 'alarm' : 'closed', values: { insideC } }
}

function packaging(state: RunState): Shown {
  if (hasFact(state, 'contactWritten')) return { state: 'labelled' }
  if (hasFact(state, 'outerShut')) return { state: 'closed' }
  if (hasFact(state, 'secondaryShut'))
    return { state: hasFact(state, 'absorbentIn') ? 'packed' : 'no-absorbent' }
  return { state: 'laid-out' }
}

function swabs(state: RunState, place: string): Shown | undefined {
  if (place === 'ppe') return until(state, 'swabsTaken', { state: 'sealed' })
  if (hasFact(state, 'tubeClosed')) return { state: 'used' }
  return { state: hasFact(state, 'mediumChosen') ? 'open' : 'sealed' }
}

function yellowBag(state: RunState, place: string): Shown | undefined {
  if (place === 'ppe') return until(state, 'bagsTaken', { state: 'empty' })
  if (place === 'galley') return { state: hasFact(state, 'wasteHeld') ? 'tied' : 'empty' }
  if (hasFact(state, 'bagTied')) return { state: 'tied' }
  if (!hasFact(state, 'bagFilled')) return { state: 'empty' }
  return { state: hasFact(state, 'bagFilled.right') ? 'three-quarters' : 'overfull' }
}

const CARDS: Readonly<Record<string, string>> = {
  valid: 'valid',
  fresh: 'too-recent',
  old: 'old-card',
  waiver: 'waiver',
  unstamped: 'no-stamp',
}

const RUB_ACTS = [
  'put-on-hygiene',
  'rub-gloves',
  'clean-gloves-after-patient',
  'disinfect-outer-gloves',
  ...[1, 2, 3, 4, 5, 6].map((number) => `rub-${number}`),
]

/** By kind, what it shows; what is missing is as it is found. */
const SHOWS: Readonly<Record<string, (state: RunState, place: string) => Shown | undefined>> = {
  probe_thermometer: probe,
  ir_thermometer: infrared,
  oximeter,
  bp_monitor: pressureMeter,
  cold_box: coldBox,
  triple_packaging: packaging,
  swab_kit: swabs,
  yellow_bag: yellowBag,
  blackbody: (state) =>
    hasFact(state, 'referenceSet')
      ? { state: 'ready', values: { blackbodyC: BLACKBODY_C } }
      : { state: 'off' },
  barrier_post: (state) => ({ state: hasFact(state, 'queueSet.one-face') ? 'open' : 'closed' }),
  icvp: (state) =>
    hasFact(state, 'cardShown')
      ? { state: CARDS[state.variants['yellow-card'] ?? ''] ?? 'valid' }
      : undefined,
  passport_diplomatic: (state) => (hasFact(state, 'refusing') ? { state: 'open' } : undefined),
  interpreter_phone: (state, place) => {
    if (isUnderWay(state, 'call-interpreter', 'offer-help'))
      return { state: 'calling', values: { language: '', time: '' } }
    const isOn = hasFact(state, place === 'refusal' ? 'helpOffered' : 'interpreterOn')
    return { state: isOn ? 'speaking' : 'ready', values: { language: '', time: '' } }
  },
  mask_box: (state, place) =>
    place === 'ppe' ? until(state, 'masksTaken', { state: 'ready' }) : { state: 'ready' },
  hand_rub: (state, place) =>
    place === 'ppe'
      ? until(state, 'rubTaken', { state: 'ready' })
      : { state: isUnderWay(state, ...RUB_ACTS) && state.place === place ? 'pressed' : 'ready' },
  cap: (state) => until(state, 'donned-cap', { state: 'fresh' }),
  respirator: (state) => until(state, 'donned-respirator', { state: 'fresh' }),
  gloves: (state) => until(state, 'donned-outer-gloves', { state: 'fresh' }),
  coverall_folded: (state) => until(state, 'donned-coverall', { state: 'fresh' }),
  goggles: (state) => until(state, 'donned-eyewear', { state: 'fresh' }),
  boot_covers: (state) => until(state, 'donned-boot-covers', { state: 'fresh' }),
  general_declaration: (state) => until(state, 'declarationCollected', { state: 'filled' }),
  seat_map: (state, place) =>
    place === 'purser' ? until(state, 'manifestCollected', { state: 'blank' }) : seatMapShow(state),
  locator_form: (state) => ({ state: hasFact(state, 'onwardWritten') ? 'filled' : 'blank' }),
  convenience_card: (state) =>
    hasFact(state, 'dispositionDecided.convenience-card') ? { state: 'blank' } : undefined,
  dilution_jug: (state) =>
    hasFact(state, 'solutionMixed') ? { state: 'filled', values: { waterL: 10 } } : { state: 'empty' },
  chlorine_strips: (state) => {
    const chlorineMgL = readingOf(state, 'read-strip')
    return chlorineMgL === undefined ? { state: 'dry' } : { state: 'reading', values: { chlorineMgL } }
  },
  mosquito_tube: (state) => {
    if (hasFact(state, 'mosquitoCaught.tube-and-identify')) return { state: 'filled' }
    return hasFact(state, 'mosquitoSeen') ? { state: 'empty' } : undefined
  },
  insect_spray: (state) => (hasFact(state, 'mosquitoSeen') ? { state: 'closed' } : undefined),
  paper_form: () => ({ state: 'blank' }),
  radio: (state) => ({
    state: state.act === undefined ? 'on' : 'transmitting',
    values: { channel: 6, battery: 0.85, name: 'CUSTOMS' },
  }),
  smartphone: () => ({ state: 'on', values: { time: '' } }),
}

/** What the officers carry along: it lies where they are. */
const CARRIED = new Set(['bp_monitor', 'oximeter', 'paper_form', 'radio', 'smartphone'])
/** Places of one table: what lies there changes with what is done. */
const SHARED = new Set(['isolation', 'bedside', 'sample', 'donning', 'mirror'])

/** Describes what a tool shows; undefined where it is not there, or no longer. */
export function toolShow({ kind = '', place }: Tool, state: RunState): Shown | undefined {
  if ((CARRIED.has(kind) || SHARED.has(place)) && place !== state.place) return undefined
  const show = SHOWS[kind]
  return show ? show(state, place) : { state: '' }
}
