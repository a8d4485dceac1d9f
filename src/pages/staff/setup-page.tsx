import { Alert, Button, MantineProvider, Paper, Stack, Text, TextInput, Title } from '@mantine/core'
import '@mantine/core/styles.layer.css'
import { type FormEvent, useState } from 'react'
import { useWords } from '#view/text/i18n.ts'
import { api } from '../api.ts'
import { writeIdentity } from '../identity.ts'
import { LanguageChoice } from '../language-choice.tsx'
import { navigate } from '../navigate.tsx'
import { problemText } from '../problem-text.ts'
import { LoginField, PasswordField } from './credential-fields.tsx'
import { mantineTheme } from './mantine-theme.ts'
import { StaffHead } from './staff-head.tsx'
import './staff-frame.css'

const LOGIN = /^[a-z0-9][a-z0-9._@-]{1,63}$/
const SHORTEST_PASSWORD = 10

/** Makes the first administrator by the one-time link that the server printed. The token stands behind the `#`. */
export default function SetupPage() {
  const words = useWords()
  const { t } = words
  const [token] = useState(() => location.hash.slice(1))
  const [name, setName] = useState('')
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [error, setError] = useState<unknown>()
  const [hasTried, setTried] = useState(false)
  const [isAsking, setAsking] = useState(false)

  const wrong = {
    name: name.trim() === '',
    login: !LOGIN.test(login.trim().toLowerCase()),
    password: password.length < SHORTEST_PASSWORD,
  }
  const setUp = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (wrong.name || wrong.login || wrong.password) return
    setAsking(true)
    setError(undefined)
    try {
      writeIdentity(await api.setUp({ token, name: name.trim(), login: login.trim(), password }))
      // The used token does not stay in the browser's history.
      navigate('/review/classes', { isReplacing: true })
    } catch (problem) {
      setError(problem)
      setAsking(false)
    }
  }
  return (
    <MantineProvider theme={mantineTheme} forceColorScheme="light">
      <title>{`${t('staff.setup.title')} · Kouan`}</title>
      <div className="staff">
        <StaffHead>
          <div className="staff-head-end">
            <LanguageChoice />
          </div>
        </StaffHead>
        <main>
          <Paper className="staff-panel" maw={520} mx="auto" my="xl" p="xl">
            <Title order={1} mb="xs">
              {t('staff.setup.title')}
            </Title>
            {token === '' ? (
              <Alert color="yellow" role="note" title={t('staff.setup.no-token')}>
                {t('staff.setup.no-token.note')}
              </Alert>
            ) : (
              <form onSubmit={(event) => void setUp(event)} noValidate>
                <Text c="var(--ink-soft)" mb="lg">
                  {t('staff.setup.note')}
                </Text>
                <Stack>
                  <TextInput
                    label={t('staff.name')}
                    value={name}
                    onChange={({ currentTarget }) => setName(currentTarget.value)}
                    error={hasTried && wrong.name && t('staff.name.wrong')}
                    autoComplete="name"
                    maxLength={80}
                    size="md"
                  />
                  <LoginField
                    description={t('staff.login.rule')}
                    value={login}
                    onChange={setLogin}
                    error={hasTried && wrong.login && t('staff.login.wrong')}
                  />
                  <PasswordField
                    isNew
                    description={t('staff.password.rule', { count: SHORTEST_PASSWORD })}
                    value={password}
                    onChange={setPassword}
                    error={
                      hasTried && wrong.password && t('staff.password.wrong', { count: SHORTEST_PASSWORD })
                    }
                  />
                  {error !== undefined && (
                    <Alert color="red" data-tone="bad">
                      {problemText(words, error)}
                    </Alert>
                  )}
                  <Button type="submit" size="md" loading={isAsking}>
                    {t('staff.setup.do')}
                  </Button>
                </Stack>
              </form>
            )}
          </Paper>
        </main>
      </div>
    </MantineProvider>
  )
}
