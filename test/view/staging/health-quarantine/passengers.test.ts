import { readFile } from 'node:fs/promises'
import { type BatchedMesh, Matrix4, Texture, Vector3 } from 'three'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import type { KTX2Loader } from 'three/addons/loaders/KTX2Loader.js'
import { beforeAll, expect, test, vi } from 'vitest'
import { loadClips } from '#test/view/people/cast.ts'
import { Person } from '#view/people/person.ts'
import type { ShiftPlace } from '#view/place/shift-place.ts'
import { bakePose, Passengers, SEATS } from '#view/staging/health-quarantine/passengers.ts'

// The loader asks the window for addresses of pictures.
beforeAll(() => {
  vi.stubGlobal('self', { URL })
  return () => vi.unstubAllGlobals()
})

/** Light that is the same everywhere. */
const PROBES = { y: 1, x0: 0, z0: 0, step: 1, columns: 2, rows: 2, mean: [1, 1, 1], rgb: Array(12).fill(1) }

/** Pictures are of no matter here. */
const noPictures = { load: (_: string, done: (picture: Texture) => void) => done(new Texture()) }

async function loadFar(file: string): Promise<Person> {
  const bytes = await readFile(new URL(`../../../../public/people/char_${file}_lod2.glb`, import.meta.url))
  const loader = new GLTFLoader()
    .setMeshoptDecoder(MeshoptDecoder)
    .setKTX2Loader(noPictures as unknown as KTX2Loader)
  const { scene } = await loader.parseAsync(Uint8Array.from(bytes).buffer, '')
  return new Person([scene], await loadClips(), () => 0.5)
}

test.each(['passenger-m50', 'passenger-f44', 'elder'])(
  '%s is baked as they sit: feet on the floor and ahead, head above the seat',
  async (file) => {
    const person = await loadFar(file)
    person.pose('sit_idle', 1)
    const [mesh] = person.meshes
    if (!mesh) throw new Error('no mesh')
    const geometry = bakePose(mesh)
    geometry.computeBoundingBox()
    const { min, max } = geometry.boundingBox ?? { min: new Vector3(), max: new Vector3() }
    expect(min.y).toBeGreaterThan(-0.06)
    expect(min.y).toBeLessThan(0.1)
    expect(max.y).toBeGreaterThan(1.1)
    expect(max.y).toBeLessThan(1.42)
    // The joints say where the body is, as the skeleton has it.
    const head = person.readPlace('Head', new Vector3())
    const foot = person.readPlace('LeftFoot', new Vector3())
    expect(max.y - head.y).toBeLessThan(0.3)
    expect(foot.z - head.z).toBeGreaterThan(0.15)
    expect(max.z).toBeGreaterThan(foot.z)
    expect(max.x - min.x).toBeLessThan(0.8)
  },
)

test('all seats are filled, each row behind the one before', async () => {
  const cabin = { environment: new Texture(), probes: PROBES }
  // Seats as the cabin has them: letters across, rows 0.79 m apart.
  const place = {
    zones: new Map([['cabin', cabin]]),
    frameOf: (anchor: string) =>
      new Matrix4().setPosition(
        'ABCDEFHJK'.indexOf(anchor.slice(-1)) - 4,
        0.46,
        (Number(anchor.slice(5, 7)) - 31) * 0.79,
      ),
  } as unknown as ShiftPlace
  const passengers = new Passengers(await Promise.all(['passenger-m50', 'passenger-f44'].map(loadFar)), place)
  const at = new Matrix4()
  const seen: string[] = []
  for (const drawn of passengers.object.children as BatchedMesh[])
    for (let i = 0; i < drawn.instanceCount; i++) {
      const [x, y, z] = new Vector3().setFromMatrixPosition(drawn.getMatrixAt(i, at)).toArray()
      expect(y).toBeCloseTo(0.01)
      const row = Math.round((z + 0.37) / 0.79) + 31
      seen.push(`${row}${'ABCDEFHJK'[Math.round(x) + 4]}`)
    }
  expect(seen.sort()).toEqual([...SEATS].sort())
  passengers.dispose()
})

test('nobody sits where somebody of the run sits', () => {
  expect(new Set(SEATS).size).toBe(SEATS.length)
  for (const seat of ['34A', '32D', '33D', '33E', '32A', '35D', '36C']) expect(SEATS).not.toContain(seat)
})
