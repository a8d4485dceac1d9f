import { openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createRandom } from '#scenario/random.ts'
import { soundsOf } from '#view/shift/shift-sounds.ts'
import { Footsteps } from '#view/sound/footsteps.ts'
import { LINES, voiceId } from '#view/sound/lines.ts'
import { parseSoundTable } from '#view/sound/sound-bank.ts'
import { en } from '#view/sound/text.en.ts'
import { zh } from '#view/sound/text.zh.ts'
import { Ticks } from '#view/sound/ticks.ts'
import { staging } from '#view/staging/express-mail.ts'

const SOUNDS = resolve(import.meta.dirname, '../../../public/sound')
const MOST_BYTES = 2.6e6

describe('the sounds', () => {
  const rows = parseSoundTable(JSON.parse(readFileSync(join(SOUNDS, 'sounds.json'), 'utf8')))
  const files = readdirSync(SOUNDS).filter((name) => name.endsWith('.webm'))

  test('are the files that the table names, and no more', () => {
    expect(files.map((name) => name.replace('.webm', '')).sort()).toEqual([...rows.keys()].sort())
  })

  test('are WebM, and small together', () => {
    for (const name of files) {
      const head = Buffer.alloc(4)
      readSync(openSync(join(SOUNDS, name), 'r'), head, 0, 4, 0)
      expect(head.toString('hex'), name).toBe('1a45dfa3')
    }
    expect(files.reduce((sum, name) => sum + statSync(join(SOUNDS, name)).size, 0)).toBeLessThan(MOST_BYTES)
  })

  test('each have a caption in both languages, for whoever cannot hear them', () => {
    const plain = [...rows.keys()].filter((id) => !id.startsWith('voice_') && !id.startsWith('step_'))
    for (const words of [en, zh]) expect(plain.filter((id) => !words[`sound.${id}`])).toEqual([])
    expect(Object.keys(zh)).toEqual(Object.keys(en))
  })

  test('have every spoken line in both languages, with its words', () => {
    for (const { id } of LINES)
      for (const [language, words] of [
        ['en', en],
        ['zh', zh],
      ] as const) {
        expect(rows.has(voiceId(id, language)), `${id} in ${language}`).toBe(true)
        expect(words[`line.${id}`]).toBeTruthy()
      }
  })

  test('that a shift asks for are all there', () => {
    expect(soundsOf(staging.sound).filter((id) => !rows.has(id))).toEqual([])
  })

  test('that make no sense are refused by name', () => {
    expect(() => parseSoundTable({ beep: { lengthS: -1 } })).toThrow('sound "beep" has lengthS -1')
    expect(() => parseSoundTable(null)).toThrow('expected an object of sounds')
  })
})

/** Runs ticks frame by frame, and returns when each fell. */
function listen(
  ticks: Ticks,
  seconds: number,
  rateAt: (s: number) => number,
  fromS = 0,
  frameS = 1 / 72,
): number[] {
  const heard: number[] = []
  for (let s = fromS; s < fromS + seconds; s += frameS) heard.push(...ticks.advance(s, rateAt(s)))
  return heard
}

describe('ticks (seed 5)', () => {
  test('come as often as they should, in order, each once', () => {
    const heard = listen(new Ticks(createRandom(5).unit), 200, () => 8)
    expect(heard.length / 200).toBeGreaterThan(7.2)
    expect(heard.length / 200).toBeLessThan(8.8)
    expect(heard).toEqual([...heard].sort((a, b) => a - b))
    expect(new Set(heard).size).toBe(heard.length)
  })

  test('are Poisson: as much variance as mean in each second', () => {
    const heard = listen(new Ticks(createRandom(5).unit), 400, () => 6)
    const perSecond = Array.from(
      { length: 400 },
      (_, s) => heard.filter((at) => at >= s && at < s + 1).length,
    )
    const mean = perSecond.reduce((sum, n) => sum + n, 0) / 400
    const variance = perSecond.reduce((sum, n) => sum + (n - mean) ** 2, 0) / 400
    expect(variance / mean).toBeGreaterThan(0.75)
    expect(variance / mean).toBeLessThan(1.25)
  })

  test('stop where the rate is nothing, and come again', () => {
    const ticks = new Ticks(createRandom(5).unit)
    expect(listen(ticks, 10, () => 0)).toEqual([])
    expect(listen(ticks, 10, () => 20, 10).length).toBeGreaterThan(120)
  })
})

describe('footsteps', () => {
  test('fall every stride, never twice the same', () => {
    const feet = new Footsteps(0.7)
    const heard = Array.from({ length: 701 }, (_, i) => feet.advance(i * 0.01, 0, 'metal')).filter(
      (step) => step,
    )
    expect(heard).toHaveLength(10)
    for (let i = 1; i < heard.length; i++) expect(heard[i]).not.toBe(heard[i - 1])
    expect(heard[0]).toMatch(/^step_metal_[123]$/)
  })

  test('do not fall where somebody stands, or was put elsewhere', () => {
    const feet = new Footsteps()
    expect(feet.advance(0, 0, 'wet')).toBeUndefined()
    expect(feet.advance(0, 0, 'wet')).toBeUndefined()
    expect(feet.advance(9, 0, 'wet')).toBeUndefined()
  })
})
