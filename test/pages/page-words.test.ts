import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shelf } from '#content/shelf.ts'
import { CATALOGUES } from '#test/support/words.ts'

const PAGES = resolve(import.meta.dirname, '../../src/pages')

/** Lists what the pages ask the catalogues for: whole ids, and the beginnings of those that are put together. */
function askedIds(): { file: string; id: string; isBeginning: boolean }[] {
  const files = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  )
  return files.flatMap((file) => {
    const source = readFileSync(join(PAGES, file), 'utf8')
    const calls = [...source.matchAll(/\bt\(((?:[^()]|\([^()]*\))*)\)/g)].map(([, inside = '']) => inside)
    return calls.flatMap((inside) => {
      // Values of a text stand in braces and are no ids.
      const first = inside.replace(/,\s*\{[\s\S]*$/, '')
      const whole = [...first.matchAll(/'([a-z]+\.[\w./-]+)'/g)].map(([, id = '']) => ({
        file,
        id,
        isBeginning: false,
      }))
      const begun = [...first.matchAll(/`([a-z]+\.[\w./-]*)\$\{/g)].map(([, id = '']) => ({
        file,
        id,
        isBeginning: true,
      }))
      return [...whole, ...begun]
    })
  })
}

describe('the words of the pages', () => {
  const asked = askedIds()

  it('are asked for by the hundred, so that this test looks at something', () => {
    expect(asked.length).toBeGreaterThan(200)
  })

  it.each(['en', 'zh'] as const)('are all there in "%s", those of the cards included', async (language) => {
    const cards = await Promise.all(shelf.map(({ cardText }) => cardText[language]()))
    const ids = [CATALOGUES[language] ?? {}, ...cards].flatMap((one) => Object.keys(one))
    const missing = asked.filter(({ id, isBeginning }) =>
      isBeginning ? !ids.some((one) => one.startsWith(id)) : !ids.includes(id),
    )
    expect(missing).toEqual([])
  })
})
