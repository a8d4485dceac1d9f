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

/** Opens a page of the app on which the trainee is signed in and the device has its store. */
export async function openSignedIn(
  browser: Browser,
  { origin, trainee }: ServedApp,
  options: PageOptions,
): Promise<WatchedPage> {
  const watched = await openPage(browser, `${origin}/xr-profiles/profilesList.json`, options)
  const { page } = watched
  page.setDefaultTimeout(240_000)
  await signInOn(page, trainee)
  // The landing page opens the device's store.
  await page.goto(`${origin}/?lang=en`)
  await page.getByText(trainee.name).first().waitFor()
  return watched
}

/** Goes to a run that is left on the page's device: loaded, ready to go on, in English. Returns its id. */
export async function goToLeft(page: Page, { origin }: ServedApp, log: RunLog): Promise<string> {
  const run = await leaveRun(page, log)
  const { mode, scenario } = log.header
  await page.goto(`${origin}/train/${scenario}?mode=${mode}&resume=${run}&lang=en`)
  await page.locator('[data-ready]').waitFor()
  return run
}

/** Opens a page on which the trainee takes up a run that was broken off. */
export async function takeUp(
  browser: Browser,
  app: ServedApp,
  log: RunLog,
  options: PageOptions,
): Promise<WatchedPage & { readonly run: string }> {
  const watched = await openSignedIn(browser, app, options)
  return { ...watched, run: await goToLeft(watched.page, app, log) }
}
