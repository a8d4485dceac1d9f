import { type FormEvent, use, useEffect, useRef } from 'react'
import { UNKNOWN_CARGO } from '#content/hazmat/guides.ts'
import { searchSubstances, substanceOf } from '#content/hazmat/search-substances.ts'
import type { SubstanceMatch } from '#scenario/substance.ts'
import { classText, nameText } from '#view/desk/substance-text.ts'
import { mergeCatalogue, useWords } from '#view/text/i18n.ts'
import type { Words } from '#view/text/words.ts'
import { Link, navigate, useQuery } from '../navigate.tsx'
import { keepForOffline } from '../offline/offline.ts'
import { PageHead } from '../page-head.tsx'
import { ContainerSection } from './container-section.tsx'
import { handbookTexts } from './handbook-texts.ts'
import { ReckonSection } from './reckon-section.tsx'
import { DeconSection, ProtectionSection, ZonesSection } from './rule-sections.tsx'
import { SegregationSection } from './segregation-section.tsx'
import { SubstanceCard } from './substance-card.tsx'
import '../landing/landing.css'
import './handbook.css'

const reading = mergeCatalogue(handbookTexts)

const SECTIONS = ['substances', 'segregation', 'protection', 'zones', 'decon', 'reckon', 'container'] as const

/** Writes the address of a substance, with the search that it was found by. */
function addressOf(unNumber: string | undefined, query: string): string {
  const path = unNumber === undefined ? '/handbook' : `/handbook/un/${unNumber}`
  return query === '' ? path : `${path}?${new URLSearchParams({ q: query })}`
}

/** The handbook of hazardous substances: search, cards, segregation, protection, zones, reckoners. */
export default function HandbookPage({ unNumber }: { unNumber?: string }) {
  use(reading)
  const words = useWords()
  const { t, language } = words
  const query = useQuery().get('q') ?? ''
  const found = searchSubstances(query, language)
  const open = unNumber === undefined ? undefined : substanceOf(unNumber)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => keepForOffline(), [])
  // The browser looked for the part that the address names before it stood here.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), [])
  // Whoever chose a substance is taken to its card, which on a small screen lies elsewhere.
  useEffect(() => heading.current?.focus(), [])

  const searchFor = (next: string) => navigate(addressOf(unNumber, next), { isReplacing: true })
  const openFirst = (event: FormEvent) => {
    event.preventDefault()
    const [first] = found
    if (first && query !== '') navigate(addressOf(first.entry.unNumber, query))
  }

  const name = open && nameText(words, open.substance, open.entry)
  return (
    <div className="landing handbook">
      <title>{`${name === undefined ? '' : `${name} · `}${t('handbook.title')} · Kouan`}</title>
      <PageHead />
      <main className="landing-main">
        <h1>{t('handbook.title')}</h1>
        <p className="handbook-intro">{t('handbook.intro')}</p>
        <nav className="handbook-contents" aria-label={t('handbook.contents')}>
          {SECTIONS.map((id) => (
            <a key={id} href={`#${id}`}>
              {t(`handbook.section.${id}`)}
            </a>
          ))}
        </nav>

        <section id="substances" aria-label={t('handbook.section.substances')}>
          <search>
            <form className="handbook-search" onSubmit={openFirst}>
              <label htmlFor="handbook-query">{t('handbook.search')}</label>
              <div>
                <input
                  id="handbook-query"
                  type="search"
                  value={query}
                  placeholder={t('handbook.search.example')}
                  autoComplete="off"
                  spellCheck={false}
                  enterKeyHint="search"
                  onChange={({ target }) => searchFor(target.value)}
                />
                <button
                  type="button"
                  className="button-plain"
                  disabled={query === ''}
                  onClick={() => searchFor('')}
                >
                  {t('handbook.search.clear')}
                </button>
              </div>
              <p role="status">
                {found.length > 0 && t('handbook.found', { count: words.number(found.length) })}
              </p>
            </form>
          </search>
          <div className={`handbook-desk${unNumber === undefined ? '' : ' handbook-desk-open'}`}>
            <div className={`handbook-list${query === '' ? '' : ' handbook-list-searched'}`}>
              {found.length === 0 ? (
                <NothingFound query={query} words={words} />
              ) : (
                <Results found={found} query={query} open={open?.entry.unNumber} words={words} />
              )}
            </div>
            {unNumber !== undefined && (
              <div className="handbook-card">
                <p className="handbook-back">
                  <Link href={addressOf(undefined, query)}>{t('handbook.back')}</Link>
                </p>
                {open ? (
                  <SubstanceCard match={open} heading={heading} />
                ) : (
                  <div className="note note-bad">
                    <h2 ref={heading} tabIndex={-1}>
                      {t('handbook.unknown', { number: unNumber })}
                    </h2>
                    <p>{t('handbook.found.none.advice', { ...UNKNOWN_CARGO })}</p>
                  </div>
                )}
              </div>
            )}
          </div>
        </section>

        <SegregationSection />
        <ProtectionSection />
        <ZonesSection />
        <DeconSection />
        <ReckonSection />
        <ContainerSection />
      </main>
    </div>
  )
}

function NothingFound({ query, words: { t } }: { query: string; words: Words }) {
  return (
    <div className="note" role="alert">
      <p>
        <strong>{t('handbook.found.none', { query: query.trim() })}</strong>
      </p>
      <p>{t('handbook.found.none.advice', { ...UNKNOWN_CARGO })}</p>
    </div>
  )
}

function Results(props: {
  found: readonly SubstanceMatch[]
  query: string
  open: string | undefined
  words: Words
}) {
  const { found, query, open, words } = props
  const isOpen = ({ entries }: SubstanceMatch['substance']) =>
    entries.some(({ unNumber }) => unNumber === open)
  return (
    <ul aria-label={words.t('handbook.list')}>
      {found.map(({ substance, entry }) => (
        <li key={substance.id}>
          <Link
            href={addressOf(entry.unNumber, query)}
            {...(isOpen(substance) && { 'aria-current': 'true' as const })}
          >
            <strong>{nameText(words, substance)}</strong>
            <span>
              {substance.entries
                .map(({ unNumber }) => words.t('handbook.un', { number: unNumber }))
                .join(' · ')}
            </span>
            <span>
              {words.t('handbook.class')} {classText(entry)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
