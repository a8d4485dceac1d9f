/**
 * Draws a contact sheet of people: sheet.html?who=officer2,officer3_level-a:full — a row per person (after a colon a
 * usual set): whole figure from ahead, behind and at an angle, then the face from ahead at 0.6 m and at an angle.
 * `&clip=talk&at=1.2` poses them; `&lod=1` shows a level; `&views=front,back,turn,face,half,chest,hands,feet,seat`.
 */
import {
  AmbientLight,
  Color,
  DirectionalLight,
  GridHelper,
  Mesh,
  MeshStandardMaterial,
  NeutralToneMapping,
  PerspectiveCamera,
  PlaneGeometry,
  PMREMGenerator,
  Quaternion,
  Scene,
  Vector3,
  WebGLRenderer,
} from 'three'
import { RoomEnvironment } from 'three/addons/environments/RoomEnvironment.js'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { KTX2Loader } from 'three/addons/loaders/KTX2Loader.js'
import { type ClipName, readClipLibrary } from '../../../src/view/people/animation.ts'
import { CAST } from '../../../src/view/people/cast.ts'
import { loadPerson } from '../../../src/view/people/person.ts'

const query = new URLSearchParams(location.search)
const rows = (query.get('who') ?? 'employee').split(',')
const views = (query.get('views') ?? 'front,back,turn,face,half').split(',')
const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true })
renderer.setSize(innerWidth, innerHeight)
renderer.toneMapping = NeutralToneMapping
renderer.setScissorTest(true)
document.body.appendChild(renderer.domElement)

const scene = new Scene()
scene.background = new Color(0x9aa3a8)
scene.environment = new PMREMGenerator(renderer).fromScene(new RoomEnvironment(), 0.03).texture
scene.environmentIntensity = 0.75
const sun = new DirectionalLight(0xfff4e6, 0.9)
sun.position.set(2, 5, 4)
scene.add(sun, new AmbientLight(0xffffff, 0.15))
const floor = new Mesh(
  new PlaneGeometry(20, 20),
  new MeshStandardMaterial({ color: 0x8a8f90, roughness: 0.8 }),
)
floor.rotation.x = -Math.PI / 2
const grid = new GridHelper(4, 8, 0x666666, 0x777777)
grid.position.y = 0.001
scene.add(floor, grid)

const ktx2 = new KTX2Loader().setTranscoderPath('/basis/').detectSupport(renderer)
const loader = new GLTFLoader().setKTX2Loader(ktx2).setMeshoptDecoder(MeshoptDecoder)
const files = await Promise.all(
  ['humanoid', 'health'].map((file) => loader.loadAsync(`/people/clips_${file}.glb`)),
)
const library = readClipLibrary(files[0]!, files[1]!)

/** Where each view stands: direction, distance from what it looks at, what it looks at, and field of view. */
function viewOf(view: string, heightM: number, at: (joint: string) => Vector3) {
  const eye = at('LeftEye').add(at('RightEye')).multiplyScalar(0.5)
  const middle = new Vector3(0, heightM * 0.5, 0)
  const turned = (deg: number, up = 0) => {
    const a = (deg * Math.PI) / 180
    return new Vector3(Math.sin(a), up, Math.cos(a)).normalize()
  }
  const whole = heightM * 1.08
  switch (view) {
    case 'front':
      return { from: turned(0), farM: 4, to: middle, tallM: whole }
    case 'back':
      return { from: turned(180), farM: 4, to: middle, tallM: whole }
    case 'turn':
      return { from: turned(40, 0.1), farM: 4, to: middle, tallM: whole }
    case 'side':
      return { from: turned(90), farM: 4, to: middle, tallM: whole }
    case 'face':
      return { from: turned(0), farM: 0.6, to: eye.clone().add(new Vector3(0, -0.02, 0)), tallM: 0.36 }
    case 'half':
      return { from: turned(50), farM: 0.6, to: eye.clone().add(new Vector3(0, -0.02, -0.05)), tallM: 0.36 }
    case 'profile':
      return { from: turned(90), farM: 0.6, to: eye.clone().add(new Vector3(0, -0.01, -0.07)), tallM: 0.36 }
    case 'nape':
      return { from: turned(150), farM: 0.7, to: eye.clone().add(new Vector3(0, -0.02, -0.07)), tallM: 0.4 }
    case 'chest':
      return { from: turned(12), farM: 1, to: at('Chest').add(new Vector3(0, 0.06, 0.1)), tallM: 0.55 }
    case 'chest-back':
      return { from: turned(170), farM: 1, to: at('Chest').add(new Vector3(0, 0.06, -0.1)), tallM: 0.55 }
    case 'hands':
      return { from: turned(60), farM: 0.8, to: at('LeftHand').add(new Vector3(0, -0.04, 0)), tallM: 0.36 }
    case 'seat':
      return { from: turned(0), farM: 1.2, to: at('Hips'), tallM: 0.6 }
    case 'feet':
      return { from: turned(35, 0.4), farM: 1, to: new Vector3(0, 0.2, 0), tallM: 0.55 }
  }
  throw new Error(`no view ${view}`)
}

const [w, h] = [Math.floor(innerWidth / views.length), Math.floor(innerHeight / rows.length)]
for (const [row, entry] of rows.entries()) {
  const [name = '', set = ''] = entry.split(':')
  const person = await loadPerson({ url: `/people/char_${name}`, loader, library, next: () => 0.5 })
  const lod = Number(query.get('lod') ?? 0)
  scene.add(person.object)
  scene.updateMatrixWorld()
  person.wear(person.usual[set] ?? CAST.find((role) => role.id === name)?.wears ?? [])
  person.update(0.001, new Vector3(0, 0, [0, 6, 30][lod]))
  person.pose((query.get('clip') ?? 'idle') as ClipName, Number(query.get('at') ?? 0))
  scene.updateMatrixWorld()
  const at = (joint: string) => {
    const placeM = new Vector3()
    person.getJoint(joint, placeM, new Quaternion())
    return placeM
  }
  for (const [column, view] of views.entries()) {
    const { from, farM, to, tallM } = viewOf(view, person.heightM, at)
    const fit = Math.max(
      1,
      (view === 'front' || view === 'back' || view === 'turn' || view === 'side' ? 0.4 : 0.9) / (w / h),
    )
    const camera = new PerspectiveCamera(
      (2 * Math.atan((tallM * fit) / 2 / farM) * 180) / Math.PI,
      w / h,
      0.05,
      30,
    )
    camera.position.copy(to).addScaledVector(from, farM)
    camera.lookAt(to)
    const [x, y] = [column * w, innerHeight - (row + 1) * h]
    renderer.setViewport(x, y, w, h)
    renderer.setScissor(x, y, w, h)
    renderer.render(scene, camera)
  }
  scene.remove(person.object)
}
document.title = `READY ${rows.join(' ')}`
