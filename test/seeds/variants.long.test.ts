import { describe, expect, test } from 'vitest'
import { drawVariants } from '#scenario/draw-variants.ts'
import { MODES } from '#scenario/scenario.ts'
import { LEAST_OF_EACH, modeOf, SEEDED } from '#test/support/seed-share.ts'

describe.each(SEEDED)('the first $seedCount seeds of $name', ({ scenario, seedCount }) => {
  const seeds = Array.from({ length: seedCount }, (_, seed) => seed)
  const drawn = seeds.map((seed) => drawVariants(scenario, seed))

  test.each(
    scenario.variants.flatMap(({ id, options }) => options.map((option) => [id, option.id] as const)),
  )('hold %s: %s often enough, in each mode', (variant, option) => {
    const held = seeds.filter((seed) => drawn[seed]?.[variant] === option)
    expect(held.length).toBeGreaterThanOrEqual(LEAST_OF_EACH)
    expect(new Set(held.map(modeOf)).size).toBe(MODES.length)
  })
})
