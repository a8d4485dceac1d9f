/**
 * One stretch of a fitted curve: exp(A + B·L + C·L² + D·L³ + E·L⁴ + F·L⁵) with L = ln Z, up to and with `upTo`.
 * The curves are those of a hemisphere of TNT on the ground.
 * Source: Swisdak 1994, Simplified Kingery Airblast Calculations, ADA526744.
 */
interface Stretch {
  readonly upTo: number
  readonly coefficients: readonly number[]
}

const OVERPRESSURE_KPA: readonly Stretch[] = [
  { upTo: 2.9, coefficients: [7.2106, -2.1069, -0.3229, 0.1117, 0.0685] },
  { upTo: 23.8, coefficients: [7.5938, -3.0523, 0.40977, 0.0261, -0.01267] },
  { upTo: 198.5, coefficients: [6.0536, -1.4066] },
]
const ARRIVAL_MS: readonly Stretch[] = [
  { upTo: 1.5, coefficients: [-0.7604, 1.8058, 0.1257, -0.0437, -0.031, -0.00669] },
  { upTo: 40, coefficients: [-0.7137, 1.5732, 0.5561, -0.4213, 0.1054, -0.00929] },
]
const DURATION_MS: readonly Stretch[] = [
  { upTo: 1.02, coefficients: [0.5426, 3.2299, -1.5931, -5.9667, -4.0815, -0.9149] },
  { upTo: 2.8, coefficients: [0.544, 2.7082, -9.7354, 14.3425, -9.7791, 2.8535] },
  { upTo: 40, coefficients: [-2.4608, 7.1639, -5.6215, 2.2711, -0.44994, 0.03486] },
]
const IMPULSE_KPA_MS: readonly Stretch[] = [
  { upTo: 0.96, coefficients: [5.522, 1.117, 0.6, -0.292, -0.087] },
  { upTo: 2.38, coefficients: [5.465, -0.308, -1.464, 1.362, -0.432] },
  { upTo: 33.7, coefficients: [5.2749, -0.4677, -0.2499, 0.0588, -0.00554] },
  { upTo: 158.7, coefficients: [5.9825, -1.062] },
]

/** Nearest scaled distance that all four curves hold for, m/kg^⅓; nearer, its values are kept. */
export const NEAREST_Z = 0.2
/** Farthest scaled distance of the times, m/kg^⅓. */
const TIMES_UP_TO_Z = 40
/** Speed at which a blast goes on beyond the fitted arrival times, m/s. Source: port-hazmat sheet §4a. */
const WEAK_BLAST_MPS = 340

function computeFit(curve: readonly Stretch[], z: number): number {
  const stretch = curve.find(({ upTo }) => z <= upTo) ?? curve.at(-1)!
  const logZ = Math.log(z)
  return Math.exp(stretch.coefficients.reduceRight((sum, coefficient) => sum * logZ + coefficient, 0))
}

/** Computes a curve that fades as 1/Z, as sound does, beyond its last stretch: there it only says that it is little. */
function computeFadingFit(curve: readonly Stretch[], z: number): number {
  const { upTo } = curve.at(-1)!
  return z <= upTo ? computeFit(curve, z) : (computeFit(curve, upTo) * upTo) / z
}

/** Computes the scaled distance Z = R/W^⅓ in m/kg^⅓, not nearer than the curves reach. */
export function computeScaledDistance(distanceM: number, tntKg: number): number {
  return Math.max(NEAREST_Z, distanceM / Math.cbrt(tntKg))
}

/**
 * Computes the peak incident (side-on) overpressure in kPa of TNT on open ground. No shielding, channelling or
 * reflection: a wall that the wave meets about doubles it. Fitted for Z of 0.2 to 198.5; below 0.25 kPa it fades as 1/R.
 */
export function computeOverpressureKPa(distanceM: number, tntKg: number): number {
  return tntKg > 0 ? computeFadingFit(OVERPRESSURE_KPA, computeScaledDistance(distanceM, tntKg)) : 0
}

/** Computes when the wave arrives after the flash, in ms. Fitted up to Z = 40, then on at 340 m/s. */
export function computeArrivalMs(distanceM: number, tntKg: number): number {
  const scale = Math.cbrt(tntKg)
  const z = Math.min(TIMES_UP_TO_Z, computeScaledDistance(distanceM, tntKg))
  const beyondM = Math.max(0, distanceM - TIMES_UP_TO_Z * scale)
  return computeFit(ARRIVAL_MS, z) * scale + (beyondM / WEAK_BLAST_MPS) * 1000
}

/** Computes the incident impulse of the positive phase in kPa·ms. Fitted for Z of 0.2 to 158.7. */
export function computeImpulseKPaMs(distanceM: number, tntKg: number): number {
  return computeFadingFit(IMPULSE_KPA_MS, computeScaledDistance(distanceM, tntKg)) * Math.cbrt(tntKg)
}

/**
 * Computes the duration of the positive phase in ms. Fitted up to Z = 40; beyond, the wave keeps the shape that it has
 * there, so that its impulse and peak give its duration [D].
 */
export function computeDurationMs(distanceM: number, tntKg: number): number {
  const scale = Math.cbrt(tntKg)
  const z = computeScaledDistance(distanceM, tntKg)
  if (z <= TIMES_UP_TO_Z) return computeFit(DURATION_MS, z) * scale
  const at = (curve: readonly Stretch[], where: number) => computeFadingFit(curve, where)
  const fill =
    at(IMPULSE_KPA_MS, TIMES_UP_TO_Z) /
    (at(OVERPRESSURE_KPA, TIMES_UP_TO_Z) * computeFit(DURATION_MS, TIMES_UP_TO_Z))
  return (at(IMPULSE_KPA_MS, z) / at(OVERPRESSURE_KPA, z) / fill) * scale
}

/** A blast wave at one distance. */
export interface Blast {
  readonly overpressureKPa: number
  readonly arrivalMs: number
  readonly durationMs: number
  readonly impulseKPaMs: number
}

/** Computes the wave at a distance from a TNT equivalent above 0 kg. */
export function computeBlast(distanceM: number, tntKg: number): Blast {
  return {
    overpressureKPa: computeOverpressureKPa(distanceM, tntKg),
    arrivalMs: computeArrivalMs(distanceM, tntKg),
    durationMs: computeDurationMs(distanceM, tntKg),
    impulseKPaMs: computeImpulseKPaMs(distanceM, tntKg),
  }
}

/**
 * Computes the distance in m within which the incident overpressure reaches a value; 0 where even the nearest modelled
 * point does not. Inverts the fitted curve by bisection, to 1e-6 of the distance.
 */
export function computeBlastRadiusM(overpressureKPa: number, tntKg: number): number {
  const last = OVERPRESSURE_KPA.at(-1)!.upTo
  const weakest = computeFit(OVERPRESSURE_KPA, last)
  if (tntKg <= 0 || overpressureKPa > computeFit(OVERPRESSURE_KPA, NEAREST_Z)) return 0
  if (overpressureKPa <= weakest) return ((weakest * last) / overpressureKPa) * Math.cbrt(tntKg)
  let [near, far] = [NEAREST_Z, last]
  while (far / near > 1 + 1e-6) {
    const z = Math.sqrt(near * far)
    if (computeFit(OVERPRESSURE_KPA, z) >= overpressureKPa) near = z
    else far = z
  }
  return near * Math.cbrt(tntKg)
}
