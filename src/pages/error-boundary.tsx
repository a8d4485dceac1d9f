import { Component, type ErrorInfo, type ReactNode } from 'react'
import { currentWords } from '#view/text/i18n.ts'

/** Shows what to do when a page has failed, instead of nothing. What is on the device is not touched. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {}

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    console.error(error, componentStack)
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    const { t } = currentWords()
    return (
      <main className="notice-page" role="alert">
        <h1>{t('page.failed.title')}</h1>
        <p>{t('page.failed.what-to-do')}</p>
        <p className="notice-page-buttons">
          <button type="button" className="button-primary" onClick={() => location.reload()}>
            {t('page.reload')}
          </button>
          <a className="button-plain" href="/">
            {t('page.to-start')}
          </a>
        </p>
        <details>
          <summary>{t('page.failed.details')}</summary>
          <code>{error.message}</code>
        </details>
      </main>
    )
  }
}
