import { use, useId, useState } from 'react'
import { mergeCatalogue, type ScenarioTexts, useWords } from '#view/text/i18n.ts'
import type { Words } from '#view/text/words.ts'
import { answer, findMistake, firstTyped, isAsked, lineText, mistakeText } from './reckon-text.ts'
import { type Field, type Line, RECKONERS, type Reckoner } from './reckoners.ts'
import { SourceList } from './sources.tsx'
import './reckon.css'

const reckonTexts: ScenarioTexts = {
  en: async () => (await import('./text.reckon.en.ts')).en,
  zh: async () => (await import('./text.reckon.zh.ts')).zh,
}
const reading = mergeCatalogue(reckonTexts)

/** The reckoners, one of them open. */
export default function Reckoners() {
  use(reading)
  const { t } = useWords()
  return (
    <>
      <p>{t('reckon.intro')}</p>
      {RECKONERS.map((reckoner, i) => (
        <details key={reckoner.id} id={`reckon-${reckoner.id}`} name="reckon" open={i === 0}>
          <summary>{t(`reckon.${reckoner.id}`)}</summary>
          <ReckonerForm reckoner={reckoner} />
        </details>
      ))}
    </>
  )
}

function ReckonerForm({ reckoner }: { reckoner: Reckoner }) {
  const words = useWords()
  const { t } = words
  const { id, fields, sources } = reckoner
  const [typed, setTyped] = useState(() => firstTyped(reckoner))
  const lines = answer(reckoner, typed)
  return (
    <>
      <div className="handbook-columns">
        <fieldset>
          <legend className="visually-hidden">{t(`reckon.${id}`)}</legend>
          {Object.entries(fields)
            .filter(([, field]) => isAsked(field, typed))
            .map(([name, field]) => (
              <Asked
                key={name}
                label={t(`reckon.${id}.${name}`)}
                field={field}
                text={typed[name] ?? ''}
                words={words}
                onType={(text) => setTyped((before) => ({ ...before, [name]: text }))}
              />
            ))}
        </fieldset>
        <div className="reckon-answer" aria-live="polite">
          {lines ? <Lines lines={lines} words={words} /> : <p>{t('reckon.no-answer')}</p>}
        </div>
      </div>
      <dl className="reckon-notes">
        <dt>{t('reckon.formula')}</dt>
        <dd>{t(`reckon.${id}.formula`)}</dd>
        <dt>{t('reckon.limits')}</dt>
        <dd>{t(`reckon.${id}.limits`)}</dd>
        <dt>{t('handbook.sources')}</dt>
        <dd>
          <SourceList sources={sources} />
        </dd>
      </dl>
    </>
  )
}

function Asked(props: {
  label: string
  field: Field
  text: string
  words: Words
  onType: (text: string) => void
}) {
  const { label, field, text, words, onType } = props
  const id = useId()
  if ('options' in field)
    return (
      <label>
        {label}
        <select value={text} onChange={({ target }) => onType(target.value)}>
          {Object.entries(field.options).map(([option, name]) => (
            <option key={option} value={option}>
              {words.t(name)}
            </option>
          ))}
        </select>
      </label>
    )
  const mistake = findMistake(field, text)
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={text}
        inputMode="decimal"
        autoComplete="off"
        onChange={({ target }) => onType(target.value)}
        {...(mistake && { 'aria-invalid': true, 'aria-describedby': `${id}-mistake` })}
      />
      {mistake && (
        <p id={`${id}-mistake`} className="reckon-mistake" role="alert">
          {mistakeText(words, field, mistake)}
        </p>
      )}
    </>
  )
}

function Lines({ lines, words }: { lines: readonly Line[]; words: Words }) {
  const written = lines.map((line) => lineText(words, line))
  return (
    <>
      {written
        .filter(({ label }) => label === undefined)
        .map(({ texts: [warning = ''] }) => (
          <p key={warning} className="note note-bad">
            {warning}
          </p>
        ))}
      <dl className="handbook-facts">
        {written.map(
          ({ label, texts }) =>
            label !== undefined && (
              <div key={label}>
                <dt>{label}</dt>
                {texts.map((text) => (
                  <dd key={text}>{text}</dd>
                ))}
              </div>
            ),
        )}
      </dl>
    </>
  )
}
