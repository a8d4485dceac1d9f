import { type Matrix4, Vector3 } from 'three'
import { computeSoundDelayS } from '#physics/sound.ts'
import type { SoundBank } from './sound-bank.ts'

/** What a sound belongs to: each has a loudness of its own in the settings. */
export type SoundBus = 'ambience' | 'effect' | 'cue' | 'voice'

export interface SoundOptions {
  readonly bus?: SoundBus
  /** Loudness against the file's own, 1 unless told. */
  readonly gain?: number
  /** Where it comes from, world metres; heard all around when absent. */
  readonly at?: Vector3
  /** Distance at which it is as loud as its gain says; twice as far it is half as loud. */
  readonly nearM?: number
  /** Faster is higher too. */
  readonly rate?: number
}

export interface OnceOptions extends SoundOptions {
  /** Lets it arrive as late as sound takes from where it is, as after a flash. */
  readonly isDelayed?: boolean
  /** Plays so many s from now. */
  readonly inS?: number
}

/** A sound that goes on until it is stopped. */
export interface SoundLoop {
  setGain(gain: number, overS?: number): void
  setRate(rate: number, overS?: number): void
  moveTo(at: Vector3): void
  stop(fadeS?: number): void
}

/** Loudness by bus, 0 to 1. */
export type Volumes = Readonly<Record<SoundBus, number>>

const NEAR_M = 1.5
const FADE_S = 0.15
/** Open ears pass all; a suit's hood or a deafened ear passes what lies below this. */
const OPEN_HZ = 20_000
const MUFFLED_HZ = 700
/** After a near blast ears ring at 4 kHz and fade over a minute (port sheet §6). */
const RINGING_HZ = 4000
const RINGING_S = 60
const RINGING_GAIN = 0.12

const ahead = new Vector3()
const up = new Vector3()
const place = new Vector3()

/**
 * Plays sounds in the world. Everything runs through one low-pass, which muffles the world in a suit or after a
 * blast. A browser lets nothing be heard before the first press: call `resume` from one.
 */
export class SoundStage {
  readonly context: AudioContext
  readonly #buses: Readonly<Record<SoundBus, GainNode>>
  readonly #ears: BiquadFilterNode
  readonly #out: GainNode
  readonly #listener = new Vector3()
  /** No direction at all until the first frame, so that it is told. */
  readonly #facing = new Vector3()
  #bank: SoundBank

  constructor(context: AudioContext, bank: SoundBank) {
    this.context = context
    this.#bank = bank
    this.#out = context.createGain()
    this.#out.connect(context.destination)
    this.#ears = context.createBiquadFilter()
    this.#ears.type = 'lowpass'
    this.#ears.frequency.value = OPEN_HZ
    this.#ears.connect(this.#out)
    const bus = (): GainNode => {
      const gain = context.createGain()
      gain.connect(this.#ears)
      return gain
    }
    this.#buses = { ambience: bus(), effect: bus(), cue: bus(), voice: bus() }
  }

  /** Adds sounds that were loaded later. */
  add(bank: SoundBank): void {
    this.#bank = {
      rows: bank.rows,
      buffers: new Map([...this.#bank.buffers, ...bank.buffers]),
    }
  }

  setVolumes(volumes: Volumes): void {
    for (const [bus, node] of Object.entries(this.#buses))
      node.gain.setTargetAtTime(volumes[bus as SoundBus], this.context.currentTime, 0.05)
  }

  /** Lets sounds be heard again: after the first press, and after a headset has slept. */
  async resume(): Promise<void> {
    if (this.context.state !== 'running') await this.context.resume()
  }

  async suspend(): Promise<void> {
    if (this.context.state === 'running') await this.context.suspend()
  }

  /** Puts the ears where the head is; call it once a frame. */
  setListener(head: { readonly matrixWorld: Matrix4 }): void {
    place.setFromMatrixPosition(head.matrixWorld)
    ahead.setFromMatrixColumn(head.matrixWorld, 2).negate()
    up.setFromMatrixColumn(head.matrixWorld, 1)
    // A head that holds still needs no telling.
    if (place.distanceToSquared(this.#listener) < 1e-6 && ahead.distanceToSquared(this.#facing) < 1e-5) return
    this.#listener.copy(place)
    this.#facing.copy(ahead)
    const { listener, currentTime } = this.context
    if (listener.positionX) {
      listener.positionX.setValueAtTime(place.x, currentTime)
      listener.positionY.setValueAtTime(place.y, currentTime)
      listener.positionZ.setValueAtTime(place.z, currentTime)
      listener.forwardX.setValueAtTime(ahead.x, currentTime)
      listener.forwardY.setValueAtTime(ahead.y, currentTime)
      listener.forwardZ.setValueAtTime(ahead.z, currentTime)
      listener.upX.setValueAtTime(up.x, currentTime)
      listener.upY.setValueAtTime(up.y, currentTime)
      listener.upZ.setValueAtTime(up.z, currentTime)
    } else {
      // Firefox has the older way only.
      listener.setPosition(place.x, place.y, place.z)
      listener.setOrientation(ahead.x, ahead.y, ahead.z, up.x, up.y, up.z)
    }
  }

  /** Plays a sound once; returns when it will be heard, in s from now. */
  once(id: string, options: OnceOptions = {}): number {
    const { source, out } = this.#make(id, options)
    const { at, isDelayed, inS = 0 } = options
    const delayS = inS + (at && isDelayed ? computeSoundDelayS(at.distanceTo(this.#listener)) : 0)
    source.onended = () => out.disconnect()
    source.start(this.context.currentTime + delayS)
    return delayS
  }

  /** Starts a sound that goes on; it swells in, and out when stopped. */
  loop(id: string, options: SoundOptions = {}): SoundLoop {
    const { source, gain, panner, out } = this.#make(id, options)
    const row = this.#bank.rows.get(id)
    if (row?.loopFromS === undefined) throw new Error(`sound "${id}" is no loop`)
    source.loop = true
    source.loopStart = row.loopFromS
    source.loopEnd = row.loopFromS + row.lengthS
    const { context } = this
    const level = options.gain ?? 1
    gain.gain.value = 0
    gain.gain.setTargetAtTime(level, context.currentTime, FADE_S)
    source.start(context.currentTime, row.loopFromS)
    return {
      setGain: (to, overS = FADE_S) => gain.gain.setTargetAtTime(to, context.currentTime, overS / 3),
      setRate: (to, overS = FADE_S) =>
        source.playbackRate.setTargetAtTime(to, context.currentTime, overS / 3),
      moveTo: (at) => {
        if (panner) movePanner(panner, at)
      },
      stop: (fadeS = FADE_S) => {
        source.onended = () => out.disconnect()
        gain.gain.setTargetAtTime(0, context.currentTime, fadeS / 3)
        source.stop(context.currentTime + fadeS * 2)
      },
    }
  }

  /** Muffles the world: 0 is open ears, 1 is in a closed suit. */
  setMuffled(share: number, overS = 0.4): void {
    this.#ears.frequency.setTargetAtTime(hzOf(share), this.context.currentTime, overS / 3)
  }

  /** Lets the ears ring as after a blast, so many s from now, and the world come back slowly; 1 is all of it. */
  ringEars(share: number, inS = 0): void {
    if (share <= 0) return
    const { context } = this
    const now = context.currentTime + inS
    const ring = context.createOscillator()
    ring.frequency.value = RINGING_HZ
    const gain = context.createGain()
    gain.gain.setValueAtTime(RINGING_GAIN * share, now)
    gain.gain.exponentialRampToValueAtTime(0.0005, now + RINGING_S)
    ring.connect(gain).connect(this.#out)
    ring.onended = () => gain.disconnect()
    ring.start(now)
    ring.stop(now + RINGING_S)
    this.#ears.frequency.cancelScheduledValues(now)
    this.#ears.frequency.setValueAtTime(hzOf(share), now)
    this.#ears.frequency.exponentialRampToValueAtTime(OPEN_HZ, now + RINGING_S / 3)
  }

  async dispose(): Promise<void> {
    this.#out.disconnect()
    await this.context.close()
  }

  #make(id: string, { bus = 'effect', gain: level = 1, at, nearM = NEAR_M, rate = 1 }: SoundOptions) {
    const buffer = this.#bank.buffers.get(id)
    if (!buffer) throw new Error(`sound "${id}" was not loaded`)
    const { context } = this
    const source = context.createBufferSource()
    source.buffer = buffer
    source.playbackRate.value = rate
    const gain = context.createGain()
    gain.gain.value = level
    source.connect(gain)
    let out: AudioNode = gain
    let panner: PannerNode | undefined
    if (at) {
      panner = context.createPanner()
      // Head-related filters cost a headset too much for every sound.
      panner.panningModel = 'equalpower'
      panner.distanceModel = 'inverse'
      panner.refDistance = nearM
      movePanner(panner, at)
      gain.connect(panner)
      out = panner
    }
    out.connect(this.#buses[bus])
    return { source, gain, panner, out }
  }
}

/** Computes up to where ears hear that are closed so far, 0 to 1. */
function hzOf(share: number): number {
  return OPEN_HZ * (MUFFLED_HZ / OPEN_HZ) ** share
}

function movePanner(panner: PannerNode, { x, y, z }: Vector3): void {
  panner.positionX.value = x
  panner.positionY.value = y
  panner.positionZ.value = z
}
