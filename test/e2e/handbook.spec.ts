import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage } from '#test/support/browser.ts'
import { openHouse } from '#test/support/house.ts'
import { CHINESE, ENGLISH } from '#test/support/words.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const MOST_SCRIPT_BYTES = 150_000

const house = openHouse()

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

/** Adds up the scripts that a page has loaded, as they were sent. */
const scriptBytes = (page: Page): Promise<number> =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  )

describe('the handbook', () => {
  it('finds a substance by its number with the keyboard alone, and shows its card', async () => {
    const { t } = ENGLISH
    const watched = await openPage(house.browser, `${house.app.origin}/handbook`, { locale: 'en' })
    const { page } = watched
    const field = page.getByRole('searchbox', { name: t('handbook.search') })
    await field.waitFor()
    expect(await scriptBytes(page)).toBeLessThan(MOST_SCRIPT_BYTES)
    expect(await findBarriers(page)).toEqual([])

    await field.focus()
    await page.keyboard.type('1402')
    await page.getByRole('link', { name: t('hazmat.substance.calcium-carbide') }).waitFor()
    await page.keyboard.press('Enter')
    const card = page.getByRole('article')
    await card
      .getByRole('heading', { name: `UN\u00a01402 · ${t('hazmat.substance.calcium-carbide')}` })
      .waitFor()
    expect(new URL(page.url()).pathname).toBe('/handbook/un/1402')
    await card.getByRole('img', { name: t('mark.class-4.3') }).waitFor()
    const critical = card.getByRole('listitem').filter({ hasText: t('handbook.critical') })
    expect(await critical.allInnerTexts()).toEqual([
      expect.stringContaining(t('hazmat.dont.water')),
      expect.stringContaining(t('hazmat.dont.foam')),
    ])
    await card.getByText('300\u00a0m').first().waitFor()
    expect(await findBarriers(page)).toEqual([])
    watched.assertClean()

    // The second visit needs no network.
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await page.context().setOffline(true)
    await page.goto(`${house.app.origin}/handbook/un/1384`)
    await page.getByRole('heading', { name: t('hazmat.substance.sodium-hydrosulfite') }).waitFor()
    await page.context().setOffline(false)
    await watched.close()
  })

  it('finds a substance by its Chinese name, and says so when there is none', async () => {
    const { t } = CHINESE
    const watched = await openPage(house.browser, `${house.app.origin}/handbook`, { locale: 'zh-CN' })
    const { page } = watched
    const field = page.getByRole('searchbox', { name: t('handbook.search') })
    await field.fill('电石')
    await page
      .getByRole('status')
      .getByText(t('handbook.found', { count: 1 }))
      .waitFor()
    await page.getByRole('link', { name: t('hazmat.substance.calcium-carbide') }).click()
    await page
      .getByRole('heading', { name: `UN\u00a01402 · ${t('hazmat.substance.calcium-carbide')}` })
      .waitFor()
    expect(await findBarriers(page)).toEqual([])
    await field.fill('xyz')
    await page.getByText(t('handbook.found.none', { query: 'xyz' })).waitFor()
    watched.assertClean()
    await watched.close()

    const other = await openPage(house.browser, `${house.app.origin}/handbook/un/9999`, { locale: 'zh-CN' })
    await other.page.getByRole('heading', { name: t('handbook.unknown', { number: '9999' }) }).waitFor()
    other.assertClean()
    await other.close()
  })

  it('says what keeps two classes and two substances apart', async () => {
    const { t } = ENGLISH
    const watched = await openPage(house.browser, `${house.app.origin}/handbook`, { locale: 'en' })
    const { page } = watched
    const byClass = page.getByRole('group', { name: t('handbook.segregation.by-class') })
    await byClass.getByText(t('handbook.segregation.result', { a: '4.3', b: '8', code: '1' })).waitFor()
    await byClass.getByLabel(t('handbook.segregation.second')).selectOption('5.1')
    await byClass.getByText(t('handbook.segregation.result', { a: '4.3', b: '5.1', code: '2' })).waitFor()
    const bySubstance = page.getByRole('group', { name: t('handbook.segregation.by-substance') })
    await bySubstance.getByLabel(t('handbook.segregation.first-goods')).selectOption('1689')
    await bySubstance.getByLabel(t('handbook.segregation.second-goods')).selectOption('1790')
    await bySubstance.getByText(t('hazmat.segregation.cyanide-acid')).waitFor()
    watched.assertClean()
    await watched.close()
  })

  it('reckons a blast from what is typed, and asks again for what is no figure', async () => {
    const { t } = ENGLISH
    const watched = await openPage(house.browser, `${house.app.origin}/handbook#reckon`, { locale: 'en' })
    const { page } = watched
    const blast = page
      .getByRole('group')
      .filter({ hasText: t('reckon.blast') })
      .first()
    await blast.getByText('7.19\u00a0kPa', { exact: true }).waitFor()
    await blast.getByLabel(t('reckon.blast.distanceM')).fill('50')
    await blast.getByText('3.69\u00a0kPa', { exact: true }).waitFor()
    await blast.getByLabel(t('reckon.blast.massKg')).fill('five')
    await blast.getByRole('alert').waitFor()
    await blast.getByText(t('reckon.no-answer')).waitFor()
    await page.locator('summary', { hasText: t('reckon.air') }).press('Enter')
    await page.getByLabel(t('reckon.air.arrivedMPa')).fill('28')
    await page.getByText('7.5\u00a0MPa', { exact: true }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    watched.assertClean()
    await watched.close()
  })

  it('checks a container number, and fits a narrow screen', async () => {
    const { t } = ENGLISH
    const viewport = { width: 390, height: 800 }
    const watched = await openPage(house.browser, `${house.app.origin}/handbook/un/1017`, {
      locale: 'en',
      viewport,
    })
    const { page } = watched
    const field = page.getByRole('textbox', { name: t('handbook.container') })
    await field.fill('xqzu 481207-5')
    const number = 'XQZU4812075'
    await page.getByText(t('handbook.container.right', { number, digit: 5 })).waitFor()
    await field.fill('XQZU4812076')
    await page.getByText(t('handbook.container.wrong', { number: 'XQZU4812076', digit: 5 })).waitFor()
    const scrolls = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(await scrolls()).toBe(false)
    expect(await page.getByRole('link', { name: t('hazmat.substance.toluene') }).isVisible()).toBe(false)
    await page.getByRole('searchbox').fill('toluene')
    await page
      .getByRole('link', { name: t('hazmat.substance.toluene'), exact: false })
      .first()
      .waitFor()
    watched.assertClean()
    await watched.close()
  })
})
