import { all, fact, not } from '#scenario/ask.ts'
import type { Sight } from '#scenario/scenario.ts'

/** Something to see or read at a place, from one fact (at once where none) to that with which nobody needs it any more. */
interface Look {
  readonly id: string
  readonly place: string
  readonly from?: string
  readonly until: string
}

const see = ({ id, place, from, until }: Look): Sight & { when: NonNullable<Sight['when']> } => ({
  id,
  places: [place],
  when: all(...(from === undefined ? [] : [fact(from)]), not(fact(until))),
})

/** What is seen depends on what the seed decided: one sight for each option of a variant. */
const seeOneOf = (variant: string, options: readonly string[], look: Look): Sight[] =>
  options.map((option) => {
    const { when, ...sight } = see({ ...look, id: `${look.id}-${option}` })
    return { ...sight, when: all(when, fact(`${variant}.${option}`)) }
  })

/** The papers of the shift, a pack's date, the scanner's report, in the order in which they are shown. */
export const sights: Sight[] = [
  ...seeOneOf('partner', ['present', 'absent', 'late'], {
    id: 'roster',
    place: 'briefing',
    from: 'rosterRead',
    until: 'partnerNamed',
  }),
  ...seeOneOf('trend', ['seeds', 'cells', 'insects'], {
    id: 'bulletin',
    place: 'briefing',
    from: 'bulletinRead',
    until: 'bulletinAnswered',
  }),
  ...seeOneOf('naloxone', ['in-date', 'expired'], {
    id: 'naloxone',
    place: 'locker',
    until: 'naloxoneChecked',
  }),
  {
    id: 'test-block',
    places: ['console'],
    // Of no more use once both are read from it, and in the way of the records.
    when: all(
      fact('testBlockScanned'),
      not(fact('beltStarted')),
      not(all(fact('wireRead'), fact('stepRead'))),
    ),
    report: 'test-block',
  },
  see({ id: 'fatigue', place: 'console', from: 'fatigueShown', until: 'rotationRequested' }),
  ...seeOneOf('headcount', ['full', 'missing'], {
    id: 'headcount',
    place: 'assembly',
    from: 'rollCalled',
    until: 'missingReported',
  }),
]
