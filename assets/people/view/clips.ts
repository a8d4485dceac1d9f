/**
 * Draws a contact sheet of clips: clips.html?who=employee&names=walk,sit_down&times=6 — a row per clip, each time from
 * ahead at an angle, then from the side. `&lie=1` looks down on the floor; `&seat=1` shows a
 * seat 0.45 m high; `&wears=full` dresses for an occasion; `&near=1` looks at hands and face.
 */
import {
  AmbientLight,
  BoxGeometry,
  Color,
  DirectionalLight,
  GridHelper,
  Mesh,
  MeshStandardMaterial,
  NeutralToneMapping,
  PerspectiveCamera,
  PlaneGeometry,
  PMREMGenerator,
  Scene,
  Vector3,
  WebGLRenderer,
} from 'three'
import { RoomEnvironment } from 'three/addons/environments/RoomEnvironment.js'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { KTX2Loader } from 'three/addons/loaders/KTX2Loader.js'
import { type ClipName, readClipLibrary } from '../../../src/view/people/animation.ts'
import { PeopleShadows } from '../../../src/view/people/people-shadows.ts'
import { loadPerson } from '../../../src/view/people/person.ts'

const query = new URLSearchParams(location.search)
const names = (query.get('names') ?? 'idle').split(',') as ClipName[]
const count = Number(query.get('times') ?? 6)
const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true })
renderer.setSize(innerWidth, innerHeight)
renderer.toneMapping = NeutralToneMapping
renderer.autoClear = false
renderer.setScissorTest(true)
document.body.appendChild(renderer.domElement)

const scene = new Scene()
scene.background = new Color(0xa9b1b5)
scene.environment = new PMREMGenerator(renderer).fromScene(new RoomEnvironment(), 0.03).texture
scene.environmentIntensity = 0.8
const sun = new DirectionalLight(0xfff4e6, 0.9)
sun.position.set(2, 5, 4)
scene.add(sun, new AmbientLight(0xffffff, 0.2))
const floor = new Mesh(new PlaneGeometry(8, 8), new MeshStandardMaterial({ color: 0x8a8f90 }))
floor.rotation.x = -Math.PI / 2
const grid = new GridHelper(4, 8, 0x556677, 0x70757a)
grid.position.y = 0.002
scene.add(floor, grid)
if (query.get('seat') === '1') {
  const seat = new Mesh(new BoxGeometry(0.5, 0.45, 0.46), new MeshStandardMaterial({ color: 0x4a6a8a }))
  seat.position.set(0, 0.225, -0.38)
  scene.add(seat)
}

const ktx2 = new KTX2Loader().setTranscoderPath('/basis/').detectSupport(renderer)
const loader = new GLTFLoader().setKTX2Loader(ktx2).setMeshoptDecoder(MeshoptDecoder)
const files = await Promise.all(
  ['humanoid', 'health'].map((file) => loader.loadAsync(`/people/clips_${file}.glb`)),
)
const library = readClipLibrary(files[0]!, files[1]!)
const person = await loadPerson({
  url: `/people/char_${query.get('who') ?? 'employee'}`,
  loader,
  library,
  next: () => 0.5,
})
person.wear(person.usual[query.get('wears') ?? ''] ?? [])
scene.add(person.object)
const shadows = new PeopleShadows([person])
scene.add(shadows.object)

const columns = count * 2
const [w, h] = [Math.floor(innerWidth / columns), Math.floor(innerHeight / names.length)]
const lies = query.get('lie') === '1'
const views = lies
  ? [new Vector3(-0.1, 3.0, 3.6), new Vector3(-3.9, 2.6, -0.6)]
  : [new Vector3(1.6, 1.45, 3.6), new Vector3(-4.0, 1.2, 0.15)]
const isNear = query.get('near') === '1'
const middle = new Vector3(lies ? -0.45 : 0, lies ? 0.3 : isNear ? 1.3 : 0.9, isNear ? 0.15 : 0)
const camera = new PerspectiveCamera(lies ? 44 : isNear ? 14 : 28, w / h, 0.1, 30)
for (const [row, name] of names.entries()) {
  const clip = library.clips.get(name)
  if (!clip) throw new Error(`no clip ${name}`)
  for (let i = 0; i < count; i++) {
    person.pose(name, (clip.durationS * i) / (count - (clip.follow === name ? 0 : 1)))
    shadows.update()
    for (const [side, from] of views.entries()) {
      camera.position.copy(from)
      camera.lookAt(middle)
      const x = (i + side * count) * w
      renderer.setViewport(x, innerHeight - (row + 1) * h, w, h)
      renderer.setScissor(x, innerHeight - (row + 1) * h, w, h)
      renderer.clear()
      renderer.render(scene, camera)
    }
  }
}
document.title = `READY ${names.join(' ')}`
