import type { Page } from 'playwright-core'
import { sourcePlace } from './source-place.ts'

interface Frame {
  readonly scriptId: string
  readonly functionName: string
  readonly url: string
  readonly lineNumber: number
  readonly columnNumber: number
}

/** Lists the heaviest functions by their places in the source. */
function heaviest(weights: ReadonlyMap<string, number>, unit: string, most = 16): string[] {
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([place, weight]) => `${weight.toFixed(0)} ${unit}  ${place}`)
}

function placeOf({ functionName, url, lineNumber, columnNumber }: Frame, distDir: string): string {
  return `${functionName || '(anonymous)'} ${sourcePlace(distDir, url, lineNumber, columnNumber) ?? url.split('/').at(-1)}`
}

/**
 * Samples where the time and the garbage of a page come from while something goes on: the functions themselves, not
 * what they call. `frameCount` is how many frames that takes, to tell shares of a frame. What the emulated headset
 * leaves is no garbage of the page's own; what the engine itself leaves belongs to who called it.
 */
export async function findHotPlaces(
  page: Page,
  distDir: string,
  frameCount: number,
  act: () => Promise<void>,
): Promise<{ time: string[]; garbage: string[]; ownGarbageBytes: number }> {
  const client = await page.context().newCDPSession(page)
  await client.send('Profiler.enable')
  await client.send('Profiler.setSamplingInterval', { interval: 100 })
  await client.send('Profiler.start')
  await act()
  const { profile } = await client.send('Profiler.stop')
  const byId = new Map(profile.nodes.map((node) => [node.id, placeOf(node.callFrame, distDir)]))
  const time = new Map<string, number>()
  for (const [i, id] of (profile.samples ?? []).entries()) {
    const place = byId.get(id) ?? ''
    time.set(place, (time.get(place) ?? 0) + (profile.timeDeltas?.[i] ?? 0) / frameCount)
  }
  time.delete('(idle) ')
  time.delete('(program) ')

  await client.send('HeapProfiler.enable')
  await client.send('HeapProfiler.startSampling', {
    samplingInterval: 512,
    includeObjectsCollectedByMinorGC: true,
    includeObjectsCollectedByMajorGC: true,
  })
  await act()
  const heap = await client.send('HeapProfiler.stopSampling')
  const garbage = new Map<string, number>()
  let ownGarbageBytes = 0
  const walk = (node: typeof heap.profile.head, isCallerOwn: boolean): void => {
    const { url, scriptId } = node.callFrame
    const isOwn = scriptId === '0' ? isCallerOwn : url.startsWith('http')
    const place = placeOf(node.callFrame, distDir)
    garbage.set(place, (garbage.get(place) ?? 0) + node.selfSize / frameCount)
    if (isOwn) ownGarbageBytes += node.selfSize / frameCount
    for (const child of node.children) walk(child, isOwn)
  }
  walk(heap.profile.head, false)
  await client.detach()
  return { time: heaviest(time, 'µs'), garbage: heaviest(garbage, 'B'), ownGarbageBytes }
}
