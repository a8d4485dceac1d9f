import { CanvasTexture, Group, Mesh, MeshBasicMaterial, PlaneGeometry, SRGBColorSpace } from 'three'
import { HAZARD_MARKS, ORANGE_PANELS } from '#scenario/hazard-marks.ts'
import { drawMark, drawOrangePanel, type MarkDrawing, orangePanelId } from '#view/marks/draw-mark.ts'
import { loadFonts } from '#view/text/fonts.ts'
import type { Exhibit, ExhibitState, Wall } from './exhibit.ts'

/** A placard on a box is a square of at least 250 mm a side, on its point (IMDG Code, chapter 5.3, general knowledge); all marks are shown at its width. */
const WIDTH_M = 0.25 * Math.SQRT2
const TEXTURE_PX = 512

interface Drawn {
  readonly state: ExhibitState
  draw(): MarkDrawing
}

async function paint({ svg, width, height }: MarkDrawing): Promise<CanvasTexture> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  const scale = TEXTURE_PX / Math.max(width, height)
  canvas.width = width * scale
  canvas.height = height * scale
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const texture = new CanvasTexture(canvas)
  texture.colorSpace = SRGBColorSpace
  return texture
}

function family(id: string, drawn: readonly Drawn[]): Exhibit {
  return {
    id: `marks-${id}`,
    label: ({ t }) => t(`mark.family.${id}`),
    states: drawn.map(({ state }) => state),
    show: async (wanted, { words }) => {
      await loadFonts(words)
      const mark = drawn.find(({ state }) => state.id === wanted)
      if (!mark) throw new Error(`there is no mark "${wanted}"`)
      const drawing = mark.draw()
      const texture = await paint(drawing)
      const geometry = new PlaneGeometry(WIDTH_M, (WIDTH_M * drawing.height) / drawing.width)
      const material = new MeshBasicMaterial({ map: texture, transparent: true, toneMapped: false })
      const plane = new Mesh(geometry, material)
      plane.position.y = 1.3
      return {
        object: new Group().add(plane),
        seenFromM: [0, 0, 0.8],
        dispose: () => {
          texture.dispose()
          geometry.dispose()
          material.dispose()
        },
      }
    },
  }
}

const marksOf = (kind: string): Drawn[] =>
  HAZARD_MARKS.filter((mark) => mark.kind === kind).map((mark) => ({
    state: { id: mark.id, label: ({ t }) => t(`mark.${mark.id}`) },
    draw: () => drawMark(mark),
  }))
const panels: Drawn[] = ORANGE_PANELS.map((panel) => ({
  state: {
    id: orangePanelId(panel),
    label: ({ t }) => t('mark.orange-panel', { number: panel.unNumber }),
  },
  draw: () => drawOrangePanel(panel),
}))

const wall: Wall = {
  id: 'marks',
  order: 6,
  exhibits: [
    family('placard', marksOf('placard')),
    family('ghs', marksOf('ghs')),
    family('own', marksOf('own')),
    family('panel', panels),
  ],
  texts: {
    en: () => import('#view/marks/text.en.ts').then(({ en }) => en),
    zh: () => import('#view/marks/text.zh.ts').then(({ zh }) => zh),
  },
}
export default wall
