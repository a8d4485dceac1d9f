import { useFrame } from '@react-three/fiber'
import { useRef } from 'react'
import { BackSide, type Mesh, type MeshBasicMaterial } from 'three'

/** How much of the light is taken away where nothing else is told. */
const DIM = 0.62
const always = (): number => DIM

/**
 * Dims the world about the eyes by a share of its light: it stands still, or time passes, and it stays to be seen.
 * What is drawn blended comes after it.
 */
export function Dimmer({ share = always }: { share?: () => number }) {
  const mesh = useRef<Mesh>(null)
  useFrame(({ camera }) => {
    if (!mesh.current) return
    mesh.current.position.setFromMatrixPosition(camera.matrixWorld)
    const material = mesh.current.material as MeshBasicMaterial
    material.opacity = share()
  })
  return (
    <mesh ref={mesh} renderOrder={-1} frustumCulled={false} pointerEvents="none">
      <sphereGeometry args={[0.35, 16, 12]} />
      <meshBasicMaterial
        color="#04070c"
        side={BackSide}
        transparent
        opacity={0}
        depthTest={false}
        depthWrite={false}
        toneMapped={false}
      />
    </mesh>
  )
}
