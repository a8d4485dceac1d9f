import { useFrame } from '@react-three/fiber'
import { useRef } from 'react'
import { BackSide, type Mesh } from 'three'

/** How much of the light is taken away. */
const DIM = 0.62

/** Dims the world about the eyes: it stands still, and stays to be seen. What is drawn blended comes after it. */
export function Dimmer() {
  const mesh = useRef<Mesh>(null)
  useFrame(({ camera }) => mesh.current?.position.setFromMatrixPosition(camera.matrixWorld))
  return (
    <mesh ref={mesh} renderOrder={-1} frustumCulled={false} pointerEvents="none">
      <sphereGeometry args={[0.35, 16, 12]} />
      <meshBasicMaterial
        color="#04070c"
        side={BackSide}
        transparent
        opacity={DIM}
        depthTest={false}
        depthWrite={false}
        toneMapped={false}
      />
    </mesh>
  )
}
