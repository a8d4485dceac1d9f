import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')

function newestMs(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return files.reduce((newest, name) => Math.max(newest, statSync(join(path, name)).mtimeMs), 0)
}

/** Builds as `npm run build` does: in a process of its own, where nothing says that this is a test. */
function buildApp(): void {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  const env = { ...process.env, NODE_ENV: 'production' }
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: ROOT, env, stdio: 'inherit' })
}

/** Returns the folder of the built app; builds it first where its sources are newer than what stands there. */
export function requireBuiltApp(): string {
  const dist = join(ROOT, 'dist')
  const index = join(dist, 'index.html')
  const sources = [
    'index.html',
    'vite.config.ts',
    'scripts/offline-build.ts',
    'package-lock.json',
    'src',
    'public',
  ]
  const newest = Math.max(...sources.map((name) => newestMs(join(ROOT, name))))
  if (!existsSync(index) || statSync(index).mtimeMs < newest) buildApp()
  return dist
}
