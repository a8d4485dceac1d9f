import { createRandom } from './random.ts'
import type { Scenario } from './scenario.ts'

/** Keeps the variants' chance apart from that of the case: a kind more in the bank must not change them. */
const STREAM = 0x2545f491

/** Draws what the seed decides for the run as a whole: the option of each variant, by the variant's id. */
export function drawVariants(scenario: Scenario, seed: number): Readonly<Record<string, string>> {
  const random = createRandom(seed ^ STREAM)
  return Object.fromEntries(
    scenario.variants.map(({ id, options }) => [id, random.pickWeighted(options, ({ weight }) => weight).id]),
  )
}

/**
 * Finds the first seed from `from` on under which the variants come out as wanted. Throws when none of a million
 * does: then no seed can.
 */
export function findSeed(scenario: Scenario, wanted: Readonly<Record<string, string>>, from = 1): number {
  for (let seed = from; seed < from + 1_000_000; seed++) {
    const drawn = drawVariants(scenario, seed)
    if (Object.entries(wanted).every(([id, option]) => drawn[id] === option)) return seed
  }
  throw new RangeError(
    `scenario "${scenario.id}": no seed has ${JSON.stringify(wanted)}; its variants are ${scenario.variants
      .map(({ id, options }) => `${id}: ${options.map((one) => one.id).join(' | ')}`)
      .join('; ')}`,
  )
}
