export type Vector2 = readonly [x: number, y: number]

export type Vector3 = readonly [x: number, y: number, z: number]

/**
 * A closed triangle surface, outward faces counter-clockwise seen from outside; millimetres.
 * Triangles that meet share vertex indices, which is what makes closedness a fact of the index list.
 * A cavity is an inward-facing part of the same mesh.
 */
export interface Mesh {
  readonly positionsMm: Float32Array
  readonly indices: Uint32Array
}

/**
 * Where a thing stands. The rotation is by intrinsic x, then y, then z (three.js order 'XYZ'):
 * p′ = Rx·Ry·Rz·p + position.
 */
export interface Pose {
  readonly positionMm: Vector3
  readonly rotationDeg: Vector3
}

export const IDENTITY_POSE: Pose = { positionMm: [0, 0, 0], rotationDeg: [0, 0, 0] }

export interface Bounds {
  readonly minMm: Vector3
  readonly maxMm: Vector3
}

/** Places a mesh; the result has its own vertices and shares the index list. */
export function transformMesh(mesh: Mesh, pose: Pose): Mesh {
  const [m00, m01, m02, m10, m11, m12, m20, m21, m22] = computeRotation(pose.rotationDeg)
  const [px, py, pz] = pose.positionMm
  const source = mesh.positionsMm
  const positionsMm = new Float32Array(source.length)
  for (let i = 0; i < source.length; i += 3) {
    const x = source[i]!
    const y = source[i + 1]!
    const z = source[i + 2]!
    positionsMm[i] = m00 * x + m01 * y + m02 * z + px
    positionsMm[i + 1] = m10 * x + m11 * y + m12 * z + py
    positionsMm[i + 2] = m20 * x + m21 * y + m22 * z + pz
  }
  return { positionsMm, indices: mesh.indices }
}

/**
 * Turns a pose about its frame's origin, by the rotation that a pose's angles name: as if the frame itself were
 * placed so in another. Angles come back between −180 and 180°, exact to rounding.
 */
export function turnPose({ positionMm: [x, y, z], rotationDeg }: Pose, turnDeg: Vector3): Pose {
  const [a00, a01, a02, a10, a11, a12, a20, a21, a22] = computeRotation(turnDeg)
  const [b00, b01, b02, b10, b11, b12, b20, b21, b22] = computeRotation(rotationDeg)
  const sinY = a00 * b02 + a01 * b12 + a02 * b22
  const deg = (radians: number): number => (radians * 180) / Math.PI
  // At a quarter turn about y the other two turn about one axis; all of it then goes to the first.
  const isLocked = Math.abs(sinY) > 0.999999
  return {
    positionMm: [a00 * x + a01 * y + a02 * z, a10 * x + a11 * y + a12 * z, a20 * x + a21 * y + a22 * z],
    rotationDeg: [
      isLocked
        ? deg(Math.atan2(a20 * b01 + a21 * b11 + a22 * b21, a10 * b01 + a11 * b11 + a12 * b21))
        : deg(Math.atan2(-(a10 * b02 + a11 * b12 + a12 * b22), a20 * b02 + a21 * b12 + a22 * b22)),
      deg(Math.asin(Math.max(-1, Math.min(1, sinY)))),
      isLocked ? 0 : deg(Math.atan2(-(a00 * b01 + a01 * b11 + a02 * b21), a00 * b00 + a01 * b10 + a02 * b20)),
    ],
  }
}

/** Turns a mesh inside out, to make a cavity of it. */
export function invertMesh(mesh: Mesh): Mesh {
  const indices = mesh.indices.slice()
  for (let i = 0; i < indices.length; i += 3) {
    const second = indices[i + 1]!
    indices[i + 1] = indices[i + 2]!
    indices[i + 2] = second
  }
  return { positionsMm: mesh.positionsMm, indices }
}

/** Joins meshes into one. They must not intersect: a body, its cavities, further bodies apart from it. */
export function mergeMeshes(meshes: readonly Mesh[]): Mesh {
  const positionsMm = new Float32Array(meshes.reduce((sum, mesh) => sum + mesh.positionsMm.length, 0))
  const indices = new Uint32Array(meshes.reduce((sum, mesh) => sum + mesh.indices.length, 0))
  let positionOffset = 0
  let indexOffset = 0
  for (const mesh of meshes) {
    positionsMm.set(mesh.positionsMm, positionOffset)
    const firstVertex = positionOffset / 3
    for (let i = 0; i < mesh.indices.length; i++) indices[indexOffset + i] = mesh.indices[i]! + firstVertex
    positionOffset += mesh.positionsMm.length
    indexOffset += mesh.indices.length
  }
  return { positionsMm, indices }
}

/** Computes the signed volume enclosed by a mesh, Σ a·(b×c)/6; negative when it faces inward. */
export function computeMeshVolumeMm3(mesh: Mesh): number {
  const { positionsMm: p, indices } = mesh
  let sixfold = 0
  for (let i = 0; i < indices.length; i += 3) {
    const a = indices[i]! * 3
    const b = indices[i + 1]! * 3
    const c = indices[i + 2]! * 3
    sixfold +=
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
      p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!)
  }
  return sixfold / 6
}

/** Computes the axis-aligned box around a mesh. */
export function computeMeshBounds(mesh: Mesh): Bounds {
  const min = [Infinity, Infinity, Infinity] as [number, number, number]
  const max = [-Infinity, -Infinity, -Infinity] as [number, number, number]
  const p = mesh.positionsMm
  for (let i = 0; i < p.length; i++) {
    const axis = (i % 3) as 0 | 1 | 2
    if (p[i]! < min[axis]) min[axis] = p[i]!
    if (p[i]! > max[axis]) max[axis] = p[i]!
  }
  return { minMm: min, maxMm: max }
}

/** Tells whether each edge is shared by exactly two triangles that run along it in opposite directions. */
export function isClosed(mesh: Mesh): boolean {
  const directed = new Set<number>()
  const vertexCount = mesh.positionsMm.length / 3
  for (let i = 0; i < mesh.indices.length; i += 3) {
    for (let corner = 0; corner < 3; corner++) {
      const from = mesh.indices[i + corner]!
      const to = mesh.indices[i + ((corner + 1) % 3)]!
      if (from === to) return false
      const key = from * vertexCount + to
      if (directed.has(key)) return false
      directed.add(key)
    }
  }
  for (const key of directed) {
    const from = Math.floor(key / vertexCount)
    if (!directed.has((key % vertexCount) * vertexCount + from)) return false
  }
  return directed.size > 0
}

type Rotation = readonly [number, number, number, number, number, number, number, number, number]

function computeRotation([xDeg, yDeg, zDeg]: Vector3): Rotation {
  const cx = cosineOfDeg(xDeg)
  const sx = cosineOfDeg(xDeg - 90)
  const cy = cosineOfDeg(yDeg)
  const sy = cosineOfDeg(yDeg - 90)
  const cz = cosineOfDeg(zDeg)
  const sz = cosineOfDeg(zDeg - 90)
  return [
    cy * cz,
    -cy * sz,
    sy,
    cx * sz + sx * sy * cz,
    cx * cz - sx * sy * sz,
    -sx * cy,
    sx * sz - cx * sy * cz,
    sx * cz + cx * sy * sz,
    cx * cy,
  ]
}

/** Computes a cosine that is exact at quarter turns, so that a box laid on its side stays a box. */
function cosineOfDeg(angleDeg: number): number {
  const turnDeg = ((angleDeg % 360) + 360) % 360
  if (turnDeg === 0) return 1
  if (turnDeg === 90 || turnDeg === 270) return 0
  if (turnDeg === 180) return -1
  return Math.cos((turnDeg * Math.PI) / 180)
}
