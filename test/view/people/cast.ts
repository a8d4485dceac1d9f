import { readFile } from 'node:fs/promises'
import { Bone, BufferGeometry, Group, MeshStandardMaterial, Object3D, Skeleton, SkinnedMesh } from 'three'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { type ClipLibrary, readClipLibrary } from '#view/people/animation.ts'
import { Person } from '#view/people/person.ts'

/** Reads the committed clips, both files. */
export async function loadClips(): Promise<ClipLibrary> {
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder)
  const load = async (file: string) => {
    const bytes = await readFile(new URL(`../../../public/people/clips_${file}.glb`, import.meta.url))
    return loader.parseAsync(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
      '',
    )
  }
  const [common, health] = await Promise.all([load('humanoid'), load('health')])
  return readClipLibrary(common!, health!)
}

/** Yields the same numbers in 0..1 every time. */
export function createChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export const MORPHS = ['blink', 'jaw_open', 'mouth_wide', 'mouth_round']

/** Makes a person without a shape: the clips' own skeleton, as large as wanted, legs longer or shorter. */
export function createDouble(library: ClipLibrary, { size = 1, legs = 1, seed = 7 } = {}): Person {
  const levels = [0, 1, 2].map((level) => {
    const { joints, parents, offsetsM } = library.skeleton
    const bones = joints.map((name, at) => {
      const bone = new Bone()
      bone.name = name
      bone.position.fromArray(offsetsM, at * 3).multiplyScalar(size)
      if (/LowerLeg|Foot/.test(name)) bone.position.multiplyScalar(legs)
      return bone
    })
    bones.forEach((bone, at) => {
      if (parents[at]! >= 0) bones[parents[at]!]!.add(bone)
    })
    // what the legs gain the hips rise
    const shinM = 0.87 * size * (legs - 1)
    bones[0]!.position.y += shinM
    const root = new Object3D()
    root.userData.heightM = 1.79 * size + shinM
    const mesh = new SkinnedMesh(new BufferGeometry(), new MeshStandardMaterial())
    mesh.morphTargetDictionary = Object.fromEntries(
      MORPHS.slice(0, level < 2 ? 4 : 0).map((name, i) => [name, i]),
    )
    mesh.morphTargetInfluences = MORPHS.slice(0, level < 2 ? 4 : 0).map(() => 0)
    root.add(bones[0]!, mesh)
    root.updateMatrixWorld(true)
    mesh.bind(new Skeleton(bones))
    return new Group().add(root)
  })
  return new Person(levels, library, createChance(seed))
}
