import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Source } from '#physics/source.ts'

const FOLDER = new URL('../../../src/physics/health/', import.meta.url)
/** What holds no fact of the sheet: arithmetic, and the shape of a source. */
const WITHOUT = ['calendar.ts', 'faults.ts', 'normal.ts', 'source.ts']
const MODULES = readdirSync(FOLDER).filter((file) => file.endsWith('.ts') && !WITHOUT.includes(file))

describe('every module of the health models', () => {
  test.each(MODULES)('%s names its sources, as a scenario can cite them', async (file) => {
    const module: Record<string, unknown> = await import(new URL(file, FOLDER).href)
    const name = `${file.slice(0, -3).replace(/-./g, (dash) => dash[1]!.toUpperCase())}Sources`
    expect(Object.keys(module)).toContain(name)
    const sources = Object.values(module[name] as Record<string, Source>)
    expect(sources.length).toBeGreaterThan(0)
    for (const { document, section, edition, standing } of sources) {
      for (const text of [document, section, edition]) expect(text.length).toBeGreaterThan(2)
      expect(['published', 'general-knowledge', 'design']).toContain(standing)
    }
  })
})
