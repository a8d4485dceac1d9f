import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { Vector3 } from 'three'
import type { RunEvent } from '#engine/event.ts'
import type { Cue } from '#input/cue.ts'
import type { Settings } from '#input/settings.ts'
import type { LiveRun } from '#run/live.ts'
import type { LoadedPlace } from '#view/place/load-place.ts'
import { useTargets } from '#view/rig/targets-context.ts'
import { Footsteps } from '#view/sound/footsteps.ts'
import { loadSoundBank } from '#view/sound/sound-bank.ts'
import { type OnceOptions, type SoundLoop, SoundStage, type Volumes } from '#view/sound/sound-stage.ts'
import { Ticks } from '#view/sound/ticks.ts'
import type { WorkThings } from '#view/tools/work-things.ts'
import type { Crew } from './crew.tsx'
import { ANNOUNCEMENTS } from './subtitle.ts'
import { useRun } from './use-run.ts'

/** What an event sounds like, and the node of the place it is heard from. */
interface EventSound {
  readonly sound: string
  readonly from?: string
  readonly gain?: number
}

const EVENT_SOUNDS: Partial<Record<RunEvent['type'], EventSound>> = {
  ScanFinished: { sound: 'scan_beep', from: 'I_screen_xray', gain: 0.35 },
  EmergencyStopReset: { sound: 'key_click', from: 'I_estop' },
  BeltStarted: { sound: 'key_click', from: 'I_belt_start' },
  ParcelDiverted: { sound: 'pusher', from: 'A_divert' },
}

/** What an act sounds like: when it begins, where it takes time, else when it is done. */
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

/** What a reading sounds like when it comes, by the act; one for an alarm, one for none. */
const READING_SOUNDS: Readonly<Record<string, { alarm?: EventSound; calm?: EventSound }>> = {
  weigh: {
    alarm: { sound: 'scale_settled', from: 'A_scale_top' },
    calm: { sound: 'scale_settled', from: 'A_scale_top' },
  },
  'insert-swab': {
    alarm: { sound: 'etd_alarm', from: 'A_etd_top' },
    calm: { sound: 'scan_beep', from: 'A_etd_top', gain: 0.5 },
  },
}
const RADIATION_ALARM: EventSound = { sound: 'radiation_alarm', from: 'I_lamp_radiation' }
const SHUTTER: EventSound = { sound: 'key_click', from: 'A_table_top' }
const GEIGER = 'geiger_click'
const GEIGER_GAIN = 0.35
const EMERGENCY_STOP: EventSound = { sound: 'estop', from: 'I_estop' }
const CUE_SOUNDS: Readonly<Record<Cue, EventSound>> = {
  hover: { sound: 'key_click', gain: 0.12 },
  confirm: { sound: 'confirm', gain: 0.3 },
  error: { sound: 'error', gain: 0.4 },
  move: { sound: 'step_concrete_2', gain: 0.6 },
}
const LOOPS = { hall: 'amb_hall', belt: 'conveyor', xray: 'xray_generator' } as const
/** Ticks per second for each µSv/h: fewer than the meter counts, as its loudspeaker divides them [D]. */
const TICKS_PER_USV_H = 40
const BELT_GAIN = 0.8
const XRAY_GAIN = 0.25
const STEP_GAIN = 0.7
const STEPS = [1, 2, 3].map((variant) => `step_concrete_${variant}`)

/** All that is loaded for a shift. */
export const SHIFT_SOUNDS = [
  ...new Set([
    ...Object.values(LOOPS),
    ...STEPS,
    GEIGER,
    ...[
      EMERGENCY_STOP,
      RADIATION_ALARM,
      SHUTTER,
      ...Object.values(EVENT_SOUNDS),
      ...Object.values(ACT_SOUNDS),
      ...Object.values(READING_SOUNDS).flatMap(({ alarm, calm }) => [alarm, calm]),
      ...Object.values(CUE_SOUNDS),
      ...Object.values(ANNOUNCEMENTS),
    ].flatMap((heard) => (heard?.sound === undefined ? [] : [heard.sound])),
  ]),
]

/** Says what an event sounds like. The sound of an act that takes time comes as it begins; `timed` names those. */
function soundOf(event: RunEvent, timed: ReadonlySet<string>): EventSound | undefined {
  switch (event.type) {
    case 'BeltStopped':
      return event.by === 'emergency-stop' ? EMERGENCY_STOP : undefined
    case 'MonitorRead':
      return event.isAlarm ? RADIATION_ALARM : undefined
    case 'InjectHappened': {
      const { sound, from, gain } = ANNOUNCEMENTS[event.inject] ?? {}
      return sound === undefined
        ? undefined
        : { sound, ...(from && { from }), ...(gain !== undefined && { gain }) }
    }
    case 'ActBegun':
      return ACT_SOUNDS[event.act]
    case 'ActDone': {
      if (event.reading) {
        const heard = READING_SOUNDS[event.act]
        if (heard) return event.reading.value > 0 ? heard.alarm : heard.calm
      }
      if (event.act.startsWith('photograph')) return SHUTTER
      return timed.has(event.act) ? undefined : ACT_SOUNDS[event.act]
    }
    default:
      return EVENT_SOUNDS[event.type]
  }
}

function placeOf(place: LoadedPlace, node: string): Vector3 {
  const found = place.nodes.get(node)
  if (!found) throw new Error(`place: no node "${node}" to be heard from`)
  return new Vector3().setFromMatrixPosition(found.matrixWorld)
}

/**
 * Lets the shift be heard: the hall, the belt, the machine, and what is done. Starts when the run does, which is
 * after a press, as browsers ask; a run without sound, because it cannot be loaded or played, goes on all the same.
 */
export function ShiftSound(props: {
  run: LiveRun
  place: LoadedPlace
  crew: Crew
  work: WorkThings
  settings: Settings
}) {
  const { run, place, crew, work, settings } = props
  const targets = useTargets()
  const stage = useRef<SoundStage>(undefined)
  const isRunning = useRun(run, ({ state }) => state.phase === 'running')
  const hasBegun = useRun(run, ({ state }) => state.phase !== 'ready')
  const volumes = useRef<Volumes>(undefined)

  const { ambienceVolume, cueVolume, voiceVolume } = settings
  useEffect(() => {
    volumes.current = { ambience: ambienceVolume, effect: ambienceVolume, cue: cueVolume, voice: voiceVolume }
    stage.current?.setVolumes(volumes.current)
  }, [ambienceVolume, cueVolume, voiceVolume])

  useEffect(() => {
    if (!hasBegun) return
    const context = new AudioContext()
    let isHere = true
    const stops: (() => void)[] = []
    const begin = async (): Promise<void> => {
      const made = new SoundStage(context, await loadSoundBank(context, SHIFT_SOUNDS))
      if (!isHere) return
      stage.current = made
      if (volumes.current) made.setVolumes(volumes.current)
      stops.push(...play(made, run, place, targets.onCue))
    }
    begin().catch((error: unknown) => console.warn('there is no sound', error))
    return () => {
      isHere = false
      for (const stop of stops) stop()
      stage.current = undefined
      void context.close()
    }
  }, [run, place, targets, hasBegun])

  // A pause is quiet; and a headset that has slept must be asked to sound again.
  useEffect(() => {
    if (isRunning) void stage.current?.resume()
    else void stage.current?.suspend()
  }, [isRunning])

  const walkers = useMemo(
    () => Object.values(crew).map(({ object }) => ({ at: object.position, feet: new Footsteps() })),
    [crew],
  )
  const ticks = useMemo(() => new Ticks(Math.random), [])
  useFrame(({ camera }) => {
    stage.current?.setListener(camera)
    for (const { at, feet } of walkers) {
      const step = feet.advance(at.x, at.z, 'concrete')
      if (step) stage.current?.once(step, { at, gain: STEP_GAIN })
    }
    // A survey meter ticks for whoever stands by it.
    const playing = stage.current
    if (!playing || run.store.getState().state.place !== 'monitor') return
    const nowS = playing.context.currentTime
    for (const tickS of ticks.advance(nowS, work.doseRateUSvH * TICKS_PER_USV_H))
      playing.once(GEIGER, { at: work.meterAt, gain: GEIGER_GAIN, inS: tickS - nowS })
  })
  return null
}

/** Starts what goes on and listens to what happens; returns how to stop each. */
function play(
  stage: SoundStage,
  run: LiveRun,
  place: LoadedPlace,
  onCue: (listener: (cue: Cue) => void) => () => void,
): (() => void)[] {
  const optionsOf = ({ from, gain = 1 }: EventSound): OnceOptions => ({
    gain,
    ...(from && { at: placeOf(place, from) }),
  })
  const belt = placeOf(place, 'A_tunnel')
  const timed = new Set(run.scenario.acts.filter(({ takesS }) => takesS !== undefined).map(({ id }) => id))
  const loops: Record<keyof typeof LOOPS, SoundLoop> = {
    hall: stage.loop(LOOPS.hall, { bus: 'ambience' }),
    belt: stage.loop(LOOPS.belt, { at: belt, nearM: 2.5, gain: 0 }),
    xray: stage.loop(LOOPS.xray, { at: belt, gain: 0 }),
  }
  const follow = (): void => {
    const { belt: motion, parcels } = run.store.getState().state
    loops.belt.setGain(motion.isMoving ? BELT_GAIN : 0)
    loops.xray.setGain(parcels.some(({ phase }) => phase === 'scanning') ? XRAY_GAIN : 0)
  }
  follow()
  const stopFollowing = run.store.subscribe(({ entries }, before) => {
    if (entries === before.entries) return
    follow()
    for (const { events } of entries.slice(before.entries.length))
      for (const event of events) {
        const heard = soundOf(event, timed)
        if (heard) stage.once(heard.sound, optionsOf(heard))
      }
  })
  const stopCues = onCue((cue) =>
    stage.once(CUE_SOUNDS[cue].sound, { bus: 'cue', gain: CUE_SOUNDS[cue].gain ?? 1 }),
  )
  return [stopFollowing, stopCues, ...Object.values(loops).map((loop) => () => loop.stop())]
}
