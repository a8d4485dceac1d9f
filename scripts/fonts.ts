/**
 * Makes the fonts that the app serves from its own origin: Noto Sans SC cut down to what the app itself says, a second
 * file with what only scenarios say, which is loaded where they are, and Noto Sans for the scripts in which names stand
 * on labels. Run it again when a text needs a character that is not yet there; `test/view/text/fonts.test.ts` says so.
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

/** Where the app speaks, the cards of its scenarios included. */
const OF_APP = [
  'src/{pages,view}/**/text/*.ts',
  'src/{pages,view}/**/text.*.ts',
  'src/content/**/text.card*.ts',
]
const OF_SCENARIOS = ['src/content/**/*.ts']

/** Gathers every character of some sources, sorted. */
async function collectCharacters(patterns: readonly string[], first = ''): Promise<string[]> {
  const characters = new Set(first)
  for (const pattern of patterns)
    for await (const file of glob(pattern, { cwd: ROOT }))
      for (const character of await readFile(join(ROOT, file), 'utf8')) characters.add(character)
  return [...characters].filter((character) => character >= ' ').sort()
}

/** Writes characters as a CSS `unicode-range`. */
function unicodeRange(characters: readonly string[]): string {
  const codes = characters.map((one) => one.codePointAt(0) as number).sort((a, b) => a - b)
  const ranges: [number, number][] = []
  for (const code of codes) {
    const last = ranges.at(-1)
    if (last && code === last[1] + 1) last[1] = code
    else ranges.push([code, code])
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ')
}

function packageOf(name: string): string {
  return dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)))
}

const ofApp = await collectCharacters(OF_APP, ALWAYS)
const ofScenarios = (await collectCharacters(OF_SCENARIOS)).filter((one) => !ofApp.includes(one))
/** The cuts of the Chinese font, each with the ending of its file's name. */
const CUTS = { '': ofApp, '-scenarios': ofScenarios }
await mkdir(TARGET, { recursive: true })
for (const weight of WEIGHTS) {
  const chinese = await readFile(
    join(
      packageOf('@fontsource/noto-sans-sc'),
      `files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`,
    ),
  )
  for (const [ending, characters] of Object.entries(CUTS)) {
    const cut = await subsetFont(chinese, characters.join(''), { targetFormat: 'woff2' })
    await writeFile(join(TARGET, `noto-sans-sc${ending}-${weight}.woff2`), cut)
    console.log(`sc${ending} ${weight}: ${characters.length} characters, ${Math.round(cut.length / 1024)} kB`)
  }
  for (const [script, ending] of Object.entries(SCRIPTS))
    await copyFile(
      join(packageOf('@fontsource/noto-sans'), `files/noto-sans-${script}-${weight}-normal.woff2`),
      join(TARGET, `noto-sans${ending}-${weight}.woff2`),
    )
}
const faces = WEIGHTS.map(
  (weight) => `@font-face {
  font-family: "Noto Sans SC";
  font-weight: ${weight};
  font-display: swap;
  src: url("/fonts/noto-sans-sc-scenarios-${weight}.woff2") format("woff2");
  unicode-range: ${unicodeRange(ofScenarios)};
}
`,
)
await writeFile(
  join(ROOT, 'src/view/text/fonts-scenarios.css'),
  `/* What only scenarios say; written by scripts/fonts.ts. */\n${faces.join('')}`,
)
for (const name of ['noto-sans', 'noto-sans-sc'])
  await copyFile(join(packageOf(`@fontsource/${name}`), 'LICENSE'), join(TARGET, `${name}-LICENSE.txt`))
