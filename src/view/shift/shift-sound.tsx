import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { type Camera, Vector3 } from 'three'
import { positionOf } from '#engine/air.ts'
import { worldOf } from '#engine/state.ts'
import { blastAt } from '#folds/charges.ts'
import type { Cue } from '#input/cue.ts'
import type { Settings } from '#input/settings.ts'
import { computeRingingShare } from '#physics/hazmat/blast-harm.ts'
import type { LiveRun } from '#run/live.ts'
import { useRun } from '#view/desk/use-run.ts'
import type { ShiftPlace } from '#view/place/shift-place.ts'
import { useTargets } from '#view/rig/targets-context.ts'
import { Footsteps } from '#view/sound/footsteps.ts'
import { voiceId } from '#view/sound/lines.ts'
import { type Alarm, MotionAlarm } from '#view/sound/motion-alarm.ts'
import { loadSoundBank } from '#view/sound/sound-bank.ts'
import { type OnceOptions, type SoundLoop, SoundStage, type Volumes } from '#view/sound/sound-stage.ts'
import { Ticks } from '#view/sound/ticks.ts'
import type { WorkThings } from '#view/tools/work-things.ts'
import type { Crew } from './crew.tsx'
import { CUE_SOUNDS, MOTION_ALARM, soundOf, soundsOf, VOICE_LANGUAGES, voiceOf } from './shift-sounds.ts'
import type { EventSound, SoundStaging } from './sound-staging.ts'

const STEP_GAIN = 0.7

const headAt = new Vector3()
const headAhead = new Vector3()

/**
 * Lets the shift be heard: the place, its machines, and what is done. Starts when the run does, which is
 * after a press, as browsers ask; a run without sound, because it cannot be loaded or played, goes on all the same.
 */
export function ShiftSound(props: {
  run: LiveRun
  place: ShiftPlace
  crew: Crew
  work: WorkThings
  staging: SoundStaging
  settings: Settings
  language: string
}) {
  const { run, place, crew, work, staging, settings, language } = props
  const targets = useTargets()
  const stage = useRef<SoundStage>(undefined)
  const isRunning = useRun(run, ({ state }) => state.phase === 'running')
  const hasBegun = useRun(run, ({ state }) => state.phase !== 'ready')
  const volumes = useRef<Volumes>(undefined)
  const spoken = useRef(language)
  spoken.current = language

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
      const made = new SoundStage(context, await loadSoundBank(context, soundsOf(staging)))
      if (!isHere) return
      stage.current = made
      if (volumes.current) made.setVolumes(volumes.current)
      stops.push(...play(made, run, place, staging, targets.onCue, () => spoken.current))
    }
    begin().catch((error: unknown) => console.warn('there is no sound', error))
    return () => {
      isHere = false
      for (const stop of stops) stop()
      stage.current = undefined
      void context.close()
    }
  }, [run, place, staging, targets, hasBegun])

  // A pause is quiet; and a headset that has slept must be asked to sound again.
  useEffect(() => {
    if (isRunning) void stage.current?.resume()
    else void stage.current?.suspend()
  }, [isRunning])

  const walkers = useMemo(
    () => [...crew.values()].map(({ object }) => ({ at: object.position, feet: new Footsteps() })),
    [crew],
  )
  const ticks = useMemo(
    () => staging.ticking.map((tool) => ({ ...tool, ticks: new Ticks(Math.random) })),
    [staging],
  )
  const watch = useMemo(() => new MotionWatch(), [])
  useEffect(() => run.store.subscribe(() => watch.alarm.stir()), [run, watch])
  useFrame(({ camera, gl }) => {
    const playing = stage.current
    if (!playing) return
    playing.setListener(camera)
    // Nobody's head moves on the desktop.
    if (gl.xr.isPresenting && staging.isWatchedForStillness?.(run.store.getState().state))
      watch.look(playing, camera)
    else watch.rest()
    for (const { at, feet } of walkers) {
      const step = feet.advance(at.x, at.z, staging.ground(at.x, at.z))
      if (step) playing.once(step, { at, gain: STEP_GAIN })
    }
    const nowS = playing.context.currentTime
    for (const { tool, sound, gain, ticksPerS, ticks: own } of ticks) {
      const moment = work.momentOf(tool, run.store.getState().state, run.nowMs(), String)
      if (!moment) continue
      for (const tickS of own.advance(nowS, ticksPerS(moment)))
        playing.once(sound, { at: moment.at, gain, inS: tickS - nowS })
    }
  })
  return null
}

/** Lets the alarm be heard that a breathing set raises when its wearer moves no more. */
class MotionWatch {
  readonly alarm = new MotionAlarm()
  #heard: Alarm = 'quiet'
  #calling: SoundLoop | undefined

  look(stage: SoundStage, camera: Camera): void {
    headAt.setFromMatrixPosition(camera.matrixWorld)
    headAhead.setFromMatrixColumn(camera.matrixWorld, 2)
    const alarm = this.alarm.look(stage.context.currentTime, headAt, headAhead)
    if (alarm === this.#heard) return
    this.#silence()
    this.#heard = alarm
    const { warns, calls } = MOTION_ALARM
    if (alarm === 'warns') stage.once(warns.sound, warns)
    if (alarm === 'calls') this.#calling = stage.loop(calls.sound, calls)
  }

  rest(): void {
    this.alarm.stir()
    this.#silence()
  }

  #silence(): void {
    this.#calling?.stop()
    this.#calling = undefined
    this.#heard = 'quiet'
  }
}

/** Starts what goes on and listens to what happens; returns how to stop each. */
function play(
  stage: SoundStage,
  run: LiveRun,
  place: ShiftPlace,
  staging: SoundStaging,
  onCue: (listener: (cue: Cue) => void) => () => void,
  languageNow: () => string,
): (() => void)[] {
  const whereIs = (node: string): Vector3 =>
    new Vector3().setFromMatrixPosition(place.nodeOf(node).matrixWorld)
  const optionsOf = ({ from, gain = 1, nearM, isDelayed = false }: EventSound): OnceOptions => ({
    gain,
    isDelayed,
    ...(nearM !== undefined && { nearM }),
    ...(from !== undefined && { at: whereIs(from) }),
  })
  const loops = staging.loops.map(({ sound, from, nearM, isAmbience, gain, rate }) => ({
    gain,
    rate,
    loop: stage.loop(sound, {
      gain: 0,
      ...(isAmbience && { bus: 'ambience' }),
      ...(from !== undefined && { at: whereIs(from) }),
      ...(nearM !== undefined && { nearM }),
    }),
  }))
  /** Lets the charges be heard that a fact sets off, as late as their waves arrive, and the ears ring by the pressure. */
  const explode = (fact: string): void => {
    const { state } = run.store.getState()
    const at = positionOf(run.scenario, state.place)
    for (const charge of run.scenario.hazards?.charges ?? []) {
      const there = charge.fact === fact && at && blastAt(charge, worldOf(state), at)
      if (!there) continue
      for (const sound of staging.blast?.(there) ?? [])
        stage.once(sound.sound, { ...optionsOf(sound), inS: sound.inS })
      stage.ringEars(computeRingingShare(there.felt.overpressureKPa), there.felt.arrivalMs / 1000)
    }
  }
  const follow = (): void => {
    const { state } = run.store.getState()
    for (const { loop, gain, rate } of loops) {
      loop.setGain(gain(state))
      if (rate) loop.setRate(rate(state))
    }
    if (staging.muffled) stage.setMuffled(staging.muffled(state))
  }
  follow()
  const stopFollowing = run.store.subscribe(({ entries }, before) => {
    if (entries === before.entries) return
    follow()
    for (const { events } of entries.slice(before.entries.length))
      for (const event of events) {
        const heard = soundOf(staging, run.scenario, event)
        if (heard) stage.once(heard.sound, optionsOf(heard))
        if (event.type === 'InjectHappened') explode(event.fact)
        const spoken = voiceOf(staging, event)
        const language = VOICE_LANGUAGES.find((one) => one === languageNow()) ?? VOICE_LANGUAGES[0]
        if (spoken) stage.once(voiceId(spoken.line, language), { bus: 'voice', inS: spoken.inS })
      }
  })
  const stopCues = onCue((cue) =>
    stage.once(CUE_SOUNDS[cue].sound, { bus: 'cue', gain: CUE_SOUNDS[cue].gain ?? 1 }),
  )
  return [
    stopFollowing,
    stopCues,
    ...loops.map(
      ({ loop }) =>
        () =>
          loop.stop(),
    ),
  ]
}
