import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { expressMail } from '#content/express-mail/scenario.ts'
import { playRun } from '#engine/bot.ts'
import { launchBrowser, openPage, type PageOptions } from '#test/support/browser.ts'
import { Headset, headsetScripts } from '#test/support/headset.ts'
import { leaveRun } from '#test/support/prepared-run.ts'
import { serveApp } from '#test/support/served-app.ts'
import { Client } from '#test/support/server-client.ts'
import { UNSEEN } from '#test/support/veil.ts'
import { requireChromium } from './chromium.ts'
import { writeContactSheet } from './sheet/contact-sheet.ts'
import { freezeScript } from './sheet/freeze.ts'
import { logOf, SHEET_MOMENTS, type SheetMoment } from './sheet/moments.ts'
import { walkGallery } from './sheet/walk-gallery.ts'

/** The first parcel of this case holds something. */
const SEED = 4
const LANGUAGES = ['en', 'zh'] as const
type Language = (typeof LANGUAGES)[number]
const DESKTOP = { width: 1280, height: 800 }
/** Both eyes side by side. */
const HEADSET = { width: 1280, height: 640 }
/** After so many frames people stand, panels are written, and what came with the run has arrived. */
const SETTLED_FRAMES = 12

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    dist: { type: 'string' },
    out: { type: 'string', default: join(import.meta.dirname, '../out') },
  },
})
const wanted = values.only?.split(',')
const isWanted = (name: string): boolean => !wanted || wanted.some((part) => name.includes(part))

process.env.CHROMIUM = requireChromium()
const out = resolve(values.out)
const dir = join(out, 'sheet')
const oldDir = join(out, 'sheet.old')
if (existsSync(dir)) {
  rmSync(oldDir, { recursive: true, force: true })
  cpSync(dir, oldDir, { recursive: true })
  if (!wanted) rmSync(dir, { recursive: true })
}
mkdirSync(dir, { recursive: true })

const app = await serveApp(values.dist && resolve(values.dist))
const browser = await launchBrowser()
const shoot = async (page: Page, name: string, isWhole = false): Promise<void> => {
  await page.screenshot({ path: join(dir, `${name}.png`), fullPage: isWhole, timeout: 120_000 })
  console.log(name)
}

/** Opens a fresh profile; `door` signs it in at one of the interface's doors. */
async function enter(door: string | undefined, body: unknown, options: PageOptions = {}) {
  const watched = await openPage(browser, `${app.origin}/xr-profiles/profilesList.json`, {
    viewport: DESKTOP,
    ...options,
    initScripts: [freezeScript(), ...(options.initScripts ?? [])],
  })
  watched.page.setDefaultTimeout(240_000)
  if (door)
    await watched.page.evaluate(
      async ([address, json]) => {
        const answer = await fetch(address, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: json,
        })
        localStorage.setItem('kouan.identity', await answer.text())
      },
      [door, JSON.stringify(body)] as const,
    )
  return watched
}

/** Takes pictures of the pages that have no world, or one of their own. */
async function shootPages(language: Language, runId: string): Promise<void> {
  const trainee = {
    door: '/api/trainee-sign-in',
    body: { traineeId: app.trainee.id, pin: app.trainee.pin },
  }
  const pages: readonly { name: string; path: string; door?: string; body?: unknown; waitFor?: string }[] = [
    { name: 'landing-stranger', path: '/' },
    { name: 'landing-guest', path: '/', door: '/api/guest', body: {} },
    { name: 'landing-trainee', path: '/', ...trainee },
    { name: 'me', path: '/me', ...trainee },
    { name: 'review-runs', path: '/review', door: '/api/sign-in', body: app.trainer },
    {
      name: 'review-run',
      path: `/review/runs/${runId}`,
      door: '/api/sign-in',
      body: app.trainer,
      waitFor: 'canvas[data-painted="true"]',
    },
    { name: 'review-classes', path: '/review/classes', door: '/api/sign-in', body: app.trainer },
    { name: 'console', path: '/console' },
  ]
  for (const { name, path, door, body, waitFor } of pages) {
    const full = `page-${language}-${name}`
    if (!isWanted(full)) continue
    const { page, close } = await enter(door, body)
    const address = new URL(path, app.origin)
    address.searchParams.set('lang', language)
    await page.goto(address.href)
    await page.locator('h1').first().waitFor()
    if (waitFor) await page.locator(waitFor).first().waitFor()
    await page.waitForLoadState('networkidle')
    await shoot(page, full, true)
    await close()
  }
}

/** Takes a picture of every exhibit of the gallery in every state, in English; in Chinese of those asked for by name. */
async function shootGallery(language: Language): Promise<void> {
  const prefix = `gallery-${language}`
  const isExhibitWanted = (id: string): boolean =>
    wanted
      ? wanted.some((part) => `${prefix}-${id}`.startsWith(part) || part.startsWith(`${prefix}-${id}`))
      : language === 'en'
  const { page, close } = await enter(undefined, undefined)
  await page.goto(`${app.origin}/gallery?lang=${language}`)
  await walkGallery(page, isExhibitWanted, async (name) => {
    await page.locator('main').screenshot({ path: join(dir, `${prefix}-${name}.png`), timeout: 120_000 })
    console.log(`${prefix}-${name}`)
  })
  await close()
}

/**
 * Takes runs up at all wanted moments of the sheet, one after the other on one page: what it has loaded and compiled
 * for the first serves them all. `take` gets the page with the run ready to go on.
 */
async function walkMoments(
  prefix: string,
  language: Language,
  options: PageOptions,
  take: (page: Page, moment: SheetMoment) => Promise<void>,
): Promise<void> {
  const moments = SHEET_MOMENTS.filter(({ name }) => isWanted(`${prefix}-${name}`))
  if (moments.length === 0) return
  const { page, close } = await enter(
    '/api/guest',
    {},
    {
      ...options,
      initScripts: [UNSEEN, ...(options.initScripts ?? [])],
    },
  )
  await page.goto(`${app.origin}/?lang=${language}`)
  await page.locator('h1').first().waitFor()
  for (const moment of moments) {
    const run = await leaveRun(page, logOf(moment))
    await page.goto(`${app.origin}/train/${moment.scenario.id}?mode=guided&resume=${run}&lang=${language}`)
    await page.locator('[data-ready]').waitFor()
    await take(page, moment)
  }
  await close()
}

/** Waits until the page has gone through so many frames of its world. */
async function drawn(page: Page, count: number): Promise<void> {
  const before = await page.evaluate(() => window.sceneProbe?.counts().frames ?? 0)
  await page.waitForFunction((least) => (window.sceneProbe?.counts().frames ?? 0) >= least, before + count)
}

/** Takes the pictures of the runs on the desktop: every moment of the sheet, and the way in before the first. */
async function shootDesktop(language: Language): Promise<void> {
  const prefix = `desktop-${language}`
  await walkMoments(prefix, language, {}, async (page, moment) => {
    if (moment === SHEET_MOMENTS[0]) await shoot(page, `${prefix}-00-way-in`)
    await page.locator('.train-start').click()
    await page.locator('[data-phase=running]').waitFor()
    await drawn(page, SETTLED_FRAMES)
    await page.evaluate(() => window.veil.open())
    await drawn(page, 1)
    await shoot(page, `${prefix}-${moment.name}`)
  })
}

/** Takes what both eyes see, at the end of a frame: the browser's own picture would wait for a pause in the frames. */
async function shootEyes(page: Page, name: string): Promise<void> {
  const url = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        window.emulatedHeadset.activeSession?.requestAnimationFrame(() =>
          resolve(document.querySelector('canvas')?.toDataURL('image/png') ?? ''),
        )
      }),
  )
  writeFileSync(join(dir, `${name}.png`), Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'))
  console.log(name)
}

/** Takes the pictures of the runs in the emulated headset, both eyes side by side: straight ahead, and at the place's panel. */
async function shootHeadset(language: Language): Promise<void> {
  const prefix = `headset-${language}`
  const worn = { viewport: HEADSET, initScripts: headsetScripts() }
  await walkMoments(prefix, language, worn, async (page, moment) => {
    const headset = new Headset(page)
    await headset.enter(language === 'en' ? 'Enter VR' : '进入VR')
    await page.locator('[data-phase=running]').waitFor()
    await headset.frames(SETTLED_FRAMES)
    await page.evaluate(() => window.veil.open())
    await shootEyes(page, `${prefix}-${moment.name}`)
    const panel = await page.evaluate(() => window.sceneProbe?.whereIs('panel/place'))
    if (!panel) return
    await page.evaluate(() => window.veil.close())
    await headset.lookAt(panel, 2)
    await page.evaluate(() => window.veil.open())
    await shootEyes(page, `${prefix}-${moment.name}-panel`)
  })
}

try {
  const trainee = await new Client(app.server).enter('/api/trainee-sign-in', {
    traineeId: app.trainee.id,
    pin: app.trainee.pin,
  })
  const runIds: string[] = []
  for (const [bot, mode] of [
    ['hasty', 'practice'],
    ['model', 'assessment'],
  ] as const)
    runIds.push(await trainee.deliver(playRun(expressMail, { seed: SEED, mode, overlay: {} }, bot)))
  for (const language of LANGUAGES) {
    await shootPages(language, runIds[0] ?? '')
    if (!wanted || wanted.some((part) => part.startsWith(`gallery-${language}`))) await shootGallery(language)
    await shootDesktop(language)
    await shootHeadset(language)
  }
} finally {
  await browser.close()
  await app.close()
}
const { count, changed } = writeContactSheet(dir, oldDir)
console.log(`\n${count} pictures in ${dir}/index.html; ${changed.length} changed: ${changed.join(', ')}`)
