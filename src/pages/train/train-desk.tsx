import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { IntentBody } from '#engine/intent.ts'
import { redoPoints } from '#folds/redo-points.ts'
import type { Settings } from '#input/settings.ts'
import type { LiveRun } from '#run/live.ts'
import { consequencePanel } from '#view/desk/consequence-panel.ts'
import { debriefPanel } from '#view/desk/debrief-panel.ts'
import type { Desk } from '#view/desk/desk.ts'
import { dockPanels } from '#view/desk/dock-panels.ts'
import { pausePanel } from '#view/desk/pause-panel.ts'
import { startPanel } from '#view/desk/start-panel.ts'
import { useRun, useRunEvents, useRunState } from '#view/desk/use-run.ts'
import { Dock } from '#view/panel/dock.tsx'
import type { Panel, PanelButton } from '#view/panel/panel.ts'
import type { ArmedStore } from '#view/shift/armed.ts'
import type { DraftStore } from '#view/shift/draft.ts'
import type { LoadProgress } from '#view/shift/load-shift.ts'
import type { Pictures } from '#view/shift/pictures.ts'
import { useShown } from '#view/shift/use-shown.ts'
import type { Words } from '#view/text/words.ts'
import { isKeyOn } from '#view/xray/key-state.ts'

interface TrainDeskProps {
  readonly live: LiveRun
  readonly isResumed: boolean
  /** The trainee has come in since the page was opened. */
  readonly hasEntered: boolean
  readonly words: Words
  readonly settings: Settings
  readonly draft: DraftStore
  readonly armed: ArmedStore
  readonly pictures: Pictures
  readonly handbook: Panel | undefined
  readonly progress: LoadProgress | 'ready'
  readonly canEnterVr: boolean
  readonly isInVr: boolean
  readonly onPress: (button: PanelButton) => void
  readonly onIntent: (intent: IntentBody) => void
  readonly onStart: (isVr: boolean) => Promise<void>
}

/** What stands on the page before the world: the way in, the desk's panels, the pause, the debriefing. */
export function TrainDesk(props: TrainDeskProps) {
  const { live, words, settings, draft, pictures, handbook, isInVr, onPress } = props
  const state = useRunState(live)
  const refusal = useRun(live, (one) => one.refusal?.refusal)
  const events = useRunEvents(live)
  const { keys } = useShown(live, draft)
  const isMarking = useStore(draft, ({ isByKeyboard }) => isByKeyboard)
  const nowMs = useNowWhile(live, state.act !== undefined)
  const desk: Desk = { scenario: live.scenario, state, words }
  const dock = (panels: readonly Panel[], hasHotkeys: boolean) => (
    <Dock
      panels={panels}
      words={words}
      textScale={settings.textScale}
      onPress={onPress}
      onArm={(button) => props.armed.setState({ ...(button && { button }) }, true)}
      hasHotkeys={hasHotkeys}
      renderImage={(id) => <Picture pictures={pictures} id={id} />}
    />
  )
  if (isInVr)
    return (
      <div className="train-over">
        <p role="status">{words.t('train.in-vr')}</p>
      </div>
    )
  if (state.phase === 'ready' || (state.phase === 'paused' && !props.hasEntered))
    return <Entrance {...props} desk={desk} />
  if (state.phase === 'paused')
    return (
      <div className="train-over">
        {dock(
          [
            ...(state.pauseReason === 'critical'
              ? [consequencePanel(desk, live.store.getState().entries)]
              : []),
            pausePanel(desk, settings, redoPoints(live.store.getState().entries)),
          ],
          true,
        )}
        {props.canEnterVr && (
          <button type="button" className="train-enter" onClick={() => void props.onStart(true)}>
            {words.t('train.enter-vr')}
          </button>
        )}
      </div>
    )
  if (state.phase === 'ended')
    return <div className="train-over is-wide">{dock([debriefPanel(desk, events)], true)}</div>
  return (
    <aside className="train-dock" aria-label={words.t('train.dock')}>
      <StatusLine {...props} />
      {isMarking && (
        <p className="train-marking" role="status">
          {words.t('shift.mark-keys')}
        </p>
      )}
      {dock(
        dockPanels(desk, { events, refusal, isKeyOn: (key) => isKeyOn(keys, key), nowMs, handbook }),
        true,
      )}
    </aside>
  )
}

/** How often the progress of an act is shown anew, in ms. */
const PROGRESS_MS = 250

/** Reads the run's clock again and again while something is under way. */
function useNowWhile(live: LiveRun, isUnderWay: boolean): number {
  const [nowMs, setNowMs] = useState(0)
  useEffect(() => {
    if (!isUnderWay) return
    const read = (): void => setNowMs(live.nowMs())
    read()
    const timer = setInterval(read, PROGRESS_MS)
    return () => clearInterval(timer)
  }, [live, isUnderWay])
  return nowMs
}

/** Before the run: the briefing, how far loading has come, and the two ways in. */
function Entrance(props: TrainDeskProps & { readonly desk: Desk }) {
  const { words, settings, progress, canEnterVr, onStart, desk } = props
  const isReady = progress === 'ready'
  const start = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isReady) start.current?.focus()
  }, [isReady])
  const { footer: _, ...briefing } = startPanel(desk)
  return (
    <div className="train-over">
      <Dock panels={[briefing]} words={words} textScale={settings.textScale} onPress={props.onPress} />
      <div className="train-ways" aria-busy={!isReady}>
        {isReady ? (
          <>
            {canEnterVr && (
              <button type="button" className="train-enter" onClick={() => void onStart(true)}>
                {words.t('train.enter-vr')}
              </button>
            )}
            <button type="button" className="train-start" ref={start} onClick={() => void onStart(false)}>
              {words.t(props.isResumed ? 'train.go-on' : 'train.start-here')}
            </button>
          </>
        ) : (
          <p role="status">
            {words.t(`train.loading.${progress.part}`)}
            <progress value={progress.share} max={1} />
          </p>
        )}
      </div>
    </div>
  )
}

/** The run in one line: time, mode, and the way to pause. */
function StatusLine({ live, words, onIntent }: TrainDeskProps) {
  const state = useRunState(live)
  const keepError = useStore(live.store, (one) => one.keepError)
  return (
    <header className="train-status">
      <span>{words.t(`mode.${state.setup.mode}`)}</span>
      <span>{words.t('train.seed', { seed: state.setup.seed })}</span>
      <button type="button" onClick={() => onIntent({ type: 'PauseRun', reason: 'trainee' })}>
        {words.t('train.pause')} <kbd>Esc</kbd>
      </button>
      {keepError !== undefined && <p role="alert">{words.t('train.not-kept', { detail: keepError })}</p>}
    </header>
  )
}

/** Shows a picture of the debriefing on the page. */
function Picture({ pictures, id }: { pictures: Pictures; id: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { version } = pictures
  // Another picture may have come
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (context) pictures.draw(context, id, 0, 0, context.canvas.width, context.canvas.height)
  }, [pictures, id, version])
  return <canvas ref={canvas} width={1280} height={800} />
}
