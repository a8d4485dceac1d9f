import {
  ActionIcon,
  Alert,
  Button,
  Group,
  Paper,
  PasswordInput,
  Select,
  Stack,
  Switch,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core'
import { type FormEvent, useCallback, useState } from 'react'
import { useWords } from '#view/text/i18n.ts'
import { problemText } from '../problem-text.ts'
import { Tag } from '../review/tag.tsx'
import { ContactsPart } from './contacts-part.tsx'
import { ImageTestPart } from './image-test-part.tsx'
import { type ListedPerson, type SetTest, type StaffClass, staffApi } from './staff-api.ts'
import { StaffFrame, useStaff } from './staff-frame.tsx'
import { useAsked } from './use-asked.ts'

/** Manages classes and their trainees; for administrators the staff too. */
export default function ClassesPage() {
  const { t } = useWords()
  return (
    <StaffFrame title={t('staff.tab.classes')}>
      <Classes />
    </StaffFrame>
  )
}

/** Draws a PIN of four digits by the system's generator. */
function drawPin(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return String(number % 10_000).padStart(4, '0')
}

function readPeople() {
  return Promise.all([staffApi.classes(), staffApi.people(), staffApi.imageTests()]).then(
    ([{ classes }, { people }, { tests }]) => ({ classes, people, tests }),
  )
}

/** Does something at the server and looks again; keeps what went wrong for showing. */
function useDoing(askAgain: () => void) {
  const [error, setError] = useState<unknown>()
  const [isDoing, setDoing] = useState(false)
  const run = useCallback(
    async (what: () => Promise<unknown>): Promise<boolean> => {
      setDoing(true)
      setError(undefined)
      try {
        await what()
        askAgain()
        return true
      } catch (problem) {
        setError(problem)
        return false
      } finally {
        setDoing(false)
      }
    },
    [askAgain],
  )
  return { error, isDoing, run }
}

function Problem({ error }: { error: unknown }) {
  const words = useWords()
  if (error === undefined) return null
  return (
    <Alert color="red" data-tone="bad">
      {problemText(words, error)}
    </Alert>
  )
}

function Classes() {
  const { t } = useWords()
  const { person } = useStaff()
  const { answer, error, askAgain } = useAsked(readPeople)
  const [name, setName] = useState('')
  const doing = useDoing(askAgain)
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '' && (await doing.run(() => staffApi.addClass(name.trim())))) setName('')
  }
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="end">
        <div>
          <Title order={1}>{t('staff.classes.title')}</Title>
          <Text c="var(--ink-soft)">{t('staff.classes.note')}</Text>
        </div>
        <form onSubmit={(event) => void add(event)}>
          <Group align="end" gap="sm">
            <TextInput
              label={t('staff.class.name')}
              value={name}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
              maxLength={80}
            />
            <Button type="submit" loading={doing.isDoing} disabled={name.trim() === ''}>
              {t('staff.class.add')}
            </Button>
          </Group>
        </form>
      </Group>
      <Problem error={doing.error ?? error} />
      {!answer && error === undefined && <Text role="status">{t('page.loading')}</Text>}
      {answer?.classes.length === 0 && (
        <Alert color="navy" role="status" title={t('staff.classes.none')}>
          {t('staff.classes.none.note')}
        </Alert>
      )}
      {answer?.classes.map((one) => (
        <ClassPanel
          key={one.id}
          one={one}
          test={answer.tests.find(({ classId }) => classId === one.id)}
          trainees={answer.people.filter(({ role, classId }) => role === 'trainee' && classId === one.id)}
          askAgain={askAgain}
        />
      ))}
      <ContactsPart />
      {answer && person.role === 'administrator' && (
        <StaffPanel
          staff={answer.people.filter(({ role }) => role === 'trainer' || role === 'administrator')}
          askAgain={askAgain}
        />
      )}
    </Stack>
  )
}

function ClassPanel(props: {
  one: StaffClass
  test: SetTest | undefined
  trainees: readonly ListedPerson[]
  askAgain: () => void
}) {
  const { one, test, trainees, askAgain } = props
  const { t } = useWords()
  const [name, setName] = useState('')
  const [pin, setPin] = useState(drawPin)
  const [said, setSaid] = useState<{ name: string; pin: string }>()
  const { error, isDoing, run } = useDoing(askAgain)
  const isPinSound = /^\d{4,8}$/.test(pin)

  const add = async (event: FormEvent) => {
    event.preventDefault()
    const fresh = { role: 'trainee', name: name.trim(), classId: one.id, pin } as const
    if (fresh.name === '' || !isPinSound) return
    if (await run(() => staffApi.addPerson(fresh))) {
      setSaid({ name: fresh.name, pin })
      setName('')
      setPin(drawPin())
    }
  }
  const resetPin = async (trainee: ListedPerson) => {
    const fresh = drawPin()
    if (await run(() => staffApi.changePerson(trainee.id, { pin: fresh })))
      setSaid({ name: trainee.name, pin: fresh })
  }
  const heading = `class-${one.id}`
  return (
    <Paper component="section" className="staff-panel" aria-labelledby={heading}>
      <Group justify="space-between" mb="md">
        <Group gap="sm">
          <Title order={2} id={heading}>
            {one.name}
          </Title>
          <Tag tone={one.isOpen ? 'good' : 'quiet'}>
            {t(one.isOpen ? 'staff.class.open' : 'staff.class.closed')}
          </Tag>
        </Group>
        <Switch
          label={t('staff.class.is-open')}
          aria-label={t('staff.class.is-open-of', { name: one.name })}
          checked={one.isOpen}
          disabled={isDoing}
          onChange={({ currentTarget }) => {
            const isOpen = currentTarget.checked
            void run(() => staffApi.changeClass(one.id, { isOpen }))
          }}
        />
      </Group>
      <Stack>
        <Problem error={error} />
        {said && (
          <Alert
            color="green"
            role="status"
            withCloseButton
            closeButtonLabel={t('staff.close')}
            onClose={() => setSaid(undefined)}
          >
            {t('staff.pin.said', said)}
          </Alert>
        )}
        {trainees.length === 0 ? (
          <Text c="var(--ink-soft)">{t('staff.class.empty')}</Text>
        ) : (
          <Table verticalSpacing={6} striped>
            <Table.Caption className="visually-hidden">
              {t('staff.class.caption', { name: one.name })}
            </Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('staff.trainee')}</Table.Th>
                <Table.Th>{t('staff.state')}</Table.Th>
                <Table.Th w="22rem">
                  <span className="visually-hidden">{t('staff.what-to-do')}</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {trainees.map((trainee) => (
                <Table.Tr key={trainee.id}>
                  <Table.Td>{trainee.name}</Table.Td>
                  <Table.Td>{t(trainee.isActive ? 'staff.active' : 'staff.inactive')}</Table.Td>
                  <Table.Td>
                    <Group gap="xs" justify="end">
                      <Button
                        size="compact-sm"
                        variant="default"
                        disabled={isDoing}
                        aria-label={t('staff.pin.reset-of', { name: trainee.name })}
                        onClick={() => void resetPin(trainee)}
                      >
                        {t('staff.pin.reset')}
                      </Button>
                      <Button
                        size="compact-sm"
                        variant="default"
                        disabled={isDoing}
                        aria-label={t(trainee.isActive ? 'staff.deactivate-of' : 'staff.activate-of', {
                          name: trainee.name,
                        })}
                        onClick={() =>
                          void run(() => staffApi.changePerson(trainee.id, { isActive: !trainee.isActive }))
                        }
                      >
                        {t(trainee.isActive ? 'staff.deactivate' : 'staff.activate')}
                      </Button>
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        <form onSubmit={(event) => void add(event)}>
          <Group align="end" gap="sm">
            <TextInput
              label={t('staff.trainee.name')}
              value={name}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
              maxLength={80}
              w="18rem"
            />
            <TextInput
              label={t('staff.pin')}
              value={pin}
              onChange={({ currentTarget }) => setPin(currentTarget.value.replace(/\D/g, ''))}
              error={!isPinSound && t('staff.pin.rule')}
              inputMode="numeric"
              autoComplete="off"
              maxLength={8}
              w="9rem"
              rightSection={
                <ActionIcon
                  variant="subtle"
                  aria-label={t('staff.pin.draw')}
                  title={t('staff.pin.draw')}
                  onClick={() => setPin(drawPin())}
                >
                  ↻
                </ActionIcon>
              }
            />
            <Button
              type="submit"
              variant="default"
              loading={isDoing}
              disabled={name.trim() === '' || !isPinSound}
            >
              {t('staff.trainee.add')}
            </Button>
          </Group>
        </form>
        <ImageTestPart one={one} test={test} trainees={trainees} isDoing={isDoing} run={run} />
      </Stack>
    </Paper>
  )
}

const STAFF_ROLES = ['trainer', 'administrator'] as const
type StaffRole = (typeof STAFF_ROLES)[number]

function StaffPanel({ staff, askAgain }: { staff: readonly ListedPerson[]; askAgain: () => void }) {
  const { t } = useWords()
  const [name, setName] = useState('')
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [role, setRole] = useState<StaffRole>('trainer')
  const { error, isDoing, run } = useDoing(askAgain)
  const isWhole = name.trim() !== '' && login.trim().length >= 2 && password.length >= 10
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const fresh = { role, name: name.trim(), login: login.trim(), password } as const
    if (isWhole && (await run(() => staffApi.addPerson(fresh)))) {
      setName('')
      setLogin('')
      setPassword('')
    }
  }
  return (
    <Paper component="section" className="staff-panel" aria-labelledby="staff-title">
      <Title order={2} id="staff-title" mb="md">
        {t('staff.staff.title')}
      </Title>
      <Stack>
        <Table verticalSpacing={6}>
          <Table.Caption className="visually-hidden">{t('staff.staff.title')}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('staff.name')}</Table.Th>
              <Table.Th>{t('staff.login')}</Table.Th>
              <Table.Th>{t('staff.role')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {staff.map((one) => (
              <Table.Tr key={one.id}>
                <Table.Td>{one.name}</Table.Td>
                <Table.Td>{one.login}</Table.Td>
                <Table.Td>{t(`staff.role.${one.role}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Problem error={error} />
        <form onSubmit={(event) => void add(event)}>
          <Group align="end" gap="sm">
            <TextInput
              label={t('staff.name')}
              value={name}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
              autoComplete="off"
              maxLength={80}
            />
            <TextInput
              label={t('staff.login')}
              value={login}
              onChange={({ currentTarget }) => setLogin(currentTarget.value)}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
            />
            <PasswordInput
              label={t('staff.password.first', { count: 10 })}
              value={password}
              onChange={({ currentTarget }) => setPassword(currentTarget.value)}
              autoComplete="new-password"
              visibilityToggleButtonProps={{ 'aria-label': t('staff.password.show') }}
              w="16rem"
            />
            <Select
              label={t('staff.role')}
              data={STAFF_ROLES.map((value) => ({ value, label: t(`staff.role.${value}`) }))}
              value={role}
              onChange={(value) => setRole((value as StaffRole | null) ?? 'trainer')}
              allowDeselect={false}
              w="11rem"
            />
            <Button type="submit" variant="default" loading={isDoing} disabled={!isWhole}>
              {t('staff.staff.add')}
            </Button>
          </Group>
        </form>
      </Stack>
    </Paper>
  )
}
