import type { Browser, Page } from 'playwright-core'
import type { RunLog } from '#engine/log.ts'
import { openPage, type PageOptions, type WatchedPage } from './browser.ts'
import { leaveRun } from './prepared-run.ts'
import type { ServedApp } from './served-app.ts'

/** Signs the trainee in on a page of the app's origin, the quick way, as the landing page would keep it. */
export async function signInOn(page: Page, { id, pin }: ServedApp['trainee']): Promise<void> {
  await page.evaluate(
    async (secrets) => {
      const answer = await fetch('/api/trainee-sign-in', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ traineeId: secrets.id, pin: secrets.pin }),
      })
      localStorage.setItem('kouan.identity', JSON.stringify(await answer.json()))
    },
    { id, pin },
  )
}

/**
 * Opens a page on which the trainee takes up a run that was broken off: loaded, ready to go on, in English. The
 * first page is the landing page, which opens the device's store.
 */
export async function takeUp(
  browser: Browser,
  app: ServedApp,
  log: RunLog,
  options: PageOptions,
): Promise<WatchedPage & { readonly run: string }> {
  const watched = await openPage(browser, `${app.origin}/xr-profiles/profilesList.json`, options)
  const { page } = watched
  page.setDefaultTimeout(240_000)
  await signInOn(page, app.trainee)
  await page.goto(`${app.origin}/?lang=en`)
  await page.getByText(app.trainee.name).first().waitFor()
  const run = await leaveRun(page, log)
  const { mode, scenario } = log.header
  await page.goto(`${app.origin}/train/${scenario}?mode=${mode}&resume=${run}&lang=en`)
  await page.locator('[data-ready]').waitFor()
  return { ...watched, run }
}
