/**
 * An empty @react-three/xr scene with the library's own controllers and pointers, which the bench measures us against.
 * Its controller models come from the origin that serves this page.
 */
import { Canvas } from '@react-three/fiber'
import { createXRStore, XR } from '@react-three/xr'
import { createRoot } from 'react-dom/client'

const store = createXRStore({
  emulate: false,
  offerSession: false,
  baseAssetPath: new URL('/profiles/', location.href).href,
})

createRoot(document.getElementById('root') as HTMLElement).render(
  <>
    <button type="button" onClick={() => void store.enterVR()}>
      Enter VR
    </button>
    <Canvas
      onCreated={() => {
        document.body.dataset.ready = ''
      }}
    >
      <XR store={store}>
        <mesh rotation-x={-Math.PI / 2}>
          <planeGeometry args={[4, 4]} />
          <meshBasicMaterial color="#8a949c" />
        </mesh>
      </XR>
    </Canvas>
  </>,
)
