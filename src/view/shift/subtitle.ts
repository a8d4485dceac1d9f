import type { RunEvent } from '#engine/event.ts'
import type { Panel } from '#view/panel/panel.ts'
import type { Words } from '#view/text/words.ts'

/** How the world speaks up by itself: by loudspeaker, by somebody at one's side, by a machine. */
export interface Announcement {
  readonly sound?: string
  /** The node of the place that it is heard from; from everywhere when absent. */
  readonly from?: string
  readonly gain?: number
}

/** What of the injects is heard and read; the others are only time passing. */
export const ANNOUNCEMENTS: Readonly<Record<string, Announcement>> = {
  'partner-arrives': { sound: 'sliding_door', from: 'A_door' },
  'stand-in-arrives': { sound: 'sliding_door', from: 'A_door' },
  fatigue: { sound: 'key_click', gain: 0.8 },
  'late-bag': { sound: 'pa_chime' },
  emergency: { sound: 'pa_chime' },
  evacuated: { sound: 'door_latch', from: 'A_exit' },
  responders: { sound: 'radio_open', gain: 0.8 },
  'all-clear': { sound: 'pa_chime' },
}

/** How long a subtitle stands, in ms of run time: time to read it twice. */
export const SUBTITLE_MS = 9000

/** Returns what is to be read just now: the newest inject that is spoken, while its time lasts. */
export function currentSubtitle(
  events: readonly RunEvent[],
  nowMs: number,
): { inject: string; untilMs: number } | undefined {
  const event = events.findLast(
    (one) => one.type === 'InjectHappened' && ANNOUNCEMENTS[one.inject] !== undefined,
  )
  if (event?.type !== 'InjectHappened') return undefined
  const untilMs = event.atMs + SUBTITLE_MS
  return nowMs < untilMs ? { inject: event.inject, untilMs } : undefined
}

/** Describes a subtitle. */
export function subtitlePanel({ t }: Words, inject: string): Panel {
  return {
    id: 'subtitle',
    title: t('shift.announcement'),
    rows: [{ kind: 'text', text: t(`inject.${inject}`), isLearning: true, isLive: true }],
  }
}
