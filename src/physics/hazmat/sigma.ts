import { STABILITIES, type Stability } from './stability.ts'

/** What the wind blows over: open country, or buildings and stacks. A container yard counts as urban. */
export type Terrain = 'rural' | 'urban'

/** σ = slope · x · (1 + bend · x)^power, x and σ in metres. */
export interface SigmaCurve {
  readonly slope: number
  readonly bend: number
  readonly power: -1 | -0.5 | 0 | 0.5
}

/** How far a cloud spreads across and up with the way it has gone; two curves each where the class is a pair. */
export interface Spread {
  readonly across: readonly SigmaCurve[]
  readonly up: readonly SigmaCurve[]
}

type PlainClass = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'

const curve = (slope: number, bend = 0, power: SigmaCurve['power'] = 0): SigmaCurve => ({
  slope,
  bend,
  power,
})
const across = (slope: number, bend: number): SigmaCurve => curve(slope, bend, -0.5)

/** Briggs’ curves, valid for 100 m to 10 km. Source: Fundamentals of Air Pollution 3e, Tables 19-6 and 19-7. */
const CURVES: Record<Terrain, Record<PlainClass, readonly [across: SigmaCurve, up: SigmaCurve]>> = {
  rural: {
    A: [across(0.22, 1e-4), curve(0.2)],
    B: [across(0.16, 1e-4), curve(0.12)],
    C: [across(0.11, 1e-4), curve(0.08, 2e-4, -0.5)],
    D: [across(0.08, 1e-4), curve(0.06, 1.5e-3, -0.5)],
    E: [across(0.06, 1e-4), curve(0.03, 3e-4, -1)],
    F: [across(0.04, 1e-4), curve(0.016, 3e-4, -1)],
  },
  urban: {
    A: [across(0.32, 4e-4), curve(0.24, 1e-3, 0.5)],
    B: [across(0.32, 4e-4), curve(0.24, 1e-3, 0.5)],
    C: [across(0.22, 4e-4), curve(0.2)],
    D: [across(0.16, 4e-4), curve(0.14, 3e-4, -0.5)],
    E: [across(0.11, 4e-4), curve(0.08, 1.5e-3, -0.5)],
    F: [across(0.11, 4e-4), curve(0.08, 1.5e-3, -0.5)],
  },
}

function layOutSpreads(terrain: Terrain): Record<Stability, Spread> {
  const entries = STABILITIES.map((stability) => {
    const pairs = stability.split('-').map((name) => CURVES[terrain][name as PlainClass])
    return [stability, { across: pairs.map(([sigmaY]) => sigmaY), up: pairs.map(([, sigmaZ]) => sigmaZ) }]
  })
  return Object.fromEntries(entries)
}

const SPREADS: Record<Terrain, Record<Stability, Spread>> = {
  rural: layOutSpreads('rural'),
  urban: layOutSpreads('urban'),
}

/** Finds how a cloud spreads. */
export function findSpread(stability: Stability, terrain: Terrain): Spread {
  return SPREADS[terrain][stability]
}

/** Shortest way for which a spread is reckoned, m: a source is no point. Below 100 m all is for the eye only [D]. */
const LEAST_WAY_M = 1

/** Computes σ in metres after a way in metres: the mean of the curves, which are one or two. */
export function computeSigmaM(curves: readonly SigmaCurve[], wayM: number): number {
  const x = wayM > LEAST_WAY_M ? wayM : LEAST_WAY_M
  let sum = 0
  for (let i = 0; i < curves.length; i++) {
    const { slope, bend, power } = curves[i]!
    const bracket = 1 + bend * x
    // A general power costs ten times as much, and the field asks for two of these at every point.
    const factor =
      power === -0.5 ? 1 / Math.sqrt(bracket) : power === 0 ? 1 : power < 0 ? 1 / bracket : Math.sqrt(bracket)
    sum += slope * x * factor
  }
  return sum / curves.length
}
