import { useWords } from '#view/text/i18n.ts'
import { Link, usePath } from './navigate.tsx'

/** What is shown at an address that the app does not have. */
export default function NotFound() {
  const { t } = useWords()
  const path = usePath()
  return (
    <main className="notice-page">
      <title>{`${t('page.not-found.title')} · Kouan`}</title>
      <h1>{t('page.not-found.title')}</h1>
      <p>{t('page.not-found.what-to-do', { path })}</p>
      <p className="notice-page-buttons">
        <Link className="button-primary" href="/">
          {t('page.to-start')}
        </Link>
      </p>
    </main>
  )
}
