import { put, putChoice, putUndrawn } from '#view/tools/put.ts'
import type { Tool, Use } from '#view/tools/tool.ts'
import { lay, onBench, onGround } from './benches.ts'

const on = (anchor: string, ...offsetM: readonly [number, number, number]): Use['spot'] => ({
  on: 'stand',
  stand: { anchor, offsetM },
})

const OFFICE: readonly Tool[] = [
  lay('kit', 'multi_gas', -0.46, 0.05, 'zero-meter'),
  lay('kit', 'bump_gas', -0.29, -0.05, 'bump-meter'),
  lay('kit', 'radio_ex', -0.11, 0.05, 'take-radio'),
  lay('kit', 'binoculars', 0.06, 0.05, 'take-binoculars'),
  lay('kit', 'dosimeter', 0.22, 0.08, 'take-dosimeter'),
  lay('kit', 'smartphone', 0.34, 0.08, 'decide-on-phone'),
  lay('locker', 'antistatic_clothing', -0.16, 0.02, 'choose-clothing'),
  lay('locker', 'escape_hood', 0.17, 0.06, 'take-hood'),
  put('locker', 'hi_vis_vest', { anchor: 'locker', offsetM: [0.25, 1.75, -0.5], yawDeg: 0 }, 'put-on-vest'),
]

const BY_RADIO_BEFORE = ['stop-colleague', 'stop-work', 'engines-off', 'send-crane-away']
const BY_RADIO_AFTER = ['answer-for-victim', 'advise-offices', 'send-dockers-on']

/** Where the block is looked at from; the quay is none to look from after the explosion. */
const HALTS = [
  ['north-road', BY_RADIO_AFTER],
  ['apron', BY_RADIO_AFTER],
  ['east-apron', BY_RADIO_AFTER],
  ['quay', []],
] as const

const YARD: readonly Tool[] = [
  ...HALTS.flatMap(([place, after]): Tool[] => [
    lay(place, 'dosimeter', -0.25, 0.1, 'read-background'),
    lay(place, 'binoculars', -0.08, 0.04, 'look'),
    lay(place, 'thermal_camera', 0.12, 0.02, 'aim-camera'),
    lay(place, 'radio_ex', 0.27, 0.08, ...BY_RADIO_BEFORE, ...after),
  ]),
  ...['muster', 'cordon'].flatMap((place): Tool[] => [
    lay(place, 'radio_ex', 0.27, 0.08, ...BY_RADIO_BEFORE, 'set-cordon', 'call-control', ...BY_RADIO_AFTER),
    lay(place, 'megaphone', -0.2, 0.06, 'move-dockers'),
  ]),
  ...['gate', 'far-point', 'shelter'].map((place) => lay(place, 'radio_ex', 0.27, 0.08, ...BY_RADIO_AFTER)),
  ...['north-road', 'apron', 'east-apron', 'muster', 'cordon', 'gate', 'far-point', 'shelter'].map((place) =>
    lay(place, 'anemometer', 0.02, -0.12, 'read-sock'),
  ),
  ...(
    [
      ['north-road', 'officer-lane_upwind'],
      ['apron', 'halt'],
      ['east-apron', 'observe'],
      ['muster', 'officer-muster'],
      ['cordon', 'cordon'],
      ['gate', 'gate'],
      ['far-point', 'officer-far-point'],
      ['shelter', 'shelter'],
    ] as const
  ).map(([place, anchor]) => put(place, 'cone', onGround(anchor, 0.6, 1.2), 'redraw-zones')),
  put('cordon', 'cordon_board', onGround('cordon', -0.95, 1.15, 35), 'open-one-entry', 'start-log'),
  // The clip sits on a seat: the driver's.
  put('driver', 'rehab_chair', onGround('driver', -0.25, 1.73, 58)),
  lay('driver', 'eyewash', -0.1, 0.05, 'flush-driver'),
  lay('driver', 'glove_box', 0.16, 0, 'put-on-gloves'),
]

const POST: readonly Tool[] = [
  lay(
    'post',
    'guide_tablet',
    -0.02,
    -0.06,
    'pick-guide',
    'give-distances',
    'give-reach',
    'guide-for-neighbour',
  ),
  lay('post', 'smartphone', -0.22, 0.13, 'answer-broker'),
  lay('post', 'binoculars', -0.26, -0.06, 'read-box-b'),
  lay('post', 'radio_ex', 0.29, 0.06, 'advise-agent', 'plug-in-reefer', ...BY_RADIO_AFTER),
  lay('post', 'anemometer', 0.19, 0.1, 'read-sock'),
  lay(
    'post',
    'pen',
    0.02,
    0.16,
    ...['sign-with-commander', 'sign-with-ecology', 'sign-with-port', 'sign-with-anti-smuggling'],
  ),
  put('post', 'cone', onGround('officer-post', 0.75, 1.4), 'redraw-zones'),
]

/** On the rack of the post: where each kind of suit hangs. */
const SUITS: readonly Use[] = (
  [
    ['level-a', -1.3],
    ['level-b', -0.44],
    ['level-c', 1.32],
  ] as const
).map(([option, right]) => ({ act: 'put-on-suit', option, spot: on('ppe', right, 1.35, -3.3) }))

const PPE: readonly Tool[] = [
  {
    id: 'ppe_rack-ppe',
    name: 'ppe_rack',
    place: 'ppe',
    stand: { anchor: 'ppe', offsetM: [0, 1.35, -3.4] },
    reachM: 0.3,
    uses: SUITS,
  },
  // Over the front of the table, and before the second suit of level B: beside the rack the panels hang before them.
  putChoice(
    'ppe',
    'turnout_coat',
    { anchor: 'ppe', offsetM: [0.56, 0.91, -1.34] },
    'put-on-suit',
    'fire-kit',
  ),
  putChoice('ppe', 'antistatic_clothing', onBench('ppe', 0.66, 0.2), 'put-on-suit', 'level-d'),
  put('ppe', 'flash_overcover', { anchor: 'ppe', offsetM: [0.46, 1.86, -2.95] }, 'decide-on-overcover'),
  put('ppe', 'scba', onGround('ppe', 0, 1.5), 'read-cylinder', 'decide-on-cylinder'),
  lay('ppe', 'facepiece', -0.68, 0.24, 'don-scba'),
  lay('ppe', 'radio_ex', 0.4, 0.16, 'check-radio'),
  lay('entry', 'radio_ex', -0.05, 0.12, 'confirm-decon', 'confirm-backup', 'ask-for-order'),
]

/** By place of the hot zone, its anchor: the gauge of the cylinder hangs at the shoulder of whoever is there. */
const HOT = [
  ['twenty-five', '25m'],
  ['wreck', 'wreck'],
  ['carbide', 'carbide'],
  ['spill', 'spill'],
  ['sand-line', 'sand_line'],
  ['ibc', 'ibc'],
  ['drain', 'drain'],
] as const

const INSIDE: readonly Tool[] = [
  ...HOT.map(([place, anchor]) => putUndrawn(place, anchor, 'scba', [-0.2, 1.22, -0.46], ['read-air'])),
  lay('wreck', 'survey_meter', -0.26, -0.02, 'read-radiation'),
  lay(
    'wreck',
    'multi_gas',
    -0.09,
    0.04,
    ...['read-oxygen', 'read-bead', 'read-pid', 'recheck-bead', 'probe-heights', 'read-h2s', 'read-nh3'],
  ),
  lay('wreck', 'ph_strip', -0.18, 0.15, 'hold-ph-paper'),
  lay('wreck', 'cell_no2', 0.06, -0.08, 'read-no2'),
  lay('wreck', 'cell_hcn', 0.16, -0.08, 'read-hcn'),
  lay('wreck', 'cell_so2', 0.06, 0.1, 'read-so2'),
  lay('wreck', 'cell_hf', 0.16, 0.1, 'read-hf'),
  lay('wreck', 'radio_ex', 0.29, 0.04, 'decide-on-lel', 'log-toxics', 'decide-on-air'),
  lay('twenty-five', 'radio_ex', 0.27, 0.08, 'decide-on-air'),
  // At the near end of a table to the right: the far end lies beyond what the desktop shows.
  ...(['carbide', 'spill', 'drain'] as const).map((place) =>
    lay(place, 'radio_ex', -0.31, -0.1, 'decide-on-air'),
  ),
  lay('sand-line', 'radio_ex', 0.27, 0.08, 'decide-on-air', 'order-fog'),
  lay('ibc', 'radio_ex', -0.31, -0.1, 'decide-on-air', 'see-to-leak'),
  put('victim', 'stretcher', onGround('victim', -1.2, 0.9, 80), 'move-victim'),
]

const SPILL: readonly Tool[] = [
  {
    ...put('drain', 'drain_cover', onGround('drain', -1.3, 0.5)),
    isCarried: true,
    uses: [{ act: 'lay-drain-cover', spot: on('drain', -0.49, 0.06, -1.1) }],
  },
  putChoice('sand-line', 'sand_bag', onGround('sand_line', -0.9, 1, 20), 'build-dike', 'dry-sand'),
  putChoice('sand-line', 'lime', onGround('sand_line', -0.35, 1.3, 5), 'build-dike', 'limestone'),
  putChoice('sand-line', 'sawdust', onGround('sand_line', 0.2, 1.35, -5), 'build-dike', 'sawdust'),
  putChoice('sand-line', 'hose_line', onGround('sand_line', -1.5, 1.9, 40), 'build-dike', 'water-jet'),
  { ...put('sand-line', 'sand_dike', onGround('sand_line', 0, 2)), id: 'dike', uses: [] },
  // Clear of the drain cover, which lies to the left of them.
  putChoice('spill', 'soda_ash', onGround('spill', -0.6, 0.95, 20), 'treat-pool', 'soda-ash'),
  putChoice('spill', 'vermiculite', onGround('spill', -0.2, 1.2, 10), 'treat-pool', 'vermiculite'),
  putChoice('spill', 'sawdust', onGround('spill', 0.2, 1.4), 'treat-pool', 'sawdust'),
  putChoice('spill', 'drum_1h1', onGround('spill', -1.1, 0.35, 30), 'treat-pool', 'caustic-lye'),
  put('spill', 'shovel', onGround('spill', -0.3, 0.75, 10), 'spread-agent'),
  lay('spill', 'ph_strip', -0.1, 0.05, 'read-ph'),
  lay('carbide', 'thermal_camera', 0.06, 0.12, 'check-heat'),
  lay('carbide', 'camera_ex', -0.22, 0.04, 'photograph-spill'),
  // Across the back, clear of the camera.
  put('carbide', 'scoop_plastic', onBench('carbide', -0.02, -0.14, 90), 'choose-scoop', 'treat-nitrate'),
  put('carbide', 'sand_bag', onGround('carbide', -0.9, 1, 20), 'treat-carbide'),
  put('carbide', 'soda_ash', onGround('carbide', -0.4, 1.25, 8), 'treat-cyanide'),
  put('carbide', 'hose_line', onGround('carbide', -1.6, 1.8, 40), 'treat-dithionite', 'treat-cells'),
  put('carbide', 'plastic_sheet', onGround('carbide', 0.4, 2.1, 10), 'lay-sheet'),
  put(
    'carbide',
    'overpack_drum',
    onGround('carbide', 0.25, 1.35),
    ...['pack-carbide', 'pack-dithionite', 'pack-nitrate', 'pack-cyanide', 'pack-cells'],
  ),
]

/** By station, where the mask is taken off: before the face, between the ways from the hands to the panels. */
const STATIONS = [1, 2, 3, 4, 5, 6, 7].map((number) =>
  putUndrawn(`decon-${number}`, `decon_${number}`, 'facepiece', [0, 1.5, -0.42], ['mask-off']),
)

const DECON: readonly Tool[] = [
  ...STATIONS,
  put('decon-2', 'bucket', onGround('decon_2', -0.75, 0.9), 'choose-wash'),
  put('decon-2', 'decon_brush', { anchor: 'decon_2', offsetM: [0.5, 0.36, -0.8], yawDeg: 75 }, 'wash-suit'),
  put(
    'decon-3',
    'chemical_gloves',
    { anchor: 'decon_3', offsetM: [-1.15, 0.48, -0.7] },
    'remove-outer-layers',
  ),
  putUndrawn('decon-4', 'decon_4', 'scba', [-0.2, 1.22, -0.46], ['answer-for-air']),
  putUndrawn('decon-5', 'decon_5', 'suit', [-0.2, 1.2, -0.46], ['suit-off']),
  put(
    'casualty',
    'stretcher',
    { anchor: 'casualty', offsetM: [-0.9, 0.02, -0.7], yawDeg: 90 },
    'bring-to-lane',
  ),
  lay('casualty', 'eyewash', 0, 0.04, 'flush-casualty'),
]

const HANDOVER: readonly Tool[] = [
  lay('rehab', 'vitals_monitor', 0, 0, 'take-vitals'),
  lay('evidence', 'camera_ex', -0.28, 0.08, 'photograph-evidence'),
  lay('evidence', 'sample_kit', -0.02, -0.08, 'take-samples'),
  lay('evidence', 'seal', 0.02, 0.16, 'seal-samples'),
  lay('evidence', 'custody_form', 0.26, 0.02, 'fill-custody-form'),
  lay('evidence', 'customs_seal', -0.16, 0.16, 'keep-customs-seal'),
  put('waste', 'salvage_drum', onGround('waste', -0.75, 1.3), 'part-waste', 'label-drums'),
  lay('waste', 'clipboard', 0, 0.03, 'fill-transfer-manifest'),
]

/** All tools of the port, by where they lie. */
export const TOOLS: readonly Tool[] = [
  ...OFFICE,
  ...YARD,
  ...POST,
  ...PPE,
  ...INSIDE,
  ...SPILL,
  ...DECON,
  ...HANDOVER,
]
