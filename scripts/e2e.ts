import { spawnSync } from 'node:child_process'
import { requireChromium } from './chromium.ts'

process.env.CHROMIUM = requireChromium()
const { status } = spawnSync('vitest', ['run', '--project', 'e2e', ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exit(status ?? 1)
