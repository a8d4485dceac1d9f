import { Alert, Button, Group, Paper, Select, Stack, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useWords } from '#view/text/i18n.ts'
import { api } from '../api.ts'
import { problemText } from '../problem-text.ts'
import { staffApi } from './staff-api.ts'
import { StaffFrame } from './staff-frame.tsx'
import { useAsked } from './use-asked.ts'

/** Confirms the code that a headset shows, and says whose headset it is. */
export default function PairPage() {
  const { t } = useWords()
  return (
    <StaffFrame title={t('staff.tab.pair')}>
      <PairForm />
    </StaffFrame>
  )
}

function PairForm() {
  const words = useWords()
  const { t } = words
  const { answer, error: listError } = useAsked(api.openClasses)
  const [userCode, setUserCode] = useState('')
  const [trainee, setTrainee] = useState<string | null>(null)
  const [error, setError] = useState<unknown>()
  const [done, setDone] = useState<string>()
  const [isAsking, setAsking] = useState(false)
  const groups = answer?.classes.map(({ name, trainees }) => ({
    group: name,
    items: trainees.map((one) => ({ value: one.id, label: one.name })),
  }))

  const confirm = async (event: FormEvent) => {
    event.preventDefault()
    if (!trainee || userCode.trim() === '') return
    setAsking(true)
    setError(undefined)
    setDone(undefined)
    try {
      const { trainee: who } = await staffApi.confirmPairing({ userCode, traineeId: trainee })
      setDone(who.name)
      setUserCode('')
      setTrainee(null)
    } catch (problem) {
      setError(problem)
    } finally {
      setAsking(false)
    }
  }
  const shownError = error ?? listError
  return (
    <Paper className="staff-panel" maw={560} p="xl">
      <Title order={1} mb="xs">
        {t('staff.pair.title')}
      </Title>
      <Text c="var(--ink-soft)" mb="lg">
        {t('staff.pair.note')}
      </Text>
      <form onSubmit={(event) => void confirm(event)}>
        <Stack>
          <TextInput
            label={t('staff.pair.code')}
            description={t('staff.pair.code.note')}
            value={userCode}
            onChange={({ currentTarget }) => setUserCode(currentTarget.value.toUpperCase())}
            autoComplete="off"
            spellCheck={false}
            maxLength={16}
            size="lg"
            styles={{ input: { letterSpacing: '0.15em', fontWeight: 700 } }}
          />
          <Select
            label={t('staff.pair.who')}
            placeholder={t('staff.pair.who.placeholder')}
            nothingFoundMessage={t('staff.pair.nobody')}
            data={groups ?? []}
            value={trainee}
            onChange={setTrainee}
            searchable
            size="md"
          />
          {shownError !== undefined && (
            <Alert color="red" data-tone="bad">
              {problemText(words, shownError)}
            </Alert>
          )}
          {done !== undefined && (
            <Alert color="green" role="status">
              {t('staff.pair.done', { name: done })}
            </Alert>
          )}
          <Group>
            <Button
              type="submit"
              size="md"
              loading={isAsking}
              disabled={!trainee || userCode.trim().length < 8}
            >
              {t('staff.pair.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  )
}
