import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useWords } from '#view/text/i18n.ts'
import { api, type SignedIn } from '../api.ts'
import { problemText } from '../problem-text.ts'

/** How long a PIN is, in digits; as the server wants it. */
const SHORTEST = 4
const LONGEST = 8

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/**
 * Asks for a trainee's PIN: by a pad big enough for a ray or a finger, or by typing. The field asks for no keyboard
 * of the system, which in a headset would cover the pad.
 */
export function PinPad(props: {
  trainee: { id: string; name: string }
  onCome: (one: SignedIn) => void
  onBack: () => void
}) {
  const { trainee, onCome, onBack } = props
  const words = useWords()
  const { t } = words
  const [pin, setPin] = useState('')
  const [error, setError] = useState<unknown>()
  const [isAsking, setAsking] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])

  const change = (next: string) => {
    setError(undefined)
    setPin(next.replace(/\D/g, '').slice(0, LONGEST))
  }
  const signIn = async (event: FormEvent) => {
    event.preventDefault()
    if (pin.length < SHORTEST || isAsking) return
    setAsking(true)
    try {
      onCome(await api.signInTrainee({ traineeId: trainee.id, pin }))
    } catch (problem) {
      setError(problem)
      setPin('')
      setAsking(false)
      field.current?.focus()
    }
  }

  return (
    <form
      className="pin"
      onSubmit={(event) => void signIn(event)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onBack()
      }}
    >
      <h1>
        <label htmlFor="pin">{t('landing.pin', { name: trainee.name })}</label>
      </h1>
      <input
        ref={field}
        id="pin"
        className="pin-field"
        type="password"
        inputMode="none"
        autoComplete="off"
        value={pin}
        onChange={({ currentTarget }) => change(currentTarget.value)}
        aria-describedby="pin-note"
        aria-invalid={error !== undefined}
      />
      <p
        id="pin-note"
        className={error === undefined ? 'pin-note' : 'pin-note note-bad'}
        aria-live="assertive"
      >
        {error === undefined ? t('landing.pin.note') : problemText(words, error)}
      </p>
      <div className="pin-pad">
        {DIGITS.map((digit) => (
          <button key={digit} type="button" onClick={() => change(pin + digit)}>
            {digit}
          </button>
        ))}
        <button type="button" className="pin-pad-word" onClick={() => change('')} disabled={pin === ''}>
          {t('landing.pin.clear')}
        </button>
        <button type="button" onClick={() => change(`${pin}0`)}>
          0
        </button>
        <button
          type="button"
          className="pin-pad-word"
          onClick={() => change(pin.slice(0, -1))}
          disabled={pin === ''}
        >
          {t('landing.pin.back')}
        </button>
      </div>
      <div className="pin-buttons">
        <button type="button" className="button-plain" onClick={onBack}>
          {t('landing.not-me')}
        </button>
        <button type="submit" className="button-primary" disabled={pin.length < SHORTEST || isAsking}>
          {t('page.sign-in')}
        </button>
      </div>
    </form>
  )
}
