import { useThree } from '@react-three/fiber'
import { useMemo } from 'react'
import { Vector3 } from 'three'
import type { Panel, PanelButton } from '#view/panel/panel.ts'
import { PanelMesh } from '#view/panel/panel-mesh.tsx'
import { dmmToM } from '#view/panel/sizes.ts'
import type { Words } from '#view/text/words.ts'

/** It hangs no nearer to the eyes. */
const CHOICE_DISTANCE_M = 0.85
/** Its middle is no higher above the eyes: one does not read overhead. */
const HIGHEST_M = 0.1

const point = new Vector3()
const eye = new Vector3()

/** A small panel beside something, turned to the eyes as they were when it came. */
export function FacingPanel(props: {
  panel: Panel
  at: Vector3
  words: Words
  textScale: number
  onPress: (button: PanelButton) => void
}) {
  const { panel, at, words, textScale, onPress } = props
  const camera = useThree((three) => three.camera)
  const distanceM = useMemo(
    () => Math.max(CHOICE_DISTANCE_M, eye.setFromMatrixPosition(camera.matrixWorld).distanceTo(at)),
    [camera, at],
  )
  const { position, yaw } = useMemo(() => {
    eye.setFromMatrixPosition(camera.matrixWorld)
    const yaw = Math.atan2(eye.x - at.x, eye.z - at.z)
    // Nearer to the eyes than what it speaks of, and above it; beyond what hangs at the chest or before the face.
    const toward = point.copy(eye).sub(at)
    toward.setLength(Math.min(0.12, toward.length() - CHOICE_DISTANCE_M))
    const up = panel.rows.length > 0 ? 0.42 : 0.17
    const y = at.y + up * (distanceM / CHOICE_DISTANCE_M)
    return {
      position: at
        .clone()
        .add(toward)
        .setY(Math.min(y, eye.y + HIGHEST_M)),
      yaw,
    }
  }, [camera, at, distanceM, panel.rows.length])
  const widthDmm = panel.rows.length > 0 ? 420 : 330
  return (
    <PanelMesh
      panel={panel}
      words={words}
      textScale={textScale}
      onPress={onPress}
      widthM={dmmToM(widthDmm, distanceM)}
      distanceM={distanceM}
      position={position}
      rotation={[0, yaw, 0]}
    />
  )
}
