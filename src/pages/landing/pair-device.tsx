import { useEffect, useRef, useState } from 'react'
import { useWords } from '#view/text/i18n.ts'
import { api, type SignedIn } from '../api.ts'
import { codeOf, isUnreachable, problemText } from '../problem-text.ts'

interface Code {
  readonly deviceCode: string
  readonly userCode: string
  readonly expiresAt: string
  readonly intervalS: number
}

/** Splits a code in the middle, as people read it out. */
export function readable(userCode: string): string {
  const half = Math.ceil(userCode.length / 2)
  return `${userCode.slice(0, half)} ${userCode.slice(half)}`
}

/** Shows a code that the trainer confirms on the desk, and comes in once that is done. */
export function PairDevice({ onCome, onBack }: { onCome: (one: SignedIn) => void; onBack: () => void }) {
  const words = useWords()
  const { t } = words
  const [code, setCode] = useState<Code>()
  const [error, setError] = useState<unknown>()
  const [attempt, setAttempt] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  useEffect(() => {
    let isHere = true
    setCode(undefined)
    setError(undefined)
    api.startPairing().then(
      (fresh) => isHere && setCode(fresh),
      (problem: unknown) => isHere && setError(problem),
    )
    return () => {
      isHere = false
    }
  }, [attempt])

  useEffect(() => {
    if (!code) return
    let isHere = true
    let timer: ReturnType<typeof setTimeout>
    const ask = async () => {
      try {
        const answer = await api.pollPairing(code.deviceCode)
        if (!isHere) return
        if ('person' in answer) return onCome(answer)
        setError(undefined)
      } catch (problem) {
        if (!isHere) return
        setError(problem)
        // The network may come back within the life of the code; a refusal stays one.
        if (!isUnreachable(problem) && codeOf(problem) !== 'store/busy') return
      }
      timer = setTimeout(() => void ask(), code.intervalS * 1000)
    }
    timer = setTimeout(() => void ask(), code.intervalS * 1000)
    return () => {
      isHere = false
      clearTimeout(timer)
    }
  }, [code, onCome])

  const isOver = error !== undefined && !isUnreachable(error)
  return (
    <section className="pair" aria-labelledby="pair-title">
      <h1 id="pair-title" ref={heading} tabIndex={-1}>
        {t('landing.pair.title')}
      </h1>
      <p>{t('landing.pair.how', { address: `${location.host}/pair` })}</p>
      <output className="pair-code" aria-label={t('landing.pair.code')} translate="no">
        {code && !isOver ? readable(code.userCode) : '····  ····'}
      </output>
      {error === undefined ? (
        <p className="pair-wait" role="status">
          {code
            ? t('landing.pair.waiting', {
                time: new Intl.DateTimeFormat(words.language, { timeStyle: 'short' }).format(
                  new Date(code.expiresAt),
                ),
              })
            : t('landing.pair.asking')}
        </p>
      ) : (
        <p className="note note-bad" role="alert">
          {problemText(words, error)}
        </p>
      )}
      <div className="pin-buttons">
        <button type="button" className="button-plain" onClick={onBack}>
          {t('landing.back-to-names')}
        </button>
        {error !== undefined && (
          <button type="button" className="button-primary" onClick={() => setAttempt((before) => before + 1)}>
            {t('landing.pair.another')}
          </button>
        )}
      </div>
    </section>
  )
}
