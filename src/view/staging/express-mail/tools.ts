import type { Spot, Stand, Tool, Triple } from '#view/tools/tool.ts'
import { onBench } from './benches.ts'

const onParcel = (x: number, y: number, z: number): Spot => ({
  on: 'piece',
  piece: 'parcel',
  share: [x, y, z],
})
const onTool = (tool: string, ...offsetM: Triple): Spot => ({ on: 'tool', tool, offsetM })
const at = (anchor: string, ...offsetM: Triple): Stand => ({ anchor, offsetM })
const on = (stand: Stand): Spot => ({ on: 'stand', stand })

/** Where customs' eye goes on a parcel: its label, its seam, the box as a whole, what is in it. */
const LABEL = onParcel(0.36, 1, 0.24)
const SEAM_END = onParcel(-0.98, 0.9, 0)
const FRONT = onParcel(0, 0.5, 1)
const INSIDE = onParcel(0, 0.7, 0)
/** On the parcel of the emergency, wherever the belt has it. */
const SUSPECT: Spot = { on: 'piece', piece: 'suspect', share: [0, 1, 0] }

const BRIEFING: readonly Tool[] = [
  {
    id: 'badge',
    kind: 'credentials',
    place: 'briefing',
    stand: onBench('briefing', -0.2, 0.05),
    uses: [{ act: 'show-badge', spot: onTool('badge', 0, 0.02, 0) }],
  },
  {
    id: 'body-cam',
    kind: 'body_cam',
    place: 'briefing',
    stand: onBench('briefing', 0.14, 0),
    uses: [{ act: 'start-body-cam', spot: onTool('body-cam', 0, 0.03, 0) }],
  },
]

const LOCKER: readonly Tool[] = [
  {
    id: 'gloves-locker',
    kind: 'glove_box',
    place: 'locker',
    stand: onBench('locker', -0.22, -0.06),
    uses: [{ act: 'put-on-gloves', spot: onTool('gloves-locker', 0, 0.06, 0) }],
  },
  {
    id: 'naloxone',
    kind: 'naloxone',
    place: 'locker',
    stand: onBench('locker', 0.02, 0.06),
    uses: [
      { act: 'check-naloxone', spot: onTool('naloxone', 0, 0.03, 0) },
      { act: 'replace-naloxone', spot: onTool('naloxone', 0, 0.03, 0) },
    ],
  },
  {
    id: 'supplies',
    kind: 'evidence_bag',
    place: 'locker',
    stand: onBench('locker', 0.24, -0.02),
    uses: [{ act: 'count-supplies', spot: onTool('supplies', 0, 0.02, 0) }],
  },
]

const CONSOLE: readonly Tool[] = [
  {
    id: 'radio',
    kind: 'radio',
    place: 'console',
    stand: onBench('console', 0.2, 0),
    uses: [{ act: 'use-radio', spot: onTool('radio', 0, 0.05, 0) }],
  },
  {
    id: 'spill-cover',
    kind: 'spill_cover',
    place: 'console',
    stand: onBench('console', -0.16, 0),
    isCarried: true,
    uses: [{ act: 'cover', spot: SUSPECT }],
  },
  {
    id: 'radiation-meter',
    kind: 'radiation_meter',
    place: 'monitor',
    stand: onBench('monitor', 0, 0),
    isCarried: true,
    uses: [
      { act: 'survey', spot: SUSPECT },
      { act: 'identify-nuclide', spot: SUSPECT },
    ],
  },
  {
    id: 'radio-monitor',
    kind: 'radio',
    place: 'monitor',
    stand: onBench('monitor', 0.2, 0.05),
    uses: [{ act: 'use-radio', spot: onTool('radio-monitor', 0, 0.05, 0) }],
  },
]

const SECONDARY: readonly Tool[] = [
  {
    id: 'scale',
    place: 'scale',
    stand: at('scale_top', 0.7, 0, 0),
    reachM: 0.28,
    uses: [
      { act: 'zero-scale', spot: on(at('scale_top', 0.62, 0.33, -0.15)) },
      { act: 'weigh', spot: onParcel(0, 1, 0) },
      { act: 'compare-weight', spot: on(at('scale_top', 0.8, 0.33, -0.15)) },
    ],
  },
  {
    id: 'dog',
    kind: 'detector_dog',
    place: 'dog',
    stand: { anchor: 'dog', offsetM: [0.75, 0, -0.75], yawDeg: 180 },
    uses: [
      { act: 'clear-lane', spot: on(at('dog', -0.35, 0.03, -1)) },
      { act: 'send-dog', spot: onTool('dog', 0, 0.5, 0) },
    ],
  },
  {
    id: 'gloves-etd',
    kind: 'glove_box',
    place: 'etd',
    stand: { anchor: 'etd_top', offsetM: [0.42, 0, -0.12], yawDeg: -10 },
    uses: [{ act: 'change-gloves', spot: onTool('gloves-etd', 0, 0.06, 0) }],
  },
  {
    id: 'swab-box',
    kind: 'swab_box',
    place: 'etd',
    stand: { anchor: 'etd_top', offsetM: [0.5, 0, 0.14], yawDeg: -8 },
    uses: [{ act: 'take-swab', spot: onTool('swab-box', 0, 0.04, 0) }],
  },
  {
    id: 'swab',
    kind: 'swab',
    place: 'etd',
    stand: { anchor: 'etd_top', offsetM: [0.28, 0.004, 0.22], yawDeg: 30 },
    isCarried: true,
    uses: [
      { act: 'rub', option: 'seams-and-handles', spot: onParcel(-0.92, 0.9, 0.9) },
      { act: 'rub', option: 'middle-of-label', spot: LABEL },
      { act: 'insert-swab', spot: onTool('etd', -0.1, 0.1, 0.2) },
    ],
  },
  {
    id: 'etd',
    kind: 'etd',
    place: 'etd',
    stand: { anchor: 'etd_top', offsetM: [-0.52, 0, -0.1], yawDeg: 14 },
    uses: [{ act: 'clean-detector', spot: onTool('etd', 0, 0.34, 0) }],
  },
]

const TABLE: readonly Tool[] = [
  {
    id: 'camera',
    kind: 'camera',
    place: 'table',
    stand: { anchor: 'table_top', offsetM: [-0.4, 0, 0.36], yawDeg: 15 },
    isCarried: true,
    uses: [
      { act: 'start-recording', spot: onTool('camera', 0, 0.06, 0) },
      { act: 'photograph-sides', spot: FRONT },
      { act: 'photograph-label', spot: LABEL },
      { act: 'photograph-seal', spot: SEAM_END },
      { act: 'photograph-contents', spot: INSIDE },
    ],
  },
  {
    id: 'cutter',
    kind: 'cutter',
    stroke: 'draw',
    place: 'table',
    stand: { anchor: 'table_top', offsetM: [-0.2, 0.01, 0.38], yawDeg: 75 },
    isCarried: true,
    uses: [
      { act: 'cut', option: 'opposite-seam', spot: onParcel(0, 0.98, -0.98) },
      { act: 'cut', option: 'original-seam', spot: onParcel(0, 1, 0) },
      { act: 'cut', option: 'toward-body', spot: onParcel(0, 0.98, 0.98) },
    ],
  },
  {
    id: 'hands',
    place: 'table',
    stand: at('table_top', 0, 0, 0),
    reachM: 0,
    uses: [
      { act: 'unpack', spot: INSIDE },
      { act: 'compare-list', spot: onParcel(0.6, 0.6, 0) },
    ],
  },
  {
    id: 'gloves-table',
    kind: 'glove_box',
    place: 'table',
    stand: onBench('table', 0.27, -0.06),
    uses: [
      { act: 'put-on-gloves', spot: onTool('gloves-table', 0, 0.06, 0) },
      { act: 'change-gloves', spot: onTool('gloves-table', 0, 0.06, 0) },
    ],
  },
  {
    id: 'protection',
    kind: 'respirator',
    place: 'table',
    stand: onBench('table', 0.12, 0.08),
    uses: [{ act: 'choose-protection', spot: onTool('protection', 0, 0.08, 0) }],
  },
  {
    id: 'evidence-bag',
    kind: 'evidence_bag',
    place: 'table',
    stand: { anchor: 'table_top', offsetM: [0.29, 0, 0.2], yawDeg: 6 },
    isCarried: true,
    uses: [{ act: 'bag', spot: INSIDE }],
  },
  {
    id: 'seal',
    kind: 'seal',
    place: 'table',
    stand: { anchor: 'table_top', offsetM: [-0.04, 0, 0.38] },
    isCarried: true,
    uses: [{ act: 'seal-bag', spot: onTool('evidence-bag', 0, 0.05, 0) }],
  },
  {
    id: 'bench-scale',
    kind: 'parcel_scale',
    place: 'table',
    stand: onBench('table', -0.16, -0.02),
    uses: [{ act: 'weigh-bag', spot: onTool('bench-scale', 0, 0.08, 0) }],
  },
  {
    id: 'form',
    kind: 'clipboard',
    place: 'table',
    stand: { anchor: 'table_top', offsetM: [0.52, 0, 0.22], yawDeg: -15 },
    uses: ['fill-form', 'sign', 'have-officer-sign', 'ask-witness', 'note-refusal', 'note-absent-owner'].map(
      (act) => ({ act, spot: onTool('form', 0, 0.02, 0) }),
    ),
  },
  {
    id: 'tape',
    kind: 'tape_roll',
    place: 'table',
    stand: { anchor: 'table_top', offsetM: [0.12, 0, 0.36] },
    isCarried: true,
    uses: [{ act: 'reseal', spot: onParcel(0, 1, 0) }],
  },
]

const CUSTODY: readonly Tool[] = [
  {
    id: 'evidence-door',
    place: 'evidence',
    stand: at('evidence', 0, 1.04, -0.72),
    reachM: 0.3,
    uses: ['store', 'log-transfer', 'hand-over', 'take-receipt'].map((act) => ({
      act,
      spot: on(at('evidence', 0, 1.04, -0.72)),
    })),
  },
]

const WAY_OUT: readonly Tool[] = [
  {
    id: 'exit-door',
    place: 'exit',
    stand: at('exit', 0, 1.1, -1.5),
    reachM: 0.45,
    uses: [
      { act: 'close-doors', spot: on(at('exit', 0, 1.1, -1.45)) },
      { act: 'choose-distance', spot: on(at('exit', -0.3, 1.5, -1.45)) },
    ],
  },
  ...(['exit', 'assembly'] as const).map(
    (place): Tool => ({
      id: `phone-${place}`,
      kind: 'smartphone',
      place,
      stand: onBench(place, place === 'exit' ? 0.16 : -0.16, 0),
      uses: [
        'call-help',
        'report-what',
        'report-where',
        'report-size',
        'report-when',
        'report-exposed',
        'give-image',
      ].map((act) => ({ act, spot: onTool(`phone-${place}`, 0, 0.03, 0) })),
    }),
  ),
  {
    id: 'hand-wash',
    place: 'sink',
    stand: at('sink', 0, 1, -0.62),
    reachM: 0.25,
    uses: [{ act: 'wash', spot: on(at('sink', 0, 1.02, -0.55)) }],
  },
]

/** Where the sealed bag lies at the door of the store, until it is locked away. */
export const BAG_AT_STORE: Stand = onBench('evidence', 0.04, 0.03, 12)

/** All tools of the express-mail shift, by where they lie. */
export const TOOLS: readonly Tool[] = [
  ...BRIEFING,
  ...LOCKER,
  ...CONSOLE,
  ...SECONDARY,
  ...TABLE,
  ...CUSTODY,
  ...WAY_OUT,
]
