import { spawnSync } from 'node:child_process'
import { requireBuiltApp } from '#test/support/built-app.ts'
import { requireChromium } from './chromium.ts'

process.env.CHROMIUM = requireChromium()
// Before any worker asks for it: two would build it twice.
requireBuiltApp()
// Much of a run is waiting for the page's time to pass: two browsers fill two cores.
const { status } = spawnSync(
  'vitest',
  ['run', '--project', 'e2e', '--maxWorkers=2', ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
process.exit(status ?? 1)
