import { describe, expect, it, vi } from 'vitest'
import { createSettings, DEFAULT_SETTINGS, parseSettings, SETTINGS_KEY } from '#input/settings.ts'

function createStorage(kept: Record<string, string> = {}) {
  const values = new Map(Object.entries(kept))
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  }
}

describe('settings', () => {
  it('last from one visit to the next', () => {
    const storage = createStorage()
    createSettings(storage).change({ handedness: 'left', turnDeg: 45, dwellMs: 1200 })
    expect(createSettings(storage).getState()).toEqual({
      ...DEFAULT_SETTINGS,
      handedness: 'left',
      turnDeg: 45,
      dwellMs: 1200,
    })
  })

  it('lose only what is wrong in them', () => {
    const kept = {
      handedness: 'left',
      turnDeg: 37,
      dwellMs: 9000,
      textScale: 1.6,
      isSeated: 'yes',
      colour: 'red',
    }
    expect(parseSettings(kept)).toEqual({ ...DEFAULT_SETTINGS, handedness: 'left', textScale: 1.6 })
  })

  it.each([null, undefined, 7, 'x', [], {}])('fall back to the defaults from %j', (kept) => {
    expect(parseSettings(kept)).toEqual(DEFAULT_SETTINGS)
  })

  it('survive what is not JSON, and no storage at all', () => {
    expect(createSettings(createStorage({ [SETTINGS_KEY]: '{' })).getState()).toEqual(DEFAULT_SETTINGS)
    const store = createSettings(undefined)
    store.change({ isDwellOn: true })
    expect(store.getState().isDwellOn).toBe(true)
  })

  it('refuse a value out of range', () => {
    const store = createSettings(undefined)
    store.change({ heightOffsetM: 4, cueVolume: Number.NaN, ambienceVolume: 0.25 })
    expect(store.getState()).toEqual({ ...DEFAULT_SETTINGS, ambienceVolume: 0.25 })
  })

  it('still change where the storage is full', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const store = createSettings({
      getItem: () => null,
      setItem: () => {
        throw new Error('full')
      },
    })
    store.change({ isSeated: true })
    expect(store.getState().isSeated).toBe(true)
    expect(warned).toHaveBeenCalledOnce()
    warned.mockRestore()
  })
})
