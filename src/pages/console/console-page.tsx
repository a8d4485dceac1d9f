import {
  Alert,
  Button,
  Code,
  Container,
  Group,
  MantineProvider,
  NumberInput,
  ScrollArea,
  Select,
  Stack,
  Table,
  Text,
  Title,
} from '@mantine/core'
import '@mantine/core/styles.layer.css'
import { useMemo, useState } from 'react'
import { BOTS } from '#engine/bot.ts'
import { dueAtMs } from '#engine/decide.ts'
import type { IntentBody } from '#engine/intent.ts'
import { possibleIntents } from '#engine/options.ts'
import { score } from '#folds/score.ts'
import type { ScenarioCard } from '#scenario/card.ts'
import { MODES, type Mode, type Scenario } from '#scenario/scenario.ts'
import { useWords } from '#view/text/i18n.ts'
import { LanguageChoice } from '../language-choice.tsx'
import { Link } from '../navigate.tsx'
import { problemText } from '../problem-text.ts'
import { logFileText } from '../review/run-record.ts'
import { SceneMapPanel } from '../review/scene-map-panel.tsx'
import { loadShelf, openScenario } from '../scenario-shelf.ts'
import { mantineTheme } from '../staff/mantine-theme.ts'
import { useAsked } from '../staff/use-asked.ts'
import { beginStepping, letPlay, type Stepped, send, stepTo, waitForWorld } from './stepper.ts'
import '../staff/staff-frame.css'
import './console.css'

async function readConsole() {
  const cards = await loadShelf()
  return { cards, first: cards[0] && (await openScenario(cards[0].id)) }
}

/** A scenario stepped by hand: what is possible, what follows, and what it comes to. Without WebGL. */
export default function ConsolePage() {
  const words = useWords()
  const { t, dir } = words
  const { answer, error } = useAsked(readConsole)
  return (
    <MantineProvider theme={mantineTheme} forceColorScheme="light">
      <title>{`${t('console.title')} · Kouan`}</title>
      <div className="staff" dir={dir}>
        <header className="staff-head">
          <Link className="staff-name" href="/">
            <img src="/icon.svg" alt="" width="32" height="32" />
            <strong>Kouan 口岸</strong>
          </Link>
          <div className="staff-head-end">
            <LanguageChoice />
          </div>
        </header>
        <Container component="main" size={1800} py="md">
          <Title order={1}>{t('console.title')}</Title>
          <Text c="var(--ink-soft)" mb="md">
            {t('console.note')}
          </Text>
          {error !== undefined && (
            <Alert color="red" data-tone="bad">
              {problemText(words, error)}
            </Alert>
          )}
          {!answer && error === undefined && <Text role="status">{t('page.loading')}</Text>}
          {answer?.first && <Console cards={answer.cards} first={answer.first} />}
        </Container>
      </div>
    </MantineProvider>
  )
}

/** Writes an intent's name and what it is about, as a programmer reads it. */
function intentText(body: IntentBody): string {
  const { type, ...rest } = body
  const about = Object.values(rest).map((value) =>
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  )
  return [type, ...about].join(' ')
}

function Console({ cards, first }: { cards: readonly ScenarioCard[]; first: Scenario }) {
  const { t } = useWords()
  const [id, setId] = useState(first.id)
  const [seed, setSeed] = useState<number>(1)
  const [mode, setMode] = useState<Mode>('practice')
  const [afterMs, setAfterMs] = useState<number>(800)
  const [stepped, setStepped] = useState<Stepped>(() =>
    beginStepping(first, { seed: 1, mode: 'practice', overlay: {} }),
  )
  const [problem, setProblem] = useState<unknown>()
  const setup = { seed, mode, overlay: {} }
  const begin = (how: (scenario: Scenario) => Stepped) =>
    openScenario(id).then((scenario) => scenario && setStepped(how(scenario)), setProblem)
  const { cursor, log, state, refusal } = stepped
  const running = stepped.scenario
  if (problem !== undefined) throw problem

  return (
    <Stack gap="md">
      <Group align="end" gap="sm" className="staff-panel">
        <Select
          label={t('review.scenario')}
          data={cards.map((one) => ({ value: one.id, label: t(`scenario.${one.id}.title`) }))}
          value={id}
          onChange={(value) => value && setId(value)}
          allowDeselect={false}
          w="22rem"
        />
        <NumberInput
          label={t('review.seed')}
          value={seed}
          onChange={(value) => setSeed(Math.max(0, Math.min(0xffff_ffff, Math.floor(Number(value) || 0))))}
          min={0}
          allowDecimal={false}
          w="9rem"
        />
        <Select
          label={t('review.mode')}
          data={MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
          value={mode}
          onChange={(value) => setMode((value as Mode | null) ?? 'practice')}
          allowDeselect={false}
          w="10rem"
        />
        <Button onClick={() => void begin((scenario) => beginStepping(scenario, setup))}>
          {t('console.begin')}
        </Button>
        {BOTS.map((bot) => (
          <Button
            key={bot}
            variant="default"
            onClick={() => void begin((scenario) => letPlay(scenario, setup, bot))}
          >
            {t(`console.bot.${bot}`)}
          </Button>
        ))}
      </Group>
      <Group gap="xs" justify="space-between">
        <Group gap="xs">
          <Button variant="default" disabled={cursor === 0} onClick={() => setStepped(stepTo(stepped, 0))}>
            {t('review.to-start')}
          </Button>
          <Button
            variant="default"
            disabled={cursor === 0}
            onClick={() => setStepped(stepTo(stepped, cursor - 1))}
          >
            {t('console.back')}
          </Button>
          <Button
            variant="default"
            disabled={cursor === log.entries.length}
            onClick={() => setStepped(stepTo(stepped, cursor + 1))}
          >
            {t('console.on')}
          </Button>
          <Button
            variant="default"
            disabled={cursor === log.entries.length}
            onClick={() => setStepped(stepTo(stepped, log.entries.length))}
          >
            {t('review.to-end')}
          </Button>
        </Group>
        <Text className="figure" role="status">
          {t('console.where', { cursor, count: log.entries.length, ms: state.atMs })}
        </Text>
      </Group>
      {refusal && (
        <Alert color="red" data-tone="bad" title={t(`refusal.${refusal.code}`)}>
          <Code>{JSON.stringify(refusal)}</Code>
        </Alert>
      )}
      <Plan stepped={stepped} />
      <div className="console-columns">
        <Intents
          stepped={stepped}
          afterMs={afterMs}
          onAfterMs={setAfterMs}
          onSend={(body) => setStepped(send(stepped, body, afterMs))}
          onWait={() => setStepped(waitForWorld(stepped))}
        />
        <Log stepped={stepped} onStep={(to) => setStepped(stepTo(stepped, to))} />
        <Outcome scenario={running} stepped={stepped} />
      </div>
    </Stack>
  )
}

/** The plan as it is at the cursor. */
function Plan({ stepped: { scenario, log, cursor } }: { stepped: Stepped }) {
  const events = useMemo(() => log.entries.slice(0, cursor).flatMap((entry) => entry.events), [log, cursor])
  return <SceneMapPanel scenario={scenario} setup={log.header} events={events} />
}

function Intents(props: {
  stepped: Stepped
  afterMs: number
  onAfterMs: (ms: number) => void
  onSend: (body: IntentBody) => void
  onWait: () => void
}) {
  const { stepped, afterMs, onAfterMs, onSend, onWait } = props
  const { scenario, state } = stepped
  const { t } = useWords()
  const groups = useMemo(() => {
    const possible = possibleIntents(scenario, state)
    return Map.groupBy(possible, (body) => ('parcel' in body ? body.parcel : ''))
  }, [scenario, state])
  const due = dueAtMs(scenario, state)
  return (
    <section className="staff-panel" aria-labelledby="intents">
      <Title order={2} id="intents">
        {t('console.intents')}
      </Title>
      <Group align="end" my="sm">
        <NumberInput
          label={t('console.after')}
          value={afterMs}
          onChange={(value) => onAfterMs(Math.max(0, Math.floor(Number(value) || 0)))}
          min={0}
          step={100}
          w="9rem"
        />
        <Button variant="default" disabled={due === undefined} onClick={onWait}>
          {due === undefined ? t('console.nothing-due') : t('console.wait', { ms: due - state.atMs })}
        </Button>
      </Group>
      {groups.size === 0 && <Text>{t('console.none-possible')}</Text>}
      <ScrollArea.Autosize mah={640} type="auto" offsetScrollbars>
        {[...groups].map(([parcel, bodies]) => (
          <div key={parcel} className="console-intents">
            {parcel !== '' && <h3>{parcel}</h3>}
            {bodies.map((body) => (
              <button key={intentText(body)} type="button" onClick={() => onSend(body)}>
                {intentText(body)}
              </button>
            ))}
          </div>
        ))}
      </ScrollArea.Autosize>
    </section>
  )
}

function Log({ stepped, onStep }: { stepped: Stepped; onStep: (to: number) => void }) {
  const { t } = useWords()
  const { log, cursor } = stepped
  const download = () => {
    const href = URL.createObjectURL(new Blob([logFileText(log)], { type: 'application/jsonl' }))
    const link = document.createElement('a')
    link.href = href
    link.download = `${log.header.scenario}-${log.header.seed}.jsonl`
    link.click()
    URL.revokeObjectURL(href)
  }
  return (
    <section className="staff-panel" aria-labelledby="log">
      <Group justify="space-between" mb="sm">
        <Title order={2} id="log">
          {t('console.log')}
        </Title>
        <Button size="compact-md" variant="default" disabled={log.entries.length === 0} onClick={download}>
          {t('review.download')}
        </Button>
      </Group>
      {log.entries.length === 0 && <Text c="var(--ink-soft)">{t('console.log-empty')}</Text>}
      <ScrollArea.Autosize mah={700} type="auto" offsetScrollbars>
        <ol className="console-log" start={0}>
          {log.entries.map(({ seq, intent, events }) => (
            <li key={seq} className={seq < cursor ? undefined : 'console-later'}>
              <button
                type="button"
                aria-current={seq === cursor - 1 ? 'step' : undefined}
                onClick={() => onStep(seq + 1)}
              >
                <span className="figure">{intent.atMs}</span> {intentText(intent)}
              </button>
              <ul>
                {events.map((event, index) => (
                  <li key={index} className={event.type === 'CriterionFailed' ? 'figure-bad' : undefined}>
                    <span className="figure">{event.atMs}</span> {eventText(event)}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </ScrollArea.Autosize>
    </section>
  )
}

function eventText({ type, atMs: _, ...rest }: { type: string; atMs: number }): string {
  return Object.keys(rest).length === 0 ? type : `${type} ${JSON.stringify(rest)}`
}

function Outcome({ scenario, stepped }: { scenario: Scenario; stepped: Stepped }) {
  const { t, percent } = useWords()
  const { state } = stepped
  const now = score(scenario, state)
  const { case: drawn, ...rest } = state
  return (
    <section className="staff-panel" aria-labelledby="outcome">
      <Title order={2} id="outcome" mb="xs">
        {t('console.outcome', { score: percent(now.percent) })}
      </Title>
      <Table verticalSpacing={4}>
        <Table.Caption className="visually-hidden">{t('review.criteria')}</Table.Caption>
        <Table.Tbody>
          {now.criteria.map(({ id, opportunities, failures, earned, weight }) => (
            <Table.Tr key={id}>
              <Table.Td className={failures.length > 0 ? 'verdict-bad' : undefined}>
                {opportunities === 0 ? '–' : failures.length > 0 ? '✗' : '✓'}
              </Table.Td>
              <Table.Td>{t(`criterion.${id}`)}</Table.Td>
              <Table.Td ta="end" className="figure">
                {opportunities === 0 ? '' : `${Math.round(earned * 10) / 10} / ${weight}`}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Title order={2} mt="md" mb="xs">
        {t('console.state')}
      </Title>
      <Tree name="state" value={rest} isOpen />
      <Tree name="case" value={drawn} />
    </section>
  )
}

/** A JSON value that can be folded away. */
function Tree({ name, value, isOpen = false }: { name: string; value: unknown; isOpen?: boolean }) {
  const [hasOpened, setOpened] = useState(isOpen)
  if (value === null || typeof value !== 'object')
    return (
      <div className="tree-leaf">
        <span className="tree-name">{name}</span>: <code>{JSON.stringify(value)}</code>
      </div>
    )
  const members = Object.entries(value)
  return (
    <details
      open={isOpen}
      className="tree"
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>
        {name}{' '}
        <span className="tree-name">
          {Array.isArray(value) ? `[${members.length}]` : `{${members.length}}`}
        </span>
      </summary>
      {/* A case holds thousands of numbers: what is folded away is not made. */}
      {hasOpened && members.map(([key, member]) => <Tree key={key} name={key} value={member} />)}
    </details>
  )
}
