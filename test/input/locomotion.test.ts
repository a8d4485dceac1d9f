import { Euler, Quaternion, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { ARC_LONGEST_S, EYE_HEIGHT_M } from '#input/comfort.ts'
import {
  computeArcVelocity,
  computeYawRad,
  fallTimeS,
  findPlace,
  followAim,
  landHead,
  type OriginPose,
  type Place,
  pointOnArc,
  readFlick,
  seatHead,
  toWorld,
  turnAboutHead,
} from '#input/locomotion.ts'

const YAWS_DEG = [0, 45, 90, 135, 180, 225, 270, 315]
/** A trainee who stands 1 m off the middle of their room. */
const HEAD_LOCAL = new Vector3(0.6, 1.62, -0.8)
const rad = (deg: number) => (deg * Math.PI) / 180
const originAt = (yawDeg: number): OriginPose => ({ position: new Vector3(3, 0.2, -5), yawRad: rad(yawDeg) })
const headOf = (origin: OriginPose) => toWorld(origin, HEAD_LOCAL, new Vector3())

describe('a snap turn', () => {
  it.each(YAWS_DEG)('keeps the head where it is, within 1 mm, at %i° and 1 m off the middle', (yawDeg) => {
    for (const stepDeg of [15, 30, 45, -30, 90]) {
      const origin = originAt(yawDeg)
      const before = headOf(origin)
      for (let i = 0; i < 12; i++) turnAboutHead(origin, headOf(origin), rad(stepDeg))
      expect(headOf(origin).distanceTo(before)).toBeLessThan(0.001)
      expect(origin.yawRad).toBeCloseTo(rad(yawDeg + 12 * stepDeg), 9)
    }
  })
})

describe('a teleport', () => {
  it.each(YAWS_DEG)(
    'puts the head over the aimed point, within 1 cm, at %i° and 1 m off the middle',
    (yawDeg) => {
      const origin = originAt(yawDeg)
      const aimed = new Vector3(-1.5, 0.2, 2.25)
      landHead(origin, headOf(origin), aimed)
      const head = headOf(origin)
      expect(Math.hypot(head.x - aimed.x, head.z - aimed.z)).toBeLessThan(0.01)
      expect(head.y).toBeCloseTo(0.2 + HEAD_LOCAL.y, 9)
    },
  )
})

describe('being seated at a place', () => {
  const place = { position: [1.8, 0.1, -1.2] as const, yawRad: rad(-90) }

  it.each(YAWS_DEG)('puts the head over it and faces its way, from a head turned %i°', (yawDeg) => {
    const origin: OriginPose = { position: new Vector3(), yawRad: 0 }
    const headYawRad = rad(yawDeg)
    seatHead(origin, HEAD_LOCAL, headYawRad, place, { isSeated: false, heightOffsetM: 0 })
    const head = headOf(origin)
    expect(Math.hypot(head.x - 1.8, head.z + 1.2)).toBeLessThan(0.001)
    expect(head.y).toBeCloseTo(0.1 + HEAD_LOCAL.y, 9)
    const turned = new Quaternion().setFromEuler(new Euler(0, origin.yawRad + headYawRad, 0))
    const forward = new Vector3(0, 0, -1).applyQuaternion(turned)
    expect(forward.distanceTo(new Vector3(1, 0, 0))).toBeLessThan(1e-9)
  })

  it('lifts the eyes of whoever sits to standing height, and adds the offset', () => {
    const origin: OriginPose = { position: new Vector3(), yawRad: 0 }
    const sitting = new Vector3(0, 1.18, 0)
    seatHead(origin, sitting, 0, place, { isSeated: true, heightOffsetM: 0.05 })
    expect(toWorld(origin, sitting, new Vector3()).y).toBeCloseTo(0.1 + EYE_HEIGHT_M + 0.05, 9)
  })
})

describe('the turn of a head', () => {
  it.each(YAWS_DEG)('is read at %i°, whether it looks level, up, or straight down', (yawDeg) => {
    for (const pitchDeg of [0, 60, -60, 89, -89]) {
      const rotation = new Quaternion().setFromEuler(new Euler(rad(pitchDeg), rad(yawDeg), 0, 'YXZ'))
      const yawRad = computeYawRad(rotation)
      expect(Math.cos(yawRad - rad(yawDeg))).toBeCloseTo(1, 6)
    }
  })
})

describe('the throw of a teleport', () => {
  it('falls through the floor when it says, and within 8 m from shoulder height', () => {
    const start = new Vector3(0, 1.3, 0)
    let farthestM = 0
    for (let pitchDeg = -80; pitchDeg <= 80; pitchDeg += 5) {
      const direction = new Vector3(0, Math.sin(rad(pitchDeg)), -Math.cos(rad(pitchDeg)))
      const velocity = computeArcVelocity(direction, new Vector3())
      const timeS = fallTimeS(start.y, velocity.y)
      if (timeS === undefined) continue
      const end = pointOnArc(start, velocity, timeS, new Vector3())
      expect(end.y).toBeCloseTo(0, 9)
      farthestM = Math.max(farthestM, -end.z)
    }
    expect(farthestM).toBeGreaterThan(6)
    expect(farthestM).toBeLessThan(9)
  })

  it('never lands when thrown too high, or from below the floor', () => {
    expect(fallTimeS(1.3, 20)).toBeUndefined()
    expect(fallTimeS(-5, 1)).toBeUndefined()
    expect(ARC_LONGEST_S).toBeGreaterThan(0)
  })
})

describe('a stick', () => {
  it('turns once for each deflection and is armed again near the middle only', () => {
    const latch = { isArmed: true }
    const flicks = [0.3, 0.8, 1, 0.9, 0.4, 0.9, 0.2, -0.75, -1, 0, 0.7].map((value) =>
      readFlick(latch, value),
    )
    expect(flicks).toEqual([0, 1, 0, 0, 0, 0, 0, -1, 0, 0, 1])
  })

  it('aims when pushed forward and commits when let go', () => {
    const aim = { isAiming: false, facingRad: 0 }
    const phases = [0, -0.5, -0.9, -1, -0.6, -0.1, 0].map((y) => followAim(aim, 0, y))
    expect(phases).toEqual(['idle', 'idle', 'aiming', 'aiming', 'aiming', 'commit', 'idle'])
  })

  it('never aims when pushed sideways', () => {
    const aim = { isAiming: false, facingRad: 0 }
    for (const [x, y] of [
      [0.9, -0.75],
      [1, 0],
      [0, 1],
    ] as const)
      expect(followAim(aim, x, y)).toBe('idle')
  })

  it('sets the facing by its angle, and keeps it while it is let go', () => {
    const aim = { isAiming: false, facingRad: 0 }
    followAim(aim, 0, -1)
    followAim(aim, 1, 0)
    expect(aim.facingRad).toBeCloseTo(rad(-90), 9)
    followAim(aim, 0.3, 0.1)
    expect(followAim(aim, 0, 0)).toBe('commit')
    expect(aim.facingRad).toBeCloseTo(rad(-90), 9)
  })

  it('takes a small lean for straight ahead', () => {
    const aim = { isAiming: false, facingRad: 0 }
    followAim(aim, 0, -1)
    followAim(aim, 0.2, -0.9)
    expect(aim.facingRad).toBe(0)
  })
})

describe('places', () => {
  const places: readonly Place[] = [
    { id: 'near', label: '', position: [0, 0, 0], yawRad: 0 },
    { id: 'far', label: '', position: [1, 0, 0], yawRad: 0 },
    { id: 'upstairs', label: '', position: [0.4, 3, 0], yawRad: 0 },
  ]

  it('are found by the nearest on the same floor', () => {
    expect(findPlace(places, new Vector3(0.4, 0, 0), 0.7)?.id).toBe('near')
    expect(findPlace(places, new Vector3(0.6, 0, 0), 0.7)?.id).toBe('far')
    expect(findPlace(places, new Vector3(0, 0, 2), 0.7)).toBeUndefined()
  })
})
