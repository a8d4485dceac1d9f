import { Canvas } from '@react-three/fiber'
import { useXR, XR } from '@react-three/xr'
import { StrictMode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Mesh, Object3D, Vector3Tuple } from 'three'
import { useStore } from 'zustand'
import type { Place } from '#input/locomotion.ts'
import { createSettings, type Settings } from '#input/settings.ts'
import type { Means } from '#input/targets.ts'
import { DesktopRig } from '#view/rig/desktop-rig.tsx'
import { Interactive } from '#view/rig/interactive.tsx'
import { PlaceSpots } from '#view/rig/place-spots.tsx'
import { SceneProbe } from '#view/rig/scene-probe.tsx'
import { TargetButtons } from '#view/rig/target-buttons.tsx'
import { useTargets } from '#view/rig/targets-context.ts'
import { XrRig } from '#view/rig/xr-rig.tsx'
import { createHeadset } from '#view/rig/xr-store.ts'

/** What a test may read of the page, and never set. */
export interface RigProbe {
  /** What happened, in order: activations as `id by means`, and the rig's callbacks. */
  readonly happened: string[]
  readonly settings: { readonly change: (some: Partial<Settings>) => void }
  readonly cues: readonly string[]
}

declare global {
  interface Window {
    rigProbe: RigProbe
  }
}

const headset = createHeadset()
const settings = createSettings(localStorage)
const happened: string[] = []
const cues: string[] = []
window.rigProbe = { happened, cues, settings }

const PLACES: readonly Place[] = [
  { id: 'console', label: 'Go to the console', position: [0, 0, 0], yawRad: 0 },
  { id: 'table', label: 'Go to the table', position: [1.8, 0, -1.2], yawRad: -Math.PI / 2 },
]

const BUTTONS: readonly { id: string; label: string; position: Vector3Tuple; color: string }[] = [
  { id: 'hold', label: 'Hold the parcel', position: [-0.25, 1.1, -0.6], color: '#d98a2b' },
  { id: 'release', label: 'Release the parcel', position: [0.05, 1.1, -0.6], color: '#3d8f5a' },
  { id: 'stop', label: 'Emergency stop', position: [0.35, 1.1, -0.6], color: '#b8322f' },
  { id: 'behind', label: 'Close the door', position: [0, 1.3, 2.5], color: '#54708c' },
]

function Button({ id, label, position, color }: (typeof BUTTONS)[number]) {
  const [isHovered, setHovered] = useState(false)
  return (
    <Interactive
      id={id}
      label={label}
      onHover={setHovered}
      onActivate={(means: Means) => happened.push(`${id} by ${means}`)}
    >
      <mesh position={position} scale={isHovered ? 1.08 : 1}>
        <boxGeometry args={[0.16, 0.1, 0.06]} />
        <meshLambertMaterial color={color} />
      </mesh>
    </Interactive>
  )
}

function Cues() {
  const targets = useTargets()
  useEffect(() => targets.onCue((cue) => cues.push(cue)), [targets])
  return null
}

/** The room; `?bare` leaves it away, and `?empty` the rig too, to count what the rig itself costs. */
function Room({ onFloor }: { readonly onFloor: (floor: Mesh | null) => void }) {
  return (
    <>
      <mesh ref={onFloor} rotation-x={-Math.PI / 2}>
        <planeGeometry args={[7, 7]} />
        <meshLambertMaterial color="#8d969c" />
      </mesh>
      <gridHelper args={[7, 14, '#6d767c', '#7d868c']} position={[0, 0.002, 0]} />
      <mesh position={[0.05, 0.9, -0.75]}>
        <boxGeometry args={[1.4, 0.06, 0.5]} />
        <meshLambertMaterial color="#d6d9db" />
      </mesh>
      <mesh position={[0, 1.4, -3.5]}>
        <boxGeometry args={[7, 2.8, 0.1]} />
        <meshLambertMaterial color="#e8e6df" />
      </mesh>
      {BUTTONS.map((button) => (
        <Button key={button.id} {...button} />
      ))}
    </>
  )
}

function Scene({ comfort }: { readonly comfort: Settings }) {
  const [placeId, setPlaceId] = useState('console')
  const [floor, setFloor] = useState<Object3D | null>(null)
  const isInVr = useXR((xr) => xr.session !== undefined)
  const query = new URLSearchParams(location.search)
  const isEmpty = query.has('empty')
  const isBare = isEmpty || query.has('bare')
  const goTo = (id: string) => {
    happened.push(`go to ${id}`)
    setPlaceId(id)
    return true
  }
  useEffect(() => {
    if (isInVr) happened.push('entered')
  }, [isInVr])
  return (
    <>
      {!isEmpty && (
        <XrRig
          places={PLACES}
          placeId={placeId}
          settings={comfort}
          floor={floor ?? undefined}
          safePlaceLabel="Stop, safe place"
          onGoTo={goTo}
          onSafePlace={() => happened.push('safe place')}
          onPause={(reason) => happened.push(`pause: ${reason}`)}
          onReturn={() => happened.push('return')}
          onEnd={() => happened.push('end')}
        />
      )}
      <DesktopRig places={PLACES} placeId={placeId} onGoTo={goTo} onMenu={() => happened.push('menu')} />
      {!isBare && (
        <>
          <ambientLight intensity={1.6} />
          <directionalLight position={[1, 3, 2]} intensity={2} />
          <Room onFloor={setFloor} />
          <PlaceSpots places={PLACES} placeId={placeId} onGoTo={goTo} />
        </>
      )}
      <Cues />
      <SceneProbe />
    </>
  )
}

function Page() {
  const comfort = useStore(settings)
  return (
    <div style={{ position: 'relative', height: '100%' }}>
      <Canvas frameloop="demand" style={{ position: 'absolute', inset: 0 }}>
        <XR store={headset}>
          <Scene comfort={comfort} />
        </XR>
      </Canvas>
      <TargetButtons label="In the room" />
      <button
        type="button"
        style={{ position: 'absolute', left: 12, bottom: 12 }}
        onClick={() => headset.enterVR()}
      >
        Enter VR
      </button>
    </div>
  )
}

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')
createRoot(root).render(
  <StrictMode>
    <Page />
  </StrictMode>,
)
