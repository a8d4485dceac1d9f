/** The least that a three.js page with VR can be: what the bench measures us against. */
import { Mesh, MeshBasicMaterial, PerspectiveCamera, PlaneGeometry, Scene, WebGLRenderer } from 'three'

const renderer = new WebGLRenderer({ antialias: true })
const scene = new Scene()
const camera = new PerspectiveCamera(55, innerWidth / innerHeight, 0.05, 60)
const floor = new Mesh(new PlaneGeometry(4, 4), new MeshBasicMaterial({ color: '#8a949c' }))
floor.rotation.x = -Math.PI / 2
scene.add(floor)
camera.position.set(0, 1.6, 2)
renderer.setSize(innerWidth, innerHeight)
renderer.xr.enabled = true
document.body.append(renderer.domElement)
renderer.setAnimationLoop(() => {
  renderer.render(scene, camera)
  document.body.dataset.ready = ''
})
document.querySelector('button')?.addEventListener('click', async () => {
  const session = await navigator.xr?.requestSession('immersive-vr', { optionalFeatures: ['local-floor'] })
  if (session) await renderer.xr.setSession(session)
})
