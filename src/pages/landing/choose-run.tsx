import { type RefObject, useEffect, useState } from 'react'
import type { ScenarioCard } from '#scenario/card.ts'
import { MODES, type Mode } from '#scenario/scenario.ts'
import { useWords } from '#view/text/i18n.ts'
import type { SignedIn } from '../api.ts'
import type { Unfinished } from '../device-runs.ts'
import { accountOf } from '../identity.ts'
import { Link, navigate, useQuery } from '../navigate.tsx'
import { trainAddress } from '../train-address.ts'
import { useDueTest } from './use-due-test.ts'

interface Choice {
  readonly cards: readonly ScenarioCard[]
  readonly unfinished: Unfinished | undefined
}

/** Reads which scenarios there are, and the run that this account can go on with. */
function useChoice(account: string): { choice?: Choice; error?: unknown } {
  const [read, setRead] = useState<{ choice?: Choice; error?: unknown }>({})
  useEffect(() => {
    let isHere = true
    const load = async (): Promise<Choice> => {
      const { loadShelf } = await import('../scenario-shelf.ts')
      const cards = await loadShelf()
      const { deviceRuns } = await import('../device-runs.ts')
      const unfinished = await deviceRuns()
        .then((device) => device.findUnfinished(account))
        // A store that cannot be opened is told of at the foot of the page; choosing goes on without it.
        .catch(() => undefined)
      return { cards, unfinished }
    }
    load().then(
      (choice) => isHere && setRead({ choice }),
      (error: unknown) => isHere && setRead({ error }),
    )
    return () => {
      isHere = false
    }
  }, [account])
  return read
}

/** Returns the mode that the address asks for, or the gentlest. */
function modeOf(text: string | null): Mode {
  return MODES.find((mode) => mode === text) ?? 'guided'
}

/** A case number, as the run's page reads it. */
const SEED = /^\d{1,9}$/

/** Asks which scenario and which mode, and offers the run that was left. */
export function ChooseRun(props: {
  identity: SignedIn
  heading: RefObject<HTMLHeadingElement | null>
  onLeave: () => void
}) {
  const { identity, heading, onLeave } = props
  const { t, clock } = useWords()
  const query = useQuery()
  const { choice, error } = useChoice(accountOf(identity))
  const [picked, setPicked] = useState(() => query.get('scenario'))
  const [mode, setMode] = useState<Mode>(() => modeOf(query.get('mode')))
  const [seed, setSeed] = useState(query.get('seed') ?? '')
  if (error !== undefined) throw error

  const { name, role } = identity.person
  const scenario = choice?.cards.find(({ id }) => id === picked)?.id ?? choice?.cards[0]?.id
  const isSeedSound = seed === '' || SEED.test(seed)
  const unfinished = choice?.unfinished
  const due = useDueTest(identity)
  const test = choice?.cards.find(({ id }) => id === due?.scenario)
  // A test that was begun goes on; to begin it again would be to see its images twice.
  const isBegun =
    unfinished?.run.header.scenario === due?.scenario && unfinished?.run.header.seed === due?.seed
  const hasOffer = unfinished !== undefined || test !== undefined
  return (
    <>
      <div className="landing-who">
        <h1 ref={heading} tabIndex={-1}>
          {role === 'guest' ? t('landing.hello-guest') : t('landing.hello', { name })}
        </h1>
        <div className="landing-who-buttons">
          <Link className="button-plain" href="/me">
            {t('landing.my-runs')}
          </Link>
          <button type="button" className="button-plain" onClick={onLeave}>
            {t('landing.next-trainee')}
          </button>
        </div>
      </div>
      {role === 'guest' && <p className="note">{t('landing.guest.reminder')}</p>}
      {!choice && (
        <p className="landing-wait" role="status">
          {t('page.loading')}
        </p>
      )}
      {due && test && !isBegun && (
        <section className="continue" aria-labelledby="due-test">
          <div>
            <h2 id="due-test">{t('landing.test.title', { scenario: t(`scenario.${test.id}.title`) })}</h2>
            <p>{t(`landing.test.${due.time}`)}</p>
            <p>{t('landing.test.facts', { count: test.parcelCount ?? 0, minutes: test.durationMin })}</p>
          </div>
          <button
            type="button"
            className="button-primary"
            onClick={() => navigate(trainAddress({ scenario: test.id, mode: 'assessment', seed: due.seed }))}
          >
            {t('landing.test.begin')}
          </button>
        </section>
      )}
      {unfinished && (
        <section className="continue" aria-labelledby="continue">
          <div>
            <h2 id="continue">{t('landing.continue.title')}</h2>
            <p>
              {t('landing.continue.what', {
                scenario: t(`scenario.${unfinished.run.header.scenario}.title`),
                mode: t(`mode.${unfinished.run.header.mode}`),
                time: clock(unfinished.atMs),
              })}
            </p>
          </div>
          <button
            type="button"
            className="button-primary"
            onClick={() => navigate(trainAddress({ resume: unfinished.run.id, ...unfinished.run.header }))}
          >
            {t('landing.continue')}
          </button>
        </section>
      )}
      {choice && (
        <form
          className="choose"
          onSubmit={(event) => {
            event.preventDefault()
            if (scenario && isSeedSound)
              navigate(trainAddress({ scenario, mode, ...(seed !== '' && { seed: Number(seed) }) }))
          }}
        >
          <fieldset>
            <legend>{t('landing.which-scenario')}</legend>
            <div className="choose-cards choose-scenarios">
              {choice.cards.map(({ id, durationMin, parcelCount, feed }) => (
                <label key={id} className="choose-card">
                  <input
                    type="radio"
                    name="scenario"
                    checked={id === scenario}
                    onChange={() => setPicked(id)}
                  />
                  <span>
                    <strong>{t(`scenario.${id}.title`)}</strong>
                    <span>{t(`scenario.${id}.summary`)}</span>
                    <span className="choose-card-facts">
                      {parcelCount === undefined
                        ? t('start.minutes', { count: durationMin })
                        : t(
                            feed === 'slides' ? 'landing.scenario.facts-of-images' : 'landing.scenario.facts',
                            {
                              minutes: durationMin,
                              parcels: parcelCount,
                            },
                          )}
                    </span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <fieldset>
            <legend>{t('landing.which-mode')}</legend>
            <div className="choose-cards">
              {MODES.map((one) => (
                <label key={one} className="choose-card">
                  <input type="radio" name="mode" checked={one === mode} onChange={() => setMode(one)} />
                  <span>
                    <strong>{t(`mode.${one}`)}</strong>
                    <span>{t(`landing.mode.${one}`)}</span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <details className="choose-seed" open={seed !== ''}>
            <summary>{t('landing.seed.have')}</summary>
            <label htmlFor="seed">{t('landing.seed')}</label>
            <input
              id="seed"
              inputMode="numeric"
              value={seed}
              onChange={({ currentTarget }) => setSeed(currentTarget.value.trim())}
              aria-invalid={!isSeedSound}
              aria-describedby="seed-note"
            />
            <p id="seed-note" className={isSeedSound ? undefined : 'note-bad'}>
              {t(isSeedSound ? 'landing.seed.note' : 'landing.seed.bad')}
            </p>
          </details>
          <div className="choose-start">
            <button
              type="submit"
              className={hasOffer ? 'button-plain' : 'button-primary'}
              disabled={!scenario || !isSeedSound}
            >
              {t(unfinished ? 'landing.start-another' : 'landing.start')}
            </button>
            <p>{t('landing.start.note')}</p>
          </div>
        </form>
      )}
    </>
  )
}
