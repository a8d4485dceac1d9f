import {
  BatchedMesh,
  BufferAttribute,
  BufferGeometry,
  Color,
  Group,
  Matrix3,
  Matrix4,
  type MeshStandardMaterial,
  type SkinnedMesh,
  Vector3,
} from 'three'
import { type ClipLibrary, readClipLibrary } from '#view/people/animation.ts'
import { personUrl } from '#view/people/cast.ts'
import { Person } from '#view/people/person.ts'
import type { AssetLoader } from '#view/place/asset-loader.ts'
import type { Zone } from '#view/place/load-place.ts'
import { sampleProbes } from '#view/place/probe-field.ts'
import type { ShiftPlace } from '#view/place/shift-place.ts'

/** Who may sit there: travellers in their own clothes. */
const TRAVELLERS = [
  'passenger-m50',
  'passenger-f44',
  'passenger-m41',
  'elder',
  'passenger-m35',
  'passenger-f24',
  'passenger-m38',
  'passenger-f31',
  'passenger-m58',
]
/** How many of them; each sits in several seats, far apart and from behind. */
const SOURCES = 3

/** Seats that are taken, fore and aft of the rows where the officer works; nobody of the run sits in these. */
export const SEATS = [
  '28B 28D 28K 29A 29D 30C 30F 30J 31B 31F 32E 33K',
  '36E 36K 37A 37D 37J 38C 38F 39C 39E 40A 40F 42E',
].flatMap((seats) => seats.split(' '))
/** Rows that have anchors, and how far apart rows are, in metres. Source: health sheet §4. */
const ANCHORED = [31, 37] as const
const PITCH_M = 0.79
/** From the middle of a cushion to the feet, and how much higher the seats are than that of the clips, in metres. */
const FEET_AHEAD_M = 0.37
const SEAT_UP_M = 0.01
/** As the crew are lit. */
const LIGHT = 1.5
/** Into the clip: each sits a little otherwise. */
const AT_S = [0.4, 1.7, 3.1, 4.6]
/** How far somebody is turned in their seat. */
const MOST_TURN_RAD = 0.14

const bone = new Matrix4()
const normalOf = new Matrix3()
const point = new Vector3()
const normal = new Vector3()
const summed = new Vector3()
const summedNormal = new Vector3()
const light = new Color()

/** Copies a skinned mesh as its pose has it now: only what is drawn of it, its normals turned along. */
export function bakePose(mesh: SkinnedMesh): BufferGeometry {
  const { geometry, skeleton } = mesh
  skeleton.update()
  const { position, normal: normals, skinIndex, skinWeight, uv } = geometry.attributes
  const { index } = geometry
  if (!position || !normals || !skinIndex || !skinWeight || !uv || !index)
    throw new Error('passengers: expected a skinned mesh with an index')
  const positions = new Float32Array(position.count * 3)
  const turned = new Float32Array(position.count * 3)
  const uvs = new Float32Array(uv.count * 2)
  for (let i = 0; i < position.count; i++) {
    summed.set(0, 0, 0)
    summedNormal.set(0, 0, 0)
    for (let k = 0; k < 4; k++) {
      const weight = skinWeight.getComponent(i, k)
      if (weight === 0) continue
      bone.fromArray(skeleton.boneMatrices as Float32Array, skinIndex.getComponent(i, k) * 16)
      summed.addScaledVector(point.fromBufferAttribute(position, i).applyMatrix4(bone), weight)
      normal.fromBufferAttribute(normals, i).applyMatrix3(normalOf.setFromMatrix4(bone))
      summedNormal.addScaledVector(normal, weight)
    }
    summed.toArray(positions, i * 3)
    summedNormal.normalize().toArray(turned, i * 3)
    uvs.set([uv.getX(i), uv.getY(i)], i * 2)
  }
  const { start, count } = geometry.drawRange
  const baked = new BufferGeometry()
  baked.setAttribute('position', new BufferAttribute(positions, 3))
  baked.setAttribute('normal', new BufferAttribute(turned, 3))
  baked.setAttribute('uv', new BufferAttribute(uvs, 2))
  baked.setIndex(new BufferAttribute(index.array.slice(start, start + Math.min(count, index.count)), 1))
  return baked
}

/** Writes where whoever sits in a seat has their origin. */
function seatOf(place: ShiftPlace, seat: string, turnRad: number): Matrix4 {
  const [row, letter] = [Number(seat.slice(0, 2)), seat.slice(2)]
  const near = Math.min(ANCHORED[1], Math.max(ANCHORED[0], row))
  const { elements } = place.frameOf(`seat_${near}${letter}`)
  const z = (elements[14] as number) + (row - near) * PITCH_M - FEET_AHEAD_M
  // A person faces +z of their own frame; the nose is toward −z.
  return new Matrix4().makeRotationY(Math.PI + turnRad).setPosition(elements[12] as number, SEAT_UP_M, z)
}

/** Seats one traveller in several seats: of these only those in view are drawn. */
function seated(
  geometry: BufferGeometry,
  material: MeshStandardMaterial,
  seats: readonly string[],
  which: number,
  place: ShiftPlace,
  { probes }: Zone,
): BatchedMesh {
  const drawn = new BatchedMesh(
    seats.length,
    geometry.getAttribute('position').count,
    geometry.index?.count ?? 0,
    material,
  )
  drawn.sortObjects = false
  drawn.matrixAutoUpdate = false
  const shape = drawn.addGeometry(geometry)
  geometry.dispose()
  seats.forEach((seat, i) => {
    const at = seatOf(place, seat, MOST_TURN_RAD * Math.sin(7 * which + 3 * i))
    const instance = drawn.addInstance(shape)
    drawn.setMatrixAt(instance, at)
    point.setFromMatrixPosition(at)
    drawn.setColorAt(instance, sampleProbes(probes, point.x, point.z, light))
  })
  drawn.computeBoundingSphere()
  return drawn
}

/** Further travellers aboard, who only sit: few draws, and nothing per frame. */
export class Passengers {
  readonly object = new Group()
  readonly #people: readonly Person[]

  constructor(people: readonly Person[], place: ShiftPlace) {
    this.#people = people
    const cabin = place.zones.get('cabin')
    if (!cabin) throw new Error('passengers: the cabin is not loaded')
    people.forEach((person, which) => {
      person.pose('sit_idle', AT_S[which % AT_S.length] ?? 0)
      const [mesh] = person.meshes
      if (!mesh) return
      const material = mesh.material as MeshStandardMaterial
      material.envMap = cabin.environment
      material.envMapIntensity = LIGHT
      const own = SEATS.filter((_, i) => i % people.length === which)
      this.object.add(seated(bakePose(mesh), material, own, which, place, cabin))
    })
  }

  dispose(): void {
    this.object.removeFromParent()
    for (const child of this.object.children) if (child instanceof BatchedMesh) child.dispose()
    for (const person of this.#people) person.dispose()
  }
}

/** Loads travellers whom the run itself does not show. */
export async function loadPassengers(
  { gltf }: AssetLoader,
  place: ShiftPlace,
  taken: ReadonlySet<string>,
): Promise<Passengers> {
  const files = TRAVELLERS.filter((file) => !taken.has(file)).slice(0, SOURCES)
  const [clips, ...levels] = await Promise.all([
    gltf.loadAsync('/people/clips_humanoid.glb'),
    // As far as the others are: they are seen from afar, or from behind.
    ...files.map((file) => gltf.loadAsync(`${personUrl(file)}_lod2.glb`)),
  ])
  const library: ClipLibrary = readClipLibrary(clips)
  return new Passengers(
    levels.map(({ scene }) => new Person([scene], library, () => 0.5)),
    place,
  )
}
