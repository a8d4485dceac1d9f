import { describe, expect, test } from 'vitest'
import { xrayPractice, xrayTest } from '#content/xray/scenarios.ts'
import { type BotName, playRun } from '#engine/bot.ts'
import type { RunEvent } from '#engine/event.ts'
import { replay } from '#engine/log.ts'
import { imageReport } from '#folds/image-report.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { THREAT_CATEGORIES } from '#scenario/threat.ts'

function reportOf(scenario: Scenario, bot: BotName, seed = 2) {
  const log = playRun(scenario, { seed, mode: 'practice', overlay: {} }, bot)
  const events = log.entries.flatMap((entry) => entry.events)
  return { report: imageReport(replay(scenario, log), events), events }
}

describe('the report of a run of images', () => {
  test('counts sixteen threats of each category in the test, all found by the model officer', () => {
    const { categories, detection } = reportOf(xrayTest, 'model').report
    expect(new Set(categories.map(({ category }) => category))).toEqual(new Set(THREAT_CATEGORIES))
    for (const { category: _, ...counts } of categories)
      expect(counts).toEqual({ signals: 16, hits: 16, named: 16, marked: 16 })
    expect(reportOf(xrayTest, 'model').report.sets).toEqual({
      trained: { signals: 32, hits: 32 },
      untrained: { signals: 32, hits: 32 },
    })
    // 64 of 64 and 0 of 64, log-linear: HR 64.5/65, FA 0.5/65.
    expect(detection.dPrime).toBeCloseTo(4.844, 2)
    expect(detection.criterion).toBeCloseTo(0, 6)
  })

  test('shows who holds nothing as cautious, with a d′ of nought', () => {
    const { categories, detection, keys, keylessImages } = reportOf(xrayTest, 'hasty').report
    for (const { hits } of categories) expect(hits).toBe(0)
    expect(detection.dPrime).toBeCloseTo(0, 6)
    expect(detection.tendency).toBe('cautious')
    expect([keys, keylessImages]).toEqual([[], 128])
  })

  test('takes decision times from the image to the answer, by their median', () => {
    const { medianMs } = reportOf(xrayTest, 'hasty').report
    // A bot acts every 0.8 s, and the next image comes with the answer.
    expect(medianMs).toEqual({ miss: 800, pass: 800 })
  })

  test('counts each key for the images that it was pressed for', () => {
    const { report, events } = reportOf(xrayPractice, 'random', 5)
    const pressed = events.filter(
      (event): event is Extract<RunEvent, { type: 'ImageKeyPressed' }> =>
        event.type === 'ImageKeyPressed' && event.parcel !== undefined,
    )
    expect(report.keys.reduce((sum, { count }) => sum + count, 0)).toBe(pressed.length)
    const counts = report.keys.map(({ count }) => count)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
  })

  test('lists each threat that was let pass, with how its bag was drawn', () => {
    const { report, events } = reportOf(xrayTest, 'hasty')
    expect(report.missed).toHaveLength(64)
    for (const { parcel, name, draw } of report.missed) {
      expect(draw.isEmptied).toBe(false)
      expect(name).toBe(xrayTest.images!.threats.find(({ id }) => id === draw.threat)!.name)
      expect(events).toContainEqual(expect.objectContaining({ type: 'ImageDrawn', parcel, draw }))
    }
    expect(reportOf(xrayTest, 'model').report.missed).toEqual([])
  })

  test('tells the level reached in practice, and none in the test', () => {
    for (const { level } of reportOf(xrayPractice, 'model').report.categories)
      expect(level).toBeGreaterThanOrEqual(1)
    for (const one of reportOf(xrayTest, 'hasty').report.categories) expect(one).not.toHaveProperty('level')
  })
})
