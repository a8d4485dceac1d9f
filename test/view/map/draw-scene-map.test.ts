import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { portHazmat } from '#content/port-hazmat/scenario.ts'
import { playRun } from '#engine/bot.ts'
import { initialState } from '#engine/state.ts'
import { epochs, type SceneMap, sceneMap } from '#folds/scene-map.ts'
import { PORT_WORDS } from '#test/support/port-words.ts'
import { numbersText } from '#view/map/draw-stops.ts'
import { createLabelRoom } from '#view/map/label-room.ts'
import { createFrame } from '#view/map/map-frame.ts'
import { ISOLATION_LINE, PLUME_LINES, RING_LINES } from '#view/map/map-style.ts'
import { MAP_ASPECT, paintMap } from '#view/map/paint-map.ts'
import type { MapContext } from '#view/map/pen.ts'
import { planOf } from '#view/map/plans.ts'

interface Stroke {
  readonly colour: string
  readonly dash: readonly number[]
  readonly points: readonly (readonly [number, number])[]
  readonly circles: readonly { readonly at: readonly [number, number]; readonly radius: number }[]
}

/** A canvas that keeps what is drawn on it: strokes with their style, texts with their place. */
function createRecorder() {
  const strokes: Stroke[] = []
  const texts: { text: string; x: number; y: number }[] = []
  let dash: number[] = []
  let points: [number, number][] = []
  let circles: Stroke['circles'][number][] = []
  const nothing = (): void => {}
  const context = {
    strokeStyle: '',
    fillStyle: '',
    lineWidth: 1,
    lineJoin: 'round',
    lineCap: 'butt',
    font: '',
    textAlign: 'left',
    textBaseline: 'middle',
    save: nothing,
    restore: nothing,
    clip: nothing,
    fill: nothing,
    rect: nothing,
    roundRect: nothing,
    fillRect: nothing,
    strokeRect: nothing,
    strokeText: nothing,
    closePath: nothing,
    beginPath: () => {
      points = []
      circles = []
    },
    moveTo: (x: number, y: number) => points.push([x, y]),
    lineTo: (x: number, y: number) => points.push([x, y]),
    arc: (x: number, y: number, radius: number) => circles.push({ at: [x, y], radius }),
    setLineDash: (wanted: number[]) => {
      dash = wanted
    },
    stroke: () => strokes.push({ colour: String(context.strokeStyle), dash, points, circles }),
    fillText: (text: string, x: number, y: number) => texts.push({ text, x, y }),
    measureText: (text: string) => ({ width: text.length * 0.55 * Number.parseFloat(context.font.slice(4)) }),
  }
  return { context: context as unknown as MapContext, strokes, texts }
}

const setup = { seed: 4, mode: 'practice', overlay: {} } as const
const start = initialState(portHazmat, setup)
const events = playRun(portHazmat, setup, 'model').entries.flatMap((entry) => entry.events)
const all = epochs(portHazmat, start, events)
const mapAt = (index: number): SceneMap =>
  sceneMap(portHazmat, start, events.slice(0, all[index]!.eventCount))!
const quiet = mapAt(0)
const blasted = mapAt(all.findIndex(({ fromMs }) => fromMs > 0 && mapIndexHasRings(fromMs)))

function mapIndexHasRings(fromMs: number): boolean {
  const at = all.findIndex((one) => one.fromMs === fromMs)
  return mapAt(at).rings.length > 0
}

const BOX = { x: 0, y: 0, width: 1280, height: 1280 / MAP_ASPECT }
const [ENGLISH] = PORT_WORDS
function draw(map: SceneMap, words = ENGLISH!, isAtDesk = false) {
  const recorder = createRecorder()
  paintMap(recorder.context, BOX, { map, environment: portHazmat.environment, words, isAtDesk })
  return recorder
}
/** Metres to pixels, by the two letters of the plan whose places are known. */
const frameOf = (words = ENGLISH!) => {
  const legendPx = { latin: 9.8 * 0.033, han: 8.8 * 0.038, arabic: 9.8 * 0.038 }[words.script] * BOX.width
  return createFrame({ ...BOX, width: BOX.width - legendPx }, planOf(portHazmat.environment).windowM)
}

describe('the drawing of the plan', () => {
  it('rings the isolation distance at its scale, in a solid line', () => {
    const { pxPerM, toPx } = frameOf()
    const rings = draw(quiet).strokes.filter(
      ({ colour, dash }) => colour === ISOLATION_LINE.colour && dash.length === 0,
    )
    const circle = rings
      .flatMap(({ circles }) => circles)
      .find(({ radius }) => Math.abs(radius - 100 * pxPerM) < 0.01)
    expect(circle?.at).toEqual(toPx([0, 0]))
  })

  it('has north up and east on the right', () => {
    // At a desk, where texts are small, every block has its name.
    const { texts } = draw(quiet, ENGLISH, true)
    const at = (text: string) => texts.find((one) => one.text === text)!
    expect(at('C6').y).toBeLessThan(at('D6').y)
    expect(at('C5').x).toBeLessThan(at('C6').x)
  })

  it('draws each contour where the fold has it, in the line of its level', () => {
    const { toPx } = frameOf()
    const { strokes } = draw(blasted)
    expect(blasted.plumes.length).toBeGreaterThan(3)
    for (const { level, outlineM } of blasted.plumes) {
      const first = outlineM.map(toPx)
      const found = strokes.some(
        ({ colour, dash, points }) =>
          colour === PLUME_LINES[level].colour &&
          dash.length === PLUME_LINES[level].dashEm.length &&
          points.length === first.length &&
          points.every(([x, y], i) => Math.hypot(x - first[i]![0], y - first[i]![1]) < 0.01),
      )
      expect(found, level).toBe(true)
    }
  })

  it('draws the rings of a blast in three kinds of line, and none before it', () => {
    const ringsOf = (map: SceneMap) =>
      draw(map).strokes.filter(
        ({ colour, circles }) => colour === RING_LINES[0]!.colour && circles.length > 0,
      )
    expect(ringsOf(quiet)).toEqual([])
    const { pxPerM } = frameOf()
    const drawn = ringsOf(blasted)
    for (const { radiusM } of blasted.rings)
      expect(drawn.some(({ circles }) => Math.abs(circles[0]!.radius - radiusM * pxPerM) < 0.01)).toBe(true)
    expect(
      new Set(drawn.map(({ dash }) => (dash.length === 0 ? 'solid' : dash.join())).values()).size,
    ).toBeGreaterThanOrEqual(3)
  })

  it.each(PORT_WORDS)('says the wind, the scale and every line that is there ($language)', (words) => {
    const said = draw(blasted, words).texts.map(({ text }) => text)
    for (const id of ['map.level.idlh', 'map.level.aegl2', 'map.level.tenth', 'map.isolation', 'map.stay'])
      expect(said).toContain(words.t(id))
    for (const kPa of ['34.5', '6.9', '2.07']) expect(said).toContain(words.t('map.kpa', { value: kPa }))
    expect(said).toContain(words.t('map.metres', { value: 100 }))
    expect(said).toContain(words.t('map.north'))
    expect(draw(quiet, words).texts.map(({ text }) => text)).not.toContain(words.t('map.level.idlh'))
  })

  it('shows its surroundings only where something reaches beyond the plan', () => {
    const hasOverview = (map: SceneMap) => draw(map).texts.some(({ text }) => text.endsWith(' across'))
    expect(hasOverview(quiet)).toBe(false)
    expect(hasOverview(blasted)).toBe(true)
  })

  it('numbers every stay once', () => {
    const { texts } = draw(quiet)
    const numbers = quiet.stops.map(({ number }) => number)
    const badges = texts.map(({ text }) => text).filter((text) => /^[\d,–…]+$/.test(text))
    const told = badges
      .flatMap((text) => text.split(','))
      .flatMap((run) => {
        const [from, to = from] = run.split('–').map(Number)
        return Array.from({ length: to! - from! + 1 }, (_, i) => from! + i)
      })
    expect(told.sort((a, b) => a - b)).toEqual(numbers)
  })
})

test('numbers of stays are written as runs, the ends alone where there are many', () => {
  expect(numbersText([1, 2, 3])).toBe('1–3')
  expect(numbersText([4, 10])).toBe('4,10')
  expect(numbersText([1, 3, 5, 7, 9])).toBe('1,…,9')
})

test('labels take the first free place, never lie on one another, and never leave the map', () => {
  const room = createLabelRoom({ x: 0, y: 0, width: 100, height: 100 })
  room.block({ x: 0, y: 0, width: 100, height: 20 })
  expect(
    room.take(40, 10, [
      [50, 10],
      [50, 30],
    ]),
  ).toEqual([50, 30])
  expect(
    room.take(40, 10, [
      [60, 35],
      [95, 60],
      [60, 60],
    ]),
  ).toEqual([60, 60])
  expect(room.take(40, 10, [[60, 60]])).toBeUndefined()
})

describe('the plan of the port', () => {
  const layout = readFileSync(
    resolve(import.meta.dirname, '../../../assets/place/port_hazmat/layout.py'),
    'utf8',
  )
  const { areas } = planOf(portHazmat.environment)
  const rectsOf = (kind: string) => areas.filter((area) => area.kind === kind).map(({ rectM }) => rectM)
  const numbersAfter = (name: string) =>
    [...new RegExp(`^${name} = \\(([^)]*)\\)`, 'm').exec(layout)![1]!.matchAll(/-?[\d.]+/g)].map(([one]) =>
      Number(one),
    )

  it('has the blocks of the place’s own layout', () => {
    const rows = [...layout.matchAll(/\('([CD]\d)', (-?[\d.]+), (-?[\d.]+), (\d), (\d), (\d\d)\)/g)]
    expect(rows.length).toBe(7)
    const expected = rows.map(([, , x, z, bays, count, feet]) => {
      const halfX = (Number(bays) * (feet === '20' ? 6.5 : 12.8)) / 2
      const halfZ = (Number(count) * 2.84) / 2
      return [Number(x) - halfX, Number(z) - halfZ, Number(x) + halfX, Number(z) + halfZ]
    })
    expect(rectsOf('block')).toEqual(expected)
  })

  it('has its bund, apron and quay', () => {
    expect(rectsOf('hazard-block')).toEqual([numbersAfter('BUND')])
    expect(rectsOf('apron')).toEqual([numbersAfter('APRON')])
    const [, quay, basin] = /^QUAY_Z, BASIN_X = ([-\d.]+), ([-\d.]+)/m.exec(layout)!
    expect(rectsOf('water')[0]!.slice(0, 2)).toEqual([Number(basin), Number(quay)])
  })
})
