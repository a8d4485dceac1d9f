import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import type { ImageKey } from '#engine/intent.ts'
import { computeBinAttenuationPerMm } from '#physics/attenuation.ts'
import { computeRay, type LineScanGeometry, LOWER_VIEW, projectPoint, SIDE_VIEW } from '#physics/line-scan.ts'
import type { Vector3 } from '#physics/mesh.ts'
import type { Shape } from '#physics/shape.ts'
import { drawParcelCase } from '#scenario/draw-parcel-case.ts'
import type { Solid } from '#scenario/parcel.ts'
import { launchBrowser, openPage, type WatchedPage } from '#test/support/browser.ts'
import { drawOneParcel } from '#test/support/parcels.ts'
import { drawSolids } from '#test/support/random-solids.ts'
import { type PageServer, servePages } from '#test/support/vite-page.ts'
import { MARK_COLOUR, TRUTH_COLOUR } from '#view/xray/screen-material.ts'

let browser: Browser
let server: PageServer
let watched: WatchedPage

async function openOracle(initScript?: string): Promise<WatchedPage> {
  const opened = await openPage(browser, `${server.baseUrl}test/pages/xray-oracle.html`, {
    // Software WebGL compiles on the spot; three.js says so and goes on.
    allowed: [/KHR_parallel_shader_compile extension not supported/],
    initScripts: initScript === undefined ? [] : [{ content: initScript }],
  })
  await opened.page.waitForFunction(() => 'oracle' in window)
  return opened
}

beforeAll(async () => {
  server = await servePages(['three'])
  browser = await launchBrowser()
  watched = await openOracle()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** The first five parcels of each of four shifts. */
const PARCELS = [1, 2, 3, 4].flatMap((seed) =>
  drawParcelCase(expressMail, { seed, mode: 'practice' }, {}).parcels.slice(0, 5),
)

const compare = (solids: readonly Solid[], view: 'lower' | 'side') =>
  watched.page.evaluate(([solids, view]) => window.oracle.compareParcel(solids, view), [
    solids,
    view,
  ] as const)

describe('the GPU against the ray caster', () => {
  for (const view of ['lower', 'side'] as const) {
    it(`agrees within 1 % of transmission over 20 parcels of seeds 1 to 4, ${view} view; none leaks`, async () => {
      const total = { low: { mean: 0, max: 0, innerMax: 0 }, high: { mean: 0, max: 0, innerMax: 0 } }
      expect(PARCELS).toHaveLength(20)
      for (const [i, { kind, solids }] of PARCELS.entries()) {
        const found = await compare(solids, view)
        const name = `parcel ${i}, ${kind}`
        expect(found.leakingPixels, name).toBe(0)
        expect(found.coveredPixels, name).toBeGreaterThan(5_000)
        expect(found.drawnPixels, name).toBeGreaterThan(found.coveredPixels * 0.98)
        for (const channel of ['low', 'high'] as const) {
          expect(found[channel].mean, `${name}, ${channel}`).toBeLessThan(0.01)
          total[channel].mean += found[channel].mean / PARCELS.length
          total[channel].max = Math.max(total[channel].max, found[channel].max)
          total[channel].innerMax = Math.max(total[channel].innerMax, found[channel].innerMax)
        }
      }
      console.log(`X-ray, ${view} view, GPU against ray caster over 20 parcels: ${JSON.stringify(total)}`)
    }, 300_000)
  }

  it('agrees within 1 % on every kind of parcel, and none leaks', async () => {
    for (const { id } of expressMail.bank.kinds) {
      const found = await compare(drawOneParcel(expressMail, id, 3).solids, 'lower')
      expect(found.leakingPixels, id).toBe(0)
      expect(found.low.mean, id).toBeLessThan(0.01)
      expect(found.high.mean, id).toBeLessThan(0.01)
    }
  }, 300_000)

  it('agrees away from outlines on heaps of all shapes and materials, seeds 1 to 10, and none leaks', async () => {
    for (let seed = 1; seed <= 10; seed++) {
      const found = await compare(drawSolids(seed), seed % 2 ? 'lower' : 'side')
      expect(found.leakingPixels, `seed ${seed}`).toBe(0)
      for (const channel of ['low', 'high'] as const) {
        expect(found[channel].innerMean, `seed ${seed}, ${channel}`).toBeLessThan(0.01)
      }
    }
  }, 300_000)

  it('draws the same noise, and classes alike', async () => {
    for (const kind of ['motor-toy', 'shielded-block']) {
      const { solids } = drawOneParcel(expressMail, kind, 3)
      const found = await watched.page.evaluate(
        (solids) => window.oracle.compareScans(solids, 'lower', 99),
        solids,
      )
      console.log(`X-ray, noisy scan of ${kind}: ${JSON.stringify(found)}`)
      expect(found.meanHighError).toBeLessThan(0.002)
      expect(found.meanZError).toBeLessThan(0.1)
      expect(found.farShare).toBeLessThan(0.005)
    }
  }, 120_000)
})

const [STEEL_PER_MM] = computeBinAttenuationPerMm('steel') as [number]

const steel = (shape: Shape, positionMm: Vector3, rotationDeg: Vector3 = [0, 0, 0]): Solid => ({
  shape,
  material: 'steel',
  pose: { positionMm, rotationDeg },
  item: 'test',
  colour: '#888888',
})

const measure = (solids: Solid[], geometry: LineScanGeometry, pixels: [number, number][]) =>
  watched.page.evaluate(
    ([solids, perMm, geometry, pixels]) => window.oracle.measureLengthsMm(solids, perMm, geometry, pixels),
    [solids, STEEL_PER_MM, geometry, pixels] as const,
  )

/** Computes the chord of a pixel's middle ray through a sphere. */
function computeChordMm(
  geometry: LineScanGeometry,
  [column, row]: [number, number],
  centreMm: Vector3,
  radiusMm: number,
) {
  const ray = computeRay(geometry, column + 0.5, row + 0.5, { xMm: 0, directionY: 0, directionZ: 0 })
  const dy = centreMm[1] - geometry.sourceYMm
  const dz = centreMm[2] - geometry.sourceZMm
  const across = dy * ray.directionZ - dz * ray.directionY
  const squared = radiusMm ** 2 - across ** 2 - (centreMm[0] - ray.xMm) ** 2
  return squared > 0 ? 2 * Math.sqrt(squared) : 0
}

function pixelOf(geometry: LineScanGeometry, pointMm: Vector3): [number, number] {
  const point = projectPoint(geometry, pointMm, { column: 0, row: 0, distanceMm: 0 })
  return [Math.floor(point.column), Math.floor(point.row)]
}

describe('path lengths on the GPU', () => {
  for (const geometry of [LOWER_VIEW, SIDE_VIEW]) {
    const view = geometry === LOWER_VIEW ? 'lower' : 'side'
    // On the middle ray of a pixel.
    const [column, row] = pixelOf(geometry, [0, 120, 10])
    const ray = computeRay(geometry, column + 0.5, row + 0.5, { xMm: 0, directionY: 0, directionZ: 0 })
    const depthMm = Math.hypot(120 - geometry.sourceYMm, 10 - geometry.sourceZMm)
    const centreMm: Vector3 = [
      ray.xMm,
      geometry.sourceYMm + depthMm * ray.directionY,
      geometry.sourceZMm + depthMm * ray.directionZ,
    ]

    it(`are the chords of a sphere, ${view} view`, async () => {
      const sphere = steel({ type: 'sphere', radiusMm: 50 }, centreMm)
      const alongBelt = [0, 30, -40, 70].map((step): [number, number] => [column + step, row])
      const found = await measure([sphere], geometry, alongBelt)
      // Facets lie up to 0.1 mm inside the sphere, which counts for more where the ray meets them askew.
      ;[100, 80, 60, 0].forEach((expectedMm, i) => {
        expect(Math.abs(found[i]! - expectedMm)).toBeLessThan([0.3, 0.5, 0.7, 1e-6][i]!)
      })
      const anywhere: [number, number][] = [
        [column, row + 25],
        [column - 20, row - 20],
        [column + 12, row + 33],
      ]
      const chords = await measure([sphere], geometry, anywhere)
      anywhere.forEach((pixel, i) => {
        expect(Math.abs(chords[i]! - computeChordMm(geometry, pixel, centreMm, 50))).toBeLessThan(0.7)
      })
    })

    it(`are the wall alone in a hollow sphere, ${view} view`, async () => {
      const shell = steel({ type: 'shell', sizeMm: [100, 100, 100], wallMm: 10 }, centreMm)
      const [found] = await measure([shell], geometry, [[column, row]])
      expect(Math.abs(found! - 20)).toBeLessThan(0.3)
    })

    it(`add up over two boxes apart and end at the edge, ${view} view`, async () => {
      const upper = steel({ type: 'box', sizeMm: [60, 10, 60] }, [0, 150, 0])
      const lower = steel({ type: 'box', sizeMm: [60, 25, 60] }, [0, 80, 0])
      const pixels = [pixelOf(geometry, [0, 115, 0]), pixelOf(geometry, [0, 80, 0]), [10, 10]] as [
        number,
        number,
      ][]
      const each = [await measure([upper], geometry, pixels), await measure([lower], geometry, pixels)]
      const both = await measure([upper, lower], geometry, pixels)
      for (const i of pixels.keys()) expect(both[i]).toBeCloseTo(each[0]![i]! + each[1]![i]!, 3)
      expect(both[1]).toBeGreaterThan(20)
      expect(both[2]).toBe(0)
      const outside = await measure(
        [upper],
        geometry,
        [29, 31].map((x) => pixelOf(geometry, [x, 150, 0])),
      )
      expect(outside[0]).toBeGreaterThan(5)
      expect(outside[1]).toBe(0)
    })
  }

  it('sum up to the volume of a body however it is turned', async () => {
    // From a hundred kilometres away the rays are parallel, and each stands for a square millimetre.
    const farMm = 1e8
    const parallel: LineScanGeometry = {
      sourceYMm: -farMm,
      sourceZMm: 0,
      firstRowAngleRad: -128 / farMm,
      rowPitchRad: 1 / farMm,
      rowCount: 256,
      firstColumnXMm: -128,
      columnPitchMm: 1,
      columnCount: 256,
    }
    const volumeMm3 = 90 * 60 * 40
    for (const rotationDeg of [
      [0, 0, 0],
      [30, 0, 0],
      [20, 50, -35],
      [-70, 10, 145],
    ] as Vector3[]) {
      const box = steel({ type: 'box', sizeMm: [90, 60, 40] }, [0, 0, 0], rotationDeg)
      const found = await watched.page.evaluate(
        ([solids, perMm, geometry]) => window.oracle.measureSumMm(solids, perMm, geometry),
        [[box], STEEL_PER_MM, parallel] as const,
      )
      expect(Math.abs(found / volumeMm3 - 1), rotationDeg.join()).toBeLessThan(0.005)
    }
  })
})

describe('the screen', () => {
  const combinations: ImageKey[][] = [
    [],
    ['blackWhite'],
    ['organicOnly'],
    ['organicStrip'],
    ['highPenetration'],
    ['lowPenetration'],
    ['zBand'],
    ['zBand', 'zBand'],
    ['negative'],
    ['gamma'],
    ['gamma', 'gamma', 'highPenetration', 'negative'],
    ['edgeEnhance'],
  ]
  for (const keys of combinations) {
    it(`shows the colours of the physics within 2 of 255: ${keys.join(' + ') || 'no key'}`, async () => {
      const found = await watched.page.evaluate((keys) => window.oracle.compareColours(keys), keys)
      expect(found.max).toBeLessThanOrEqual(2)
      expect(found.mean).toBeLessThan(0.5)
    })
  }

  it('takes one draw call', async () => {
    const { solids } = drawOneParcel(expressMail, 'kettle', 3)
    expect(await watched.page.evaluate((solids) => window.oracle.show(solids), solids)).toBe(1)
  })

  it('draws mark and truth on the borders of their regions, and the title over all', async () => {
    const { solids } = drawOneParcel(expressMail, 'books', 3)
    const colours = await watched.page.evaluate(async (solids) => {
      const regions = {
        mark: { x: 100, y: 200, width: 80, height: 60 },
        truth: { x: 400, y: 200, width: 80, height: 60 },
      }
      const read = (places: [number, number][]) => places.map(([x, y]) => window.oracle.readColourAt(x, y))
      await window.oracle.show(solids, { ...regions, titleColour: '#204060' })
      const marked = read([
        [100, 230],
        [140, 200],
        [179, 259],
        [140, 230],
        [300, 20],
      ])
      const dashes = read(Array.from({ length: 60 }, (_, i): [number, number] => [400, 200 + i]))
      await window.oracle.show(solids, { ...regions, keys: ['secondView'] })
      return { marked, dashes, hidden: read([[100, 230]]) }
    }, solids)
    const bytes = (colour: readonly number[]): number[] => colour.map((value) => Math.round(value * 255))
    const near = (one: number[], other: readonly number[]): boolean =>
      one.every((value, i) => Math.abs(value - other[i]!) <= 2)
    const mark = bytes(MARK_COLOUR)
    expect(colours.marked.map((colour) => near(colour, mark))).toEqual([true, true, true, false, false])
    expect(near(colours.marked[4]!, [0x20, 0x40, 0x60])).toBe(true)
    const dashed = colours.dashes.filter((colour) => near(colour, bytes(TRUTH_COLOUR))).length
    expect(dashed).toBeGreaterThan(20)
    expect(dashed).toBeLessThan(50)
    expect(near(colours.hidden[0]!, mark)).toBe(false)
  })

  it('reveals the leading edge first and leaves the rest blank', async () => {
    const { solids } = drawOneParcel(expressMail, 'books', 3)
    const shares = await watched.page.evaluate(async (solids) => {
      const found: number[] = []
      for (const revealedColumns of [0, 160, 320, 640]) {
        await window.oracle.show(solids, { revealedColumns })
        found.push(window.oracle.countBlankColumns())
      }
      return found
    }, solids)
    expect(shares).toEqual([640, 480, 320, 0])
  })
})

describe('where the device cannot add up floats', () => {
  it('the ray caster takes the picture in a worker, and it is the same', async () => {
    const poor = await openOracle(`
      const get = WebGL2RenderingContext.prototype.getExtension
      WebGL2RenderingContext.prototype.getExtension = function (name) {
        return name === 'EXT_float_blend' ? null : get.call(this, name)
      }
    `)
    const { solids } = drawOneParcel(expressMail, 'kettle', 3)
    const found = await poor.page.evaluate((solids) => window.oracle.takeByDefault(solids), solids)
    expect(found.imager).toBe('CpuImager')
    expect(found.max).toBeLessThan(0.001)
    expect(found.darkest).toBeGreaterThan(0.5)
    poor.assertClean()
    await poor.close()
  }, 120_000)

  it('and where it can, the GPU does, in pieces, with all programs ready', async () => {
    const { solids } = drawOneParcel(expressMail, 'motor-toy', 3)
    const taken = await watched.page.evaluate((solids) => window.oracle.takeByDefault(solids), solids)
    expect(taken.imager).toBe('GpuImager')
    const timed = await watched.page.evaluate((solids) => window.oracle.timePicture(solids), solids)
    console.log(`X-ray, one picture: ${JSON.stringify(timed)}`)
    expect(timed.linkedDuring).toBe(0)
  }, 120_000)
})

it('the page complained of nothing and asked nobody', () => watched.assertClean())
