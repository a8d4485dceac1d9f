import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Software WebGL, so that pictures are the same on every machine, and nothing that calls home. */
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts a headless Chromium; `CHROMIUM` names another one than Debian's. Close it when done. */
export async function launchBrowser(extraFlags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, headless: true, args: [...FLAGS, ...extraFlags] })
}

export interface PageOptions extends BrowserContextOptions {
  /** Complaints of the page that are known and harmless; each use needs a reason beside it. */
  readonly allowed?: readonly RegExp[]
  /** Runs before any script of the page. */
  readonly initScripts?: readonly { readonly path?: string; readonly content?: string }[]
}

/** A page that is watched: what it complained of, and what it asked of strangers. */
export interface WatchedPage {
  readonly page: Page
  /** Console errors and warnings, uncaught errors, requests of our own origin that failed or met an error status. */
  readonly problems: readonly string[]
  /** Addresses beyond our origin that were asked for; every such request is blocked. */
  readonly offOrigin: readonly string[]
  /** Throws when the page complained or asked strangers. */
  readonly assertClean: () => void
  readonly close: () => Promise<void>
}

/** Opens an address in a page of its own, cut off from all other origins and watched from the first request. */
export async function openPage(
  browser: Browser,
  url: string,
  { allowed = [], initScripts = [], ...contextOptions }: PageOptions = {},
): Promise<WatchedPage> {
  const { origin } = new URL(url)
  const context = await browser.newContext(contextOptions)
  const problems: string[] = []
  const offOrigin: string[] = []
  const complain = (text: string): void => {
    if (!allowed.some((pattern) => pattern.test(text))) problems.push(text)
  }
  await context.route(
    (address) => isRemote(address, origin),
    (route) => {
      offOrigin.push(route.request().url())
      return route.abort('blockedbyclient')
    },
  )
  await context.routeWebSocket(
    (address) => isRemote(address, origin),
    (socket) => {
      offOrigin.push(socket.url())
      void socket.close()
    },
  )
  for (const script of initScripts) await context.addInitScript(script)
  const page = await context.newPage()
  page.on('pageerror', (error) => complain(`uncaught: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complain(`${message.type()}: ${message.text()}`)
  })
  page.on('requestfailed', (request) => {
    const offence = request.failure()?.errorText
    // A page that is left gives up what it was still asking for; what cannot be had fails by another name.
    if (offence === 'net::ERR_ABORTED' || isRemote(new URL(request.url()), origin)) return
    complain(`request failed: ${request.url()} (${offence})`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`status ${response.status()}: ${response.url()}`)
  })
  await page.goto(url)
  return {
    page,
    problems,
    offOrigin,
    assertClean: () => {
      const found = [...problems, ...offOrigin.map((address) => `asked off-origin: ${address}`)]
      if (found.length > 0) throw new Error(`${page.url()} is not clean:\n${found.join('\n')}`)
    },
    close: () => context.close(),
  }
}

function isRemote(address: URL, origin: string): boolean {
  return !['data:', 'blob:', 'about:'].includes(address.protocol) && address.host !== new URL(origin).host
}
