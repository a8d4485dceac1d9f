import type { XrayView } from './view-geometry.ts'

/**
 * Computes the noise seed of a parcel's scan, so that headset, desktop and trainer see the same grain.
 * FNV-1a over the run's seed, the parcel and the view. Source: Fowler, Noll, Vo (RFC 9923).
 */
export function computeScanSeed(runSeed: number, parcelId: string, view: XrayView): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(`${runSeed}/${parcelId}/${view}`)) {
    hash = Math.imul(hash ^ byte, 0x01000193)
  }
  return hash >>> 0
}
