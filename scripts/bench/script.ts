import type { Browser, Page } from 'playwright-core'
import { Headset, headsetScripts } from '#test/support/headset.ts'
import type { BenchHouse } from './bench-house.ts'
import { COURSE_PATH, enterAndLook, playCourse } from './course.ts'
import { type Figure, quantile } from './figure.ts'
import { findHotPlaces } from './hot-places.ts'
import { instrumentScript } from './instrument.ts'

const IN_HEADSET = {
  initScripts: [instrumentScript({ isCounting: false }), ...headsetScripts({ isWorn: false })],
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  /** CPU time of the thread in µs; the wall time `dur` would count what other programs took. */
  readonly tdur?: number
}

/**
 * Traces frames while something goes on, and returns the CPU time of each frame's callback in ms. All that sets or
 * draws is muted first, so it is the page's own JavaScript; the emulated headset's share is in it, in all pages alike.
 */
async function traceFrames(browser: Browser, page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => window.glInstrument.muteAll())
  await browser.startTracing(page, { categories: ['devtools.timeline'] })
  await act()
  const trace: { traceEvents: readonly TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString())
  return trace.traceEvents
    .filter(({ name, ph, tdur }) => name === 'FireAnimationFrame' && ph === 'X' && tdur !== undefined)
    .map(({ tdur = 0 }) => tdur / 1000)
}

/** Enters, and waits until the models of hands and controllers are there. */
async function settle(page: Page): Promise<void> {
  await enterAndLook(page)
  await page.waitForLoadState('networkidle')
  await new Headset(page).frames(10)
}

/** Moves head and hands about as the course does, where there is nothing to do. */
async function idle(page: Page, frameCount: number): Promise<void> {
  const headset = new Headset(page)
  for (let frames = 0; frames < frameCount; frames += 36) {
    const x = ((frames / 36) % 5) * 0.4 - 0.8
    await headset.lookAt([x, 1.1, -2], 8)
    await headset.aimAt([x, 0.9, -1.5], 'right', 8)
    await headset.moveHead([0.004 * x, 1.6, 0], 8)
    await headset.frames(12)
  }
}

/** Samples where a frame's time and garbage come from while nobody does anything. */
function sampleRest(house: BenchHouse, page: Page, frameCount = 200) {
  return findHotPlaces(page, house.distDir, frameCount, () => new Headset(page).frames(frameCount))
}

/** Measures the page's own JavaScript in a frame in VR, and the garbage it leaves, against the floors of the same run. */
export async function measureScript(
  house: BenchHouse,
  frameCount: number,
  isAskingWhy: boolean,
): Promise<Figure[]> {
  const floor = await house.openFloor('floor-xr', IN_HEADSET)
  await floor.page.locator('[data-ready]').waitFor()
  await settle(floor.page)
  const floorMs = await traceFrames(house.browser, floor.page, () => idle(floor.page, frameCount))
  const floorGarbage = (await sampleRest(house, floor.page)).ownGarbageBytes
  await floor.close()

  const three = await house.openFloor('floor-three', IN_HEADSET)
  await three.page.locator('[data-ready]').waitFor()
  await settle(three.page)
  const threeMs = await traceFrames(house.browser, three.page, () => idle(three.page, frameCount / 2))
  const threeGarbage = (await sampleRest(house, three.page)).ownGarbageBytes
  await three.close()

  const app = await house.openApp(COURSE_PATH, IN_HEADSET)
  await app.page.locator('[data-ready]').waitFor()
  const courseMs = await traceFrames(house.browser, app.page, () => playCourse(app.page))
  app.assertClean()
  await app.close()

  const still = await house.openApp(COURSE_PATH, IN_HEADSET)
  await still.page.locator('[data-ready]').waitFor()
  await settle(still.page)
  await still.page.evaluate(() => window.glInstrument.muteAll())
  const { time, garbage, ownGarbageBytes } = await sampleRest(house, still.page)
  if (isAskingWhy)
    console.log(`\nTime of a frame at rest:\n${time.join('\n')}\n\nGarbage:\n${garbage.join('\n')}\n`)
  await still.close()

  const told = (samples: readonly number[]): string => `${samples.length} frames`
  const at = (samples: readonly number[], share: number): number => quantile(samples, share)
  const note = `${at(courseMs, 0.5).toFixed(2)} and ${at(courseMs, 0.99).toFixed(2)} ms here; ${told(courseMs)}, floor ${told(floorMs)}`
  return [
    {
      id: 'script.floor-p50',
      what: 'empty @react-three/xr scene, JavaScript per frame, p50',
      value: at(floorMs, 0.5),
      unit: 'ms',
      note: `p99 ${at(floorMs, 0.99).toFixed(2)} ms; blank three.js ${at(threeMs, 0.5).toFixed(2)} and ${at(threeMs, 0.99).toFixed(2)} ms`,
    },
    {
      id: 'script.p50',
      what: 'JavaScript per XR frame, p50 ÷ that of the empty scene',
      value: at(courseMs, 0.5) / at(floorMs, 0.5),
      unit: '×',
      most: 1.2,
      note,
    },
    {
      id: 'script.p99',
      what: 'JavaScript per XR frame, p99 ÷ that of the empty scene',
      value: at(courseMs, 0.99) / at(floorMs, 0.99),
      unit: '×',
      most: 1.5,
    },
    {
      id: 'script.garbage',
      what: 'garbage per frame at rest',
      value: ownGarbageBytes / 1000,
      unit: 'kB',
      most: 4,
      note: `without the emulated headset’s; blank three.js leaves ${(threeGarbage / 1000).toFixed(1)} kB, the empty scene ${(floorGarbage / 1000).toFixed(1)} kB`,
    },
  ]
}
