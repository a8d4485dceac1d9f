import { useState } from 'react'
import { computeContainerCheckDigit } from '#scenario/container-number.ts'
import { useWords } from '#view/text/i18n.ts'
import type { Words } from '#view/text/words.ts'

/** Says of a container number whether its check digit is right, and if not, which one would be. */
function answerTo({ t }: Words, typed: string): string {
  const number = typed.toUpperCase().replace(/[\s-]/g, '')
  if (!/^[A-Z]{4}\d{7}$/.test(number)) return t('handbook.container.incomplete')
  const digit = computeContainerCheckDigit(number.slice(0, 10))
  return t(digit === Number(number[10]) ? 'handbook.container.right' : 'handbook.container.wrong', {
    number,
    digit,
  })
}

/** Checks a container number by its check digit. */
export function ContainerSection() {
  const words = useWords()
  const { t } = words
  const [typed, setTyped] = useState('')
  return (
    <section id="container" className="handbook-container" aria-labelledby="container-title">
      <h2 id="container-title">{t('handbook.section.container')}</h2>
      <label>
        {t('handbook.container')}
        <input
          value={typed}
          placeholder={t('handbook.container.example')}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <output>{typed !== '' && <strong>{answerTo(words, typed)}</strong>}</output>
      <p>{t('handbook.container.hint')}</p>
    </section>
  )
}
