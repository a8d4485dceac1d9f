import { describe, expect, test } from 'vitest'
import type { RunEvent } from '#engine/event.ts'
import { currentSubtitle, LEAST_MS, SUBTITLE_MS } from '#view/shift/subtitle.ts'
import { sound } from '#view/staging/express-mail/sounds.ts'

const happened = (atMs: number, inject: string): RunEvent => ({
  type: 'InjectHappened',
  atMs,
  inject,
  fact: inject,
})
const answered = (atMs: number, says?: string): RunEvent => ({
  type: 'ActDone',
  atMs,
  act: 'ask',
  sets: [],
  ...(says !== undefined && { says, by: 'purser' }),
})
const at = (nowMs: number, ...events: RunEvent[]) => currentSubtitle(events, sound.announcements, nowMs)

describe('what is read', () => {
  test('is the newest of what is announced and what is said in answer', () => {
    expect(at(3000, happened(1000, 'emergency'), answered(2000, 'seat-34c'), answered(2500))).toEqual({
      line: 'seat-34c',
      by: 'purser',
    })
    expect(at(3000, answered(1000, 'seat-34c'), happened(2000, 'emergency'))).toEqual({
      inject: 'emergency',
      by: 'supervisor',
    })
  })

  test('names whose words they are', () => {
    const announcements = { manager: { by: 'manager' }, leak: {} }
    expect(currentSubtitle([happened(1000, 'manager')], announcements, 2000)).toEqual({
      inject: 'manager',
      by: 'manager',
    })
    expect(currentSubtitle([happened(1000, 'leak')], announcements, 2000)).toEqual({ inject: 'leak' })
  })

  test('comes one after the other where several things happen at once', () => {
    const announcements = { blast: {}, leak: {}, fire: {} }
    const events = ['blast', 'leak', 'fire'].map((inject) => happened(1000, inject))
    const read = (nowMs: number) => currentSubtitle(events, announcements, nowMs)
    expect(read(1000)).toEqual({ inject: 'blast' })
    expect(read(1000 + LEAST_MS)).toEqual({ inject: 'leak' })
    expect(read(1000 + 2 * LEAST_MS)).toEqual({ inject: 'fire' })
    expect(read(1000 + 2 * LEAST_MS + SUBTITLE_MS)).toBeUndefined()
  })

  test('is nothing of what only passes time, and nothing once its time is over', () => {
    expect(at(3000, happened(1000, 'some-delay'))).toBeUndefined()
    expect(at(1000 + SUBTITLE_MS, happened(1000, 'emergency'))).toBeUndefined()
  })
})
