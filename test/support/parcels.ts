import type { Body } from '#physics/body.ts'
import { transformMesh } from '#physics/mesh.ts'
import { createShapeMesh, FAN_EDGE_MM } from '#physics/shape.ts'
import { splitLongEdges } from '#physics/split-edges.ts'
import { drawParcelCase } from '#scenario/draw-parcel-case.ts'
import type { Parcel, Solid } from '#scenario/parcel.ts'
import type { Scenario } from '#scenario/scenario.ts'

/** Narrows a scenario to one kind of parcel, and draws it. */
export function drawOneParcel(scenario: Scenario, kindId: string, seed: number): Parcel {
  const kind = scenario.bank.kinds.find(({ id }) => id === kindId)
  if (!kind) throw new Error(`scenario "${scenario.id}": no parcel kind "${kindId}"`)
  const drawn = drawParcelCase(
    {
      ...scenario,
      parcelCount: 1,
      bank: {
        ...scenario.bank,
        kinds: [kind],
        cleanShiftPercent: 0,
        findings: kind.finding ? [1, 1] : [0, 0],
        criticalAtMost: 1,
        suspiciousInnocentAtLeast: 0,
      },
    },
    seed,
  )
  return drawn.parcels[0] as Parcel
}

/** Makes a body of a solid, as it is weighed: flat faces left whole. */
export function bodyOf({ shape, material, densityGPerCm3, pose }: Solid): Body {
  return {
    mesh: transformMesh(createShapeMesh(shape, { maxEdgeMm: Infinity }), pose),
    materialId: material,
    ...(densityGPerCm3 !== undefined && { densityGPerCm3 }),
  }
}

/** Makes a body of a solid, as it is scanned: edges short enough for the fan. */
export function scanBodyOf(solid: Solid): Body {
  const body = bodyOf(solid)
  return { ...body, mesh: splitLongEdges(body.mesh, FAN_EDGE_MM, 'acrossFan') }
}
