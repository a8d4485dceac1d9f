import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { type Attention, createTargets, type Targets } from '#input/targets.ts'

/** The list of targets that a page and its canvas share; a page with two canvases gives each its own. */
export const TargetsContext = createContext<Targets>(createTargets())

/** Uses the shared list itself, to change it. */
export function useTargets(): Targets {
  return useContext(TargetsContext)
}

/** Uses a part of what is pointed at, and renders again when that part changes. */
export function useAttention<T>(select: (attention: Attention) => T): T {
  return useStore(useTargets(), select)
}
