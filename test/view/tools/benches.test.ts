import { describe, expect, test } from 'vitest'
import { builtIn, createBenches, folding } from '#view/tools/benches.ts'
import { SIDE_TABLE_M } from '#view/tools/side-tables.ts'

const { lay, onBench, sideTables } = createBenches(
  {
    gate: folding('gate', 0.5, 1),
    lane: folding('lane', 0.5, 1, 90),
    queue: folding('lane', 0.5, 1, 90),
    desk: builtIn('desk', 0, 1, 0.75),
  },
  { meter: 0.1 },
)

describe('what tools lie on', () => {
  test('a thing lies to the right of the middle and back toward the reader', () => {
    const { anchor, offsetM, yawDeg } = onBench('gate', 0.2, 0.1, 15)
    expect({ anchor, yawDeg }).toEqual({ anchor: 'gate', yawDeg: 15 })
    expect(offsetM[0]).toBeCloseTo(0.7)
    expect(offsetM[1]).toBe(SIDE_TABLE_M[1])
    expect(offsetM[2]).toBeCloseTo(-0.9)
  })

  test('it turns with a bench that is turned', () => {
    const { offsetM, yawDeg } = onBench('lane', 0.2, 0.1)
    expect(yawDeg).toBe(90)
    expect(offsetM[0]).toBeCloseTo(0.6)
    expect(offsetM[2]).toBeCloseTo(-1.2)
  })

  test('a thing that reaches below its origin is set down higher, on a bench of any height', () => {
    expect(lay('desk', 'meter', 0, 0).stand.offsetM[1]).toBeCloseTo(0.85)
    expect(lay('desk', 'form', 0, 0).stand.offsetM[1]).toBeCloseTo(0.75)
  })

  test('it is pressed where it lies', () => {
    expect(lay('desk', 'meter', 0, 0, 'zero')).toMatchObject({
      id: 'meter-desk',
      uses: [{ act: 'zero', spot: { on: 'tool', tool: 'meter-desk' } }],
    })
  })

  test('a folding table is brought once, whatever the places that share it', () => {
    expect(sideTables.map(({ anchor }) => anchor)).toEqual(['gate', 'lane'])
  })

  test('says at which place there is nothing to lay things on', () => {
    expect(() => lay('quay', 'meter', 0, 0)).toThrow('"quay"')
  })
})
