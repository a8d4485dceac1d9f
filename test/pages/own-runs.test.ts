import { describe, expect, it } from 'vitest'
import { ownRuns } from '#pages/me/own-runs.ts'
import type { RunRecord } from '#pages/review/run-record.ts'
import type { DeviceRun } from '#run/device-store.ts'

const header = { scenario: 's', digest: 'd', seed: 1, mode: 'practice', overlay: {} } as const
const onDevice = (id: string, more: Partial<DeviceRun> = {}): DeviceRun => ({
  id,
  header,
  account: 'li',
  uploadKey: 'k',
  modality: 'desktop',
  startedAt: '2026-11-02T08:00:00.000Z',
  hasEnded: true,
  sentSeq: 0,
  isDelivered: false,
  ...more,
})
const onServer = (id: string, startedAt: string) =>
  ({ id, scenario: 's', mode: 'practice', startedAt, percent: 90 }) as RunRecord

describe('my runs', () => {
  it('say of each where it is', () => {
    const device = [
      onDevice('waits'),
      onDevice('goes-on', { hasEnded: false }),
      onDevice('there', { isDelivered: true }),
      onDevice('refused', { isDelivered: true, refusal: 'too odd' }),
    ]
    const runs = ownRuns('li', device, [onServer('there', '2026-11-02T08:00:00.000Z')])
    expect(Object.fromEntries(runs.map(({ id, whereabouts }) => [id, whereabouts]))).toEqual({
      waits: 'waiting',
      'goes-on': 'unfinished',
      there: 'server',
      refused: 'refused',
    })
    expect(runs.find(({ id }) => id === 'refused')?.refusal).toBe('too odd')
    expect(runs.find(({ id }) => id === 'there')?.record?.percent).toBe(90)
  })

  it('leave out what somebody else played on this device, and put the newest first', () => {
    const device = [
      onDevice('mine', { startedAt: '2026-11-03T08:00:00.000Z' }),
      onDevice('theirs', { account: 'chen' }),
    ]
    const server = [
      onServer('older', '2026-11-01T08:00:00.000Z'),
      onServer('newest', '2026-11-04T08:00:00.000Z'),
    ]
    expect(ownRuns('li', device, server).map(({ id }) => id)).toEqual(['newest', 'mine', 'older'])
  })
})
