import { hasFact, ofSubject, parcelOf, type RunState } from '#engine/state.ts'
import { isOnPlate } from '#view/belt/motion.ts'
import type { Values } from '#view/things/reading.ts'
import type { Tool } from '#view/tools/tool.ts'
import type { Shown } from '#view/tools/tool-staging.ts'

/** What the state alone does not say. */
export interface ShowContext {
  readonly nowMs: number
  /** Dose rate where the survey meter is held, in µSv/h, background included. */
  readonly doseRateUSvH: number
  /** A photograph was taken a moment ago. */
  readonly isFlashing: boolean
  /** Gross mass of what was put into the evidence bag, in kg. */
  readonly bagKg: number
  readonly t: (id: string) => string
}

/** Counts per second of the survey meter for each µSv/h [D]. */
export const COUNTS_PER_USV_H = 400

/** Numbers on what is numbered. Made up, and the same on each part of one case. */
const SEAL_NUMBER = 'CN 480217'
const BAG_NUMBER = 'E 1040388'
const PICTURES_BEFORE = 118
const EXPIRY = { good: '2028-04', past: '2026-03' } as const

/** Writes run time as the small displays do. */
function clockOf(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

/** Seconds that an act under way still takes; undefined when it is not under way. */
function remainingS({ act }: RunState, id: string, nowMs: number): number | undefined {
  return act?.id === id ? Math.max(0, (act.doneAtMs - nowMs) / 1000) : undefined
}

/** Describes the parcel scale's display. While it settles the figure climbs to its place. */
export function scaleShow(state: RunState, nowMs: number): Shown {
  const id = state.workpiece
  if (state.place !== 'scale' || id === undefined || !isOnPlate(state, id))
    return hasFact(state, 'scaleZeroed')
      ? { state: 'zero', values: { massKg: 0 } }
      : { state: 'drifted', values: { massKg: 0.02 } }
  const left = remainingS(state, 'weigh', nowMs)
  const trueKg = parcelOf(state, id).grossG / 1000
  if (left !== undefined)
    return { state: 'weighing', values: { massKg: trueKg * (1 - Math.min(1, left / 2) ** 3) } }
  const value = state.readings[ofSubject('weigh', id)]?.at(-1)?.value
  return { state: 'stable', values: { massKg: value ?? trueKg } }
}

/** Describes the display of the radiation monitor at the infeed. */
export function monitorShow(state: RunState): Shown {
  const passing = state.parcels.findLast(({ phase }) => phase === 'fed' || phase === 'scanning')
  const reading = passing && state.readings[ofSubject('monitor', passing.id)]?.at(-1)?.value
  if (!passing || reading === undefined)
    return { state: 'background', values: { doseRateUSvH: 0.1, countsPerS: 412 } }
  const isAlarm = hasFact(state, 'monitorAlarm', passing.id) && !hasFact(state, 'monitorCleared', passing.id)
  return {
    state: isAlarm ? 'alarm' : 'measuring',
    values: { doseRateUSvH: reading, countsPerS: Math.round(reading * 4120) },
  }
}

const traceDetector = (state: RunState, { nowMs }: ShowContext): Shown => {
  const time = clockOf(nowMs).slice(3)
  const analysing = remainingS(state, 'insert-swab', nowMs)
  if (analysing !== undefined)
    return { state: 'analysing', values: { remainingS: Math.ceil(analysing), time } }
  const cleaning = remainingS(state, 'clean-detector', nowMs)
  if (cleaning !== undefined)
    return { state: 'clear-down', values: { remainingS: Math.ceil(cleaning), time } }
  if (hasFact(state, 'detectorDirty'))
    return { state: 'alarm', values: { substance: 'EXPLOSIVE 爆炸物', time } }
  const { workpiece } = state
  const isRead = workpiece !== undefined && hasFact(state, 'swabRead', workpiece)
  // The result stands until the next swab is put in.
  return { state: isRead ? 'pass' : 'ready', values: { time } }
}

const swab = (state: RunState): Shown | undefined => {
  if (state.workpiece !== undefined && hasFact(state, 'swabLoaded', state.workpiece)) return { state: 'used' }
  return hasFact(state, 'swabFresh') ? { state: 'fresh' } : undefined
}

const PICTURE_FACTS = ['sidesPhotographed', 'labelPhotographed', 'sealPhotographed', 'contentsPhotographed']

const camera = (state: RunState, { isFlashing }: ShowContext): Shown => {
  const taken = Object.values(state.facts).reduce(
    (sum, facts) => sum + PICTURE_FACTS.filter((fact) => facts[fact] !== undefined).length,
    0,
  )
  return { state: isFlashing ? 'flash' : 'on', values: { number: PICTURES_BEFORE + taken } }
}

const naloxone = (state: RunState): Shown =>
  hasFact(state, 'naloxone.expired') && !hasFact(state, 'naloxoneReplaced')
    ? { state: 'expired', values: { expiry: EXPIRY.past } }
    : { state: 'sealed', values: { expiry: EXPIRY.good } }

const surveyMeter = (state: RunState, { nowMs, doseRateUSvH, t }: ShowContext): Shown => {
  const values = { doseRateUSvH, countsPerS: Math.round(doseRateUSvH * COUNTS_PER_USV_H) }
  const left = remainingS(state, 'identify-nuclide', nowMs)
  if (left !== undefined)
    return { state: 'identifying', values: { doseRateUSvH, remainingS: Math.ceil(left) } }
  const identified = state.parcels.find(
    ({ id }) => hasFact(state, 'nuclideIdentified', id) && !hasFact(state, 'decided', id),
  )
  if (identified) {
    const isIndustrial = hasFact(state, 'nuclideIndustrial', identified.id)
    return {
      state: 'identified',
      values: {
        doseRateUSvH,
        nuclide: isIndustrial ? t('tools.meter.industrial') : 'K-40',
        category: t(isIndustrial ? 'tools.meter.not-natural' : 'reading.natural'),
      },
    }
  }
  return { state: doseRateUSvH > 0.5 ? 'alarm' : 'reading', values }
}

/** What is in the bag of the parcel in hand, by the facts of it. */
const evidenceBag = (state: RunState, { bagKg, t }: ShowContext): Shown | undefined => {
  const id = state.workpiece
  if (id === undefined || !hasFact(state, 'bagged', id))
    return { state: 'empty', values: labelOf('', '', '') }
  const { finding } = parcelOf(state, id)
  const gross = hasFact(state, 'bagWeighed', id) ? `${bagKg.toFixed(2)} kg` : ''
  const isSealed = hasFact(state, 'bagSealed', id)
  return {
    state: isSealed ? 'sealed' : 'filled',
    values: labelOf(finding ? t(finding.name) : '', gross, isSealed ? SEAL_NUMBER : ''),
  }
}

function labelOf(item: string, gross: string, seal: string): Values {
  return { case: '2026-0417', item, gross, seal, signed: '', number: BAG_NUMBER }
}

const seal = (state: RunState): Shown | undefined =>
  state.workpiece !== undefined && hasFact(state, 'bagSealed', state.workpiece)
    ? undefined
    : { state: 'open', values: { number: SEAL_NUMBER } }

const benchScale = (state: RunState, { bagKg }: ShowContext): Shown => {
  const id = state.workpiece
  return id !== undefined && hasFact(state, 'bagWeighed', id) && !hasFact(state, 'stored', id)
    ? { state: 'stable', values: { massKg: bagKg } }
    : { state: 'zero', values: { massKg: 0 } }
}

const form = (state: RunState, { bagKg, nowMs, t }: ShowContext): Shown => {
  const id = state.workpiece
  const has = (fact: string): boolean => id !== undefined && hasFact(state, fact, id)
  const blank = {
    number: '',
    when: '',
    goods: '',
    quantity: '',
    seal: '',
    owner: '',
    officer1: '',
    officer2: '',
    witness: '',
  }
  if (id === undefined || !has('formFilled')) return { state: 'blank', values: blank }
  const { finding } = parcelOf(state, id)
  const isSigned = has('signed') && has('officerSigned')
  return {
    state: isSigned ? 'signed' : 'filled',
    values: {
      number: '2026-0417',
      when: clockOf(nowMs),
      goods: finding ? t(finding.name) : '—',
      quantity: `${bagKg.toFixed(2)} kg`,
      seal: has('bagSealed') ? SEAL_NUMBER : '',
      owner: has('absenceNoted') ? t('tools.form.absent') : '',
      officer1: has('signed') ? t('tools.form.signed') : '',
      officer2: has('officerSigned') ? t('tools.form.signed') : '',
      witness: has('witnessSigned')
        ? t('tools.form.signed')
        : has('refusalNoted')
          ? t('tools.form.refused')
          : '',
    },
  }
}

const dog = (state: RunState): Shown => {
  const id = state.workpiece
  if (state.act?.id === 'send-dog') return { state: 'scenting' }
  return {
    state: id !== undefined && state.place === 'dog' && hasFact(state, 'dogSat', id) ? 'sitting' : 'standing',
  }
}

const bodyCam = (state: RunState, { nowMs }: ShowContext): Shown => ({
  state: hasFact(state, 'bodyCamOn') ? 'recording' : 'on',
  values: { time: clockOf(nowMs) },
})

const phone = (state: RunState, { nowMs, t }: ShowContext): Shown => {
  const called = state.answers['call-help']
  return called === undefined
    ? { state: 'on', values: { time: clockOf(nowMs).slice(0, 5) } }
    : { state: 'calling', values: { name: t(`tools.phone.${called}`), time: clockOf(nowMs).slice(3) } }
}

const radio = (state: RunState): Shown => ({
  state: hasFact(state, 'radioUsed') ? 'transmitting' : 'on',
  values: { channel: 6, battery: 0.8, name: 'CUSTOMS' },
})

const SHOWS: Readonly<Record<string, (state: RunState, context: ShowContext) => Shown | undefined>> = {
  etd: traceDetector,
  swab,
  camera,
  naloxone,
  radiation_meter: surveyMeter,
  seal,
  parcel_scale: benchScale,
  clipboard: form,
  detector_dog: dog,
  body_cam: bodyCam,
  smartphone: phone,
  radio,
  tape_roll: () => ({ state: 'ready', values: { number: '0031 7742' } }),
  cutter: (state) => ({ state: state.act?.id === 'cut' ? 'open' : 'closed' }),
  spill_cover: (state) => ({ state: hasFact(state, 'covered') ? 'spread' : 'folded' }),
}

/** Describes what a tool shows; undefined where it is not there just now. What has no say of its own is as it is found. */
export function toolShow(tool: Tool, state: RunState, context: ShowContext): Shown | undefined {
  if (isWorn(tool, state)) return undefined
  if (tool.id === 'evidence-bag') return evidenceBag(state, context)
  const show = tool.kind === undefined ? undefined : SHOWS[tool.kind]
  return show ? show(state, context) : { state: '' }
}

/** Body-worn from then on: it no longer lies about. */
function isWorn({ id }: Tool, state: RunState): boolean {
  const { workpiece } = state
  return (
    (id === 'badge' && hasFact(state, 'badgeShown')) ||
    (id === 'protection' &&
      workpiece !== undefined &&
      hasFact(state, 'protectionChosen.gloves-sleeves-respirator-eyewear', workpiece))
  )
}
