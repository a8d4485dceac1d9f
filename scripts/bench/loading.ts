import type { Page } from 'playwright-core'
import { headsetScripts } from '#test/support/headset.ts'
import type { BenchHouse } from './bench-house.ts'
import { COURSE_PATH } from './course.ts'
import { type Figure, quantile } from './figure.ts'

const KB = 1000
const THROTTLE = 4

/** One answer from the network: what for, and how many bytes came over the wire. */
interface Received {
  readonly url: string
  readonly type: string
  readonly bytes: number
}

/** Listens to what comes over the wire, as packed as it was sent; what the cache gave counts nothing. */
async function listenToWire(page: Page): Promise<Received[]> {
  const client = await page.context().newCDPSession(page)
  const asked = new Map<string, { url: string; type: string }>()
  const received: Received[] = []
  client.on('Network.responseReceived', ({ requestId, response, type }) => {
    asked.set(requestId, { url: response.url, type })
  })
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const known = asked.get(requestId)
    if (known) received.push({ ...known, bytes: encodedDataLength })
  })
  await client.send('Network.enable')
  return received
}

const sum = (received: readonly Received[]): number => received.reduce((all, { bytes }) => all + bytes, 0)
const scripts = (received: readonly Received[]): Received[] =>
  received.filter(({ type }) => type === 'Script')

/** Measures what the ways in cost: bytes on the wire, requests to strangers, and time until one can act. */
export async function measureLoading(house: BenchHouse, rounds: number): Promise<Figure[]> {
  const landing = await house.openApp('')
  const onLanding = await listenToWire(landing.page)
  await landing.page.goto(`${house.appOrigin}/`)
  await landing.page.locator('main button, main a').last().waitFor()
  await landing.page.waitForLoadState('networkidle')
  const landingScripts = scripts(onLanding)
  const off = [...landing.offOrigin]
  await landing.close()

  const review = await house.openApp('')
  const onReview = await listenToWire(review.page)
  await review.page.goto(`${house.appOrigin}/review`)
  await review.page.waitForLoadState('networkidle')
  const hasThree = onReview.some(({ url }) => /\/three-/.test(url))
  off.push(...review.offOrigin)
  await review.close()

  const run = await house.openApp('/', { initScripts: headsetScripts() })
  await run.page.waitForLoadState('networkidle')
  const onWay = await listenToWire(run.page)
  await run.page.goto(`${house.appOrigin}${COURSE_PATH}`)
  await run.page.locator('[data-ready]').waitFor()
  await run.page.getByRole('button', { name: 'Enter VR' }).click()
  await run.page.waitForFunction(() => window.emulatedHeadset.activeSession !== undefined)
  await run.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        window.emulatedHeadset.activeSession?.requestAnimationFrame(() => resolve())
      }),
  )
  off.push(...run.offOrigin)
  await run.close()
  const heaviest = [...onWay].sort((a, b) => b.bytes - a.bytes).slice(0, 6)

  const floor: number[] = []
  const entrance: number[] = []
  const ready: number[] = []
  for (let round = 0; round < rounds; round++) {
    const three = await house.openFloor('floor-three')
    floor.push(await timeUntil(three.page, three.page.url(), '[data-ready]'))
    await three.close()
    const app = await house.openApp('')
    entrance.push(await timeUntil(app.page, `${house.appOrigin}/`, 'main button:not([disabled]), main a'))
    await app.close()
    const train = await house.openApp('')
    ready.push(await timeUntil(train.page, `${house.appOrigin}${COURSE_PATH}`, '[data-ready]'))
    await train.close()
  }
  const blankMs = quantile(floor, 0.5)
  return [
    {
      id: 'landing.script-bytes',
      what: 'landing page, JavaScript before the entry button',
      value: sum(landingScripts) / KB,
      unit: 'kB',
      most: 150,
      note: `${landingScripts.length} files`,
    },
    {
      id: 'landing.three',
      what: 'pages without a world that load three.js (landing, review)',
      value: Number(hasThree) + Number(landingScripts.some(({ url }) => /\/three-/.test(url))),
      unit: '',
      most: 0,
    },
    {
      id: 'entry.bytes',
      what: 'bytes from the click to the first XR frame',
      value: sum(onWay) / 1e6,
      unit: 'MB',
      most: 5,
      note: `${onWay.length} requests; ${heaviest.map(({ url, bytes }) => `${new URL(url).pathname.split('/').at(-1)} ${Math.round(bytes / KB)} kB`).join(', ')}`,
    },
    { id: 'off-origin', what: 'requests to other origins', value: off.length, unit: '', most: 0 },
    {
      id: 'time.blank-three',
      what: 'blank three.js page until its first frame, CPU at a quarter',
      value: blankMs,
      unit: 'ms',
    },
    {
      id: 'time.landing',
      what: 'landing page until one can act, ÷ blank three.js',
      value: quantile(entrance, 0.5) / blankMs,
      unit: '×',
      most: 2.2,
      isHard: false,
      note: 'wall time',
    },
    {
      id: 'time.ready',
      what: 'run page until one can enter, ÷ blank three.js',
      value: quantile(ready, 0.5) / blankMs,
      unit: '×',
      most: 2.2,
      isHard: false,
      note: 'wall time; the X-ray pictures are taken by a GPU in software',
    },
  ]
}

/** Opens an address with the CPU throttled, and measures the time from the start of loading until something stands there. */
async function timeUntil(page: Page, url: string, selector: string): Promise<number> {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.setCacheDisabled', { cacheDisabled: true })
  await client.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator(selector).first().waitFor()
  return page.evaluate(() => performance.now())
}
