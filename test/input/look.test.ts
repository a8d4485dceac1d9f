import { describe, expect, it } from 'vitest'
import { dragLook, HOME_LOOK, keyLook, LEAST_FOV_DEG, lookTowards, MOST_FOV_DEG } from '#input/look.ts'

describe('looking at a desk', () => {
  it('follows the finger: a drag over the whole height turns by the field of view', () => {
    const look = { ...HOME_LOOK, pitchRad: 0 }
    dragLook(look, 700, 0, 700)
    expect(look.yawRad).toBeCloseTo((HOME_LOOK.fovDeg * Math.PI) / 180, 9)
  })

  it('leans in and out within limits, and home again', () => {
    const look = { ...HOME_LOOK }
    for (let i = 0; i < 20; i++) keyLook(look, '+')
    expect(look.fovDeg).toBe(LEAST_FOV_DEG)
    for (let i = 0; i < 20; i++) keyLook(look, '-')
    expect(look.fovDeg).toBe(MOST_FOV_DEG)
    keyLook(look, '0')
    expect(look).toEqual(HOME_LOOK)
  })

  it('never turns over the top', () => {
    const look = { ...HOME_LOOK }
    for (let i = 0; i < 60; i++) keyLook(look, 'ArrowUp')
    expect(look.pitchRad).toBeLessThan(Math.PI / 2)
  })

  it('turns the short way to what it is called to, and not at all to what it sees', () => {
    const look = { yawRad: 3, pitchRad: 0, fovDeg: 60 }
    lookTowards(look, -3, 0, 1)
    expect(look.yawRad).toBeGreaterThanOrEqual(3)
    expect(look.yawRad).toBeLessThan(Math.PI * 2 - 3)
    const still = { ...HOME_LOOK }
    lookTowards(still, 0.05, HOME_LOOK.pitchRad, 1.5)
    expect(still).toEqual(HOME_LOOK)
  })

  it('leaves other keys alone', () => {
    expect(keyLook({ ...HOME_LOOK }, 'a')).toBe(false)
  })
})
