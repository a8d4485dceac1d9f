import { useThree } from '@react-three/fiber'
import { useXR } from '@react-three/xr'
import { useEffect, useMemo, useRef } from 'react'
import { Color, PerspectiveCamera, type Vector3 } from 'three'
import { useStore } from 'zustand'
import type { PauseReason } from '#engine/intent.ts'
import { redoPoints } from '#folds/redo-points.ts'
import type { Settings } from '#input/settings.ts'
import type { LiveRun } from '#run/live.ts'
import { coachPanel } from '#view/desk/coach-panel.ts'
import { consequencePanel } from '#view/desk/consequence-panel.ts'
import type { Desk } from '#view/desk/desk.ts'
import { pausePanel } from '#view/desk/pause-panel.ts'
import { placePanel } from '#view/desk/place-panel.ts'
import { BOOK_AT_M, PANEL_AT_M, sizeAt } from '#view/desk/size-at.ts'
import { useRun, useRunEvents } from '#view/desk/use-run.ts'
import type { Panel, PanelButton } from '#view/panel/panel.ts'
import { PanelMesh } from '#view/panel/panel-mesh.tsx'
import type { ShiftPlace } from '#view/place/shift-place.ts'
import { DesktopRig } from '#view/rig/desktop-rig.tsx'
import { PlaceSpots } from '#view/rig/place-spots.tsx'
import { XrRig } from '#view/rig/xr-rig.tsx'
import type { Words } from '#view/text/words.ts'
import type { Tool } from '#view/tools/tool.ts'
import { ToolBench } from '#view/tools/tool-bench.tsx'
import type { WorkThings } from '#view/tools/work-things.ts'
import type { ArmedStore } from './armed.ts'
import { type Crew, CrewMembers } from './crew.tsx'
import { DebriefInFront } from './debrief-in-front.tsx'
import { Dimmer } from './dimmer.tsx'
import type { DraftStore } from './draft.ts'
import { InFront } from './in-front.tsx'
import { type Hangs, PanelStands } from './panel-stands.tsx'
import type { Pictures } from './pictures.ts'
import { desktopPlacesOf, placesOf } from './places.ts'
import { ShiftSound } from './shift-sound.tsx'
import type { Staging, Work } from './staging.ts'
import { Subtitles } from './subtitles.tsx'

/** What a shift is drawn from, once it is loaded. */
export interface ShiftAssets {
  readonly staging: Staging
  readonly place: ShiftPlace
  readonly crew: Crew
  readonly tools: WorkThings
  readonly work: Work
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
  /** The handbook, while it is in hand. */
  readonly handbook: Panel | undefined
  readonly onPress: (button: PanelButton) => void
}

const NO_TOOLS: readonly Tool[] = []

/** What stands between a critical error and the world is nearer than the work, or screens would hide it. */
const STOP_AT_M = 0.66

const CALM = new Color('#1d2a3d')

/** A run in the world: its place, people, tools, panels, what only its scenario has, and the trainee in it. */
export function ShiftScene(props: ShiftSceneProps) {
  const { run, assets, words, settings, draft, armed, pictures, beganAtDayMs, handbook, onPress } = props
  const { staging, place, crew, tools, work } = assets
  const state = useRun(run, (live) => live.state)
  const refusal = useRun(run, (live) => live.refusal?.refusal)
  const events = useRunEvents(run)
  const isInVr = useXR((xr) => xr.session !== undefined)
  const invalidate = useThree((three) => three.invalidate)
  const scene = useThree((three) => three.scene)
  const places = useMemo(() => placesOf(run, place, words), [run, place, words])
  const desktopPlaces = useMemo(() => desktopPlacesOf(places, staging.stands.eyes), [places, staging])
  // One walks to what one sees; to other parts of the place one goes by the panel.
  const seenParts = useStore(place.lit, ({ parts }) => parts)
  const spots = useMemo(() => {
    const anchors = new Map(run.scenario.places.map(({ id, anchor }) => [id, anchor]))
    return places.filter(({ id }) => {
      const part = place.partOf(anchors.get(id) ?? '')
      return part === undefined || seenParts.has(part)
    })
  }, [run, place, places, seenParts])
  const desk: Desk = useMemo(() => ({ scenario: run.scenario, state, words }), [run, state, words])

  // On the desktop a frame is drawn only when asked for; the world asks as long as it moves.
  const isMoving = state.phase === 'running'
  useEffect(() => {
    if (!isMoving || isInVr) return
    const timer = setInterval(invalidate, 33)
    return () => clearInterval(timer)
  }, [isMoving, isInVr, invalidate])

  useEffect(() => {
    place.follow(state)
    invalidate()
  }, [place, state, invalidate])
  useFarSight(staging.place.farM)

  // A pause is a calm place, and so is the debriefing: the world is gone until one comes back. After a critical error
  // it stands still, dimmed.
  const isStopped = state.phase === 'paused' && state.pauseReason === 'critical'
  const isCalm = (state.phase === 'paused' || state.phase === 'ended') && isInVr && !isStopped
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
  const hangs = useMemo(
    () => (state.exercise ? hangsOfExercise(staging.stands.hangs) : staging.stands.hangs),
    [state.exercise, staging],
  )
  const panel = { words, textScale: settings.textScale, onPress }
  const isKeptClear = ({ x, z }: Vector3): boolean =>
    (staging.stands.keptClear?.(state) ?? []).some(
      ({ min, max }) => x > min[0] && x < max[0] && z > min[1] && z < max[1],
    )
  const isOnShift = state.phase === 'ready' || state.phase === 'running'
  return (
    <>
      <group visible={!isCalm}>
        {[...place.zones].map(([part, { still }]) => (
          <primitive key={part} object={still} pointerEvents="none" />
        ))}
        <primitive object={place.parts.mesh} pointerEvents="none" />
        <CrewMembers run={run} place={place} crew={crew} staging={staging.crew} words={words} />
        <ShiftSound
          run={run}
          place={place}
          crew={crew}
          work={tools}
          staging={staging.sound}
          settings={settings}
          language={words.language}
        />
        <ToolBench
          run={run}
          place={place}
          work={tools}
          crew={crew}
          staging={staging.tools}
          tools={state.exercise ? NO_TOOLS : staging.tools.tools}
          words={words}
          textScale={settings.textScale}
        />
        <work.Scene
          run={run}
          place={place}
          places={places}
          crew={crew}
          things={tools}
          words={words}
          settings={settings}
          draft={draft}
          armed={armed}
          pictures={pictures}
          beganAtDayMs={beganAtDayMs}
          onPress={onPress}
        />
        <PlaceSpots places={spots} placeId={state.place} onGoTo={goTo} />
      </group>
      {isInVr && isOnShift && (
        <PanelStands
          places={places}
          placeId={state.place}
          hangs={hangs}
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
            ...(handbook && {
              book: (
                <PanelMesh
                  {...panel}
                  panel={handbook}
                  {...sizeAt('handbook', BOOK_AT_M)}
                  drawImage={pictures.draw}
                  imageVersion={pictures.version}
                />
              ),
            }),
          }}
        />
      )}
      <Subtitles
        run={run}
        announcements={staging.sound.announcements}
        lookouts={staging.stands.lookouts}
        words={words}
        textScale={settings.textScale}
      />
      {isStopped && <Dimmer />}
      {isInVr && isStopped && (
        <InFront distanceM={STOP_AT_M} downM={0.1}>
          <PanelMesh
            {...panel}
            panel={consequencePanel(desk, run.store.getState().entries)}
            {...sizeAt('consequence', STOP_AT_M)}
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
        <DebriefInFront
          desk={desk}
          events={events}
          pictures={pictures}
          textScale={settings.textScale}
          onPress={onPress}
        />
      )}
      <XrRig
        places={places}
        placeId={state.place}
        settings={settings}
        floor={place.floor}
        glove={staging.stands.glove(state)}
        sleeve={staging.stands.sleeve?.(state)}
        isKeptClear={isKeptClear}
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

/** In an exercise there is nothing to do but to answer: the coach hangs where else the duties of the place would. */
function hangsOfExercise(hangs: Readonly<Record<string, Hangs>>): Readonly<Record<string, Hangs>> {
  return Object.fromEntries(
    Object.entries(hangs).map(([id, { place }]) => [id, place ? { coach: place } : {}]),
  )
}

/** Lets the eyes see as far as the place goes. */
function useFarSight(farM: number): void {
  const camera = useThree((three) => three.camera)
  useEffect(() => {
    if (!(camera instanceof PerspectiveCamera) || camera.far === farM) return
    camera.far = farM
    camera.updateProjectionMatrix()
  }, [camera, farM])
}
