import type { Texture } from 'three'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { hasFact, parcelOf, type RunState } from '#engine/state.ts'
import type { Solid } from '#scenario/parcel.ts'
import { testBlock } from '#scenario/test-block.ts'
import type { XrayImager } from '#view/xray/imager.ts'
import { computeScanSeed } from '#view/xray/scan-seed.ts'
import type { ScanTexture } from '#view/xray/scan-texture.ts'
import type { XrayView } from '#view/xray/view-geometry.ts'

const VIEWS: readonly XrayView[] = ['lower', 'side']

/** The subject under which the picture of the test block is asked for. */
export const TEST_BLOCK = 'test-block'

/** Parcels whose pictures are at hand beyond those that are shown. */
const AHEAD = 2

/** What is scanned: a parcel as it is, a parcel with the threat that is put into its image, or the test block. */
interface Subject {
  readonly key: string
  readonly id: string
  readonly solids: readonly Solid[]
}

/**
 * The pictures of a shift. Those of the parcels that are shown and of the next ones are at hand, taken between frames
 * while the belt brings the parcel; older ones are given up: all of a shift at once would not fit on a headset.
 */
export interface Scans {
  /** With `isProjecting` the picture that holds a projected threat. */
  textureOf(subject: string, view: XrayView, isProjecting?: boolean): Texture | undefined
  /** Has the pictures taken that a state needs, and gives up those that it no longer does. Resolves when all are there. */
  follow(state: RunState, onProgress?: (share: number) => void): Promise<void>
  /** Grows with each picture that comes. */
  readonly version: StoreApi<{ readonly count: number }>
  dispose(): void
}

const keyOf = (subject: string, isProjecting: boolean): string =>
  isProjecting ? `${subject}/projecting` : subject

/** Lists what a state needs pictures of, the nearest first. */
export function neededSubjects(state: RunState): Subject[] {
  const { parcels } = state
  const last = parcels.findLastIndex(({ phase }) => phase !== 'waiting')
  const shown = last < 0 ? [] : parcels.slice(Math.max(0, last - 1), last + 1).reverse()
  const next = parcels.slice(last + 1, last + 1 + AHEAD)
  const subjects = [...shown, ...next].flatMap(({ id }): Subject[] => {
    const { solids, projected } = parcelOf(state, id)
    const plain = { key: keyOf(id, false), id, solids }
    if (!projected || hasFact(state, 'projectionAnswered', id)) return [plain]
    return [{ key: keyOf(id, true), id, solids: [...solids, ...projected.solids] }, plain]
  })
  const block = { key: TEST_BLOCK, id: TEST_BLOCK, solids: testBlock }
  return last < 0 && !state.exercise ? [block, ...subjects] : subjects
}

/** Creates the pictures of a run; takes over the imager and disposes it with them. */
export function createScans(imager: XrayImager, seed: number): Scans {
  const taken = new Map<string, ScanTexture>()
  const version = createStore<{ readonly count: number }>(() => ({ count: 0 }))
  let isGone = false
  let wanted = new Set<string>()
  let last: Promise<unknown> = Promise.resolve()
  const underWay = new Set<string>()

  const take = async ({ key, id, solids }: Subject, view: XrayView): Promise<void> => {
    const name = `${key}/${view}`
    if (taken.has(name) || underWay.has(name) || isGone || !wanted.has(key)) return
    underWay.add(name)
    try {
      const scan = await imager.image({ solids, view, noiseSeed: computeScanSeed(seed, id, view) })
      if (isGone || !wanted.has(key)) scan.dispose()
      else taken.set(name, scan)
    } finally {
      underWay.delete(name)
    }
    version.setState(({ count }) => ({ count: count + 1 }))
  }

  return {
    version,
    textureOf: (subject, view, isProjecting = false) =>
      taken.get(`${keyOf(subject, isProjecting)}/${view}`)?.texture,
    follow: (state, onProgress) => {
      const subjects = neededSubjects(state)
      wanted = new Set(subjects.map(({ key }) => key))
      for (const [name, scan] of taken)
        if (!wanted.has(name.slice(0, name.lastIndexOf('/')))) {
          scan.dispose()
          taken.delete(name)
        }
      const jobs = subjects.flatMap((subject) => VIEWS.map((view) => [subject, view] as const))
      last = jobs.reduce<Promise<unknown>>(
        (before, [subject, view], i) =>
          before.then(async () => {
            await take(subject, view)
            onProgress?.((i + 1) / jobs.length)
          }),
        last,
      )
      const followed = last.then(() => undefined)
      // One that fails must not keep the later ones from being taken.
      last = last.catch(() => undefined)
      return followed
    },
    dispose: () => {
      isGone = true
      for (const scan of taken.values()) scan.dispose()
      imager.dispose()
    },
  }
}
