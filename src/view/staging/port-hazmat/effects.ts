import { hasFact, type RunState } from '#engine/state.ts'
import type { EffectId } from '#view/effects/emitter.ts'

/** An effect as it is seen in a state of the run. */
export interface YardEffect {
  readonly effect: EffectId
  /** `A_<anchor>` of the environment. */
  readonly anchor: string
  readonly offsetM?: readonly [x: number, y: number, z: number]
  /** Which way a jet goes, about +Y from +Z. */
  readonly yawRad?: number
  readonly scale?: number
  /** 0 is nothing to be seen, 1 the whole; 1 when absent. */
  readonly strength?: number
  /** The inject that it begins with; it has long been there when absent. */
  readonly since?: string
}

type Option = Readonly<Record<string, readonly YardEffect[]>>

const DOORS = { anchor: 'leak_box_a', since: 'hiss' } as const
/** Out of the doors of Box A, to the east. */
const EAST = Math.PI / 2
const JET: YardEffect = { ...DOORS, effect: 'leak-jet', yawRad: EAST, offsetM: [0, 0.7, 0] }

/** By what is in Box A, what is seen at its doors before the explosion. */
const AT_THE_DOORS: Option = {
  carbide: [
    { ...JET, scale: 0.8 },
    { ...DOORS, effect: 'vapour-white', strength: 0.45 },
  ],
  dithionite: [{ ...DOORS, effect: 'vapour-white', strength: 0.55 }],
  nitrate: [{ ...DOORS, effect: 'smoke-brown', scale: 0.45, offsetM: [0, 1.6, 0] }],
  cyanide: [],
  battery: [
    { ...JET, scale: 1.2 },
    { ...DOORS, effect: 'smoke-white', scale: 0.5, offsetM: [0, 1.8, 0] },
  ],
  peroxide: [JET, { ...DOORS, effect: 'smoke-white', scale: 0.5, offsetM: [0, 1.4, 0] }],
}

/** How large the explosion looks, by its charge: the cube root, no larger than what can be seen as a whole [D]. */
const BLAST_SCALE: Readonly<Record<string, number>> = {
  carbide: 1,
  dithionite: 0.6,
  nitrate: 3,
  cyanide: 0.6,
  battery: 1.1,
  peroxide: 1.8,
}

const BURNING: readonly YardEffect[] = [
  { effect: 'fire', anchor: 'fire_1', scale: 1.6, since: 'fire' },
  { effect: 'fire', anchor: 'fire_2', since: 'fire' },
  { effect: 'smoke-black', anchor: 'smoke_1', scale: 1.3, since: 'fire' },
]
const BROWN_FIRE: readonly YardEffect[] = [
  { effect: 'fire', anchor: 'fire_1', scale: 1.8, since: 'fire' },
  { effect: 'smoke-brown', anchor: 'smoke_1', scale: 1.8, since: 'fire' },
]
/** What is left smokes. */
const SMOULDERING: YardEffect = {
  effect: 'smoke-black',
  anchor: 'smoke_1',
  scale: 0.5,
  strength: 0.5,
  since: 'blast',
}

/** By what leaks out of Box B, how it looks; solvent vapour is not seen. */
const LEAKS: Option = {
  nitric: [
    { effect: 'vapour-brown', anchor: 'leak_pool', scale: 1.5, since: 'leak' },
    { effect: 'smoke-brown', anchor: 'leak_pool', scale: 0.35, strength: 0.6, since: 'leak' },
  ],
  hydrofluoric: [{ effect: 'vapour-white', anchor: 'leak_pool', strength: 0.7, since: 'leak' }],
  ammonia: [
    { effect: 'vapour-white', anchor: 'leak_pool', scale: 1.7, since: 'leak' },
    { effect: 'leak-jet', anchor: 'leak_ibc', yawRad: EAST, scale: 1.5, since: 'leak' },
  ],
  toluene: [],
}

/** Places with a roof: it does not rain there. */
const ROOFED = new Set(['office', 'kit', 'locker', 'post', 'rehab', 'evidence'])
const DRIZZLE: YardEffect = { effect: 'rain', anchor: 'box_a', strength: 0.5 }

/** By station, where its shower wets whoever washes. */
const SHOWER: YardEffect = {
  effect: 'spray',
  anchor: 'decon_2',
  offsetM: [0.6, 2.1, -0.6],
  yawRad: -Math.PI / 4,
}

/** Names the option of a variant that holds. */
function optionOf({ variants }: RunState, id: string): string {
  return variants[id] ?? ''
}

/** Lists what is seen in the air and of fire. Depends on the state alone, so that a replay shows the same. */
export function effectsOf(state: RunState): readonly YardEffect[] {
  const is = (fact: string): boolean => hasFact(state, fact)
  const cargo = optionOf(state, 'cargo')
  const effects: YardEffect[] = []
  if (is('hissing') && !is('blasted')) {
    const louder = is('hissRising') ? 1.5 : 1
    for (const effect of AT_THE_DOORS[cargo] ?? [])
      effects.push({ ...effect, scale: (effect.scale ?? 1) * louder })
  }
  const isOver = is('respondersDone') || is('dayAfter')
  if (is('blasted'))
    effects.push({ effect: 'blast', anchor: 'fire_1', scale: BLAST_SCALE[cargo] ?? 1, since: 'blast' })
  if (is('blasted') && !isOver) {
    if (!is('fireBurning') || is('cargoTreated')) effects.push(SMOULDERING)
    else effects.push(...(cargo === 'nitrate' ? BROWN_FIRE : BURNING))
  }
  if (is('leaking') && !is('respondersDone')) effects.push(...(LEAKS[optionOf(state, 'neighbour')] ?? []))
  if (state.act?.id === 'wash-suit') effects.push(SHOWER)
  if (is('weather.drizzle') && !ROOFED.has(state.place)) effects.push(DRIZZLE)
  return effects
}

/** Names an effect among all: another name is another effect. */
export function keyOf({ effect, anchor, scale = 1 }: YardEffect): string {
  return `${effect}/${anchor}/${scale}`
}

/** Seconds that a liquid takes until it has spread. */
export const SPREAD_S = 90

/** A liquid on the ground. */
export interface Spill {
  readonly anchor: string
  readonly toward?: string
  readonly areaM2: number
  /** Linear red, green, blue. */
  readonly tint: readonly [number, number, number]
  readonly since: string
}

const DRIPS: Readonly<Record<string, readonly [number, number, number]>> = {
  carbide: [0.75, 0.75, 0.72],
  nitrate: [0.28, 0.15, 0.06],
  cyanide: [0.4, 0.27, 0.04],
  peroxide: [0.6, 0.5, 0.08],
}
const POOLS: Readonly<Record<string, readonly [number, number, number]>> = {
  nitric: [0.42, 0.24, 0.03],
  hydrofluoric: [0.3, 0.32, 0.3],
  ammonia: [0.32, 0.34, 0.35],
  toluene: [0.22, 0.2, 0.15],
}

/** Says what lies on the ground: a drip under the doors, later what has run out of Box B. */
export function spillOf(state: RunState): Spill | undefined {
  if (hasFact(state, 'leaking')) {
    const tint = POOLS[optionOf(state, 'neighbour')]
    return tint && { anchor: 'leak_pool', toward: 'leak_drain', areaM2: 14, tint, since: 'leak' }
  }
  const tint = DRIPS[optionOf(state, 'cargo')]
  if (!tint || !hasFact(state, 'hissing') || hasFact(state, 'blasted')) return undefined
  return { anchor: 'leak_box_a', areaM2: 0.8, tint, since: 'hiss' }
}
