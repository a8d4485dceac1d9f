import { describe, expect, it } from 'vitest'
import { fitTo } from '#view/xray/fit.ts'
import { centreOn, createKeyState, pressKey } from '#view/xray/key-state.ts'
import { pixelToUv, type ScreenLayout } from '#view/xray/screen-mapping.ts'

const square: ScreenLayout = { aspect: 1, imageArea: { left: 0, bottom: 0, width: 1, height: 1 } }
const SMALL = [200, 90, 150] as const
const LARGE = [560, 300, 400] as const

describe('fitTo', () => {
  it('shows a small parcel at twice the scale of the tunnel, and a large one as it is', () => {
    expect(fitTo(createKeyState(), SMALL).zoom).toBe(2)
    expect(fitTo(createKeyState(), LARGE).zoom).toBe(1)
  })

  it('keeps all of a parcel on the screen, in both views', () => {
    for (const size of [SMALL, [300, 200, 250], [420, 250, 300], LARGE] as const)
      for (const keys of [createKeyState(), pressKey(createKeyState(), 'secondView')]) {
        const fitted = fitTo(keys, size)
        const middle = pixelToUv(square, fitted, { column: fitted.centreColumn, row: fitted.centreRow })
        expect(middle.u).toBeCloseTo(0.5)
        for (const end of [-1, 1]) {
          const column = fitted.centreColumn + (end * size[0]) / 2
          const { u } = pixelToUv(square, fitted, { column, row: fitted.centreRow })
          expect(u).toBeGreaterThanOrEqual(0)
          expect(u).toBeLessThanOrEqual(1)
        }
      }
  })

  it('puts what the operator zooms to on top, about the middle that they chose', () => {
    const zoomed = pressKey(createKeyState(), 'zoomIn')
    expect(fitTo(zoomed, SMALL).zoom).toBe(4)
    const chosen = centreOn(zoomed, 300, 330)
    const fitted = fitTo(chosen, SMALL, true)
    expect([fitted.centreColumn, fitted.centreRow]).toEqual([300, 330])
  })
})
