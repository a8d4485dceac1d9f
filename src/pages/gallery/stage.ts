import {
  Box3,
  GridHelper,
  NeutralToneMapping,
  type Object3D,
  PerspectiveCamera,
  PMREMGenerator,
  Scene,
  Vector3,
  WebGLRenderer,
} from 'three'
import { OrbitControls } from 'three/addons/controls/OrbitControls.js'
import { RoomEnvironment } from 'three/addons/environments/RoomEnvironment.js'
import { createAssetLoader } from '#view/place/asset-loader.ts'
import type { Words } from '#view/text/words.ts'
import { type Cost, computeGpuBytes } from './cost.ts'
import type { Exhibit, Shown, Workshop } from './exhibit.ts'
import { createFigure, type Figure } from './figure.ts'

const GRID_M = 20
const GRID_LIFT_M = 0.01
const BACKDROP = '#c9d2dc'
const box = new Box3()
const size = new Vector3()
const middle = new Vector3()

/** A lit floor with a one-metre grid and somebody for scale, on which one exhibit stands at a time. */
export class Stage {
  readonly #renderer: WebGLRenderer
  readonly #scene = new Scene()
  readonly #camera = new PerspectiveCamera(50, 1, 0.02, 100)
  readonly #controls: OrbitControls
  readonly #assets: Workshop['assets']
  readonly #grid = new GridHelper(GRID_M, GRID_M, '#41526b', '#8494a8')
  /** Seen on every floor, by day and by night. */
  readonly #floorGrid = new GridHelper(GRID_M, GRID_M, '#ffb000', '#ffb000')
  readonly #light: Workshop['light']
  readonly #size: ResizeObserver
  #figure: Figure | undefined
  #shown: Shown | undefined
  #turn = 0
  #lastMs = 0

  constructor(canvas: HTMLCanvasElement) {
    this.#renderer = new WebGLRenderer({ canvas, antialias: true })
    this.#renderer.toneMapping = NeutralToneMapping
    this.#renderer.setPixelRatio(Math.min(2, devicePixelRatio))
    const pmrem = new PMREMGenerator(this.#renderer)
    this.#light = pmrem.fromScene(new RoomEnvironment(), 0.04).texture
    pmrem.dispose()
    this.#scene.environment = this.#light
    this.#scene.add(this.#grid, this.#floorGrid)
    this.#assets = createAssetLoader(this.#renderer)
    this.#controls = new OrbitControls(this.#camera, canvas)
    this.#controls.addEventListener('change', () => this.draw())
    this.#controls.listenToKeyEvents(canvas)
    this.#size = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = canvas
      if (width === 0 || height === 0) return
      this.#renderer.setSize(width, height, false)
      this.#camera.aspect = width / height
      this.#camera.updateProjectionMatrix()
      this.draw()
    })
    this.#size.observe(canvas)
  }

  /** Puts an exhibit on the stage in the stead of the last one; returns its cost, or nothing if another came since. */
  async show(exhibit: Exhibit, state: string, words: Words, isViewKept: boolean): Promise<Cost | undefined> {
    const turn = ++this.#turn
    const workshop = { renderer: this.#renderer, assets: this.#assets, light: this.#light, words }
    const [shown, figure] = await Promise.all([
      exhibit.show(state, workshop),
      this.#figure ?? createFigure(workshop),
    ])
    if (!this.#figure) this.#scene.add(figure.object)
    this.#figure = figure
    if (turn !== this.#turn) {
      shown.dispose()
      return undefined
    }
    const isAlike = !this.#shown?.view && !shown.view
    this.#clear()
    this.#shown = shown
    this.#scene.add(shown.object)
    if (shown.stand) this.#scene.add(shown.stand)
    if (shown.bounds) box.copy(shown.bounds)
    else box.setFromObject(shown.object)
    box.getSize(size)
    box.getCenter(middle)
    this.#renderer.setClearColor(shown.backdrop ?? BACKDROP)
    if (!isViewKept || !isAlike) this.#look(shown)
    this.#scaleBy(figure, shown)
    await this.#renderer.compileAsync(this.#scene, this.#camera)
    const cost = this.#measure(shown.object)
    this.draw()
    if (shown.update) this.#renderer.setAnimationLoop((nowMs) => this.#move(nowMs))
    return cost
  }

  draw(): void {
    this.#renderer.render(this.#scene, this.#camera)
  }

  dispose(): void {
    this.#turn += 1
    this.#clear()
    this.#figure?.dispose()
    this.#size.disconnect()
    this.#controls.dispose()
    this.#assets.dispose()
    this.#light.dispose()
    this.#grid.dispose()
    this.#floorGrid.dispose()
    this.#renderer.dispose()
  }

  #clear(): void {
    this.#renderer.setAnimationLoop(null)
    if (!this.#shown) return
    this.#scene.remove(this.#shown.object)
    if (this.#shown.stand) this.#scene.remove(this.#shown.stand)
    this.#shown.dispose()
    this.#shown = undefined
  }

  #move(nowMs: number): void {
    const deltaS = Math.min(0.1, (nowMs - this.#lastMs) / 1000)
    this.#lastMs = nowMs
    this.#shown?.update?.(deltaS, this.#camera.position)
    this.draw()
  }

  /** Lays the grid and stands the figure beside what is shown, or where a room says. */
  #scaleBy(figure: Figure, { isRoom, scale }: Shown): void {
    this.#grid.visible = !isRoom
    this.#floorGrid.visible = scale !== undefined
    figure.object.visible = !isRoom || scale !== undefined
    const at = scale?.at ?? new Vector3(box.min.x - 0.7, 0, Math.min(0, middle.z))
    figure.object.position.copy(at)
    const { x, z } = this.#camera.position
    figure.object.rotation.y = scale ? Math.atan2(x - at.x, z - at.z) : 0
    figure.setLight(scale?.light ?? this.#light, scale?.strength ?? 1)
    // Just off the floor, on whole metres.
    if (scale) this.#floorGrid.position.set(Math.round(at.x), at.y + GRID_LIFT_M, Math.round(at.z))
  }

  #look({ seenFromM, view, isRoom }: Shown): void {
    // A yard reaches far; a thing in the hand is looked at from near.
    this.#camera.near = isRoom ? 0.1 : 0.02
    this.#camera.far = isRoom ? 1000 : 100
    this.#camera.updateProjectionMatrix()
    if (view) {
      this.#controls.target.copy(view.to)
      this.#camera.position.copy(view.from)
      this.#controls.update()
      return
    }
    const [x, y, z] = seenFromM ?? [0.45, 0.35, 1]
    const away = seenFromM ? 1 : Math.max(0.5, size.length() * 1.15)
    this.#controls.target.copy(middle)
    this.#camera.position.set(middle.x + x * away, middle.y + y * away, middle.z + z * away)
    this.#controls.update()
  }

  /** Draws the exhibit alone, to count what that takes. */
  #measure(object: Object3D): Cost {
    const others = this.#scene.children.filter((child) => child !== object)
    const wasVisible = others.map(({ visible }) => visible)
    for (const other of others) other.visible = false
    this.draw()
    const { calls, triangles } = this.#renderer.info.render
    others.forEach((other, i) => {
      other.visible = wasVisible[i] ?? true
    })
    return { drawCalls: calls, triangles, gpuBytes: computeGpuBytes(object) }
  }
}
