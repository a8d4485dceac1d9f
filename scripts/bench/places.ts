import { walkGallery } from '../sheet/walk-gallery.ts'
import type { BenchHouse } from './bench-house.ts'
import type { Figure } from './figure.ts'

/** What hands, rays, panels and the headset's own menu may still ask for, both eyes together (PERF.md). */
const DRAWS_FOR_HANDS_AND_PANELS = 16
const DRAWS_MOST = 60
const TRIANGLES_MOST = 350_000
const BYTES_MOST = 88

/**
 * Counts what each place asks of the GPU at its fullest: eight people, forty things, its effects, from where an
 * officer stands. The gallery counts for one eye; a headset draws all of it twice.
 */
export async function measurePlaces(house: BenchHouse): Promise<Figure[]> {
  const { page, close } = await house.openApp('/gallery')
  const figures: Figure[] = []
  await walkGallery(
    page,
    (id) => id.startsWith('full-'),
    async (name) => {
      const { draws, triangles, bytes } = await page.evaluate(
        () =>
          ({ ...document.querySelector<HTMLElement>('.gallery-cost')?.dataset }) as Record<string, string>,
      )
      const place = name.replace(/^full-/, '').replace(/-full$/, '')
      figures.push(
        {
          id: `places.${place}.draws`,
          what: `${place} at its fullest: draw calls, both eyes, without hands and panels`,
          value: 2 * Number(draws),
          unit: '',
          most: DRAWS_MOST - DRAWS_FOR_HANDS_AND_PANELS,
        },
        {
          id: `places.${place}.triangles`,
          what: `${place} at its fullest: triangles, both eyes`,
          value: 2 * Number(triangles),
          unit: '',
          most: TRIANGLES_MOST,
        },
        {
          id: `places.${place}.bytes`,
          what: `${place} at its fullest: textures and buffers`,
          value: Number(bytes) / 2 ** 20,
          unit: 'MB',
          most: BYTES_MOST,
          note: '64 MB of textures and 24 MB of buffers',
        },
      )
    },
  )
  await close()
  return figures
}
