import type { WorkerRequest } from './request-image.ts'
import { computeScan } from './scan.ts'
import { createScanMesh } from './scan-mesh.ts'
import { VIEW_GEOMETRIES } from './view-geometry.ts'

/** Answers each request with what it asked for, or with the words of what went wrong. */
addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  const { ticket, wants, request } = data
  try {
    if (wants === 'scan') {
      const scan = computeScan(request)
      postMessage({ ticket, result: scan }, { transfer: [scan.high.buffer, scan.effectiveZ.buffer] })
    } else {
      const mesh = createScanMesh(request.solids, VIEW_GEOMETRIES[request.view])
      const { positions, owners, indices, attenuationsPerMm } = mesh
      const transfer = [positions.buffer, owners.buffer, indices.buffer, attenuationsPerMm.buffer]
      postMessage({ ticket, result: mesh }, { transfer })
    }
  } catch (error) {
    postMessage({ ticket, failure: String(error) })
  }
})
