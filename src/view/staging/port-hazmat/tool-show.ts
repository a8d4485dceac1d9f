import { hasFact, type RunState } from '#engine/state.ts'
import type { Values } from '#view/things/reading.ts'
import type { Tool } from '#view/tools/tool.ts'
import type { Shown } from '#view/tools/tool-staging.ts'

/** What a meter shows where nothing is in the air. */
const CLEAN_AIR: Values = { lelPct: 0, o2Pct: 20.9, h2sPpm: 0, coPpm: 0, vocPpm: 0, battery: 0.9 }
/** Below, and from here on, it alarms: per cent of the lower limit, per cent of oxygen. Source: port-hazmat sheet §1.5. */
const LEL_LOW = 10
const LEL_HIGH = 25
const O2_LOW = 19.5
const O2_HIGH = 23.5
/** From here on badges alarm, ppm [D]. */
const CELL_ALARM_PPM: Readonly<Record<string, number>> = {
  cell_no2: 1,
  cell_hcn: 4.7,
  cell_so2: 2,
  cell_hf: 2,
}
const CELL_ACTS: Readonly<Record<string, string>> = {
  cell_no2: 'read-no2',
  cell_hcn: 'read-hcn',
  cell_so2: 'read-so2',
  cell_hf: 'read-hf',
}
const BACKGROUND_USV_H = 0.1
/** Numbers on what is numbered; made up. */
const PICTURES_BEFORE = 214
const SEAL_NUMBER = 'KA 0714'

const rows = (count: number, ...columns: readonly string[]): Values =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => columns.map((column) => [`${column}${i + 1}`, ''])).flat(),
  )
const CUSTODY: Values = {
  ...rows(4, 'from', 'to', 'at'),
  sample: 'D7-03',
  place: 'D7',
  takenBy: '2',
  seal: SEAL_NUMBER,
  time: '16:42',
}
/** Nobody is in the zone while the officer is at the cordon. */
const EMPTY_LOG: Values = { ...rows(5, 'name', 'unit', 'ppe', 'in', 'out'), inside: 0 }

/** Reads what an act has shown last. */
function readingOf({ readings }: RunState, ...acts: readonly string[]): number | undefined {
  for (const act of acts) {
    const value = readings[act]?.at(-1)?.value
    if (value !== undefined) return value
  }
  return undefined
}

/** Seconds that an act under way still takes; undefined when it is not under way. */
function remainingS({ act }: RunState, id: string, nowMs: number): number | undefined {
  return act?.id === id ? Math.max(0, Math.ceil((act.doneAtMs - nowMs) / 1000)) : undefined
}

function multiGas(state: RunState, nowMs: number, place: string): Shown {
  const zeroing = remainingS(state, 'zero-meter', nowMs)
  if (zeroing !== undefined) return { state: 'zero', values: { secondsLeft: zeroing } }
  if (remainingS(state, 'bump-meter', nowMs) !== undefined)
    return {
      state: 'bump',
      values: { ...CLEAN_AIR, lelPct: 49, o2Pct: 18, h2sPpm: 10, coPpm: 50, vocPpm: 9.8, result: '…' },
    }
  if (place === 'kit') {
    if (!hasFact(state, 'meterZeroed')) return { state: 'off' }
    return { state: 'reading', values: CLEAN_AIR }
  }
  const lelPct = readingOf(state, 'recheck-bead', 'read-bead') ?? 0
  const o2Pct = readingOf(state, 'read-oxygen') ?? 20.9
  const values: Values = {
    ...CLEAN_AIR,
    lelPct,
    o2Pct,
    h2sPpm: readingOf(state, 'read-h2s') ?? 0,
    vocPpm: readingOf(state, 'read-pid') ?? 0,
  }
  if (lelPct >= LEL_HIGH) return { state: 'alarm-high', values: { ...values, alarm: `LEL >= ${LEL_HIGH} %` } }
  if (lelPct >= LEL_LOW) return { state: 'alarm-low', values: { ...values, alarm: `LEL >= ${LEL_LOW} %` } }
  if (o2Pct < O2_LOW || o2Pct > O2_HIGH)
    return { state: 'alarm-low', values: { ...values, alarm: `O2 ${o2Pct} %` } }
  return { state: 'reading', values }
}

function cell(state: RunState, kind: string): Shown {
  const ppm = readingOf(state, CELL_ACTS[kind] ?? '') ?? 0
  const isAlarm = ppm >= (CELL_ALARM_PPM[kind] ?? Number.POSITIVE_INFINITY)
  return { state: isAlarm ? 'alarm' : 'reading', values: { ppm, battery: 0.9 } }
}

function doseMeter(state: RunState, act: string, more: Values): Shown {
  const doseRateUSvH = readingOf(state, act) ?? BACKGROUND_USV_H
  return { state: 'reading', values: { doseRateUSvH, doseUSv: 0.02, ...more } }
}

const radio = (state: RunState): Shown => ({
  state: state.act === undefined ? 'on' : 'transmitting',
  values: { channel: 3, battery: 0.85, name: hasFact(state, 'icHere') ? 'HAZMAT 1' : 'CUSTOMS' },
})

/** The page that was picked, in figures and signs alone: its words are the handbook's. */
function guideTablet({ answers }: RunState): Shown {
  const guide = answers['pick-guide']?.replace('guide-', '')
  const un = answers['name-un']?.replace('un-', '') ?? ''
  return guide === undefined
    ? { state: 'index', values: { query: un, hit1: '', hit2: '', hit3: '', hit4: '' } }
    : {
        state: 'guide',
        values: {
          guide,
          un,
          class: '',
          name: '',
          isolationM: '',
          largeM: '',
          fireM: '',
          use: '',
          never: '',
          ppe: '',
          water: '',
        },
      }
}

/** The pictures that were taken so far. */
const picturesOf = (state: RunState): number =>
  PICTURES_BEFORE +
  ['spillPhotographed', 'evidencePhotographed'].filter((fact) => hasFact(state, fact)).length

const until = (state: RunState, fact: string, shown: Shown): Shown | undefined =>
  hasFact(state, fact) ? undefined : shown

/** By kind, what it shows; what is missing is as it is found. */
const SHOWS: Readonly<
  Record<string, (state: RunState, nowMs: number, tool: Tool, isFlashing: boolean) => Shown | undefined>
> = {
  multi_gas: (state, nowMs, { place }) => multiGas(state, nowMs, place),
  cell_no2: (state) => cell(state, 'cell_no2'),
  cell_hcn: (state) => cell(state, 'cell_hcn'),
  cell_so2: (state) => cell(state, 'cell_so2'),
  cell_hf: (state) => cell(state, 'cell_hf'),
  dosimeter: (state, _, { place }) =>
    place === 'kit' && hasFact(state, 'dosimeterTaken') ? undefined : doseMeter(state, 'read-background', {}),
  survey_meter: (state) => doseMeter(state, 'read-radiation', { countsPerS: 3 }),
  thermal_camera: (state, _, { place }) => {
    const spotC = readingOf(state, place === 'carbide' ? 'check-heat' : 'aim-camera')
    return spotC === undefined ? { state: 'off' } : { state: 'reading', values: { spotC, wallC: 31 } }
  },
  anemometer: (state, nowMs) => {
    const windMS = readingOf(state, 'read-sock')
    if (windMS === undefined) return { state: 'off' }
    return { state: 'reading', values: { windMS, gustMS: windMS * 1.4, rotorDeg: (nowMs / 4) % 360 } }
  },
  radio_ex: (state, _, { place }) =>
    place === 'kit'
      ? until(state, 'radioTaken', { state: 'on', values: { channel: 3, battery: 0.85, name: 'CUSTOMS' } })
      : radio(state),
  binoculars: (state, _, { place }) =>
    place === 'kit' ? until(state, 'binocularsTaken', { state: 'ready' }) : { state: 'ready' },
  bump_gas: (state, nowMs) => ({
    state: remainingS(state, 'bump-meter', nowMs) === undefined ? 'shut' : 'open',
  }),
  escape_hood: (state) => until(state, 'hoodTaken', { state: 'packed' }),
  hi_vis_vest: (state) => until(state, 'vestOn', { state: 'clean' }),
  antistatic_clothing: (state, _, { place }) =>
    place === 'locker' ? until(state, 'clothingChosen', { state: 'clean' }) : { state: 'clean' },
  guide_tablet: guideTablet,
  ph_strip: (state, _, { place }) => {
    const pH = readingOf(state, place === 'wreck' ? 'hold-ph-paper' : 'read-ph')
    return pH === undefined ? { state: 'dry' } : { state: 'wet', values: { pH } }
  },
  scba: (state) => {
    const pressureMPa = readingOf(state, 'read-cylinder') ?? (hasFact(state, 'cylinder.low') ? 24 : 29.5)
    return until(state, 'onAir', { state: 'open', values: { pressureMPa } })
  },
  facepiece: (state) => until(state, 'onAir', { state: 'clean' }),
  flash_overcover: (state) => until(state, 'overcoverDecided.wear', { state: 'clean' }),
  turnout_coat: (state) => until(state, 'suited.fire-kit', { state: 'clean' }),
  megaphone: (state) => ({ state: state.act?.id === 'move-dockers' ? 'on' : 'off' }),
  drain_cover: (state) => until(state, 'drainCovered', { state: 'rolled' }),
  sand_dike: (state) => (hasFact(state, 'dikeBuilt') ? { state: 'dry' } : undefined),
  overpack_drum: (state) => ({ state: hasFact(state, 'cargoPacked') ? 'vented' : 'open' }),
  plastic_sheet: (state) => ({ state: hasFact(state, 'sheetLaid') ? 'spread' : 'roll' }),
  salvage_drum: (state) => ({
    state: hasFact(state, 'drumsLabelled') ? 'labelled' : hasFact(state, 'wasteParted') ? 'closed' : 'open',
  }),
  chemical_gloves: (state) => until(state, 'outerLayersOff', { state: 'dirty' }),
  bucket: () => ({ state: 'filled' }),
  sample_kit: () => ({ state: 'open' }),
  rehab_chair: (state) => (hasFact(state, 'driverSeated') ? { state: 'ready' } : undefined),
  vitals_monitor: (state) =>
    hasFact(state, 'vitalsTaken')
      ? { state: 'on', values: { pulse: 96, spO2Pct: 97, breaths: 20, bodyC: 37.4, bloodPressure: '138/86' } }
      : { state: 'off' },
  stretcher: (state, _, { place }) => {
    const isUsed = hasFact(state, 'victimMoved')
    return (place === 'victim') !== isUsed ? { state: 'ready' } : undefined
  },
  camera_ex: (state, _, __, isFlashing) => ({
    state: isFlashing ? 'taken' : 'on',
    values: { number: picturesOf(state), time: '' },
  }),
  seal: (state) => ({
    state: hasFact(state, 'samplesSealed') ? 'closed' : 'open',
    values: { number: SEAL_NUMBER },
  }),
  custody_form: (state) =>
    hasFact(state, 'custodyFilled') ? { state: 'filled', values: CUSTODY } : { state: 'blank' },
  clipboard: () => ({ state: 'empty' }),
  cordon_board: () => ({ state: 'filled', values: EMPTY_LOG }),
  smartphone: (state) => ({ state: 'on', values: { time: hasFact(state, 'icHere') ? '15:12' : '14:10' } }),
}

/** What the officers carry along: it lies where they are. */
const CARRIED = new Set([
  'anemometer',
  'binoculars',
  'cell_hcn',
  'cell_hf',
  'cell_no2',
  'cell_so2',
  'cone',
  'dosimeter',
  'guide_tablet',
  'megaphone',
  'multi_gas',
  'pen',
  'radio_ex',
  'smartphone',
  'survey_meter',
  'thermal_camera',
])
/** Where what they will carry lies from the start. */
const KEPT_AT = 'kit'

/** Describes what a tool shows; undefined where it is not there, or no longer. */
export function toolShow(tool: Tool, state: RunState, nowMs: number, isFlashing: boolean): Shown | undefined {
  const { kind = '', place } = tool
  if (CARRIED.has(kind) && place !== state.place && place !== KEPT_AT) return undefined
  const show = SHOWS[kind]
  return show ? show(state, nowMs, tool, isFlashing) : { state: '' }
}
