import { findGas, type GasId } from './gas.ts'

/** What a person has breathed of one gas. */
export interface Dose {
  /** ∫C dt, ppm·min. */
  readonly dosePpmMin: number
  /** ∫Cⁿ dt with the gas’s own n, ppmⁿ·min: for many gases a short, strong breath is worse than a long, weak one. */
  readonly toxicLoad: number
}

export const NO_DOSE: Dose = { dosePpmMin: 0, toxicLoad: 0 }

/** Finds the exponent of a gas’s toxic load; 1 where none is known, which is plain dose. */
export function findToxicLoadExponent(id: GasId): number {
  return findGas(id).toxicLoadExponent?.value ?? 1
}

/** Computes a dose after some time in steady air; `ppm` is what is breathed, behind mask or filter. */
export function addDose(dose: Dose, id: GasId, ppm: number, forS: number): Dose {
  const min = forS / 60
  return {
    dosePpmMin: dose.dosePpmMin + ppm * min,
    toxicLoad: dose.toxicLoad + ppm ** findToxicLoadExponent(id) * min,
  }
}

/** Computes a toxic load by that of an hour at AEGL-2: from 1 on a person may be disabled; undefined without AEGL-2. */
export function computeAegl2Share({ toxicLoad }: Dose, id: GasId): number | undefined {
  const { aegl2Ppm } = findGas(id)
  return aegl2Ppm && toxicLoad / (aegl2Ppm.value ** findToxicLoadExponent(id) * 60)
}
