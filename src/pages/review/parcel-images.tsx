import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { computeProjectedRegion, type Region } from '#physics/region.ts'
import type { Parcel } from '#scenario/parcel.ts'
import { useWords } from '#view/text/i18n.ts'
import { isMarkable, type KeyState, viewOf } from '#view/xray/key-state.ts'
import { paintScan } from '#view/xray/paint.ts'
import { createScanWorker, type ScanWorker } from '#view/xray/request-image.ts'
import { createBodies, type Scan } from '#view/xray/scan.ts'
import { computeScanSeed } from '#view/xray/scan-seed.ts'
import { VIEW_GEOMETRIES, type XrayView } from '#view/xray/view-geometry.ts'

/** Gives each picture of one run once: by parcel and view, with the grain that the officer saw. */
export type PictureSource = (parcel: Parcel, view: XrayView) => Promise<Scan>

const SourceContext = createContext<PictureSource | undefined>(undefined)

/** Takes the pictures of a run in a worker of its own, which ends with this part of the page. */
export function Pictures({ seed, children }: { seed: number; children: ReactNode }) {
  const [source, setSource] = useState<PictureSource>()
  useEffect(() => {
    const worker: ScanWorker = createScanWorker()
    const taken = new Map<string, Promise<Scan>>()
    setSource(() => (parcel: Parcel, view: XrayView) => {
      const key = `${parcel.id}/${view}`
      const known = taken.get(key)
      if (known) return known
      const noiseSeed = computeScanSeed(seed, parcel.id, view)
      const picture = worker.request({ solids: parcel.solids, view, noiseSeed })
      // Whoever asked is told; a picture that failed is asked for again the next time.
      picture.catch(() => taken.delete(key))
      taken.set(key, picture)
      return picture
    })
    return () => worker.dispose()
  }, [seed])
  return <SourceContext value={source}>{children}</SourceContext>
}

/** Width over height of every picture shown. */
const ASPECT = 4 / 3
const MARGIN_PX = 24

/** Returns the part of the image to show: the parcel with some air, in the common shape. */
export function cropOf(parcel: Parcel, view: XrayView): Region {
  const geometry = VIEW_GEOMETRIES[view]
  const meshes = createBodies(parcel.solids).map(({ mesh }) => mesh)
  const seen = computeProjectedRegion(meshes, geometry)
  const width = Math.max(seen.width + 2 * MARGIN_PX, (seen.height + 2 * MARGIN_PX) * ASPECT)
  const height = width / ASPECT
  return {
    x: Math.round(seen.x + seen.width / 2 - width / 2),
    y: Math.round(seen.y + seen.height / 2 - height / 2),
    width: Math.round(width),
    height: Math.round(height),
  }
}

/** Shows a parcel's X-ray picture as the officer saw it, with what was marked and what was there. */
export function ParcelPicture(props: {
  parcel: Parcel
  keys: KeyState
  label: string
  mark?: Region | undefined
  truth?: Region | undefined
}) {
  const { parcel, keys, label, mark, truth } = props
  const { t } = useWords()
  const source = useContext(SourceContext)
  const view = viewOf(keys)
  const crop = useMemo(() => cropOf(parcel, view), [parcel, view])
  const canvas = useRef<HTMLCanvasElement>(null)
  const [scan, setScan] = useState<Scan>()
  const [failure, setFailure] = useState<string>()

  useEffect(() => {
    if (!source) return
    let isHere = true
    setFailure(undefined)
    source(parcel, view).then(
      (one) => isHere && setScan(one),
      (error: unknown) => isHere && setFailure(error instanceof Error ? error.message : String(error)),
    )
    return () => {
      isHere = false
      setScan(undefined)
    }
  }, [source, parcel, view])

  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || !scan) return
    // What lies beyond the detector is air: as bright as the image's own corner.
    const painted = paintScan(scan, keys)
    context.fillStyle = `rgb(${painted[0]} ${painted[1]} ${painted[2]})`
    context.fillRect(0, 0, crop.width, crop.height)
    context.putImageData(new ImageData(painted, scan.columnCount, scan.rowCount), -crop.x, -crop.y)
  }, [scan, keys, crop])

  const hasRegions = isMarkable(keys)
  return (
    <div className="picture" aria-busy={!scan && failure === undefined}>
      <canvas
        ref={canvas}
        width={crop.width}
        height={crop.height}
        role="img"
        aria-label={label}
        data-painted={scan !== undefined}
      />
      <svg
        viewBox={`${crop.x} ${crop.y} ${crop.width} ${crop.height}`}
        aria-hidden="true"
        className="picture-regions"
      >
        {/* A light line under each, then the solid frame, then the dashed one: both are seen where they agree. */}
        {hasRegions && truth && <rect className="frame-under" {...truth} />}
        {hasRegions && mark && <rect className="frame-under" {...mark} />}
        {hasRegions && truth && <rect className="frame-truth" {...truth} />}
        {hasRegions && mark && <rect className="frame-mark" {...mark} />}
      </svg>
      {!scan && (
        <p className="picture-wait" role={failure === undefined ? 'status' : 'alert'}>
          {failure === undefined ? t('review.picture.wait') : t('review.picture.failed', { detail: failure })}
        </p>
      )}
    </div>
  )
}

/** Says what the frames in the pictures are. */
export function PictureLegend() {
  const { t } = useWords()
  return (
    <p className="chart-legend">
      <span>
        <i className="legend-truth" /> {t('review.legend.truth')}
      </span>
      <span>
        <i className="legend-mark" /> {t('review.legend.mark')}
      </span>
    </p>
  )
}
