import { all, any, fact, never, not } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import { cargo, neighbour } from './cases.ts'

const { carbide, dithionite, nitrate, cyanide, battery, peroxide } = cargo
const { nitric, hydrofluoric, ammonia, toluene } = neighbour

/**
 * What follows from what lies in the two boxes, once Box A has exploded. Where the sheet pairs a cargo with a neighbour
 * (§5, variants) the answers are its own; for other pairs the stricter entry of §2.3 is taken [D].
 */

/** Nobody goes in, now or later. */
export const neverEntered = peroxide
export const willEnter = not(neverEntered)
/** A fact of work inside did not hold when the run ended. */
export const neverInside = (name: string): Condition => all(never(name), willEnter)
/** Somebody lies in the block; where the cordon was wider the block had been empty. */
export const hasVictim = not(any(nitrate, peroxide))
/** The way in is open: decided upon, and after ammonium nitrate a day later. */
export const mayEnter = all(fact('entryDecided'), willEnter, any(not(nitrate), fact('dayAfter')))

/** An acid runs out of Box B. */
export const acidLeaks = any(nitric, hydrofluoric)

/** Cells burn with nothing but solvent beside them: heat is the danger, not the skin. */
const heatOnly = all(battery, toluene)
/** Solvent leaks, and nothing that asks for a gas-tight suit. */
const splashOnly = all(toluene, any(carbide, dithionite, nitrate))

/** Which suit the pair goes in with. Source: port-hazmat sheet §2.3 and §5, variants. */
export const suitFor = {
  gasTight: not(any(heatOnly, splashOnly)),
  splash: splashOnly,
  thermal: heatOnly,
}

/** Something may flash over: acetylene, vent gas of cells, toluene vapour. */
export const mayFlash = any(carbide, battery, toluene)

/** Which gas the bead near Box A sees, and by which factor it is to be taken. */
export const beadGas = {
  acetylene: carbide,
  hydrogen: battery,
  toluene: all(toluene, not(any(carbide, battery))),
  none: not(mayFlash),
}

/** Which gas it is that poisons near Box A: that of the cargo, or else that of the neighbour. */
export const toxicGas = {
  'hydrogen-cyanide': cyanide,
  'sulphur-dioxide': dithionite,
  'hydrogen-fluoride': any(battery, all(hydrofluoric, any(carbide, nitrate))),
  'nitrogen-dioxide': all(nitric, any(carbide, nitrate)),
  ammonia: all(ammonia, any(carbide, nitrate)),
  toluene: all(toluene, any(carbide, nitrate)),
}
