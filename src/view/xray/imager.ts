import type { ScanRequest } from './scan.ts'
import type { ScanTexture } from './scan-texture.ts'

/** Takes X-ray pictures of parcels without making frames wait. */
export interface XrayImager {
  /** Compiles what pictures need, before the first one and outside VR. */
  readonly warmUp: () => Promise<void>
  /** Takes a picture; the caller disposes it. Requests are served one after the other. */
  readonly image: (request: ScanRequest) => Promise<ScanTexture>
  /** Frees the imager's own memory; pictures live on. */
  readonly dispose: () => void
}
