import { type Mesh, transformMesh } from '#physics/mesh.ts'
import { createShapeMesh } from '#physics/shape.ts'
import type { Solid } from '#scenario/parcel.ts'

/** Builds a solid's mesh where it lies in the parcel, flat faces whole: the one that is seen, weighed and X-rayed. */
export function createSolidMesh({ shape, pose }: Solid): Mesh {
  return transformMesh(createShapeMesh(shape, { maxEdgeMm: Infinity }), pose)
}
