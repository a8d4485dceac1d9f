import { Group, Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Unsoundness } from '#engine/log.ts'
import { useWords } from '#view/text/i18n.ts'
import type { Words } from '#view/text/words.ts'
import type { Result, RunRecord } from './run-record.ts'
import { Tag, type TagTone } from './tag.tsx'

const LOOK: Record<Result, { tone: TagTone; sign: string }> = {
  running: { tone: 'navy', sign: '▸' },
  passed: { tone: 'good', sign: '✓' },
  failed: { tone: 'bad', sign: '✗' },
  unsound: { tone: 'odd', sign: '!' },
}

/** How a run came out, in a word and a sign. */
export function ResultTag({ result }: { result: Result }) {
  const { t } = useWords()
  return <Tag {...LOOK[result]}>{t(`review.result.${result}`)}</Tag>
}

/** Says in a sentence why a log is not sound. */
export function unsoundText({ t }: Pick<Words, 't'>, { kind, seq, expected, found }: Unsoundness): string {
  return t(`review.unsound.${kind}`, { seq, expected: shorten(expected), found: shorten(found) })
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 16)}…${text.slice(-8)}` : text
}

/** A tag that explains itself when it is pointed at, or reached by the keyboard. */
function Explained({ why, children }: { why: string; children: ReactNode }) {
  return (
    <Tooltip label={why} multiline maw={340} events={{ hover: true, focus: true, touch: true }}>
      <button type="button" className="tag-button" onClick={(event) => event.stopPropagation()}>
        {children}
      </button>
    </Tooltip>
  )
}

/** What else is to be known of a run at a glance: that it is not on the record, and what is wrong with its log. */
export function RunBadges({ run }: { run: RunRecord }) {
  const words = useWords()
  const { t } = words
  return (
    <Group gap={4} wrap="wrap">
      {run.isSimulated && <Tag tone="quiet">{t('review.simulated')}</Tag>}
      {run.isGuest && <Tag tone="warn">{t('review.guest')}</Tag>}
      {run.conflictSeq !== null && (
        <Explained why={t('review.conflict', { seq: run.conflictSeq })}>
          <Tag tone="odd">{t('review.conflict.badge')}</Tag>
        </Explained>
      )}
      {run.unsound && (
        <Explained why={unsoundText(words, run.unsound)}>
          <Tag tone="odd">{t(`review.unsound.${run.unsound.kind}.badge`)}</Tag>
        </Explained>
      )}
    </Group>
  )
}
