import { useEffect, useMemo, useState } from 'react'
import type { RunState } from '#engine/state.ts'
import { parcelOf } from '#engine/state.ts'
import { catchOf } from '#folds/detection.ts'
import type { Region } from '#physics/region.ts'
import { pictureId } from '#view/desk/debrief-panel.ts'
import { createKeyState } from '#view/xray/key-state.ts'
import { paintScan } from '#view/xray/paint.ts'
import { createScanWorker } from '#view/xray/request-image.ts'
import { computeScanSeed } from '#view/xray/scan-seed.ts'

/** What is cut off an X-ray image at its top, in image pixels. */
const MARGIN_PX = 24

interface Painted {
  readonly canvas: HTMLCanvasElement
  readonly marginPx: number
}

/** The pictures of the debriefing: X-ray images with what was there and the mark, and what a scenario's own work adds. */
export interface Pictures {
  /** Grows by one with each picture that is ready. */
  readonly version: number
  draw(
    context: CanvasRenderingContext2D,
    id: string,
    x: number,
    y: number,
    width: number,
    height: number,
  ): void
  canvasOf(id: string): HTMLCanvasElement | undefined
  /** Adds a picture, or puts another in its place. */
  put(id: string, canvas: HTMLCanvasElement): void
}

function outline(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Region,
  colour: string,
  dash: number[],
): void {
  context.strokeStyle = colour
  context.lineWidth = 5
  context.setLineDash(dash)
  context.strokeRect(x, y, width, height)
}

/** Paints one parcel's picture: the scan, the find in green dashes, the officer's mark in red. */
function createPicture(
  bytes: Uint8ClampedArray<ArrayBuffer>,
  size: { columnCount: number; rowCount: number },
  truth?: Region,
  mark?: Region,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = size.columnCount
  canvas.height = size.rowCount
  const context = canvas.getContext('2d') as CanvasRenderingContext2D
  context.putImageData(new ImageData(bytes, size.columnCount, size.rowCount), 0, 0)
  if (truth) outline(context, truth, '#00733a', [16, 9])
  if (mark) outline(context, mark, '#d40d33', [])
  return canvas
}

/** Has the pictures painted of all parcels that held something, or were held, once the run has ended: away from the frame loop. */
export function usePictures(state: RunState): Pictures {
  const [canvases, setCanvases] = useState<ReadonlyMap<string, Painted>>(new Map())
  const hasEnded = state.phase === 'ended'
  // An ended run no longer changes
  useEffect(() => {
    if (!hasEnded || state.parcels.length === 0) return
    const worker = createScanWorker()
    let isGone = false
    const paint = async (): Promise<void> => {
      for (const { id } of state.parcels) {
        const parcel = parcelOf(state, id)
        const mark = state.verdicts[id]?.mark
        if (!parcel.finding && !mark) continue
        // Of an exercise's many images only what was missed is told again.
        if (state.exercise && catchOf(state, id) !== 'miss') continue
        const scan = await worker.request({
          solids: parcel.solids,
          view: 'lower',
          noiseSeed: computeScanSeed(state.setup.seed, id, 'lower'),
        })
        if (isGone) return
        const canvas = createPicture(paintScan(scan, createKeyState()), scan, parcel.finding?.region, mark)
        setCanvases((before) => new Map(before).set(pictureId(id), { canvas, marginPx: MARGIN_PX }))
      }
    }
    paint().catch((error: unknown) => {
      if (!isGone) console.error(error)
    })
    return () => {
      isGone = true
      worker.dispose()
    }
  }, [hasEnded])
  return useMemo(
    () => ({
      version: canvases.size,
      canvasOf: (id) => canvases.get(id)?.canvas,
      put: (id, canvas) => setCanvases((before) => new Map(before).set(id, { canvas, marginPx: 0 })),
      draw: (context, id, x, y, width, height) => {
        const painted = canvases.get(id)
        if (!painted) return
        const { canvas, marginPx } = painted
        // Covers the frame from the image's middle, where the parcel stands.
        const scale = Math.max(width / canvas.width, height / canvas.height)
        const w = width / scale
        const h = height / scale
        context.drawImage(
          canvas,
          (canvas.width - w) / 2,
          (canvas.height - h) / 2 + marginPx,
          w,
          h - marginPx,
          x,
          y,
          width,
          height,
        )
      },
    }),
    [canvases],
  )
}
