import { describe, expect, it } from 'vitest'
import type { RunEvent } from '#engine/event.ts'
import { contaminationAfter } from '#folds/contamination.ts'
import type { Act, Scenario } from '#scenario/scenario.ts'
import { tinyScenario } from '../support/tiny-scenario.ts'

const act = (id: string, rest: Partial<Act>): Act => ({ id, group: 'g', places: ['desk'], fact: id, ...rest })

const scenario: Scenario = {
  ...tinyScenario,
  acts: [
    act('nurse', { contacts: [{ soil: 'bed-rail', load: 1 }, { touch: ['hands', 'bed-rail'] }] }),
    act('rub', {
      options: [{ id: 'long', contacts: [{ clean: ['hands'], log10: 3 }] }, { id: 'none' }],
    }),
    act('gloves-off', { contacts: [{ doff: 'outer-gloves', grasp: 'right' }] }),
    act('mask-off', {
      options: [
        { id: 'straps', contacts: [{ doff: 'respirator', grasp: 'right' }] },
        {
          id: 'front',
          contacts: [
            { soil: 'respirator-front', load: 0.5 },
            { doff: 'respirator', grasp: 'front' },
          ],
        },
      ],
    }),
  ],
}

const done = (id: string, option?: string): RunEvent => ({
  type: 'ActDone',
  atMs: 0,
  act: id,
  sets: [],
  ...(option !== undefined && { option }),
})

describe('the contamination of a run', () => {
  it('goes onto what covers the hands, and off with it', () => {
    const soiled = contaminationAfter(scenario, [done('nurse')])
    expect(soiled.field['outer-glove-left']).toBeCloseTo(0.1)
    expect(soiled.field['inner-glove-left']).toBeUndefined()
    const { field, off } = contaminationAfter(scenario, [done('nurse'), done('gloves-off')])
    expect(off).toEqual(['outer-gloves'])
    expect(field['outer-glove-left']).toBeUndefined()
    expect(field['hand-left'] ?? 0).toBe(0)
  })

  it('is less by three powers of ten after hands are rubbed long enough, and the same where they are not', () => {
    const at = (option: string) => contaminationAfter(scenario, [done('nurse'), done('rub', option)]).field
    expect(at('long')['outer-glove-left']).toBeCloseTo(0.0001)
    expect(at('none')['outer-glove-left']).toBeCloseTo(0.1)
  })

  it('reaches the hand that grasps a respirator by its front', () => {
    const at = (option: string) => contaminationAfter(scenario, [done('mask-off', option)]).field
    expect(Math.max(...Object.values(at('front')))).toBeGreaterThan(0.01)
    expect(Object.values(at('straps')).every((load) => load === 0)).toBe(true)
  })

  it('knows nothing of acts that it has not', () => {
    expect(contaminationAfter(scenario, [done('unheard-of')])).toEqual({ field: {}, off: [] })
  })
})
