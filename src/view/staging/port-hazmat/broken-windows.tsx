import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { type RunState, worldOf } from '#engine/state.ts'
import { hasGoneOff, tntKgOf } from '#folds/charges.ts'
import type { LiveRun } from '#run/live.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { useRunEvents, useRunState } from '#view/desk/use-run.ts'
import type { ShiftPlace } from '#view/place/shift-place.ts'
import { BrokenGlass } from './glass.ts'
import { type BrokenPane, brokenPanes } from './panes.ts'
import { whenHappened } from './when.ts'
import { useYardLight } from './yard-light.ts'

/** Lists the panes that have been broken in a state of a run, and from where. */
export function brokenIn({ hazards }: Scenario, state: RunState): readonly BrokenPane[] {
  const world = worldOf(state)
  return (hazards?.charges ?? [])
    .filter((charge) => hasGoneOff(charge, world))
    .flatMap((charge) => brokenPanes(charge.atM, tntKgOf(charge, world)))
}

/** Shows the windows that the explosion has broken, from when its wave has come to each. */
export function BrokenWindows({ run, place }: { run: LiveRun; place: ShiftPlace }) {
  const state = useRunState(run)
  const events = useRunEvents(run)
  const glass = useMemo(() => new BrokenGlass(), [])
  useEffect(() => () => glass.dispose(), [glass])
  useYardLight(place, glass)
  const blastMs = whenHappened(events, 'blast')
  // No window can be told from 1,600 m.
  const isSeen = blastMs !== undefined && state.place !== 'far-point'
  useEffect(() => glass.break(isSeen ? brokenIn(run.scenario, state) : []), [glass, run, isSeen])
  useFrame(() => glass.update(blastMs === undefined ? 0 : (run.nowMs() - blastMs) / 1000))
  return <primitive object={glass.mesh} pointerEvents="none" />
}
