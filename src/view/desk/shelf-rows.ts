import { hasFact, type RunState } from '#engine/state.ts'
import type { Row } from '#view/panel/panel.ts'
import { arrivedParcels, type Desk, intentButton, numberOf } from './desk.ts'
import type { Keys } from './offer-rows.ts'

/** The parcels on the shelf behind the table, and those that are still on their way there. */
export function shelfRows(desk: Desk, keys: Keys): Row[] {
  const { state, words } = desk
  const parcels = arrivedParcels(desk)
  const there = parcels.filter(({ phase }) => phase === 'table')
  const coming = parcels.filter(({ phase }) => phase === 'held' || phase === 'diverted')
  return [
    ...(there.length === 0 && coming.length === 0
      ? [{ kind: 'text', text: words.t('place.shelf-empty'), tone: 'muted' } as const]
      : []),
    ...(there.length > 0
      ? [
          {
            kind: 'buttons',
            columns: 6,
            label: words.t('place.shelf'),
            buttons: there.map(({ id }) => {
              const hotkey = keys()
              return intentButton(
                desk,
                { type: 'TakeUpParcel', parcel: id },
                {
                  id: `take-up/${id}`,
                  label: words.number(numberOf(desk, id)),
                  detail: words.t(`place.on-shelf.${shelfStateOf(state, id)}`),
                  isPressed: state.workpiece === id,
                  ...(hotkey !== undefined && { hotkey }),
                },
              )
            }),
          } as const,
        ]
      : []),
    ...(coming.length > 0
      ? [
          {
            kind: 'text',
            tone: 'muted',
            text: words.t('place.coming', {
              numbers: words.list(coming.map(({ id }) => words.number(numberOf(desk, id)))),
            }),
          } as const,
        ]
      : []),
  ]
}

/** The trainee is done with it: it lies in the store, or others have it. */
export function isPutAway(state: RunState, id: string): boolean {
  return ['stored', 'escalated', 'resealed'].some((fact) => hasFact(state, fact, id))
}

function shelfStateOf(state: RunState, id: string): string {
  const past = ['stored', 'escalated', 'resealed', 'opened'].find((fact) => hasFact(state, fact, id))
  return past ?? (state.workpiece === id ? 'in-hand' : 'closed')
}
