import { useThree } from '@react-three/fiber'
import { useXR } from '@react-three/xr'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { Color, Euler, Matrix4, type Mesh, type Object3D, Vector3 } from 'three'
import type { PauseReason } from '#engine/intent.ts'
import { hasFact, type RunState } from '#engine/state.ts'
import { redoPoints } from '#folds/redo-points.ts'
import type { Settings } from '#input/settings.ts'
import type { LiveRun } from '#run/live.ts'
import type { Parcel } from '#scenario/parcel.ts'
import { BeltParcels } from '#view/belt/belt-parcels.tsx'
import type { Bench, ParcelWay } from '#view/belt/motion.ts'
import { coachPanel } from '#view/desk/coach-panel.ts'
import { consequencePanel } from '#view/desk/consequence-panel.ts'
import { debriefPanel } from '#view/desk/debrief-panel.ts'
import type { Desk } from '#view/desk/desk.ts'
import { imageKeysPanel } from '#view/desk/image-keys-panel.ts'
import { PANEL_SIZES } from '#view/desk/panel-sizes.ts'
import { pausePanel } from '#view/desk/pause-panel.ts'
import { placePanel } from '#view/desk/place-panel.ts'
import { declarationPanel, manifestPanel, parcelsPanel } from '#view/desk/record-panel.ts'
import { verdictPanel } from '#view/desk/verdict-panel.ts'
import type { PanelButton } from '#view/panel/panel.ts'
import { PanelMesh } from '#view/panel/panel-mesh.tsx'
import { dmmToM } from '#view/panel/sizes.ts'
import type { LoadedPlace } from '#view/place/load-place.ts'
import { DesktopRig } from '#view/rig/desktop-rig.tsx'
import { PlaceSpots } from '#view/rig/place-spots.tsx'
import { XrRig } from '#view/rig/xr-rig.tsx'
import type { Words } from '#view/text/words.ts'
import { EXPRESS_MAIL_TOOLS } from '#view/tools/express-mail.ts'
import type { Tool } from '#view/tools/tool.ts'
import { ToolBench } from '#view/tools/tool-bench.tsx'
import type { WorkThings } from '#view/tools/work-things.ts'
import { isKeyOn } from '#view/xray/key-state.ts'
import type { ArmedStore } from './armed.ts'
import { type Crew, CrewMembers } from './crew.tsx'
import { Dimmer } from './dimmer.tsx'
import type { DraftStore } from './draft.ts'
import { InFront } from './in-front.tsx'
import { LiveParts } from './live-parts.tsx'
import { MONITOR } from './monitor-layout.ts'
import { PanelStands } from './panel-stands.tsx'
import type { Pictures } from './pictures.ts'
import { desktopPlacesOf, frameOfAnchor, placesOf } from './places.ts'
import type { Scans } from './scans.ts'
import { ShiftSound } from './shift-sound.tsx'
import { Subtitles } from './subtitles.tsx'
import { useRun, useRunEvents } from './use-run.ts'
import { useShown, XrayMonitor } from './xray-monitor.tsx'

/** What a shift is drawn from, once it is loaded. */
export interface ShiftAssets {
  readonly place: LoadedPlace
  readonly crew: Crew
  readonly work: WorkThings
  readonly scans: Scans
}

export interface ShiftSceneProps {
  readonly run: LiveRun
  readonly assets: ShiftAssets
  readonly words: Words
  readonly settings: Settings
  readonly draft: DraftStore
  readonly armed: ArmedStore
  readonly pictures: Pictures
  readonly beganAtDayMs: number
  readonly onPress: (button: PanelButton) => void
}

/** The operator's keys on the right of the monitor: near enough to touch, so laid out for a nearer eye. */
const KEYS = { widthM: 0.25, heightM: 0.332, readFromM: 0.55 } as const

/** From the eyes of somebody at the console to the data screen, less what they lean forward to read. */
const SCREEN_READING_M = 0.85

/** A panel's size in metres where it is read from a distance. */
function sizeAt(panel: keyof typeof PANEL_SIZES, distanceM: number) {
  const { widthDmm, heightDmm } = PANEL_SIZES[panel]
  return { widthM: dmmToM(widthDmm, distanceM), heightM: dmmToM(heightDmm, distanceM), distanceM }
}

/** The bags of an exercise are seen on the screen alone. */
const NO_PARCELS: readonly Parcel[] = []

const NO_TOOLS: readonly Tool[] = []

const CALM = new Color('#1d2a3d')

/** The express-mail shift in the world: hall, belt, people, screens, panels, and the trainee in it. */
export function ShiftScene(props: ShiftSceneProps) {
  const { run, assets, words, settings, draft, armed, pictures, beganAtDayMs, onPress } = props
  const { place, crew, work, scans } = assets
  const state = useRun(run, (live) => live.state)
  const refusal = useRun(run, (live) => live.refusal?.refusal)
  const events = useRunEvents(run)
  const { keys } = useShown(run, draft)
  const isInVr = useXR((xr) => xr.session !== undefined)
  const invalidate = useThree((three) => three.invalidate)
  const scene = useThree((three) => three.scene)
  const places = useMemo(() => placesOf(run, place, words), [run, place, words])
  const desktopPlaces = useMemo(() => desktopPlacesOf(places), [places])
  const way = useMemo(() => wayOf(place), [place])
  const desk: Desk = useMemo(() => ({ scenario: run.scenario, state, words }), [run, state, words])
  const read = useMemo(() => () => ({ state: run.store.getState().state, nowMs: run.nowMs() }), [run])

  // On the desktop a frame is drawn only when asked for; the world asks as long as it moves.
  const isMoving = state.phase === 'running'
  useEffect(() => {
    if (!isMoving || isInVr) return
    const timer = setInterval(invalidate, 33)
    return () => clearInterval(timer)
  }, [isMoving, isInVr, invalidate])

  // The pictures that the next parcels need are taken while the belt brings them.
  useEffect(() => {
    scans.follow(state).catch((error: unknown) => console.error(error))
  }, [scans, state])

  // A pause is a calm place: the hall is gone until one comes back. After a critical error it stands still, dimmed.
  const isStopped = state.phase === 'paused' && state.pauseReason === 'critical'
  const isCalm = state.phase === 'paused' && isInVr && !isStopped
  useEffect(() => {
    scene.background = isCalm ? CALM : null
    invalidate()
  }, [scene, isCalm, invalidate])

  const goTo = (id: string): boolean => {
    void run.dispatch({ type: 'GoTo', place: id }).catch(() => undefined)
    return true
  }
  /** The pause that is being kept: whoever comes back meanwhile must find it done before it can be undone. */
  const pausing = useRef<Promise<unknown>>(Promise.resolve())
  const pauseBy = (reason: PauseReason): void => {
    pausing.current = run.dispatch({ type: 'PauseRun', reason }).catch(() => undefined)
  }
  const panel = { words, textScale: settings.textScale, onPress }
  const isOnShift = state.phase === 'ready' || state.phase === 'running'
  const monitor = place.meshes.get('I_screen_xray') as Mesh
  const dataScreen = place.nodes.get('I_screen_data') as Object3D
  return (
    <>
      <group visible={!isCalm}>
        <primitive object={place.still} pointerEvents="none" />
        <LiveParts run={run} place={place} armed={armed} t={words.t} beganAtDayMs={beganAtDayMs} />
        <BeltParcels
          parcels={state.exercise ? NO_PARCELS : state.case.parcels}
          read={read}
          way={way}
          envMap={place.environment}
        />
        <CrewMembers run={run} place={place} crew={crew} />
        <ShiftSound run={run} place={place} crew={crew} work={work} settings={settings} />
        <ToolBench
          run={run}
          place={place}
          work={work}
          tools={state.exercise ? NO_TOOLS : EXPRESS_MAIL_TOOLS}
          way={way}
          words={words}
          textScale={settings.textScale}
        />
        <XrayMonitor run={run} scans={scans} draft={draft} mesh={monitor} label={words.t('shift.monitor')} />
        <InFrameOf node={monitor}>
          <PanelMesh
            {...panel}
            isScreen
            panel={imageKeysPanel(desk, (key) => isKeyOn(keys, key))}
            widthM={KEYS.widthM}
            heightM={KEYS.heightM}
            distanceM={KEYS.readFromM}
            position={[(MONITOR.widthM - KEYS.widthM) / 2 - 0.004, 0, 0.002]}
          />
        </InFrameOf>
        {/* An exercise has no papers. */}
        {!state.exercise && (
          <InFrameOf node={dataScreen}>
            <PanelMesh
              {...panel}
              isScreen
              panel={declarationPanel(desk)}
              widthM={0.6}
              heightM={0.34}
              distanceM={SCREEN_READING_M}
            />
            <PanelMesh
              {...panel}
              panel={parcelsPanel(desk)}
              widthM={0.6}
              distanceM={SCREEN_READING_M}
              position={[0, -0.185, 0.03]}
              rotation={[-0.5, 0, 0]}
            />
          </InFrameOf>
        )}
        <PlaceSpots places={places} placeId={state.place} onGoTo={goTo} />
      </group>
      {isInVr && isOnShift && (
        <PanelStands
          places={places}
          placeId={state.place}
          panels={{
            ...(!state.exercise && {
              place: <PanelMesh {...panel} panel={placePanel(desk)} {...sizeAt('place', PANEL_AT_M)} />,
            }),
            coach: (
              <PanelMesh
                {...panel}
                panel={coachPanel(desk, events, refusal)}
                {...sizeAt('coach', PANEL_AT_M)}
              />
            ),
            ...(state.place === 'console' && {
              desk:
                state.exercise || hasFact(state, 'beltStarted') ? (
                  <PanelMesh
                    {...panel}
                    panel={verdictPanel(desk)}
                    onArm={(button) => armed.setState({ ...(button && { button }) }, true)}
                    {...sizeAt('verdict', 0.85)}
                  />
                ) : (
                  <PanelMesh {...panel} panel={manifestPanel(desk)} {...sizeAt('manifest', PANEL_AT_M)} />
                ),
            }),
          }}
        />
      )}
      <Subtitles run={run} words={words} textScale={settings.textScale} />
      {isStopped && <Dimmer />}
      {isInVr && isStopped && (
        <InFront distanceM={1.3}>
          <PanelMesh
            {...panel}
            panel={consequencePanel(desk, run.store.getState().entries)}
            {...sizeAt('consequence', 1.3)}
          />
        </InFront>
      )}
      {isInVr && state.phase === 'paused' && !isStopped && (
        <InFront distanceM={1.4}>
          <PanelMesh
            {...panel}
            panel={pausePanel(desk, settings, redoPoints(run.store.getState().entries))}
            {...sizeAt('pause', 1.4)}
          />
        </InFront>
      )}
      {isInVr && state.phase === 'ended' && (
        <InFront distanceM={1.4}>
          <PanelMesh
            {...panel}
            panel={debriefPanel(desk, events)}
            {...sizeAt('debrief', 1.4)}
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
        glove={areGlovesOn(state) ? 'nitrile' : 'bare'}
        safePlaceLabel={words.t('shift.safe-place')}
        onGoTo={goTo}
        onSafePlace={() =>
          void run.dispatch({ type: 'PauseRun', reason: 'safe-place' }).catch(() => undefined)
        }
        onPause={pauseBy}
        onReturn={() => {
          void pausing.current.then(() => {
            // Whoever paused on purpose goes on by their own word.
            const { phase, pauseReason } = run.store.getState().state
            if (phase === 'paused' && (pauseReason === 'hidden' || pauseReason === 'headset'))
              return run.dispatch({ type: 'ResumeRun' })
          })
        }}
        onEnd={() => pauseBy('headset')}
      />
      <DesktopRig
        places={desktopPlaces}
        placeId={state.place}
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

/** Gloves stay on until the hands are washed. */
function areGlovesOn(state: RunState): boolean {
  return hasFact(state, 'glovesOn') && !hasFact(state, 'washed')
}

/** From the eyes of somebody at a place to its panels. */
const PANEL_AT_M = 0.95

/** Reads the way of a held parcel from the anchors of the environment. */
function wayOf(place: LoadedPlace): ParcelWay {
  const at = (anchor: string, offset: readonly [number, number, number] = [0, 0, 0]): Bench => {
    const frame = frameOfAnchor(place, anchor)
    const where = new Vector3(...offset).applyMatrix4(frame)
    const turned = new Euler().setFromRotationMatrix(frame, 'YXZ')
    return { at: where.toArray(), yawRad: turned.y }
  }
  return {
    laneEnd: at('lane_end').at,
    benches: {
      table: at('table_top', [-0.06, 0, 0.04]),
      scale: at('scale_top', [0, -0.085, 0]),
      // The lane's free mark, on the floor.
      dog: { at: [17.5, 0.005, 6.5], yawRad: -Math.PI / 2 },
      etd: at('etd_top', [0, 0, 0.12]),
    },
    // The anchor is on the free half of the bench; the plate is to the right of it.
    plate: at('scale_top', [0.7, 0, 0]),
  }
}

/** Hangs something in the frame of a node of the environment, in metres. */
function InFrameOf({ node, children }: { node: Object3D; children: ReactNode }) {
  const { position, rotation } = useMemo(() => frameOf(node), [node])
  return (
    <group position={position} rotation={rotation}>
      {children}
    </group>
  )
}

/** Reads where a node stands and how it is turned, without its scale. */
function frameOf(node: Object3D): { position: Vector3; rotation: Euler } {
  const turned = new Matrix4().extractRotation(node.matrixWorld)
  return {
    position: new Vector3().setFromMatrixPosition(node.matrixWorld),
    rotation: new Euler().setFromRotationMatrix(turned),
  }
}
