import { useEffect, useState } from 'react'
import type { Outbox, OutboxState } from '#run/outbox.ts'
import { useWords } from '#view/text/i18n.ts'
import { Link } from '../navigate.tsx'

/** What waits on this device: ended runs that the server does not have whole. */
interface Waiting {
  readonly outbox: Outbox
  readonly state: OutboxState
  readonly count: number
}

/** Tells of ended runs that have yet to reach the server; nothing when there are none. */
export function OutboxNote() {
  const { t } = useWords()
  const [waiting, setWaiting] = useState<Waiting>()
  const [failure, setFailure] = useState<string>()
  const [isSending, setSending] = useState(false)

  useEffect(() => {
    let unsubscribe: (() => void) | undefined
    let isHere = true
    const fail = (error: unknown) => {
      if (isHere) setFailure(error instanceof Error ? error.message : String(error))
    }
    const watch = async () => {
      const { deviceRuns } = await import('../device-runs.ts')
      const { store, outbox } = await deviceRuns()
      const show = async (state: OutboxState) => {
        // A run still to be played on is not late: its entries go as they come.
        const late = (await store.runs()).filter(({ hasEnded, isDelivered }) => hasEnded && !isDelivered)
        if (isHere) setWaiting({ outbox, state, count: late.length })
      }
      if (!isHere) return
      unsubscribe = outbox.subscribe((state) => void show(state).catch(fail))
      await show(outbox.state())
    }
    watch().catch(fail)
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
  if (!waiting || waiting.count === 0) return null
  const { outbox, state, count } = waiting
  const sendNow = async () => {
    setSending(true)
    await outbox.flush()
    setSending(false)
  }
  return (
    <div className="note outbox-note" role="status">
      <div>
        <p>
          <strong>{t('landing.outbox', { count })}</strong>{' '}
          {t(state.isOnline ? 'landing.outbox.waits' : 'landing.outbox.offline')}
        </p>
        {state.isOnline && state.problem !== undefined && (
          <p>{t('landing.outbox.problem', { detail: state.problem })}</p>
        )}
      </div>
      <p className="outbox-note-buttons">
        <Link href="/me">{t('landing.outbox.list')}</Link>
        <button type="button" className="button-plain" disabled={isSending} onClick={() => void sendNow()}>
          {t('landing.outbox.send')}
        </button>
      </p>
    </div>
  )
}
