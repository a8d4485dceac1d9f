import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { drawVariants } from '#scenario/draw-variants.ts'
import { MODES } from '#scenario/scenario.ts'
import { modeOf, SEED_COUNT } from '#test/support/seed-share.ts'

const seeds = Array.from({ length: SEED_COUNT }, (_, seed) => seed)
const drawn = seeds.map((seed) => drawVariants(expressMail, seed))

describe(`the seeds 0 to ${SEED_COUNT - 1} of express mail`, () => {
  test.each(
    expressMail.variants.flatMap(({ id, options }) => options.map((option) => [id, option.id] as const)),
  )('hold %s: %s a thousand times at least, in each mode', (variant, option) => {
    const held = seeds.filter((seed) => drawn[seed]?.[variant] === option)
    expect(held.length).toBeGreaterThanOrEqual(1000)
    expect(new Set(held.map(modeOf)).size).toBe(MODES.length)
  })
})
