/**
 * Makes the fonts that the app serves from its own origin: Noto Sans SC cut down to what the catalogues and the
 * scenarios say, and Noto Sans for the scripts in which names stand on labels. Run it again when a text needs a character that is not yet there;
 * `test/view/text/fonts.test.ts` says so.
 */
import { copyFile, glob, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const ROOT = resolve(import.meta.dirname, '..')
const TARGET = join(ROOT, 'public/fonts')
const WEIGHTS = [400, 700]
/** Scripts of Noto Sans, each with the ending of its file's name. */
const SCRIPTS = { latin: '', cyrillic: '-cyrillic', greek: '-greek' }

/** What instruments, dates and numbers may show beyond the catalogues. */
const ALWAYS = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  ...' ·×÷±°µ²³′″‰–—‘’“”…‹›«»§¥',
  ...'，。、；：？！（）《》〈〉「」『』【】〔〕％￥～＋－／',
  ...'零一二三四五六七八九十百千万亿年月日时分秒第号件页',
].join('')

/** Gathers every character that the sources of texts and scenarios hold. */
async function collectCharacters(): Promise<string> {
  const characters = new Set(ALWAYS)
  for (const pattern of ['src/**/text/*.ts', 'src/**/text.*.ts', 'src/content/**/*.ts'])
    for await (const file of glob(pattern, { cwd: ROOT }))
      for (const character of await readFile(join(ROOT, file), 'utf8')) characters.add(character)
  return [...characters]
    .filter((character) => character >= ' ')
    .sort()
    .join('')
}

function packageOf(name: string): string {
  return dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)))
}

const text = await collectCharacters()
await mkdir(TARGET, { recursive: true })
for (const weight of WEIGHTS) {
  const chinese = await readFile(
    join(
      packageOf('@fontsource/noto-sans-sc'),
      `files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`,
    ),
  )
  const cut = await subsetFont(chinese, text, { targetFormat: 'woff2' })
  await writeFile(join(TARGET, `noto-sans-sc-${weight}.woff2`), cut)
  for (const [script, ending] of Object.entries(SCRIPTS))
    await copyFile(
      join(packageOf('@fontsource/noto-sans'), `files/noto-sans-${script}-${weight}-normal.woff2`),
      join(TARGET, `noto-sans${ending}-${weight}.woff2`),
    )
  console.log(`${weight}: ${[...text].length} characters, ${Math.round(cut.length / 1024)} kB`)
}
for (const name of ['noto-sans', 'noto-sans-sc'])
  await copyFile(join(packageOf(`@fontsource/${name}`), 'LICENSE'), join(TARGET, `${name}-LICENSE.txt`))
