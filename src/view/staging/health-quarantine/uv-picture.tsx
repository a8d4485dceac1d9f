import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import {
  Color,
  type MeshStandardMaterial,
  OrthographicCamera,
  Scene,
  SRGBColorSpace,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import type { RunState } from '#engine/state.ts'
import { contaminationAfter } from '#folds/contamination.ts'
import { UV_PICTURE, UV_PICTURE_ASPECT } from '#view/desk/contamination-rows.ts'
import { useRun } from '#view/desk/use-run.ts'
import { createContamination, readRestMatrix } from '#view/effects/contamination.ts'
import type { Person } from '#view/people/person.ts'
import { renderApart } from '#view/shader/render-apart.ts'
import type { WorkProps } from '#view/shift/staging.ts'
import { wornLayers } from './crew.ts'
import { placePatches } from './patches.ts'

const HEIGHT_PX = 640
const WIDTH_PX = Math.round(HEIGHT_PX * UV_PICTURE_ASPECT)
/** What the picture shows from the floor up, in metres. */
const SEEN_M = 1.84
const WIDTH_M = SEEN_M * UV_PICTURE_ASPECT
const FLOOR_M = 0.05
/** From in front, from behind, and the head near: where each stands, how it is turned, how large. */
const VIEWS = [
  { atM: -1.05, turnRad: 0, size: 1 },
  { atM: -0.3, turnRad: Math.PI, size: 1 },
  { atM: 0.8, turnRad: 0, size: 2.3 },
] as const
/** Above what a person measures. */
const HAIR_M = 0.06
/** The dark room behind. */
const DARK = '#0b0a17'
/** An even moment of standing still. */
const POSE = ['idle', 0.4] as const

/**
 * Takes the picture that the UV lamp gives of the officer when the run has ended, from in front and behind: invisible
 * until then, as in the training that it follows. Source: health sheet §2 and §5.6.
 */
export function UvPicture({ run, crew, pictures }: WorkProps) {
  const gl = useThree((three) => three.gl)
  const person = crew.get('self')?.now
  const contamination = useMemo(
    () =>
      person &&
      createContamination(
        person.meshes.map((mesh) => ({
          material: mesh.material as MeshStandardMaterial,
          rest: readRestMatrix(mesh),
        })),
      ),
    [person],
  )
  const hasEnded = useRun(run, ({ state }) => state.phase === 'ended')
  // An ended run no longer changes
  useEffect(() => {
    if (!hasEnded || !person || !contamination) return
    const { state, entries } = run.store.getState()
    const events = entries.flatMap((entry) => entry.events)
    const { field } = contaminationAfter(run.scenario, events)
    contamination.clear()
    for (const { at, radiusM } of placePatches(person, wornLayers(state), field))
      contamination.add(at, radiusM)
    dress(person, state)
    contamination.setUvLight(1)
    pictures.put(UV_PICTURE, takePicture(gl, person))
    contamination.setUvLight(0)
  }, [hasEnded])
  return null
}

/** Has the person stand as they are at the end, seen or not. */
function dress(person: Person, state: RunState): void {
  person.wear(wornLayers(state))
  person.pose(...POSE)
}

function takePicture(gl: WebGLRenderer, person: Person): HTMLCanvasElement {
  const scene = new Scene()
  const [nearest] = person.meshes
  for (const { atM, turnRad, size } of VIEWS) {
    const twin = nearest?.clone()
    if (!twin) continue
    twin.visible = true
    twin.frustumCulled = false
    twin.layers.set(0)
    twin.matrixAutoUpdate = true
    twin.position.set(atM, SEEN_M - FLOOR_M - HAIR_M - person.heightM * size, 0)
    twin.rotation.y = turnRad
    twin.scale.setScalar(size)
    scene.add(twin)
  }
  const camera = new OrthographicCamera(-WIDTH_M / 2, WIDTH_M / 2, SEEN_M - FLOOR_M, -FLOOR_M, 0.1, 20)
  camera.position.z = 10
  camera.updateMatrixWorld()
  scene.background = new Color(DARK)
  // Bytes of screen colours: the one kind of picture that may be read back everywhere.
  const target = new WebGLRenderTarget(WIDTH_PX, HEIGHT_PX, { colorSpace: SRGBColorSpace, samples: 4 })
  renderApart(gl, scene, camera, target)
  const bytes = new Uint8Array(WIDTH_PX * HEIGHT_PX * 4)
  gl.readRenderTargetPixels(target, 0, 0, WIDTH_PX, HEIGHT_PX, bytes)
  target.dispose()
  return paint(bytes)
}

/** Turns bytes, from the lowest row up, into a picture. */
function paint(bytes: Uint8Array): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH_PX
  canvas.height = HEIGHT_PX
  const context = canvas.getContext('2d') as CanvasRenderingContext2D
  const image = context.createImageData(WIDTH_PX, HEIGHT_PX)
  const row = WIDTH_PX * 4
  for (let y = 0; y < HEIGHT_PX; y++)
    image.data.set(bytes.subarray((HEIGHT_PX - 1 - y) * row, (HEIGHT_PX - y) * row), y * row)
  context.putImageData(image, 0, 0)
  return canvas
}
