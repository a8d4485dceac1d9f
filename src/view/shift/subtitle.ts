import type { RunEvent } from '#engine/event.ts'
import type { Panel } from '#view/panel/panel.ts'
import type { Words } from '#view/text/words.ts'
import type { Announcement } from './sound-staging.ts'

/** What is to be read: an inject that the world speaks of, or a line that somebody says in answer. */
export type Spoken =
  | { readonly inject: string; readonly by?: string }
  | { readonly line: string; readonly by?: string }

/** How long a subtitle stands, in ms of run time: time to read it twice. */
export const SUBTITLE_MS = 9000

/** What happens so close together is read one after the other, each for so long at least; ms of run time [D]. */
const AT_ONCE_MS = 800
export const LEAST_MS = 3500

/** Speaking rates, in ms for each letter or ideograph [D]. */
const MS_PER_SIGN = { letter: 62, ideograph: 230 } as const
const LEAST_SPEAKING_MS = 900

/** Computes how long somebody takes to say a text. */
export function speakingMs(text: string, { script }: Pick<Words, 'script'>): number {
  const perSign = script === 'han' ? MS_PER_SIGN.ideograph : MS_PER_SIGN.letter
  return Math.max(LEAST_SPEAKING_MS, text.length * perSign)
}

function spokenIn(
  event: RunEvent,
  announcements: Readonly<Record<string, Announcement>>,
): Spoken | undefined {
  if (event.type === 'InjectHappened') {
    const announcement = announcements[event.inject]
    return (
      announcement && { inject: event.inject, ...(announcement.by !== undefined && { by: announcement.by }) }
    )
  }
  if (event.type !== 'ActDone' || event.says === undefined) return undefined
  return { line: event.says, ...(event.by !== undefined && { by: event.by }) }
}

/** Returns what is to be read just now: the newest that was announced or said, while its time lasts. */
export function currentSubtitle(
  events: readonly RunEvent[],
  announcements: Readonly<Record<string, Announcement>>,
  nowMs: number,
): Spoken | undefined {
  let current: Spoken | undefined
  let [heardMs, fromMs] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const event of events) {
    const spoken = spokenIn(event, announcements)
    if (!spoken) continue
    const isAtOnce = event.atMs - heardMs < AT_ONCE_MS
    const nextMs = isAtOnce ? Math.max(event.atMs, fromMs + LEAST_MS) : event.atMs
    if (nextMs > nowMs) break
    heardMs = event.atMs
    fromMs = nextMs
    current = spoken
  }
  return nowMs < fromMs + SUBTITLE_MS ? current : undefined
}

/** Describes a subtitle. */
export function subtitlePanel({ t }: Words, spoken: Spoken): Panel {
  const speaker = spoken.by === undefined ? undefined : t(`person.${spoken.by}`)
  const [title, text] =
    'inject' in spoken
      ? [speaker ?? t('shift.announcement'), t(`inject.${spoken.inject}`)]
      : [speaker ?? '', t(`line.${spoken.line}`)]
  return { id: 'subtitle', title, rows: [{ kind: 'text', text, isLearning: true, isLive: true }] }
}
