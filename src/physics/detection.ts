/** What a screener decided over a set of images. */
export interface DetectionCounts {
  readonly hits: number
  /** Images with something to find. */
  readonly signals: number
  readonly falseAlarms: number
  /** Images with nothing to find. */
  readonly noises: number
}

/**
 * Signal-detection measures. Source: Stanislaw & Todorov, Calculation of signal detection theory measures,
 * Behavior Research Methods, Instruments & Computers 31 (1999) 137–149.
 */
export interface DetectionMeasures {
  readonly hitRate: number
  readonly falseAlarmRate: number
  /** Sensitivity, z(HR) − z(FA). */
  readonly dPrime: number
  /** Criterion; positive is conservative (cautious to call a threat), negative liberal. */
  readonly criterion: number
  /** Likelihood ratio at the criterion. */
  readonly beta: number
  /** Non-parametric sensitivity; 0.5 is chance, 1 perfect. */
  readonly aPrime: number
}

/**
 * Computes the measures from counts with the log-linear correction, which is always applied: half a case is added
 * to hits and false alarms and one to their totals, so that 0 and 100 % stay finite.
 */
export function computeDetection(counts: DetectionCounts): DetectionMeasures {
  return computeDetectionFromRates(
    (counts.hits + 0.5) / (counts.signals + 1),
    (counts.falseAlarms + 0.5) / (counts.noises + 1),
  )
}

/** Computes the measures from rates strictly between 0 and 1. */
export function computeDetectionFromRates(hitRate: number, falseAlarmRate: number): DetectionMeasures {
  const zHit = computeNormalQuantile(hitRate)
  const zFalseAlarm = computeNormalQuantile(falseAlarmRate)
  return {
    hitRate,
    falseAlarmRate,
    dPrime: zHit - zFalseAlarm,
    criterion: -(zHit + zFalseAlarm) / 2,
    beta: Math.exp((zFalseAlarm * zFalseAlarm - zHit * zHit) / 2),
    aPrime: computeAPrime(hitRate, falseAlarmRate),
  }
}

/** Computes A′; below chance by the mirrored formula, so that it stays between 0 and 1. */
function computeAPrime(hitRate: number, falseAlarmRate: number): number {
  if (hitRate === falseAlarmRate) return 0.5
  const high = Math.max(hitRate, falseAlarmRate)
  const low = Math.min(hitRate, falseAlarmRate)
  const gain = ((high - low) * (1 + high - low)) / (4 * high * (1 - low))
  return hitRate > falseAlarmRate ? 0.5 + gain : 0.5 - gain
}

/**
 * Computes the standard normal quantile z(p) for 0 < p < 1 with a relative error near 1e-15.
 * Source: Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988) 477–484.
 */
export function computeNormalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`a normal quantile needs a probability between 0 and 1, got ${probability}`)
  }
  const q = probability - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (q * evaluate(CENTRE_NUMERATOR, r)) / evaluate(CENTRE_DENOMINATOR, r)
  }
  const r = Math.sqrt(-Math.log(q < 0 ? probability : 1 - probability))
  const z =
    r <= 5
      ? evaluate(SHOULDER_NUMERATOR, r - 1.6) / evaluate(SHOULDER_DENOMINATOR, r - 1.6)
      : evaluate(TAIL_NUMERATOR, r - 5) / evaluate(TAIL_DENOMINATOR, r - 5)
  return q < 0 ? -z : z
}

const CENTRE_NUMERATOR = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
  67265.7709270087, 33430.57558358813, 2509.0809287301227,
]
const CENTRE_DENOMINATOR = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
  28729.085735721943, 5226.495278852546,
]
const SHOULDER_NUMERATOR = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
  0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
]
const SHOULDER_DENOMINATOR = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
]
const TAIL_NUMERATOR = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
]
const TAIL_DENOMINATOR = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
  1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
]

function evaluate(coefficients: readonly number[], x: number): number {
  let value = 0
  for (let i = coefficients.length - 1; i >= 0; i--) value = value * x + coefficients[i]!
  return value
}
