import { Alert, Button, Code, Group, Stack, Text, Title } from '@mantine/core'
import { useCallback, useEffect, useMemo } from 'react'
import type { RunLog } from '#engine/log.ts'
import { redoneFromMs } from '#engine/redo.ts'
import { createReplayRun } from '#run/replay.ts'
import { hasParcels, type Scenario } from '#scenario/scenario.ts'
import { useWords } from '#view/text/i18n.ts'
import { Link } from '../navigate.tsx'
import { codeOf, problemText } from '../problem-text.ts'
import { openScenario } from '../scenario-shelf.ts'
import { StaffFrame, useStaff } from '../staff/staff-frame.tsx'
import { useAsked } from '../staff/use-asked.ts'
import { CriteriaPanel, DetectionPanel } from './criteria-panel.tsx'
import { Pictures } from './parcel-images.tsx'
import { ParcelsPanel } from './parcels-panel.tsx'
import { ReplayPanel } from './replay-panel.tsx'
import { gravestFailureOf, type ReviewedRun, reviewRun } from './reviewed-run.ts'
import { ResultTag, RunBadges, unsoundText } from './run-badges.tsx'
import { logFileText, type RunRecord, runsApi, type ScoredRecord } from './run-record.ts'
import './review.css'
import './run-page.css'

/** One run, with its timeline, criteria, sources and images. Trainers see any, others their own. */
export default function RunPage({ id = '' }: { id?: string }) {
  const { t } = useWords()
  return (
    <StaffFrame title={t('review.run.title')} isForAll>
      <RunLoader key={id} id={id} />
    </StaffFrame>
  )
}

interface Loaded {
  readonly record: ScoredRecord
  readonly log: RunLog
  readonly scenario: Scenario | undefined
}

function RunLoader({ id }: { id: string }) {
  const words = useWords()
  const { t } = words
  const { person } = useStaff()
  const isTrainee = person.role === 'trainee' || person.role === 'guest'
  const ask = useCallback(async (): Promise<Loaded> => {
    const [record, log] = await Promise.all([runsApi.run(id), runsApi.log(id)])
    return { record, log, scenario: await openScenario(record.scenario) }
  }, [id])
  const { answer, error, askAgain } = useAsked(ask)

  // A run in progress is read again whenever more of it has come.
  const isRunning = answer?.record.result === 'running'
  useEffect(() => {
    if (!isRunning || isTrainee) return
    const stream = new EventSource('/api/runs/stream')
    stream.addEventListener('run', ({ data }: MessageEvent<string>) => {
      if ((JSON.parse(data) as RunRecord).id === id) askAgain()
    })
    return () => stream.close()
  }, [id, isRunning, isTrainee, askAgain])

  return (
    <Stack gap="md">
      <Link href={isTrainee ? '/me' : '/review'}>
        <span aria-hidden="true">{words.dir === 'rtl' ? '→' : '←'}</span>{' '}
        {t(isTrainee ? 'landing.my-runs' : 'review.back')}
      </Link>
      {error !== undefined && (
        <Alert color="red" data-tone="bad">
          <Text mb="sm">{problemText(words, error)}</Text>
          {codeOf(error) === undefined && <Button onClick={askAgain}>{t('page.try-again')}</Button>}
        </Alert>
      )}
      {!answer && error === undefined && <Text role="status">{t('page.loading')}</Text>}
      {answer && <Reviewed {...answer} />}
    </Stack>
  )
}

function Reviewed({ record, log, scenario }: Loaded) {
  const { t } = useWords()
  const run = useMemo(() => reviewRun(scenario, log), [scenario, log])
  const replay = useMemo(() => run && createReplayRun(run.scenario, run.log), [run])
  const isRunning = record.result === 'running'
  // The moment it went wrong is what one comes for; a run without an error, or in progress, shows its end.
  useEffect(() => {
    if (replay && run)
      replay.seek(isRunning ? run.events.length : (gravestFailureOf(run) ?? run.events.length))
  }, [replay, run, isRunning])
  const seekMs = useCallback(
    (ms: number) => {
      replay?.seekMs(ms)
      document.getElementById('timeline')?.scrollIntoView({ block: 'start' })
    },
    [replay],
  )
  return (
    <>
      <Summary record={record} log={log} run={run} />
      {run && replay ? (
        <Pictures seed={record.seed}>
          <ReplayPanel run={run} replay={replay} />
          {hasParcels(run.scenario) && <ParcelsPanel run={run} onSeekMs={seekMs} />}
          <CriteriaPanel run={run} score={record.score ?? run.claimed} onSeekMs={seekMs} />
          {hasParcels(run.scenario) && <DetectionPanel run={run} />}
        </Pictures>
      ) : (
        <Alert color="yellow" role="note" title={t('review.other-version')}>
          {t('review.other-version.note')}
        </Alert>
      )}
    </>
  )
}

function Summary({ record, log, run }: { record: ScoredRecord; log: RunLog; run: ReviewedRun | undefined }) {
  const words = useWords()
  const { t, language, percent, clock } = words
  const dateTime = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  })
  const duration = run?.end.atMs ?? record.atMs
  const { redoOf } = log.header
  const facts: [string, string][] = [
    ['review.scenario', t(`scenario.${record.scenario}.title`)],
    ['review.mode', t(`mode.${record.mode}`)],
    ['review.seed', String(record.seed)],
    ['review.modality', t(`review.modality.${record.modality}`)],
    ['review.began', dateTime.format(new Date(record.startedAt))],
    ['review.duration', clock(duration)],
    ...(run ? [['review.hints', String(run.end.hintCount)] as [string, string]] : []),
    ...Object.entries(run?.end.variants ?? {}).map(([variant, option]): [string, string] => [
      `variant.${variant}`,
      t(`variant.${variant}.${option}`),
    ]),
    ...(redoOf
      ? [
          [
            'review.redo-of',
            t('review.redo-of.value', { run: redoOf.run.slice(0, 8), time: clock(redoneFromMs(log) ?? 0) }),
          ] as [string, string],
        ]
      : []),
    ...(record.person.className ? [['review.class', record.person.className] as [string, string]] : []),
  ]
  return (
    <section className="staff-panel" aria-labelledby="summary">
      <Group justify="space-between" align="start">
        <div>
          <Title order={1} id="summary">
            {record.isGuest ? t('review.guest') : record.person.name}
          </Title>
          <Group gap={6} mt={4}>
            <ResultTag result={record.result} />
            <RunBadges run={record} />
          </Group>
        </div>
        <Score record={record} run={run} />
      </Group>
      <dl className="facts facts-wide">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {run && run.claimed.criticalFailures.length > 0 && (
        <Alert color="red" data-tone="bad" role="note" mt="md" title={t('debrief.critical')}>
          {run.claimed.criticalFailures.map(({ criterion, atMs }) => (
            <Text key={`${criterion}${atMs}`}>
              {t(`criterion.${criterion}`)}, {clock(atMs)}
            </Text>
          ))}
        </Alert>
      )}
      {Math.abs(record.skewMs) > CLOCK_IS_WRONG_MS && (
        <Text size="sm" c="var(--ink-soft)" mt="sm">
          {t('review.clock', {
            time: dateTime.format(new Date(record.deviceStartedAt)),
          })}
        </Text>
      )}
      <Soundness record={record} log={log} run={run} />
      {run && record.percent !== null && run.claimed.percent !== record.percent && (
        <Alert color="grape" role="note" mt="sm">
          {t('review.claim-differs', {
            server: percent(record.percent),
            device: percent(run.claimed.percent),
          })}
        </Alert>
      )}
    </section>
  )
}

/** A device's clock this far off is told of; the server's time stands in the record either way. */
const CLOCK_IS_WRONG_MS = 120_000

function Score({ record, run }: { record: ScoredRecord; run: ReviewedRun | undefined }) {
  const { t, percent } = useWords()
  return (
    <div className="score">
      {record.percent === null ? (
        <>
          <p className="score-figure">–</p>
          <p>{t(record.unsound ? 'review.not-scored' : 'review.not-scored-yet')}</p>
        </>
      ) : (
        <>
          <p className={record.result === 'passed' ? 'score-figure' : 'score-figure figure-bad'}>
            {percent(record.percent)}
          </p>
          <p>{t('review.by-server')}</p>
        </>
      )}
      {run && (
        <p className="score-claim">
          {t('review.claimed', { score: percent(run.claimed.percent) })}{' '}
          {record.percent !== null && record.percent === run.claimed.percent && (
            <span className="verdict-good">✓ {t('review.same')}</span>
          )}
        </p>
      )}
      {run && (
        <p className="score-claim">{t('review.pass-mark', { score: percent(run.scenario.passPercent) })}</p>
      )}
    </div>
  )
}

/** Says whether the log can be leant on, and why; and gives it away as it was kept. */
function Soundness({
  record,
  log,
  run,
}: {
  record: ScoredRecord
  log: RunLog
  run: ReviewedRun | undefined
}) {
  const words = useWords()
  const { t, number: figure } = words
  const unsound = record.unsound ?? run?.unsound
  const download = () => {
    const href = URL.createObjectURL(new Blob([logFileText(log)], { type: 'application/jsonl' }))
    const link = document.createElement('a')
    link.href = href
    link.download = `${record.scenario}-${record.id}.jsonl`
    link.click()
    URL.revokeObjectURL(href)
  }
  return (
    <div className={unsound ? 'soundness soundness-bad' : 'soundness'}>
      <div>
        <Text fw={600}>{t(unsound ? 'review.log-unsound' : 'review.log-sound')}</Text>
        <Text size="sm">
          {unsound
            ? unsoundText(words, unsound)
            : t(run ? 'review.log-sound.why' : 'review.log-sound.by-server', {
                count: figure(log.entries.length),
              })}
        </Text>
        {record.conflictSeq !== null && (
          <Text size="sm">{t('review.conflict', { seq: record.conflictSeq })}</Text>
        )}
        <Text size="sm" c="var(--ink-soft)">
          {t('review.last-hash')} <Code>{log.entries.at(-1)?.hash.slice(0, 16) ?? '–'}</Code>
        </Text>
      </div>
      <Button variant="default" onClick={download}>
        {t('review.download')}
      </Button>
    </div>
  )
}
