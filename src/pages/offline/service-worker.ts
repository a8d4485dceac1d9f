import { createKeeper } from './keeper.ts'

/** Put in by the build: its id, and the paths of what an officer's start needs. */
declare const BUILD: string
declare const FILES: readonly string[]

/** The few things of a service worker's world that this one uses; the DOM's types know none of them. */
interface LastingEvent extends Event {
  waitUntil(until: Promise<unknown>): void
}
interface FetchEvent extends LastingEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface WorkerEvents {
  install: LastingEvent
  activate: LastingEvent
  message: LastingEvent & MessageEvent<OfflineMessage>
  fetch: FetchEvent
}
interface Worker {
  readonly caches: CacheStorage
  readonly location: Location
  readonly clients: { claim(): Promise<void>; matchAll(of: { type: 'window' }): Promise<readonly unknown[]> }
  readonly registration: ServiceWorkerRegistration
  skipWaiting(): Promise<void>
  addEventListener<T extends keyof WorkerEvents>(type: T, listener: (event: WorkerEvents[T]) => void): void
}

/** What a service worker is told: to keep what a page has loaded, or to follow the one before it now. */
export type OfflineMessage = { readonly keep: readonly string[] } | 'follow'

const worker = self as unknown as Worker

const keeper = createKeeper({
  build: BUILD,
  files: FILES,
  caches: worker.caches,
  fetch: (...args) => fetch(...args),
  onOtherBuild: () => {
    // The newer one may follow as soon as no other page of ours is left that began with this build.
    void worker.clients.matchAll({ type: 'window' }).then((pages) => {
      if (pages.length <= 1) worker.registration.waiting?.postMessage('follow' satisfies OfflineMessage)
    })
  },
})

worker.addEventListener('install', (event) => event.waitUntil(keeper.install()))
// The first one takes the page that registered it in its care; any later one waits for the next start.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('message', (event) => {
  // A network lost meanwhile leaves all as it was; the next start asks again.
  event.waitUntil(
    event.data === 'follow' ? worker.skipWaiting() : keeper.keep(event.data.keep).catch(() => {}),
  )
})
worker.addEventListener('fetch', (event) => {
  const answer = keeper.answer(event.request, worker.location.origin)
  if (answer) event.respondWith(answer)
})
