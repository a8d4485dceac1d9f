import { useWords } from '#view/text/i18n.ts'
import { LanguageChoice } from './language-choice.tsx'
import { Link } from './navigate.tsx'

/** What stands above an officer's page: whose it is, the way back to the start, and the language. */
export function PageHead() {
  const { t } = useWords()
  return (
    <header className="landing-head">
      <p className="landing-name">
        <img src="/icon.svg" alt="" width="40" height="40" />
        <strong>Kouan 口岸</strong>
      </p>
      <nav className="landing-head-links" aria-label={t('landing.other-pages')}>
        <Link href="/">{t('page.to-start')}</Link>
        <LanguageChoice />
      </nav>
    </header>
  )
}
