import { Alert, Button, Checkbox, Code, Group, Select, Stack, Table, Text, Title } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { useWords } from '#view/text/i18n.ts'
import { Certifications } from '../certification/certifications.tsx'
import { Link, navigate } from '../navigate.tsx'
import { problemText } from '../problem-text.ts'
import { loadShelf } from '../scenario-shelf.ts'
import { staffApi } from '../staff/staff-api.ts'
import { StaffFrame, useStaff } from '../staff/staff-frame.tsx'
import { useAsked } from '../staff/use-asked.ts'
import { ResultTag, RunBadges } from './run-badges.tsx'
import { RESULTS, type Result, type RunFilter, type RunRecord } from './run-record.ts'
import { useRuns } from './use-runs.ts'
import './review.css'

/** The trainer's list of runs, as they come in. */
export default function RunsPage() {
  const { t } = useWords()
  return (
    <StaffFrame title={t('staff.tab.runs')}>
      <Runs />
    </StaffFrame>
  )
}

const ALL: RunFilter = { hasGuests: true, hasSimulated: true }

function readAround() {
  return Promise.all([staffApi.classes(), staffApi.people({ role: 'trainee' }), loadShelf()]).then(
    ([{ classes }, { people }, cards]) => ({ classes, people, cards }),
  )
}

/** Returns the filter without a member, or with it. */
function changed<K extends keyof RunFilter>(
  filter: RunFilter,
  key: K,
  value: RunFilter[K] | null,
): RunFilter {
  const { [key]: _, ...rest } = filter
  return (value === null ? rest : { ...rest, [key]: value }) as RunFilter
}

function Runs() {
  const words = useWords()
  const { t } = words
  const { askAgain } = useStaff()
  const [filter, setFilter] = useState<RunFilter>(ALL)
  const { runs, error, isLive, fresh, readMore } = useRuns(filter, askAgain)
  const { answer: around } = useAsked(readAround)
  const set = useCallback(
    <K extends keyof RunFilter>(key: K, value: RunFilter[K] | null) =>
      setFilter((before) => changed(before, key, value)),
    [],
  )
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(ALL)

  return (
    <Stack gap="md">
      <Group justify="space-between" align="end">
        <div>
          <Title order={1}>{t('review.title')}</Title>
          <Text c="var(--ink-soft)">{t('review.note')}</Text>
        </div>
        <p className={isLive ? 'live live-on' : 'live'} role="status">
          {t(isLive ? 'review.live' : 'review.not-live')}
        </p>
      </Group>
      <search className="staff-panel review-filters" aria-label={t('review.filter')}>
        <Select
          label={t('review.person')}
          placeholder={t('review.everybody')}
          nothingFoundMessage={t('review.nobody')}
          data={around?.people.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          value={filter.person ?? null}
          onChange={(value) => set('person', value)}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('review.clear') }}
        />
        <Select
          label={t('review.class')}
          placeholder={t('review.all')}
          data={around?.classes.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          value={filter.class ?? null}
          onChange={(value) => set('class', value)}
          clearable
          clearButtonProps={{ 'aria-label': t('review.clear') }}
        />
        <Select
          label={t('review.scenario')}
          placeholder={t('review.all')}
          data={around?.cards.map(({ id }) => ({ value: id, label: t(`scenario.${id}.title`) })) ?? []}
          value={filter.scenario ?? null}
          onChange={(value) => set('scenario', value)}
          clearable
          clearButtonProps={{ 'aria-label': t('review.clear') }}
        />
        <Select
          label={t('review.result')}
          placeholder={t('review.all')}
          data={RESULTS.map((value) => ({ value, label: t(`review.result.${value}`) }))}
          value={filter.result ?? null}
          onChange={(value) => set('result', value as Result | null)}
          clearable
          clearButtonProps={{ 'aria-label': t('review.clear') }}
        />
        <Stack gap={6} className="review-include">
          <Checkbox
            label={t('review.has-guests')}
            checked={filter.hasGuests}
            onChange={({ currentTarget }) => set('hasGuests', currentTarget.checked)}
          />
          <Checkbox
            label={t('review.has-simulated')}
            checked={filter.hasSimulated}
            onChange={({ currentTarget }) => set('hasSimulated', currentTarget.checked)}
          />
        </Stack>
      </search>
      {error !== undefined && (
        <Alert color="red" data-tone="bad">
          {problemText(words, error)}
        </Alert>
      )}
      {filter.person && <Certifications key={filter.person} person={filter.person} />}
      {!runs && error === undefined && <Text role="status">{t('page.loading')}</Text>}
      {runs?.length === 0 && <NoRuns isFiltered={isFiltered} onAll={() => setFilter(ALL)} />}
      {runs && runs.length > 0 && <RunTable runs={runs} fresh={fresh} />}
      {readMore && (
        <Group justify="center">
          <Button variant="default" onClick={readMore}>
            {t('review.more')}
          </Button>
        </Group>
      )}
    </Stack>
  )
}

function NoRuns({ isFiltered, onAll }: { isFiltered: boolean; onAll: () => void }) {
  const { t } = useWords()
  if (isFiltered)
    return (
      <Alert color="navy" role="status" title={t('review.none-of-filter')}>
        <Button variant="default" onClick={onAll}>
          {t('review.show-all')}
        </Button>
      </Alert>
    )
  return (
    <Alert color="navy" role="status" title={t('review.none')}>
      <Text>{t('review.none.note')}</Text>
      <Text mt="xs">
        {t('review.none.demo')} <Code>npm run demo</Code>
      </Text>
      <Text mt="xs">
        <Link href="/review/classes">{t('review.none.classes')}</Link>
      </Text>
    </Alert>
  )
}

/** Re-renders now and then, for what is told as of now. */
function useNowMs(everyMs: number): number {
  const [nowMs, setNowMs] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return nowMs
}

/** After so long without a sign of life a run in progress is said to be silent. */
const SILENT_AFTER_MS = 120_000

function RunTable({ runs, fresh }: { runs: readonly RunRecord[]; fresh: ReadonlySet<string> }) {
  const { t, language, percent, clock } = useWords()
  const nowMs = useNowMs(30_000)
  const dateTime = new Intl.DateTimeFormat(language, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return (
    <Table.ScrollContainer minWidth={700} className="review-table">
      <Table verticalSpacing="sm" horizontalSpacing="md" highlightOnHover>
        <Table.Caption className="visually-hidden">{t('review.caption')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('review.person')}</Table.Th>
            <Table.Th>{t('review.result')}</Table.Th>
            <Table.Th ta="end">{t('review.score')}</Table.Th>
            <Table.Th ta="end">{t('review.critical')}</Table.Th>
            <Table.Th>{t('review.scenario')}</Table.Th>
            <Table.Th className="review-wide">{t('review.modality')}</Table.Th>
            <Table.Th>{t('review.began')}</Table.Th>
            <Table.Th ta="end">{t('review.duration')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody aria-live="polite" aria-relevant="additions">
          {runs.map((run) => {
            const href = `/review/runs/${run.id}`
            const isSilent = run.result === 'running' && nowMs - Date.parse(run.updatedAt) > SILENT_AFTER_MS
            return (
              <Table.Tr
                key={run.id}
                className={fresh.has(run.id) ? 'review-row review-row-fresh' : 'review-row'}
                onClick={(event) => {
                  // The name is the link; the rest of the row is a larger place to hit with the mouse.
                  if (!(event.target as Element).closest('a')) navigate(href)
                }}
              >
                <Table.Td>
                  <Link href={href} className="review-name">
                    {run.isGuest ? t('review.guest') : run.person.name}
                  </Link>
                  {run.person.className && (
                    <Text size="sm" c="var(--ink-soft)">
                      {run.person.className}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>
                  <Group gap={4} wrap="wrap">
                    <ResultTag result={run.result} />
                    <RunBadges run={run} />
                  </Group>
                  {isSilent && (
                    <Text size="sm" c="var(--ink-soft)">
                      {t('review.silent', { time: dateTime.format(new Date(run.updatedAt)) })}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td ta="end" className="figure">
                  {run.percent === null ? '–' : percent(run.percent)}
                </Table.Td>
                <Table.Td ta="end" className={run.criticalCount ? 'figure figure-bad' : 'figure'}>
                  {run.criticalCount ?? '–'}
                </Table.Td>
                <Table.Td>
                  {t(`scenario.${run.scenario}.title`)}
                  <Text size="sm" c="var(--ink-soft)">
                    {t('review.mode-and-case', { mode: t(`mode.${run.mode}`), seed: run.seed })}
                  </Text>
                </Table.Td>
                <Table.Td className="review-wide">{t(`review.modality.${run.modality}`)}</Table.Td>
                <Table.Td>
                  <time className="figure" dateTime={run.startedAt}>
                    {dateTime.format(new Date(run.startedAt))}
                  </time>
                </Table.Td>
                <Table.Td ta="end" className="figure">
                  {clock(run.atMs)}
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
