import { computeMassAttenuationCm2PerG, MATERIALS, type Material, type MaterialId } from './materials.ts'

/** A thickness of one material on a ray. */
export interface Layer {
  readonly materialId: MaterialId
  readonly thicknessMm: number
  /** Replaces the material's typical density, for powder packed otherwise or cloth loosely folded. */
  readonly densityGPerCm3?: number
}

/**
 * Computes the transmission T = exp(−Σ µL) of layers at one photon energy, 40 to 160 keV.
 * Narrow-beam: scattered photons count as lost.
 */
export function computeTransmission(layers: readonly Layer[], energyKeV: number): number {
  let lineIntegral = 0
  for (const layer of layers) {
    const material: Material = MATERIALS[layer.materialId]
    const density = layer.densityGPerCm3 ?? material.densityGPerCm3
    const massAttenuation = computeMassAttenuationCm2PerG(material.composition, energyKeV)
    lineIntegral += density * massAttenuation * (layer.thicknessMm / 10)
  }
  return Math.exp(-lineIntegral)
}

/** Computes the linear attenuation µ of a material in each of the scanner's energy bins, per millimetre. */
export function computeBinAttenuationPerMm(materialId: MaterialId, densityGPerCm3?: number): number[] {
  const material: Material = MATERIALS[materialId]
  const density = densityGPerCm3 ?? material.densityGPerCm3
  return material.binMassAttenuationCm2PerG.map((massAttenuation) => (density * massAttenuation) / 10)
}

/** Computes Σ µL of layers in each of the scanner's energy bins; dimensionless. */
export function computeBinLineIntegrals(layers: readonly Layer[]): number[] {
  const sums: number[] = new Array(8).fill(0)
  for (const layer of layers) {
    const attenuation = computeBinAttenuationPerMm(layer.materialId, layer.densityGPerCm3)
    for (let bin = 0; bin < sums.length; bin++) sums[bin]! += attenuation[bin]! * layer.thicknessMm
  }
  return sums
}
