import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import type { LogEntry } from '#engine/log.ts'
import { redoBeforeStop, redoPoints } from '#folds/redo-points.ts'
import { Trainee } from '#test/support/trainee.ts'

describe('where a critical error has stopped a run', () => {
  test('it is redone from just before the deed that led to it', () => {
    const trainee = new Trainee(expressMail, 7, 'practice')
    trainee.does({ type: 'BeginRun' })
    trainee.does({ type: 'GoTo', place: 'console' })
    trainee.does({ type: 'Perform', act: 'turn-key' })
    trainee.does({ type: 'Perform', act: 'scan-test-block' })
    trainee.waitsFor('ActDone')
    expect(redoBeforeStop(trainee.log.entries)).toBeUndefined()
    const seq = trainee.log.entries.length
    trainee.does({ type: 'Perform', act: 'fetch-test-block', option: 'reach-in' })
    expect(redoBeforeStop(trainee.log.entries)).toEqual({
      seq,
      atMs: trainee.log.entries[seq - 1]?.intent.atMs,
    })
  })

  test('a deed that took its time is redone from before it was begun, not from before it was over', () => {
    const entry = (seq: number, atMs: number, type: string, ...events: unknown[]) =>
      ({ seq, intent: { type, atMs }, events, hash: '' }) as unknown as LogEntry
    const entries = [
      entry(0, 0, 'BeginRun', { type: 'RunBegun' }),
      entry(1, 1000, 'GoTo', { type: 'PlaceReached', place: 'ppe' }),
      entry(2, 2000, 'Perform', { type: 'ActBegun', act: 'put-on-suit', option: 'level-c' }),
      entry(3, 3000, 'Elapse', { type: 'InjectHappened', inject: 'whistle', fact: 'whistle' }),
      entry(
        4,
        6000,
        'Elapse',
        { type: 'ActDone', act: 'put-on-suit', option: 'level-c' },
        { type: 'SceneStopped', criterion: 'never-goes-in-filtered' },
      ),
    ]
    expect(redoBeforeStop(entries)).toEqual({ seq: 2, atMs: 1000 })
  })

  test('what only happened is redone from when there was still something to judge', () => {
    const entry = (seq: number, atMs: number, ...events: unknown[]) =>
      ({ seq, intent: { type: 'Elapse', atMs }, events, hash: '' }) as unknown as LogEntry
    const entries = [
      entry(0, 0, { type: 'RunBegun' }),
      entry(1, 1000, { type: 'InjectHappened', inject: 'air-low', fact: 'airLow' }),
      entry(2, 2000, { type: 'ActDone', act: 'read-air' }),
      entry(
        3,
        9000,
        { type: 'InjectHappened', inject: 'whistle', fact: 'whistling' },
        { type: 'SceneStopped', criterion: 'leaves-at-turn-back' },
      ),
    ]
    expect(redoBeforeStop(entries)).toEqual({ seq: 2, atMs: 1000 })
  })

  test('where time ran out it is redone from when there was still something to judge', () => {
    const entry = (seq: number, atMs: number, ...events: unknown[]) =>
      ({ seq, intent: { type: 'Elapse', atMs }, events, hash: '' }) as unknown as LogEntry
    const entries = [
      entry(0, 0, { type: 'RunBegun' }),
      entry(1, 1000, { type: 'InjectHappened', inject: 'emergency', fact: 'emergency' }),
      entry(2, 5000, { type: 'PlaceReached', place: 'console' }),
      entry(
        3,
        50_000,
        { type: 'StepLate', step: 'leave' },
        { type: 'SceneStopped', criterion: 'leaves-in-time' },
      ),
    ]
    expect(redoPoints(entries).map(({ seq }) => seq)).toEqual([1, 2])
    expect(redoBeforeStop(entries)).toEqual({ seq: 2, atMs: 1000 })
  })
})
