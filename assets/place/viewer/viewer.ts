/**
 * Shows one part of a packed scene alone, as the query says: ?scene=express-mail&part=hall&light=day, seen from
 * ?from=x,y,z&to=x,y,z&fov=70 or from an anchor, ?at=A_seat&eye=1.62&turn=0&tilt=-10. More parts: &with=name,name.
 */
import {
  BoxGeometry,
  CanvasTexture,
  GridHelper,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  NeutralToneMapping,
  PerspectiveCamera,
  Scene,
  SRGBColorSpace,
  Vector3,
  WebGLRenderer,
} from 'three'
import { createAssetLoader } from '../../../src/view/place/asset-loader.ts'
import { loadScene } from '../../../src/view/place/load-place.ts'

const query = new URLSearchParams(location.search)
const numbers = (view: URLSearchParams, name: string, fallback: string) =>
  (view.get(name) ?? fallback).split(',').map(Number) as [number, number, number]
const word = (name: string): string => query.get(name) ?? ''

const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true })
renderer.setSize(innerWidth, innerHeight)
renderer.toneMapping = NeutralToneMapping
renderer.toneMappingExposure = Number(query.get('exposure') ?? 1)
document.body.append(renderer.domElement)
const stage = new Scene()
const camera = new PerspectiveCamera(
  Number(query.get('fov') ?? 70),
  innerWidth / innerHeight,
  0.05,
  Number(query.get('far') ?? 300),
)

const assets = createAssetLoader(renderer)
const shown = [word('part'), ...(query.get('with')?.split(',') ?? [])]
const place = await loadScene(
  renderer,
  assets,
  word('scene'),
  Object.fromEntries(shown.map((part) => [part, [word('light')]])),
)
for (const { still } of place.zones.values()) stage.add(still)
stage.add(place.parts.mesh)
const environment = place.zones.get(shown[0] ?? '')?.environment ?? null

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
for (const mesh of place.meshes.values()) {
  stage.add(mesh)
  if ((mesh.material as MeshStandardMaterial).name === 'C_screen')
    mesh.material = new MeshBasicMaterial({ map: picture(mesh.name) })
}
if (query.has('floor')) stage.add(place.floor)
if (query.has('grid')) stage.add(new GridHelper(100, 100, '#f00', '#fa0'))
// Boxes for scale: x,y,z,width,height,depth;…
for (const box of query.get('boxes')?.split(';') ?? []) {
  const [x = 0, y = 0, z = 0, w = 1, h = 1, d = 1] = box.split(',').map(Number)
  const mesh = new Mesh(
    new BoxGeometry(w, h, d),
    new MeshStandardMaterial({ color: 0xa97f55, roughness: 0.9, envMap: environment }),
  )
  mesh.position.set(x, y + h / 2, z)
  stage.add(mesh)
}

/** Draws one view; the title says what it cost. */
function look(view: URLSearchParams): void {
  camera.fov = Number(view.get('fov') ?? 70)
  camera.updateProjectionMatrix()
  const at = view.get('at')
  if (at) {
    const node = place.nodes.get(at)
    if (!node) throw new Error(`no anchor "${at}"`)
    node.updateWorldMatrix(true, false)
    node.getWorldPosition(camera.position)
    camera.position.y += Number(view.get('eye') ?? 1.62)
    node.getWorldQuaternion(camera.quaternion)
    camera.rotateY((Number(view.get('turn') ?? 0) * Math.PI) / 180)
    camera.rotateX((Number(view.get('tilt') ?? -10) * Math.PI) / 180)
  } else {
    camera.position.set(...numbers(view, 'from', '0,1.65,0'))
    camera.lookAt(new Vector3(...numbers(view, 'to', '0,1.2,-2')))
  }
  renderer.info.reset()
  renderer.render(stage, camera)
  const { calls, triangles } = renderer.info.render
  document.title = `READY ${JSON.stringify({ calls, triangles, programs: renderer.info.programs?.length })}`
}

renderer.info.autoReset = false
look(query)
// Another view of what is loaded already, as a picture.
Object.assign(window, {
  picture: (view: string): string => {
    look(new URLSearchParams(view))
    return renderer.domElement.toDataURL('image/png')
  },
})
