import { describe, expect, it } from 'vitest'
import { IMAGE_KEYS, type ImageKey } from '#engine/intent.ts'
import { DEFAULT_DISPLAY } from '#physics/colour.ts'
import {
  centreOn,
  createKeyState,
  GAMMAS,
  isKeyOn,
  isMarkable,
  LARGEST_ZOOM,
  pressKey,
  viewOf,
  Z_BANDS,
} from '#view/xray/key-state.ts'

const press = (...keys: ImageKey[]) => keys.reduce(pressKey, createKeyState())

describe('the keys of the image console', () => {
  it('begin with pseudo-colour and nothing else lit', () => {
    expect(IMAGE_KEYS.filter((key) => isKeyOn(createKeyState(), key))).toEqual(['pseudoColour'])
  })

  const toggles: ImageKey[] = [
    'blackWhite',
    'organicOnly',
    'organicStrip',
    'highPenetration',
    'lowPenetration',
    'edgeEnhance',
    'negative',
    'secondView',
    'previousImage',
  ]
  for (const key of toggles) {
    it(`light ${key} at the first press and undo it at the second`, () => {
      expect(isKeyOn(press(key), key)).toBe(true)
      expect(press(key, key)).toEqual(createKeyState())
    })
  }

  it('show one recolouring at a time', () => {
    const keys = press('blackWhite', 'organicStrip', 'highPenetration')
    expect(keys.display.enhancement).toBe('highPenetration')
    expect(isKeyOn(keys, 'blackWhite')).toBe(false)
    expect(isKeyOn(keys, 'pseudoColour')).toBe(false)
  })

  it('combine a recolouring with negative, gamma and edges', () => {
    const keys = press('blackWhite', 'negative', 'gamma', 'edgeEnhance')
    expect(keys.display).toMatchObject({ enhancement: 'blackAndWhite', isNegative: true, gamma: GAMMAS[1] })
    expect(keys.isEdgeEnhanced).toBe(true)
  })

  it('clear the look with pseudo-colour, and keep zoom and view', () => {
    const keys = press(
      'secondView',
      'zoomIn',
      'organicOnly',
      'negative',
      'gamma',
      'edgeEnhance',
      'pseudoColour',
    )
    expect(keys.display).toEqual(DEFAULT_DISPLAY)
    expect(keys).toMatchObject({ isEdgeEnhanced: false, zoom: 2, isSecondView: true })
  })

  it('step through every gamma and back', () => {
    expect(GAMMAS.map((_, i) => press(...Array<ImageKey>(i).fill('gamma')).display.gamma)).toEqual(GAMMAS)
    expect(press('gamma', 'gamma', 'gamma', 'gamma')).toEqual(createKeyState())
  })

  it('step through every Z band and off', () => {
    Z_BANDS.forEach(([bandMinZ, bandMaxZ], i) => {
      const keys = press(...Array<ImageKey>(i + 1).fill('zBand'))
      expect(keys.display).toMatchObject({ enhancement: 'zBand', bandMinZ, bandMaxZ })
    })
    expect(press(...Array<ImageKey>(Z_BANDS.length + 1).fill('zBand'))).toEqual(createKeyState())
  })

  it('begin with the first Z band again after another key', () => {
    expect(press('zBand', 'zBand', 'organicOnly', 'zBand').display.bandMinZ).toBe(Z_BANDS[0][0])
  })

  it('zoom from 1 to 64 and no further', () => {
    const zooms = Array.from({ length: 9 }, (_, i) => press(...Array<ImageKey>(i).fill('zoomIn')).zoom)
    expect(zooms).toEqual([1, 2, 4, 8, 16, 32, LARGEST_ZOOM, LARGEST_ZOOM, LARGEST_ZOOM])
    expect(press('zoomOut')).toEqual(createKeyState())
  })

  it('pan as far as the image reaches', () => {
    expect(centreOn(press('zoomIn', 'zoomIn'), 0, 1000)).toMatchObject({ centreColumn: 80, centreRow: 560 })
    expect(centreOn(createKeyState(), 0, 0)).toEqual(createKeyState())
  })

  it('come back to the whole image on zooming out', () => {
    const panned = centreOn(press('zoomIn', 'zoomIn'), 100, 100)
    expect(['zoomOut' as const, 'zoomOut' as const].reduce(pressKey, panned)).toEqual(createKeyState())
  })

  it('allow marks only on the present parcel from below', () => {
    expect(isMarkable(createKeyState())).toBe(true)
    expect(isMarkable(press('secondView'))).toBe(false)
    expect(isMarkable(press('previousImage'))).toBe(false)
    expect([viewOf(createKeyState()), viewOf(press('secondView'))]).toEqual(['lower', 'side'])
  })
})
