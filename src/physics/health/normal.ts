/**
 * Computes the share of a standard normal distribution below z, to about 1e-14.
 * Source: Marsaglia, Evaluating the normal distribution, Journal of Statistical Software 11 (2004), its series.
 */
export function computeNormalShare(z: number): number {
  // Beyond, the tail is smaller than what 1 − share can hold, and the series loses its digits.
  if (z < -8) return 0
  if (z > 8) return 1
  let term = z
  let sum = z
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum) && odd < 400; odd += 2) {
    term *= (z * z) / odd
    sum += term
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI)
}
