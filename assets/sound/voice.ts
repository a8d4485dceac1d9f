/**
 * Speaks every line of the one list, in each language, and sends it through the loudspeaker or radio it is heard from.
 * Usage: node assets/sound/voice.ts. Needs Debian's festival, festvox-us-slt-hts, espeak-ng, ffmpeg.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Channel, LINES, voiceId } from '../../src/view/sound/lines.ts'
import { en } from '../../src/view/sound/text.en.ts'
import { PINYIN } from './pinyin.ts'

const OUT = resolve(import.meta.dirname, '../../public/sound')
const TABLE = join(OUT, 'sounds.json')
const scratch = mkdtempSync(join(tmpdir(), 'voice-'))

/** How each channel colours a voice. */
const FILTERS: Readonly<Record<Channel, string>> = {
  pa: 'highpass=f=280,lowpass=f=4200,acompressor=threshold=0.1:ratio=5,aecho=0.8:0.6:70|130:0.22|0.12,alimiter=limit=0.8',
  cabin: 'highpass=f=320,lowpass=f=5000,acompressor=threshold=0.1:ratio=4,alimiter=limit=0.8',
  radio:
    'highpass=f=380,lowpass=f=3300,acompressor=threshold=0.05:ratio=9,acrusher=bits=9:mix=0.25:mode=log,alimiter=limit=0.8',
}

const SPEAK: Readonly<Record<string, (words: string, wav: string) => void>> = {
  en: (words, wav) => {
    const text = join(scratch, 'line.txt')
    writeFileSync(text, words)
    execFileSync('text2wave', ['-eval', '(voice_cmu_us_slt_arctic_hts)', '-o', wav, text])
  },
  zh: (words, wav) =>
    execFileSync('espeak-ng', [
      '-v',
      'cmn-latn-pinyin',
      '-s',
      '165',
      '-p',
      '42',
      '-g',
      '2',
      '-w',
      wav,
      words,
    ]),
}

const table = JSON.parse(readFileSync(TABLE, 'utf8')) as Record<string, { lengthS: number }>
for (const { id, channel } of LINES)
  for (const [language, words] of [
    ['en', en[`line.${id}`]],
    ['zh', PINYIN[id]],
  ] as const) {
    const wav = join(scratch, 'line.wav')
    const name = voiceId(id, language)
    const file = join(OUT, `${name}.webm`)
    if (!words) throw new Error(`line "${id}" has no words in "${language}"`)
    SPEAK[language]?.(words, wav)
    execFileSync('ffmpeg', [
      ...['-loglevel', 'error', '-y', '-i', wav, '-af', `${FILTERS[channel]},loudnorm=I=-19:TP=-2`],
      ...['-ar', '48000', '-ac', '1', '-c:a', 'libopus', '-b:a', '24k', '-map_metadata', '-1'],
      ...['-fflags', '+bitexact', '-flags:a', '+bitexact', file],
    ])
    const lengthS = Number(
      execFileSync('ffprobe', [
        '-v',
        'error',
        '-show_entries',
        'format=duration',
        '-of',
        'csv=p=0',
        file,
      ]).toString(),
    )
    table[name] = { lengthS: Math.round(lengthS * 1e4) / 1e4 }
  }
rmSync(scratch, { recursive: true })
const sorted = Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(TABLE, `${JSON.stringify(sorted, null, 1)}\n`)
