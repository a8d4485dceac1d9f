import { hasFact, type RunState } from '#engine/state.ts'
import type { BlastThere } from '#folds/charges.ts'
import { computeArrivalMs } from '#physics/hazmat/blast.ts'
import { breaksGlass, computeRingingShare } from '#physics/hazmat/blast-harm.ts'
import type {
  Announcement,
  BlastSound,
  EventSound,
  SoundStaging,
  StagingLoop,
} from '#view/shift/sound-staging.ts'

/** Distance in metres at which the horn is as loud as recorded. */
const HORN_NEAR_M = 60

/** How loud a blast is follows from its pressure, whatever the distance. */
const ANYWHERE_M = 1e4
const BLAST: EventSound = { sound: 'blast_near', from: 'A_fire_1', nearM: ANYWHERE_M }
const FAR_BLAST: EventSound = { ...BLAST, sound: 'blast_far' }
const DEBRIS: EventSound = { sound: 'debris', from: 'A_fire_1', nearM: 40, isDelayed: true }
const GLASS: EventSound = { sound: 'glass', from: 'A_office', nearM: 25, isDelayed: true }
/** From here on a blast only rumbles, and its debris is not heard, in metres [D]. */
const FAR_OFF_M = 400
/** Until the first pieces fall, in s [D]. */
const DEBRIS_FLIES_S = 1.6
/** From Box A to the windows of the office, in metres. */
const OFFICE_M = 143
const RADIO: EventSound = { sound: 'radio_open', gain: 0.6 }
const PAPER: EventSound = { sound: 'paper', gain: 0.8 }
const SHUTTER: EventSound = { sound: 'key_click' }
const ALARM: EventSound = { sound: 'gas_alarm_high', gain: 0.5 }
const BEEP: EventSound = { sound: 'scan_beep', gain: 0.3 }

const ACT_SOUNDS: Readonly<Record<string, EventSound>> = {
  ...Object.fromEntries(
    ['open-entry', 'open-manifest', 'open-weather', 'open-plan', 'open-certificate', 'open-image'].map(
      (act) => [act, PAPER],
    ),
  ),
  ...Object.fromEntries(
    [
      'stop-colleague',
      'stop-work',
      'engines-off',
      'send-crane-away',
      'set-cordon',
      'call-control',
      'advise-agent',
      'confirm-decon',
      'confirm-backup',
      'ask-for-order',
      'answer-for-victim',
      'advise-offices',
      'send-dockers-on',
      'order-fog',
      'see-to-leak',
      'decide-on-lel',
      'log-toxics',
      'state-wind',
      'decide-on-entry',
      'decide-on-air',
      'check-radio',
      'send-report',
    ].map((act) => [act, RADIO]),
  ),
  'zero-meter': { sound: 'detector_pump', gain: 0.5 },
  'bump-meter': { sound: 'gas_alarm_low', gain: 0.5 },
  'put-on-vest': { sound: 'zip', gain: 0.7 },
  'put-on-suit': { sound: 'zip' },
  'put-on-gloves': { sound: 'glove_snap' },
  'remove-outer-layers': { sound: 'glove_snap' },
  'suit-off': { sound: 'zip' },
  'don-scba': { sound: 'zip', gain: 0.6 },
  'flush-driver': { sound: 'splash' },
  'flush-casualty': { sound: 'splash' },
  'wash-suit': { sound: 'splash' },
  'wash-in-field': { sound: 'splash' },
  'lay-drain-cover': { sound: 'drop' },
  'build-dike': { sound: 'drop' },
  'photograph-spill': SHUTTER,
  'photograph-evidence': SHUTTER,
  'fill-custody-form': PAPER,
  'fill-transfer-manifest': PAPER,
  'start-log': PAPER,
}

const READING_SOUNDS: SoundStaging['readings'] = {
  'read-bead': { alarm: ALARM, calm: BEEP },
  'recheck-bead': { calm: BEEP },
  'read-no2': { alarm: ALARM, calm: BEEP },
  'read-hcn': { alarm: ALARM, calm: BEEP },
  'read-so2': { alarm: ALARM, calm: BEEP },
  'read-hf': { alarm: ALARM, calm: BEEP },
  'read-h2s': { alarm: ALARM, calm: BEEP },
  'read-nh3': { alarm: ALARM, calm: BEEP },
  'aim-camera': { alarm: { sound: 'thermal_alarm', gain: 0.25 } },
}

/** What of the injects is heard and read. */
const ANNOUNCEMENTS: Readonly<Record<string, Announcement>> = {
  arrived: { ...RADIO, by: 'chief' },
  hiss: { sound: 'drum_ping', from: 'A_box_a_door', nearM: 12, isDelayed: true, by: 'buddy' },
  'partner-errs': { by: 'buddy' },
  dockers: { sound: 'cough_2', from: 'A_dockers', nearM: 10, by: 'docker' },
  manager: { by: 'manager' },
  driver: { sound: 'cough_1', from: 'A_driver', by: 'driver' },
  'ic-arrives': { ...RADIO, by: 'ic' },
  'broker-calls': { sound: 'call_bell', gain: 0.5, by: 'broker' },
  'papers-mailed': { sound: 'confirm', gain: 0.5 },
  'crew-aims': RADIO,
  rising: { sound: 'drum_ping', from: 'A_box_a_door', nearM: 14, isDelayed: true },
  horn: {
    sound: 'evacuation_blasts',
    from: 'I_rtg_trolley',
    nearM: HORN_NEAR_M,
    voice: 'radio-withdraw',
    voiceInS: 2,
  },
  blast: {},
  leak: {},
  fire: {},
  'wind-veers': {},
  'victim-seen': RADIO,
  'gas-cleared': RADIO,
  'air-low': RADIO,
  whistle: {},
  'left-hot': {},
  'responders-done': RADIO,
}

const is =
  (fact: string) =>
  (state: RunState): boolean =>
    hasFact(state, fact)
const INDOORS = new Set(['office', 'kit', 'locker'])
/** Walls keep most of the yard out. */
const outside = ({ place }: RunState): number => (INDOORS.has(place) ? 0.25 : 1)
const isNight = is('light.night')
const hasBlasted = is('blasted')
const isHissing = (state: RunState): boolean => hasFact(state, 'hissing') && !hasBlasted(state)
const isOnAir = (state: RunState): boolean => hasFact(state, 'onAir') && !hasFact(state, 'maskOff')
/** Cells pop and vent, smouldering salt only smokes, cyanide is quiet. */
const HISSES = ['cargo.carbide', 'cargo.peroxide']

const LOOPS: readonly StagingLoop[] = [
  { sound: 'amb_yard_day', isAmbience: true, gain: (state) => (isNight(state) ? 0 : outside(state)) },
  { sound: 'amb_yard_night', isAmbience: true, gain: (state) => (isNight(state) ? outside(state) : 0) },
  {
    sound: 'amb_rain',
    isAmbience: true,
    gain: (state) => (hasFact(state, 'weather.drizzle') ? 0.5 * outside(state) : 0),
  },
  {
    sound: 'rtg',
    from: 'I_rtg_trolley',
    nearM: 14,
    gain: (state) => (hasFact(state, 'craneAway') || hasBlasted(state) ? 0 : 0.8 * outside(state)),
  },
  {
    sound: 'truck_idle',
    from: 'I_truck',
    nearM: 8,
    gain: (state) => (hasFact(state, 'enginesOff') || hasBlasted(state) ? 0 : outside(state)),
  },
  {
    sound: 'leak_hiss',
    from: 'A_box_a_door',
    nearM: 12,
    gain: (state) =>
      isHissing(state) && HISSES.some((cargo) => hasFact(state, cargo))
        ? hasFact(state, 'hissRising')
          ? 1
          : 0.6
        : 0,
    // From 1 to 4 kHz as the pressure rises (port-hazmat sheet §6); the recording is of the lower end.
    rate: (state) => (hasFact(state, 'hissRising') ? 1.9 : 1),
  },
  {
    sound: 'venting',
    from: 'A_box_a_door',
    nearM: 14,
    gain: (state) => (isHissing(state) && hasFact(state, 'cargo.battery') ? 1 : 0),
  },
  {
    sound: 'fire',
    from: 'A_fire_1',
    nearM: 16,
    gain: (state) =>
      hasFact(state, 'fireBurning') && !hasFact(state, 'cargoTreated') && !hasFact(state, 'respondersDone')
        ? 1
        : 0,
  },
  {
    sound: 'fizz',
    from: 'A_leak_pool',
    nearM: 6,
    gain: (state) => (hasFact(state, 'leaking') && !hasFact(state, 'respondersDone') ? 0.9 : 0),
  },
  {
    sound: 'amb_post',
    from: 'A_post',
    nearM: 9,
    gain: (state) => (hasFact(state, 'icHere') ? 0.6 : 0),
  },
  {
    sound: 'breath_scba',
    gain: (state) => (isOnAir(state) && !hasFact(state, 'airLow') ? 0.5 : 0),
  },
  {
    sound: 'breath_scba_hard',
    gain: (state) => (isOnAir(state) && hasFact(state, 'airLow') ? 0.5 : 0),
  },
  {
    sound: 'scba_whistle',
    gain: (state) => (isOnAir(state) && hasFact(state, 'whistling') ? 0.5 : 0),
  },
]

/** What the explosion sounds like: its wave, what falls, and the windows of the office where they do not withstand. */
function blast({ tntKg, distanceM, felt }: BlastThere): readonly BlastSound[] {
  const gain = 0.5 + 0.5 * computeRingingShare(felt.overpressureKPa)
  const inS = felt.arrivalMs / 1000
  const glass = breaksGlass(OFFICE_M, tntKg)
    ? [{ ...GLASS, inS: computeArrivalMs(OFFICE_M, tntKg) / 1000 }]
    : []
  if (distanceM >= FAR_OFF_M) return [{ ...FAR_BLAST, gain, inS }]
  return [{ ...BLAST, gain, inS }, { ...DEBRIS, inS: DEBRIS_FLIES_S }, ...glass]
}

const HEADGEAR = ['suited.level-a', 'suited.level-b', 'suited.level-c', 'suited.fire-kit']

/** What the port sounds like: the yard, its machines, what hisses and burns, the breath in a suit. */
export const sound: SoundStaging = {
  loops: LOOPS,
  acts: ACT_SOUNDS,
  readings: READING_SOUNDS,
  eventSound: () => undefined,
  eventSounds: [BLAST, FAR_BLAST, DEBRIS, GLASS],
  announcements: ANNOUNCEMENTS,
  voices: ['radio-withdraw'],
  ticking: [],
  grounds: ['concrete'],
  ground: () => 'concrete',
  muffled: (state) =>
    HEADGEAR.some((fact) => hasFact(state, fact)) && !hasFact(state, 'suitOff') ? 0.55 : 0,
  blast,
  isWatchedForStillness: isOnAir,
}
