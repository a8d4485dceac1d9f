import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Vector3 } from 'three'
import type { LiveRun } from '#run/live.ts'
import { useRunEvents, useRunState } from '#view/desk/use-run.ts'
import type { ShiftPlace } from '#view/place/shift-place.ts'
import { effectsOf } from './effects.ts'
import { whenHappened } from './when.ts'

/** How soon the flash is gone to a third, in s, and until when it is looked after [D]. */
const FADES_S = 0.14
const OVER_S = 1
/** Distance in metres at which an explosion of the plain size doubles the light; never more than `MOST` on top of it [D]. */
const DOUBLES_M = 90
const MOST = 1.6

const eye = new Vector3()

/**
 * Lights the whole yard for the instant of the explosion, before anything is heard, wherever one looks: one flash that
 * comes at once and fades, by the exposure alone, so that it costs nothing.
 */
export function Flash({ run, place }: { run: LiveRun; place: ShiftPlace }) {
  const state = useRunState(run)
  const events = useRunEvents(run)
  const gl = useThree((three) => three.gl)
  const scale = effectsOf(state).find(({ effect }) => effect === 'blast')?.scale
  const sinceMs = scale === undefined ? undefined : whenHappened(events, 'blast')
  const from = useMemo(
    () => new Vector3().setFromMatrixPosition(place.nodeOf('A_fire_1').matrixWorld),
    [place],
  )
  useEffect(
    () => () => {
      gl.toneMappingExposure = 1
    },
    [gl],
  )
  useFrame(({ camera }) => {
    const sinceS = sinceMs === undefined ? OVER_S : (run.nowMs() - sinceMs) / 1000
    if (scale === undefined || sinceS < 0 || sinceS >= OVER_S) {
      gl.toneMappingExposure = 1
      return
    }
    const distanceM = Math.max(1, eye.setFromMatrixPosition(camera.matrixWorld).distanceTo(from))
    gl.toneMappingExposure = 1 + Math.min(MOST, (scale * DOUBLES_M) / distanceM) * Math.exp(-sinceS / FADES_S)
  })
  return null
}
