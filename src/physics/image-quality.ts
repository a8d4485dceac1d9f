import { computeBinLineIntegrals } from './attenuation.ts'
import type { MaterialId } from './materials.ts'
import { computeSignal, HIGH_WEIGHTS, LOW_WEIGHTS } from './scanner.ts'

/** Computes the diameter of a wire of American wire gauge, 0.127·92^((36−n)/39) mm. Source: ASTM B258. */
export function computeAwgDiameterMm(gauge: number): number {
  return 0.127 * 92 ** ((36 - gauge) / 39)
}

/**
 * Computes how much a copper wire darkens the low channel of the pixels that it runs along, as a share of air.
 * The wire's metal counts as spread evenly over the pixel's width, which is how the sheet's figures are made; the
 * true shadow of a round wire is deepest at its middle and, for 38 AWG in 1 mm, about a fifth weaker.
 */
export function computeWireContrast(gauge: number, pixelMm: number): number {
  const diameterMm = computeAwgDiameterMm(gauge)
  const thicknessMm = (Math.PI * diameterMm * diameterMm) / (4 * pixelMm)
  return 1 - computeSignal(LOW_WEIGHTS, computeBinLineIntegrals([{ materialId: 'copper', thicknessMm }]))
}

/** Computes the share of the high signal of air that comes through a thickness of a material, in mm. */
export function computeTransmission(materialId: MaterialId, thicknessMm: number): number {
  return computeSignal(HIGH_WEIGHTS, computeBinLineIntegrals([{ materialId, thicknessMm }]))
}

/** Computes the thickness at which a material lets only `transmission` of the high signal through, in mm. */
export function computePenetrationMm(materialId: MaterialId, transmission: number): number {
  const transmissionAt = (thicknessMm: number): number => computeTransmission(materialId, thicknessMm)
  let thin = 0
  let thick = 1
  while (transmissionAt(thick) > transmission) thick *= 2
  for (let i = 0; i < 50; i++) {
    const middle = (thin + thick) / 2
    if (transmissionAt(middle) > transmission) thin = middle
    else thick = middle
  }
  return thick
}
