import { Color, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { countParticles, EFFECTS, type EffectId, type Emitter } from '#view/effects/emitter.ts'
import { computeOutline, createLiquidPool } from '#view/effects/liquid-pool.ts'
import { ParticleBatch } from '#view/effects/particle-batch.ts'
import { createParticleShapes } from '#view/effects/particle-shapes.ts'
import { en } from '#view/effects/text.en.ts'
import { zh } from '#view/effects/text.zh.ts'

const IDS = Object.keys(EFFECTS) as EffectId[]
const at = new Vector3()

/** Counts the particles that belong to an emitter in use. */
function inUse(batch: ParticleBatch): number {
  const { array, count } = batch.mesh.geometry.getAttribute('membership')
  const { instanceCount } = batch.mesh.geometry
  return Array.from({ length: Math.min(count, instanceCount) }, (_, i) => array[2 * i]).filter(
    (row) => row !== 32,
  ).length
}

describe('the effects', () => {
  test.each(IDS)('%s has sound numbers and a name in both languages', (id) => {
    for (const { count, lifeS, dragPerS, sizeM, tint, burstS } of EFFECTS[id] as readonly Emitter[]) {
      expect(count).toBeGreaterThan(0)
      expect(lifeS).toBeGreaterThan(0)
      expect(dragPerS).toBeGreaterThan(0)
      expect(Math.min(...sizeM)).toBeGreaterThan(0)
      // What flows must be gone when its life ends, or it would be seen to vanish.
      if (burstS === undefined && id !== 'rain') expect(tint[1][3]).toBeLessThan(0.2)
    }
    expect(en[`effect.${id}`]).toBeTruthy()
    expect(zh[`effect.${id}`]).toBeTruthy()
  })

  test('are few enough particles for a headset: at most 400 each', () => {
    for (const id of IDS) expect(countParticles(id), id).toBeLessThanOrEqual(400)
  })

  test('are named alike in both languages', () => {
    expect(Object.keys(zh)).toEqual(Object.keys(en))
  })
})

describe('a batch of particles', () => {
  test('draws nothing until it is asked to, and nothing after all is gone', () => {
    const batch = new ParticleBatch(400)
    expect(batch.mesh.visible).toBe(false)
    const fire = batch.show('fire', { at })
    expect(batch.mesh.visible).toBe(true)
    expect(inUse(batch)).toBe(countParticles('fire'))
    fire.remove()
    expect(batch.mesh.visible).toBe(false)
  })

  test('gives the room of what has gone to what comes, and shows nothing of the former', () => {
    const batch = new ParticleBatch(countParticles('fire') + countParticles('steam'))
    const fire = batch.show('fire', { at })
    batch.show('steam', { at })
    fire.remove()
    expect(inUse(batch)).toBe(countParticles('steam'))
    batch.show('dust', { at })
    expect(inUse(batch)).toBe(countParticles('steam') + countParticles('dust'))
    batch.show('steam', { at })
    expect(inUse(batch)).toBe(2 * countParticles('steam') + countParticles('dust'))
  })

  test('says so when it has no room left', () => {
    const batch = new ParticleBatch(10)
    expect(() => batch.show('fire', { at })).toThrow('no room for')
  })
})

describe('the shapes of particles', () => {
  test('are the same each time, and each tile ends clear at its border', () => {
    const data = createParticleShapes().image.data as Uint8Array
    expect([...(createParticleShapes().image.data as Uint8Array).slice(0, 4000)]).toEqual([
      ...data.slice(0, 4000),
    ])
    const width = 256
    for (let x = 0; x < width; x++)
      for (const y of [0, 63, 64, 127]) expect(data[(y * width + x) * 4 + 3]).toBeLessThan(26)
    expect(Math.max(...data.filter((_, i) => i % 4 === 3))).toBe(255)
  })
})

describe('a pool', () => {
  test('has the area it should, leans where it runs, and is dry at first', () => {
    const outline = computeOutline(7, 1.4, 0)
    const meanSquare = outline.reduce((sum, r) => sum + r * r, 0) / outline.length
    expect(meanSquare).toBeCloseTo(1, 6)
    expect(outline[0]).toBeGreaterThan(1.4 * (outline[28] ?? 0))
    const pool = createLiquidPool({ at, areaM2: 9, colour: new Color(), seed: 7 })
    expect(pool.mesh.visible).toBe(false)
    pool.setSpread(0.25)
    expect(pool.mesh.visible).toBe(true)
    expect(pool.mesh.scale.x).toBeCloseTo(0.5, 6)
    pool.setSpread(2)
    expect(pool.mesh.scale.x).toBe(1)
  })
})
