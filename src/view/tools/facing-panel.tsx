import { useThree } from '@react-three/fiber'
import { useMemo } from 'react'
import { Vector3 } from 'three'
import { BOOK_AT_M } from '#view/desk/size-at.ts'
import type { Panel, PanelButton } from '#view/panel/panel.ts'
import { PanelMesh } from '#view/panel/panel-mesh.tsx'
import { dmmToM } from '#view/panel/sizes.ts'
import type { Words } from '#view/text/words.ts'
import { faceEyes } from './facing.ts'

const WIDTH_DMM = { choice: 420, caption: 330 } as const

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
  const kind = panel.rows.length > 0 ? 'choice' : 'caption'
  const { position, yawRad } = useMemo(
    () => faceEyes(eye.setFromMatrixPosition(camera.matrixWorld), at, kind),
    [camera, at, kind],
  )
  return (
    <PanelMesh
      panel={panel}
      words={words}
      textScale={textScale}
      onPress={onPress}
      widthM={dmmToM(WIDTH_DMM[kind], BOOK_AT_M)}
      distanceM={BOOK_AT_M}
      position={position}
      rotation={[0, yawRad, 0]}
    />
  )
}
