import { glob, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { convert } from 'fontverter'
import { describe, expect, test } from 'vitest'
import { scenarios } from '#content/catalogue.ts'
import { CATALOGUES } from '#test/support/words.ts'
import { LANGUAGES } from '#view/text/languages.ts'

const FONTS = resolve(import.meta.dirname, '../../../public/fonts')
const WEIGHTS = [400, 700]
const MOST_BYTES = 256_000

/** Reads which characters a font has, from its table `cmap`, subtable of format 12 or 4. */
async function charactersOf(file: string): Promise<Set<number>> {
  const font: Buffer = await convert(await readFile(join(FONTS, file)), 'sfnt')
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i)
  const record = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')
  if (record === undefined) throw new Error(`${file}: no cmap`)
  const cmap = font.readUInt32BE(record + 8)
  const characters = new Set<number>()
  const add = (start: number, end: number) => {
    for (let code = start; code <= end && code !== 0xffff; code++) characters.add(code)
  }
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const at = cmap + font.readUInt32BE(cmap + 8 + 8 * i)
    const format = font.readUInt16BE(at)
    if (format === 12)
      for (let group = 0; group < font.readUInt32BE(at + 12); group++)
        add(font.readUInt32BE(at + 16 + 12 * group), font.readUInt32BE(at + 20 + 12 * group))
    if (format === 4) {
      const doubled = font.readUInt16BE(at + 6)
      for (let segment = 0; segment < doubled; segment += 2)
        add(font.readUInt16BE(at + 16 + doubled + segment), font.readUInt16BE(at + 14 + segment))
    }
  }
  return characters
}

const missingIn = (text: string, characters: ReadonlySet<number>) =>
  [...new Set(text)].filter((one) => /\S/.test(one) && !characters.has(one.codePointAt(0)!)).join('')

describe.each(WEIGHTS)('fonts of weight %i', (weight) => {
  test('have every character of every language, the Chinese one also alone', async () => {
    const app = await charactersOf(`noto-sans-sc-${weight}.woff2`)
    const chinese = new Set([...app, ...(await charactersOf(`noto-sans-sc-scenarios-${weight}.woff2`))])
    const latin = await charactersOf(`noto-sans-${weight}.woff2`)
    for (const { id, script, name } of LANGUAGES) {
      const texts = [name, ...Object.values(CATALOGUES[id] ?? {})]
      const known = script === 'han' ? chinese : new Set([...latin, ...chinese])
      expect(missingIn(texts.join(''), known), `run "node scripts/fonts.ts": missing in ${id}`).toBe('')
    }
  })

  test('have every character of the scenarios: names, addresses, sources', async () => {
    const known = new Set<number>()
    for (const script of ['sc-', 'sc-scenarios-', '', 'cyrillic-', 'greek-'])
      for (const code of await charactersOf(`noto-sans-${script}${weight}.woff2`)) known.add(code)
    const literals = Object.values(scenarios).map(({ scenario }) => JSON.stringify(scenario))
    expect(missingIn(literals.join(''), known), 'run "node scripts/fonts.ts"').toBe('')
  })

  test('are small', async () => {
    for await (const file of glob(`*-${weight}.woff2`, { cwd: FONTS }))
      expect((await stat(join(FONTS, file))).size, file).toBeLessThan(MOST_BYTES)
  })
})

test('the check sees a character that is not there', async () => {
  expect(missingIn('海龘', await charactersOf('noto-sans-sc-400.woff2'))).toBe('龘')
})
