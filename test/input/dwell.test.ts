import { describe, expect, it } from 'vitest'
import { type Dwell, followDwell } from '#input/dwell.ts'

const newDwell = (): Dwell => ({ on: undefined, sinceMs: 0, hasFired: false })

describe('dwelling', () => {
  it('fills the ring and fires once, however long one looks on', () => {
    const dwell = newDwell()
    const parts = [0, 200, 400, 800, 1000, 5000].map((nowMs) => followDwell(dwell, 'hold', nowMs, 800))
    expect(parts).toEqual([0, 0.25, 0.5, 1, 0, 0])
  })

  it('begins anew on another thing, and after looking away', () => {
    const dwell = newDwell()
    expect(followDwell(dwell, 'hold', 0, 800)).toBe(0)
    expect(followDwell(dwell, 'release', 700, 800)).toBe(0)
    expect(followDwell(dwell, 'release', 1100, 800)).toBe(0.5)
    expect(followDwell(dwell, 'release', 1500, 800)).toBe(1)
    expect(followDwell(dwell, undefined, 1600, 800)).toBe(0)
    expect(followDwell(dwell, 'release', 1700, 800)).toBe(0)
    expect(followDwell(dwell, 'release', 2500, 800)).toBe(1)
  })
})
