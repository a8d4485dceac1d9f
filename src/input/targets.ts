import type { Object3D } from 'three'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Cue, pulse } from './cue.ts'

/** By what a target was activated. */
export type Means = 'ray' | 'touch' | 'grab' | 'dwell' | 'mouse' | 'key'

/** Something in the world that one can activate. */
export interface Target {
  readonly id: string
  /** What it is and does, in the trainee's language; read out and shown beside it. */
  readonly label: string
  readonly object: Object3D
  /** Place in the order of `Tab`; equal ones come in the order in which they appeared. */
  readonly order: number
  readonly isDisabled: boolean
  readonly activate: (means: Means) => void
}

/** What is pointed at and where the keyboard stands. */
export interface Attention {
  readonly targets: readonly Target[]
  readonly hoveredId: string | undefined
  readonly focusedId: string | undefined
  /** The last thing said to a screen reader. */
  readonly announcement: string
}

/** The list of all that can be activated, shared by ray, touch, dwell, mouse and keyboard. */
export interface Targets extends StoreApi<Attention> {
  /** Puts a target on the list, in the stead of one with the same id; returns how to take it off again. */
  readonly add: (target: Target) => () => void
  readonly hover: (id: string | undefined) => void
  readonly focus: (id: string | undefined) => void
  /** Says something to a screen reader. */
  readonly announce: (text: string) => void
  /** Tells hand and ear. */
  readonly cue: (cue: Cue, by?: Pick<XRInputSource, 'gamepad'>) => void
  /** Listens to cues, to sound them; returns how to stop. */
  readonly onCue: (listener: (cue: Cue) => void) => () => void
  /** Whether a drag that began on a target belongs to it and not to looking around. */
  isDragClaimed: boolean
  isHapticOn: boolean
  /** What stands in for each target in the page, by its id: a button for keyboard and screen reader. */
  readonly stands: Map<string, HTMLElement>
}

/** Creates an empty list. */
export function createTargets(): Targets {
  const store = createStore<Attention>(() => ({
    targets: [],
    hoveredId: undefined,
    focusedId: undefined,
    announcement: '',
  }))
  const listeners = new Set<(cue: Cue) => void>()
  // A target that is renamed leaves and comes back; it keeps its turn.
  const turns = new Map<string, number>()
  const targets: Targets = {
    ...store,
    isDragClaimed: false,
    isHapticOn: true,
    stands: new Map(),
    add: (target) => {
      if (!turns.has(target.id)) turns.set(target.id, turns.size)
      const turn = ({ id }: Target) => turns.get(id) ?? 0
      store.setState(({ targets: all }) => ({
        targets: [...all.filter(({ id }) => id !== target.id), target].sort(
          (a, b) => a.order - b.order || turn(a) - turn(b),
        ),
      }))
      return () =>
        store.setState(({ targets: all }) => ({ targets: all.filter((other) => other !== target) }))
    },
    hover: (hoveredId) => store.setState({ hoveredId }),
    focus: (focusedId) => store.setState({ focusedId }),
    announce: (announcement) => store.setState({ announcement }),
    cue: (cue, by) => {
      if (targets.isHapticOn) pulse(by, cue)
      for (const listener of listeners) listener(cue)
    },
    onCue: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return targets
}
