import { describe, expect, it } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { playRun } from '#engine/bot.ts'
import { isShown, logFileText, type RunFilter, type RunRecord, withRun } from '#pages/review/run-record.ts'
import { readLogFile } from '../../scripts/log-file.ts'

const ALL: RunFilter = { hasGuests: true, hasSimulated: true }
const run = (id: string, more: Partial<RunRecord> = {}) =>
  ({
    id,
    person: { id: 'li', role: 'trainee', name: 'Li', classId: 'monday', className: 'Monday' },
    scenario: 'express-mail',
    result: 'passed',
    isGuest: false,
    isSimulated: false,
    createdAt: '2026-11-02T08:00:00.000Z',
    ...more,
  }) as RunRecord

describe('the list of runs', () => {
  it.each([
    ['person', { ...ALL, person: 'chen' }],
    ['class', { ...ALL, class: 'tuesday' }],
    ['scenario', { ...ALL, scenario: 'port-hazmat' }],
    ['result', { ...ALL, result: 'failed' }],
  ] as const)('hides a run of another %s', (_, filter) => {
    expect(isShown(run('a'), ALL)).toBe(true)
    expect(isShown(run('a'), filter)).toBe(false)
  })

  it('hides guests and simulated runs only when told to', () => {
    for (const [more, filter] of [
      [{ isGuest: true }, { ...ALL, hasGuests: false }],
      [{ isSimulated: true }, { ...ALL, hasSimulated: false }],
    ] as const) {
      expect(isShown(run('a', more), ALL)).toBe(true)
      expect(isShown(run('a', more), filter)).toBe(false)
    }
  })

  it('takes a run in where it belongs, changes it in place, and lets it go', () => {
    const older = run('older', { createdAt: '2026-11-01T08:00:00.000Z' })
    const newer = run('newer', { createdAt: '2026-11-03T08:00:00.000Z' })
    const between = run('between', { result: 'running' })
    const three = withRun([newer, older], between, ALL)
    expect(three.map(({ id }) => id)).toEqual(['newer', 'between', 'older'])
    const ended = withRun(three, { ...between, result: 'failed' }, ALL)
    expect(ended.map(({ result }) => result)).toEqual(['passed', 'failed', 'passed'])
    expect(withRun(ended, { ...between, result: 'failed' }, { ...ALL, result: 'passed' })).toEqual([
      newer,
      older,
    ])
  })

  it('gives a log away as the scoring command reads it', () => {
    const log = playRun(expressMail, { seed: 4, mode: 'assessment', overlay: {} }, 'hasty')
    expect(readLogFile(logFileText(log), 'the download')).toEqual(log)
  })
})
