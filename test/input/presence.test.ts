import { Quaternion, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { followPresence, followTracking } from '#input/presence.ts'

const UP = new Vector3(0, 1, 0)
const newPresence = () => ({
  restPosition: new Vector3(),
  restRotation: new Quaternion(),
  movedAtMs: Number.NaN,
  isAway: false,
})

describe('presence', () => {
  it('ends after ten seconds without a movement, once, and returns with the first', () => {
    const presence = newPresence()
    const head = new Vector3(0, 1.6, 0)
    const rotation = new Quaternion()
    const told = []
    for (let nowMs = 0; nowMs <= 15_000; nowMs += 250)
      told.push([nowMs, followPresence(presence, head, rotation, nowMs)])
    expect(told.filter(([, what]) => what)).toEqual([[10_000, 'left']])
    head.x += 0.01
    expect(followPresence(presence, head, rotation, 15_250)).toBe('returned')
    expect(followPresence(presence, head, rotation, 15_500)).toBeUndefined()
  })

  it('is kept by the sway of a quiet head: 3 mm, or a third of a degree', () => {
    for (const sway of ['position', 'rotation']) {
      const presence = newPresence()
      for (let nowMs = 0; nowMs <= 60_000; nowMs += 250) {
        const phase = Math.sin(nowMs / 900)
        const head = new Vector3(sway === 'position' ? 0.003 * phase : 0, 1.6, 0)
        const turnRad = sway === 'rotation' ? (0.33 * Math.PI * phase) / 180 : 0
        const rotation = new Quaternion().setFromAxisAngle(UP, turnRad)
        expect(followPresence(presence, head, rotation, nowMs)).toBeUndefined()
      }
    }
  })

  it('is not feigned by the tremor of a tracker on a table: 0.5 mm', () => {
    const presence = newPresence()
    const told = []
    for (let nowMs = 0; nowMs <= 12_000; nowMs += 250)
      told.push(
        followPresence(presence, new Vector3(0.0005 * Math.sin(nowMs), 0.8, 0), new Quaternion(), nowMs),
      )
    expect(told.filter(Boolean)).toEqual(['left'])
  })
})

describe('tracking', () => {
  it('is lost after a second without a pose, and found with the first', () => {
    const tracking = { seenAtMs: Number.NaN, isLost: false }
    const poses: [number, boolean][] = [
      [0, false],
      [250, true],
      [500, false],
      [1000, false],
      [1250, false],
      [1500, false],
      [1750, true],
    ]
    expect(poses.map(([nowMs, isTracked]) => followTracking(tracking, isTracked, nowMs))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'lost',
      undefined,
      'found',
    ])
  })
})
