import { resolve } from 'node:path'
import { Matrix4, Object3D } from 'three'
import { describe, expect, test } from 'vitest'
import { PLACES, placeLook } from '#pages/gallery/looks.ts'
import { isOnFloor, readFloor } from '#test/support/floor.ts'
import { en } from '#view/place/text.en.ts'
import { zh } from '#view/place/text.zh.ts'

const DIR = resolve(import.meta.dirname, '../../../public/place')
/** Higher than this one looks down on the place as from a crane, and no floor need be below. */
const STANDING_M = 2

const scenes = [...new Set(PLACES.map(({ scene }) => scene))]
const floors = new Map(
  await Promise.all(
    scenes.map(async (scene) => [scene, await readFloor(resolve(DIR, `place_${scene}_live.glb`))] as const),
  ),
)

describe.each(PLACES)('$scene, $part', ({ scene, looks }) => {
  test.each(Object.entries(looks))('%s: eye and figure stand where one can walk', (_, look) => {
    const { triangles, poses } = floors.get(scene)!
    const { from, figure } = placeLook(look, (name) => {
      const anchor = new Object3D()
      const pose = poses.get(name)
      expect(pose, name).toBeDefined()
      anchor.matrixWorld.copy(new Matrix4().fromArray([...(pose ?? [])]))
      return anchor
    })
    expect(isOnFloor([figure.x, figure.z], triangles), `figure at ${figure.toArray()}`).toBe(true)
    if (from.y - figure.y < STANDING_M)
      expect(isOnFloor([from.x, from.z], triangles), `eye at ${from.toArray()}`).toBe(true)
  })

  test.each(Object.keys(looks))('%s has a name in both languages', (id) => {
    for (const words of [en, zh]) expect(words).toHaveProperty([`place.look.${id}`])
  })
})
