import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Where a Chromium may be; `CHROMIUM` names another. */
const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Finds the browser that the tests need; undefined when the machine has none. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM, ...KNOWN].find((path) => path !== undefined && existsSync(path))
}

/**
 * Finds the browser, or installs Debian's where that is possible. Throws with a sentence that tells what to do when
 * it is not.
 */
export function requireChromium(): string {
  const found = findChromium()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium on this machine: installing Debian’s.')
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk', 'fonts-dejavu-core'],
      { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } },
    )
    const installed = findChromium()
    if (installed) return installed
  }
  throw new Error(
    `The browser tests need Chromium: install it (as root: apt-get install chromium fonts-noto-cjk), or set CHROMIUM to its path. Looked in ${KNOWN.join(', ')}.`,
  )
}
