/** Shows the packed hall alone, from the camera named in the query: ?from=x,y,z&to=x,y,z&fov=70 or ?at=A_seat. */
import {
  BoxGeometry,
  CanvasTexture,
  EquirectangularReflectionMapping,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  NeutralToneMapping,
  PerspectiveCamera,
  PMREMGenerator,
  Quaternion,
  Scene,
  SRGBColorSpace,
  Vector3,
  WebGLRenderer,
} from 'three'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { EXRLoader } from 'three/addons/loaders/EXRLoader.js'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { KTX2Loader } from 'three/addons/loaders/KTX2Loader.js'
import {
  applyBakedLight,
  dressPlace,
  EXPRESS_MAIL_ROOM,
  prepareLightMap,
} from '../../../src/view/place/baked-material.ts'

const query = new URLSearchParams(location.search)
const numbers = (name: string, fallback: string) =>
  (query.get(name) ?? fallback).split(',').map(Number) as [number, number, number]

const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true })
renderer.setSize(innerWidth, innerHeight)
renderer.toneMapping = NeutralToneMapping
renderer.toneMappingExposure = Number(query.get('exposure') ?? 1)
document.body.append(renderer.domElement)
const scene = new Scene()
const camera = new PerspectiveCamera(Number(query.get('fov') ?? 70), innerWidth / innerHeight, 0.05, 60)

const textures = new KTX2Loader().setTranscoderPath('/basis/').detectSupport(renderer)
const models = new GLTFLoader().setKTX2Loader(textures).setMeshoptDecoder(MeshoptDecoder)
const [lightMap, info, panorama, hall, live] = await Promise.all([
  textures.loadAsync('/place/lm_express-mail_hall.ktx2'),
  fetch('/place/lm_express-mail_hall.json').then((r) => r.json() as Promise<{ scale: number; mean: number }>),
  new EXRLoader().loadAsync('/place/env_express-mail.exr'),
  models.loadAsync('/place/place_express-mail_hall.glb'),
  models.loadAsync('/place/place_express-mail_live.glb'),
])
panorama.mapping = EquirectangularReflectionMapping
const environment = new PMREMGenerator(renderer).fromEquirectangular(panorama).texture
const light = { lightMap: prepareLightMap(lightMap), ...info, environment, room: EXPRESS_MAIL_ROOM }
dressPlace(hall.scene, light)
scene.add(hall.scene, live.scene)

function picture(title: string): CanvasTexture {
  const canvas = document.createElement('canvas')
  canvas.width = 1024
  canvas.height = 580
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no 2-D canvas')
  pen.fillStyle = '#e9edf1'
  pen.fillRect(0, 0, 1024, 580)
  pen.fillStyle = '#183868'
  pen.fillRect(0, 0, 1024, 70)
  pen.fillStyle = '#fff'
  pen.font = '40px sans-serif'
  pen.fillText(title, 24, 50)
  pen.fillStyle = '#334'
  for (let i = 0; i < 8; i++) pen.fillText(`row ${i + 1}   EE471108151FR`, 40, 130 + i * 54)
  const texture = new CanvasTexture(canvas)
  texture.colorSpace = SRGBColorSpace
  texture.flipY = false
  return texture
}
live.scene.traverse((o) => {
  if (o.name === 'X_floor') {
    o.visible = query.has('floor')
    return
  }
  if (!(o instanceof Mesh) || !(o.material instanceof MeshStandardMaterial)) return
  if (o.name.startsWith('I_screen')) o.material = new MeshBasicMaterial({ map: picture(o.name) })
  else if (o.name === 'I_belt') applyBakedLight(o.material, light)
  else {
    o.material.envMap = environment
    o.material.envMapIntensity = 1
  }
})
for (const [x, w, h, d] of [
  [-7, 0.4, 0.3, 0.3],
  [-5, 0.3, 0.2, 0.25],
  [2.6, 0.45, 0.32, 0.3],
] as const) {
  const parcel = new Mesh(
    new BoxGeometry(w, h, d),
    new MeshStandardMaterial({ color: 0xa97f55, roughness: 0.9, envMap: environment }),
  )
  parcel.position.set(x, 0.75 + h / 2, -2.2)
  if (query.has('parcels')) scene.add(parcel)
}

const at = query.get('at')
if (at) {
  const node = live.scene.getObjectByName(at)
  if (!node) throw new Error(`no anchor "${at}"`)
  node.updateWorldMatrix(true, false)
  const turn = node.getWorldQuaternion(new Quaternion())
  node.getWorldPosition(camera.position)
  camera.position.y += Number(query.get('eye') ?? 1.62)
  camera.quaternion.copy(turn)
  camera.rotateY((Number(query.get('turn') ?? 0) * Math.PI) / 180)
  camera.rotateX((Number(query.get('tilt') ?? -10) * Math.PI) / 180)
} else {
  camera.position.set(...numbers('from', '-6.2,1.65,4.3'))
  camera.lookAt(new Vector3(...numbers('to', '2,1.2,-2')))
}
renderer.info.autoReset = false
renderer.info.reset()
renderer.render(scene, camera)
document.title = `READY ${JSON.stringify({ calls: renderer.info.render.calls, triangles: renderer.info.render.triangles, programs: renderer.info.programs?.length })}`
