import type { BlastRing, PlumeLine } from '#folds/scene-map.ts'
import { findGas, type GasId } from '#physics/hazmat/gas.ts'
import type { Wind } from '#scenario/hazard-scene.ts'
import type { Words } from '#view/text/words.ts'

const POINTS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const

/** Writes where a wind comes from, by the nearest of eight points. */
export function compassText({ t }: Words, { fromDeg }: Pick<Wind, 'fromDeg'>): string {
  return t(`map.from.${POINTS[Math.round(fromDeg / 45) % POINTS.length]}`)
}

/** Writes a wind with its direction in degrees, speed and stability class. */
export function windText(words: Words, wind: Wind): string {
  return words.t('map.wind.all', {
    from: compassText(words, wind),
    deg: words.number(wind.fromDeg),
    speed: speedText(words, wind),
    stability: wind.stability,
  })
}

export function speedText({ t, number }: Words, { speedMps }: Pick<Wind, 'speedMps'>): string {
  return t('map.speed', { value: number(speedMps, Number.isInteger(speedMps) ? 0 : 1) })
}

/** Writes a length: metres below a kilometre, from there on kilometres. */
export function lengthText({ t, number }: Words, lengthM: number): string {
  return lengthM < 1000
    ? t('map.metres', { value: number(Math.round(lengthM)) })
    : t('map.kilometres', { value: number(lengthM / 1000, 1) })
}

export function kPaText({ t, number }: Words, kPa: number): string {
  return t('map.kpa', { value: number(kPa, kPa < 10 ? 2 : kPa < 100 ? 1 : 0) })
}

/** Writes a ring's overpressure as tables name it. */
export function ringText({ t, number }: Words, { kPa }: Pick<BlastRing, 'kPa'>): string {
  return t('map.kpa', { value: number(kPa, kPa === 2.07 ? 2 : 1) })
}

/** Writes what a line of equal concentration stands for, without its gas. */
export function levelText({ t }: Words, { level }: Pick<PlumeLine, 'level'>): string {
  return t(`map.level.${level}`)
}

/** Writes a gas as instruments do, "NO2": the fonts have no lowered digits. */
export function formulaOf(gas: GasId): string {
  return findGas(gas).formula.normalize('NFKC')
}

/** Writes a share of what may be breathed in an hour: small shares with more digits, nothing as less than they show. */
export function shareText({ t, percent }: Words, share: number): string {
  if (share === 0) return t('map.none')
  if (share < 0.001) return t('map.less-than', { value: percent(0.1) })
  return percent(share < 0.1 ? Math.round(share * 1000) / 10 : Math.round(share * 100))
}
