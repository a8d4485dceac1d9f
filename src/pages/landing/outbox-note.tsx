import { useEffect, useState } from 'react'
import type { Outbox, OutboxState } from '#run/outbox.ts'
import { useWords } from '#view/text/i18n.ts'
import { Link } from '../navigate.tsx'

/** Tells of runs that have yet to reach the server; nothing when there are none. */
export function OutboxNote() {
  const { t } = useWords()
  const [outbox, setOutbox] = useState<Outbox>()
  const [state, setState] = useState<OutboxState>()
  const [failure, setFailure] = useState<string>()
  const [isSending, setSending] = useState(false)

  useEffect(() => {
    let unsubscribe: (() => void) | undefined
    let isHere = true
    import('../device-runs.ts')
      .then(({ deviceRuns }) => deviceRuns())
      .then(({ outbox: mine }) => {
        if (!isHere) return
        setOutbox(mine)
        setState(mine.state())
        unsubscribe = mine.subscribe(setState)
      })
      .catch((error: unknown) => {
        if (isHere) setFailure(error instanceof Error ? error.message : String(error))
      })
    return () => {
      isHere = false
      unsubscribe?.()
    }
  }, [])

  if (failure !== undefined)
    return (
      <p className="note note-bad" role="alert">
        {t('landing.no-store', { detail: failure })}
      </p>
    )
  if (!outbox || !state || state.pending === 0) return null
  const sendNow = async () => {
    setSending(true)
    await outbox.flush()
    setSending(false)
  }
  return (
    <div className="note outbox-note" role="status">
      <p>
        <strong>{t('landing.outbox', { count: state.pending })}</strong>{' '}
        {t(state.isOnline ? 'landing.outbox.waits' : 'landing.outbox.offline')}
      </p>
      <p className="outbox-note-buttons">
        <Link href="/me">{t('landing.outbox.list')}</Link>
        <button type="button" className="button-plain" disabled={isSending} onClick={() => void sendNow()}>
          {t('landing.outbox.send')}
        </button>
      </p>
    </div>
  )
}
