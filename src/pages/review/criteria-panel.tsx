import { Group, Table, Text, Title } from '@mantine/core'
import { detection } from '#folds/detection.ts'
import type { Score } from '#folds/score.ts'
import type { Source } from '#physics/source.ts'
import { useWords } from '#view/text/i18n.ts'
import { inReadingOrder, isFailed } from './criteria-order.ts'
import type { ReviewedRun } from './reviewed-run.ts'
import { Tag } from './tag.tsx'

/** Every criterion with its points, its failures, and the source that it rests on. */
export function CriteriaPanel(props: { run: ReviewedRun; score: Score; onSeekMs: (ms: number) => void }) {
  const { run, score, onSeekMs } = props
  const { t, clock, number: figure } = useWords()
  const numberOf = (id: string): number => run.end.case.parcels.findIndex((one) => one.id === id) + 1
  return (
    <section className="staff-panel" aria-labelledby="criteria">
      <Title order={2} id="criteria" mb="sm">
        {t('review.criteria')}
      </Title>
      <Table.ScrollContainer
        minWidth={760}
        type="native"
        tabIndex={0}
        role="group"
        aria-labelledby="criteria"
      >
        <Table verticalSpacing="sm" horizontalSpacing="md">
          <Table.Caption className="visually-hidden">{t('review.criteria')}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('review.criterion')}</Table.Th>
              <Table.Th ta="end">{t('review.points')}</Table.Th>
              <Table.Th>{t('review.failed-at')}</Table.Th>
              <Table.Th>{t('review.source')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {inReadingOrder(score.criteria).map((one) => {
              const source = run.scenario.criteria.find(({ id }) => id === one.id)?.source
              const hasArisen = one.opportunities > 0
              return (
                <Table.Tr key={one.id} className="criterion">
                  <Table.Td>
                    <Group gap={6} wrap="nowrap" align="start">
                      <span
                        className={!hasArisen ? undefined : isFailed(one) ? 'verdict-bad' : 'verdict-good'}
                        aria-hidden="true"
                      >
                        {!hasArisen ? '–' : isFailed(one) ? '✗' : '✓'}
                      </span>
                      <div>
                        <Text fw={600}>{t(`criterion.${one.id}`)}</Text>
                        <Text size="sm" c="var(--ink-soft)">
                          {t(`criterion.${one.id}.rule`)}
                        </Text>
                        <Group gap={6} mt={4}>
                          <Tag tone={one.severity === 'critical' ? 'bad' : 'quiet'}>
                            {t(`severity.${one.severity}`)}
                          </Tag>
                          <Text size="sm" c="var(--ink-soft)">
                            {t(`competency.${one.competency}`)}
                          </Text>
                        </Group>
                      </div>
                    </Group>
                  </Table.Td>
                  <Table.Td ta="end" className="figure">
                    {hasArisen
                      ? t('review.points.of', {
                          earned: figure(one.earned, Number.isInteger(one.earned) ? 0 : 1),
                          weight: one.weight,
                        })
                      : t('review.did-not-arise')}
                  </Table.Td>
                  <Table.Td>
                    {one.failures.map(({ subject, atMs }) => (
                      <button
                        key={`${subject ?? ''}${atMs}`}
                        type="button"
                        className="text-button"
                        onClick={() => onSeekMs(atMs)}
                      >
                        {subject === undefined
                          ? clock(atMs)
                          : `${t('review.parcel', { number: numberOf(subject) })}, ${clock(atMs)}`}
                      </button>
                    ))}
                  </Table.Td>
                  <Table.Td>{source && <SourceNote source={source} />}</Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  )
}

/** A criterion's source, and how far it can be leant on; what is not published says so. */
function SourceNote({ source }: { source: Source }) {
  const { t } = useWords()
  const { document, section, edition, standing } = source
  return (
    <div className="source">
      <Text size="sm">
        <cite>{document}</cite>, {section} ({edition})
      </Text>
      <Text size="sm" fw={600} className={`standing standing-${standing}`}>
        {t(`source.standing.${standing}`)}
      </Text>
    </div>
  )
}

/** How well the officer told finds from innocent parcels in this run. */
export function DetectionPanel({ run }: { run: ReviewedRun }) {
  const { t, number: figure, percent } = useWords()
  const found = detection(run.end)
  const hasAnswers = found.signals + found.noises > 0
  const tiles = [
    { label: 'detection.hits', value: t('detection.of', { count: found.hits, total: found.signals }) },
    { label: 'detection.misses', value: t('detection.of', { count: found.misses, total: found.signals }) },
    {
      label: 'detection.false-alarms',
      value: t('detection.of', { count: found.falseAlarms, total: found.noises }),
    },
    {
      label: 'detection.correct-releases',
      value: t('detection.of', { count: found.correctReleases, total: found.noises }),
    },
    { label: 'detection.d-prime', value: hasAnswers ? figure(found.dPrime, 2) : '–' },
    { label: 'detection.criterion', value: hasAnswers ? figure(found.criterion, 2) : '–' },
    { label: 'detection.hit-rate', value: hasAnswers ? percent(Math.round(found.hitRate * 1000) / 10) : '–' },
    {
      label: 'detection.false-alarm-rate',
      value: hasAnswers ? percent(Math.round(found.falseAlarmRate * 1000) / 10) : '–',
    },
  ]
  return (
    <section className="staff-panel" aria-labelledby="detection">
      <Title order={2} id="detection" mb="sm">
        {t('review.detection')}
      </Title>
      <dl className="tiles">
        {tiles.map(({ label, value }) => (
          <div key={label}>
            <dt className="tile-label">{t(label)}</dt>
            <dd className="tile-figure">{value}</dd>
          </div>
        ))}
      </dl>
      {hasAnswers && <Text mt="sm">{t(`review.tendency.${found.tendency}`)}</Text>}
      <Text size="sm" c="var(--ink-soft)" mt={4}>
        {t('review.detection.method')} {t('detection.few')}
        {found.undecided > 0 && ` ${t('review.detection.undecided', { count: found.undecided })}`}
      </Text>
    </section>
  )
}
