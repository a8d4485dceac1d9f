import { existsSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { basename, join } from 'node:path'

const maps = new Map<string, SourceMap | undefined>()

function mapOf(distDir: string, url: string): SourceMap | undefined {
  const file = join(distDir, 'assets', `${basename(new URL(url).pathname)}.map`)
  if (!maps.has(file))
    maps.set(file, existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : undefined)
  return maps.get(file)
}

/** Finds which line of our own source a place in the built app stands for. Line and column count from 0. */
export function sourcePlace(distDir: string, url: string, line: number, column: number): string | undefined {
  if (!url.startsWith('http')) return undefined
  const entry = mapOf(distDir, url)?.findEntry(line, column)
  if (!entry || !('originalSource' in entry)) return undefined
  return `${entry.originalSource.replace(/^.*?(?=src\/|node_modules\/)/, '')}:${entry.originalLine + 1}`
}

/** Writes a stack of the built app in places of the source, nearest first. */
export function sourceStack(distDir: string, stack: string, most = 6): string[] {
  return [...stack.matchAll(/(https?:\/\/[^\s)]+):(\d+):(\d+)/g)]
    .map(([, url = '', line = '1', column = '1']) =>
      sourcePlace(distDir, url, Number(line) - 1, Number(column) - 1),
    )
    .filter((place) => place !== undefined)
    .slice(0, most)
}
