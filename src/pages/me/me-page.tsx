import { useCallback, useEffect, useState } from 'react'
import { useWords } from '#view/text/i18n.ts'
import type { Words } from '#view/text/words.ts'
import { Certifications } from '../certification/certifications.tsx'
import { deviceRuns } from '../device-runs.ts'
import { accountOf, readIdentity } from '../identity.ts'
import { Link } from '../navigate.tsx'
import { PageHead } from '../page-head.tsx'
import { isUnreachable, problemText } from '../problem-text.ts'
import { runsApi } from '../review/run-record.ts'
import { loadShelf } from '../scenario-shelf.ts'
import { trainAddress } from '../train-address.ts'
import { type OwnRun, ownRuns } from './own-runs.ts'
import '../landing/landing.css'
import './me.css'

interface Read {
  readonly runs?: readonly OwnRun[]
  /** Why the server's part is missing. */
  readonly serverError?: unknown
  readonly error?: unknown
}

async function readRuns(account: string): Promise<Read> {
  await loadShelf()
  const { store } = await deviceRuns()
  const device = await store.runs()
  try {
    const { runs } = await runsApi.mine()
    return { runs: ownRuns(account, device, runs) }
  } catch (serverError) {
    return { runs: ownRuns(account, device, []), serverError }
  }
}

/** My runs: those on this device, and those that the server has. */
export default function MePage() {
  const words = useWords()
  const { t } = words
  const [identity] = useState(readIdentity)
  const [{ runs, serverError, error }, setRead] = useState<Read>({})
  const [isSending, setSending] = useState(false)
  const account = identity && accountOf(identity)

  const read = useCallback(() => {
    if (account !== undefined)
      readRuns(account).then(setRead, (problem: unknown) => setRead({ error: problem }))
  }, [account])
  useEffect(read, [read])

  const send = async () => {
    setSending(true)
    const { outbox } = await deviceRuns()
    await outbox.flush()
    setSending(false)
    read()
  }

  return (
    <div className="landing">
      <title>{`${t('me.title')} · Kouan`}</title>
      <PageHead />
      <main className="landing-main">
        <h1>{t('me.title')}</h1>
        {!identity && (
          <div className="note">
            <p>{t('me.nobody')}</p>
            <p>
              <Link href="/">{t('me.who')}</Link>
            </p>
          </div>
        )}
        {identity?.person.role === 'trainee' && runs && runs.length > 0 && serverError === undefined && (
          <Certifications />
        )}
        {identity && (
          <p className="me-who">
            {identity.person.role === 'guest' ? t('me.guest') : t('me.of', { name: identity.person.name })}
          </p>
        )}
        {error !== undefined && (
          <p className="note note-bad" role="alert">
            {problemText(words, error)}
          </p>
        )}
        {serverError !== undefined && (
          <p className="note note-bad" role="alert">
            {isUnreachable(serverError) ? t('me.offline') : problemText(words, serverError)}
          </p>
        )}
        {identity && !runs && error === undefined && (
          <p className="landing-wait" role="status">
            {t('page.loading')}
          </p>
        )}
        {runs?.length === 0 && (
          <div className="note">
            <p>{t('me.none')}</p>
            <p>
              <Link href="/">{t('me.begin')}</Link>
            </p>
          </div>
        )}
        {runs && runs.length > 0 && (
          <>
            {runs.some(({ whereabouts }) => whereabouts === 'waiting') && (
              <p>
                <button
                  type="button"
                  className="button-plain"
                  disabled={isSending}
                  onClick={() => void send()}
                >
                  {t('landing.outbox.send')}
                </button>
              </p>
            )}
            <ul className="me-runs">
              {runs.map((run) => (
                <li key={run.id}>
                  <OneRun run={run} words={words} />
                </li>
              ))}
            </ul>
          </>
        )}
      </main>
    </div>
  )
}

function OneRun({ run, words }: { run: OwnRun; words: Words }) {
  const { t, language, percent } = words
  const { id, scenario, mode, startedAt, whereabouts, record, refusal } = run
  const time = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  })
  const result = record?.result
  return (
    <article>
      <div>
        <h2>{t(`scenario.${scenario}.title`)}</h2>
        <p>
          {t(`mode.${mode}`)} · <time dateTime={startedAt}>{time.format(new Date(startedAt))}</time>
        </p>
        <p className={`me-where me-where-${whereabouts}`}>{t(`me.where.${whereabouts}`)}</p>
        {refusal !== undefined && <p>{t('me.refusal', { detail: refusal })}</p>}
      </div>
      <div className="me-end">
        {record && record.percent !== null && <strong className="me-score">{percent(record.percent)}</strong>}
        {result && <span className={`me-result me-result-${result}`}>{t(`review.result.${result}`)}</span>}
        {whereabouts === 'unfinished' ? (
          <Link
            className="button-plain"
            href={trainAddress({ scenario, mode: mode as 'guided' | 'practice' | 'assessment', resume: id })}
          >
            {t('landing.continue')}
          </Link>
        ) : (
          record && (
            <Link className="button-plain" href={`/review/runs/${id}`}>
              {t('me.look')}
            </Link>
          )
        )}
      </div>
    </article>
  )
}
