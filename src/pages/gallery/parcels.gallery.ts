import {
  CanvasTexture,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  type Object3D,
  PlaneGeometry,
  SRGBColorSpace,
  Vector3,
} from 'three'
import { expressMail } from '#content/express-mail/scenario.ts'
import { drawParcelOfKind } from '#scenario/draw-parcel-case.ts'
import type { Parcel } from '#scenario/parcel.ts'
import {
  createLabelGeometry,
  createSolidsGeometry,
  createTrayGeometry,
  joinGeometries,
  splitSolids,
} from '#view/belt/parcel-geometry.ts'
import { createParcelTexture } from '#view/belt/parcel-texture.ts'
import { createKeyState, viewOf } from '#view/xray/key-state.ts'
import { paintScan } from '#view/xray/paint.ts'
import { createScanWorker } from '#view/xray/request-image.ts'
import { computeScanSeed } from '#view/xray/scan-seed.ts'
import type { XrayView } from '#view/xray/view-geometry.ts'
import { type Exhibit, type Shown, stateNamed, type Wall } from './exhibit.ts'

/** The seed that every kind is shown by. */
const SEED = 1

function showBody(parcel: Parcel, isOpen: boolean): Shown {
  const { packaging, goods } = splitSolids(parcel)
  const geometry = isOpen
    ? joinGeometries([createSolidsGeometry(goods, false), createTrayGeometry(parcel)])
    : joinGeometries([createSolidsGeometry(packaging, true), createLabelGeometry(parcel)])
  const map = createParcelTexture()
  const material = new MeshStandardMaterial({ map, vertexColors: true, roughness: 0.85 })
  return {
    object: new Mesh(geometry, material),
    dispose: () => {
      geometry.dispose()
      map.dispose()
      material.dispose()
    },
  }
}

/** Shows the picture as the operator's screen has it, on a square of a metre. */
async function showImage(parcel: Parcel, seed: number, view: XrayView): Promise<Shown> {
  const worker = createScanWorker()
  try {
    const noiseSeed = computeScanSeed(seed, parcel.id, view)
    const scan = await worker.request({ solids: parcel.solids, view, noiseSeed })
    const canvas = document.createElement('canvas')
    canvas.width = scan.columnCount
    canvas.height = scan.rowCount
    const bytes = paintScan(scan, createKeyState())
    canvas.getContext('2d')?.putImageData(new ImageData(bytes, scan.columnCount, scan.rowCount), 0, 0)
    return showCanvas(canvas, 1)
  } finally {
    worker.dispose()
  }
}

function showCanvas(canvas: HTMLCanvasElement, widthM: number): Shown {
  const map = new CanvasTexture(canvas)
  map.colorSpace = SRGBColorSpace
  const heightM = (widthM * canvas.height) / canvas.width
  const geometry = new PlaneGeometry(widthM, heightM)
  const material = new MeshBasicMaterial({ map, toneMapped: false })
  const object: Object3D = new Mesh(geometry, material)
  const middle = new Vector3(0, 0.6 + heightM / 2, 0)
  object.position.copy(middle)
  return {
    object,
    view: { from: middle.clone().setZ(1.4 * Math.max(widthM, heightM)), to: middle },
    dispose: () => {
      map.dispose()
      geometry.dispose()
      material.dispose()
    },
  }
}

function kindExhibit(kind: string): Exhibit {
  return {
    id: `parcel-${kind}`,
    label: ({ t }) => t(`kind.${kind}`),
    states: ['outside', 'opened', 'image', 'image-side'].map(stateNamed),
    show: async (state) => {
      const parcel = drawParcelOfKind(expressMail, kind, SEED)
      if (state === 'image') return showImage(parcel, SEED, viewOf(createKeyState()))
      if (state === 'image-side') return showImage(parcel, SEED, 'side')
      return showBody(parcel, state === 'opened')
    },
  }
}

const wall: Wall = {
  id: 'parcels',
  order: 5,
  exhibits: expressMail.bank.kinds.map(({ id }) => kindExhibit(id)),
  texts: {
    en: () => import('#content/express-mail/text.kinds.en.ts').then(({ en }) => en),
    zh: () => import('#content/express-mail/text.kinds.zh.ts').then(({ zh }) => zh),
  },
}
export default wall
