import { Badge, Group, Tooltip } from '@mantine/core'
import type { Unsoundness } from '#engine/log.ts'
import { useWords } from '#view/text/i18n.ts'
import type { Words } from '#view/text/words.ts'
import type { Result, RunRecord } from './run-record.ts'

const RESULT_COLOUR: Record<Result, string> = {
  running: 'navy',
  passed: 'green.9',
  failed: 'red.9',
  unsound: 'grape.9',
}
const RESULT_SIGN: Record<Result, string> = { running: '▸', passed: '✓', failed: '✗', unsound: '!' }

/** How a run came out, in a word and a sign. */
export function ResultBadge({ result }: { result: Result }) {
  const { t } = useWords()
  return (
    <Badge
      variant={result === 'running' ? 'outline' : 'filled'}
      color={RESULT_COLOUR[result]}
      tt="none"
      radius="sm"
    >
      <span aria-hidden="true">{RESULT_SIGN[result]} </span>
      {t(`review.result.${result}`)}
    </Badge>
  )
}

/** Says in a sentence why a log is not sound. */
export function unsoundText({ t }: Pick<Words, 't'>, { kind, seq, expected, found }: Unsoundness): string {
  return t(`review.unsound.${kind}`, { seq, expected: shorten(expected), found: shorten(found) })
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 16)}…${text.slice(-8)}` : text
}

/** What else is to be known of a run at a glance: whose it is not, and what is wrong with its log. */
export function RunBadges({ run }: { run: RunRecord }) {
  const words = useWords()
  const { t } = words
  return (
    <Group gap={4} wrap="wrap">
      {run.isSimulated && (
        <Badge variant="light" color="gray.8" tt="none" radius="sm">
          {t('review.simulated')}
        </Badge>
      )}
      {run.isGuest && (
        <Badge variant="light" color="yellow.9" c="#5c3d00" tt="none" radius="sm">
          {t('review.guest')}
        </Badge>
      )}
      {run.conflictSeq !== null && (
        <Tooltip label={t('review.conflict', { seq: run.conflictSeq })} multiline maw={320} events={ALWAYS}>
          <Badge variant="light" color="grape.9" tt="none" radius="sm" tabIndex={0}>
            {t('review.conflict.badge')}
          </Badge>
        </Tooltip>
      )}
      {run.unsound && (
        <Tooltip label={unsoundText(words, run.unsound)} multiline maw={320} events={ALWAYS}>
          <Badge variant="light" color="grape.9" tt="none" radius="sm" tabIndex={0}>
            {t(`review.unsound.${run.unsound.kind}.badge`)}
          </Badge>
        </Tooltip>
      )}
    </Group>
  )
}

const ALWAYS = { hover: true, focus: true, touch: true }
