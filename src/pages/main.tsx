import { lazy, StrictMode, Suspense, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import '#view/text/fonts.css'
import { startI18n, useWords } from '#view/text/i18n.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { firstLanguage } from './language-choice.tsx'
import { usePath } from './navigate.tsx'
import NotFound from './not-found.tsx'
import { forgetOffline } from './offline/offline.ts'
import { type Page, pageOf } from './page-map.ts'
import './theme.css'

const loaded = new Map<unknown, Page>()

/** Returns a page's component; the same one each time, so that it is loaded once. */
function componentOf(load: () => Promise<{ default: Page }>): Page {
  const known = loaded.get(load)
  if (known) return known
  const component = lazy(load)
  loaded.set(load, component)
  return component
}

function Waiting() {
  const { t } = useWords()
  return (
    <main className="notice-page" aria-busy="true">
      <p role="status">{t('page.loading')}</p>
    </main>
  )
}

function App() {
  const path = usePath()
  const { fontFamily } = useWords()
  useEffect(() => {
    document.documentElement.style.setProperty('--font', fontFamily)
  }, [fontFamily])
  const found = pageOf(path)
  if (!found) return <NotFound />
  const Shown = componentOf(found.load)
  return (
    <ErrorBoundary key={path}>
      <Suspense fallback={<Waiting />}>
        <Shown {...found.parts} />
      </Suspense>
    </ErrorBoundary>
  )
}

if (import.meta.env.DEV) void forgetOffline()
await startI18n(firstLanguage())
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
