import { computeOverpressureKPa } from './blast.ts'
import type { FactSourceId } from './sources.ts'

export type BlastEffectId =
  | 'glass-typical'
  | 'safe-distance'
  | 'houses-partly-demolished'
  | 'steel-frame-distorted'
  | 'eardrum-1-percent'
  | 'utility-poles-snap'
  | 'loaded-wagons-overturn'
  | 'total-destruction'
  | 'eardrum-50-percent'
  | 'lung-threshold'
  | 'death-1-percent'
  | 'eardrum-99-percent'

/** What an incident overpressure does from a value on. */
export interface BlastEffect {
  readonly id: BlastEffectId
  readonly fromKPa: number
  readonly harms: 'building' | 'person'
  readonly source: FactSourceId
}

/** Effects by rising overpressure. Of the 240 to 310 kPa for about 1 % death the lower end is taken. */
export const BLAST_EFFECTS: readonly BlastEffect[] = [
  { id: 'glass-typical', fromKPa: 1.03, harms: 'building', source: 'clancey' },
  { id: 'safe-distance', fromKPa: 2.07, harms: 'building', source: 'clancey' },
  { id: 'houses-partly-demolished', fromKPa: 6.9, harms: 'building', source: 'clancey' },
  { id: 'steel-frame-distorted', fromKPa: 20.7, harms: 'building', source: 'clancey' },
  { id: 'eardrum-1-percent', fromKPa: 34, harms: 'person', source: 'humanOverpressure' },
  { id: 'utility-poles-snap', fromKPa: 34.5, harms: 'building', source: 'clancey' },
  { id: 'loaded-wagons-overturn', fromKPa: 48.2, harms: 'building', source: 'clancey' },
  { id: 'total-destruction', fromKPa: 68.9, harms: 'building', source: 'clancey' },
  { id: 'eardrum-50-percent', fromKPa: 103, harms: 'person', source: 'humanOverpressure' },
  { id: 'lung-threshold', fromKPa: 103, harms: 'person', source: 'humanOverpressure' },
  { id: 'death-1-percent', fromKPa: 240, harms: 'person', source: 'humanOverpressure' },
  { id: 'eardrum-99-percent', fromKPa: 310, harms: 'person', source: 'humanOverpressure' },
]

/** From here on flying glass commonly hurts people, kPa. Source: port-hazmat sheet §4a, general knowledge. */
export const GLASS_INJURY_KPA = 6.9

/** Finds what an overpressure does, the least effect first. */
export function findBlastEffects(overpressureKPa: number): BlastEffect[] {
  return BLAST_EFFECTS.filter(({ fromKPa }) => overpressureKPa >= fromKPa)
}

/** Computes the lowest value from which an effect occurs, kPa. */
export function computeEffectKPa(id: BlastEffectId): number {
  return BLAST_EFFECTS.find((effect) => effect.id === id)!.fromKPa
}

/**
 * Tells whether the windows at a distance break: from the pressure on at which glass typically fails. Side-on pressure
 * on open ground; nothing of how thick the glass is, how it faces the wave, or what stands between. Source: Clancey.
 */
export function breaksGlass(distanceM: number, tntKg: number): boolean {
  return computeOverpressureKPa(distanceM, tntKg) >= computeEffectKPa('glass-typical')
}

/**
 * From here on ears ring, kPa: the 140 dB of peak sound pressure that unprotected ears are limited to (general
 * knowledge); where the first eardrums tear, all else is drowned.
 */
export const RINGING_KPA = 0.2

/** Computes how much ears ring after a blast, 0 to 1: straight in ln kPa, as loudness goes, between the two values. */
export function computeRingingShare(overpressureKPa: number): number {
  if (overpressureKPa <= RINGING_KPA) return 0
  return Math.min(1, Math.log(overpressureKPa / RINGING_KPA) / Math.log(EARDRUM[0]![0] / RINGING_KPA))
}

const EARDRUM: readonly (readonly [kPa: number, share: number])[] = [
  [34, 0.01],
  [103, 0.5],
  [310, 0.99],
]

/** Computes the share of people whose eardrums tear: the three stated points, straight in ln kPa between; 0 to 0.99. */
export function computeEardrumShare(overpressureKPa: number): number {
  if (overpressureKPa < EARDRUM[0]![0]) return 0
  for (let i = 1; i < EARDRUM.length; i++) {
    const [[lowKPa, lowShare], [highKPa, highShare]] = [EARDRUM[i - 1]!, EARDRUM[i]!]
    if (overpressureKPa > highKPa) continue
    const way = Math.log(overpressureKPa / lowKPa) / Math.log(highKPa / lowKPa)
    return lowShare + way * (highShare - lowShare)
  }
  return EARDRUM.at(-1)![1]
}
