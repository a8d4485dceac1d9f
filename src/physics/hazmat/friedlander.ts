import type { Blast } from './blast.ts'

/** Computes what share of peak × duration a Friedlander wave of decay b has as its impulse: 1/b − (1 − e^−b)/b². */
export function computeWaveFill(decay: number): number {
  // Both terms grow without bound towards b = 0, where their difference is a half.
  if (Math.abs(decay) < 1e-3) return 0.5 - decay / 6
  return 1 / decay + Math.expm1(-decay) / decay ** 2
}

/**
 * Computes the decay b of a wave P(1 − t/td)·e^(−b·t/td) from its peak, duration and impulse. Negative where the
 * impulse is more than a triangle's; held within −20 and 200, which no wave of the fitted curves leaves.
 */
export function computeDecay({
  overpressureKPa,
  durationMs,
  impulseKPaMs,
}: Omit<Blast, 'arrivalMs'>): number {
  const fill = impulseKPaMs / (overpressureKPa * durationMs)
  let [slow, fast] = [-20, 200]
  for (let i = 0; i < 60; i++) {
    const decay = (slow + fast) / 2
    if (computeWaveFill(decay) > fill) slow = decay
    else fast = decay
  }
  return (slow + fast) / 2
}

/** Computes the overpressure in kPa some ms after the wave's arrival; 0 before, negative after the positive phase. */
export function computeWaveKPa(
  blast: Omit<Blast, 'arrivalMs'>,
  decay: number,
  sinceArrivalMs: number,
): number {
  if (sinceArrivalMs < 0) return 0
  const share = sinceArrivalMs / blast.durationMs
  return blast.overpressureKPa * (1 - share) * Math.exp(-decay * share)
}
