import type { OfflineMessage } from './service-worker.ts'

const ADDRESS = '/service-worker.js'

/** Returns once a service worker answers for this page. */
async function isInCare(): Promise<void> {
  const { serviceWorker } = navigator
  await serviceWorker.ready
  if (serviceWorker.controller) return
  await new Promise<void>((resolve) =>
    serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true }),
  )
}

/** Lists what this page has loaded from our origin, as paths. */
function loadedPaths(): string[] {
  const addresses = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
  return [
    ...new Set(addresses.filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname)),
  ]
}

let registering: Promise<unknown> | undefined

async function keep(paths: readonly string[]): Promise<void> {
  registering ??= navigator.serviceWorker.register(ADDRESS, { updateViaCache: 'none' })
  await registering
  await isInCare()
  // From here on every request passes the worker; what came before, it is told of.
  navigator.serviceWorker.controller?.postMessage({
    keep: [...loadedPaths(), ...paths],
  } satisfies OfflineMessage)
}

/**
 * Has the app kept on the device, so that the next start needs no network. To be called when a page stands and
 * nothing more is being loaded, so that it competes with nothing; `paths` will be asked for later. Does nothing but in
 * a built app.
 */
export function keepForOffline(paths: readonly string[] = []): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const begin = (): void => {
    // Behind a certificate that was only clicked through, browsers have no service worker; all else works.
    keep(paths).catch((error: unknown) => console.warn('the app is not kept for offline use:', error))
  }
  if ('requestIdleCallback' in globalThis) requestIdleCallback(begin)
  else setTimeout(begin, 1000)
}

/** Drops what a built app on this address had kept, so that a developer sees what the dev server has. */
export async function forgetOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registrations = await navigator.serviceWorker.getRegistrations()
  await Promise.all(registrations.map((one) => one.unregister()))
  for (const name of await caches.keys()) await caches.delete(name)
}
