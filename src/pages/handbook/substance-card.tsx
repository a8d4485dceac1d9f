import { type ReactNode, type RefObject, useMemo } from 'react'
import { SMALL_SPILL_L, type SubstanceMatch, type UnEntry } from '#scenario/substance.ts'
import { sourceLines } from '#view/desk/source-lines.ts'
import {
  citedSources,
  classText,
  distanceFacts,
  entryRuleText,
  figureLines,
  identityFacts,
  kilometresText,
  metresText,
  nameText,
  releaseLines,
} from '#view/desk/substance-text.ts'
import { drawOrangePanel, type MarkDrawing } from '#view/marks/draw-mark.ts'
import { drawPlacards } from '#view/marks/draw-placards.ts'
import type { Fact } from '#view/panel/panel.ts'
import { useWords } from '#view/text/i18n.ts'
import type { Words } from '#view/text/words.ts'
import { Link } from '../navigate.tsx'
import { sourceOf } from './sources.tsx'

const WINDS = ['low', 'moderate', 'high'] as const

interface CardProps {
  readonly match: SubstanceMatch
  readonly words: Words
  /** Writes the number of a source, to be read in the list below. */
  readonly cite: (...ids: readonly (string | undefined)[]) => ReactNode
}

/** All that the handbook has on one substance, each statement with the number of its source. */
export function SubstanceCard(props: {
  match: SubstanceMatch
  heading: RefObject<HTMLHeadingElement | null>
}) {
  const { match, heading } = props
  const { substance, entry } = match
  const words = useWords()
  const { t } = words
  const cited = useMemo(() => citedSources(substance, entry), [substance, entry])
  const cite: CardProps['cite'] = (...ids) => {
    const numbers = [...new Set(ids.filter((id) => id !== undefined))].map((id) => cited.indexOf(id) + 1)
    return numbers.map((number) => (
      <sup key={number} className="handbook-cite">
        <a href={`#source-${number}`} aria-label={`${t('handbook.source')} ${number}`}>
          {number}
        </a>
      </sup>
    ))
  }
  const card: CardProps = { match, words, cite }
  const name = nameText(words, substance, entry)
  return (
    <article aria-labelledby="handbook-name">
      <h2 id="handbook-name" ref={heading} tabIndex={-1}>
        {t('handbook.and-name', { un: t('handbook.un', { number: entry.unNumber }), name })}
      </h2>
      <p className="handbook-also">
        {t('handbook.other-names', { names: words.list(t(`hazmat.also.${substance.id}`).split('|')) })}
      </p>
      {substance.entries.length > 1 && <OtherEntries match={match} words={words} />}
      {substance.isProduct && <p className="note">{t('handbook.is-product')}</p>}
      <Marks entry={entry} words={words} />
      <Facts facts={identityFacts(words, entry)} note={cite(entry.source)} />
      <div className="handbook-columns">
        <Advices {...card} />
        <Distances {...card} />
      </div>
      <Spills {...card} />
      <Inside {...card} />
      <Figures {...card} />
      <Guide {...card} />
      <h3>{t('handbook.sources')}</h3>
      <ol className="handbook-sources">
        {cited.map((id, i) => (
          <li key={id} id={`source-${i + 1}`}>
            {sourceLines({ words }, { source: sourceOf(id) }).join(' ')}
          </li>
        ))}
      </ol>
    </article>
  )
}

function OtherEntries({ match: { substance, entry }, words }: Omit<CardProps, 'cite'>) {
  return (
    <ul className="handbook-entries">
      {substance.entries.map((one) => (
        <li key={one.unNumber}>
          <Link
            href={`/handbook/un/${one.unNumber}${location.search}`}
            {...(one === entry && { 'aria-current': 'true' as const })}
          >
            {words.t('handbook.un', { number: one.unNumber })} · {nameText(words, substance, one)} ·{' '}
            {classText(one)}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Mark({ drawing, label }: { drawing: MarkDrawing; label: string }) {
  const { svg, width, height } = drawing
  return (
    <li>
      <img
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
        alt={label}
        style={{ aspectRatio: `${width} / ${height}` }}
      />
      <span aria-hidden="true">{label}</span>
    </li>
  )
}

function Marks({ entry, words: { t } }: { entry: UnEntry; words: Words }) {
  const { unNumber } = entry
  return (
    <ul className="handbook-marks" aria-label={t('handbook.placards')}>
      <Mark drawing={drawOrangePanel({ unNumber })} label={t('mark.orange-panel', { number: unNumber })} />
      {drawPlacards(entry).map(({ id, drawing }) => (
        <Mark key={id} drawing={drawing} label={t(`mark.${id}`)} />
      ))}
    </ul>
  )
}

function Facts({ facts, note }: { facts: readonly Fact[]; note?: ReactNode }) {
  return (
    <dl className="handbook-facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {note}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Advices({ match: { substance }, words: { t }, cite }: CardProps) {
  const { right, wrong } = substance
  return (
    <div>
      <h3>{t('handbook.do')}</h3>
      <ul className="handbook-do">
        {right.map(({ id, source }) => (
          <li key={id}>
            {t(`hazmat.do.${id}`)}
            {cite(source)}
          </li>
        ))}
      </ul>
      <h3>{t('handbook.dont')}</h3>
      <ul className="handbook-dont">
        {wrong.map(({ id, isCritical, source }) => (
          <li key={id}>
            {t(`hazmat.dont.${id}`)}{' '}
            {isCritical && <strong className="handbook-critical">{t('handbook.critical')}</strong>}
            {cite(source)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Distances({ match: { substance, entry }, words, cite }: CardProps) {
  const { t } = words
  const { water } = substance
  return (
    <div>
      <h3>{t('handbook.distances')}</h3>
      <Facts facts={distanceFacts(words, entry)} note={cite(entry.distances.source)} />
      {water && (
        <>
          <h3>{t('handbook.water')}</h3>
          <p>
            {t(`hazmat.water.${water.id}`)}
            {cite(water.source)}
          </p>
        </>
      )}
    </div>
  )
}

function Spills({ match: { substance, entry }, words, cite }: CardProps) {
  const { t } = words
  const { tableOne } = entry
  const { tableThree } = substance
  return (
    <>
      {tableOne && (
        <>
          <h3>
            {t('handbook.table-1')}
            {cite(tableOne.source)}
          </h3>
          {tableOne.isInWater && <p>{t('handbook.table-1.in-water')}</p>}
          {tableOne.ofUnNumber && (
            <p>
              {t('handbook.table-1.of', {
                number: tableOne.ofUnNumber,
                name: t(`hazmat.un.${tableOne.ofUnNumber}`),
              })}
            </p>
          )}
          <div className="handbook-wide">
            <table className="handbook-numbers">
              <thead>
                <tr>
                  {['spill', 'isolate', 'day', 'night'].map((id) => (
                    <th key={id} scope="col">
                      {t(`handbook.${id}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {(['small', 'large'] as const).map((size) => {
                  const row = tableOne[size]
                  return (
                    row && (
                      <tr key={size}>
                        <th scope="row">{t(`handbook.spill.${size}`, { litres: SMALL_SPILL_L })}</th>
                        <td>{metresText(words, row.isolationM)}</td>
                        <td>{kilometresText(words, row.dayKm)}</td>
                        <td>{kilometresText(words, row.nightKm)}</td>
                      </tr>
                    )
                  )
                })}
              </tbody>
            </table>
          </div>
        </>
      )}
      {tableThree && (
        <>
          <h3>
            {t('handbook.table-3')}
            {cite(tableThree.source)}
          </h3>
          <p>{t('handbook.table-3.wind')}</p>
          <div className="handbook-wide">
            <table className="handbook-numbers">
              <thead>
                <tr>
                  <th scope="col">{t('handbook.vessel')}</th>
                  <th scope="col">{t('handbook.isolate')}</th>
                  {WINDS.map((wind) => (
                    <th key={wind} scope="col">
                      {t(`handbook.wind.${wind}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {tableThree.rows.map(({ vessel, isolationM, dayKm, nightKm }) => (
                  <tr key={vessel}>
                    <th scope="row">{t(`handbook.vessel.${vessel}`)}</th>
                    <td>{metresText(words, isolationM)}</td>
                    {WINDS.map((wind) => (
                      <td key={wind}>
                        {words.number(dayKm[wind], 1)} / {words.number(nightKm[wind], 1)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  )
}

function Inside({ match: { substance }, words, cite }: CardProps) {
  const { t } = words
  const { entryRules, decon, gives } = substance
  const released = releaseLines(words, substance)
  return (
    <div className="handbook-columns">
      <div>
        <h3>{t('handbook.entry')}</h3>
        <ul>
          {entryRules.map((rule) => {
            const text = entryRuleText(words, rule)
            return (
              <li key={text}>
                {text}
                {cite(rule.source)}
              </li>
            )
          })}
        </ul>
      </div>
      <div>
        <h3>{t('handbook.decon')}</h3>
        <ul>
          {decon.map(({ id, source }) => (
            <li key={id}>
              {t(`hazmat.decon.${id}`)}
              {cite(source)}
            </li>
          ))}
        </ul>
      </div>
      {released.length > 0 && (
        <div>
          <h3>
            {t('handbook.gives')}
            {cite(...gives.map(({ source }) => source))}
          </h3>
          <ul>
            {released.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function Figures({ match: { substance }, words, cite }: CardProps) {
  const { t } = words
  const lines = figureLines(words, substance)
  if (lines.length === 0) return null
  return (
    <>
      <h3>{t('handbook.figures')}</h3>
      <div className="handbook-wide">
        <table>
          <thead>
            <tr>
              {['figure', 'value', 'source'].map((id) => (
                <th key={id} scope="col">
                  {t(`handbook.${id}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ label, value, source }) => (
              <tr key={`${label} ${value}`}>
                <th scope="row">{label}</th>
                <td>{value}</td>
                <td>{cite(source)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Guide({ match: { entry }, words: { t }, cite }: CardProps) {
  const { guide, source } = entry.distances
  return (
    <>
      <h3>
        {t('handbook.guide.title', { id: guide, name: t(`hazmat.guide.${guide}`) })}
        {cite(source)}
      </h3>
      <Facts
        facts={['hazard', 'public', 'response'].map((part) => ({
          label: t(`handbook.guide.${part}`),
          value: t(`hazmat.guide.${guide}.${part}`),
        }))}
      />
    </>
  )
}
