import { Canvas, useThree } from '@react-three/fiber'
import { XR, type XRStore } from '@react-three/xr'
import { useEffect, useState } from 'react'
import { NeutralToneMapping } from 'three'
import type { Settings } from '#input/settings.ts'
import type { LiveRun } from '#run/live.ts'
import type { Panel, PanelButton } from '#view/panel/panel.ts'
import { SceneProbe } from '#view/rig/scene-probe.tsx'
import { TargetButtons } from '#view/rig/target-buttons.tsx'
import type { ArmedStore } from '#view/shift/armed.ts'
import type { DraftStore } from '#view/shift/draft.ts'
import { type LoadProgress, loadShift } from '#view/shift/load-shift.ts'
import type { Pictures } from '#view/shift/pictures.ts'
import { type ShiftAssets, ShiftScene } from '#view/shift/shift-scene.tsx'
import { loadStaging } from '#view/staging/load-staging.ts'
import type { Words } from '#view/text/words.ts'

interface WorldProps {
  readonly live: LiveRun
  readonly words: Words
  readonly settings: Settings
  readonly draft: DraftStore
  readonly armed: ArmedStore
  readonly pictures: Pictures
  readonly beganAtDayMs: number
  readonly handbook: Panel | undefined
  readonly onPress: (button: PanelButton) => void
  readonly onProgress: (progress: LoadProgress | 'ready') => void
  readonly onProblem: (problem: unknown) => void
}

/** The world of a run, drawn on the page and in the headset. */
export function TrainCanvas({ headset, ...world }: WorldProps & { readonly headset: XRStore }) {
  return (
    <div className="train-world">
      <Canvas
        frameloop="demand"
        dpr={[1, 2]}
        camera={{ fov: 55, near: 0.05, far: 60 }}
        gl={{ antialias: true, powerPreference: 'high-performance', toneMapping: NeutralToneMapping }}
        onCreated={({ gl }) => {
          // Sizes are laid out for a pixel density; the page must not lose its context silently.
          gl.domElement.addEventListener('webglcontextlost', () =>
            world.onProblem(new Error(world.words.t('train.context-lost'))),
          )
        }}
      >
        <XR store={headset}>
          <World {...world} />
        </XR>
      </Canvas>
      <TargetButtons label={world.words.t('train.targets')} />
    </div>
  )
}

function World({ onProgress, onProblem, ...props }: WorldProps) {
  const { live, words } = props
  const renderer = useThree(({ gl }) => gl)
  const [assets, setAssets] = useState<ShiftAssets>()
  // The world is loaded once for a run; what is written on displays is in both languages
  useEffect(() => {
    let isHere = true
    const loading = loadStaging(live.scenario.id).then((staging) =>
      loadShift(
        renderer,
        staging,
        live.store.getState().state,
        words,
        (progress) => isHere && onProgress(progress),
      ),
    )
    loading.then(
      (loaded) => isHere && setAssets(loaded),
      (error: unknown) => isHere && onProblem(error),
    )
    return () => {
      isHere = false
      void loading.then(
        (loaded) => loaded.dispose(),
        () => undefined,
      )
      setAssets(undefined)
    }
  }, [renderer, live])
  return assets ? (
    <>
      <ShiftScene run={live} assets={assets} {...props} />
      <SceneProbe />
      <WarmUp onReady={() => onProgress('ready')} />
    </>
  ) : null
}

/** Has every program of the scene compiled before anybody is let in. */
function WarmUp({ onReady }: { onReady: () => void }) {
  const { gl, scene, camera, invalidate } = useThree()
  // Once for a scene
  useEffect(() => {
    let isHere = true
    void gl.compileAsync(scene, camera).then(() => {
      if (!isHere) return
      // What three.js puts off to a program's first use would make a frame in the headset wait.
      for (const program of gl.info.programs ?? []) {
        program.getUniforms()
        program.getAttributes()
      }
      invalidate()
      onReady()
    })
    return () => {
      isHere = false
    }
  }, [gl, scene])
  return null
}
