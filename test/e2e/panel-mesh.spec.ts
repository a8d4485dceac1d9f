import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage, type WatchedPage } from '#test/support/browser.ts'
import { type PageServer, servePages } from '#test/support/vite-page.ts'

const PACKAGES = [
  '@react-three/fiber',
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'three',
  'zustand',
  'zustand/vanilla',
]

/** Where the buttons stand on the screen: 1.5 pixels a dmm, the panel's middle in the window's. */
const PLAIN = [350, 190] as const
const GRAVE = [350, 310] as const
const OFF = [350, 430] as const
const BESIDE = [350, 60] as const

let server: PageServer
let browser: Browser
let watched: WatchedPage

beforeAll(async () => {
  server = await servePages(PACKAGES)
  browser = await launchBrowser()
  watched = await openPage(browser, `${server.baseUrl}test/pages/panel-mesh.html`, {
    viewport: { width: 700, height: 560 },
    // The renderer of fiber 9.8 uses a class that three.js means to drop; nothing of ours.
    allowed: [
      /THREE\.Clock: This module has been deprecated/,
      /KHR_parallel_shader_compile extension not supported/,
    ],
  })
  // The panel shows nothing until its fonts are there; its highlight is then the second thing to draw.
  await watched.page.waitForFunction(() => window.panelProbe?.renderer?.info.render.calls === 1)
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const pressed = () => watched.page.evaluate(() => [...window.panelProbe.pressed])
const info = () =>
  watched.page.evaluate(() => {
    const { render, programs, memory } = window.panelProbe.renderer!.info
    return { calls: render.calls, programs: programs?.length, ...memory }
  })

describe('a panel in the world', () => {
  test('lights up what is pointed at with one more draw call and no more programs', async () => {
    const { page } = watched
    const { programs } = await info()
    await page.mouse.move(...PLAIN)
    await page.waitForFunction(() => window.panelProbe.renderer?.info.render.calls === 2)
    await page.mouse.move(...OFF)
    await page.waitForFunction(() => window.panelProbe.renderer?.info.render.calls === 1)
    expect((await info()).programs).toBe(programs)
  })

  test('is pressed where it is let go on the same button', async () => {
    const { page } = watched
    await page.mouse.click(...PLAIN)
    await expect.poll(pressed).toEqual(['plain'])
    await page.mouse.move(...PLAIN)
    await page.mouse.down()
    await page.mouse.move(...BESIDE)
    await page.mouse.up()
    await page.mouse.click(...OFF)
    expect(await pressed()).toEqual(['plain'])
  })

  test('asks for a second press where there is no way back', async () => {
    const { page } = watched
    await page.mouse.click(...GRAVE)
    expect(await pressed()).toEqual(['plain'])
    await page.mouse.click(...GRAVE)
    await expect.poll(pressed).toEqual(['plain', 'grave'])
  })

  test('changes language without another program, and leaves no texture behind', async () => {
    const { page } = watched
    const before = await info()
    await page.mouse.move(...BESIDE)
    for (const [i, language] of ['zh', 'en', 'zh', 'en'].entries()) {
      await page.evaluate((one) => window.panelProbe.speak(one), language)
      await page.mouse.click(...PLAIN)
      await expect.poll(async () => (await pressed()).length).toBe(3 + i)
    }
    await page.mouse.move(...BESIDE)
    await page.waitForFunction(() => window.panelProbe.renderer?.info.render.calls === 1)
    const after = await info()
    expect(after.programs).toBe(before.programs)
    expect(after.textures).toBeLessThanOrEqual(before.textures)
    watched.assertClean()
  })
})
