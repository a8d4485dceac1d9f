import { addDose, computeAegl2Share, type Dose, NO_DOSE } from '#physics/hazmat/dose.ts'
import type { AirPpm, GasId } from '#physics/hazmat/gas.ts'

/** What somebody has breathed, by gas. */
export type Doses = Readonly<Partial<Record<GasId, Dose>>>

/** Adds what is breathed of an air: `share` of it reaches the lungs, for so many ms. */
export function breathe(doses: Doses, air: AirPpm, share: number, forMs: number): Doses {
  const sum: Partial<Record<GasId, Dose>> = { ...doses }
  for (const [gas, ppm] of Object.entries(air) as [GasId, number][])
    sum[gas] = addDose(sum[gas] ?? NO_DOSE, gas, ppm * share, forMs / 1000)
  return sum
}

/** Returns, of the gas that counts most, the share of an hour at AEGL-2 that doses come to. */
export function worstAegl2Share(doses: Doses): number {
  const shares = (Object.entries(doses) as [GasId, Dose][]).map(
    ([gas, dose]) => computeAegl2Share(dose, gas) ?? 0,
  )
  return Math.max(0, ...shares)
}
