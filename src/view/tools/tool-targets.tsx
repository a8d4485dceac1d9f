import type { ThreeEvent } from '@react-three/fiber'
import { useMemo } from 'react'
import { BoxGeometry, Matrix4, MeshBasicMaterial, Vector3 } from 'three'
import type { RunState } from '#engine/state.ts'
import type { LiveRun } from '#run/live.ts'
import type { ShiftPlace } from '#view/place/shift-place.ts'
import { Interactive } from '#view/rig/interactive.tsx'
import { type OpenSpot, type Surroundings, whereSpot } from './spots.ts'
import type { Tool } from './tool.ts'
import type { WorkThings } from './work-things.ts'

/** Least half size of what can be pointed at, in metres: small things are hard to hit. */
const LEAST_HIT_M = 0.05
/** The radius of what can be pointed at of a spot. */
const SPOT_HIT_M = 0.042
/** The longest side of what can be pointed at of a tool that is carried, in metres. */
const MOST_CARRIED_M = 0.3

const INVISIBLE = new MeshBasicMaterial({ visible: false })
const UNIT = new BoxGeometry(1, 1, 1)
const scaled = new Vector3()

/** What can be pointed at of a tool: a box about it. */
export function ToolTarget(props: {
  work: WorkThings
  tool: Tool
  label: string
  isOpen: boolean
  onDown: (event: ThreeEvent<PointerEvent>) => void
  onPress: () => void
}) {
  const { work, tool, label, isOpen, onDown, onPress } = props
  const box = useMemo(() => {
    const placed = work.placed.get(tool.id)
    if (!placed) return undefined
    const { rest, thing } = placed
    if (!thing && !tool.reachM) return undefined
    const middle = thing ? thing.model.bounds.getCenter(new Vector3()) : new Vector3(0, 0, 0)
    const size = thing
      ? thing.model.bounds.getSize(new Vector3())
      : new Vector3().setScalar(2 * (tool.reachM ?? 0))
    size.max(scaled.setScalar(2 * LEAST_HIT_M))
    // What is carried is taken folded, however far it spreads in use.
    if (tool.isCarried) size.min(scaled.setScalar(MOST_CARRIED_M))
    return rest.clone().multiply(new Matrix4().makeTranslation(middle)).scale(size)
  }, [work, tool])
  if (!box || !isOpen) return null
  return (
    <Interactive id={`tool/${tool.id}`} label={label} order={40} onActivate={onPress}>
      <mesh
        matrixAutoUpdate={false}
        matrix={box}
        geometry={UNIT}
        material={INVISIBLE}
        onPointerDown={onDown}
      />
    </Interactive>
  )
}

/** What can be pointed at of a spot. */
export function SpotTarget(
  props: Surroundings & {
    run: LiveRun
    place: ShiftPlace
    state: RunState
    spot: OpenSpot
    label: string
    onOver: (at: Vector3 | undefined) => void
    onPress: (at: Vector3) => void
  },
) {
  const { run, place, state, spot, label, onOver, onPress } = props
  const at = useMemo(() => {
    const where = new Vector3()
    const moment = { state, nowMs: run.nowMs(), place }
    return whereSpot(spot.offer.use.spot, props, moment, where) ? where : undefined
  }, [state, spot])
  if (!at) return null
  return (
    <Interactive
      id={spot.id}
      label={label}
      order={30}
      onHover={(isOver) => onOver(isOver ? at : undefined)}
      onActivate={() => onPress(at)}
    >
      <mesh position={at} material={INVISIBLE}>
        <sphereGeometry args={[SPOT_HIT_M, 12, 8]} />
      </mesh>
    </Interactive>
  )
}
