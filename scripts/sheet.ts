import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { expressMail } from '#content/express-mail/scenario.ts'
import { playRun } from '#engine/bot.ts'
import { hasFact, type RunState } from '#engine/state.ts'
import { launchBrowser, openPage, type PageOptions } from '#test/support/browser.ts'
import { DesktopOfficer } from '#test/support/desktop-officer.ts'
import { Headset, headsetScripts } from '#test/support/headset.ts'
import { HeadsetOfficer } from '#test/support/headset-officer.ts'
import { serveApp } from '#test/support/served-app.ts'
import { Client } from '#test/support/server-client.ts'
import { instrumentScript } from './bench/instrument.ts'
import { requireChromium } from './chromium.ts'
import { writeContactSheet } from './sheet/contact-sheet.ts'
import { freezeScript } from './sheet/freeze.ts'
import { walkGallery } from './sheet/walk-gallery.ts'

/** The first parcel of this case holds something. */
const SEED = 4
const LANGUAGES = ['en', 'zh'] as const
type Language = (typeof LANGUAGES)[number]
const DESKTOP = { width: 1280, height: 800 }
/** Both eyes side by side. */
const HEADSET = { width: 1280, height: 640 }

/** Moments of a run worth a picture, in their order; each is taken when it first comes. */
const MOMENTS: readonly { name: string; isNow: (state: RunState) => boolean }[] = [
  { name: '1-begun', isNow: ({ belt, phase }) => phase === 'running' && !belt.isMoving },
  { name: '2-record', isNow: ({ openRecord, belt }) => openRecord !== undefined && belt.isMoving },
  { name: '3-image', isNow: ({ parcels }) => parcels.some(({ phase }) => phase === 'imaged') },
  { name: '4-marked', isNow: ({ verdicts }) => Object.values(verdicts).some(({ mark }) => mark) },
  {
    name: '5-held',
    isNow: ({ parcels }) => parcels.some(({ phase }) => phase === 'held' || phase === 'diverted'),
  },
  {
    name: '6-table',
    isNow: ({ parcels, place }) => place === 'table' && parcels.some(({ phase }) => phase === 'table'),
  },
  {
    name: '7-opened',
    isNow: (state) => state.parcels.some(({ id }) => hasFact(state, 'unpacked', id)),
  },
  { name: '8-emergency', isNow: (state) => hasFact(state, 'emergency') },
  { name: '9-debrief', isNow: ({ phase }) => phase === 'ended' },
]

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const wanted = values.only?.split(',')
const isWanted = (name: string): boolean => !wanted || wanted.some((part) => name.includes(part))

process.env.CHROMIUM = requireChromium()
const out = resolve(import.meta.dirname, '../out')
const dir = join(out, 'sheet')
const oldDir = join(out, 'sheet.old')
if (existsSync(dir)) {
  rmSync(oldDir, { recursive: true, force: true })
  cpSync(dir, oldDir, { recursive: true })
  if (!wanted) rmSync(dir, { recursive: true })
}
mkdirSync(dir, { recursive: true })

const app = await serveApp()
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
  const pages: readonly { name: string; path: string; door?: string; body?: unknown; waitFor?: string }[] = [
    { name: 'landing-stranger', path: '/' },
    { name: 'landing-guest', path: '/', door: '/api/guest', body: {} },
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

/** Draws nothing between the pictures: with a GPU in software that would be most of the time. */
async function drawFor(page: Page, take: () => Promise<void>): Promise<void> {
  await page.evaluate(() => window.glInstrument.muteDraws(false))
  await take()
  await page.evaluate(() => window.glInstrument.muteDraws())
}

/** Calls back at each of the moments, when it first comes. */
function atMoments(take: (name: string, state: RunState) => Promise<void>) {
  const left = [...MOMENTS]
  return async (state: RunState): Promise<void> => {
    const at = left.findIndex(({ isNow }) => isNow(state))
    if (at < 0) return
    const [moment] = left.splice(at, 1)
    if (moment) await take(moment.name, state)
  }
}

async function openRun(
  language: Language,
  options: PageOptions,
): Promise<{ page: Page; close: () => Promise<void> }> {
  const watched = await enter('/api/guest', {}, options)
  await watched.page.goto(`${app.origin}/train/express-mail?mode=guided&seed=${SEED}&lang=${language}`)
  await watched.page.locator('[data-ready]').waitFor()
  return watched
}

/** Plays a run on the desktop by keys, and takes its pictures. */
async function shootDesktop(language: Language): Promise<void> {
  const prefix = `desktop-${language}`
  const { page, close } = await openRun(language, {
    initScripts: [instrumentScript({ isCounting: true })],
  })
  await page.waitForTimeout(500)
  await shoot(page, `${prefix}-0-briefing`)
  await page.evaluate(() => window.glInstrument.muteDraws())
  await page.locator('.train-start').click()
  await page.locator('[data-phase=running]').waitFor()
  const frame = async (): Promise<void> => {
    const seen = await page.evaluate(() => window.sceneProbe?.counts().frames ?? 0)
    await page.mouse.move(700 + (seen % 2), 300)
    await page
      .waitForFunction((before) => (window.sceneProbe?.counts().frames ?? 0) > before + 2, seen, {
        timeout: 20_000,
      })
      .catch(() => undefined) // a run that has ended draws no more by itself
  }
  await new DesktopOfficer(page, expressMail).play({
    onState: atMoments((name) =>
      drawFor(page, async () => {
        await frame()
        await shoot(page, `${prefix}-${name}`, false)
        if (name !== '3-image') return
        await page.keyboard.press('Escape')
        await page.locator('[data-phase=paused]').waitFor()
        await shoot(page, `${prefix}-3-pause`)
        await page.keyboard.press('Escape')
        await page.locator('[data-phase=running]').waitFor()
      }),
    ),
  })
  await close()
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

/** Where the officer looks for a picture, in the world: at the console, or at the table. */
const LOOK = { console: [-0.5, 1.15, -0.3], table: undefined } as const

/** Plays a run in the emulated headset by trigger presses, and takes its pictures. */
async function shootHeadset(language: Language): Promise<void> {
  const prefix = `headset-${language}`
  const { page, close } = await openRun(language, {
    viewport: HEADSET,
    initScripts: [instrumentScript({ isCounting: true }), ...headsetScripts({ isWorn: true })],
  })
  await page.evaluate(() => window.glInstrument.muteDraws())
  const headset = new Headset(page)
  await headset.enter(language === 'en' ? 'Enter VR' : '进入VR')
  await page.locator('[data-phase=running]').waitFor()
  const officer = new HeadsetOfficer(page, headset, expressMail)
  await officer.play({
    onState: atMoments(async (name, { place }) => {
      const point = LOOK[place as keyof typeof LOOK]
      if (point && !name.includes('debrief')) await headset.lookAt(point)
      // The pictures of the debriefing come one by one.
      if (name.includes('debrief')) for (let i = 0; i < 60; i++) await officer.breathe()
      await drawFor(page, async () => {
        await headset.frames(2)
        await shootEyes(page, `${prefix}-${name}`)
      })
      // A picture takes long, and a head that is still for so long is taken for one that has gone.
      do await officer.breathe()
      while ((await officer.state()).phase === 'paused')
    }),
  })
  await close()
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
    if (isWanted(`desktop-${language}`)) await shootDesktop(language)
    if (isWanted(`headset-${language}`)) await shootHeadset(language)
  }
} finally {
  await browser.close()
  await app.close()
}
const { count, changed } = writeContactSheet(dir, oldDir)
console.log(`\n${count} pictures in ${dir}/index.html; ${changed.length} changed: ${changed.join(', ')}`)
