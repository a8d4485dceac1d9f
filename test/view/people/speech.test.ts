import { describe, expect, test } from 'vitest'
import { computeSpeechTrack, type Mouth, sampleSpeech } from '#view/people/speech.ts'

const LINES = [
  ['zh', '您好，请出示护照和健康申明卡。您最近去过哪些国家？', 6.2],
  ['zh', '体温38.6度。', 2.4],
  ['en', 'Good evening. Have you had a fever, a cough, or any trouble breathing in the last two weeks?', 5.5],
  ['en', 'UN 1017: chlorine!', 2.5],
  ['en', 'Stop', 0.4],
  ['zh', '……', 1],
  ['en', '', 1],
] as const

describe.each(LINES)('a line in %s: “%s”', (language, text, durationS) => {
  const track = computeSpeechTrack(text, language, durationS)
  const mouth: Mouth = { open: 0, wide: 0, round: 0 }

  test('has keys in the order of time, from its beginning to its end', () => {
    expect(track.timesS[0]).toBe(0)
    expect(track.timesS.at(-1)).toBeCloseTo(durationS, 5)
    for (let i = 1; i < track.timesS.length; i++)
      expect(track.timesS[i]!).toBeGreaterThanOrEqual(track.timesS[i - 1]!)
  })

  test('keeps the mouth within its range, and closed at both ends and beyond', () => {
    for (let atS = -0.5; atS < durationS + 0.5; atS += 0.01) {
      sampleSpeech(track, atS, mouth)
      for (const amount of Object.values(mouth)) {
        expect(amount).toBeGreaterThanOrEqual(0)
        expect(amount).toBeLessThanOrEqual(1)
      }
      if (atS <= 0 || atS >= durationS) expect(mouth.open).toBe(0)
    }
    expect(sampleSpeech(track, durationS - 1e-4, mouth).open).toBeLessThan(0.02)
  })

  test('is the same every time', () => {
    expect(computeSpeechTrack(text, language, durationS)).toEqual(track)
  })
})

/** Counts how often the mouth opens. */
function countOpenings(text: string, language: 'en' | 'zh', durationS: number): number {
  const track = computeSpeechTrack(text, language, durationS)
  const mouth: Mouth = { open: 0, wide: 0, round: 0 }
  let [count, before, isRising] = [0, 0, false]
  for (let atS = 0; atS < durationS; atS += 0.005) {
    const { open } = sampleSpeech(track, atS, mouth)
    if (open > before + 1e-6) isRising = true
    else if (isRising && open < before - 1e-6) {
      count++
      isRising = false
    }
    before = open
  }
  return count
}

test('opens once for each Chinese character', () => {
  expect(countOpenings('请出示护照', 'zh', 2)).toBe(5)
})

test('opens about once for each English syllable', () => {
  // Please show me your passport and declaration: 11 syllables
  const count = countOpenings('Please show me your passport and declaration', 'en', 4)
  expect(count).toBeGreaterThanOrEqual(9)
  expect(count).toBeLessThanOrEqual(13)
})

test('closes the mouth at a full stop', () => {
  const track = computeSpeechTrack('好。好', 'zh', 3)
  const mouth: Mouth = { open: 0, wide: 0, round: 0 }
  expect(track.phrasesS).toHaveLength(2)
  expect(sampleSpeech(track, track.phrasesS[1]! - 0.05, mouth).open).toBeLessThan(0.05)
})
