import { computeScan, type ScanRequest } from './scan.ts'

/** Answers each request with its scan, or with the words of what went wrong. */
addEventListener('message', ({ data }: MessageEvent<ScanRequest & { ticket: number }>) => {
  const { ticket, ...request } = data
  try {
    const scan = computeScan(request)
    postMessage({ ticket, scan }, { transfer: [scan.high.buffer, scan.effectiveZ.buffer] })
  } catch (error) {
    postMessage({ ticket, failure: String(error) })
  }
})
