import type { AirPpm, GasId } from './gas.ts'
import type { CellGasId } from './sensor-lag.ts'

/**
 * What an electrochemical cell shows in 1 ppm of another gas, ppm of its own: approximate, and different by maker. Of
 * the two chlorine cells the specific one, of the two ammonia cells type 21. A gas that is not named shows nothing.
 * Source: Biosystems PhD Lite reference manual, Appendix C. None is known here for hydrogen fluoride.
 */
export const CROSS_SENSITIVITIES: Record<CellGasId, { readonly [id in GasId]?: number }> = {
  'hydrogen-sulphide': {
    'carbon-monoxide': 0.005,
    'sulphur-dioxide': 0.2,
    'nitrogen-dioxide': -0.2,
    chlorine: -0.2,
    hydrogen: 0.002,
  },
  'sulphur-dioxide': {
    'carbon-monoxide': 0.01,
    'hydrogen-sulphide': 0.01,
    'nitrogen-dioxide': -1,
    chlorine: -0.5,
    hydrogen: 0.002,
  },
  'nitrogen-dioxide': {
    'carbon-monoxide': -0.05,
    'hydrogen-sulphide': -0.08,
    'sulphur-dioxide': -0.01,
    chlorine: 0.9,
  },
  chlorine: { 'hydrogen-sulphide': -0.03, 'nitrogen-dioxide': 0.12 },
  ammonia: {},
  'hydrogen-cyanide': {
    'carbon-monoxide': 0.005,
    'hydrogen-sulphide': 3.5,
    'sulphur-dioxide': 1.6,
    'nitrogen-dioxide': -1,
    chlorine: -0.2,
    hydrogen: 0.001,
    ammonia: -0.05,
  },
  'hydrogen-fluoride': {},
}

/** Computes what a settled cell shows, ppm: its own gas and what it takes for it; a display does not go below 0. */
export function computeCellPpm(cell: CellGasId, air: AirPpm, sensitivity = 1): number {
  const shown = (Object.entries(air) as [GasId, number][]).reduce(
    (sum, [id, ppm]) => sum + ppm * (id === cell ? 1 : (CROSS_SENSITIVITIES[cell][id] ?? 0)),
    0,
  )
  return Math.max(0, shown * sensitivity)
}
