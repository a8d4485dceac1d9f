import { useXR } from '@react-three/xr'
import { useEffect, useMemo } from 'react'
import { CONSOLE } from '#engine/decide.ts'
import { hasFact } from '#engine/state.ts'
import type { Parcel } from '#scenario/parcel.ts'
import { BeltParcels } from '#view/belt/belt-parcels.tsx'
import type { Desk } from '#view/desk/desk.ts'
import { manifestPanel } from '#view/desk/record-panel.ts'
import { PANEL_AT_M, sizeAt } from '#view/desk/size-at.ts'
import { useRunState } from '#view/desk/use-run.ts'
import { verdictPanel } from '#view/desk/verdict-panel.ts'
import { PanelMesh } from '#view/panel/panel-mesh.tsx'
import { PanelStands } from '#view/shift/panel-stands.tsx'
import { createScans, type Scans } from '#view/shift/scans.ts'
import type { Work, WorkContext, WorkProps } from '#view/shift/staging.ts'
import { createXrayImager } from '#view/xray/create-imager.ts'
import { LiveParts } from './live-parts.tsx'
import { wayOf } from './parcels.ts'
import { Screens } from './screens.tsx'
import { Shelf } from './shelf.tsx'
import { HANGS } from './stands.ts'

/** Takes the first X-ray pictures, so that no frame waits for one. */
export async function loadWork({ renderer, state, onProgress }: WorkContext): Promise<Work> {
  const imager = createXrayImager(renderer)
  await imager.warmUp()
  const scans = createScans(imager, state.setup.seed)
  await scans.follow(state, onProgress)
  return {
    Scene: (props) => <BeltWork {...props} scans={scans} />,
    dispose: () => scans.dispose(),
  }
}

/** The bags of an exercise are seen on the screen alone. */
const NO_PARCELS: readonly Parcel[] = []

/** What only the express-mail hall has: the belt with its parcels and buttons, the X-ray image, the papers. */
function BeltWork(props: WorkProps & { scans: Scans }) {
  const { run, place, words, armed, beganAtDayMs, scans } = props
  const state = useRunState(run)
  const desk: Desk = useMemo(() => ({ scenario: run.scenario, state, words }), [run, state, words])
  const read = useMemo(() => () => ({ state: run.store.getState().state, nowMs: run.nowMs() }), [run])

  // The pictures that the next parcels need are taken while the belt brings them.
  useEffect(() => {
    scans.follow(state).catch((error: unknown) => console.error(error))
  }, [scans, state])

  return (
    <>
      <LiveParts run={run} place={place} armed={armed} t={words.t} beganAtDayMs={beganAtDayMs} />
      <BeltParcels
        parcels={state.exercise ? NO_PARCELS : state.case.parcels}
        read={read}
        way={wayOf(place)}
        envMap={place.environment}
      />
      <Shelf run={run} place={place} words={words} />
      <Screens {...props} desk={desk} scans={scans} />
      <DecisionPanel {...props} desk={desk} />
    </>
  )
}

/** At the console in the headset: what is decided there, or before the belt runs, what will come. An exercise has it on its screen. */
function DecisionPanel(props: WorkProps & { desk: Desk }) {
  const { places, words, settings, armed, onPress, desk } = props
  const { state } = desk
  const isInVr = useXR((xr) => xr.session !== undefined)
  const isOnShift = state.phase === 'ready' || state.phase === 'running'
  if (!isInVr || !isOnShift || state.place !== CONSOLE || state.exercise) return null
  const panel = { words, textScale: settings.textScale, onPress }
  return (
    <PanelStands
      places={places}
      placeId={state.place}
      hangs={HANGS}
      panels={{
        desk: hasFact(state, 'beltStarted') ? (
          <PanelMesh
            {...panel}
            panel={verdictPanel(desk)}
            onArm={(button) => armed.setState({ ...(button && { button }) }, true)}
            {...sizeAt('verdict', 0.85)}
          />
        ) : (
          <PanelMesh {...panel} panel={manifestPanel(desk)} {...sizeAt('manifest', PANEL_AT_M)} />
        ),
      }}
    />
  )
}
