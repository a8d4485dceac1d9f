import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, openPage, type WatchedPage } from '#test/support/browser.ts'
import { Headset, type HeadsetOptions, headsetScripts, type Point } from '#test/support/headset.ts'
import { type PageServer, servePages } from '#test/support/vite-page.ts'

const DEPENDENCIES = [
  '@pmndrs/pointer-events',
  '@react-three/fiber',
  '@react-three/xr',
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'three',
  'three/examples/jsm/libs/meshopt_decoder.module.js',
  'three/examples/jsm/loaders/GLTFLoader.js',
  'three/examples/jsm/utils/BufferGeometryUtils.js',
  'zustand',
  'zustand/vanilla',
]
const EMPTY = new URL('../../scripts/empty-emulator.ts', import.meta.url).pathname

/** What the libraries say of themselves in any app. */
const ALLOWED = [
  /THREE\.Clock: This module has been deprecated/, // fiber 9.8 with three 0.187
  /\[DEPRECATED\] Use `createWithEqualityFn`/, // @react-three/xr with its zustand 4
]

let browser: Browser
let server: PageServer

beforeAll(async () => {
  const alias = { iwer: EMPTY, '@iwer/devui': EMPTY, '@iwer/sem': EMPTY }
  server = await servePages(DEPENDENCIES, { resolve: { alias } })
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** A head that stays exactly where it is put; on a slow machine it may come to seem laid down. */
const STILL: HeadsetOptions = { isWorn: false }

/** Opens the room, in a window small enough for software rendering to keep up. */
async function openRoom(options: HeadsetOptions = {}, query = ''): Promise<WatchedPage> {
  const watched = await openPage(browser, `${server.baseUrl}test/pages/rig.html${query}`, {
    viewport: { width: 640, height: 400 },
    initScripts: headsetScripts(options),
    allowed: ALLOWED,
  })
  await watched.page.waitForFunction(() => window.sceneProbe !== undefined)
  return watched
}

const happened = (page: Page) => page.evaluate(() => [...window.rigProbe.happened])
const distanceM = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
const flatM = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[2] - b[2])

/** Opens the room, enters VR, does something there, and sees to it that the page stayed clean. */
async function inVr(
  act: (headset: Headset, page: Page) => Promise<void>,
  options: HeadsetOptions = {},
  query = '',
): Promise<void> {
  const watched = await openRoom(options, query)
  const headset = new Headset(watched.page)
  try {
    await headset.enter()
    await act(headset, watched.page)
    watched.assertClean()
  } finally {
    await watched.close()
  }
}

describe('in VR, with controllers', () => {
  it('a trigger on a ray activates what it points at, once, however long it is held', async () => {
    await inVr(async (headset, page) => {
      await headset.aimAt(await headset.whereIs('release'))
      expect(await page.evaluate(() => window.sceneProbe?.hoveredId())).toBe('release')
      await headset.press()
      expect(await happened(page)).toEqual(['entered', 'release by ray'])

      await headset.hold()
      await page.waitForTimeout(900)
      await headset.release()
      expect(await happened(page)).toEqual(['entered', 'release by ray', 'release by ray'])
      expect(await page.evaluate(() => window.rigProbe.cues)).toEqual(['hover', 'confirm', 'confirm'])
    })
  })

  it('a trigger let go elsewhere activates nothing', async () => {
    await inVr(async (headset, page) => {
      await headset.aimAt(await headset.whereIs('release'))
      await headset.hold()
      await headset.aimAt(await headset.whereIs('hold'))
      await headset.release()
      expect(await happened(page)).toEqual(['entered'])
    })
  })

  it('the left one does all of it alone, with left-handed settings', async () => {
    await inVr(async (headset, page) => {
      await page.evaluate(() => window.rigProbe.settings.change({ handedness: 'left' }))
      await headset.setConnected(false, 'right')
      await headset.aimAt(await headset.whereIs('hold'), 'left')
      await headset.press('left')
      const before = await headset.head()
      await headset.flick(1, 0, 'left')
      expect(distanceM(before, await headset.head())).toBeLessThan(0.001)
      expect((await page.evaluate(() => window.sceneProbe?.origin().yawRad)) ?? 0).toBeCloseTo(
        -Math.PI / 6,
        5,
      )
      expect(await happened(page)).toEqual(['entered', 'hold by ray'])
    }, STILL)
  })

  it('the tip presses what it touches, once for each touch', async () => {
    await inVr(async (headset, page) => {
      const button = await headset.whereIs('stop')
      const front: Point = [button[0], button[1], button[2] + 0.03]
      const from: Point = [button[0], button[1] + 0.05, button[2] + 0.3]
      await headset.poke(front, from)
      await headset.poke(front, from)
      expect(await happened(page)).toEqual(['entered', 'stop by touch', 'stop by touch'])
    })
  })

  it('a squeeze takes hold of what is at the grip', async () => {
    await inVr(async (headset, page) => {
      const [x, y, z] = await headset.whereIs('hold')
      await headset.moveHand([x, y + 0.06, z + 0.02])
      await headset.setButton('squeeze', 1)
      await headset.setButton('squeeze', 0)
      expect(await happened(page)).toContain('hold by grab')
    })
  })

  it('a flick of the stick turns 30° about the head, once, from wherever the head is', async () => {
    await inVr(async (headset, page) => {
      await headset.moveHead([0.7, 1.6, 0.7])
      const before = await headset.head()
      await headset.setStick(1, 0)
      await headset.frames(4)
      await headset.setStick(0.5, 0)
      await headset.setStick(1, 0)
      await headset.setStick(0, 0)
      const yawRad = (await page.evaluate(() => window.sceneProbe?.origin().yawRad)) ?? 0
      expect(yawRad).toBeCloseTo(-Math.PI / 6, 5)
      await headset.flick(-1, 0)
      await headset.flick(-1, 0)
      expect((await page.evaluate(() => window.sceneProbe?.origin().yawRad)) ?? 0).toBeCloseTo(Math.PI / 6, 5)
      expect(distanceM(before, await headset.head())).toBeLessThan(0.001)
    }, STILL)
  })

  it('the stick forward aims, and let go lands the head within 1 cm of where the throw falls', async () => {
    await inVr(async (headset) => {
      await headset.moveHead([-0.4, 1.6, 0.3])
      await headset.flick(1, 0)
      const hand: Point = [0, 1.3, 0]
      const aim: Point = [-1.5, 1.3, -1.5]
      await headset.moveHand(hand)
      await headset.aimAt(aim)
      await headset.setStick(0, -1)
      await headset.setStick(0, 0)
      await headset.until(() => window.rigProbe.cues.filter((cue) => cue === 'move').length === 2)
      await headset.frames(6)
      // Thrown level at 8.5 m/s from 1.3 m above the floor.
      const reachM = 8.5 * Math.sqrt((2 * hand[1]) / 9.81)
      const fall: Point = [-reachM * Math.SQRT1_2, 0, -reachM * Math.SQRT1_2]
      const head = await headset.head()
      expect(flatM(head, fall)).toBeLessThan(0.01)
      expect(head[1]).toBeCloseTo(1.6, 3)
    }, STILL)
  })

  it('a throw beyond the floor moves nobody', async () => {
    await inVr(async (headset, page) => {
      const before = await headset.head()
      await headset.moveHand([0, 1.3, 0])
      await headset.aimAt([0, 2.4, 3])
      await headset.setStick(0, -1)
      await headset.setStick(0, 0)
      await headset.frames(6)
      expect(distanceM(before, await headset.head())).toBeLessThan(0.001)
      expect(await happened(page)).toEqual(['entered'])
    }, STILL)
  })

  it('a spot on the floor takes the trainee to its place, facing its way', async () => {
    await inVr(async (headset, page) => {
      await headset.moveHead([0.3, 1.6, 0.2])
      await headset.aimAt([1.8, 0, -1.2])
      await headset.press()
      await headset.until(() => window.rigProbe.happened.includes('go to table'))
      await headset.until(() => Math.abs((window.sceneProbe?.head()[0] ?? 0) - 1.8) < 0.01)
      const head = await headset.head()
      expect(flatM(head, [1.8, 0, -1.2])).toBeLessThan(0.01)
      expect((await page.evaluate(() => window.sceneProbe?.origin().yawRad)) ?? 0).toBeCloseTo(
        -Math.PI / 2,
        5,
      )
    }, STILL)
  })

  it('sitting lifts the eyes to 1.60 m; a recentre seats the trainee anew', async () => {
    await inVr(async (headset, page) => {
      await headset.moveHead([0, 1.15, 0])
      await page.evaluate(() => window.rigProbe.settings.change({ isSeated: true }))
      await headset.until(() => Math.abs((window.sceneProbe?.head()[1] ?? 0) - 1.6) < 0.001)
      await headset.moveHead([0.4, 1.15, 0.4])
      expect(flatM(await headset.head(), [0, 0, 0])).toBeGreaterThan(0.5)
      await headset.recentre()
      await headset.until(() => {
        const [x, y, z] = window.sceneProbe?.head() ?? [9, 9, 9]
        return Math.hypot(x, z) < 0.001 && Math.abs(y - 1.6) < 0.001
      })
    }, STILL)
  })

  it('the menu button, or both grips held, asks for the safe place', async () => {
    await inVr(async (headset, page) => {
      await headset.setButton('b-button', 1)
      await headset.setButton('b-button', 0)
      expect(await happened(page)).toEqual(['entered', 'safe place'])
      await headset.setButton('squeeze', 1, 'left')
      await headset.setButton('squeeze', 1, 'right')
      await page.waitForTimeout(900)
      await headset.frames(2)
      await headset.setButton('squeeze', 0, 'left')
      expect(await happened(page)).toEqual(['entered', 'safe place', 'safe place'])
    })
  })

  it("the system's panels pause, their end returns, and leaving VR is told", async () => {
    await inVr(async (headset, page) => {
      await headset.setVisibility('visible-blurred')
      expect(await happened(page)).toEqual(['entered', 'pause: hidden'])
      await headset.aimAt(await headset.whereIs('release'))
      await headset.press()
      await headset.setVisibility('visible')
      await headset.leave()
      await page.waitForFunction(() => window.rigProbe.happened.includes('end'))
      expect(await happened(page)).toEqual(['entered', 'pause: hidden', 'return', 'end'])
    })
  })

  it('a headset that lies still for ten seconds pauses, and returns when it is worn again', async () => {
    await inVr(async (headset, page) => {
      await headset.moveHead([0.1, 1.6, 0])
      await page.waitForFunction(() => window.rigProbe.happened.includes('pause: headset'))
      await headset.moveHead([0.12, 1.58, 0])
      await headset.until(() => window.rigProbe.happened.includes('return'))
      expect(await happened(page)).toEqual(['entered', 'pause: headset', 'return'])
    }, STILL)
  })

  it.each([
    ['Quest Touch Pro', ['meta-quest-touch-pro', 'oculus-touch-v2', 'generic-trigger-squeeze-thumbstick']],
    ['Quest 2', ['oculus-touch-v3', 'oculus-touch', 'generic-trigger-squeeze-thumbstick']],
    ['Pico 4', ['pico-4', 'generic-trigger-squeeze-thumbstick']],
    ['Pico 4 Ultra', ['pico-4u', 'generic-trigger-squeeze-thumbstick']],
    ['Pico Neo 3', ['pico-neo3', 'generic-trigger-squeeze-thumbstick']],
    ['Vive Focus 3', ['htc-vive-focus-3', 'generic-trigger-squeeze-thumbstick']],
    ['one that nobody has heard of', ['acme-wand-9000']],
  ])('a controller of %s points and presses', async (_name, profiles) => {
    await inVr(
      async (headset, page) => {
        await headset.aimAt(await headset.whereIs('release'))
        await headset.press()
        expect(await happened(page)).toEqual(['entered', 'release by ray'])
      },
      { profiles },
    )
  })

  it('points and presses even where no profile can be fetched', async () => {
    const watched = await openRoom()
    const headset = new Headset(watched.page)
    try {
      await watched.page.route('**/xr-profiles/**', (route) => route.abort())
      await headset.enter()
      await headset.aimAt(await headset.whereIs('release'))
      await headset.press()
      expect(await happened(watched.page)).toEqual(['entered', 'release by ray'])
      expect(watched.offOrigin).toEqual([])
    } finally {
      await watched.close()
    }
  })

  it('draws both controllers with their rays in 8 calls for both eyes, and links no program for them', async () => {
    await inVr(
      async (headset, page) => {
        const before = await page.evaluate(() => window.sceneProbe?.counts().programs)
        await headset.moveHand([-0.15, 1.55, -0.5], 'left')
        await headset.moveHand([0.15, 1.55, -0.5])
        const counts = await page.evaluate(() => window.sceneProbe?.counts())
        expect(counts?.drawCalls).toBeLessThanOrEqual(8)
        expect(counts?.drawCalls).toBeGreaterThan(4)
        await headset.flick(1, 0)
        await headset.setInput('hand')
        await headset.moveHand([0.15, 1.55, -0.5])
        expect(await page.evaluate(() => window.sceneProbe?.counts().programs)).toBe(before)
      },
      {},
      '?bare',
    )
  })
})

describe('in VR, with bare hands', () => {
  const HANDS: HeadsetOptions = { input: 'hand' }

  it('a pinch on a ray activates what it points at, and goes to a place', async () => {
    await inVr(async (headset, page) => {
      await headset.aimAt(await headset.whereIs('release'))
      await headset.press()
      expect(await happened(page)).toEqual(['entered', 'release by ray'])
      await headset.aimAt([1.8, 0, -1.2])
      await headset.press()
      await headset.until(() => window.rigProbe.happened.includes('go to table'))
    }, HANDS)
  })

  it('a fingertip presses what it touches', async () => {
    await inVr(async (headset, page) => {
      const button = await headset.whereIs('stop')
      await headset.poke([button[0], button[1], button[2] + 0.03], [button[0], button[1], button[2] + 0.35])
      expect((await happened(page)).filter((what) => what === 'stop by touch')).toHaveLength(1)
    }, HANDS)
  })

  it('hands and controllers take turns in mid-run', async () => {
    await inVr(async (headset, page) => {
      await headset.setInput('controller')
      await headset.aimAt(await headset.whereIs('release'))
      await headset.press()
      await headset.setInput('hand')
      await headset.aimAt(await headset.whereIs('hold'))
      await headset.press()
      expect(await happened(page)).toEqual(['entered', 'release by ray', 'hold by ray'])
    }, HANDS)
  })

  it('a palm turned to the eyes shows a way to the safe place, which the other hand pokes', async () => {
    await inVr(async (headset, page) => {
      await headset.moveHand([-0.1, 1.35, -0.35], 'left')
      // Rolled over and lifted, until the palm looks at the eyes.
      await headset.turnHand([0, -0.5, Math.sqrt(3) / 2, 0], 'left')
      await headset.frames(3)
      const button = await headset.whereIs('wrist-button')
      await headset.poke(button, [button[0] + 0.1, button[1] + 0.25, button[2] + 0.1])
      expect(await happened(page)).toContain('safe place')
    }, HANDS)
  })
})

describe('in VR, without a hand', () => {
  it('looking on activates, once, when that is switched on', async () => {
    await inVr(async (headset, page) => {
      await headset.setConnected(false, 'left')
      await headset.setConnected(false, 'right')
      await headset.lookAt(await headset.whereIs('release'))
      await page.waitForTimeout(1000)
      await headset.frames(2)
      expect(await happened(page)).toEqual(['entered'])
      await page.evaluate(() => window.rigProbe.settings.change({ isDwellOn: true }))
      await headset.until(() => window.rigProbe.happened.length > 1)
      await page.waitForTimeout(1000)
      await headset.frames(2)
      expect(await happened(page)).toEqual(['entered', 'release by dwell'])
    })
  })
})

describe('at a desk', () => {
  async function atDesk(act: (page: Page) => Promise<void>): Promise<void> {
    const watched = await openRoom()
    try {
      await act(watched.page)
      watched.assertClean()
    } finally {
      await watched.close()
    }
  }

  it('the keyboard alone reaches and activates everything, and turns to what is behind', async () => {
    await atDesk(async (page) => {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => window.sceneProbe?.focusedId())).toBe('hold')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Enter')
      for (let i = 0; i < 3; i++) await page.keyboard.press('Tab')
      expect(await page.evaluate(() => window.sceneProbe?.focusedId())).toBe('behind')
      await page.waitForFunction(
        () => !document.querySelector('[data-target=behind]')?.hasAttribute('data-away'),
      )
      await page.keyboard.press('Enter')
      await page.keyboard.press('2')
      await page.keyboard.press('Escape')
      expect(await happened(page)).toEqual([
        'hold by key',
        'release by key',
        'hold by key',
        'behind by key',
        'go to table',
        'menu',
      ])
    })
  })

  it('a click activates, a drag looks around and activates nothing', async () => {
    await atDesk(async (page) => {
      const middle = async (id: string) => {
        await page.waitForFunction((name) => {
          const box = document.querySelector(`[data-target=${name}]`)?.getBoundingClientRect()
          return box !== undefined && box.width > 0
        }, id)
        const box = await page.locator(`[data-target=${id}]`).boundingBox()
        if (!box) throw new Error(`${id} is not laid out`)
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      }
      const release = await middle('release')
      await page.mouse.click(release.x, release.y)
      expect(await happened(page)).toEqual(['release by mouse'])
      await page.mouse.move(release.x, release.y)
      await page.mouse.down()
      await page.mouse.move(release.x - 80, release.y, { steps: 5 })
      await page.mouse.up()
      await page.waitForFunction((x) => {
        const box = document.querySelector('[data-target=release]')?.getBoundingClientRect()
        return box !== undefined && Math.abs(box.x + box.width / 2 - x) > 40
      }, release.x)
      expect(await happened(page)).toEqual(['release by mouse'])
    })
  })

  it('draws nothing while nothing changes', async () => {
    await atDesk(async (page) => {
      await page.waitForTimeout(1500)
      const frames = () => page.evaluate(() => window.sceneProbe?.counts().frames ?? 0)
      const before = await frames()
      await page.waitForTimeout(1000)
      expect(await frames()).toBe(before)
      await page.keyboard.press('ArrowLeft')
      await page.waitForTimeout(1000)
      expect(await frames()).toBeGreaterThan(before)
    })
  })
})
