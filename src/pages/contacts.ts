import { mergeCatalogue } from '#view/text/i18n.ts'
import { api, type Contacts } from './api.ts'

const KEY = 'kouan.contacts'

/** How long a run waits for the server to say its numbers, in ms; after that those it said last are shown. */
const WAIT_MS = 1500

function keptContacts(): Contacts {
  return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Contacts
}

async function readContacts(): Promise<Contacts> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, WAIT_MS))
  const asked = api.contacts().then(
    ({ contacts }) => {
      localStorage.setItem(KEY, JSON.stringify(contacts))
      return contacts
    },
    () => undefined,
  )
  return (await Promise.race([asked, late])) ?? keptContacts()
}

let spoken: Readonly<Record<string, string>> = {}
const texts = { en: async () => spoken, zh: async () => spoken }

/** Speaks the numbers that this port has set in the stead of those of its scenario, whose words are there already. */
export async function speakContacts(): Promise<void> {
  const contacts = await readContacts()
  spoken = Object.fromEntries(Object.entries(contacts).map(([id, number]) => [`value.number-${id}`, number]))
  await mergeCatalogue(texts)
}
