import { useCallback, useEffect, useRef, useState } from 'react'
import { SETTINGS_KEY } from '#input/settings.ts'
import { useWords } from '#view/text/i18n.ts'
import { api, type SignedIn } from '../api.ts'
import { readIdentity, writeIdentity } from '../identity.ts'
import { LanguageChoice } from '../language-choice.tsx'
import { Link } from '../navigate.tsx'
import { keepForOffline } from '../offline/offline.ts'
import { ChooseRun } from './choose-run.tsx'
import { OutboxNote } from './outbox-note.tsx'
import { WhoAreYou } from './who-are-you.tsx'
import './landing.css'

/** The officer's start: who are you, which scenario, which mode. */
export default function LandingPage() {
  const { t } = useWords()
  const [identity, setIdentity] = useState<SignedIn | undefined>(readIdentity)
  const [hasHandedOver, setHandedOver] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const isFirst = useRef(true)

  const account = identity?.person.id
  // Whoever reads by keyboard or ear is taken along when the page changes its question.
  useEffect(() => {
    if (isFirst.current) isFirst.current = false
    else heading.current?.focus()
  }, [account])

  useEffect(() => keepForOffline(), [])

  const come = useCallback((one: SignedIn) => {
    writeIdentity(one)
    setHandedOver(false)
    setIdentity(one)
  }, [])

  const leave = useCallback(() => {
    // Without a network the cookie stays behind; the next sign-in on this device voids it.
    api.signOut().catch(() => undefined)
    writeIdentity(undefined)
    localStorage.removeItem(SETTINGS_KEY)
    setHandedOver(true)
    setIdentity(undefined)
  }, [])

  return (
    <div className="landing">
      <title>Kouan 口岸</title>
      <header className="landing-head">
        <p className="landing-name">
          <img src="/icon.svg" alt="" width="40" height="40" />
          <span>
            <strong>Kouan 口岸</strong>
            <span className="landing-name-detail">{t('landing.tagline')}</span>
          </span>
        </p>
        <nav className="landing-head-links" aria-label={t('landing.other-pages')}>
          <Link href="/handbook">{t('landing.handbook')}</Link>
          <Link href="/review">{t('landing.for-trainers')}</Link>
          <LanguageChoice />
        </nav>
      </header>
      <main className="landing-main">
        {identity ? (
          <ChooseRun identity={identity} heading={heading} onLeave={leave} />
        ) : (
          <WhoAreYou heading={heading} hasHandedOver={hasHandedOver} onCome={come} />
        )}
      </main>
      <footer className="landing-foot">
        <OutboxNote />
      </footer>
    </div>
  )
}
