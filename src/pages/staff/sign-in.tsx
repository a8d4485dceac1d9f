import { Alert, Button, Paper, Stack, Text, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useWords } from '#view/text/i18n.ts'
import { api } from '../api.ts'
import { writeIdentity } from '../identity.ts'
import { problemText } from '../problem-text.ts'
import { LoginField, PasswordField } from './credential-fields.tsx'

/** Signs a trainer or administrator in. */
export function SignIn({ needsSetup, onCome }: { needsSetup: boolean; onCome: () => void }) {
  const words = useWords()
  const { t } = words
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [error, setError] = useState<unknown>()
  const [isAsking, setAsking] = useState(false)
  const signIn = async (event: FormEvent) => {
    event.preventDefault()
    setAsking(true)
    setError(undefined)
    try {
      writeIdentity(await api.signIn({ login: login.trim(), password }))
      onCome()
    } catch (problem) {
      setError(problem)
      setPassword('')
    } finally {
      setAsking(false)
    }
  }
  return (
    <Paper className="staff-panel" maw={440} mx="auto" mt="xl" p="xl">
      <Title order={1} mb="xs">
        {t('staff.sign-in.title')}
      </Title>
      <Text c="var(--ink-soft)" mb="lg">
        {t('staff.sign-in.note')}
      </Text>
      {needsSetup && (
        <Alert color="yellow" role="note" mb="md" title={t('landing.needs-setup')}>
          {t('landing.needs-setup.note')}
        </Alert>
      )}
      <form onSubmit={(event) => void signIn(event)}>
        <Stack>
          <LoginField value={login} onChange={setLogin} required />
          <PasswordField value={password} onChange={setPassword} required />
          {error !== undefined && (
            <Alert color="red" data-tone="bad">
              {problemText(words, error)}
            </Alert>
          )}
          <Button type="submit" size="md" loading={isAsking}>
            {t('page.sign-in')}
          </Button>
        </Stack>
      </form>
    </Paper>
  )
}
