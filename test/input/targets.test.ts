import { Object3D } from 'three'
import { describe, expect, it, vi } from 'vitest'
import { pulse } from '#input/cue.ts'
import { createTargets, type Target } from '#input/targets.ts'

const target = (id: string, order = 0): Target => ({
  id,
  label: id,
  order,
  isDisabled: false,
  object: new Object3D(),
  activate: () => undefined,
})
const ids = (targets: ReturnType<typeof createTargets>) => targets.getState().targets.map(({ id }) => id)

describe('the list of targets', () => {
  it('keeps its order: by number, then by appearance', () => {
    const targets = createTargets()
    for (const [id, order] of [
      ['door', 9],
      ['hold', 0],
      ['release', 0],
    ] as const)
      targets.add(target(id, order))
    expect(ids(targets)).toEqual(['hold', 'release', 'door'])
  })

  it('gives a target that is renamed its old turn', () => {
    const targets = createTargets()
    const remove = targets.add(target('hold'))
    targets.add(target('release'))
    remove()
    targets.add({ ...target('hold'), label: '扣留' })
    expect(ids(targets)).toEqual(['hold', 'release'])
  })

  it('does not lose a target to the late leave of the one it replaced', () => {
    const targets = createTargets()
    const remove = targets.add(target('hold'))
    targets.add(target('hold'))
    remove()
    expect(ids(targets)).toEqual(['hold'])
  })
})

describe('a cue', () => {
  it('shakes by whichever way the browser has, and sounds', () => {
    const shake = vi.fn()
    const rumble = vi.fn()
    const targets = createTargets()
    const sound = vi.fn()
    targets.onCue(sound)
    targets.cue('confirm', { gamepad: { hapticActuators: [{ pulse: shake }] } as unknown as Gamepad })
    targets.cue('hover', { gamepad: { vibrationActuator: { playEffect: rumble } } as unknown as Gamepad })
    expect(shake).toHaveBeenCalledExactlyOnceWith(0.5, 30)
    expect(rumble).toHaveBeenCalledExactlyOnceWith('dual-rumble', expect.objectContaining({ duration: 10 }))
    expect(sound.mock.calls).toEqual([['confirm'], ['hover']])
  })

  it('is quiet in the hand when that is switched off, and with what cannot shake', () => {
    const shake = vi.fn()
    const targets = createTargets()
    targets.isHapticOn = false
    targets.cue('error', { gamepad: { hapticActuators: [{ pulse: shake }] } as unknown as Gamepad })
    expect(shake).not.toHaveBeenCalled()
    expect(() => pulse({ gamepad: undefined }, 'error')).not.toThrow()
    expect(() => pulse(undefined, 'error')).not.toThrow()
  })
})
