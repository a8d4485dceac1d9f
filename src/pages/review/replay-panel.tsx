import { ActionIcon, Group, ScrollArea, Slider, Stack, Text, Title } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { openSteps } from '#engine/procedure.ts'
import { parcelAtScanner, type RunState } from '#engine/state.ts'
import { score } from '#folds/score.ts'
import { type Moment, timeline } from '#folds/timeline.ts'
import type { ReplayRun } from '#run/replay.ts'
import type { Parcel } from '#scenario/parcel.ts'
import { hasParcels } from '#scenario/scenario.ts'
import { momentText } from '#view/desk/moment-text.ts'
import { useWords } from '#view/text/i18n.ts'
import type { Words } from '#view/text/words.ts'
import { createKeyState } from '#view/xray/key-state.ts'
import { ParcelPicture, PictureLegend } from './parcel-images.tsx'
import { type Lane, lanesOf, type ReviewedRun } from './reviewed-run.ts'
import { SceneMapPanel } from './scene-map-panel.tsx'
import { Tag } from './tag.tsx'

/** The run told again: its chart in time, its moments, and the state at the moment chosen. */
export function ReplayPanel({ run, replay }: { run: ReviewedRun; replay: ReplayRun }) {
  const { t, clock } = useWords()
  const cursor = useStore(replay.store, (one) => one.cursor)
  const state = useStore(replay.store, (one) => one.state)
  const moments = useMemo(() => timeline(run.events), [run])
  const endMs = Math.max(1, run.end.atMs)
  const step = (by: number) => replay.seek(cursor + by)
  const seen = useMemo(() => run.events.slice(0, cursor), [run, cursor])
  return (
    <>
      <section className="staff-panel" aria-labelledby="timeline">
        <Group justify="space-between" mb="sm">
          <Title order={2} id="timeline">
            {t('review.timeline')}
          </Title>
          <Group gap="xs">
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('review.to-start')}
              onClick={() => replay.seek(0)}
            >
              <StepSign to="first" />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('review.step-back')}
              onClick={() => step(-1)}
            >
              <StepSign to="back" />
            </ActionIcon>
            <Text className="figure" w="11rem" ta="center">
              {t('review.cursor', {
                time: clock(state.atMs),
                end: clock(run.end.atMs),
              })}
            </Text>
            <ActionIcon variant="default" size="lg" aria-label={t('review.step-on')} onClick={() => step(1)}>
              <StepSign to="on" />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('review.to-end')}
              onClick={() => replay.seek(run.events.length)}
            >
              <StepSign to="last" />
            </ActionIcon>
          </Group>
        </Group>
        <Chart lanes={lanesOf(run)} endMs={endMs} atMs={state.atMs} onSeekMs={replay.seekMs} />
        <div className="chart-slider">
          <Slider
            value={state.atMs}
            max={endMs}
            step={1000}
            onChange={(ms) => replay.seekMs(ms)}
            label={clock}
            thumbLabel={t('review.slider')}
            size="sm"
          />
        </div>
        <div className="replay-columns">
          <Moments run={run} moments={moments} cursor={cursor} onSeek={replay.seek} />
          <StateAt run={run} state={state} />
        </div>
      </section>
      <SceneMapPanel scenario={run.scenario} setup={run.log.header} events={seen} />
    </>
  )
}

const STEP_SIGNS = {
  first: 'M4 4h2v12H4zM16 4v12L7 10z',
  back: 'M15 4v12L5 10z',
  on: 'M5 4v12l10-6z',
  last: 'M4 4v12l9-6zM14 4h2v12h-2z',
} as const

function StepSign({ to }: { to: keyof typeof STEP_SIGNS }) {
  return (
    <svg className="step-sign" viewBox="0 0 20 20" aria-hidden="true">
      <path d={STEP_SIGNS[to]} />
    </svg>
  )
}

function Chart(props: {
  lanes: readonly Lane[]
  endMs: number
  atMs: number
  onSeekMs: (ms: number) => void
}) {
  const { lanes, endMs, atMs, onSeekMs } = props
  const { t, clock } = useWords()
  const share = (ms: number): string => `${(100 * ms) / endMs}%`
  return (
    <div className="chart">
      {lanes.map(({ parcel, stretches, failuresMs }, index) => (
        <div key={parcel ?? 'run'} className="chart-row">
          <span className="chart-label">
            {parcel === undefined ? t('review.lane.place') : t('review.parcel', { number: index })}
          </span>
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the slider and the list of moments serve the keyboard */}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: a larger place to hit with the mouse */}
          <div
            className="chart-bar"
            onClick={({ currentTarget, clientX }) => {
              const { left, width } = currentTarget.getBoundingClientRect()
              onSeekMs(Math.round((endMs * (clientX - left)) / width))
            }}
          >
            {stretches.map(({ kind, what, fromMs, toMs }) => (
              <span
                key={`${kind}${fromMs}`}
                className={`stretch stretch-${kind} ${kind === 'place' ? `stretch-place-${what === 'console' ? 'desk' : 'away'}` : ''}`}
                style={{ insetInlineStart: share(fromMs), inlineSize: share(toMs - fromMs) }}
                title={`${kind === 'place' ? t(`place.${what}`) : t(`review.stretch.${kind}`)}, ${clock(fromMs)}–${clock(toMs)}`}
              >
                {kind === 'place' && toMs - fromMs > endMs / 8 && t(`place.${what}`)}
              </span>
            ))}
            {failuresMs.map((ms, nth) => (
              <span
                key={nth}
                className="chart-failure"
                style={{ insetInlineStart: share(ms) }}
                title={`${t('review.failure')}, ${clock(ms)}`}
              >
                ✗
              </span>
            ))}
            <span className="chart-cursor" style={{ insetInlineStart: share(atMs) }} />
          </div>
        </div>
      ))}
      <p className="chart-legend">
        <span>
          <i className="stretch-scan" /> {t('review.stretch.scan')}
        </span>
        <span>
          <i className="stretch-decision" /> {t('review.stretch.decision')}
        </span>
        <span>
          <i className="stretch-table" /> {t('review.stretch.table')}
        </span>
        <span>
          <b className="figure-bad" aria-hidden="true">
            ✗
          </b>{' '}
          {t('review.failure')}
        </span>
      </p>
    </div>
  )
}

function Moments(props: {
  run: ReviewedRun
  moments: readonly Moment[]
  cursor: number
  onSeek: (cursor: number) => void
}) {
  const { run, moments, cursor, onSeek } = props
  const words = useWords()
  const { t, clock } = words
  const [onlyErrors, setOnlyErrors] = useState(false)
  const current = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const shown = onlyErrors
    ? moments.filter(
        ({ kind }) => kind === 'CriterionFailed' || kind === 'StepLate' || kind === 'SceneStopped',
      )
    : moments
  const at = shown.findLast(({ index }) => index < cursor)

  // The list follows the cursor inside its own box; the page itself stays where it is.
  useEffect(() => {
    const [one, list] = [current.current, box.current]
    if (!one || !list) return
    const top = one.offsetTop
    if (top < list.scrollTop || top + one.offsetHeight > list.scrollTop + list.clientHeight)
      list.scrollTop = top - list.clientHeight / 2
  }, [at?.index])

  const numberOf = (id: string): number => run.end.case.parcels.findIndex((one) => one.id === id) + 1
  return (
    <div>
      <Group justify="space-between" mb={6}>
        <Title order={3} size="h5">
          {t('review.moments')}
        </Title>
        <label className="only-errors">
          <input
            type="checkbox"
            checked={onlyErrors}
            onChange={({ currentTarget }) => setOnlyErrors(currentTarget.checked)}
          />{' '}
          {t('review.only-errors')}
        </label>
      </Group>
      {shown.length === 0 && <Text c="var(--ink-soft)">{t('review.no-moment')}</Text>}
      <ScrollArea.Autosize mah={620} viewportRef={box} type="auto" offsetScrollbars>
        <ol className="moments">
          {shown.map((moment) => {
            const isCurrent = moment === at
            const number = moment.subject === undefined ? 0 : numberOf(moment.subject)
            return (
              <li key={moment.index}>
                <button
                  ref={isCurrent ? current : null}
                  type="button"
                  aria-current={isCurrent ? 'true' : undefined}
                  className={moment.kind === 'CriterionFailed' ? 'moment moment-bad' : 'moment'}
                  onClick={() => onSeek(moment.index + 1)}
                >
                  <span className="figure">{clock(moment.atMs)}</span>
                  <span className="moment-subject">{number > 0 ? t('review.parcel', { number }) : ''}</span>
                  <span>
                    {momentText(words, moment)}
                    {moment.severity && ` (${t(`severity.${moment.severity}`)})`}
                  </span>
                </button>
              </li>
            )
          })}
        </ol>
      </ScrollArea.Autosize>
    </div>
  )
}

const PLAIN_KEYS = createKeyState()

/** Returns the parcel that the newest event is about, once it has an image. */
function parcelInQuestion({ events }: ReviewedRun, state: RunState): Parcel | undefined {
  const seen = events.slice(0, state.eventCount)
  const newest = seen.findLast((event) => 'parcel' in event || 'subject' in event)
  if (!newest) return undefined
  const id = 'parcel' in newest ? newest.parcel : 'subject' in newest ? newest.subject : undefined
  const hasImage = seen.some((event) => event.type === 'ScanFinished' && event.parcel === id)
  return hasImage ? state.case.parcels.find((one) => one.id === id) : undefined
}

function beltText({ t }: Pick<Words, 't'>, { phase, belt }: RunState): string {
  if (phase === 'ended') return '–'
  return t(belt.isMoving ? 'belt.is-moving' : `belt.stopped-by.${belt.stoppedBy}`)
}

function StateAt({ run, state }: { run: ReviewedRun; state: RunState }) {
  const words = useWords()
  const { t, percent, clock } = words
  const scanned = parcelAtScanner(state)
  const shown = parcelInQuestion(run, state)
  const numberOf = (id: string): number => state.case.parcels.findIndex((one) => one.id === id) + 1
  const steps = Map.groupBy(openSteps(run.scenario, state), ({ step }) => step.id)
  const sofar = score(run.scenario, state)
  return (
    <div>
      <Title order={3} size="h5" mb={6}>
        {t('review.state-at', { time: clock(state.atMs) })}
      </Title>
      <dl className="facts">
        <dt>{t('review.state.phase')}</dt>
        <dd>{t(`review.phase.${state.phase}`)}</dd>
        <dt>{t('review.state.place')}</dt>
        <dd>{t(`place.${state.place}`)}</dd>
        {hasParcels(run.scenario) && (
          <>
            <dt>{t('review.state.belt')}</dt>
            <dd>{beltText(words, state)}</dd>
            <dt>{t('review.state.record')}</dt>
            <dd>
              {state.openRecord === undefined
                ? t('review.none-open')
                : t('review.parcel', { number: numberOf(state.openRecord) })}
            </dd>
          </>
        )}
        <dt>{t(state.phase === 'ended' ? 'review.state.undone' : 'review.state.steps')}</dt>
        <dd>
          {steps.size === 0
            ? '–'
            : [...steps].map(([id, open]) => {
                const numbers = open.flatMap(({ subject }) =>
                  subject === undefined ? [] : [words.number(numberOf(subject))],
                )
                return (
                  <span key={id} className="facts-line">
                    {t(`step.${id}`)}
                    {numbers.length > 0 && ` (${t('review.parcel', { number: words.list(numbers) })})`}
                  </span>
                )
              })}
        </dd>
        <dt>{t('review.state.errors')}</dt>
        <dd>{state.failures.length}</dd>
        <dt>{t('review.state.score')}</dt>
        <dd>{percent(sofar.percent)}</dd>
      </dl>
      <ul className="state-parcels" aria-label={t('review.state.parcels')}>
        {state.parcels.map(({ id, phase }) => (
          <li key={id}>
            <Tag tone={id === scanned?.id ? 'navy' : 'quiet'} sign={String(numberOf(id))}>
              {t(`review.status.${phase}`)}
            </Tag>
          </li>
        ))}
      </ul>
      {shown && (
        <Stack mt="sm" gap={4}>
          <ParcelPicture
            parcel={shown}
            keys={PLAIN_KEYS}
            label={t('review.picture.now', { number: numberOf(shown.id) })}
            mark={state.verdicts[shown.id]?.mark}
            truth={shown.finding?.region}
          />
          <Text size="sm" c="var(--ink-soft)">
            {t('review.picture.now', { number: numberOf(shown.id) })}
          </Text>
          <PictureLegend />
        </Stack>
      )}
    </div>
  )
}
