import {
  AmbientLight,
  Color,
  DirectionalLight,
  GridHelper,
  Mesh,
  MeshStandardMaterial,
  NeutralToneMapping,
  type PerspectiveCamera,
  PlaneGeometry,
  PMREMGenerator,
  Scene,
  type Vector3,
  WebGLRenderer,
} from 'three'
import { RoomEnvironment } from 'three/addons/environments/RoomEnvironment.js'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { KTX2Loader } from 'three/addons/loaders/KTX2Loader.js'
import { LEVEL_FROM_M } from '../../../src/pages/gallery/level-from.ts'
import { readClipLibrary } from '../../../src/view/people/animation.ts'
import { loadPerson, type Person } from '../../../src/view/people/person.ts'

/** What the pictures of people are taken on: a floor with a half-metre grid, in even light. */
export const scene = new Scene()
scene.background = new Color(0x9aa3a8)

const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true })
renderer.setSize(innerWidth, innerHeight)
renderer.toneMapping = NeutralToneMapping
renderer.setScissorTest(true)
document.body.appendChild(renderer.domElement)

scene.environment = new PMREMGenerator(renderer).fromScene(new RoomEnvironment(), 0.03).texture
scene.environmentIntensity = 0.75
const sun = new DirectionalLight(0xfff4e6, 0.9)
sun.position.set(2, 5, 4)
const floor = new Mesh(
  new PlaneGeometry(20, 20),
  new MeshStandardMaterial({ color: 0x8a8f90, roughness: 0.8 }),
)
floor.rotation.x = -Math.PI / 2
const grid = new GridHelper(10, 20, 0x666666, 0x777777)
grid.position.y = 0.002
scene.add(sun, new AmbientLight(0xffffff, 0.15), floor, grid)

const ktx2 = new KTX2Loader().setTranscoderPath('/basis/').detectSupport(renderer)
const loader = new GLTFLoader().setKTX2Loader(ktx2).setMeshoptDecoder(MeshoptDecoder)
const files = await Promise.all(
  ['humanoid', 'health'].map((file) => loader.loadAsync(`/people/clips_${file}.glb`)),
)
/** The clips of everybody, those of the quarantine among them. */
export const library = readClipLibrary(files[0]!, files[1]!)

/** Loads a person by role, and puts them on the stage. */
export async function bringOn(role: string): Promise<Person> {
  const person = await loadPerson({ url: `/people/char_${role}`, loader, library, next: () => 0.5 })
  scene.add(person.object)
  scene.updateMatrixWorld()
  return person
}

/** Where to see a person from to be shown that level of them. */
export function seenAtLevel(lod: number, { object: { position } }: Person): Vector3 {
  const awayM = LEVEL_FROM_M[lod]
  if (awayM === undefined) throw new Error(`lod: ${lod}, expected 0 to ${LEVEL_FROM_M.length - 1}`)
  return position.clone().setZ(position.z + awayM)
}

/** Draws one picture of a sheet with `columns` × `rows` of them, counted from the upper left. */
export function drawPicture(
  camera: PerspectiveCamera,
  [column, row]: readonly [column: number, row: number],
  [columns, rows]: readonly [columns: number, rows: number],
): void {
  const [w, h] = [Math.floor(innerWidth / columns), Math.floor(innerHeight / rows)]
  camera.aspect = w / h
  camera.updateProjectionMatrix()
  camera.updateMatrixWorld()
  const area = [column * w, innerHeight - (row + 1) * h, w, h] as const
  renderer.setViewport(...area)
  renderer.setScissor(...area)
  renderer.render(scene, camera)
}

/** Says that the sheet can be photographed, and what it cost. */
export function sayReady(): void {
  const { calls, triangles } = renderer.info.render
  document.title = `READY ${JSON.stringify({ calls, triangles })}`
}
