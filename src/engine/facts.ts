import { factShelf, ofSubject, type RunState } from './state.ts'

type Facts = RunState['facts']

/** Adds facts, and takes others away; names of a subject's facts are `fact@subject`. What already holds keeps its ordinal. */
export function withFacts(state: RunState, sets: readonly string[], clears: readonly string[] = []): Facts {
  // Each shelf is copied once, however many of its facts change: half of the time of a fold goes here.
  let changed: Record<string, Record<string, number>> | undefined
  const holds = (fact: string, shelf: string): boolean =>
    (changed?.[shelf] ?? state.facts[shelf])?.[fact] !== undefined
  for (const name of sets) {
    const [fact, shelf] = placeOf(name)
    if (holds(fact, shelf)) continue
    changed ??= {}
    const own = changed[shelf] ?? { ...state.facts[shelf] }
    own[fact] = state.eventCount + 1
    changed[shelf] = own
  }
  for (const name of clears) {
    const [fact, shelf] = placeOf(name)
    if (!holds(fact, shelf)) continue
    // Not `delete`: objects that have known it are slow to copy ever after.
    const { [fact]: _, ...rest } = changed?.[shelf] ?? state.facts[shelf] ?? {}
    changed = { ...changed, [shelf]: rest }
  }
  return changed ? { ...state.facts, ...changed } : state.facts
}

/** Adds facts alone. */
export function withFact(state: RunState, ...names: string[]): Facts {
  return withFacts(state, names)
}

/** Splits `fact@subject` into the fact and its shelf; a name without subject is of the run. */
function placeOf(name: string): [fact: string, shelf: string] {
  const at = name.indexOf('@')
  if (at < 0) return [name, factShelf(name)]
  const fact = name.slice(0, at)
  return [fact, factShelf(fact, name.slice(at + 1))]
}

/** Adds facts, and moves one that holds of one subject at a time, such as being on the screen. */
export function withMoved(
  state: RunState,
  moved: string,
  from: string | undefined,
  to: string,
  ...names: string[]
): Facts {
  return withFacts(
    state,
    [ofSubject(moved, to), ...names],
    from === undefined || from === to ? [] : [ofSubject(moved, from)],
  )
}
