import { computeBinAttenuationPerMm } from './attenuation.ts'
import { MATERIALS, type Material, type MaterialId } from './materials.ts'
import { computeMeshVolumeMm3, type Mesh } from './mesh.ts'

/** A homogeneous body in the beam and on the scale; its mesh is closed. */
export interface Body {
  readonly mesh: Mesh
  readonly materialId: MaterialId
  /** Replaces the material's typical density, for loose cloth or tightly packed powder. */
  readonly densityGPerCm3?: number
  /**
   * What the body takes the place of, when it is embedded in another that is drawn without a cavity for it.
   * Without it, bodies that overlap both count in full.
   */
  readonly displacedMaterialId?: MaterialId
}

/** Computes what a millimetre of the body adds to each bin's line integral; negative where it displaces denser stuff. */
export function computeBodyAttenuationPerMm(body: Body): number[] {
  const own = computeBinAttenuationPerMm(body.materialId, body.densityGPerCm3)
  if (!body.displacedMaterialId) return own
  const displaced = computeBinAttenuationPerMm(body.displacedMaterialId)
  return own.map((attenuation, bin) => attenuation - displaced[bin]!)
}

/** Computes the mass that the body adds to a parcel, in grams: volume × density, less what it displaces. */
export function computeBodyMassG(body: Body): number {
  const material: Material = MATERIALS[body.materialId]
  const density = body.densityGPerCm3 ?? material.densityGPerCm3
  const displaced = body.displacedMaterialId ? MATERIALS[body.displacedMaterialId].densityGPerCm3 : 0
  return (computeMeshVolumeMm3(body.mesh) / 1000) * (density - displaced)
}
