import { useCallback, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { card as port } from '#content/port-hazmat/card.ts'
import { findOnShelf } from '#content/shelf.ts'
import type { IntentBody } from '#engine/intent.ts'
import { waitForInputs } from '#input/first-inputs.ts'
import { createSettings } from '#input/settings.ts'
import { createTargets } from '#input/targets.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { useRunState } from '#view/desk/use-run.ts'
import type { PanelButton } from '#view/panel/panel.ts'
import { TargetsContext } from '#view/rig/targets-context.ts'
import { createHeadset } from '#view/rig/xr-store.ts'
import { createArmedStore } from '#view/shift/armed.ts'
import { createDraftStore, takeMarkInHand } from '#view/shift/draft.ts'
import type { LoadProgress } from '#view/shift/load-shift.ts'
import { useMapPictures } from '#view/shift/map-pictures.ts'
import { usePictures } from '#view/shift/pictures.ts'
import { soundsOf } from '#view/shift/shift-sounds.ts'
import { soundPaths } from '#view/sound/sound-bank.ts'
import { loadStaging } from '#view/staging/load-staging.ts'
import { useWords } from '#view/text/i18n.ts'
import { speakContacts } from '../contacts.ts'
import { chooseLanguage } from '../language-choice.tsx'
import { navigate } from '../navigate.tsx'
import NotFound from '../not-found.tsx'
import { keepForOffline } from '../offline/offline.ts'
import { openScenario } from '../scenario-shelf.ts'
import { useAsked } from '../staff/use-asked.ts'
import { type OpenRun, RunOpenElsewhereError } from './open-run.ts'
import './train.css'
import { TrainCanvas } from './train-canvas.tsx'
import { TrainDesk } from './train-desk.tsx'
import { useHandbook } from './use-handbook.ts'
import { NobodyHereError, readRunAddress, useOpenRun } from './use-open-run.ts'

/** The run's page: the world behind, and before it what is said on the page. */
export default function TrainPage({ scenario: id = '' }: { scenario?: string }) {
  const { answer: scenario, error } = useAsked(useCallback(() => openTraining(id), [id]))
  if (!findOnShelf(id)) return <NotFound />
  if (error !== undefined) throw error
  return scenario ? <TrainScenario scenario={scenario} /> : null
}

/** Takes a scenario off the shelf; the numbers to call are this port's own, where it has set some. */
async function openTraining(id: string): Promise<Scenario | undefined> {
  const scenario = await openScenario(id)
  if (scenario?.id === port.id) await speakContacts()
  return scenario
}

function TrainScenario({ scenario }: { scenario: Scenario }) {
  const { t } = useWords()
  const [attempt, setAttempt] = useState(0)
  // Another attempt reads the address anew
  const address = useMemo(() => readRunAddress(new URL(location.href)), [attempt])
  const { run, error } = useOpenRun(scenario, address)
  if (error instanceof NobodyHereError) {
    navigate(`/?scenario=${scenario.id}`, { isReplacing: true })
    return null
  }
  if (error instanceof RunOpenElsewhereError)
    return (
      <main className="notice-page">
        <h1>{t('train.elsewhere.title')}</h1>
        <p>{t('train.elsewhere')}</p>
        <button type="button" onClick={() => setAttempt((count) => count + 1)}>
          {t('train.elsewhere.retry')}
        </button>
      </main>
    )
  if (error !== undefined) throw error
  return run ? (
    <TrainRun
      key={run.id}
      open={run}
      onRedo={(redone) => {
        const next = new URL(location.href)
        next.searchParams.set('resume', redone)
        history.replaceState(null, '', next)
        setAttempt((count) => count + 1)
      }}
      onAgain={() => {
        // Another run takes a seed of its own, unless the trainer has set one.
        const next = new URL(location.href)
        next.searchParams.delete('resume')
        if (address.mode !== 'assessment') next.searchParams.delete('seed')
        history.replaceState(null, '', next)
        setAttempt((count) => count + 1)
      }}
    />
  ) : null
}

const headset = createHeadset()

/** Asks whether this browser can enter VR. */
function useCanEnterVr(): boolean {
  const [can, setCan] = useState(false)
  useEffect(() => {
    void navigator.xr?.isSessionSupported('immersive-vr').then(setCan, () => setCan(false))
  }, [])
  return can
}

function TrainRun(props: { open: OpenRun; onAgain: () => void; onRedo: (redone: string) => void }) {
  const { open, onAgain, onRedo } = props
  const { live } = open
  const words = useWords()
  const [settings] = useState(() => createSettings(localStorage))
  const [targets] = useState(createTargets)
  const [draft] = useState(createDraftStore)
  const [armed] = useState(createArmedStore)
  const comfort = useStore(settings)
  const state = useRunState(live)
  const book = useHandbook(live, useMapPictures(live, usePictures(state), words), words)
  const { pictures } = book
  const [progress, setProgress] = useState<LoadProgress | 'ready'>({ part: 'models', share: 0 })
  const canEnterVr = useCanEnterVr()
  const isInVr = useStore(headset, (xr) => xr.session !== undefined)
  const [beganAtDayMs] = useState(() => {
    const now = new Date()
    return now.getTime() - new Date(now).setHours(0, 0, 0, 0) - live.nowMs()
  })
  const [hasEntered, setEntered] = useState(false)
  const [problem, setProblem] = useState<unknown>()

  const isReady = progress === 'ready'
  useEffect(() => {
    // Sound is loaded after the first press, and that may be without a network.
    if (!isReady) return
    void loadStaging(live.scenario.id).then(({ sound }) => keepForOffline(soundPaths(soundsOf(sound))))
  }, [isReady, live])

  const tryIntent = (intent: IntentBody): void => {
    live.dispatch(intent).then(
      (answer) => targets.cue('refused' in answer ? 'error' : 'confirm'),
      (error: unknown) => setProblem(error),
    )
  }
  const start = async (isVr: boolean): Promise<void> => {
    try {
      if (isVr) await headset.enterVR()
      const session = isVr ? headset.getState().session : undefined
      const hasHands = session && (await waitForInputs(session)).some(({ hand }) => hand)
      open.setModality(isVr ? (hasHands ? 'vr-hands' : 'vr-controllers') : 'desktop')
      setEntered(true)
      const { phase, pauseReason } = live.store.getState().state
      if (phase === 'ready') await live.dispatch({ type: 'BeginRun' })
      // After a critical error one first reads what it would have led to.
      if (phase === 'paused' && pauseReason !== 'critical') await live.dispatch({ type: 'ResumeRun' })
    } catch (error) {
      setProblem(error)
    }
  }
  const press = ({ id, intent, command }: PanelButton): void => {
    book.press(id)
    if (intent?.type === 'BeginRun') void start(false)
    else if (intent) tryIntent(intent)
    switch (command?.command) {
      case 'speak':
        void chooseLanguage(command.language)
        return
      case 'change-settings':
        settings.change(command.change)
        return
      case 'mark': {
        const shown = live.store.getState().state.parcels.find(({ phase }) => phase === 'imaged')
        if (shown) takeMarkInHand(draft, live.store.getState().state.verdicts[shown.id]?.mark)
        return
      }
      case 'handbook':
        book.take(command.isOpen).catch(setProblem)
        return
      case 'recentre':
        settings.change({ heightOffsetM: settings.getState().heightOffsetM })
        return
      case 'leave':
        void headset.getState().session?.end()
        navigate('/')
        return
      case 'redo':
        void headset.getState().session?.end()
        open.redo(command.seq).then(onRedo, setProblem)
        return
      case 'play-again':
        void headset.getState().session?.end()
        onAgain()
    }
  }
  if (problem !== undefined) throw problem
  return (
    <TargetsContext value={targets}>
      <main className="train" data-phase={state.phase} data-ready={isReady || undefined}>
        <TrainCanvas
          live={live}
          headset={headset}
          words={words}
          settings={comfort}
          draft={draft}
          armed={armed}
          pictures={pictures}
          beganAtDayMs={beganAtDayMs}
          handbook={book.panel}
          onPress={press}
          onProgress={setProgress}
          onProblem={setProblem}
        />
        <TrainDesk
          live={live}
          isResumed={open.isResumed}
          hasEntered={hasEntered}
          words={words}
          settings={comfort}
          draft={draft}
          armed={armed}
          pictures={pictures}
          handbook={book.panel}
          progress={progress}
          canEnterVr={canEnterVr}
          isInVr={isInVr}
          onPress={press}
          onIntent={tryIntent}
          onStart={start}
        />
      </main>
    </TargetsContext>
  )
}
