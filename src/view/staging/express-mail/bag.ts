import { computeBodyMassG } from '#physics/body.ts'
import type { Parcel } from '#scenario/parcel.ts'
import { findItems, groupItems } from '#view/belt/parcel-geometry.ts'
import { createSolidMesh } from '#view/xray/solid-mesh.ts'

const known = new WeakMap<Parcel, number>()

/** Computes the gross mass of what is put into the evidence bag from a parcel, in kg, as a bench scale shows it. */
export function computeBagKg(parcel: Parcel): number {
  let kg = known.get(parcel)
  if (kg === undefined) {
    const items = groupItems(parcel)
    const found = findItems(parcel, items)
    const g = [...items]
      .filter(([item]) => found.has(item))
      .flatMap(([, solids]) => solids)
      .reduce((sum, solid) => {
        const { material: materialId, densityGPerCm3 } = solid
        const body = { mesh: createSolidMesh(solid), materialId }
        return sum + computeBodyMassG(densityGPerCm3 === undefined ? body : { ...body, densityGPerCm3 })
      }, 0)
    kg = Math.round(g / 10) / 100
    known.set(parcel, kg)
  }
  return kg
}
