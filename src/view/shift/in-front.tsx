import { useFrame } from '@react-three/fiber'
import { type ReactNode, useRef } from 'react'
import { type Group, Vector3 } from 'three'

const eye = new Vector3()
const ahead = new Vector3()

/** Beyond this angle from the middle of the view, what stands in front follows; source: STACK §1.1, lazy follow. */
const FOLLOW_RAD = 0.6

/** On the desktop the view is narrower than that, and a head that turns by the mouse: it follows at once. */
const FOLLOW_AT_DESK_RAD = 0.02

/**
 * Stands its children before the viewer, upright, at eye level less `downM`; it follows lazily, never head-locked. On
 * the desktop, where the view ends above and below, it stands `belowGazeRad` under its middle where that is given.
 */
export function InFront(props: {
  distanceM: number
  downM?: number
  belowGazeRad?: number
  children: ReactNode
}) {
  const { distanceM, downM: levelDownM = 0.18, belowGazeRad, children } = props
  const group = useRef<Group>(null)
  const yaw = useRef<number | undefined>(undefined)
  const goal = useRef(0)
  useFrame(({ camera, gl }, deltaS) => {
    if (!group.current) return
    eye.setFromMatrixPosition(camera.matrixWorld)
    camera.getWorldDirection(ahead)
    const looking = Math.atan2(-ahead.x, -ahead.z)
    const apart =
      yaw.current === undefined ? Number.POSITIVE_INFINITY : Math.abs(wrap(looking - goal.current))
    if (apart > (gl.xr.isPresenting ? FOLLOW_RAD : FOLLOW_AT_DESK_RAD)) goal.current = looking
    const downM =
      belowGazeRad === undefined || gl.xr.isPresenting
        ? levelDownM
        : distanceM * Math.tan(belowGazeRad - Math.asin(ahead.y))
    yaw.current =
      yaw.current === undefined
        ? looking
        : yaw.current + wrap(goal.current - yaw.current) * Math.min(1, 4 * deltaS)
    group.current.position.set(
      eye.x - Math.sin(yaw.current) * distanceM,
      eye.y - downM,
      eye.z - Math.cos(yaw.current) * distanceM,
    )
    group.current.rotation.set(-Math.atan2(downM, distanceM) * 0.6, yaw.current, 0, 'YXZ')
  })
  return <group ref={group}>{children}</group>
}

const wrap = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle))
