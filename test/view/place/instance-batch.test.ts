import { BoxGeometry, Color, type DataTexture, Matrix4, MeshBasicMaterial, SphereGeometry } from 'three'
import { expect, it } from 'vitest'
import { InstanceBatch } from '#view/place/instance-batch.ts'

const at = (x: number): Matrix4 => new Matrix4().makeTranslation(x, 0, 0)

function createBatch(count: number): InstanceBatch {
  return new InstanceBatch([new BoxGeometry(), new SphereGeometry()], new MeshBasicMaterial(), count)
}

/** How often the poses have been sent; three keeps them in a texture. */
function sentPoses({ mesh }: InstanceBatch): number {
  return (mesh as unknown as { _matricesTexture: DataTexture })._matricesTexture.version
}

it('sends a pose only when it is another', () => {
  const batch = createBatch(4)
  const instance = batch.add(0)
  batch.setPose(instance, at(1))
  const before = sentPoses(batch)
  batch.setPose(instance, at(1))
  expect(sentPoses(batch)).toBe(before)
  batch.setPose(instance, at(2))
  expect(sentPoses(batch)).toBeGreaterThan(before)
})

it('keeps what it holds when it grows', () => {
  const batch = createBatch(2)
  const instances = Array.from({ length: 9 }, (_, i) => {
    const instance = batch.add(i % 2)
    batch.setPose(instance, at(i))
    batch.setTint(instance, new Color(i, 0, 0))
    return instance
  })
  expect(new Set(instances).size).toBe(9)
  const pose = new Matrix4()
  const tint = new Color()
  instances.forEach((instance, i) => {
    expect(batch.mesh.getMatrixAt(instance, pose)).toEqual(at(i))
    batch.mesh.getColorAt(instance, tint)
    expect(tint.r).toBe(i)
  })
})

it('gives the place of what was removed to the next', () => {
  const batch = createBatch(2)
  const first = batch.add(0)
  batch.setPose(first, at(3))
  batch.setVisible(first, false)
  batch.remove(first)
  const second = batch.add(1)
  expect(second).toBe(first)
  expect(batch.mesh.getMatrixAt(second, new Matrix4())).toEqual(new Matrix4())
  expect(batch.mesh.getVisibleAt(second)).toBe(true)
  expect(batch.mesh.instanceCount).toBe(1)
})
