import { Alert, Button, Group, Paper, SimpleGrid, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { CONTACTS, type ContactId } from '#content/port-hazmat/contacts.ts'
import { useWords } from '#view/text/i18n.ts'
import { api, type Contacts } from '../api.ts'
import { problemText } from '../problem-text.ts'
import { loadShelf } from '../scenario-shelf.ts'
import { staffApi } from './staff-api.ts'
import { useAsked } from './use-asked.ts'

async function readContacts(): Promise<Contacts> {
  // What an empty field stands for is said by the scenario.
  await loadShelf()
  return (await api.contacts()).contacts
}

/** Lets trainers set the numbers to call that the port scenario shows. */
export function ContactsPart() {
  const words = useWords()
  const { t } = words
  const { answer, error, askAgain } = useAsked(readContacts)
  const [typed, setTyped] = useState<Contacts>({})
  const [saved, setSaved] = useState<{ readonly error?: unknown }>()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const change = Object.fromEntries(
      Object.entries(typed).map(([id, number]) => [id, number.trim() === '' ? null : number.trim()]),
    )
    try {
      await staffApi.changeContacts(change)
      setSaved({})
      setTyped({})
      askAgain()
    } catch (problem) {
      setSaved({ error: problem })
    }
  }
  const problem = saved?.error ?? error
  return (
    <Paper component="section" className="staff-panel" aria-labelledby="contacts-title">
      <form onSubmit={(event) => void save(event)}>
        <Title order={2} id="contacts-title">
          {t('staff.contacts.title')}
        </Title>
        <Text c="var(--ink-soft)" mb="md">
          {t('staff.contacts.note')}
        </Text>
        {problem !== undefined && (
          <Alert color="red" data-tone="bad" mb="md">
            {problemText(words, problem)}
          </Alert>
        )}
        {answer && (
          <>
            <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} mb="md">
              {CONTACTS.map((id: ContactId) => (
                <TextInput
                  key={id}
                  label={t(`sight.numbers.${id}`)}
                  placeholder={t(`value.number-${id}`)}
                  value={typed[id] ?? answer[id] ?? ''}
                  inputMode="tel"
                  maxLength={24}
                  onChange={({ currentTarget: { value } }) => {
                    setSaved(undefined)
                    setTyped((before) => ({ ...before, [id]: value }))
                  }}
                />
              ))}
            </SimpleGrid>
            <Group>
              <Button type="submit" variant="default" disabled={Object.keys(typed).length === 0}>
                {t('staff.contacts.save')}
              </Button>
              <Text role="status">{saved && saved.error === undefined && t('staff.contacts.saved')}</Text>
            </Group>
          </>
        )}
      </form>
    </Paper>
  )
}
