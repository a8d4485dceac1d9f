import { currentLanguage, speak, useWords } from '#view/text/i18n.ts'
import { LANGUAGES } from '#view/text/languages.ts'

const KEY = 'kouan.language'

/** Returns the language to start in: the address says it, or this device's last choice, or the browser. */
export function firstLanguage(): string {
  const asked = new URLSearchParams(location.search).get('lang')
  return asked ?? keptLanguage() ?? navigator.language
}

function keptLanguage(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null // storage is closed to us: the browser's language serves
  }
}

/** Changes the language now and for the next start of this device. */
export async function chooseLanguage(id: string): Promise<void> {
  await speak(id)
  const address = new URL(location.href)
  if (address.searchParams.has('lang')) {
    address.searchParams.set('lang', id)
    history.replaceState(null, '', address)
  }
  try {
    localStorage.setItem(KEY, id)
  } catch (error) {
    console.warn('the language cannot be kept on this device', error)
  }
}

/** A button for each language, named in itself. */
export function LanguageChoice() {
  const { t } = useWords()
  return (
    <fieldset className="language-choice">
      <legend className="visually-hidden">{t('page.language')}</legend>
      {LANGUAGES.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          lang={id}
          aria-pressed={id === currentLanguage().id}
          onClick={() => void chooseLanguage(id)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}
