import { BREATHING_M, plumesOf, positionOf, windOf } from '#engine/air.ts'
import type { RunEvent } from '#engine/event.ts'
import { type RunState, worldOf } from '#engine/state.ts'
import { computeBlastRadiusM } from '#physics/hazmat/blast.ts'
import { computeMgPerM3 } from '#physics/hazmat/concentration.ts'
import { computePlumeOutline, computePlumeReachM } from '#physics/hazmat/contour.ts'
import { findGas, type GasId } from '#physics/hazmat/gas.ts'
import {
  COLD_AEGL2_SHARE,
  computeProtectiveSquare,
  computeZoneRadii,
  type ZoneRadii,
} from '#physics/hazmat/zones.ts'
import { type ConditionWorld, firstHolding, holds, isSo } from '#scenario/condition.ts'
import type { GuideDistances, HazardScene, ScenePoint, Wind } from '#scenario/hazard-scene.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { type BystanderStory, bystanders } from './bystanders.ts'
import { hasGoneOff, tntKgOf } from './charges.ts'
import { breathe, type Doses, worstAegl2Share } from './doses.ts'
import { type Exposure, exposureOf } from './exposure.ts'
import { history } from './history.ts'

/**
 * What a line of equal concentration stands for: immediate danger, AEGL-2 of an hour, a tenth of that; for what only
 * burns, a tenth of the lower flammable limit.
 */
export const PLUME_LEVELS = ['idlh', 'aegl2', 'tenth', 'lel'] as const
export type PlumeLevel = (typeof PLUME_LEVELS)[number]

/** Share of the lower flammable limit at which one withdraws. Source: port-hazmat sheet §1.5. */
const WITHDRAW_LEL_SHARE = 0.1

/** Overpressures that rings are drawn for, kPa: poles snap; houses partly fall and glass wounds; little harm. Source: port-hazmat sheet §4a. */
export const RING_KPA = [34.5, 6.9, 2.07] as const

/** A line of equal concentration at breathing height. */
export interface PlumeLine {
  readonly gas: GasId
  readonly level: PlumeLevel
  readonly ppm: number
  /** How far it reaches down the wind. */
  readonly reachM: number
  readonly outlineM: readonly ScenePoint[]
}

/** Where a gas escapes. */
export interface Leak {
  readonly gas: GasId
  readonly atM: ScenePoint
}

/** A circle of equal peak overpressure about a charge that went off. */
export interface BlastRing {
  readonly charge: string
  readonly atM: ScenePoint
  readonly kPa: number
  readonly radiusM: number
}

/** What the guide orders, laid out by the wind that blows. */
export interface GuideArea extends Omit<GuideDistances, 'when'> {
  /** Corners of the square down the wind; empty where the guide names none. */
  readonly squareM: readonly ScenePoint[]
}

/** A stay at one place. Times in ms of run time. */
export interface Stop {
  /** Counts from 1. */
  readonly number: number
  readonly place: string
  readonly positionM: ScenePoint
  readonly fromMs: number
  readonly toMs: number
  /** Of the gas that counted most there, the share of an hour at AEGL-2 that was breathed; 0 without gas. */
  readonly aegl2Share: number
  /** The strongest blast felt there, kPa. */
  readonly peakKPa?: number
}

/** The figures of a plan of the scene at one moment of a run. Positions in metres, x to the east, z to the south. */
export interface SceneMap {
  readonly atMs: number
  readonly wind: Wind
  readonly leaks: readonly Leak[]
  readonly plumes: readonly PlumeLine[]
  readonly rings: readonly BlastRing[]
  readonly guide?: GuideArea
  /** How far hot and warm reach about the guide's middle. */
  readonly zones?: ZoneRadii
  /** Everybody besides the officer who was there at some time. */
  readonly people: readonly BystanderStory[]
  /** Where the officer is; absent at a place that is not on the plan. */
  readonly positionM?: ScenePoint
  readonly place: string
  readonly stops: readonly Stop[]
  readonly exposure: Exposure
}

/** A stretch of a run in which wind, leaks, blasts and orders stayed the same. */
export interface Epoch {
  readonly fromMs: number
  readonly toMs: number
  /** How many events lead up to its end. */
  readonly eventCount: number
  /** Something leaks in it, or has just exploded. */
  readonly isHazardous: boolean
}

/** Puts together the plan after some events of a run, from the state before the first; undefined without hazards. */
export function sceneMap(
  scenario: Scenario,
  start: RunState,
  events: readonly RunEvent[],
): SceneMap | undefined {
  const { hazards } = scenario
  if (!hazards) return undefined
  const told = history(start, events)
  const exposure = exposureOf(scenario, told)
  if (!exposure) return undefined
  const state = told.end
  const world = worldOf(state)
  const wind = windOf(hazards, world)
  const plumes = plumeLinesOf(hazards, world)
  const guide = guideAreaOf(hazards, world, wind)
  const positionM = positionOf(scenario, state.place)
  return {
    atMs: state.atMs,
    wind,
    leaks: plumesOf(hazards, world).map(({ gas, plume: { xM, zM } }) => ({ gas, atM: [xM, zM] })),
    plumes,
    rings: ringsOf(hazards, world),
    ...(guide && { guide, zones: zonesOf(hazards, world, guide, plumes) }),
    people: bystanders(scenario, told),
    ...(positionM && { positionM }),
    place: state.place,
    stops: stopsOf(exposure),
    exposure,
  }
}

/** Cuts a run where wind, leaks, blasts or orders change. */
export function epochs(scenario: Scenario, start: RunState, events: readonly RunEvent[]): Epoch[] {
  const { hazards } = scenario
  if (!hazards) return []
  const cut: Epoch[] = []
  const { passages, end } = history(start, events)
  let fromMs = 0
  let written = figuresOf(hazards, worldOf(start))
  let hasBlast = false
  const close = (toMs: number, eventCount: number): void => {
    if (toMs <= fromMs) return
    cut.push({ fromMs, toMs, eventCount, isHazardous: hasBlast || written.leakCount > 0 })
  }
  passages.forEach(({ before, after }, index) => {
    if (before.facts === after.facts) return
    const now = figuresOf(hazards, worldOf(after))
    if (now.key === written.key) return
    close(after.atMs, index)
    // What changes twice at one moment is one change.
    const isSame = after.atMs === fromMs
    hasBlast = (isSame && hasBlast) || now.blastCount > written.blastCount
    fromMs = after.atMs
    written = now
  })
  close(end.atMs, events.length)
  return cut
}

function figuresOf(
  hazards: HazardScene,
  world: ConditionWorld,
): { key: string; leakCount: number; blastCount: number } {
  const open = hazards.releases.filter(({ when }) => holds(when, world)).map(({ id }) => id)
  const gone = hazards.charges.filter((charge) => hasGoneOff(charge, world)).map(({ id }) => id)
  const { fromDeg, speedMps } = windOf(hazards, world)
  const guide = hazards.guides?.findIndex((one) => isSo(one, world))
  return {
    key: JSON.stringify([fromDeg, speedMps, open, gone, guide]),
    leakCount: open.length,
    blastCount: gone.length,
  }
}

/** Tells the winds of a run at some times, ms of run time; times after its end are left out. */
export function windsAt(
  scenario: Scenario,
  start: RunState,
  events: readonly RunEvent[],
  timesMs: readonly number[],
): { readonly atMs: number; readonly wind: Wind }[] {
  const { hazards } = scenario
  if (!hazards) return []
  const { passages, end } = history(start, events)
  return timesMs
    .filter((atMs) => atMs <= end.atMs)
    .map((atMs) => {
      const state = passages.findLast(({ after }) => after.atMs <= atMs)?.after ?? start
      return { atMs, wind: windOf(hazards, worldOf(state)) }
    })
}

/** The levels of a gas that are drawn, the smallest area first. */
function levelsOf(gas: GasId): { level: PlumeLevel; ppm: number }[] {
  const { idlhPpm, aegl2Ppm, lelPercent } = findGas(gas)
  return [
    ...(idlhPpm ? [{ level: 'idlh' as const, ppm: idlhPpm.value }] : []),
    ...(aegl2Ppm
      ? [
          { level: 'aegl2' as const, ppm: aegl2Ppm.value },
          { level: 'tenth' as const, ppm: aegl2Ppm.value * COLD_AEGL2_SHARE },
        ]
      : lelPercent
        ? [{ level: 'lel' as const, ppm: lelPercent.value * 10_000 * WITHDRAW_LEL_SHARE }]
        : []),
  ]
}

function plumeLinesOf(hazards: HazardScene, world: ConditionWorld): PlumeLine[] {
  return plumesOf(hazards, world).flatMap(({ gas, plume }) =>
    levelsOf(gas).flatMap(({ level, ppm }): PlumeLine[] => {
      const mgPerM3 = computeMgPerM3(ppm, findGas(gas).molarMassGPerMol)
      const outlineM = computePlumeOutline(plume, mgPerM3, BREATHING_M)
      if (outlineM.length === 0) return []
      return [{ gas, level, ppm, reachM: computePlumeReachM(plume, mgPerM3, BREATHING_M), outlineM }]
    }),
  )
}

function ringsOf(hazards: HazardScene, world: ConditionWorld): BlastRing[] {
  return hazards.charges
    .filter((charge) => hasGoneOff(charge, world))
    .flatMap((charge) =>
      RING_KPA.map((kPa) => ({
        charge: charge.id,
        atM: charge.atM,
        kPa,
        radiusM: computeBlastRadiusM(kPa, tntKgOf(charge, world)),
      })),
    )
}

function guideAreaOf(hazards: HazardScene, world: ConditionWorld, wind: Wind): GuideArea | undefined {
  const held = firstHolding(hazards.guides ?? [], world)
  if (!held) return undefined
  const { when: _, ...guide } = held
  const [atX, atZ] = guide.atM
  const offsets = guide.protectiveM === undefined ? [] : computeProtectiveSquare(wind, guide.protectiveM)
  return { ...guide, squareM: offsets.map(([x, z]): ScenePoint => [atX + x, atZ + z]) }
}

/** Computes the zones from the guide, the gas, and what may still go off. */
function zonesOf(
  { charges }: HazardScene,
  world: ConditionWorld,
  { isolationM }: GuideArea,
  plumes: readonly PlumeLine[],
): ZoneRadii {
  const reachOf = (level: PlumeLevel): number =>
    Math.max(0, ...plumes.filter((line) => line.level === level).map(({ reachM }) => reachM))
  const pending = charges.filter((charge) => !hasGoneOff(charge, world))
  const tntKg = Math.max(0, ...pending.map((charge) => tntKgOf(charge, world)))
  return computeZoneRadii(isolationM, reachOf('aegl2'), reachOf('tenth'), tntKg)
}

/** Gathers the stays of the officer; stretches at one place in different air are one stay. */
function stopsOf({ stretches, blasts }: Exposure): Stop[] {
  const stays: (typeof stretches)[number][][] = []
  for (const stretch of stretches) {
    const last = stays.at(-1)
    if (last?.[0]?.place === stretch.place) last.push(stretch)
    else stays.push([stretch])
  }
  return stays
    .flatMap((stay) => {
      const [first, last] = [stay[0]!, stay.at(-1)!]
      if (!first.positionM) return []
      const felt = blasts.filter(({ atMs }) => atMs >= first.fromMs && atMs < last.toMs)
      return [
        {
          place: first.place,
          positionM: first.positionM,
          fromMs: first.fromMs,
          toMs: last.toMs,
          aegl2Share: aegl2ShareOf(stay),
          ...(felt.length > 0 && { peakKPa: Math.max(...felt.map((one) => one.felt.overpressureKPa)) }),
        },
      ]
    })
    .map((stop, index) => ({ number: index + 1, ...stop }))
}

function aegl2ShareOf(stay: Exposure['stretches']): number {
  const doses = stay.reduce<Doses>(
    (sum, { air, share, fromMs, toMs }) => breathe(sum, air, share, toMs - fromMs),
    {},
  )
  return worstAegl2Share(doses)
}
