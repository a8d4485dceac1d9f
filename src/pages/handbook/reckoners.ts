import { sources as port } from '#content/port-hazmat/sources.ts'
import { LEL_WITHDRAW_PERCENT } from '#physics/hazmat/alarm.ts'
import { computeBlast, computeBlastRadiusM, NEAREST_Z } from '#physics/hazmat/blast.ts'
import { type BlastEffectId, computeEffectKPa, findBlastEffects } from '#physics/hazmat/blast-harm.ts'
import { BLEVE_AFTER_MIN, computeBleveDistances } from '#physics/hazmat/bleve.ts'
import { BOX_20FT_M3, computeBoxFraction, SHUT_BOX_PER_H } from '#physics/hazmat/closed-box.ts'
import { MOLAR_VOLUME_L } from '#physics/hazmat/concentration.ts'
import {
  computeEvaporationKgS,
  computePoolAreaM2,
  VAPOUR_PRESSURE_20C_KPA,
} from '#physics/hazmat/evaporation.ts'
import { computeFireball, computeFireballHeatKWPerM2 } from '#physics/hazmat/fireball.ts'
import { computeLelPercent, GASES } from '#physics/hazmat/gas.ts'
import { findHeatEffects, HEAT_EFFECTS } from '#physics/hazmat/heat-harm.ts'
import { computePoolFire, computePoolHeatRadiusM, POOL_FUELS } from '#physics/hazmat/pool-fire.ts'
import { COMMERCIAL_CARBIDE_L_PER_KG, computeAcetylene } from '#physics/hazmat/reaction.ts'
import {
  computeAirToWhistleMin,
  computePressureMPa,
  computeTurnBackMPa,
  ENTRY_LEAST_MPA,
  SCBA,
} from '#physics/hazmat/scba.ts'
import {
  ACETYLENE_MJ_PER_KG,
  AMMONIUM_NITRATE_TNT,
  computeAmmoniumNitrateTntKg,
  computeTntKg,
  VAPOUR_EFFICIENCY,
} from '#physics/hazmat/tnt-equivalence.ts'
import type { Source } from '#physics/source.ts'
import { reckonSources as own } from './reckon-sources.ts'

/** A figure that is typed in, within its bounds; its unit stands in its label and ends its name. */
export interface NumberField {
  readonly from: number
  readonly to: number
  readonly start: number
  /** Asked for only where this option of another field is chosen. */
  readonly onlyFor?: readonly [field: string, option: string]
}

/** A choice among a few: the text of each option by its id. The first one is chosen to begin with. */
export interface ChoiceField {
  readonly options: Readonly<Record<string, string>>
}

export type Field = NumberField | ChoiceField
type Given<F> = { readonly [K in keyof F]: F[K] extends { options: infer O } ? keyof O : number }

export type Unit =
  | 'kPa'
  | 'ms'
  | 'm'
  | 'm2'
  | 'm3'
  | 's'
  | 'kg'
  | 'kw-m2'
  | 'mw'
  | 'g-s'
  | 'kg-h'
  | 'percent'
  | 'min'
  | 'mpa'

/** A line of the answer: a value or a range with its unit, what follows in words, or what makes the answer doubtful. */
export type Line =
  | { readonly kind: 'value'; label: string; of?: number; value: number; to?: number; unit: Unit }
  | { readonly kind: 'words'; label: string; texts: readonly string[] }
  | { readonly kind: 'warning'; text: string }

/** Something that is reckoned: what it asks for, what it answers, where its formulas come from. */
export interface Reckoner {
  readonly id: string
  readonly fields: Readonly<Record<string, Field>>
  readonly sources: readonly Source[]
  /** Answers figures that are within their bounds. */
  reckon(given: Readonly<Record<string, number | string>>): readonly Line[]
}

function reckoner<const F extends Readonly<Record<string, Field>>>(one: {
  id: string
  fields: F
  sources: readonly Source[]
  reckon(given: Given<F>): readonly Line[]
}): Reckoner {
  // What was typed is checked against the fields before it comes here.
  return { ...one, reckon: (given) => one.reckon(given as Given<F>) }
}

const value = (label: string, amount: number, unit: Unit, of?: number): Line => ({
  kind: 'value',
  label,
  value: amount,
  unit,
  ...(of !== undefined && { of }),
})
const range = (label: string, from: number, to: number, unit: Unit): Line => ({
  kind: 'value',
  label,
  value: from,
  to,
  unit,
})
const effects = (label: string, ids: readonly string[]): Line => ({
  kind: 'words',
  label,
  texts: ids.length > 0 ? ids.map((id) => `reckon.effect.${id}`) : ['reckon.effect.none'],
})
const warnIf = (isSo: boolean, text: string): Line[] => (isSo ? [{ kind: 'warning', text }] : [])

const BLAST_RADII: readonly BlastEffectId[] = [
  'utility-poles-snap',
  'houses-partly-demolished',
  'safe-distance',
]
/** From here on the fitted curve of overpressure ends and only fades, kPa; see `computeOverpressureKPa`. */
const WEAKEST_FITTED_KPA = 0.25

/** TNT equivalents of a mass, in kg: what is reckoned with, and the range in which it may lie. */
function findTntKg(of: 'tnt' | 'ammonium-nitrate' | 'acetylene', massKg: number) {
  if (of === 'tnt') return { usedKg: massKg, leastKg: massKg, mostKg: massKg }
  if (of === 'ammonium-nitrate')
    return {
      usedKg: computeAmmoniumNitrateTntKg(massKg),
      leastKg: computeAmmoniumNitrateTntKg(massKg, AMMONIUM_NITRATE_TNT.beirutBest),
      mostKg: computeAmmoniumNitrateTntKg(massKg, AMMONIUM_NITRATE_TNT.beirutUpper),
    }
  const [leastKg, mostKg] = VAPOUR_EFFICIENCY.map((share) => computeTntKg(massKg, ACETYLENE_MJ_PER_KG, share))
  // Distances are taken from the greatest share, so as to err on the safe side.
  return { usedKg: mostKg!, leastKg: leastKg!, mostKg: mostKg! }
}

const blast = reckoner({
  id: 'blast',
  fields: {
    of: {
      options: {
        tnt: 'reckon.option.tnt',
        'ammonium-nitrate': 'hazmat.substance.ammonium-nitrate',
        acetylene: 'reckon.option.acetylene',
      },
    },
    massKg: { from: 0.1, to: 3_000_000, start: 5 },
    distanceM: { from: 1, to: 20_000, start: 30 },
  },
  sources: [port.blast, port.clancey, port.bodily, port.beirut, own.tnt, port.erg112],
  reckon({ of, massKg, distanceM }) {
    const { usedKg, leastKg, mostKg } = findTntKg(of, massKg)
    const { overpressureKPa, arrivalMs } = computeBlast(distanceM, usedKg)
    const found = findBlastEffects(overpressureKPa)
    const harming = (whom: 'person' | 'building') =>
      found.filter(({ harms }) => harms === whom).map(({ id }) => id)
    return [
      ...warnIf(distanceM / Math.cbrt(usedKg) < NEAREST_Z, 'reckon.blast.too-near'),
      ...warnIf(overpressureKPa < WEAKEST_FITTED_KPA, 'reckon.blast.too-far'),
      ...(of === 'tnt' ? [] : [value('tnt', usedKg, 'kg'), range('tnt-range', leastKg, mostKg, 'kg')]),
      value('overpressure', overpressureKPa, 'kPa'),
      value('arrival', arrivalMs, 'ms'),
      effects('people', harming('person')),
      effects('buildings', harming('building')),
      ...BLAST_RADII.map(computeEffectKPa).map((kPa) =>
        value('radius-kpa', computeBlastRadiusM(kPa, usedKg), 'm', kPa),
      ),
    ]
  },
})

/** Masses between which the fit was compared with the printed distances of the BLEVE page, kg. Source: sheet §4c. */
const BLEVE_FIT_KG = { from: 40, to: 16_800 }

const fireball = reckoner({
  id: 'fireball',
  fields: {
    massKg: { from: 1, to: 200_000, start: 160 },
    distanceM: { from: 1, to: 5000, start: 50 },
  },
  sources: [port.fireball, port.ergBleve, own.heat],
  reckon({ massKg, distanceM }) {
    const { diameterM, durationS } = computeFireball(massKg)
    const { responseM, evacuationM, fireballRadiusM } = computeBleveDistances(massKg)
    const isInside = distanceM <= diameterM / 2
    const heatKWPerM2 = computeFireballHeatKWPerM2(massKg, distanceM)
    return [
      ...warnIf(isInside, 'reckon.fireball.inside'),
      ...warnIf(massKg < BLEVE_FIT_KG.from || massKg > BLEVE_FIT_KG.to, 'reckon.fireball.beyond-fit'),
      value('diameter', diameterM, 'm'),
      value('duration', durationS, 's'),
      // Under the ball the formula falls to nothing, and would look like safety.
      ...(isInside
        ? []
        : [
            value('heat', heatKWPerM2, 'kw-m2'),
            effects(
              'heat-effects',
              findHeatEffects(heatKWPerM2).map(({ id }) => id),
            ),
          ]),
      value('bleve-radius', fireballRadiusM, 'm'),
      value('response', responseM, 'm'),
      value('evacuation', evacuationM, 'm'),
      range('bleve-after', BLEVE_AFTER_MIN[0], BLEVE_AFTER_MIN[1], 'min'),
    ]
  },
})

const pool = reckoner({
  id: 'pool',
  fields: {
    fuel: { options: { toluene: 'hazmat.substance.toluene', methanol: 'hazmat.substance.methanol' } },
    diameterM: { from: 1, to: 20, start: 5 },
  },
  sources: [own.pool, own.heat],
  reckon({ fuel, diameterM }) {
    const { powerMW, flameHeightM } = computePoolFire(POOL_FUELS[fuel], diameterM)
    return [
      value('power', powerMW, 'mw'),
      value('flame-height', flameHeightM, 'm'),
      ...HEAT_EFFECTS.filter(({ harms }) => harms === 'person').map(({ id, fromKWPerM2 }) =>
        value(
          `radius-${id}`,
          computePoolHeatRadiusM(POOL_FUELS[fuel], diameterM, fromKWPerM2),
          'm',
          fromKWPerM2,
        ),
      ),
    ]
  },
})

const ROOM_K = 293.15

const evaporation = reckoner({
  id: 'evaporation',
  fields: {
    liquid: {
      options: {
        toluene: 'hazmat.substance.toluene',
        methanol: 'hazmat.substance.methanol',
        'hydrogen-cyanide': 'hazmat.substance.hydrogen-cyanide',
      },
    },
    sizedBy: { options: { area: 'reckon.option.area', volume: 'reckon.option.volume' } },
    areaM2: { from: 0.1, to: 10_000, start: 10, onlyFor: ['sizedBy', 'area'] },
    volumeL: { from: 1, to: 100_000, start: 100, onlyFor: ['sizedBy', 'volume'] },
    windMps: { from: 0.5, to: 20, start: 3 },
  },
  sources: [own.evaporation],
  reckon({ liquid, sizedBy, areaM2: givenM2, volumeL, windMps }) {
    const areaM2 = sizedBy === 'area' ? givenM2 : computePoolAreaM2(volumeL / 1000)
    const { molarMassGPerMol } = GASES[liquid]
    const vapourPressureKPa = VAPOUR_PRESSURE_20C_KPA[liquid]
    const kgS = computeEvaporationKgS(
      { areaM2, molarMassGPerMol, vapourPressureKPa, liquidK: ROOM_K },
      windMps,
    )
    return [
      ...(sizedBy === 'area' ? [] : [value('area', areaM2, 'm2')]),
      value('evaporates', kgS * 1000, 'g-s'),
      value('evaporates-hourly', kgS * 3600, 'kg-h'),
    ]
  },
})

const HOUR_S = 3600
const box = reckoner({
  id: 'box',
  fields: {
    quality: {
      options: { good: 'reckon.option.good', least: 'reckon.option.least', pure: 'reckon.option.pure' },
    },
    carbideKg: { from: 0.01, to: 20_000, start: 2.8 },
    waterL: { from: 0.01, to: 20_000, start: 1.25 },
  },
  sources: [port.carbideGas, own.reaction, own.box, port.withdrawAtTen],
  reckon({ quality, carbideKg, waterL }) {
    const mostOfCarbideM3 =
      quality === 'pure'
        ? computeAcetylene(carbideKg, Number.POSITIVE_INFINITY).gasM3
        : (carbideKg * COMMERCIAL_CARBIDE_L_PER_KG[quality]) / 1000
    const mostOfWaterM3 = computeAcetylene(Number.POSITIVE_INFINITY, waterL).gasM3
    const gasM3 = Math.min(mostOfCarbideM3, mostOfWaterM3)
    const fraction = computeBoxFraction(0, gasM3, BOX_20FT_M3, 0, 1)
    const [tightest, leakiest] = SHUT_BOX_PER_H.map(
      (perH) => 100 * computeBoxFraction(fraction, 0, BOX_20FT_M3, perH, HOUR_S),
    )
    const lelPercent = computeLelPercent('acetylene', fraction * 1e6)
    const state = lelPercent >= 100 ? 'explosive' : lelPercent >= LEL_WITHDRAW_PERCENT ? 'withdraw' : 'below'
    return [
      ...warnIf(gasM3 >= BOX_20FT_M3, 'reckon.box.overfull'),
      value('acetylene-m3', gasM3, 'm3'),
      value('acetylene-kg', (gasM3 / MOLAR_VOLUME_L) * GASES.acetylene.molarMassGPerMol, 'kg'),
      value('in-box', fraction * 100, 'percent'),
      value('lel', lelPercent, 'percent'),
      { kind: 'words', label: 'state', texts: [`reckon.state.${state}`] },
      range('an-hour-later', leakiest!, tightest!, 'percent'),
      {
        kind: 'words',
        label: 'ends-with',
        texts: [`reckon.ends-with.${mostOfWaterM3 < mostOfCarbideM3 ? 'water' : 'carbide'}`],
      },
    ]
  },
})

const air = reckoner({
  id: 'air',
  fields: {
    entryMPa: { from: SCBA.whistleMPa, to: SCBA.fullMPa, start: SCBA.fullMPa },
    breathingLPerMin: { from: 20, to: 150, start: 40 },
    arrivedMPa: { from: 0, to: SCBA.fullMPa, start: 26 },
    deconMin: { from: 0, to: 30, start: 0 },
  },
  sources: [own.air],
  reckon({ entryMPa, breathingLPerMin, arrivedMPa, deconMin }) {
    const lines = [
      ...warnIf(entryMPa < ENTRY_LEAST_MPA, 'reckon.air.too-little'),
      value('to-whistle', computeAirToWhistleMin(entryMPa, breathingLPerMin), 'min'),
    ]
    if (arrivedMPa > entryMPa) return [...warnIf(true, 'reckon.air.rising'), ...lines]
    const forDeconMPa = SCBA.fullMPa - computePressureMPa(SCBA.fullMPa, breathingLPerMin, deconMin)
    const turnBackMPa = computeTurnBackMPa(entryMPa, arrivedMPa, forDeconMPa)
    return [
      ...warnIf(turnBackMPa >= arrivedMPa, 'reckon.air.turn-back-now'),
      ...lines,
      value('turn-back', turnBackMPa, 'mpa'),
    ]
  },
})

/** What the handbook reckons, in the order in which it stands there. */
export const RECKONERS: readonly Reckoner[] = [blast, fireball, pool, evaporation, box, air]
