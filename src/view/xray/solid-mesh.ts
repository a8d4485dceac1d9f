import { type Mesh, transformMesh } from '#physics/mesh.ts'
import { createShapeMesh, type TessellationOptions } from '#physics/shape.ts'
import type { Solid } from '#scenario/parcel.ts'

/** Builds a solid's mesh where it lies in the parcel: the one that is seen, weighed and X-rayed. */
export function createSolidMesh(solid: Solid, options?: TessellationOptions): Mesh {
  return transformMesh(createShapeMesh(solid.shape, options), solid.pose)
}
