import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { playRun } from '#engine/bot.ts'
import { loadScenarios } from '#server/served-scenarios.ts'
import { createServer } from '#server/server.ts'
import { launchBrowser, openPage, type WatchedPage } from '#test/support/browser.ts'
import { requireBuiltApp } from '#test/support/built-app.ts'
import { ENGLISH } from '#test/support/words.ts'

const { t } = ENGLISH
const PASSWORD = 'correct horse battery'
const PIN = '471108'
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
let server: FastifyInstance
let origin: string
let dataDir: string
let distDir: string
/** The trainer's browser, signed in by the first test and used by those after it. */
let desk: WatchedPage

beforeAll(async () => {
  distDir = requireBuiltApp()
  dataDir = mkdtempSync(join(tmpdir(), 'kouan-pages-'))
  server = await createServer({ dataDir, distDir, scenarios: await loadScenarios() })
  origin = await server.listen({ port: 0, host: '127.0.0.1' })
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  if (dataDir) rmSync(dataDir, { recursive: true, force: true })
})

/** Presses Tab until the thing of that name has the focus; throws when it is never reached. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null
      return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
    })
    if (focused.trim() === name) return
  }
  throw new Error(`"${name}" cannot be reached by Tab on ${page.url()}`)
}

/** Waits until so many X-ray pictures stand on the page, and returns how many colours the plainest of them has. */
async function waitForPictures(page: Page, count: number): Promise<number> {
  await page.waitForFunction(
    (least) => document.querySelectorAll('canvas[data-painted="true"]').length >= least,
    count,
    { timeout: 180_000 },
  )
  return page.evaluate(() => {
    const colours = [...document.querySelectorAll<HTMLCanvasElement>('canvas[data-painted="true"]')].map(
      (one) => {
        const { data } = one.getContext('2d')!.getImageData(0, 0, one.width, one.height)
        return new Set(new Uint32Array(data.buffer)).size
      },
    )
    return Math.min(...colours)
  })
}

/** Lists what axe finds on the page as it stands. */
async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  })
}

/** Delivers a bot's run through the interface, as the one who is signed in in a browser. Returns its id. */
async function deliverSimulated(
  context: BrowserContext,
  seed: number,
  bot: 'model' | 'hasty',
): Promise<string> {
  const scenario = (await loadScenarios())[0]!.scenario
  const { header, entries } = playRun(scenario, { seed, mode: 'assessment', overlay: {} }, bot)
  const id = randomUUID()
  const now = new Date().toISOString()
  const post = async (path: string, data: unknown): Promise<void> => {
    const answer = await context.request.post(`${origin}${path}`, { data })
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
  }
  const modality = 'vr-controllers'
  await post('/api/runs', { id, header, startedAt: now, deviceNow: now, modality, simulated: true })
  await post(`/api/runs/${id}/entries`, { entries })
  return id
}

describe('the pages around a run', () => {
  it('let the one-time link make the administrator, who adds a class and a trainee', async () => {
    expect(server.setupToken).toBeTruthy()
    desk = await openPage(browser, `${origin}/setup#${server.setupToken}`, { locale: 'en' })
    const { page } = desk
    await page.getByLabel(t('staff.name'), { exact: true }).fill('Wang Jianguo')
    await page.getByLabel(t('staff.login')).fill('wang')
    await page.getByLabel(t('staff.password'), { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: t('staff.setup.do') }).click()
    await page.getByRole('heading', { name: t('staff.classes.title') }).waitFor()
    expect(new URL(page.url()).hash).toBe('')

    await page.getByLabel(t('staff.class.name')).fill('Monday class')
    await page.getByRole('button', { name: t('staff.class.add') }).click()
    const own = page.getByRole('region', { name: 'Monday class' })
    await own.getByLabel(t('staff.trainee.name')).fill('Li Na')
    await own.getByLabel(t('staff.pin'), { exact: true }).fill(PIN)
    await own.getByRole('button', { name: t('staff.trainee.add') }).click()
    await own.getByText(t('staff.pin.said', { name: 'Li Na', pin: PIN })).waitFor()
    await own.getByRole('cell', { name: 'Li Na', exact: true }).waitFor()

    await page.getByRole('link', { name: t('staff.tab.runs') }).click()
    await page.getByText(t('review.none'), { exact: true }).waitFor()
    await page.getByText('npm run demo').waitFor()
    desk.assertClean()
  })

  it('take a trainee in by name and PIN with the keyboard alone, as far as the start', async () => {
    const device = await openPage(browser, origin, { locale: 'en', allowed: [/403/] })
    const { page } = device
    await page.getByRole('button', { name: 'Li Na' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await tabTo(page, 'Li Na')
    await page.keyboard.press('Enter')
    await page.keyboard.type('0000')
    await page.keyboard.press('Enter')
    await page.getByText(t('page.problem.sign-in/wrong')).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.type(PIN)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: t('landing.hello', { name: 'Li Na' }) }).waitFor()
    await page.getByRole('button', { name: t('landing.start') }).waitFor()
    await tabTo(page, t('landing.start'))

    // Who is known goes on without a server; who is not is told what to do.
    await page.route('**/api/**', (route) => route.abort('connectionrefused'))
    await page.reload()
    await page.getByRole('button', { name: t('landing.start') }).waitFor()
    await page.getByRole('button', { name: t('landing.next-trainee') }).click()
    await page.getByText(t('page.problem.unreachable')).first().waitFor()
    expect(device.offOrigin).toEqual([])
    await device.close()
  })

  it('offer the run that was left, and tell of what waits until it is sent', async () => {
    const device = await openPage(browser, `${origin}/icon.svg`, {
      locale: 'en',
      allowed: [/ERR_CONNECTION_REFUSED/],
    })
    const { page } = device
    const { classes } = await page
      .context()
      .request.get(`${origin}/api/classes/open`)
      .then((answer) => answer.json())
    const traineeId: string = classes[0].trainees[0].id
    const identity = await page
      .context()
      .request.post(`${origin}/api/trainee-sign-in`, { data: { traineeId, pin: PIN } })
      .then((answer) => answer.json())
    await page.goto(origin)
    await page.evaluate((one) => localStorage.setItem('kouan.identity', JSON.stringify(one)), identity)
    await page.reload()
    await page.locator('.choose').waitFor()

    const scenario = (await loadScenarios())[0]!.scenario
    const { header, entries } = playRun(scenario, { seed: 5, mode: 'practice', overlay: {} }, 'model')
    const common = {
      header,
      account: traineeId,
      uploadKey: identity.uploadKey,
      modality: 'desktop',
      startedAt: new Date().toISOString(),
      sentSeq: 0,
      isDelivered: false,
    }
    const [left, ended] = [randomUUID(), randomUUID()]
    const rows = [
      ...entries.slice(0, 12).map((entry) => ({ ...entry, run: left })),
      ...entries.map((entry) => ({ ...entry, run: ended })),
    ]
    const runs = [
      { ...common, id: left, hasEnded: false },
      { ...common, id: ended, hasEnded: true },
    ]
    await page.route('**/api/runs**', (route) => route.abort('connectionrefused'))
    await page.evaluate(
      (all) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('kouan')
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const writing = opening.result.transaction(['runs', 'entries'], 'readwrite')
            for (const run of all.runs) writing.objectStore('runs').put(run)
            for (const row of all.rows) writing.objectStore('entries').put(row)
            writing.onerror = () => reject(writing.error)
            writing.oncomplete = () => {
              opening.result.close()
              resolve()
            }
          }
        }),
      { runs, rows },
    )
    await page.reload()
    await page.getByRole('heading', { name: t('landing.continue.title') }).waitFor()
    await page.getByText(t('landing.outbox', { count: 1 })).waitFor()
    await page.getByText(t('landing.outbox.offline')).waitFor()
    expect(await findBarriers(page)).toEqual([])

    await page.unroute('**/api/runs**')
    await page.getByRole('button', { name: t('landing.outbox.send') }).click()
    await page.getByText(t('landing.outbox', { count: 1 })).waitFor({ state: 'detached' })
    await page.getByRole('link', { name: t('landing.my-runs') }).click()
    await page.getByText(t('me.where.server')).waitFor()
    await page.getByText('100 %').waitFor()
    await page.getByText(t('me.where.unfinished')).waitFor()
    expect(device.offOrigin).toEqual([])
    await device.close()
  })

  it('pair a headset by its code', async () => {
    const headset = await openPage(browser, origin, { locale: 'en' })
    await headset.page.getByRole('button', { name: t('landing.pair') }).click()
    const shown = headset.page.getByLabel(t('landing.pair.code'))
    await headset.page.waitForFunction(() => /[A-Z]{4} [A-Z]{4}/.test(document.body.textContent ?? ''))
    expect(await findBarriers(headset.page)).toEqual([])
    const code = (await shown.textContent()) ?? ''

    const { page } = desk
    await page.getByRole('link', { name: t('staff.tab.pair') }).click()
    await page.getByLabel(t('staff.pair.code')).fill(code)
    await page.getByRole('combobox', { name: t('staff.pair.who') }).click()
    await page.getByRole('option', { name: 'Li Na' }).click()
    await page.getByRole('button', { name: t('staff.pair.confirm') }).click()
    await page.getByText(t('staff.pair.done', { name: 'Li Na' })).waitFor()
    await headset.page.getByRole('heading', { name: t('landing.hello', { name: 'Li Na' }) }).waitFor()
    headset.assertClean()
    await headset.close()
  })

  it('show the trainer a simulated run as it comes in, and its images when it is opened', async () => {
    const { page } = desk
    await page.getByRole('link', { name: t('staff.tab.runs') }).click()
    await page.getByText(t('review.live'), { exact: true }).waitFor()
    await page.getByRole('row').filter({ hasText: 'Li Na' }).first().waitFor()
    await page.evaluate(() => Object.assign(window, { isSamePage: true }))
    const id = await deliverSimulated(page.context(), 3, 'hasty')
    const row = page.getByRole('row').filter({ hasText: 'Wang Jianguo' })
    await row.getByText(t('review.simulated')).waitFor()
    await row.getByText(t('review.result.failed')).waitFor()
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true)

    await row.getByRole('link').click()
    await page.waitForURL(`**/review/runs/${id}`)
    await page.getByText(t('review.log-sound'), { exact: true }).waitFor()
    expect(await waitForPictures(page, 6)).toBeGreaterThan(100)
    const { percent } = await page
      .context()
      .request.get(`${origin}/api/runs/${id}`)
      .then((answer) => answer.json())
    await page.getByText(ENGLISH.percent(percent), { exact: true }).first().waitFor()
    await page.getByText(t('review.same')).first().waitFor()
    // A criterion that rests on a design value says so.
    await page.getByText(t('source.standing.design')).first().waitFor()
    desk.assertClean()
  })

  it('go to the moment that is chosen in the list', async () => {
    const { page } = desk
    await page.getByRole('button', { name: new RegExp(t('timeline.RunBegun')) }).click()
    await page.getByRole('heading', { name: t('review.state-at', { time: '0:00' }) }).waitFor()
    await page.getByRole('button', { name: t('review.to-end') }).click()
    await page.getByText(t('review.phase.ended'), { exact: true }).waitFor()
  })

  it('give the landing page in less than 150 kB of JavaScript, and the review without three.js', async () => {
    /** Lists the scripts that a page asks for until something stands on it, and nothing more comes. */
    const scriptsOf = async (page: Page, path: string, isThere: string): Promise<string[]> => {
      const scripts = new Set<string>()
      page.on('response', (answer) => {
        const { pathname } = new URL(answer.url())
        if (pathname.endsWith('.js')) scripts.add(pathname)
      })
      await page.goto(`${origin}${path}`)
      await page.locator(isThere).first().waitFor()
      await page.waitForFunction(() => {
        const last = performance.getEntriesByType('resource').at(-1) as PerformanceResourceTiming | undefined
        return last !== undefined && performance.now() - last.responseEnd > 1000
      })
      return [...scripts]
    }
    const open = () => openPage(browser, `${origin}/icon.svg`, { locale: 'en' })
    const sizeOf = (script: string): number => brotliCompressSync(readFileSync(join(distDir, script))).length
    const trainee = await open()
    const names = await scriptsOf(trainee.page, '/', '.landing-names button')
    await trainee.page.getByRole('button', { name: 'Li Na' }).click()
    await trainee.page.getByLabel(t('landing.pin', { name: 'Li Na' })).fill(PIN)
    await trainee.page.keyboard.press('Enter')
    await trainee.page.locator('.choose').waitFor()
    const landing = [...new Set([...names, ...(await scriptsOf(trainee.page, '/', '.choose'))])]
    await trainee.close()
    const total = landing.reduce((sum, script) => sum + sizeOf(script), 0)
    console.log(
      `landing page: ${(total / 1000).toFixed(1)} kB of JavaScript, brotli, in ${landing.length} files`,
    )
    expect(landing.length).toBeGreaterThan(0)
    expect(total).toBeLessThanOrEqual(150_000)

    const trainer = await open()
    const signIn = { data: { login: 'wang', password: PASSWORD } }
    await trainer.page.context().request.post(`${origin}/api/sign-in`, signIn)
    const review = await scriptsOf(trainer.page, '/review', 'tbody tr')
    await trainer.close()
    for (const script of [...landing, ...review]) {
      expect(readFileSync(join(distDir, script), 'utf8'), script).not.toContain('WebGLRenderer')
    }
  })

  it.each(['en', 'zh'])('hold the rules of accessibility in "%s"', async (language) => {
    const { id } = (
      await desk.page
        .context()
        .request.get(`${origin}/api/runs?limit=1`)
        .then((answer) => answer.json())
    ).runs[0]
    const places: readonly (readonly [path: string, isThere: string])[] = [
      ['/review', 'tbody tr'],
      [`/review/runs/${id}`, '.chart'],
      ['/review/classes', 'tbody tr'],
      ['/pair', 'form'],
      ['/console', '.console-intents button'],
      ['/me', '.landing-main h1'],
      ['/setup', 'h1'],
      ['/nowhere-but-review', 'h1'],
      ['/', 'h1'],
    ]
    for (const [path, isThere] of places) {
      const { page } = desk
      const address = path === '/nowhere-but-review' ? '/review/nowhere' : path
      await page.goto(`${origin}${address}?lang=${language}`)
      await page.locator(isThere).first().waitFor()
      await page.waitForLoadState('domcontentloaded')
      expect(await findBarriers(page), `${address} in ${language}`).toEqual([])
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
      // A text that is missing shows its id.
      const text = await page.evaluate(() => document.getElementById('root')?.textContent ?? '')
      expect(text).not.toMatch(/\b(page|landing|review|staff|me|console|desk|detection)\.[a-z]+[a-z.-]*\b/)
    }
    expect(desk.offOrigin).toEqual([])
  })

  it('sign the trainer out, and in again by the form', async () => {
    const { page } = desk
    await page.goto(`${origin}/review?lang=en`)
    await page.getByRole('button', { name: t('page.sign-out') }).click()
    await page.getByLabel(t('staff.login')).fill('wang')
    await page.getByLabel(t('staff.password'), { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: t('page.sign-in') }).click()
    await page.getByRole('heading', { name: t('review.title') }).waitFor()
    await desk.close()
  })
})
