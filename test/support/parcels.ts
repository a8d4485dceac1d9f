import type { Body } from '#physics/body.ts'
import { transformMesh } from '#physics/mesh.ts'
import { createShapeMesh, FAN_EDGE_MM } from '#physics/shape.ts'
import { splitLongEdges } from '#physics/split-edges.ts'
import { drawParcelOfKind } from '#scenario/draw-parcel-case.ts'
import type { Parcel, Solid } from '#scenario/parcel.ts'
import type { ParcelScenario } from '#scenario/scenario.ts'

/** Draws one parcel of a kind, as its scenario has it. */
export function drawOneParcel(scenario: ParcelScenario, kindId: string, seed: number): Parcel {
  return drawParcelOfKind(scenario, kindId, seed)
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
