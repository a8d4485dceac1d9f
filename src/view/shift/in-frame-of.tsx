import { type ReactNode, useMemo } from 'react'
import { Euler, Matrix4, type Object3D, Vector3 } from 'three'

/** Hangs something in the frame of a node of the environment, in metres: without the node's scale. */
export function InFrameOf({ node, children }: { node: Object3D; children: ReactNode }) {
  const { position, rotation } = useMemo(() => frameOf(node), [node])
  return (
    <group position={position} rotation={rotation}>
      {children}
    </group>
  )
}

function frameOf(node: Object3D): { position: Vector3; rotation: Euler } {
  const turned = new Matrix4().extractRotation(node.matrixWorld)
  return {
    position: new Vector3().setFromMatrixPosition(node.matrixWorld),
    rotation: new Euler().setFromRotationMatrix(turned),
  }
}
