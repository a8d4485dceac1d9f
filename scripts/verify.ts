import { spawn } from 'node:child_process'
import { requireChromium } from './chromium.ts'

/**
 * All that CI checks, in its order; what stands together runs side by side, as each alone leaves a core idle. Each part
 * runs alone as `npm run <name>`.
 */
const PARTS = [['test:types', 'test:lint', 'build'], ['test:unit'], ['test:long'], ['test:e2e']] as const

const began = Date.now()
const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(0)} s`

/** Runs a part; resolves with its exit status. */
async function run(part: string): Promise<number> {
  const since = Date.now()
  const child = spawn('npm', ['run', '--silent', part], { stdio: 'inherit' })
  const status = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
  console.log(`── ${part}: ${status === 0 ? '' : 'failed after '}${seconds(since)}`)
  return status
}

process.env.CHROMIUM = requireChromium()
for (const parts of PARTS) {
  console.log(`\n── ${parts.join(', ')}`)
  const failed = (await Promise.all(parts.map(run))).find((status) => status !== 0)
  if (failed !== undefined) process.exit(failed)
}
console.log(`\nAll of it holds: ${seconds(began)}.`)
