import { design, generalKnowledge } from './source.ts'

export const dilutionSources = {
  arithmetic: generalKnowledge('§5.5: V = 10 L × target ÷ stock; 1 % is 10,000 mg/L'),
  strips: design('§4: chlorine strips 0–2,000 mg/L in steps'),
}

/** A bucket, and the bleach that goes into it. Source: `dilutionSources.arithmetic`. */
export const BATCH_L = 10
export const BLEACH_MG_L = 50_000
export const MG_L_PER_PERCENT = 10_000

/** Fields of a chlorine strip. Source: `dilutionSources.strips`. */
export const STRIP_MG_L = [0, 100, 250, 500, 1000, 1500, 2000] as const

/** Converts what a label states in per cent of available chlorine. */
export function computeMgL(percent: number): number {
  return percent * MG_L_PER_PERCENT
}

/** Computes the stock for a batch of the given strength, in litres. Throws where the stock is weaker than asked. */
export function computeStockL(targetMgL: number, stockMgL = BLEACH_MG_L, batchL = BATCH_L): number {
  if (targetMgL > stockMgL)
    throw new RangeError(`a stock of ${stockMgL} mg/L cannot be diluted to ${targetMgL} mg/L`)
  return (batchL * targetMgL) / stockMgL
}

/** Computes the strength of what was mixed, in mg/L. */
export function computeMixedMgL(stockL: number, waterL: number, stockMgL = BLEACH_MG_L): number {
  return stockL + waterL === 0 ? 0 : (stockL * stockMgL) / (stockL + waterL)
}

/** Reads a strip: the nearest field. Stronger solutions all show the last one, and must be diluted to be told apart. */
export function readStripMgL(chlorineMgL: number): number {
  return STRIP_MG_L.reduce<number>(
    (near, field) => (Math.abs(field - chlorineMgL) < Math.abs(near - chlorineMgL) ? field : near),
    STRIP_MG_L[0],
  )
}
