import {
  BoxGeometry,
  BufferAttribute,
  type BufferGeometry,
  Color,
  InstancedMesh,
  type Matrix4,
  MeshStandardMaterial,
  type Texture,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { Triple } from './tool.ts'

/** Width, height of the top, and depth of a side table, in metres. */
export const SIDE_TABLE_M: Triple = [0.74, 0.9, 0.44]

const colour = new Color()

function part(size: [number, number, number], at: [number, number, number], tint: string): BufferGeometry {
  const box = new BoxGeometry(...size).translate(...at)
  colour.set(tint)
  const count = box.getAttribute('position').count
  const tints = new Float32Array(count * 3).map((_, i) => colour.toArray()[i % 3] as number)
  return box.setAttribute('color', new BufferAttribute(tints, 3))
}

/** A plain steel table on four legs, with a shelf below: what tools lie on. Its middle on the floor is the origin. */
function createTableGeometry(): BufferGeometry {
  const [width, height, depth] = SIDE_TABLE_M
  const leg = 0.03
  const x = width / 2 - leg
  const z = depth / 2 - leg
  const parts = [
    part([width, 0.022, depth], [0, height - 0.011, 0], '#b4bac0'),
    part([width - 0.02, 0.035, depth - 0.02], [0, height - 0.04, 0], '#2c4a78'),
    part([width - 0.06, 0.012, depth - 0.06], [0, 0.22, 0], '#8b939a'),
    ...[-1, 1].flatMap((sx) =>
      [-1, 1].map((sz) => part([leg, height - 0.03, leg], [sx * x, (height - 0.03) / 2, sz * z], '#5d6872')),
    ),
  ]
  const joined = mergeGeometries(parts)
  for (const one of parts) one.dispose()
  if (!joined) throw new Error('side table: parts with different attributes')
  return joined
}

/** Draws all side tables in one call. */
export function createSideTables(
  frames: readonly Matrix4[],
  environment: Texture,
): InstancedMesh<BufferGeometry, MeshStandardMaterial> {
  const material = new MeshStandardMaterial({
    vertexColors: true,
    roughness: 0.5,
    metalness: 0.2,
    envMap: environment,
  })
  const tables = new InstancedMesh(createTableGeometry(), material, frames.length)
  for (const [i, frame] of frames.entries()) tables.setMatrixAt(i, frame)
  tables.frustumCulled = false
  return tables
}
