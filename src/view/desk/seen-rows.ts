import { hasFact, type RunState } from '#engine/state.ts'
import type { Row } from '#view/panel/panel.ts'
import type { Desk } from './desk.ts'

/** What can be read or seen at a place: where, from which fact on (at once where none), and the id of its words. */
interface Sight {
  readonly place: string
  readonly from?: string
  /** The act that it is there for: once that is done nobody needs it. */
  readonly until: string
  readonly text: (variants: RunState['variants']) => string | undefined
}

const SIGHTS: readonly Sight[] = [
  {
    place: 'briefing',
    from: 'rosterRead',
    until: 'partnerNamed',
    text: ({ partner }) => partner && `roster.${partner}`,
  },
  {
    place: 'briefing',
    from: 'bulletinRead',
    until: 'bulletinAnswered',
    text: ({ trend }) => trend && `bulletin.${trend}`,
  },
  {
    place: 'locker',
    until: 'naloxoneChecked',
    text: ({ naloxone }) => naloxone && `seen.naloxone.${naloxone}`,
  },
  { place: 'console', from: 'testBlockScanned', until: 'beltStarted', text: () => 'seen.test-block' },
  { place: 'console', from: 'fatigueShown', until: 'rotationRequested', text: () => 'seen.fatigue' },
  {
    place: 'assembly',
    from: 'rollCalled',
    until: 'missingReported',
    text: ({ headcount }) => headcount && `seen.headcount.${headcount}`,
  },
]

/** Writes what the trainee has before their eyes at this place: papers that they took up, a pack's date, a test image. */
export function seenRows({ state, words }: Desk): Row[] {
  return SIGHTS.flatMap(({ place, from, until, text }): Row[] => {
    const id = text(state.variants)
    const isSeen =
      place === state.place && (from === undefined || hasFact(state, from)) && !hasFact(state, until)
    return isSeen && id !== undefined ? [{ kind: 'text', text: words.t(id), isLearning: true }] : []
  })
}
