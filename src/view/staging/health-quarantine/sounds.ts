import { hasFact, type RunState } from '#engine/state.ts'
import type { Announcement, EventSound, SoundStaging, StagingLoop } from '#view/shift/sound-staging.ts'
import { type Part, partOf } from './where.ts'

const RADIO: EventSound = { sound: 'radio_open', gain: 0.6 }
const PAPER: EventSound = { sound: 'paper', gain: 0.8 }
const PHONE: EventSound = { sound: 'confirm', gain: 0.5 }
const RUB: EventSound = { sound: 'hand_rub' }
const GLOVES: EventSound = { sound: 'glove_snap' }
const CLOTH: EventSound = { sound: 'zip', gain: 0.7 }
const LATCH: EventSound = { sound: 'door_latch' }
const TAP: EventSound = { sound: 'drop', gain: 0.4 }
const LID: EventSound = { sound: 'bin_lid' }
const ALARM: EventSound = { sound: 'thermal_alarm', gain: 0.4, from: 'D_thermal' }

const each = (sound: EventSound, ...acts: readonly string[]): Record<string, EventSound> =>
  Object.fromEntries(acts.map((act) => [act, sound]))

const ACT_SOUNDS: Readonly<Record<string, EventSound>> = {
  ...each(PAPER, 'write-down-message', 'read-bulletin', 'read-itinerary', 'collect-declaration'),
  ...each(PAPER, 'collect-manifest', 'have-cougher-declare', 'log-runner', 'hand-out-forms', 'write-onward'),
  ...each(PAPER, 'read-back', 'mark-seats', 'give-card', 'label-tube', 'mark-box', 'write-contact'),
  ...each(PAPER, 'hand-over-forms', 'complete-form', 'write-time-line', 'write-exposure-log', 'state-breach'),
  ...each(RADIO, 'request-missing', 'end-call', 'decide-stand', 'report-refusal', 'respond-first'),
  ...each(RADIO, 'reassess', 'decide-disposition', 'answer-curiosity', 'call-observer'),
  ...each(PHONE, 'alert-immigration', 'alert-airline', 'alert-disease-control', 'report-to-chain'),
  ...each(PHONE, 'tell-disease-control', 'tell-immigration', 'tell-hospital', 'email-who', 'answer-caller'),
  ...each(PHONE, 'call-interpreter', 'ring-interpreter', 'offer-help', 'order-ambulance', 'send-record'),
  ...each(RUB, 'put-on-hygiene', 'rub-gloves', 'clean-gloves-after-patient', 'disinfect-outer-gloves'),
  ...each(RUB, 'rub-1', 'rub-2', 'rub-3', 'rub-4', 'rub-5', 'rub-6'),
  ...each(GLOVES, 'put-on-inner-gloves', 'put-on-outer-gloves', 'off-outer-gloves', 'off-inner-gloves'),
  ...each(CLOTH, 'put-on-coverall', 'put-on-boot-covers', 'put-on-level-3', 'off-coverall'),
  ...each(TAP, 'put-on-jewellery', 'off-eyewear', 'off-cap', 'off-respirator', 'take-packs'),
  ...each(LATCH, 'control-door', 'shut-isolation-door', 'bring-in', 'shut-outer', 'hand-over-cold-box'),
  ...each(LID, 'bin-items', 'fill-bag', 'hold-waste'),
  'put-on-seal-check': { sound: 'breath_mask', gain: 0.7 },
  'seal-lavatory': { sound: 'tape_tear' },
  'mix-solution': { sound: 'splash', gain: 0.7 },
  'order-against-insects': { sound: 'spray', gain: 0.7 },
  announce: { sound: 'cabin_chime', gain: 0.6 },
}

const DONE: EventSound = { sound: 'thermometer_done', gain: 0.6 }
const BEEP: EventSound = { sound: 'oximeter_beep', gain: 0.5 }
const READING_SOUNDS: SoundStaging['readings'] = {
  'take-infrared': { alarm: { sound: 'scan_beep', gain: 0.4 } },
  'take-probe': { alarm: DONE },
  'repeat-temperature': { alarm: DONE },
  'probe-runner': { alarm: DONE },
  'measure-saturation': { alarm: BEEP },
  'measure-pressure': { alarm: DONE },
}

/** What of the injects is heard and read. */
const ANNOUNCEMENTS: Readonly<Record<string, Announcement>> = {
  call: { ...RADIO, from: 'I_radio_mic', by: 'atc' },
  'runner-alarms': { ...ALARM, by: 'colleague' },
  'cougher-passes': { sound: 'cough_2', from: 'A_lane_2_after', nearM: 4, by: 'cougher' },
  'card-shown': { by: 'holder' },
  'refuser-stops': { by: 'refuser' },
  'executive-presses': { by: 'executive' },
  'colleague-errs': { by: 'colleague' },
  'manager-presses': { by: 'manager' },
  curiosity: { ...RADIO, by: 'colleague' },
  caller: { sound: 'call_bell', gain: 0.5, by: 'reporter' },
  'breach-glove': { by: 'colleague' },
  'breach-splash': { by: 'colleague' },
  mosquito: { ...RADIO, by: 'purser' },
  contractor: { by: 'contractor' },
  extension: { sound: 'call_bell', gain: 0.5, by: 'agent' },
  'launch-clean': { ...RADIO, from: 'I_radio_mic', by: 'launch' },
  'launch-droppings': { ...RADIO, from: 'I_radio_mic', by: 'launch' },
  'launch-mosquitoes': { ...RADIO, from: 'I_radio_mic', by: 'launch' },
}

const isIn =
  (part: Part, gain = 1) =>
  (state: RunState): number =>
    partOf(state) === part ? gain : 0
const isMasked = (state: RunState): boolean =>
  hasFact(state, 'donned-respirator') && !hasFact(state, 'doffed-respirator')

const LOOPS: readonly StagingLoop[] = [
  { sound: 'amb_terminal', isAmbience: true, gain: isIn('terminal', 0.8) },
  { sound: 'amb_cabin', isAmbience: true, gain: isIn('cabin') },
  { sound: 'amb_medical', isAmbience: true, gain: isIn('medical', 0.8) },
  // The stand is an apron in the open, as the yard is.
  { sound: 'amb_yard_day', isAmbience: true, gain: isIn('stand', 0.6) },
  { sound: 'truck_idle', from: 'D_ambulance_pressure', nearM: 5, gain: isIn('stand', 0.5) },
  { sound: 'breath_mask', gain: (state) => (isMasked(state) ? 0.3 : 0) },
]

/** How far west of the hall the cabin ends, and the medical rooms begin; world metres along x. */
const CABIN_FROM_X = -20
const TERMINAL_FROM_X = 30

/** What the quarantine sounds like: hall, cabin, apron, the ventilation of the medical rooms, the breath in a mask. */
export const sound: SoundStaging = {
  loops: LOOPS,
  acts: ACT_SOUNDS,
  readings: READING_SOUNDS,
  eventSound: () => undefined,
  eventSounds: [],
  announcements: ANNOUNCEMENTS,
  voices: [],
  ticking: [],
  grounds: ['carpet', 'concrete'],
  ground: (x) => (x > CABIN_FROM_X && x < TERMINAL_FROM_X ? 'carpet' : 'concrete'),
  muffled: (state) => (hasFact(state, 'donned-coverall') && !hasFact(state, 'doffed-coverall') ? 0.25 : 0),
}
