import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import { Matrix4, Vector3 } from 'three'
import { beforeAll, describe, expect, test } from 'vitest'
import { chooseRanges, layerOf, parseLayers, wearable } from '#view/people/dress.ts'

const FOLDER = join(import.meta.dirname, '../../../public/people')
/** What is worn over nose and mouth. */
const MASKS = ['medical', 'respirator']
/** How close the looks from before are, in metres. */
const STEP_M = 0.001
/** Half the width of what is looked at: nose and mouth. */
const HALF_M = 0.028
/** Share of a mask's height that is over nose and mouth; its chin may be in a scarf. */
const NOSE_AND_MOUTH = 0.72
/** Share of the looks at a mask that may meet skin before it, by level of detail. */
const MOST_SKIN = [0.012, 0.015, 0.05]

const io = new NodeIO().registerExtensions(ALL_EXTENSIONS)
beforeAll(async () => {
  await MeshoptDecoder.ready
  io.registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
})

type Corner = readonly [x: number, y: number, z: number]

/** Reads the triangles that are drawn with a mask on, at rest, and which of them are the mask's. */
async function readDrawn(file: string, mask: string): Promise<{ corners: Corner[]; isMask: boolean[] }> {
  const root = (await io.read(join(FOLDER, file))).getRoot()
  const node = root.listNodes().find((one) => one.getMesh() && one.getSkin())
  const mesh = node?.getMesh()
  const skin = node?.getSkin()
  const primitive = mesh?.listPrimitives()[0]
  const places = primitive?.getAttribute('POSITION')
  const index = primitive?.getIndices()
  const joint = skin?.listJoints()[0]
  const bind = skin?.getInverseBindMatrices()
  if (!node || !mesh || !places || !index || !joint || !bind) throw new Error(`${file}: expected a person`)
  // What is quantized comes to metres through the skin.
  const toMetres = new Matrix4()
    .fromArray(joint.getWorldMatrix())
    .multiply(new Matrix4().fromArray(bind.getElement(0, [])))
  const layers = parseLayers({ ...mesh.getExtras(), ...node.getExtras() }, file)
  const corners: Corner[] = []
  const isMask: boolean[] = []
  const place = new Vector3()
  for (const range of chooseRanges(layers, new Set([mask])))
    for (let i = range.start; i < range.start + range.count; i++) {
      place.fromArray(places.getElement(index.getScalar(i), [])).applyMatrix4(toMetres)
      corners.push([place.x, place.y, place.z])
      if ((i - range.start) % 3 === 0) isMask.push(layerOf(range.id) === mask)
    }
  return { corners, isMask }
}

/** Looks from before at nose and mouth; returns the share of looks at the mask that meet skin before it. */
function computeSkinShare({ corners, isMask }: Awaited<ReturnType<typeof readDrawn>>): number {
  const heights = corners.filter((_, i) => isMask[Math.floor(i / 3)]).map(([, y]) => y)
  const top = Math.max(...heights)
  const low = top - NOSE_AND_MOUTH * (top - Math.min(...heights))
  const [columns, rows] = [Math.round((2 * HALF_M) / STEP_M), Math.floor((top - low) / STEP_M)]
  const nearest = new Float64Array(columns * rows).fill(Number.NEGATIVE_INFINITY)
  const isThere = new Uint8Array(columns * rows)
  const isSeen = new Uint8Array(columns * rows)
  for (let t = 0; t < isMask.length; t++) {
    const [a, b, c] = corners.slice(3 * t, 3 * t + 3) as [Corner, Corner, Corner]
    const area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])
    // What turns its back is not drawn.
    if (area <= 0 || Math.min(a[1], b[1], c[1]) > top || Math.max(a[1], b[1], c[1]) < low) continue
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const [x, y] = [-HALF_M + (column + 0.5) * STEP_M, low + (row + 0.5) * STEP_M]
        const u = ((b[0] - x) * (c[1] - y) - (c[0] - x) * (b[1] - y)) / area
        const v = ((c[0] - x) * (a[1] - y) - (a[0] - x) * (c[1] - y)) / area
        if (u < 0 || v < 0 || u + v > 1) continue
        const z = u * a[2] + v * b[2] + (1 - u - v) * c[2]
        const at = row * columns + column
        if (isMask[t]) isThere[at] = 1
        if (z <= (nearest[at] as number)) continue
        nearest[at] = z
        isSeen[at] = isMask[t] ? 1 : 0
      }
  }
  const sum = (cells: Uint8Array): number => cells.reduce((all, one) => all + one, 0)
  return 1 - sum(isSeen) / sum(isThere)
}

const files = readdirSync(FOLDER).filter((file) => /^char_.*_lod\d\.glb$/.test(file))

describe('a mask covers nose and mouth, however coarse the face is', () => {
  test.each(files)('%s', async (file) => {
    const root = (await io.read(join(FOLDER, file))).getRoot()
    const tables = root.listMeshes().map((mesh) => parseLayers(mesh.getExtras(), file))
    for (const mask of new Set(tables.flatMap(wearable).filter((id) => MASKS.includes(id))))
      expect(computeSkinShare(await readDrawn(file, mask)), mask).toBeLessThan(
        MOST_SKIN[Number(/_lod(\d)/.exec(file)?.[1])] as number,
      )
  })
})
