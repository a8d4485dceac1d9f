import { CONSOLE } from '#engine/decide.ts'
import { hasFact, parcelOf, type RunState } from '#engine/state.ts'
import type { Fact, Row } from '#view/panel/panel.ts'
import { arrivedParcels, type Desk, nameOf } from './desk.ts'
import { readingText } from './reading-text.ts'

/** Writes what is known of the parcel in hand, or of one that the radiation monitor stopped: nothing that only the truth knows. */
export function knownRows(desk: Desk): Row[] {
  return subjectsHere(desk).flatMap((id): Row[] => [
    { kind: 'heading', text: nameOf(desk, id) },
    { kind: 'facts', facts: knownFacts(desk, id) },
  ])
}

function subjectsHere(desk: Desk): string[] {
  const { state } = desk
  if (state.place === CONSOLE) return []
  const alarmed = arrivedParcels(desk).filter(
    ({ id, phase }) => phase === 'fed' && hasFact(state, 'monitorAlarm', id),
  )
  if (state.place === 'monitor') return alarmed.map(({ id }) => id)
  const inHand = parcelInHand(desk)
  return inHand === undefined ? [] : [inHand]
}

/** The parcel that is being worked on where the trainee is. */
export function parcelInHand({ state }: Desk): string | undefined {
  return PLACES_OF_WORK.includes(state.place) ? state.workpiece : undefined
}

/** Where a parcel is worked on. */
const PLACES_OF_WORK = ['table', 'scale', 'dog', 'etd', 'evidence']

/** Sets side by side what was declared of a parcel, what its image was held for, what instruments read, what came out of it. */
export function knownFacts(desk: Desk, id: string): Fact[] {
  const { state, words } = desk
  const { declaration, items } = parcelOf(state, id)
  const goods = declaration.lines.map(({ quantity, description }) =>
    words.t('known.line', { quantity, what: words.t(description) }),
  )
  const verdict = state.verdicts[id]
  const readings = readingsOf(state, id)
  return [
    { label: words.t('known.declared'), value: words.list(goods) },
    { label: words.t('known.gross-declared'), value: words.massG(declaration.grossG) },
    ...(hasFact(state, 'decided', id)
      ? [
          {
            label: words.t('known.scanned'),
            value:
              verdict?.reason === undefined
                ? words.t('debrief.released')
                : words.t('debrief.held-for', { reason: words.t(`reason.${verdict.reason}`) }),
          },
        ]
      : []),
    ...readings.map(([act, shown]) => ({
      label: words.t(act === 'monitor' ? 'known.monitor' : `act.${act}`),
      value: words.list(shown.map((one) => readingText(words, one))),
    })),
    {
      label: words.t('known.opened'),
      value: hasFact(state, 'unpacked', id)
        ? words.list([...new Set(Object.values(items))].map((name) => words.t(name)))
        : words.t(hasFact(state, 'opened', id) ? 'known.not-unpacked' : 'known.not-opened'),
    },
  ]
}

/** Lists what instruments have read of a parcel, by act. */
function readingsOf(state: RunState, id: string): [string, RunState['readings'][string]][] {
  const suffix = `@${id}`
  return Object.entries(state.readings).flatMap(([key, shown]) =>
    key.endsWith(suffix) ? [[key.slice(0, -suffix.length), shown]] : [],
  )
}
