import type { Scan, ScanRequest } from './scan.ts'

type Answer = { ticket: number; scan: Scan } | { ticket: number; failure: string }

/** A worker that takes pictures by ray casting; for pages without three.js, and where the GPU cannot. */
export interface ScanWorker {
  readonly request: (request: ScanRequest) => Promise<Scan>
  readonly dispose: () => void
}

/** Starts the worker. Requests that are open when it is disposed are refused. */
export function createScanWorker(): ScanWorker {
  const worker = new Worker(new URL('./xray-worker.ts', import.meta.url), { type: 'module' })
  const open = new Map<number, { resolve: (scan: Scan) => void; reject: (reason: Error) => void }>()
  let nextTicket = 0
  const refuseAll = (reason: Error): void => {
    for (const { reject } of open.values()) reject(reason)
    open.clear()
  }
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const waiting = open.get(data.ticket)
    open.delete(data.ticket)
    if ('scan' in data) waiting?.resolve(data.scan)
    else waiting?.reject(new Error(data.failure))
  }
  worker.onerror = ({ message }) => refuseAll(new Error(`the X-ray worker failed: ${message}`))
  return {
    request: (request) =>
      new Promise((resolve, reject) => {
        const ticket = nextTicket++
        open.set(ticket, { resolve, reject })
        worker.postMessage({ ticket, ...request })
      }),
    dispose: () => {
      worker.terminate()
      refuseAll(new Error('the X-ray worker was disposed'))
    },
  }
}
