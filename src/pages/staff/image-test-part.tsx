import { Alert, Button, Group, Stack, Switch, Table, Text, Title } from '@mantine/core'
import { useCallback, useState } from 'react'
import { useWords } from '#view/text/i18n.ts'
import type { DueTest } from '../api.ts'
import { Link } from '../navigate.tsx'
import { problemText } from '../problem-text.ts'
import { type ListedPerson, type SetTest, type StaffClass, staffApi, type TakenTest } from './staff-api.ts'
import { useAsked } from './use-asked.ts'

const TIMES: readonly DueTest['time'][] = ['before', 'after']
const FIGURES = ['d-prime', 'criterion', 'hit-rate', 'false-alarm-rate'] as const

/** A class's image test: sets it before and after the course, and shows how both came out, side by side. */
export function ImageTestPart(props: {
  one: StaffClass
  test: SetTest | undefined
  trainees: readonly ListedPerson[]
  isDoing: boolean
  run: (what: () => Promise<unknown>) => Promise<boolean>
}) {
  const { one, test, trainees, isDoing, run } = props
  const { t } = useWords()
  const [isShown, setShown] = useState(false)
  const { name } = one
  const say = isShown ? 'staff.test.hide' : 'staff.test.show'
  return (
    <section className="staff-test" aria-labelledby={`test-${one.id}`}>
      <Group justify="space-between" align="start">
        <div>
          <Title order={3} id={`test-${one.id}`}>
            {t('staff.test.title')}
          </Title>
          <Text c="var(--ink-soft)">{t('staff.test.note')}</Text>
        </div>
        <Group gap="lg">
          {TIMES.map((time) => (
            <Switch
              key={time}
              label={t(`staff.test.${time}`)}
              aria-label={t(`staff.test.${time}-of`, { name })}
              checked={Boolean(test?.[`${time}At`])}
              disabled={isDoing}
              onChange={({ currentTarget }) => {
                const isSet = currentTarget.checked
                void run(() => staffApi.changeImageTest(one.id, { [time]: isSet }))
              }}
            />
          ))}
          <Button
            size="compact-sm"
            variant="default"
            aria-expanded={isShown}
            aria-label={t(`${say}-of`, { name })}
            onClick={() => setShown((before) => !before)}
          >
            {t(say)}
          </Button>
        </Group>
      </Group>
      {isShown && <Results one={one} isSet={test !== undefined} trainees={trainees} />}
    </section>
  )
}

function Results(props: { one: StaffClass; isSet: boolean; trainees: readonly ListedPerson[] }) {
  const { one, isSet, trainees } = props
  const words = useWords()
  const { t } = words
  const { answer, error } = useAsked(useCallback(() => staffApi.takenTests(one.id), [one.id]))
  if (trainees.length === 0 || !isSet)
    return <Text mt="sm">{t(isSet ? 'staff.test.nobody' : 'staff.test.none')}</Text>
  if (error !== undefined)
    return (
      <Alert mt="sm" color="red" data-tone="bad">
        {problemText(words, error)}
      </Alert>
    )
  if (!answer)
    return (
      <Text mt="sm" role="status">
        {t('page.loading')}
      </Text>
    )
  return (
    <Stack mt="sm" gap="xs">
      <Table.ScrollContainer minWidth={800} type="native">
        <Table verticalSpacing={6}>
          <Table.Caption className="visually-hidden">
            {t('staff.test.caption', { name: one.name })}
          </Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th rowSpan={2}>{t('staff.trainee')}</Table.Th>
              {TIMES.map((time) => (
                <Table.Th key={time} className="staff-test-time" colSpan={FIGURES.length} scope="colgroup">
                  {t(`staff.test.time.${time}`)}
                </Table.Th>
              ))}
            </Table.Tr>
            <Table.Tr>
              {TIMES.map((time) =>
                FIGURES.map((figure, index) => (
                  <Table.Th
                    key={`${time} ${figure}`}
                    className={index === 0 ? 'staff-test-time' : undefined}
                    scope="col"
                  >
                    {t(`detection.${figure}`)}
                  </Table.Th>
                )),
              )}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {trainees.map(({ id, name }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row">{name}</Table.Th>
                {TIMES.map((time) => (
                  <Figures
                    key={time}
                    test={answer.taken.find((one) => one.trainee === id && one.time === time)}
                  />
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="sm" c="var(--ink-soft)">
        {t('staff.test.method')}
      </Text>
    </Stack>
  )
}

/** The figures of one test, the first of them leading to its run; or how far it came. */
function Figures({ test }: { test: TakenTest | undefined }) {
  const { t, number, percent } = useWords()
  if (!test)
    return (
      <Table.Td className="staff-test-time" colSpan={FIGURES.length} c="var(--ink-soft)">
        {t('staff.test.not-taken')}
      </Table.Td>
    )
  const { detection, standing, run } = test
  const href = `/review/runs/${run}`
  if (!detection)
    return (
      <Table.Td className="staff-test-time" colSpan={FIGURES.length}>
        <Link href={href}>
          {t(standing === 'counted' ? 'staff.test.other-version' : `staff.test.standing.${standing}`)}
        </Link>
      </Table.Td>
    )
  const { dPrime, criterion, hitRate, falseAlarmRate } = detection
  const rate = (share: number): string => percent(Math.round(share * 1000) / 10)
  return (
    <>
      <Table.Td className="staff-test-time">
        <Link href={href}>{number(dPrime, 2)}</Link>
      </Table.Td>
      <Table.Td>{number(criterion, 2)}</Table.Td>
      <Table.Td>{rate(hitRate)}</Table.Td>
      <Table.Td>{rate(falseAlarmRate)}</Table.Td>
    </>
  )
}
