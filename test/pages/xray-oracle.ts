import {
  CanvasTexture,
  DataUtils,
  FloatType,
  Mesh,
  NearestFilter,
  OrthographicCamera,
  PlaneGeometry,
  Scene,
  SRGBColorSpace,
  type Texture,
  WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import type { ImageKey } from '#engine/intent.ts'
import { HIGH_PENETRATION_BLACK_TRANSMISSION } from '#physics/colour.ts'
import { isEffectiveZValid } from '#physics/effective-z.ts'
import type { LineScanGeometry } from '#physics/line-scan.ts'
import type { Region } from '#physics/region.ts'
import { computeSignal, HIGH_WEIGHTS, LOW_WEIGHTS } from '#physics/scanner.ts'
import type { Solid } from '#scenario/parcel.ts'
import { createXrayImager } from '#view/xray/create-imager.ts'
import { GpuImager } from '#view/xray/gpu-imager.ts'
import { ImagePass } from '#view/xray/image-pass.ts'
import { createKeyState, type KeyState, pressKey } from '#view/xray/key-state.ts'
import { LBuffer } from '#view/xray/l-buffer.ts'
import { paintScan } from '#view/xray/paint.ts'
import {
  computeScan,
  computeSignals,
  createBodies,
  RAY_SHIFTS,
  type ScanRequest,
  type Signals,
} from '#view/xray/scan.ts'
import { createScanMesh } from '#view/xray/scan-mesh.ts'
import { createScanTexture, TEXTURE_ZERO_Z } from '#view/xray/scan-texture.ts'
import { BLANK_COLOUR, XrayScreenMaterial } from '#view/xray/screen-material.ts'
import { VIEW_GEOMETRIES, type XrayView } from '#view/xray/view-geometry.ts'

/** How far the GPU is from the ray caster where a parcel is: |T − T_oracle| / T_oracle. */
export interface ChannelError {
  /** Over all pixels that the parcel covers. */
  mean: number
  max: number
  /** Over those where no neighbour's signal differs by a fifth. */
  innerMean: number
  innerMax: number
  outlineShare: number
}

export interface Comparison {
  low: ChannelError
  high: ChannelError
  coveredPixels: number
  /** Pixels with more faces left than entered, or fewer. */
  leakingPixels: number
  /** Pixels that faces were drawn on at all. */
  drawnPixels: number
}

const canvas = document.createElement('canvas')
document.body.append(canvas)
const renderer = new WebGLRenderer({ canvas, antialias: false, preserveDrawingBuffer: true })
renderer.setPixelRatio(1)

function readTarget(target: WebGLRenderTarget, index = 0): Float32Array {
  const values = new Float32Array(target.width * target.height * 4)
  renderer.readRenderTargetPixels(target, 0, 0, target.width, target.height, values, undefined, index)
  return values
}

/** Reads the eight sums of each pixel from the GPU, along rays through the pixels' middles. */
function sumOnGpu(solids: readonly Solid[], geometry: LineScanGeometry): Float32Array {
  const buffer = new LBuffer(geometry.columnCount, geometry.rowCount)
  buffer.load(createScanMesh(solids, geometry))
  buffer.render(renderer)
  const sums = readSums(buffer)
  buffer.dispose()
  return sums
}

/** Reads what reaches the detectors from the GPU, each pixel the mean of its rays, as a picture has it. */
function readSignalsOnGpu(solids: readonly Solid[], geometry: LineScanGeometry): Signals {
  const buffer = new LBuffer(geometry.columnCount, geometry.rowCount)
  buffer.load(createScanMesh(solids, geometry))
  const pixelCount = geometry.columnCount * geometry.rowCount
  const signals = { low: new Float32Array(pixelCount), high: new Float32Array(pixelCount) }
  for (const [columns, rows] of RAY_SHIFTS) {
    buffer.render(renderer, columns, rows)
    // As the signal shader reads them: never below nothing.
    const sums = readSums(buffer).map((sum) => Math.max(0, sum))
    for (let pixel = 0; pixel < pixelCount; pixel++) {
      signals.low[pixel]! += computeSignal(LOW_WEIGHTS, sums, pixel * 8) / RAY_SHIFTS.length
      signals.high[pixel]! += computeSignal(HIGH_WEIGHTS, sums, pixel * 8) / RAY_SHIFTS.length
    }
  }
  buffer.dispose()
  return signals
}

function readSums(buffer: LBuffer): Float32Array {
  const [first, last] = [readTarget(buffer.target, 0), readTarget(buffer.target, 1)]
  const sums = new Float32Array(first.length * 2)
  for (let pixel = 0; pixel < first.length / 4; pixel++) {
    sums.set(first.subarray(pixel * 4, pixel * 4 + 4), pixel * 8)
    sums.set(last.subarray(pixel * 4, pixel * 4 + 4), pixel * 8 + 4)
  }
  return sums
}

/** Counts the pixels that faces are drawn on, and those with more faces left than entered, or fewer, by any ray. */
function countFaces(solids: readonly Solid[], geometry: LineScanGeometry) {
  const buffer = new LBuffer(geometry.columnCount, geometry.rowCount, { isCountingFaces: true })
  buffer.load(createScanMesh(solids, geometry))
  const drawn = new Set<number>()
  const leaking = new Set<number>()
  for (const [columns, rows] of RAY_SHIFTS) {
    buffer.render(renderer, columns, rows)
    const counts = readTarget(buffer.target)
    for (let i = 0; i < counts.length; i += 4) {
      if (counts[i] !== 0) leaking.add(i)
      if (counts[i + 1] !== 0) drawn.add(i)
    }
  }
  buffer.dispose()
  return { drawnPixels: drawn.size, leakingPixels: leaking.size }
}

/** Compares what reaches the detectors by the GPU and by the ray caster, without noise. */
function compareParcel(solids: readonly Solid[], view: XrayView): Comparison {
  const geometry = moveOffFaces(VIEW_GEOMETRIES[view])
  const truth = computeSignals(createBodies(solids), geometry)
  const found = readSignalsOnGpu(solids, geometry)
  return {
    low: compareChannel(truth.low, found.low, geometry.columnCount),
    high: compareChannel(truth.high, found.high, geometry.columnCount),
    coveredPixels: truth.low.filter(isCovered).length,
    ...countFaces(solids, geometry),
  }
}

/**
 * Moves the rays along the belt by less than a twentieth of a pixel. Bodies end at round millimetres, some of them
 * just where a ray runs: on a face seen end-on, in and out are both right, and behind lead they differ by all there is.
 */
function moveOffFaces(geometry: LineScanGeometry): LineScanGeometry {
  return { ...geometry, firstColumnXMm: geometry.firstColumnXMm + 0.047 }
}

/** Tells whether something lies before a detector; in air its signal is one but for rounding. */
function isCovered(signal: number): boolean {
  return signal < 1 - 1e-6
}

/** Behind less than this no key shows anything but black, so errors are relative to it. */
const LEAST_SHOWN = HIGH_PENETRATION_BLACK_TRANSMISSION

function compareChannel(expected: Float32Array, found: Float32Array, columnCount: number): ChannelError {
  const all = { sum: 0, count: 0 }
  const inner = { sum: 0, count: 0 }
  let max = 0
  let innerMax = 0
  for (let pixel = 0; pixel < expected.length; pixel++) {
    const signal = expected[pixel]!
    if (!isCovered(signal)) continue
    const error = Math.abs(found[pixel]! - signal) / Math.max(signal, LEAST_SHOWN)
    all.sum += error
    all.count++
    max = Math.max(max, error)
    if (isAtOutline(expected, pixel, columnCount)) continue
    inner.sum += error
    inner.count++
    innerMax = Math.max(innerMax, error)
  }
  return {
    mean: all.sum / all.count,
    max,
    innerMean: inner.sum / inner.count,
    innerMax,
    outlineShare: 1 - inner.count / all.count,
  }
}

/** Tells whether the signal jumps beside the pixel: a step there of half a raster unit is a whole face's worth. */
function isAtOutline(signal: Float32Array, pixel: number, columnCount: number): boolean {
  return [-1, 1, -columnCount, columnCount].some((step) => {
    const share = signal[pixel + step]! / signal[pixel]!
    return share < 0.8 || share > 1.25
  })
}

/** Reads path lengths in mm through solids of one material on the GPU, at the given pixels. */
function measureLengthsMm(
  solids: readonly Solid[],
  attenuationPerMm: number,
  geometry: LineScanGeometry,
  pixels: readonly (readonly [column: number, row: number])[],
): number[] {
  const sums = sumOnGpu(solids, geometry)
  return pixels.map(([column, row]) => sums[(row * geometry.columnCount + column) * 8]! / attenuationPerMm)
}

/** Sums lengths over all pixels of a geometry. */
function measureSumMm(
  solids: readonly Solid[],
  attenuationPerMm: number,
  geometry: LineScanGeometry,
): number {
  const sums = sumOnGpu(solids, geometry)
  let total = 0
  for (let i = 0; i < sums.length; i += 8) total += sums[i]!
  return total / attenuationPerMm
}

let gpuImager: GpuImager | undefined
const screenScene = new Scene()
const screenCamera = new OrthographicCamera(-0.5, 0.5, 0.5, -0.5, -1, 1)

interface ShowOptions {
  view?: XrayView
  noiseSeed?: number
  keys?: readonly ImageKey[]
  widthPx?: number
  heightPx?: number
  revealedColumns?: number
  mark?: Region
  truth?: Region
  /** CSS colour of a title over the screen's upper tenth. */
  titleColour?: string
}

/** Draws a parcel on a screen the size of the canvas; returns the draw calls that it took. */
async function show(solids: readonly Solid[], options: ShowOptions = {}): Promise<number> {
  const { view = 'lower', keys = [], widthPx = 640, heightPx = 640, revealedColumns = 640 } = options
  const request: ScanRequest = {
    solids,
    view,
    ...(options.noiseSeed !== undefined && { noiseSeed: options.noiseSeed }),
  }
  gpuImager ??= new GpuImager(renderer)
  const scan = await gpuImager.image(request)
  renderer.setSize(widthPx, heightPx, false)
  const material = new XrayScreenMaterial({
    aspect: widthPx / heightPx,
    imageArea: { left: 0, bottom: 0, width: 1, height: 1 },
  })
  const start: KeyState = { ...createKeyState(), isSecondView: view === 'side' }
  material.show(keys.reduce(pressKey, start), {
    scan: scan.texture,
    mark: options.mark,
    truth: options.truth,
  })
  material.revealedColumns = revealedColumns
  const title = options.titleColour === undefined ? undefined : createTitle(options.titleColour)
  material.overlay = title
  const mesh = new Mesh(new PlaneGeometry(1, 1), material)
  screenScene.add(mesh)
  renderer.render(screenScene, screenCamera)
  const { calls } = renderer.info.render
  screenScene.remove(mesh)
  mesh.geometry.dispose()
  material.dispose()
  title?.dispose()
  scan.dispose()
  return calls
}

function createTitle(colour: string): CanvasTexture {
  const paper = document.createElement('canvas')
  paper.width = paper.height = 100
  const pen = paper.getContext('2d')
  if (!pen) throw new Error('no 2D canvas')
  pen.fillStyle = colour
  pen.fillRect(0, 0, 100, 10)
  const texture = new CanvasTexture(paper)
  texture.colorSpace = SRGBColorSpace
  return texture
}

/** Reads the canvas at a place counted from its upper left. */
function readColourAt(x: number, y: number): number[] {
  const bytes = readCanvas()
  const at = ((canvas.height - 1 - y) * canvas.width + x) * 4
  return [...bytes.slice(at, at + 3)]
}

function readCanvas(): Uint8Array {
  const gl = renderer.getContext()
  const bytes = new Uint8Array(canvas.width * canvas.height * 4)
  gl.readPixels(0, 0, canvas.width, canvas.height, gl.RGBA, gl.UNSIGNED_BYTE, bytes)
  return bytes
}

/** Counts the canvas columns that show the blank screen from top to bottom. */
function countBlankColumns(): number {
  const bytes = readCanvas()
  const blank = BLANK_COLOUR.map((value) => Math.round(value * 255))
  const isBlank = (column: number, row: number): boolean =>
    blank.every(
      (value, channel) => Math.abs(bytes[(row * canvas.width + column) * 4 + channel]! - value) <= 1,
    )
  let count = 0
  for (let column = 0; column < canvas.width; column++) {
    let row = 0
    while (row < canvas.height && isBlank(column, row)) row++
    if (row === canvas.height) count++
  }
  return count
}

/** Shows a ramp of H (columns) and Z (rows) and returns the largest difference from the physics' colours. */
function compareColours(keys: readonly ImageKey[]): { max: number; mean: number } {
  const { columnCount, rowCount } = VIEW_GEOMETRIES.lower
  const high = new Float32Array(columnCount * rowCount)
  const effectiveZ = new Float32Array(columnCount * rowCount)
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      high[row * columnCount + column] = roundToHalf(-0.05 + (8.5 * column) / columnCount)
      effectiveZ[row * columnCount + column] =
        TEXTURE_ZERO_Z + roundToHalf(6.01 - TEXTURE_ZERO_Z + (20 * row) / rowCount)
    }
  }
  const scan = { columnCount, rowCount, high, effectiveZ }
  const state = keys.reduce(pressKey, createKeyState())
  const painted = paintScan(scan, state)
  const texture = createScanTexture(scan, 'lower')
  renderer.setSize(columnCount, rowCount, false)
  const material = new XrayScreenMaterial({
    aspect: 1,
    imageArea: { left: 0, bottom: 0, width: 1, height: 1 },
  })
  material.show(state, { scan: texture.texture })
  material.revealedColumns = columnCount
  const mesh = new Mesh(new PlaneGeometry(1, 1), material)
  screenScene.add(mesh)
  renderer.render(screenScene, screenCamera)
  const shown = readCanvas()
  screenScene.remove(mesh)
  mesh.geometry.dispose()
  material.dispose()
  texture.dispose()
  let max = 0
  let sum = 0
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      for (let channel = 0; channel < 3; channel++) {
        const expected = painted[(row * columnCount + column) * 4 + channel]!
        const difference = Math.abs(
          shown[((rowCount - 1 - row) * columnCount + column) * 4 + channel]! - expected,
        )
        max = Math.max(max, difference)
        sum += difference
      }
    }
  }
  return { max, mean: sum / (rowCount * columnCount * 3) }
}

/** Rounds as a half-float texture does, so that both sides paint the same numbers. */
function roundToHalf(value: number): number {
  return DataUtils.fromHalfFloat(DataUtils.toHalfFloat(value))
}

/** Compares a noisy scan of the GPU with the same by ray casting, texel by texel. */
async function compareScans(solids: readonly Solid[], view: XrayView, noiseSeed: number) {
  const request: ScanRequest = { solids, view, noiseSeed }
  const imager = new GpuImager(renderer)
  const scan = await imager.image(request)
  const truth = computeScan(request)
  const { columnCount, rowCount } = truth
  const found = readTexture(scan.texture, columnCount, rowCount)
  scan.dispose()
  imager.dispose()
  let highSum = 0
  let zSum = 0
  let zCount = 0
  let farPixels = 0
  for (let pixel = 0; pixel < truth.high.length; pixel++) {
    const difference = Math.abs(found[pixel * 4]! - truth.high[pixel]!)
    highSum += difference
    if (difference > 0.05) farPixels++
    if (!isEffectiveZValid(truth.high[pixel]!)) continue
    zCount++
    zSum += Math.abs(found[pixel * 4 + 1]! + TEXTURE_ZERO_Z - truth.effectiveZ[pixel]!)
  }
  return {
    meanHighError: highSum / truth.high.length,
    meanZError: zCount > 0 ? zSum / zCount : 0,
    farShare: farPixels / truth.high.length,
  }
}

/** Reads a texture's texels as floats through a target of its size. */
function readTexture(texture: Texture, columnCount: number, rowCount: number): Float32Array {
  const target = new WebGLRenderTarget(columnCount, rowCount, {
    type: FloatType,
    minFilter: NearestFilter,
    magFilter: NearestFilter,
    depthBuffer: false,
  })
  const pass = new ImagePass(
    'read back',
    `precision highp float;
    uniform highp sampler2D source;
    layout(location = 0) out vec4 texel;
    void main() { texel = texelFetch(source, ivec2(gl_FragCoord.xy), 0); }`,
    { source: { value: texture } },
  )
  pass.render(renderer, target)
  const values = readTarget(target)
  pass.dispose()
  target.dispose()
  return values
}

/** Takes one picture with the imager that this device gets, and tells which that was. */
async function takeByDefault(solids: readonly Solid[]) {
  const imager = createXrayImager(renderer)
  await imager.warmUp()
  const scan = await imager.image({ solids, view: 'lower', noiseSeed: 7 })
  const values = readTexture(scan.texture, 640, 640)
  const truth = computeScan({ solids, view: 'lower', noiseSeed: 7 })
  let max = 0
  let darkest = 0
  for (let pixel = 0; pixel < truth.high.length; pixel++) {
    max = Math.max(max, Math.abs(values[pixel * 4]! - truth.high[pixel]!) / Math.max(1, truth.high[pixel]!))
    darkest = Math.max(darkest, values[pixel * 4]!)
  }
  scan.dispose()
  imager.dispose()
  return { imager: imager.constructor.name, max, darkest }
}

/** Times a picture by its pieces: the longest stretch that kept the page from drawing. */
async function timePicture(solids: readonly Solid[]) {
  const imager = createXrayImager(renderer)
  await imager.warmUp()
  const linked = renderer.info.programs?.length ?? 0
  const startMs = performance.now()
  let lastMs = startMs
  let longestMs = 0
  const beat = setInterval(() => {
    longestMs = Math.max(longestMs, performance.now() - lastMs)
    lastMs = performance.now()
  })
  const scan = await imager.image({ solids, view: 'lower', noiseSeed: 7 })
  const wholeMs = performance.now() - startMs
  clearInterval(beat)
  scan.dispose()
  const linkedDuring = (renderer.info.programs?.length ?? 0) - linked
  imager.dispose()
  return { wholeMs, longestMs, linkedDuring, textures: renderer.info.memory.textures }
}

export const oracle = {
  compareParcel,
  measureLengthsMm,
  measureSumMm,
  show,
  compareColours,
  countBlankColumns,
  readColourAt,
  compareScans,
  takeByDefault,
  timePicture,
}

declare global {
  interface Window {
    oracle: typeof oracle
  }
}

window.oracle = oracle
