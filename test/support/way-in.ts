import type { Page } from 'playwright-core'
import type { ServedApp } from './served-app.ts'
import { ENGLISH } from './words.ts'

/**
 * Goes in as the trainee, by name and PIN on the landing page, and on to the run, until it can be started: with the
 * keyboard alone. The page stands at `/?scenario=…&lang=en`.
 */
export async function goInByKeyboard(page: Page, { trainee }: ServedApp): Promise<void> {
  await focusByTab(page, trainee.name)
  await page.keyboard.press('Enter')
  await page.keyboard.type(trainee.pin)
  await page.keyboard.press('Enter')
  await page.getByText(ENGLISH.t('landing.which-mode')).waitFor()
  await focusByTab(page, ENGLISH.t('landing.start'))
  await page.keyboard.press('Enter')
  await page.locator('[data-ready]').waitFor({ timeout: 240_000 })
}

/** Presses Tab until the thing that contains the text has the focus. */
async function focusByTab(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor()
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    )
    if (focused.includes(text)) return
  }
  throw new Error(`"${text}" cannot be reached by Tab`)
}
