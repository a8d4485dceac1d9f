/**
 * Shows people for pictures: ?cast=[["officer2",x,z,turnDeg,"clip",seconds,closure]]&eye=x,y,z&to=x,y,z&fov=40
 * `&props=1` shows the controller and the hands instead; `&lod=n` forces a level.
 */
import {
  AmbientLight,
  Color,
  DirectionalLight,
  GridHelper,
  Group,
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
import { readClipLibrary } from '../../../src/view/people/animation.ts'
import { loadPerson } from '../../../src/view/people/person.ts'

const query = new URLSearchParams(location.search)
const numbers = (name: string, fallback: string) => (query.get(name) ?? fallback).split(',').map(Number)

const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true })
renderer.setSize(innerWidth, innerHeight)
renderer.toneMapping = NeutralToneMapping
document.body.appendChild(renderer.domElement)
const scene = new Scene()
scene.background = new Color(0x9aa3a8)
const [ex = 0, ey = 1.5, ez = 3] = numbers('eye', '0,1.5,3')
const [tx = 0, ty = 1.0, tz = 0] = numbers('to', '0,1,0')
const camera = new PerspectiveCamera(Number(query.get('fov') ?? 40), innerWidth / innerHeight, 0.02, 60)
camera.position.set(ex, ey, ez)
camera.lookAt(tx, ty, tz)
camera.updateMatrixWorld()

const environment = new PMREMGenerator(renderer).fromScene(new RoomEnvironment(), 0.03).texture
scene.environment = environment
scene.environmentIntensity = Number(query.get('env') ?? 0.75)
const sun = new DirectionalLight(0xfff4e6, Number(query.get('key') ?? 0.9))
sun.position.set(2, 5, 4)
scene.add(sun, new AmbientLight(0xffffff, 0.15))
const floor = new Mesh(
  new PlaneGeometry(20, 20),
  new MeshStandardMaterial({ color: 0x8a8f90, roughness: 0.8 }),
)
floor.rotation.x = -Math.PI / 2
scene.add(floor)
const grid = new GridHelper(10, 20, 0x666666, 0x777777)
grid.position.y = 0.001
scene.add(grid)

const ktx2 = new KTX2Loader().setTranscoderPath('/basis/').detectSupport(renderer)
const loader = new GLTFLoader().setKTX2Loader(ktx2).setMeshoptDecoder(MeshoptDecoder)

type Actor = [
  name: string,
  x: number,
  z: number,
  turnDeg: number,
  clip: string,
  atS: number,
  closure?: number,
]

if (query.get('props') === '1') {
  floor.visible = grid.visible = false
  for (const [i, file] of ['prop_controller', 'hand_left', 'hand_right'].entries()) {
    const gltf = await loader.loadAsync(`/input/${file}.glb`)
    const holder = new Group()
    holder.add(gltf.scene)
    holder.position.set([-0.16, 0.06, 0.2][i]!, 0, 0)
    holder.rotation.set(Number(query.get('tilt') ?? 0.5), Number(query.get('turn') ?? 0), 0)
    gltf.scene.traverse((n) => {
      n.frustumCulled = false
      if (n.name === (query.get('hide') ?? 'left')) n.visible = false
    })
    scene.add(holder)
  }
} else {
  const library = readClipLibrary(await loader.loadAsync('/people/clips_humanoid.glb'))
  const cast: Actor[] = JSON.parse(query.get('cast') ?? '[["officer2",0,0,0,"idle",0]]')
  for (const [name, x, z, turnDeg, clip, atS, closure] of cast) {
    const person = await loadPerson({ url: `/people/char_${name}`, loader, library, next: () => 0.5 })
    person.object.position.set(x, 0, z)
    person.object.rotation.y = (turnDeg * Math.PI) / 180
    scene.add(person.object)
    scene.updateMatrixWorld()
    if (query.get('look') === '1') {
      person.lookAt(new Vector3(ex, ey, ez))
      person.play(clip as 'idle')
      for (let t = 0; t < 2; t += 1 / 30)
        person.update(
          1 / 30,
          query.get('lod') ? new Vector3(0, 0, [0, 6, 30][Number(query.get('lod'))]) : camera.position,
        )
    } else {
      person.update(
        0.001,
        query.get('lod') ? new Vector3(x, 0, z + [0, 6, 30][Number(query.get('lod'))]!) : camera.position,
      )
      person.pose(clip as 'idle', atS, closure ?? 0)
    }
    console.warn(`${name} ${person.heightM} m, walks at ${person.walkSpeedMps.toFixed(2)} m/s`)
  }
}
scene.updateMatrixWorld()
renderer.render(scene, camera)
document.title = `READY ${JSON.stringify({ calls: renderer.info.render.calls, triangles: renderer.info.render.triangles })}`
