import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

/**
 * Copies the controller profiles that we ship from @webxr-input-profiles/assets to `public/xr-profiles/`: the
 * layouts alone, since the rig draws its own controllers. The list is cut to what is there, so that a device with
 * another id falls through to the generic one instead of to a missing file.
 */
const SHIPPED = [
  'generic-hand',
  'generic-trigger-squeeze-thumbstick',
  'htc-vive-focus-3',
  'meta-quest-touch-plus',
  'meta-quest-touch-pro',
  'oculus-touch-v2',
  'oculus-touch-v3',
  'pico-4',
  'pico-4u',
  'pico-neo3',
]

const from = resolve(
  createRequire(import.meta.url).resolve('@webxr-input-profiles/assets/package.json'),
  '..',
)
const profiles = join(from, 'dist/profiles')
const to = resolve(import.meta.dirname, '../public/xr-profiles')

const list: Record<string, unknown> = JSON.parse(readFileSync(join(profiles, 'profilesList.json'), 'utf8'))
rmSync(to, { recursive: true, force: true })
for (const id of SHIPPED) {
  if (!(id in list)) throw new Error(`profile "${id}" is not in @webxr-input-profiles/assets`)
  mkdirSync(join(to, id), { recursive: true })
  const profile = JSON.parse(readFileSync(join(profiles, id, 'profile.json'), 'utf8'))
  writeFileSync(join(to, id, 'profile.json'), `${JSON.stringify(profile)}\n`)
}
const kept = Object.fromEntries(SHIPPED.map((id) => [id, list[id]]))
writeFileSync(join(to, 'profilesList.json'), `${JSON.stringify(kept, null, 2)}\n`)
cpSync(join(from, 'LICENSE.md'), join(to, 'LICENSE.md'))
