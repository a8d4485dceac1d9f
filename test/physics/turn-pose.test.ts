import { expect, test } from 'vitest'
import { IDENTITY_POSE, type Mesh, type Pose, transformMesh, turnPose, type Vector3 } from '#physics/mesh.ts'
import { createRandom } from '#scenario/random.ts'

const points: Mesh = {
  positionsMm: Float32Array.from([0, 0, 0, 100, 0, 0, 0, 100, 0, 0, 0, 100, 30, -40, 70]),
  indices: new Uint32Array(0),
}

function expectSame(one: Mesh, other: Mesh): void {
  one.positionsMm.forEach((value, i) => {
    expect(value).toBeCloseTo(other.positionsMm[i] as number, 3)
  })
}

test('a turned pose places a thing as two poses do, one in the other (1,000 seeded turns)', () => {
  const random = createRandom(5)
  const angle = (): number => random.integer(-360, 360) / 2
  for (let i = 0; i < 1000; i++) {
    const pose: Pose = { positionMm: [angle(), angle(), angle()], rotationDeg: [angle(), angle(), angle()] }
    const turnDeg: Vector3 = [angle(), angle(), angle()]
    expectSame(
      transformMesh(points, turnPose(pose, turnDeg)),
      transformMesh(transformMesh(points, pose), { positionMm: [0, 0, 0], rotationDeg: turnDeg }),
    )
  }
})

test.each([[[0, 90, 0]], [[0, -90, 0]], [[90, 90, 0]], [[30, 90, 40]], [[0, 270, 15]]] as [Vector3][])(
  'it does so where two axes fall together: %j',
  (turnDeg) => {
    for (const rotationDeg of [
      [0, 0, 0],
      [20, 0, 0],
      [90, 0, 30],
    ] as Vector3[])
      expectSame(
        transformMesh(points, turnPose({ ...IDENTITY_POSE, rotationDeg }, turnDeg)),
        transformMesh(transformMesh(points, { ...IDENTITY_POSE, rotationDeg }), {
          ...IDENTITY_POSE,
          rotationDeg: turnDeg,
        }),
      )
  },
)
