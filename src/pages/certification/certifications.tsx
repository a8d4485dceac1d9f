import { useCallback } from 'react'
import { sourceLines } from '#view/desk/source-lines.ts'
import { useWords } from '#view/text/i18n.ts'
import { Link } from '../navigate.tsx'
import { problemText } from '../problem-text.ts'
import { type PersonCertification, runsApi } from '../review/run-record.ts'
import { loadShelf } from '../scenario-shelf.ts'
import { useAsked } from '../staff/use-asked.ts'
import './certifications.css'

/** Shows how far somebody has come in each scenario that certifies, and by which rule; one's own when nobody is named. */
export function Certifications({ person }: { person?: string }) {
  const words = useWords()
  const read = useCallback(async () => {
    await loadShelf()
    return (await runsApi.certifications(person)).certifications
  }, [person])
  const { answer, error } = useAsked(read)
  if (error !== undefined) return <p role="alert">{problemText(words, error)}</p>
  if (!answer || answer.length === 0) return null
  return (
    <section className="certifications" aria-labelledby="certifications-title">
      <h2 id="certifications-title">{words.t('certification.title')}</h2>
      {answer.map((one) => (
        <OneCertification key={one.scenario} one={one} />
      ))}
    </section>
  )
}

function OneCertification({ one }: { one: PersonCertification }) {
  const words = useWords()
  const { t, language, number } = words
  const { scenario, rule, passes, missing, certifiedAt } = one
  const date = (iso: string): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(iso))
  return (
    <article>
      <h3>{t(`scenario.${scenario}.title`)}</h3>
      <p className={certifiedAt === undefined ? 'certification-open' : 'certification-done'}>
        {certifiedAt === undefined
          ? t('certification.missing', { count: number(missing) })
          : t('certification.done', { date: date(certifiedAt) })}
      </p>
      {passes.length > 0 && (
        <ul>
          {passes.map(({ run, option, endedAt }) => (
            <li key={run}>
              <Link href={`/review/runs/${run}`}>
                {t('certification.passed', {
                  date: date(endedAt),
                  what: t(`variant.${rule.variant}.${option}`),
                })}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className="certification-rule">
        {t('certification.rule', {
          count: number(rule.passCount),
          what: t(`variant.${rule.variant}`),
        })}{' '}
        {sourceLines({ words }, rule).join(' ')}
      </p>
    </article>
  )
}
