import { describe, expect, test } from 'vitest'
import { type Dwell, followDwell } from '#input/dwell.ts'
import type { Region } from '#physics/region.ts'
import {
  createGazeMark,
  followGaze,
  type GazeMark,
  lookAway,
  pressGaze,
  previewGaze,
  STEADY_PX,
} from '#view/shift/gaze-mark.ts'

const DWELL_MS = 800
const FRAME_MS = 20

/** A head that looks at the image: rests at points, frame by frame, as the dwell pointer follows it. */
class Head {
  readonly gaze: GazeMark = createGazeMark()
  readonly set: Region[] = []
  readonly #dwell: Dwell = { on: undefined, sinceMs: 0, hasFired: false }
  #nowMs = 0

  looks(column: number, row: number, ms: number, tremblePx = 0): this {
    for (let passedMs = 0; passedMs < ms; passedMs += FRAME_MS) {
      this.#nowMs += FRAME_MS
      const drift = tremblePx * Math.sin(this.#nowMs)
      const at = { column: column + drift, row: row - drift / 2 }
      const on = followGaze(this.gaze, at, 1)
      if (followDwell(this.#dwell, on, this.#nowMs, DWELL_MS) < 1) continue
      const region = pressGaze(this.gaze, at)
      if (region) this.set.push(region)
    }
    return this
  }

  looksAway(): this {
    lookAway(this.gaze)
    followDwell(this.#dwell, undefined, this.#nowMs, DWELL_MS)
    return this
  }
}

describe('a mark by looking alone', () => {
  test('is set by a rest on one corner and a rest on the opposite one', () => {
    const head = new Head().looks(100, 200, 1000)
    expect(head.gaze.corner).toEqual({ column: 100, row: 200 })
    expect(head.set).toEqual([])
    head.looks(150, 180, 300).looks(220, 140, 1000)
    expect(head.set).toEqual([{ x: 100, y: 140, width: 120, height: 60 }])
  })

  test('bears a head that trembles, and no glance sets a corner', () => {
    const trembling = new Head().looks(100, 200, 1000, STEADY_PX / 3).looks(250, 300, 1000, STEADY_PX / 3)
    expect(trembling.set).toHaveLength(1)
    const glancing = new Head()
    for (let column = 0; column < 600; column += 60) glancing.looks(column, 100, 700)
    expect(glancing.gaze.corner).toBeUndefined()
    expect(glancing.set).toEqual([])
  })

  test('shows its first corner at once, and then how far it reaches', () => {
    const { gaze } = new Head().looks(100, 200, 1000)
    const marker = previewGaze(gaze, { column: 103, row: 201 })
    expect(marker).toEqual({ x: 94, y: 194, width: 12, height: 12 })
    expect(previewGaze(gaze, { column: 160, row: 260 })).toEqual({ x: 100, y: 200, width: 60, height: 60 })
    expect(previewGaze(createGazeMark(), { column: 1, row: 1 })).toBeUndefined()
  })

  test('is given up by looking away, and begins anew', () => {
    const head = new Head().looks(100, 200, 1000).looksAway()
    expect(previewGaze(head.gaze, { column: 160, row: 260 })).toBeUndefined()
    head.looks(300, 300, 1000)
    expect(head.set).toEqual([])
    expect(head.gaze.corner).toEqual({ column: 300, row: 300 })
  })

  test('keeps its first corner when the second rest is too near to be meant', () => {
    const head = new Head().looks(100, 200, 1000).looks(100, 200 + STEADY_PX + 2, 1000)
    expect(head.set).toEqual([])
    head.looks(180, 280, 1000)
    expect(head.set).toEqual([{ x: 100, y: 200, width: 80, height: 80 }])
  })

  test('is not set over by reading on; another look at the screen may', () => {
    const head = new Head().looks(100, 200, 1000).looks(220, 140, 1000)
    head.looks(400, 400, 1000).looks(500, 500, 1000)
    expect(head.set).toHaveLength(1)
    head.looksAway().looks(400, 400, 1000).looks(500, 500, 1000)
    expect(head.set).toHaveLength(2)
  })

  test('needs a steadier look the closer the image is', () => {
    const gaze = createGazeMark()
    const first = followGaze(gaze, { column: 100, row: 100 }, 4)
    expect(followGaze(gaze, { column: 100 + STEADY_PX / 5, row: 100 }, 4)).toBe(first)
    expect(followGaze(gaze, { column: 100 + STEADY_PX / 3, row: 100 }, 4)).not.toBe(first)
  })
})
