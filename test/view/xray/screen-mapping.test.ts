import { describe, expect, it } from 'vitest'
import { createRandom } from '#scenario/random.ts'
import { centreOn, createKeyState, pressKey } from '#view/xray/key-state.ts'
import { pixelToUv, type ScreenLayout, uvToPixel } from '#view/xray/screen-mapping.ts'

const whole = { left: 0, bottom: 0, width: 1, height: 1 }
const square: ScreenLayout = { aspect: 1, imageArea: whole }
const wide: ScreenLayout = { aspect: 16 / 10, imageArea: whole }
const framed: ScreenLayout = {
  aspect: 16 / 10,
  imageArea: { left: 0, bottom: 0.1, width: 0.75, height: 0.8 },
}

describe('the place of the image on the screen', () => {
  it('puts row 0 at the top and column 0 at the left', () => {
    expect(uvToPixel(square, createKeyState(), { u: 0, v: 1 })).toEqual({ column: 0, row: 0 })
    expect(uvToPixel(square, createKeyState(), { u: 0.25, v: 0.25 })).toEqual({ column: 160, row: 480 })
  })

  it('keeps pixels square on a wide screen and leaves room at the sides', () => {
    const keys = createKeyState()
    const left = pixelToUv(wide, keys, { column: 0, row: 320 })
    const right = pixelToUv(wide, keys, { column: 640, row: 320 })
    expect((right.u - left.u) * 1.6).toBeCloseTo(1)
    expect(left.u).toBeCloseTo(0.1875)
    expect(uvToPixel(wide, keys, { u: 0.1, v: 0.5 })).toBeUndefined()
  })

  it('fits the image into its part of the screen', () => {
    const keys = createKeyState()
    expect(pixelToUv(framed, keys, { column: 320, row: 0 }).v).toBeCloseTo(0.9)
    expect(pixelToUv(framed, keys, { column: 320, row: 640 }).v).toBeCloseTo(0.1)
    expect(pixelToUv(framed, keys, { column: 320, row: 320 }).u).toBeCloseTo(0.375)
    expect(uvToPixel(framed, keys, { u: 0.375, v: 0.95 })).toBeUndefined()
  })

  it('brings the centre to the middle and doubles sizes at each zoom', () => {
    const keys = centreOn(pressKey(createKeyState(), 'zoomIn'), 200, 240)
    expect(uvToPixel(square, keys, { u: 0.5, v: 0.5 })).toEqual({ column: 200, row: 240 })
    expect(uvToPixel(square, keys, { u: 1, v: 0.5 })).toEqual({ column: 360, row: 240 })
  })

  it('finds every pixel again where it shows it, seed 11', () => {
    const random = createRandom(11)
    for (let i = 0; i < 500; i++) {
      let keys = createKeyState()
      for (let zoom = random.integer(0, 6); zoom > 0; zoom--) keys = pressKey(keys, 'zoomIn')
      if (random.chance(0.5)) keys = pressKey(keys, 'secondView')
      keys = centreOn(keys, random.unit() * 640, random.unit() * 640)
      const half = 300 / keys.zoom
      const pixel = {
        column: keys.centreColumn + (random.unit() * 2 - 1) * half,
        row: keys.centreRow + (random.unit() * 2 - 1) * half,
      }
      for (const layout of [square, wide, framed]) {
        const found = uvToPixel(layout, keys, pixelToUv(layout, keys, pixel))
        expect(found?.column).toBeCloseTo(pixel.column, 8)
        expect(found?.row).toBeCloseTo(pixel.row, 8)
      }
    }
  })
})
