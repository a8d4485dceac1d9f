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
import type { Crew } from './crew.tsx'
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
  ParcelOpened: { sound: 'cutter', from: 'A_table_top' },
  FindingRecorded: { sound: 'paper', from: 'A_table_top' },
}
const EMERGENCY_STOP: EventSound = { sound: 'estop', from: 'I_estop' }
const CUE_SOUNDS: Readonly<Record<Cue, EventSound>> = {
  hover: { sound: 'key_click', gain: 0.12 },
  confirm: { sound: 'confirm', gain: 0.3 },
  error: { sound: 'error', gain: 0.4 },
  move: { sound: 'step_concrete_2', gain: 0.6 },
}
const LOOPS = { hall: 'amb_hall', belt: 'conveyor', xray: 'xray_generator' } as const
const BELT_GAIN = 0.8
const XRAY_GAIN = 0.25
const STEP_GAIN = 0.7
const STEPS = [1, 2, 3].map((variant) => `step_concrete_${variant}`)

/** All that is loaded for a shift. */
export const SHIFT_SOUNDS = [
  ...new Set([
    ...Object.values(LOOPS),
    EMERGENCY_STOP.sound,
    ...STEPS,
    ...[...Object.values(EVENT_SOUNDS), ...Object.values(CUE_SOUNDS)].map(({ sound }) => sound),
  ]),
]

function soundOf(event: RunEvent): EventSound | undefined {
  if (event.type === 'BeltStopped' && event.by === 'emergency-stop') return EMERGENCY_STOP
  return EVENT_SOUNDS[event.type]
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
export function ShiftSound(props: { run: LiveRun; place: LoadedPlace; crew: Crew; settings: Settings }) {
  const { run, place, crew, settings } = props
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
    () =>
      [crew.officer2, crew.employee].map(({ object }) => ({ at: object.position, feet: new Footsteps() })),
    [crew],
  )
  useFrame(({ camera }) => {
    stage.current?.setListener(camera)
    for (const { at, feet } of walkers) {
      const step = feet.advance(at.x, at.z, 'concrete')
      if (step) stage.current?.once(step, { at, gain: STEP_GAIN })
    }
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
        const heard = soundOf(event)
        if (heard) stage.once(heard.sound, optionsOf(heard))
      }
  })
  const stopCues = onCue((cue) =>
    stage.once(CUE_SOUNDS[cue].sound, { bus: 'cue', gain: CUE_SOUNDS[cue].gain ?? 1 }),
  )
  return [stopFollowing, stopCues, ...Object.values(loops).map((loop) => () => loop.stop())]
}
