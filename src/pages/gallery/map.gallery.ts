import { CanvasTexture, Mesh, MeshBasicMaterial, PlaneGeometry, SRGBColorSpace } from 'three'
import { portHazmat } from '#content/port-hazmat/scenario.ts'
import { playRun } from '#engine/bot.ts'
import { initialState } from '#engine/state.ts'
import { type Epoch, epochs, type SceneMap, sceneMap } from '#folds/scene-map.ts'
import { MAP_ASPECT, paintMap } from '#view/map/paint-map.ts'
import type { Catalogue } from '#view/text/catalogue.ts'
import { loadFonts } from '#view/text/fonts.ts'
import type { Exhibit, Wall } from './exhibit.ts'

/** What is shown of a run: its seed, and which of its epochs. */
const MOMENTS: Readonly<Record<string, { seed: number; of: (all: readonly Epoch[]) => Epoch | undefined }>> =
  {
    seeping: { seed: 4, of: (all) => all.find(({ isHazardous }) => isHazardous) },
    leaking: { seed: 4, of: (all) => [...all].sort(byLength)[0] },
    wide: { seed: 5, of: (all) => all.filter(({ isHazardous }) => isHazardous)[2] },
  }

function byLength(a: Epoch, b: Epoch): number {
  return b.toMs - b.fromMs - (a.toMs - a.fromMs)
}

function momentOf(name: string): { map: SceneMap; sinceMs: number } {
  const moment = MOMENTS[name]
  if (!moment) throw new Error(`there is no moment "${name}"`)
  const setup = { seed: moment.seed, mode: 'guided', overlay: {} } as const
  const events = playRun(portHazmat, setup, 'model').entries.flatMap((entry) => entry.events)
  const start = initialState(portHazmat, setup)
  const epoch = moment.of(epochs(portHazmat, start, events))
  const map = epoch && sceneMap(portHazmat, start, events.slice(0, epoch.eventCount))
  if (!map) throw new Error(`in run ${moment.seed} there is no moment "${name}"`)
  return { map, sinceMs: epoch.fromMs }
}

const WIDTH_PX = 1280
const WIDTH_M = 1.2

const exhibit: Exhibit = {
  id: 'map',
  label: ({ t }) => t('map.title'),
  states: Object.keys(MOMENTS).map((id) => ({ id, label: ({ t }) => t(`map.gallery.${id}`) })),
  show: async (state, { words }) => {
    await loadFonts(words)
    const canvas = document.createElement('canvas')
    canvas.width = WIDTH_PX
    canvas.height = WIDTH_PX / MAP_ASPECT
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no 2D canvas')
    paintMap(
      context,
      { x: 0, y: 0, width: canvas.width, height: canvas.height },
      { ...momentOf(state), environment: portHazmat.environment, words },
    )
    const texture = new CanvasTexture(canvas)
    texture.colorSpace = SRGBColorSpace
    const geometry = new PlaneGeometry(WIDTH_M, WIDTH_M / MAP_ASPECT)
    const material = new MeshBasicMaterial({ map: texture, toneMapped: false })
    const object = new Mesh(geometry, material)
    object.position.y = 1.4
    return {
      object,
      seenFromM: [0, 0, 1.3],
      dispose: () => {
        texture.dispose()
        geometry.dispose()
        material.dispose()
      },
    }
  },
}

/** Of a scenario's words only those that the plan says: others may name the same in other words. */
function peopleOf(text: Catalogue): Catalogue {
  return Object.fromEntries(Object.entries(text).filter(([id]) => id.startsWith('person.')))
}

const wall: Wall = {
  id: 'map',
  order: 10,
  exhibits: [exhibit],
  texts: {
    en: async () => ({
      ...(await import('#view/map/text.en.ts')).en,
      ...peopleOf((await import('#content/port-hazmat/text.en.ts')).text),
    }),
    zh: async () => ({
      ...(await import('#view/map/text.zh.ts')).zh,
      ...peopleOf((await import('#content/port-hazmat/text.zh.ts')).text),
    }),
  },
}
export default wall
