import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Color, Vector3 } from 'three'
import type { RunEvent } from '#engine/event.ts'
import type { RunState } from '#engine/state.ts'
import type { LiveRun } from '#run/live.ts'
import { useRunEvents, useRunState } from '#view/desk/use-run.ts'
import { createLiquidPool, type LiquidPool } from '#view/effects/liquid-pool.ts'
import { type Effect, ParticleBatch } from '#view/effects/particle-batch.ts'
import type { ShiftPlace } from '#view/place/shift-place.ts'
import { effectsOf, keyOf, SPREAD_S, type Spill, spillOf, type YardEffect } from './effects.ts'
import { whenHappened } from './when.ts'
import { readWind } from './wind.ts'
import { useYardLight } from './yard-light.ts'

/** Particles of all that is ever seen together. */
const CAPACITY = 1200
const SEED = 7
/** An effect that was long there has run since then, in s. */
const LONG_AGO_S = -100

const at = new Vector3()
const air = new Vector3()

function pointOf(place: ShiftPlace, anchor: string, target: Vector3): Vector3 {
  return target.setFromMatrixPosition(place.nodeOf(`A_${anchor}`).matrixWorld)
}

/** The effects of the yard: keeps those that a state asks for, and lets the others go. */
class Effects {
  readonly batch = new ParticleBatch(CAPACITY)
  readonly #place: ShiftPlace
  readonly #shown = new Map<string, Effect>()

  constructor(place: ShiftPlace) {
    this.#place = place
  }

  follow(wanted: readonly YardEffect[], wind: Vector3, events: readonly RunEvent[]): void {
    const keys = new Set(wanted.map(keyOf))
    for (const [key, effect] of this.#shown)
      if (!keys.has(key)) {
        effect.remove()
        this.#shown.delete(key)
      }
    for (const one of wanted) {
      const key = keyOf(one)
      const shown = this.#shown.get(key) ?? this.#begin(one, events)
      shown.setStrength(one.strength ?? 1)
      shown.setWind(wind)
      this.#shown.set(key, shown)
    }
  }

  #begin({ effect, anchor, offsetM, yawRad, scale, since }: YardEffect, events: readonly RunEvent[]): Effect {
    pointOf(this.#place, anchor, at)
    if (offsetM) at.add(air.set(...offsetM))
    const sinceMs = since === undefined ? undefined : whenHappened(events, since)
    return this.batch.show(effect, {
      at: at.clone(),
      ...(yawRad !== undefined && { yawRad }),
      ...(scale !== undefined && { scale }),
      startS: sinceMs === undefined ? LONG_AGO_S : sinceMs / 1000,
    })
  }
}

/** Shows what is in the air, what burns, and what runs over the ground. Two draw calls. */
export function YardEffects({ run, place }: { run: LiveRun; place: ShiftPlace }) {
  const state = useRunState(run)
  const events = useRunEvents(run)
  const effects = useMemo(() => new Effects(place), [place])
  useEffect(() => () => effects.batch.dispose(), [effects])
  useYardLight(place, effects.batch)
  useEffect(() => {
    effects.follow(effectsOf(state), readWind(run.scenario, state, new Vector3()), events)
  }, [effects, run, state, events])
  useFrame(() => effects.batch.update(run.nowMs() / 1000))
  return (
    <>
      <primitive object={effects.batch.mesh} pointerEvents="none" />
      <Pool run={run} place={place} state={state} events={events} />
    </>
  )
}

function Pool(props: { run: LiveRun; place: ShiftPlace; state: RunState; events: readonly RunEvent[] }) {
  const { run, place, state, events } = props
  const spill = spillOf(state)
  const key = spill && `${spill.anchor} ${spill.tint.join()}`
  const pool = useMemo((): LiquidPool | undefined => spill && createPool(place, spill), [place, key])
  useEffect(() => () => pool?.dispose(), [pool])
  const sinceMs = spill && whenHappened(events, spill.since)
  useFrame(() => {
    if (!pool) return
    const sinceS = sinceMs === undefined ? SPREAD_S : (run.nowMs() - sinceMs) / 1000
    pool.setSpread(sinceS / SPREAD_S)
  })
  return pool ? <primitive object={pool.mesh} pointerEvents="none" /> : null
}

function createPool(place: ShiftPlace, { anchor, toward, areaM2, tint }: Spill): LiquidPool {
  return createLiquidPool({
    at: pointOf(place, anchor, new Vector3()).setY(0),
    areaM2,
    ...(toward !== undefined && { toward: pointOf(place, toward, new Vector3()).setY(0) }),
    colour: new Color(...tint),
    seed: SEED,
    environment: place.environment,
  })
}
