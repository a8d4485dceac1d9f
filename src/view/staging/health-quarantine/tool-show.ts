import { hasFact, type RunState } from '#engine/state.ts'
import type { Values } from '#view/things/reading.ts'
import type { Tool } from '#view/tools/tool.ts'
import type { Shown } from '#view/tools/tool-staging.ts'
import {
  cardShow,
  declarationShow,
  locatorShow,
  passportShow,
  SENT,
  TUBE,
  UNSENT,
  UNWRITTEN,
} from './papers.ts'

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

/** Who was alarmed at, and the reading that did it: that of the sheet §3.1, V5. */
const ALARMED_C = 37.9
/** Three of the queue as the camera reads them where nothing shifts it: drawn with its error, σ 0.5 °C [D]. Sheet §5.1. */
const QUEUE_C = [36.5, 36.9, 35.9] as const
/** By fault of the setting, how far it shifts a reading, as the scenario's gauge has it. Sheet §5.1. */
const FAULTS_C: readonly (readonly [fault: string, shiftC: number])[] = [
  ['camera.sun', 0.6],
  ['camera.draught', -0.4],
  ['camera.warm', 0.3],
]

/** The camera holds the picture of whoever it alarmed at until they have been dealt with. */
const isHeld = (state: RunState): boolean => hasFact(state, 'alarmed') && !hasFact(state, 'runnerHandled')
/** Whoever was next in the lane has gone to the counter. */
const isLaneEmpty = (state: RunState): boolean => hasFact(state, 'cardShown')

/** How many faces the camera sees. */
function facesOf(state: RunState): number {
  if (isHeld(state)) return 1
  if (!hasFact(state, 'queueSet.one-face')) return QUEUE_C.length
  return isLaneEmpty(state) ? 0 : 1
}

function shiftC(state: RunState): number {
  if (hasFact(state, 'cameraMended.right')) return 0
  let shift = 0
  for (const [fault, by] of FAULTS_C) if (hasFact(state, fault)) shift += by
  return shift
}

/** What the camera reads of a face in the queue, or of whoever it alarmed at, in °C. Allocates nothing. */
function faceC(state: RunState, index: number): number {
  if (isHeld(state)) return readingOf(state, 'read-camera') ?? ALARMED_C
  return (QUEUE_C[index] ?? QUEUE_C[0]) + shiftC(state)
}

/** The camera over the lanes alarms: at whoever runs in, or at a face that its setting makes too warm. */
export function isCameraAlarming(state: RunState): boolean {
  const faces = facesOf(state)
  for (let index = 0; index < faces; index++) if (faceC(state, index) >= FEVER_C) return true
  return false
}

/** Describes the screen of the camera over the lanes: whoever stands before it. */
export function cameraShow(state: RunState): Shown {
  const values = {
    faces: facesOf(state),
    faceC: facesOf(state) === 0 ? '--' : faceC(state, 0),
    face2C: faceC(state, 1),
    face3C: faceC(state, 2),
    coat: isHeld(state) ? 1 : 0,
    glare: hasFact(state, 'camera.sun') && !hasFact(state, 'cameraMended.right') ? 1 : 0,
    blackbodyC: hasFact(state, 'referenceSet') ? BLACKBODY_C : '--',
    roomC: readingOf(state, 'measure-hall') ?? '--',
    humidity: HUMIDITY_PERCENT,
  }
  return { state: isCameraAlarming(state) ? 'alarm' : 'reading', values }
}

/** By the way contacts were marked, how many rows each side. */
const MARKED_ROWS = { 'one-row': 1, 'two-rows': 2, 'three-rows': 3 } as const
const SEATS_ABREAST = 9

/** Describes the seat map as it has been marked: how many seats that is, without the patient's. Sheet §5.7. */
export function seatMapShow(state: RunState): Shown {
  if (hasFact(state, 'contactsMarked.none'))
    return { state: 'no-rows', values: { caption: '34A: 0 密切接触者 close contacts' } }
  const isBoth = hasFact(state, 'secondSeatJudged.around-both')
  for (const [way, rows] of Object.entries(MARKED_ROWS)) {
    if (!hasFact(state, `contactsMarked.${way}`)) continue
    const seats = (2 * rows + 1 + (isBoth ? 2 : 0)) * SEATS_ABREAST - 1
    const caption = `${isBoth ? '34A, 36C' : '34A'} ± ${rows}: ${seats} 密切接触者 close contacts`
    return { state: isBoth ? `${way}-both` : way, values: { caption } }
  }
  return { state: 'blank' }
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

/** Beats per minute by what the patient has [D]; the sheet is silent. */
const PULSE: Readonly<Record<string, number>> = {
  mers: 112,
  mpox: 88,
  malaria: 118,
  dengue: 98,
  runner: 78,
  flu: 94,
  cholera: 126,
  vhf: 116,
}

/** Tells how fast the patient's heart beats, per minute. */
export function pulseOf({ variants }: RunState): number {
  return PULSE[variants.patient ?? ''] ?? 80
}
/** From the upper pressure, the lower [D]. */
const DIASTOLIC_SHARE = 0.63

/** Tells the lower pressure that goes with an upper one, mmHg. */
export function diastolicOf(systolic: number): number {
  return Math.round(systolic * DIASTOLIC_SHARE)
}

function oximeter(state: RunState): Shown {
  if (isUnderWay(state, 'measure-saturation')) return { state: 'searching' }
  const spo2 = readingOf(state, 'measure-saturation')
  if (spo2 === undefined) return { state: 'off' }
  const values: Values = { spo2, pulse: pulseOf(state), pleth: 60 }
  return { state: spo2 < LOW_SPO2 ? 'alarm' : 'reading', values }
}

function pressureMeter(state: RunState): Shown {
  if (isUnderWay(state, 'measure-pressure')) return { state: 'inflating', values: { cuffMmHg: 148 } }
  const systolic = readingOf(state, 'measure-pressure')
  if (systolic === undefined) return { state: 'off' }
  return {
    state: 'reading',
    values: { systolic, diastolic: diastolicOf(systolic), pulse: pulseOf(state) },
  }
}

/** Above this the air of a room is stale, and far too stale, in ppm [D]. */
const STALE_PPM = 1000
const FOUL_PPM = 2000

function airMeter(state: RunState): Shown {
  const co2Ppm = readingOf(state, 'read-room-air')
  const values: Values = { co2Ppm: co2Ppm ?? '----', roomC: 22, humidity: HUMIDITY_PERCENT }
  if (co2Ppm === undefined || co2Ppm < STALE_PPM) return { state: 'reading', values }
  return { state: co2Ppm < FOUL_PPM ? 'caution' : 'alarm', values }
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
  if (hasFact(state, 'contactWritten')) return { state: 'labelled', values: SENT }
  if (hasFact(state, 'boxMarked.right')) return { state: 'marked', values: UNSENT }
  if (hasFact(state, 'outerShut')) return { state: 'closed' }
  if (hasFact(state, 'secondaryShut'))
    return { state: hasFact(state, 'absorbentIn') ? 'packed' : 'no-absorbent' }
  return { state: 'laid-out' }
}

function swabs(state: RunState, place: string): Shown | undefined {
  if (place === 'ppe') return until(state, 'swabsTaken', { state: 'sealed', values: TUBE })
  if (hasFact(state, 'tubeClosed')) return { state: 'used', values: TUBE }
  return { state: hasFact(state, 'mediumChosen') ? 'open' : 'sealed', values: TUBE }
}

function yellowBag(state: RunState, place: string): Shown | undefined {
  if (place === 'ppe') return until(state, 'bagsTaken', { state: 'empty' })
  if (place === 'galley') return { state: hasFact(state, 'wasteHeld') ? 'tied' : 'empty' }
  if (hasFact(state, 'bagTied')) return { state: 'tied' }
  if (!hasFact(state, 'bagFilled')) return { state: 'empty' }
  return { state: hasFact(state, 'bagFilled.right') ? 'three-quarters' : 'overfull' }
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
  co2_meter: airMeter,
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
  icvp: cardShow,
  passport_diplomatic: passportShow,
  interpreter_phone: (state, place) => {
    if (isUnderWay(state, 'call-interpreter', 'ring-interpreter', 'offer-help'))
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
  general_declaration: declarationShow,
  seat_map: (state, place) =>
    place === 'purser' ? until(state, 'manifestCollected', { state: 'blank' }) : seatMapShow(state),
  locator_form: locatorShow,
  convenience_card: (state) =>
    hasFact(state, 'dispositionDecided.convenience-card') ? { state: 'blank', values: UNWRITTEN } : undefined,
  dilution_jug: (state) =>
    hasFact(state, 'solutionMixed') ? { state: 'filled', values: { waterL: 10 } } : { state: 'empty' },
  chlorine_strips: (state) => {
    const chlorineMgL = readingOf(state, 'read-strip')
    return chlorineMgL === undefined ? { state: 'dry' } : { state: 'reading', values: { chlorineMgL } }
  },
  mosquito_tube: (state) => {
    if (hasFact(state, 'mosquitoCaught.tube-and-identify'))
      return { state: 'filled', values: { code: 'V-01', place: '33' } }
    return hasFact(state, 'mosquitoSeen') ? { state: 'empty', values: { code: '', place: '' } } : undefined
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
