import { useThree } from '@react-three/fiber'
import { useXR } from '@react-three/xr'
import { type ReactNode, useEffect, useMemo } from 'react'
import { Color, Euler, type Mesh, type Object3D, Vector3 } from 'three'
import type { Place } from '#input/locomotion.ts'
import type { Settings } from '#input/settings.ts'
import type { LiveRun } from '#run/live.ts'
import { BeltParcels } from '#view/belt/belt-parcels.tsx'
import { coachPanel } from '#view/desk/coach-panel.ts'
import { debriefPanel } from '#view/desk/debrief-panel.ts'
import type { Desk } from '#view/desk/desk.ts'
import { imageKeysPanel } from '#view/desk/image-keys-panel.ts'
import { pausePanel } from '#view/desk/pause-panel.ts'
import { recordPanel } from '#view/desk/record-panel.ts'
import { tablePanel } from '#view/desk/table-panel.ts'
import { verdictPanel } from '#view/desk/verdict-panel.ts'
import type { PanelButton } from '#view/panel/panel.ts'
import { PanelMesh, type PanelMeshProps } from '#view/panel/panel-mesh.tsx'
import type { LoadedPlace } from '#view/place/load-hall.ts'
import { DesktopRig } from '#view/rig/desktop-rig.tsx'
import { PlaceSpots } from '#view/rig/place-spots.tsx'
import type { RigModels } from '#view/rig/pointing-source.tsx'
import { XrRig } from '#view/rig/xr-rig.tsx'
import type { Words } from '#view/text/words.ts'
import { isKeyOn } from '#view/xray/key-state.ts'
import { type Crew, CrewMembers, tableTop } from './crew.tsx'
import type { DraftStore } from './draft.ts'
import { InFront } from './in-front.tsx'
import { LiveParts } from './live-parts.tsx'
import type { Pictures } from './pictures.ts'
import type { Scans } from './scans.ts'
import { useRun, useRunEvents } from './use-run.ts'
import { MONITOR, useShown, XrayMonitor } from './xray-monitor.tsx'

/** What a shift is drawn from, once it is loaded. */
export interface ShiftAssets {
  readonly place: LoadedPlace
  readonly crew: Crew
  readonly scans: Scans
  readonly models: RigModels
}

export interface ShiftSceneProps {
  readonly run: LiveRun
  readonly assets: ShiftAssets
  readonly words: Words
  readonly settings: Settings
  readonly draft: DraftStore
  readonly pictures: Pictures
  readonly beganAtDayMs: number
  readonly onPress: (button: PanelButton) => void
}

/** Height of the eyes at the desk, where one sits or stands bent, and at the table, in metres. */
const EYE_M: Record<string, number> = { console: 1.5, table: 1.62 }

/** Where the eyes of somebody at the console are, for laying out what is read from there. */
const CONSOLE_READING_M = 0.8

/** Reads the places of the run from the anchors of the environment. */
export function placesOf(run: LiveRun, place: LoadedPlace, words: Words): Place[] {
  return run.scenario.places.map(({ id, anchor }) => {
    const node = place.nodes.get(`A_${anchor}`)
    if (!node) throw new Error(`place: no anchor "A_${anchor}"`)
    const position = new Vector3().setFromMatrixPosition(node.matrixWorld)
    const ahead = new Vector3(0, 0, -1).transformDirection(node.matrixWorld)
    return {
      id,
      label: words.t(`place.${id}`),
      position: position.toArray(),
      yawRad: Math.atan2(-ahead.x, -ahead.z),
      eyeHeightM: EYE_M[id] ?? 1.6,
    }
  })
}

/** Stands a panel where a screen of the environment is. */
function ScreenPanel(props: { node: Object3D } & PanelMeshProps) {
  const { node, ...panel } = props
  const { position, rotation } = useMemo(() => {
    const at = new Vector3().setFromMatrixPosition(node.matrixWorld)
    const turned = new Euler().setFromRotationMatrix(
      node.matrixWorld.clone().extractRotation(node.matrixWorld),
    )
    return { position: at, rotation: turned }
  }, [node])
  return <PanelMesh {...panel} isScreen position={position} rotation={rotation} />
}

const CALM = new Color('#1d2a3d')

/** The express-mail shift in the world: hall, belt, people, screens, panels, and the trainee in it. */
export function ShiftScene(props: ShiftSceneProps) {
  const { run, assets, words, settings, draft, pictures, beganAtDayMs, onPress } = props
  const { place, crew, scans, models } = assets
  const state = useRun(run, (live) => live.state)
  const refusal = useRun(run, (live) => live.refusal?.refusal)
  const events = useRunEvents(run)
  const { keys } = useShown(run, draft)
  const isInVr = useXR((xr) => xr.session !== undefined)
  const invalidate = useThree((three) => three.invalidate)
  const scene = useThree((three) => three.scene)
  const places = useMemo(() => placesOf(run, place, words), [run, place, words])
  const way = useMemo(() => {
    const end = place.nodes.get('A_lane_end')
    const laneEnd = new Vector3().setFromMatrixPosition((end as Object3D).matrixWorld)
    return { laneEnd: laneEnd.toArray(), tableTop: tableTop(place) }
  }, [place])
  const desk: Desk = useMemo(() => ({ scenario: run.scenario, state, words }), [run, state, words])
  const read = useMemo(() => () => ({ state: run.store.getState().state, nowMs: run.nowMs() }), [run])

  // On the desktop a frame is drawn only when asked for; the world asks as long as it moves.
  const isMoving = state.phase === 'running'
  useEffect(() => {
    if (!isMoving || isInVr) return
    const timer = setInterval(invalidate, 33)
    return () => clearInterval(timer)
  }, [isMoving, isInVr, invalidate])

  // A pause is a calm place: the hall is gone until one comes back.
  const isCalm = state.phase === 'paused' && isInVr
  useEffect(() => {
    scene.background = isCalm ? CALM : null
    invalidate()
  }, [scene, isCalm, invalidate])

  const goTo = (id: string): boolean => {
    void run.dispatch({ type: 'GoTo', place: id }).catch(() => undefined)
    return true
  }
  const panel = { words, textScale: settings.textScale, onPress }
  const isOnShift = state.phase === 'ready' || state.phase === 'running'
  const monitor = place.meshes.get('I_screen_xray') as Mesh
  const dataScreen = place.nodes.get('I_screen_data') as Object3D
  const tableScreen = place.nodes.get('I_screen_table') as Object3D
  return (
    <>
      <group visible={!isCalm}>
        <primitive object={place.still} pointerEvents="none" />
        <LiveParts run={run} place={place} t={words.t} beganAtDayMs={beganAtDayMs} />
        <BeltParcels parcels={state.case.parcels} read={read} way={way} envMap={place.environment} />
        <CrewMembers run={run} place={place} crew={crew} />
        <XrayMonitor run={run} scans={scans} draft={draft} mesh={monitor} label={words.t('shift.monitor')} />
        <ScreenPanel
          {...panel}
          node={dataScreen}
          panel={recordPanel(desk)}
          widthM={0.6}
          heightM={0.34}
          distanceM={CONSOLE_READING_M}
        />
        <PlaceSpots places={places} placeId={state.place} onGoTo={goTo} />
      </group>
      {isInVr && isOnShift && state.place === 'console' && (
        <>
          <MonitorKeys monitor={monitor}>
            <PanelMesh
              {...panel}
              panel={imageKeysPanel(desk, (key) => isKeyOn(keys, key))}
              widthM={0.3}
              heightM={0.4}
              distanceM={CONSOLE_READING_M}
              position={[-MONITOR.widthM / 2 - 0.17, 0.03, 0.05]}
              rotation={[0, 0.5, 0]}
            />
          </MonitorKeys>
          <PanelMesh
            {...panel}
            panel={verdictPanel(desk)}
            widthM={0.46}
            heightM={0.46}
            distanceM={CONSOLE_READING_M}
            position={[0.2, 1.22, 0.28]}
            rotation={[-0.15, -1.0, 0]}
          />
          <PanelMesh
            {...panel}
            panel={coachPanel(desk, events, refusal)}
            widthM={0.7}
            heightM={0.3}
            distanceM={1}
            position={[-0.6, 1.72, -0.35]}
            rotation={[0.1, 0, 0]}
          />
        </>
      )}
      {isInVr && isOnShift && state.place === 'table' && (
        <>
          <ScreenPanel
            {...panel}
            node={tableScreen}
            panel={tablePanel(desk)}
            widthM={0.62}
            heightM={0.6}
            distanceM={1}
          />
          <PanelMesh
            {...panel}
            panel={coachPanel(desk, events, refusal)}
            widthM={0.7}
            heightM={0.3}
            distanceM={1.1}
            position={[way.tableTop[0] - 0.5, 1.6, way.tableTop[2] - 0.5]}
            rotation={[0, 0.3, 0]}
          />
        </>
      )}
      {isInVr && state.phase === 'paused' && (
        <InFront distanceM={1.4}>
          <PanelMesh {...panel} panel={pausePanel(desk, settings)} widthM={1} heightM={1.1} distanceM={1.4} />
        </InFront>
      )}
      {isInVr && state.phase === 'ended' && (
        <InFront distanceM={1.4}>
          <PanelMesh
            {...panel}
            panel={debriefPanel(desk)}
            widthM={1.15}
            heightM={1.1}
            distanceM={1.4}
            drawImage={pictures.draw}
            imageVersion={pictures.version}
          />
        </InFront>
      )}
      <XrRig
        places={places}
        placeId={state.place}
        settings={settings}
        floor={place.floor}
        models={models}
        safePlaceLabel={words.t('shift.safe-place')}
        onGoTo={goTo}
        onSafePlace={() =>
          void run.dispatch({ type: 'PauseRun', reason: 'safe-place' }).catch(() => undefined)
        }
        onPause={(reason) => void run.dispatch({ type: 'PauseRun', reason }).catch(() => undefined)}
        onReturn={() => {
          // Whoever paused on purpose goes on by their own word.
          const { phase, pauseReason } = run.store.getState().state
          if (phase === 'paused' && (pauseReason === 'hidden' || pauseReason === 'headset'))
            void run.dispatch({ type: 'ResumeRun' }).catch(() => undefined)
        }}
        onEnd={() => void run.dispatch({ type: 'PauseRun', reason: 'headset' }).catch(() => undefined)}
      />
      <DesktopRig
        places={places}
        placeId={state.place}
        onGoTo={goTo}
        onMenu={() =>
          void run
            .dispatch(
              state.phase === 'paused' ? { type: 'ResumeRun' } : { type: 'PauseRun', reason: 'trainee' },
            )
            .catch(() => undefined)
        }
      />
    </>
  )
}

/** Hangs something beside the X-ray monitor, in its frame in metres. */
function MonitorKeys({ monitor, children }: { monitor: Mesh; children: ReactNode }) {
  const { position, rotation } = useMemo(
    () => ({
      position: new Vector3().setFromMatrixPosition(monitor.matrixWorld),
      rotation: new Euler().setFromRotationMatrix(
        monitor.matrixWorld.clone().extractRotation(monitor.matrixWorld),
      ),
    }),
    [monitor],
  )
  return (
    <group position={position} rotation={rotation}>
      {children}
    </group>
  )
}
