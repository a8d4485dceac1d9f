import type { RunEvent } from '#engine/event.ts'
import type { RunState } from '#engine/state.ts'
import type { Announcement, EventSound, SoundStaging } from '#view/shift/sound-staging.ts'
import { doseRateAt } from './dose-rate.ts'

const EVENT_SOUNDS: Partial<Record<RunEvent['type'], EventSound>> = {
  ScanFinished: { sound: 'scan_beep', from: 'I_screen_xray', gain: 0.35 },
  EmergencyStopReset: { sound: 'key_click', from: 'I_estop' },
  BeltStarted: { sound: 'key_click', from: 'I_belt_start' },
  ParcelDiverted: { sound: 'pusher', from: 'A_divert' },
}
const RADIATION_ALARM: EventSound = { sound: 'radiation_alarm', from: 'I_lamp_radiation' }
const EMERGENCY_STOP: EventSound = { sound: 'estop', from: 'I_estop' }
const SHUTTER: EventSound = { sound: 'key_click', from: 'A_table_top' }

const ACT_SOUNDS: Readonly<Record<string, EventSound>> = {
  'turn-key': { sound: 'key_click', from: 'I_screen_xray' },
  'put-on-gloves': { sound: 'glove_snap' },
  'change-gloves': { sound: 'glove_snap' },
  'read-bulletin': { sound: 'paper' },
  'start-body-cam': { sound: 'confirm', gain: 0.5 },
  cut: { sound: 'cutter', from: 'A_table_top' },
  unpack: { sound: 'drop', from: 'A_table_top', gain: 0.5 },
  'fill-form': { sound: 'paper', from: 'A_table_top' },
  'log-transfer': { sound: 'paper' },
  'take-receipt': { sound: 'printer' },
  'insert-swab': { sound: 'detector_pump', from: 'A_etd_top' },
  'clean-detector': { sound: 'detector_pump', from: 'A_etd_top' },
  store: { sound: 'door_latch', from: 'I_evidence_door' },
  'close-doors': { sound: 'door_latch', from: 'A_exit' },
  'raise-alarm': { sound: 'evacuation_t3' },
  'call-help': { sound: 'radio_open', gain: 0.6 },
  'use-radio': { sound: 'radio_open' },
  wash: { sound: 'splash', from: 'A_sink' },
}

const READING_SOUNDS: SoundStaging['readings'] = {
  weigh: {
    alarm: { sound: 'scale_settled', from: 'A_scale_top' },
    calm: { sound: 'scale_settled', from: 'A_scale_top' },
  },
  'insert-swab': {
    alarm: { sound: 'etd_alarm', from: 'A_etd_top' },
    calm: { sound: 'scan_beep', from: 'A_etd_top', gain: 0.5 },
  },
}

/** What of the injects is heard and read; the others are only time passing. */
const ANNOUNCEMENTS: Readonly<Record<string, Announcement>> = {
  'partner-here': { by: 'officer2' },
  'partner-arrives': { sound: 'sliding_door', from: 'A_door', by: 'officer2' },
  'stand-in-arrives': { sound: 'sliding_door', from: 'A_door', by: 'officer2' },
  fatigue: { sound: 'key_click', gain: 0.8 },
  'late-bag': { sound: 'pa_chime', by: 'employee' },
  emergency: { sound: 'pa_chime', by: 'supervisor' },
  responders: { sound: 'radio_open', gain: 0.8, by: 'responders' },
  'all-clear': { sound: 'pa_chime', by: 'responders' },
}

/** Ticks per second for each µSv/h: fewer than the meter counts, as its loudspeaker divides them [D]. */
const TICKS_PER_USV_H = 40
const BELT_GAIN = 0.8
const XRAY_GAIN = 0.25

const isScanning = ({ parcels }: RunState): boolean => parcels.some(({ phase }) => phase === 'scanning')

function eventSound(event: RunEvent): EventSound | undefined {
  switch (event.type) {
    case 'BeltStopped':
      return event.by === 'emergency-stop' ? EMERGENCY_STOP : undefined
    case 'MonitorRead':
      return event.isAlarm ? RADIATION_ALARM : undefined
    case 'ActDone':
      return event.act.startsWith('photograph') ? SHUTTER : undefined
    default:
      return EVENT_SOUNDS[event.type]
  }
}

/** What the express-mail hall sounds like: itself, the belt, the machine, and what is done. */
export const sound: SoundStaging = {
  loops: [
    { sound: 'amb_hall', isAmbience: true, gain: () => 1 },
    { sound: 'conveyor', from: 'A_tunnel', nearM: 2.5, gain: ({ belt }) => (belt.isMoving ? BELT_GAIN : 0) },
    { sound: 'xray_generator', from: 'A_tunnel', gain: (state) => (isScanning(state) ? XRAY_GAIN : 0) },
  ],
  acts: ACT_SOUNDS,
  readings: READING_SOUNDS,
  eventSound,
  eventSounds: [EMERGENCY_STOP, RADIATION_ALARM, SHUTTER, ...Object.values(EVENT_SOUNDS)],
  announcements: ANNOUNCEMENTS,
  voices: [],
  ticking: [
    {
      tool: 'radiation-meter',
      sound: 'geiger_click',
      gain: 0.35,
      // A survey meter ticks for whoever stands by it.
      ticksPerS: (moment) => (moment.state.place === 'monitor' ? doseRateAt(moment) * TICKS_PER_USV_H : 0),
    },
  ],
  grounds: ['concrete'],
  ground: () => 'concrete',
}
