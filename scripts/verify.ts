import { spawnSync } from 'node:child_process'
import { requireChromium } from './chromium.ts'

/** All that CI checks, in its order. Each part runs alone as `npm run test:<name>`. */
const PARTS = ['test:types', 'test:lint', 'test:unit', 'test:seeds', 'build', 'test:e2e'] as const

const began = Date.now()
const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(0)} s`

process.env.CHROMIUM = requireChromium()
for (const part of PARTS) {
  const since = Date.now()
  console.log(`\n── ${part}`)
  const { status } = spawnSync('npm', ['run', '--silent', part], { stdio: 'inherit' })
  if (status !== 0) {
    console.error(`\n${part} failed after ${seconds(since)}.`)
    process.exit(status ?? 1)
  }
  console.log(`── ${part}: ${seconds(since)}`)
}
console.log(`\nAll of it holds: ${seconds(began)}.`)
