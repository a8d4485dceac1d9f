import {
  type AnimationAction,
  AnimationMixer,
  type Bone,
  DataTexture,
  Group,
  LinearFilter,
  LoopOnce,
  LoopRepeat,
  type Material,
  Mesh,
  MeshBasicMaterial,
  type MeshStandardMaterial,
  type Object3D,
  PlaneGeometry,
  type Quaternion,
  Skeleton,
  SkinnedMesh,
  Sphere,
  type Texture,
  Vector3,
} from 'three'
import type { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { Blink, Breath, type ClipLibrary, type ClipName, fitClip, Gaze, LOOPING } from './animation.ts'

/** Distances in metres from which the second and third level of detail are drawn. */
export const LOD_FROM_M = [3.5, 9] as const
/** How far a level must be overstepped before it changes, so that a still head at the border does not flicker. */
const LOD_SLACK_M = 0.4
/** Cross-fade between clips. */
const FADE_S = 0.35
/** Farther than this the clip runs at half rate; the difference cannot be seen. */
const CALM_FROM_M = 9
/** Radius about a person's middle that no limb leaves. */
const REACH_M = 1.4

const here = new Vector3()

export type PersonOptions = {
  /** Base of the three files, such as `people/char_officer2`. */
  readonly url: string
  /** GLTFLoader with KTX2Loader and MeshoptDecoder set. */
  readonly loader: GLTFLoader
  readonly library: ClipLibrary
  /** Yields numbers in 0..1 for blinks and glances; give a seeded one for repeatable pictures. */
  readonly next?: () => number
}

/** Loads a person with all levels of detail. */
export async function loadPerson({
  url,
  loader,
  library,
  next = Math.random,
}: PersonOptions): Promise<Person> {
  const levels = await Promise.all([0, 1, 2].map((level) => loader.loadAsync(`${url}_lod${level}.glb`)))
  return new Person(
    levels.map((gltf) => gltf.scene),
    library,
    next,
  )
}

/**
 * Draws one person: plays shared clips, blinks, breathes, looks at a target, and lies a soft shadow under the feet.
 * All levels of detail hang on one skeleton. `update` allocates nothing.
 */
export class Person {
  /** Place this in the scene; +Z is where the person faces, y = 0 is the floor. */
  readonly object = new Group()
  readonly heightM: number
  /** How fast to move `object` forward while `walk` plays, in m/s. */
  readonly walkSpeedMps: number
  private readonly meshes: SkinnedMesh[] = []
  private readonly mixer: AnimationMixer
  private readonly plays = new Map<ClipName, AnimationAction>()
  private readonly gaze: Gaze
  private readonly blink: Blink
  private readonly breath: Breath
  private readonly lid: number[] | undefined
  private readonly shadow = createBlobShadow()
  private readonly overlaid: readonly { bone: Bone; clean: Quaternion }[]
  private readonly lookAtM = new Vector3()
  private looks = false
  private current: ClipName | undefined
  private after: ClipName = 'idle'
  private level = 0
  private owedS = 0

  constructor(levels: readonly Object3D[], library: ClipLibrary, next: () => number) {
    const body = levels[0]
    if (!body) throw new Error('person: expected at least one level of detail')
    const find = (root: Object3D) => {
      const mesh = root.getObjectByProperty('isSkinnedMesh', true)
      if (!(mesh instanceof SkinnedMesh)) throw new Error('person: expected a skinned mesh')
      return mesh
    }
    const first = find(body)
    const joints = new Map(first.skeleton.bones.map((bone) => [bone.name, bone]))
    this.heightM = readHeightM(body)
    for (const [i, root] of levels.entries()) {
      const mesh = find(root)
      if (i > 0) {
        // the joints are the first level's; the inverses stay the level's own, they undo its quantization
        const bones = mesh.skeleton.bones.map((bone) => {
          const joint = joints.get(bone.name)
          if (!joint) throw new Error(`person: level ${i} has a joint "${bone.name}" the first level lacks`)
          return joint
        })
        mesh.bind(new Skeleton(bones, mesh.skeleton.boneInverses), mesh.bindMatrix)
        first.parent?.add(mesh)
      }
      // three would measure the first pose only
      mesh.boundingSphere = new Sphere(new Vector3(0, this.heightM / 2, 0), REACH_M)
      mesh.visible = i === 0
      this.meshes.push(mesh)
    }
    this.object.add(body, this.shadow)
    const hips = body.getObjectByName('Hips')
    if (!hips) throw new Error('person: expected a joint "Hips"')

    this.walkSpeedMps = (library.walkSpeedMps * hips.position.y) / library.hipsRestM.y
    this.mixer = new AnimationMixer(body)
    for (const [name, clip] of library.clips) {
      const play = this.mixer.clipAction(fitClip(clip, library, hips))
      play.setLoop(
        LOOPING.has(name) ? LoopRepeat : LoopOnce,
        LOOPING.has(name) ? Number.POSITIVE_INFINITY : 1,
      )
      play.clampWhenFinished = true
      this.plays.set(name, play)
    }
    this.mixer.addEventListener('finished', this.onFinished)
    this.gaze = new Gaze(body, next)
    this.blink = new Blink(next)
    this.breath = new Breath(body, next)
    this.overlaid = [...this.gaze.bones, ...this.breath.bones].map((bone) => ({
      bone,
      clean: bone.quaternion.clone(),
    }))
    this.lid = this.meshes[0]?.morphTargetInfluences
    this.play('idle')
  }

  /** Plays a clip; one that does not loop returns to the last looping one by itself. */
  play(name: ClipName) {
    const play = this.plays.get(name)
    if (!play) throw new Error(`person: unknown clip "${name}"; known: ${[...this.plays.keys()].join(', ')}`)
    const before = this.current === undefined ? undefined : this.plays.get(this.current)
    if (before === play && LOOPING.has(name)) return
    play.reset().play()
    if (before && before !== play) play.crossFadeFrom(before, FADE_S, false)
    if (LOOPING.has(name)) this.after = name
    this.current = name
  }

  /** Looks at a point (world, metres); `null` looks ahead. */
  lookAt(targetM: Vector3 | null) {
    this.looks = targetM !== null
    if (targetM) this.lookAtM.copy(targetM)
  }

  /** Gives the environment's light to the person: PMREM texture and its strength where the person stands. */
  setEnvironment(texture: Texture, intensity: number) {
    for (const mesh of this.meshes) {
      const material = mesh.material as MeshStandardMaterial
      material.envMap = texture
      material.envMapIntensity = intensity
      material.needsUpdate = true
    }
  }

  /** Advances by `deltaS`; `viewerM` is the eye's place in the world and chooses the level of detail. */
  update(deltaS: number, viewerM: Vector3) {
    const distanceM = here.setFromMatrixPosition(this.object.matrixWorld).distanceTo(viewerM)
    this.chooseLevel(distanceM)
    this.owedS += deltaS
    if (distanceM > CALM_FROM_M && this.owedS < 1 / 40) return
    const stepS = this.owedS
    this.owedS = 0
    // the mixer writes a joint only when its clip moves it, so what was laid on top must be taken off first
    for (const { bone, clean } of this.overlaid) bone.quaternion.copy(clean)
    this.mixer.update(stepS)
    for (const { bone, clean } of this.overlaid) clean.copy(bone.quaternion)
    this.breath.update(stepS)
    this.gaze.update(this.object, this.looks ? this.lookAtM : null, stepS)
    const closure = this.blink.update(stepS)
    for (const mesh of this.meshes) if (mesh.morphTargetInfluences) mesh.morphTargetInfluences[0] = closure
  }

  /** Moves time to an exact place in a clip, without fading; for pictures. */
  pose(name: ClipName, atS: number, closure = 0) {
    this.mixer.stopAllAction()
    const play = this.plays.get(name)
    if (!play) throw new Error(`person: unknown clip "${name}"`)
    play.reset().play()
    this.current = name
    this.mixer.setTime(atS)
    if (this.lid) this.lid[0] = closure
  }

  /** Writes the world place and direction of a joint, such as `RightHand`, for a thing held there. */
  getJoint(name: string, placeM: Vector3, direction: Quaternion) {
    const joint = this.object.getObjectByName(name)
    if (!joint) throw new Error(`person: unknown joint "${name}"`)
    joint.getWorldPosition(placeM)
    joint.getWorldQuaternion(direction)
  }

  dispose() {
    this.mixer.removeEventListener('finished', this.onFinished)
    this.mixer.stopAllAction()
    this.mixer.uncacheRoot(this.mixer.getRoot())
    for (const mesh of this.meshes) {
      mesh.skeleton.dispose()
      mesh.geometry.dispose()
      disposeMaterial(mesh.material as MeshStandardMaterial)
    }
    this.shadow.geometry.dispose()
    this.shadow.material.map?.dispose()
    this.shadow.material.dispose()
    this.object.removeFromParent()
  }

  private chooseLevel(distanceM: number) {
    let level = this.level
    while (level < LOD_FROM_M.length && distanceM > LOD_FROM_M[level]! + LOD_SLACK_M) level++
    while (level > 0 && distanceM < LOD_FROM_M[level - 1]! - LOD_SLACK_M) level--
    level = Math.min(level, this.meshes.length - 1)
    if (level === this.level) return
    this.meshes[this.level]!.visible = false
    this.meshes[level]!.visible = true
    this.level = level
  }

  private readonly onFinished = () => this.play(this.after)
}

function readHeightM(root: Object3D): number {
  let heightM = 1.7
  root.traverse((node) => {
    if (typeof node.userData.heightM === 'number') heightM = node.userData.heightM
  })
  return heightM
}

function disposeMaterial(material: MeshStandardMaterial) {
  for (const texture of [material.map, material.normalMap, material.roughnessMap, material.aoMap])
    texture?.dispose()
  ;(material as Material).dispose()
}

const BLOB_PX = 32

/** Makes a soft dark patch that stands for the contact shadow. */
function createBlobShadow() {
  const data = new Uint8Array(BLOB_PX * BLOB_PX * 4)
  for (let y = 0; y < BLOB_PX; y++) {
    for (let x = 0; x < BLOB_PX; x++) {
      const r = Math.hypot(x - BLOB_PX / 2 + 0.5, y - BLOB_PX / 2 + 0.5) / (BLOB_PX / 2)
      const open = Math.max(0, 1 - r)
      data[(y * BLOB_PX + x) * 4 + 3] = 125 * open * open * (3 - 2 * open)
    }
  }
  const map = new DataTexture(data, BLOB_PX, BLOB_PX)
  map.magFilter = LinearFilter
  map.minFilter = LinearFilter
  map.needsUpdate = true
  const material = new MeshBasicMaterial({
    map,
    transparent: true,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -2,
  })
  const blob = new Mesh(new PlaneGeometry(0.95, 0.8), material)
  blob.rotation.x = -Math.PI / 2
  blob.position.y = 0.004
  blob.renderOrder = 1
  return blob
}
