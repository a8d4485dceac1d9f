import { put, putUndrawn } from '#view/tools/put.ts'
import type { Tool } from '#view/tools/tool.ts'
import { lay } from './benches.ts'

/**
 * From the anchor of a place: the phone or the radio of whoever is dressed hangs before the chest, on the left: on the
 * right it would stand between a hand and the panel.
 */
const AT_THE_CHEST = [-0.2, 1.2, -0.46] as const
const worn = (place: string, anchor: string, name: 'radio' | 'phone', ...acts: readonly string[]): Tool =>
  putUndrawn(place, anchor, name, AT_THE_CHEST, acts)

/** A pen beside a paper of the place stands for the paper: large faces are dear, and the words hang on the panel. */
const written = (
  name: string,
  place: string,
  right: number,
  back: number,
  ...acts: readonly string[]
): Tool => {
  const tool = lay(place, 'pen', right, back, ...acts)
  return { ...tool, name }
}

const DUTY: readonly Tool[] = [
  written(
    'paper_form',
    'duty',
    -0.02,
    0.12,
    ...['write-down-message', 'read-declaration', 'read-medical-log', 'read-certificate', 'read-ports'],
    ...['read-vaccination', 'issue-certificate', 'note-findings'],
  ),
  lay(
    'duty',
    'radio',
    0.3,
    0.1,
    ...['request-missing', 'end-call', 'decide-stand', 'take-request', 'order-measure', 'answer-request'],
  ),
  putUndrawn(
    'duty',
    'duty_desk',
    'phone',
    [0.89, 0.84, -1.42],
    ['alert-immigration', 'alert-airline', 'alert-disease-control', 'ask-for-papers', 'answer-extension'],
  ),
  worn('map', 'officer-duty_map', 'radio', 'choose-place', 'set-signal', 'hold-gangway'),
]

const HALL: readonly Tool[] = [
  putUndrawn(
    'camera',
    'camera_officer',
    'fever_camera',
    [0.55, 1.07, -0.93],
    ['mend-camera', 'read-camera'],
    0.2,
  ),
  lay('camera', 'blackbody', -0.45, -0.1, 'set-reference'),
  put('camera', 'barrier_post', { anchor: 'camera_officer', offsetM: [-1.15, 0, -0.9] }, 'set-queue'),
  lay('declare', 'probe_thermometer', -0.3, 0.1, 'probe-runner'),
  written('paper_form', 'declare', 0.02, 0.12, 'have-cougher-declare', 'log-runner'),
  lay('declare', 'icvp', -0.52, 0.08, 'judge-yellow-card'),
  lay('refusal', 'interpreter_phone', -0.25, 0.12, 'offer-help'),
  lay('refusal', 'passport_diplomatic', 0.05, 0.05, 'answer-refuser'),
  lay('refusal', 'radio', 0.32, 0.16, 'report-refusal'),
]

const DONNING: readonly Tool[] = [
  lay('ppe', 'swab_kit', -0.26, 0.05, 'take-medium', 'take-swabs'),
  lay('ppe', 'probe_thermometer', -0.12, 0.12, 'test-thermometer'),
  lay('ppe', 'mask_box', 0.02, -0.06, 'take-masks'),
  lay('ppe', 'hand_rub', 0.17, 0.05, 'take-rub'),
  lay('ppe', 'yellow_bag', 0.29, -0.05, 'take-bags'),
  lay('donning', 'hand_rub', -0.3, -0.12, 'put-on-hygiene'),
  lay('mirror', 'cap', -0.27, 0.08, 'put-on-cap'),
  lay('mirror', 'respirator', -0.13, 0.09, 'put-on-respirator', 'put-on-seal-check'),
  lay('mirror', 'gloves', 0.0, 0.1, 'put-on-inner-gloves', 'put-on-outer-gloves'),
  lay('mirror', 'coverall_folded', 0.1, -0.08, 'put-on-coverall'),
  lay('mirror', 'goggles', 0.14, 0.12, 'put-on-eyewear'),
  lay('mirror', 'boot_covers', 0.3, 0.08, 'put-on-boot-covers'),
]

const BOARDING: readonly Tool[] = [
  lay('stairs', 'locator_form', -0.1, 0.05, 'hand-out-forms', 'write-onward'),
  lay('purser', 'general_declaration', -0.16, 0.03, 'collect-declaration'),
  written('seat_map', 'purser', 0.17, 0.03, 'collect-manifest'),
  putUndrawn('pa', 'pa', 'handset', [0.08, 1.23, -0.6], ['announce'], 0.08),
  worn('row-36', 'officer-row_36', 'radio', 'respond-first', 'reassess'),
  worn('index', 'row_34', 'radio', 'respond-first', 'reassess'),
  lay('index', 'interpreter_phone', -0.22, 0.08, 'call-interpreter'),
  lay('index', 'mask_box', 0.02, -0.08, 'offer-mask'),
  lay('index', 'hand_rub', 0.28, -0.06, 'rub-gloves'),
  lay('index', 'ir_thermometer', 0.06, 0.12, 'take-infrared'),
  lay('index', 'probe_thermometer', 0.24, 0.12, 'take-probe'),
  lay('lavatory', 'tape_roll', -0.15, 0.05, 'seal-lavatory'),
  lay('lavatory', 'hand_rub', 0.2, 0.02, 'rub-gloves'),
  lay(
    'galley',
    'seat_map',
    -0.05,
    -0.02,
    ...['mark-seats', 'judge-second-seat', 'judge-crew', 'judge-toilet', 'judge-linen', 'judge-cleaners'],
    'judge-infants',
  ),
  worn('galley', 'galley', 'radio', 'reassess'),
  lay('galley', 'yellow_bag', -0.42, -0.14, 'hold-waste'),
]

const ISOLATION: readonly Tool[] = [
  lay(
    'isolation-door',
    'smartphone',
    -0.2,
    0.08,
    ...['report-to-chain', 'tell-disease-control', 'tell-immigration', 'tell-hospital', 'email-who'],
    'answer-caller',
  ),
  lay('isolation-door', 'radio', -0.02, 0.08, 'answer-curiosity'),
  lay('isolation-door', 'yellow_bag', 0.2, -0.02, 'fill-bag', 'tie-bag', 'double-bag'),
  putUndrawn(
    'gauge',
    'gauge',
    'pressure_gauge',
    [-0.02, 1.57, -0.56],
    ['read-room-gauge', 'read-gauge-again'],
    0.13,
  ),
  worn('gauge', 'gauge', 'phone', 'answer-caller'),
  worn('isolation', 'isolation_doctor', 'radio', 'decide-disposition', 'answer-curiosity'),
  lay('isolation', 'interpreter_phone', -0.2, -0.05, 'ring-interpreter'),
  lay('isolation', 'co2_meter', 0.02, -0.12, 'read-room-air'),
  written('paper_form', 'isolation', 0.02, 0.03, 'read-back'),
  lay('isolation', 'convenience_card', 0.25, 0.08, 'give-card'),
  worn('bedside', 'isolation_bedside', 'radio', 'answer-curiosity'),
  lay('bedside', 'oximeter', -0.28, 0.08, 'measure-saturation'),
  lay('bedside', 'probe_thermometer', -0.16, 0.12, 'repeat-temperature'),
  lay('bedside', 'bp_monitor', 0.03, 0.02, 'measure-pressure'),
  lay('bedside', 'hand_rub', 0.28, 0.02, 'clean-gloves-after-patient'),
  worn('sample', 'isolation_sample', 'radio', 'answer-curiosity'),
  lay(
    'sample',
    'swab_kit',
    0.02,
    0.05,
    ...['choose-medium', 'turn-and-hold', 'swab-lesions', 'take-rectal', 'close-tube'],
  ),
  lay('sample', 'hand_rub', 0.28, 0.02, 'clean-gloves-after-patient'),
]

const TRANSFER: readonly Tool[] = [
  lay('medical', 'triple_packaging', -0.12, 0, 'put-in-primary'),
  lay('medical', 'cold_box', -0.55, -0.05, 'take-packs', 'read-cool-box'),
  lay('medical', 'dilution_jug', 0.32, -0.1, 'mix-solution'),
  lay('medical', 'chlorine_strips', 0.52, 0.2, 'read-strip'),
  lay('medical', 'mosquito_tube', 0.6, 0.16, 'have-mosquito-caught'),
  lay('medical', 'insect_spray', 0.46, 0.1, 'order-against-insects'),
  worn('medical', 'officer-medical_doctor', 'phone', 'answer-caller'),
  lay('ambulance', 'cold_box', 0, 0, 'hand-over-cold-box'),
  worn('ambulance', 'ambulance_rear', 'phone', 'answer-caller'),
]

const RUBS = ['rub-1', 'rub-2', 'rub-3', 'rub-4', 'rub-5', 'rub-6']
const DOFFING: readonly Tool[] = [
  lay('doffing-1', 'hand_rub', 0, 0, 'disinfect-outer-gloves', ...RUBS),
  // On the cabinet of the room, beside and on its packs.
  put('doffing-2', 'hand_rub', { anchor: 'doffing_2', offsetM: [0.74, 0.85, -0.4], yawDeg: -60 }, ...RUBS),
  put(
    'doffing-2',
    'mask_box',
    { anchor: 'doffing_2', offsetM: [0.8, 1.03, -0.55], yawDeg: -90 },
    'put-on-fresh-mask',
  ),
  lay('clean', 'mask_box', -0.25, -0.05, 'put-on-fresh-mask'),
  written(
    'paper_form',
    'clean',
    0.05,
    0.02,
    ...['complete-form', 'write-time-line', 'write-exposure-log', 'state-breach', 'send-record'],
  ),
]

/** All tools of the quarantine, by where they lie. */
export const TOOLS: readonly Tool[] = [
  ...DUTY,
  ...HALL,
  ...DONNING,
  ...BOARDING,
  ...ISOLATION,
  ...TRANSFER,
  ...DOFFING,
]
