import { type RefObject, useCallback, useEffect, useState } from 'react'
import { useWords } from '#view/text/i18n.ts'
import { api, type OpenClass, type SignedIn } from '../api.ts'
import { Link } from '../navigate.tsx'
import { isUnreachable, problemText } from '../problem-text.ts'
import { PairDevice } from './pair-device.tsx'
import { PinPad } from './pin-pad.tsx'

/** How often the list of names is read again, in ms: the trainer may just have added somebody. */
const REFRESH_MS = 30_000

interface Door {
  readonly classes?: readonly OpenClass[]
  readonly needsSetup?: boolean
  readonly error?: unknown
}

/** Reads the open classes, now and again while the page is seen. */
function useDoor(): Door & { readAgain: () => void } {
  const [door, setDoor] = useState<Door>({})
  const readAgain = useCallback(() => {
    Promise.all([api.openClasses(), api.me()]).then(
      ([{ classes }, { needsSetup }]) => setDoor({ classes, needsSetup }),
      (error: unknown) => setDoor((before) => ({ ...before, error })),
    )
  }, [])
  useEffect(() => {
    const readIfSeen = () => {
      if (document.visibilityState === 'visible') readAgain()
    }
    readAgain()
    const timer = setInterval(readIfSeen, REFRESH_MS)
    document.addEventListener('visibilitychange', readIfSeen)
    addEventListener('online', readAgain)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', readIfSeen)
      removeEventListener('online', readAgain)
    }
  }, [readAgain])
  return { ...door, readAgain }
}

type Way = { kind: 'names' } | { kind: 'pin'; id: string; name: string } | { kind: 'pair' }
const NAMES: Way = { kind: 'names' }

/** Asks who uses the device: a name of an open class with its PIN, a guest, or a headset by its code. */
export function WhoAreYou(props: {
  heading: RefObject<HTMLHeadingElement | null>
  hasHandedOver: boolean
  onCome: (one: SignedIn) => void
}) {
  const { heading, hasHandedOver, onCome } = props
  const words = useWords()
  const { t } = words
  const door = useDoor()
  const [way, setWay] = useState<Way>(NAMES)
  const [guestError, setGuestError] = useState<unknown>()
  const [isComing, setComing] = useState(false)

  const comeAsGuest = async () => {
    setComing(true)
    setGuestError(undefined)
    try {
      onCome(await api.guest())
    } catch (error) {
      setGuestError(error)
      setComing(false)
    }
  }

  if (way.kind === 'pin') return <PinPad trainee={way} onCome={onCome} onBack={() => setWay(NAMES)} />
  if (way.kind === 'pair') return <PairDevice onCome={onCome} onBack={() => setWay(NAMES)} />
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('landing.who')}
      </h1>
      {hasHandedOver && (
        <p className="note note-good" role="status">
          {t('landing.handed-over')}
        </p>
      )}
      <Names door={door} onPick={(trainee) => setWay({ kind: 'pin', ...trainee })} />
      <section className="landing-others" aria-labelledby="others">
        <h2 id="others">{t('landing.not-listed')}</h2>
        <div className="landing-other-ways">
          <div>
            <button type="button" className="button-plain" onClick={() => setWay({ kind: 'pair' })}>
              {t('landing.pair')}
            </button>
            <p>{t('landing.pair.note')}</p>
          </div>
          <div>
            <button
              type="button"
              className="button-plain"
              disabled={isComing}
              onClick={() => void comeAsGuest()}
            >
              {t('landing.guest')}
            </button>
            <p>{t('landing.guest.note')}</p>
          </div>
        </div>
        {guestError !== undefined && (
          <p className="note note-bad" role="alert">
            {problemText(words, guestError)}
          </p>
        )}
      </section>
    </>
  )
}

function Names({
  door,
  onPick,
}: {
  door: ReturnType<typeof useDoor>
  onPick: (trainee: { id: string; name: string }) => void
}) {
  const words = useWords()
  const { t } = words
  const [chosen, setChosen] = useState<string>()
  const { classes, error, needsSetup, readAgain } = door

  if (!classes && error === undefined)
    return (
      <p className="landing-wait" role="status">
        {t('landing.looking')}
      </p>
    )
  if (!classes || (error !== undefined && !isUnreachable(error)))
    return (
      <div className="note note-bad" role="alert">
        <p>{problemText(words, error)}</p>
        <button type="button" className="button-plain" onClick={readAgain}>
          {t('page.try-again')}
        </button>
      </div>
    )
  const peopled = classes.filter(({ trainees }) => trainees.length > 0)
  if (peopled.length === 0)
    return (
      <div className="note">
        <p>
          <strong>{t(needsSetup ? 'landing.needs-setup' : 'landing.no-class')}</strong>
        </p>
        <p>{t(needsSetup ? 'landing.needs-setup.note' : 'landing.no-class.note')}</p>
        {!needsSetup && <Link href="/review/classes">{t('landing.no-class.link')}</Link>}
      </div>
    )
  const shown = peopled.find(({ id }) => id === chosen) ?? (peopled.length === 1 ? peopled[0] : undefined)
  return (
    <>
      {error !== undefined && (
        <p className="note note-bad" role="alert">
          {problemText(words, error)}
        </p>
      )}
      {peopled.length > 1 && (
        <fieldset className="landing-classes">
          <legend>{t('landing.which-class')}</legend>
          {peopled.map(({ id, name }) => (
            <button key={id} type="button" aria-pressed={id === shown?.id} onClick={() => setChosen(id)}>
              {name}
            </button>
          ))}
        </fieldset>
      )}
      {shown && (
        <section aria-labelledby="class-name">
          <h2 id="class-name" className={peopled.length > 1 ? 'visually-hidden' : 'landing-class'}>
            {shown.name}
          </h2>
          <ul className="landing-names">
            {shown.trainees.map((trainee) => (
              <li key={trainee.id}>
                <button type="button" onClick={() => onPick(trainee)}>
                  {trainee.name}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
