import type { Page } from 'playwright-core'

/** What the gallery says that it shows. */
const SHOWN = 'canvas[data-shown]'
/** A large place may take long to be decoded and drawn by a GPU in software. */
const PATIENCE_MS = 240_000

/** Presses a button of the gallery and waits until what the address then asks for stands on the stage, and is in sight. */
async function press(page: Page, selector: string, index: number): Promise<string> {
  await page.locator(selector).nth(index).click()
  // Asked of the page itself: what the browser tells of an address comes late.
  const { searchParams } = new URL(await page.evaluate(() => location.href))
  const wanted = `${searchParams.get('item')}/${searchParams.get('state')}`
  await page.locator(`canvas[data-shown="${wanted}"]`).waitFor({ timeout: PATIENCE_MS })
  const draws = await page.locator('.gallery-cost').getAttribute('data-draws')
  if (draws === '0')
    throw new Error(`gallery: nothing of ${wanted} is in sight, which takes a draw call at least`)
  return wanted
}

/**
 * Walks the whole gallery, which must be open on the page, and calls back at each exhibit in each state, with a name
 * such as `tool-oximeter-reading`. `isWanted` leaves out what nobody asked for.
 */
export async function walkGallery(
  page: Page,
  isWanted: (name: string) => boolean,
  take: (name: string) => Promise<void>,
): Promise<void> {
  await page.locator(SHOWN).waitFor({ timeout: PATIENCE_MS })
  const exhibits = '.gallery-list li > button'
  const states = '.gallery-states button'
  const nameOf = (shown: string): string => shown.replace('/', '-')
  for (let i = 0; i < (await page.locator(exhibits).count()); i++) {
    const id = (await page.locator(exhibits).nth(i).getAttribute('data-item')) ?? ''
    if (!isWanted(id)) continue
    const first = await press(page, exhibits, i)
    await take(nameOf(first))
    for (let j = 1; j < (await page.locator(states).count()); j++)
      await take(nameOf(await press(page, states, j)))
  }
}
