import {
  DataTexture,
  InstancedMesh,
  LinearFilter,
  Matrix4,
  MeshBasicMaterial,
  PlaneGeometry,
  Quaternion,
  Vector3,
} from 'three'
import type { Person } from './person.ts'

const BLOB_PX = 32
/** A patch under the trunk and one under each foot. */
const PER_PERSON = 3
/** A foot as high as this casts no contact shadow. */
const FOOT_GONE_M = 0.22
/** The trunk as high as this casts the broad soft patch; a lower one a narrower. */
const STANDING_M = 0.95

const place = new Vector3()
const other = new Vector3()
const size = new Vector3()
const turned = new Quaternion()
const flat = new Quaternion().setFromAxisAngle(new Vector3(1, 0, 0), -Math.PI / 2)
const matrix = new Matrix4()
const UP = new Vector3(0, 1, 0)

/** Lays the contact shadows of all people on the floor in one draw call. `update` allocates nothing. */
export class PeopleShadows {
  /** Place this in the scene, at its root. */
  readonly object: InstancedMesh<PlaneGeometry, MeshBasicMaterial>
  private readonly people: readonly Person[]

  /** `people` are all that ever cast a shadow; those not visible cast none. */
  constructor(people: readonly Person[]) {
    this.people = people
    const material = new MeshBasicMaterial({
      map: createBlob(),
      transparent: true,
      depthWrite: false,
      polygonOffset: true,
      polygonOffsetFactor: -2,
    })
    this.object = new InstancedMesh(
      new PlaneGeometry(1, 1),
      material,
      Math.max(1, people.length * PER_PERSON),
    )
    this.object.name = 'people-shadows'
    this.object.frustumCulled = false
    this.object.renderOrder = 1
    this.object.matrixAutoUpdate = false
    this.object.raycast = () => {}
    this.update()
  }

  /** Follows the people; call after they have been updated. */
  update() {
    let at = 0
    for (const person of this.people) {
      if (!isShown(person)) continue
      person.readPlace('Hips', place)
      const floorM = person.object.matrixWorld.elements[13] as number
      const lowM = place.y - floorM
      person.readPlace('Head', other)
      // along a lying body the patch is long, under a standing one round
      const dx = other.x - place.x
      const dz = other.z - place.z
      const lengthM = Math.sqrt(dx * dx + dz * dz)
      size.set(0.85, 0.72 + 1.5 * lengthM, 1).multiplyScalar(0.72 + 0.28 * Math.min(1, lowM / STANDING_M))
      turned.setFromAxisAngle(UP, lengthM > 0.05 ? Math.atan2(dx, dz) : 0).multiply(flat)
      place.x += dx * 0.3
      place.z += dz * 0.3
      this.lay(at++, floorM)
      for (const joint of FEET) {
        person.readPlace(joint, place)
        const near = Math.max(0, Math.min(1, 1 - (place.y - floorM - 0.09) / FOOT_GONE_M))
        person.readPlace(TOES[joint], other)
        turned.setFromAxisAngle(UP, Math.atan2(other.x - place.x, other.z - place.z)).multiply(flat)
        place.lerp(other, 0.45)
        size.set(0.19 * near, 0.4 * near, 1)
        this.lay(at++, floorM)
      }
    }
    this.object.count = at
    this.object.instanceMatrix.needsUpdate = true
  }

  private lay(at: number, floorM: number) {
    place.y = floorM + 0.004
    this.object.setMatrixAt(at, matrix.compose(place, turned, size))
  }

  dispose() {
    this.object.geometry.dispose()
    this.object.material.map?.dispose()
    this.object.material.dispose()
    this.object.dispose()
    this.object.removeFromParent()
  }
}

const FEET = ['LeftFoot', 'RightFoot'] as const
const TOES = { LeftFoot: 'LeftToes', RightFoot: 'RightToes' } as const

function isShown({ object }: Person): boolean {
  for (let node: typeof object.parent = object; node; node = node.parent) if (!node.visible) return false
  return object.parent !== null
}

/** Makes a soft dark patch. */
function createBlob(): DataTexture {
  const data = new Uint8Array(BLOB_PX * BLOB_PX * 4)
  for (let y = 0; y < BLOB_PX; y++) {
    for (let x = 0; x < BLOB_PX; x++) {
      const r = Math.hypot(x - BLOB_PX / 2 + 0.5, y - BLOB_PX / 2 + 0.5) / (BLOB_PX / 2)
      const open = Math.max(0, 1 - r)
      data[(y * BLOB_PX + x) * 4 + 3] = 110 * open * open * (3 - 2 * open)
    }
  }
  const map = new DataTexture(data, BLOB_PX, BLOB_PX)
  map.magFilter = LinearFilter
  map.minFilter = LinearFilter
  map.needsUpdate = true
  return map
}
