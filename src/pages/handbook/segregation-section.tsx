import { useState } from 'react'
import { substanceOf } from '#content/hazmat/search-substances.ts'
import {
  SEGREGATION_CODES,
  SEGREGATION_FOOTNOTES,
  SEGREGATION_GROUPS,
  segregationOf,
  segregationOfGoods,
} from '#content/hazmat/segregation.ts'
import { substances } from '#content/hazmat/substances.ts'
import { HAZARD_CLASSES, type HazardClass, type SubstanceMatch } from '#scenario/substance.ts'
import { nameText } from '#view/desk/substance-text.ts'
import { useWords } from '#view/text/i18n.ts'
import type { Words } from '#view/text/words.ts'
import { TableSources } from './sources.tsx'

const footnoteOf = (a: HazardClass, b: HazardClass) =>
  SEGREGATION_FOOTNOTES.find(({ classes }) => classes.includes(a) && classes.includes(b) && a !== b)

/** What keeps two classes, or two substances, apart; and the whole table. */
export function SegregationSection() {
  const words = useWords()
  const { t } = words
  return (
    <section id="segregation" aria-labelledby="segregation-title">
      <h2 id="segregation-title">{t('handbook.section.segregation')}</h2>
      <div className="handbook-columns">
        <ByClass words={words} />
        <BySubstance words={words} />
      </div>
      <details>
        <summary>{t('handbook.segregation.table')}</summary>
        <Matrix words={words} />
      </details>
      <h3>{t('handbook.segregation.codes')}</h3>
      <dl className="handbook-codes">
        {SEGREGATION_CODES.map((code) => (
          <div key={code}>
            <dt>{code}</dt>
            <dd>{t(`hazmat.segregation.${code}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('hazmat.segregation.yard')}</p>
      <p>{t('hazmat.segregation.check')}</p>
      <TableSources ids={['segregation', 'segregationNewer', 'cyanideAcid', 'yardSegregation']} />
    </section>
  )
}

function ByClass({ words: { t } }: { words: Words }) {
  const [first, setFirst] = useState<HazardClass>('4.3')
  const [second, setSecond] = useState<HazardClass>('8')
  const code = segregationOf(first, second)
  const footnote = footnoteOf(first, second)
  const choice = (id: string, value: HazardClass, set: (next: HazardClass) => void) => (
    <label>
      {t(`handbook.segregation.${id}`)}
      <select value={value} onChange={({ target }) => set(target.value as HazardClass)}>
        {HAZARD_CLASSES.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  )
  return (
    <fieldset>
      <legend>{t('handbook.segregation.by-class')}</legend>
      {choice('first', first, setFirst)}
      {choice('second', second, setSecond)}
      <output>
        <strong>{t('handbook.segregation.result', { a: first, b: second, code })}</strong>
        <span>{t(`hazmat.segregation.${code}`)}</span>
        {footnote && <span>{t('hazmat.segregation.footnote', { code: footnote.older })}</span>}
      </output>
    </fieldset>
  )
}

const ENTRIES = substances.flatMap(({ entries }) => entries.map(({ unNumber }) => unNumber))

function BySubstance({ words }: { words: Words }) {
  const { t } = words
  const [first, setFirst] = useState('1402')
  const [second, setSecond] = useState('2031')
  const nameOf = (unNumber: string): string => {
    const { substance, entry } = substanceOf(unNumber) as SubstanceMatch
    return t('handbook.and-name', {
      un: t('handbook.un', { number: unNumber }),
      name: nameText(words, substance, entry),
    })
  }
  const { code, classes, rule } = segregationOfGoods(
    substanceOf(first) as SubstanceMatch,
    substanceOf(second) as SubstanceMatch,
  )
  const [a, b] = classes
  const choice = (id: string, value: string, set: (next: string) => void) => (
    <label>
      {t(`handbook.segregation.${id}`)}
      <select value={value} onChange={({ target }) => set(target.value)}>
        {ENTRIES.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <fieldset>
      <legend>{t('handbook.segregation.by-substance')}</legend>
      {choice('first-goods', first, setFirst)}
      {choice('second-goods', second, setSecond)}
      <output>
        <strong>
          {t('handbook.segregation.result', {
            a: t('handbook.un', { number: first }),
            b: t('handbook.un', { number: second }),
            code,
          })}
        </strong>
        <span>{t(`hazmat.segregation.${code}`)}</span>
        <span>
          {rule === 'cyanide-acid'
            ? t('hazmat.segregation.cyanide-acid')
            : t('handbook.segregation.because', { a, b })}
        </span>
      </output>
    </fieldset>
  )
}

function Matrix({ words: { t } }: { words: Words }) {
  const heads = SEGREGATION_GROUPS.map((group) => group.join(' '))
  return (
    <div className="handbook-wide">
      <table className="handbook-matrix">
        <thead>
          <tr>
            <th scope="col">{t('handbook.class')}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SEGREGATION_GROUPS.map(([a = '9'], row) => (
            <tr key={heads[row]}>
              <th scope="row">{heads[row]}</th>
              {SEGREGATION_GROUPS.map(([b = '9'], column) => {
                const code = segregationOf(a, b)
                return (
                  <td key={heads[column]} data-code={code}>
                    {code}
                    {footnoteOf(a, b) && '†'}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {SEGREGATION_FOOTNOTES.map(({ classes: [a, b], older }) => (
          <span key={a}>
            † {a} × {b}: {t('hazmat.segregation.footnote', { code: older })}{' '}
          </span>
        ))}
      </p>
    </div>
  )
}
