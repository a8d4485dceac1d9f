import {
  DetachedBindMode,
  Group,
  type Material,
  type MeshStandardMaterial,
  type Object3D,
  Quaternion,
  type SkinnedMesh,
  Sphere,
  type Texture,
  Vector3,
} from 'three'
import type { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import {
  type Clip,
  type ClipLibrary,
  type ClipName,
  ClipPlayer,
  jointIndex,
  LOOPING,
  readRig,
} from './animation.ts'
import { Body, BodySkeleton } from './body.ts'
import { Dress, parseLayers, parseUsual } from './dress.ts'
import { joinLens } from './lens.ts'
import { Blink, Breath, dropJaw, Gaze, nod } from './living.ts'
import {
  computeSpeechTrack,
  type Mouth,
  type SpeechTrack,
  type SpokenLanguage,
  sampleSpeech,
} from './speech.ts'

/** Distances in metres from which the second and third level of detail are drawn. */
export const LOD_FROM_M = [3.5, 9] as const
/** How far a level must be overstepped before it changes, so that a still head at the border does not flicker. */
const LOD_SLACK_M = 0.4
/**
 * Least time between two poses at each level of detail: every frame; every second one at 60 to 90 Hz; every third or
 * fourth. The person's place moves in every frame all the same.
 */
const POSE_EVERY_S = [0, 1 / 46, 1 / 25] as const
/** No limb leaves this sphere about a person's middle, standing or lying. */
const REACH_M = 1.9
/** How far the jaw joint drops at an open mouth: alone, and where a morph target opens the lips as well. */
const JAW_DROP = 0.13
const JAW_DROP_WITH_MORPH = 0.05
/** A nod with a phrase: how deep, in radians, and how long. */
const NOD = 0.055
const NOD_S = 0.45

const IDLES = ['idle', 'idle_2', 'idle_3'] as const satisfies readonly ClipName[]
const TALKS = ['talk', 'talk_2', 'talk_3'] as const satisfies readonly ClipName[]
/** Loops in which somebody stands with free hands, and may gesture while speaking. */
const FREE_HANDED: ReadonlySet<ClipName> = new Set<ClipName>([...IDLES, ...TALKS, 'listen'])

const here = new Vector3()
const target = new Vector3()
const turn = new Quaternion()

export type PersonOptions = {
  /** Base of the three files, such as `people/char_officer2`. */
  readonly url: string
  /** GLTFLoader with KTX2Loader and MeshoptDecoder set. */
  readonly loader: GLTFLoader
  readonly library: ClipLibrary
  /** Yields numbers in 0..1 for blinks, glances and gestures; give a seeded one for repeatable pictures. */
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
 * Draws one person: plays shared clips, speaks, blinks, breathes, looks at a target. The meshes of all levels of detail
 * follow one body. `update` allocates nothing. Its shadow is laid by `PeopleShadows`.
 */
export class Person {
  /** Place this in the scene; +Z is where the person faces, y = 0 is the floor. */
  readonly object = new Group()
  readonly heightM: number
  /** How fast to move `object` forward while `walk` plays, in m/s. */
  readonly walkSpeedMps: number
  /** The meshes of all levels of detail; that of one level is visible. */
  readonly meshes: readonly SkinnedMesh[]
  /** What the person usually wears, by occasion; for `wear`. */
  readonly usual: Readonly<Record<string, readonly string[]>>
  private readonly dress: Dress
  private readonly library: ClipLibrary
  private readonly player: ClipPlayer
  private readonly body: Body
  private readonly gaze: Gaze
  private readonly blink: Blink
  private readonly breath: Breath
  private readonly next: () => number
  private readonly head: number
  private readonly jaw: number
  private readonly jawDrop: number
  private readonly mouth: Mouth = { open: 0, wide: 0, round: 0 }
  private readonly lookAtM = new Vector3()
  private looks = false
  private speech: SpeechTrack | undefined
  private spokenS = 0
  /** The loop to come back to. */
  private after: ClipName = 'idle'
  private isAtEase = false
  private easeS = 0
  private level = 0
  private owedS = 0

  constructor(levels: readonly Object3D[], library: ClipLibrary, next: () => number) {
    const first = levels[0]
    const hips = first?.getObjectByName('Hips')
    const clip = library.clips.get('idle')
    if (!first || !hips || !clip)
      throw new Error('person: expected a level of detail with a joint "Hips", and a clip "idle"')
    this.library = library
    this.next = next
    this.heightM = readHeightM(first)
    const rig = readRig(hips)
    this.body = new Body(rig, library)
    this.meshes = levels.map((root) => this.adopt(root))
    this.dress = new Dress(this.meshes)
    this.usual = readUsual(first, this.meshes[0]!)
    this.showLevel()
    this.head = jointIndex(rig, 'Head')
    this.jaw = jointIndex(rig, 'Jaw')
    this.jawDrop =
      this.meshes[0]!.morphTargetDictionary?.jaw_open === undefined ? JAW_DROP : JAW_DROP_WITH_MORPH

    const fit = {
      ownM: new Vector3().fromArray(rig.offsetsM),
      clipM: new Vector3().fromArray(library.skeleton.offsetsM),
    }
    this.walkSpeedMps = (library.walkSpeedMps * fit.ownM.y) / fit.clipM.y
    this.player = new ClipPlayer(clip, fit)
    this.gaze = new Gaze(rig, next)
    this.blink = new Blink(next)
    this.breath = new Breath(rig, next)
    this.player.play(clip, next() * clip.durationS, false)
    this.step(0)
  }

  /** Takes a level's mesh over: its bones leave the scene, since the body's pose draws it. */
  private adopt(root: Object3D): SkinnedMesh {
    const [mesh, ...lenses] = root.getObjectsByProperty('isSkinnedMesh', true) as SkinnedMesh[]
    if (!mesh) throw new Error('person: expected a skinned mesh')
    for (const lens of lenses) joinLens(mesh, lens, root.name)
    mesh.bindMode = DetachedBindMode
    mesh.bind(new BodySkeleton(mesh.skeleton, this.body), mesh.bindMatrix.identity())
    mesh.position.set(0, 0, 0)
    mesh.quaternion.identity()
    mesh.scale.set(1, 1, 1)
    mesh.updateMatrix()
    mesh.matrixAutoUpdate = false
    // three would measure the pose at rest
    mesh.boundingSphere = new Sphere(new Vector3(0, this.heightM / 2, 0), REACH_M)
    // nor can its rays find a body that no bone moves
    mesh.raycast = () => {}
    this.object.add(mesh)
    return mesh
  }

  /** What can be worn, in the order of the file. */
  get wearable(): readonly string[] {
    return this.dress.wearable
  }

  /** Puts on exactly these layers. */
  wear(layers: Iterable<string>) {
    this.dress.wear(layers)
  }

  /** The clip that plays. */
  get clip(): ClipName {
    return this.player.current.name
  }

  /** Plays a clip; one that does not loop leads to the next, or returns to the last looping one by itself. */
  play(name: ClipName) {
    const clip = this.clipNamed(name)
    this.isAtEase = false
    if (LOOPING.has(name)) {
      this.after = name
      if (this.player.current === clip) return
      // no two people move in step
      this.player.play(clip, this.next() * clip.durationS)
    } else this.player.play(clip)
  }

  /** Stands at ease: in one manner or another, changing now and then. */
  rest() {
    if (this.isAtEase) return
    this.play(this.oneOf(IDLES))
    this.isAtEase = true
    this.easeS = 8 + 14 * this.next()
  }

  /**
   * Speaks for `durationS`: the mouth moves by the text's syllables, the head nods with its phrases, and who stands or
   * sits at rest gestures. Ends by itself; an empty text ends what is being said.
   */
  speak(text: string, language: SpokenLanguage, durationS: number) {
    if (text === '' || !(durationS > 0)) {
      this.endSpeech()
      return
    }
    this.speech = computeSpeechTrack(text, language, durationS)
    this.spokenS = 0
    const gesture = FREE_HANDED.has(this.after)
      ? this.oneOf(TALKS)
      : this.after === 'sit_idle'
        ? ('sit_talk' as const)
        : undefined
    if (gesture && LOOPING.has(this.player.current.name)) {
      const clip = this.clipNamed(gesture)
      this.player.play(clip, 0)
    }
  }

  /** Tells whether a line is being spoken. */
  get isSpeaking(): boolean {
    return this.speech !== undefined
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
    this.chooseLevel(here.setFromMatrixPosition(this.object.matrixWorld).distanceTo(viewerM))
    this.owedS += deltaS
    if (this.owedS < POSE_EVERY_S[this.level]!) return
    const stepS = this.owedS
    this.owedS = 0
    this.step(stepS)
  }

  private step(stepS: number) {
    const { player, body } = this
    if (player.update(stepS)) this.goOn()
    if (this.isAtEase) this.changeEase(stepS)
    const { pose } = player
    this.breath.update(pose, stepS)
    this.speakOn(stepS)
    this.gaze.update(
      body,
      pose,
      this.looks ? this.object.worldToLocal(target.copy(this.lookAtM)) : null,
      stepS,
    )
    body.take(pose, player.current.seatM)
    this.show(Math.max(pose.lids, this.blink.update(stepS, this.gaze.isJumping)))
  }

  /** Moves time to an exact place in a clip, without fading; for pictures. */
  pose(name: ClipName, atS: number, closure = 0) {
    const { player } = this
    player.play(this.clipNamed(name), atS, false)
    player.update(0)
    this.body.take(player.pose, player.current.seatM)
    this.mouth.open = this.mouth.wide = this.mouth.round = 0
    this.show(Math.max(closure, player.pose.lids))
  }

  /** Writes the world place and direction of a joint, such as `RightHand`, for a thing held there. */
  getJoint(name: string, placeM: Vector3, direction: Quaternion) {
    this.readPlace(name, placeM)
    this.body.turnOf(jointIndex(this.body.rig, name), direction)
    direction.premultiply(this.object.getWorldQuaternion(turn))
  }

  /** Writes the place of a joint at rest, in the person's own frame. */
  readRest(name: string, placeM: Vector3): Vector3 {
    const { rig } = this.body
    placeM.set(0, 0, 0)
    for (let at = jointIndex(rig, name); at >= 0; at = rig.parents[at]!) {
      const [x = 0, y = 0, z = 0] = rig.offsetsM.subarray(at * 3, at * 3 + 3)
      placeM.x += x
      placeM.y += y
      placeM.z += z
    }
    return placeM
  }

  /** Breathes so often a minute, and so deep; 14 and 1 are somebody at rest. */
  breathe(perMinute: number, depth = 1) {
    this.breath.set(perMinute, depth)
  }

  /** Writes the world place of a joint. */
  readPlace(name: string, placeM: Vector3): Vector3 {
    this.object.updateWorldMatrix(true, false)
    return this.body.placeOf(jointIndex(this.body.rig, name), placeM).applyMatrix4(this.object.matrixWorld)
  }

  dispose() {
    this.dress.dispose()
    for (const mesh of this.meshes) {
      mesh.skeleton.dispose()
      mesh.geometry.dispose()
      disposeMaterial(mesh.material as MeshStandardMaterial)
    }
    this.object.removeFromParent()
  }

  private clipNamed(name: ClipName): Clip {
    const clip = this.library.clips.get(name)
    if (!clip)
      throw new Error(`person: unknown clip "${name}"; known: ${[...this.library.clips.keys()].join(', ')}`)
    return clip
  }

  private oneOf<Name>(names: readonly Name[]): Name {
    return names[Math.min(names.length - 1, Math.floor(this.next() * names.length))]!
  }

  /** Goes on after a clip that plays once. */
  private goOn() {
    const { follow } = this.player.current
    if (follow) this.after = follow
    this.player.play(this.clipNamed(this.after), 0)
  }

  private changeEase(stepS: number) {
    this.easeS -= stepS
    if (this.easeS > 0 || this.speech || this.player.current.name !== this.after) return
    this.isAtEase = false
    this.rest()
  }

  private speakOn(stepS: number) {
    const { speech, mouth, player } = this
    if (!speech) return
    this.spokenS += stepS
    sampleSpeech(speech, this.spokenS, mouth)
    dropJaw(player.pose, this.jaw, mouth.open * this.jawDrop)
    let nodding = 0
    for (let i = 0; i < speech.phrasesS.length; i++) {
      const since = (this.spokenS - speech.phrasesS[i]!) / NOD_S
      if (since > 0 && since < 1) nodding += Math.sin(Math.PI * since) ** 2
    }
    nod(player.pose, this.head, nodding * NOD)
    if (this.spokenS >= speech.durationS) this.endSpeech()
  }

  private endSpeech() {
    this.speech = undefined
    this.mouth.open = this.mouth.wide = this.mouth.round = 0
    const { name } = this.player.current
    const isGesture = name === 'sit_talk' || (TALKS as readonly ClipName[]).includes(name)
    if (isGesture && name !== this.after) this.player.play(this.clipNamed(this.after), 0)
  }

  /** Shows lids and mouth on the meshes that have the morph targets for it. */
  private show(lids: number) {
    const { mouth } = this
    for (const { morphTargetDictionary: named, morphTargetInfluences: amount } of this.meshes) {
      if (!named || !amount) continue
      if (named.blink !== undefined) amount[named.blink] = lids
      if (named.jaw_open !== undefined) amount[named.jaw_open] = mouth.open
      if (named.mouth_wide !== undefined) amount[named.mouth_wide] = mouth.wide * 0.7
      if (named.mouth_round !== undefined) amount[named.mouth_round] = mouth.round * 0.8
    }
  }

  private chooseLevel(distanceM: number) {
    let level = this.level
    while (level < LOD_FROM_M.length && distanceM > LOD_FROM_M[level]! + LOD_SLACK_M) level++
    while (level > 0 && distanceM < LOD_FROM_M[level - 1]! - LOD_SLACK_M) level--
    level = Math.min(level, this.meshes.length - 1)
    if (level === this.level) return
    this.level = level
    this.showLevel()
  }

  private showLevel() {
    for (const [level, mesh] of this.meshes.entries()) mesh.visible = level === this.level
  }
}

function readHeightM(root: Object3D): number {
  let heightM = 1.7
  root.traverse((node) => {
    if (typeof node.userData.heightM === 'number') heightM = node.userData.heightM
  })
  return heightM
}

function readUsual(root: Object3D, body: SkinnedMesh) {
  let usual: Readonly<Record<string, readonly string[]>> = {}
  const layers = parseLayers(body.userData, 'person')
  root.traverse(({ name, userData }) => {
    if (userData.usual) usual = parseUsual(userData, layers, name)
  })
  return usual
}

function disposeMaterial(material: MeshStandardMaterial) {
  for (const texture of [material.map, material.normalMap, material.roughnessMap, material.aoMap])
    texture?.dispose()
  ;(material as Material).dispose()
}
