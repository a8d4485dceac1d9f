import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BotName, playRun } from '#engine/bot.ts'
import { checkLog, genesisHash, type RunLog, replay } from '#engine/log.ts'
import { redoLog, redoneFromMs } from '#engine/redo.ts'
import { redoPoints } from '#folds/redo-points.ts'
import { tinyScenario } from '#test/support/tiny-scenario.ts'

const RUN = '0b6f4f1e-3c55-4f3c-9a0e-7d3f6f0a1c11'
const play = (seed: number, bot: BotName = 'model', mode: 'practice' | 'assessment' = 'practice'): RunLog =>
  playRun(tinyScenario, { seed, mode, overlay: {} }, bot)

describe('a run that is redone from a point', () => {
  test('is a sound log of its own with the same intents and events, at any point of any play', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500 }),
        fc.constantFrom<BotName>('model', 'hasty', 'random'),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (seed, bot, part) => {
          const log = play(seed, bot)
          const seq = Math.max(1, Math.round(part * log.entries.length))
          const redone = redoLog(log, RUN, seq)
          expect(redone.entries.map(({ intent, events }) => ({ intent, events }))).toEqual(
            log.entries.slice(0, seq).map(({ intent, events }) => ({ intent, events })),
          )
          const { checkpoint, unsound } = checkLog(tinyScenario, redone)
          expect(unsound).toBeUndefined()
          expect(checkpoint.state).toEqual(
            replay(tinyScenario, { header: log.header, entries: log.entries.slice(0, seq) }),
          )
          expect(redoneFromMs(redone)).toBe(log.entries[seq - 1]?.intent.atMs)
        },
      ),
      { seed: 7, numRuns: 60 },
    )
  })

  test('names its parent, and cannot pass for it: its hashes chain to its own header', () => {
    const log = play(3)
    const redone = redoLog(log, RUN, 4)
    expect(redone.header).toEqual({ ...log.header, redoOf: { run: RUN, seq: 4 } })
    expect(genesisHash(redone.header)).not.toBe(genesisHash(log.header))
    expect(checkLog(tinyScenario, { header: log.header, entries: redone.entries }).unsound).toMatchObject({
      kind: 'hash',
      seq: 0,
    })
  })

  test('is for practice alone, and for points that there are', () => {
    expect(() => redoLog(play(3, 'model', 'assessment'), RUN, 4)).toThrow(/practice/)
    for (const seq of [0, -1, 1.5, 10_000]) expect(() => redoLog(play(3), RUN, seq)).toThrow(/no point/)
  })

  test('a log that was not redone goes on from nowhere', () => {
    expect(redoneFromMs(play(3))).toBeUndefined()
  })
})

describe('the points to redo from', () => {
  test('stand before each judgement, in order, and none after the end', () => {
    const log = play(3)
    const points = redoPoints(log.entries)
    expect(points[0]).toEqual({ seq: 1, atMs: 0, kind: 'RunBegun' })
    expect(points.filter(({ kind }) => kind === 'ScanFinished').map(({ parcel }) => parcel)).toEqual(
      replay(tinyScenario, log).parcels.map(({ id }) => id),
    )
    expect(points.map(({ seq }) => seq)).toEqual(points.map(({ seq }) => seq).toSorted((a, b) => a - b))
    for (const { seq, kind, parcel } of points) {
      const { phase, parcels } = replay(tinyScenario, redoLog(log, RUN, seq))
      expect(phase).toBe('running')
      const phases = {
        RunBegun: undefined,
        ScanFinished: 'imaged',
        ParcelTakenUp: 'table',
        InjectHappened: undefined,
      }
      expect(parcels.find(({ id }) => id === parcel)?.phase).toBe(phases[kind])
    }
  })
})
