import { Object3D, Texture } from 'three'
import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { initialState, type RunState } from '#engine/state.ts'
import type { LoadedScene } from '#view/place/load-place.ts'
import { type PlaceStaging, ShiftPlace } from '#view/place/shift-place.ts'

const start = initialState(expressMail, { seed: 1, mode: 'practice', overlay: {} })
const at = (place: string): RunState => ({ ...start, place })

/** A yard with a block that becomes a wreck; all that is asked of the scene is written down. */
function yard(): { scene: LoadedScene; asked: string[]; environments: Record<string, Texture> } {
  const asked: string[] = []
  const environments = { yard: new Texture(), block: new Texture(), wreck: new Texture() }
  const gate = new Object3D()
  gate.position.set(2, 0, -3)
  gate.rotation.y = Math.PI / 2
  gate.userData.part = 'yard'
  gate.updateMatrixWorld()
  const scene = {
    zones: new Map(Object.entries(environments).map(([part, environment]) => [part, { environment }])),
    nodes: new Map([['A_gate', gate]]),
    setShown: (...parts: string[]) => asked.push(`shown ${parts.join(' ')}`),
    setLight: (part: string, light: string) => asked.push(`light ${part} ${light}`),
  } as unknown as LoadedScene
  return { scene, asked, environments }
}

const staging: PlaceStaging = {
  environment: 'port-hazmat',
  parts: () => ({ yard: ['day', 'night'], block: ['day'], wreck: ['day'] }),
  seen: ({ place }) =>
    place === 'wreck'
      ? [{ part: 'wreck' }, { part: 'yard', light: 'night' }]
      : [{ part: 'yard', light: 'day' }, { part: 'block' }],
  farM: 900,
  beside: { kiosk: { offsetM: [0, 0, 1], yawRad: 0.5 } },
}

describe('the place of a run', () => {
  test('shows the parts that the run has come to, and tells who is lit by them', () => {
    const { scene, asked, environments } = yard()
    const place = new ShiftPlace(scene, staging, at('gate'))
    const told: (Texture | undefined)[] = []
    place.lit.subscribe(({ environment }) => told.push(environment))
    place.follow(at('office'))
    expect(told).toEqual([])
    place.follow(at('wreck'))
    expect(told).toEqual([environments.wreck])
    expect(place.lit.getState().parts).toEqual(new Set(['wreck', 'yard']))
    expect(asked).toEqual(['light yard day', 'shown yard block', 'light yard night', 'shown wreck yard'])
  })

  test('says where one stands, which way, and in which part', () => {
    const { scene } = yard()
    const place = new ShiftPlace(scene, staging, at('gate'))
    expect(place.standOf('gate').position).toEqual([2, 0, -3])
    expect(place.standOf('gate').yawRad).toBeCloseTo(Math.PI / 2)
    expect(place.partOf('officer-gate')).toBe('yard')
    expect(() => place.standOf('quay')).toThrow('no node "A_quay"')
  })
})
