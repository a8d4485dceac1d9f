import { Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { type Alarm, MotionAlarm } from '#view/sound/motion-alarm.ts'

const AHEAD = new Vector3(0, 0, -1)

/** Looks ten times a second, and returns the alarm at the end of each second. */
function watch(alarm: MotionAlarm, fromS: number, seconds: number, xAt = (_s: number) => 0): Alarm[] {
  return Array.from({ length: seconds }, (_, second) => {
    let last: Alarm = 'quiet'
    for (let tenth = 0; tenth < 10; tenth++) {
      const s = fromS + second + tenth / 10
      last = alarm.look(s, new Vector3(xAt(s), 1.6, 0), AHEAD)
    }
    return last
  })
}

describe('the alarm for whoever moves no more', () => {
  test('warns after 20 s without a movement, and calls after 30 s', () => {
    const heard = watch(new MotionAlarm(), 0, 40)
    expect(heard.indexOf('warns')).toBe(20)
    expect(heard.indexOf('calls')).toBe(30)
    expect(heard.at(-1)).toBe('calls')
  })

  test('keeps quiet while the head moves a little, and through breath too small to count', () => {
    expect(watch(new MotionAlarm(), 0, 60, (s) => 0.05 * Math.sin(s))).not.toContain('warns')
    expect(watch(new MotionAlarm(), 0, 40, (s) => 0.004 * Math.sin(s))).toContain('calls')
  })

  test('counts anew once they have stirred or turned their head', () => {
    const alarm = new MotionAlarm()
    watch(alarm, 0, 35)
    alarm.stir()
    expect(watch(alarm, 35, 15)).not.toContain('warns')
    expect(alarm.look(56, new Vector3(0, 1.6, 0), AHEAD)).toBe('warns')
    expect(alarm.look(57, new Vector3(0, 1.6, 0), new Vector3(0.1, 0, -0.99))).toBe('quiet')
  })
})
