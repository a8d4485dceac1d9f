import type { Scan, ScanRequest } from './scan.ts'
import type { ScanMesh } from './scan-mesh.ts'

/** What the worker is asked; it answers with the same ticket. */
export interface WorkerRequest {
  readonly ticket: number
  readonly wants: 'scan' | 'mesh'
  readonly request: ScanRequest
}

type WorkerAnswer = { readonly ticket: number } & (
  | { readonly result: unknown }
  | { readonly failure: string }
)

/** A worker for what would keep frames waiting. Knows nothing of three.js, so pages without 3D can use it. */
export interface ScanWorker {
  /** Takes a picture by ray casting: about a second. */
  readonly request: (request: ScanRequest) => Promise<Scan>
  /** Builds the mesh that the GPU sums over. */
  readonly requestMesh: (request: ScanRequest) => Promise<ScanMesh>
  /** Stops it; requests that are open are refused. */
  readonly dispose: () => void
}

/** Starts the worker. */
export function createScanWorker(): ScanWorker {
  const worker = new Worker(new URL('./xray-worker.ts', import.meta.url), { type: 'module' })
  const open = new Map<number, { resolve: (result: unknown) => void; reject: (reason: Error) => void }>()
  let nextTicket = 0
  const refuseAll = (reason: Error): void => {
    for (const { reject } of open.values()) reject(reason)
    open.clear()
  }
  worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
    const waiting = open.get(data.ticket)
    open.delete(data.ticket)
    if ('result' in data) waiting?.resolve(data.result)
    else waiting?.reject(new Error(data.failure))
  }
  worker.onerror = ({ message }) => refuseAll(new Error(`the X-ray worker failed: ${message}`))
  const ask = (wants: WorkerRequest['wants'], request: ScanRequest): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const ticket = nextTicket++
      open.set(ticket, { resolve, reject })
      worker.postMessage({ ticket, wants, request } satisfies WorkerRequest)
    })
  return {
    request: (request) => ask('scan', request) as Promise<Scan>,
    requestMesh: (request) => ask('mesh', request) as Promise<ScanMesh>,
    dispose: () => {
      worker.terminate()
      refuseAll(new Error('the X-ray worker was disposed'))
    },
  }
}
