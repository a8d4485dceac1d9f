import { useEffect, useMemo } from 'react'
import { type RunState, worldOf } from '#engine/state.ts'
import { firstHolding } from '#scenario/condition.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { useRunState } from '#view/desk/use-run.ts'
import type { Person } from '#view/people/person.ts'
import { createSigns } from '#view/people/signs.ts'
import type { WorkProps } from '#view/shift/staging.ts'
import { signsOf } from './patient-signs.ts'

/** Breaths a minute from which somebody is seen to labour, and how deep they look then [D]. */
const LABOURED_PER_MIN = 24
const LABOURED = 3.2
const VISIBLE = 1.6

/** Shows on patient and runner what can be seen of them, and has the patient breathe as often as is counted. */
export function PeoplesSigns({ run, crew }: WorkProps) {
  const state = useRunState(run)
  const shown = useMemo(
    () =>
      ['patient', 'runner'].flatMap((id) => {
        const person = crew.get(id)?.now
        return person ? [{ id, person, signs: createSigns(person) }] : []
      }),
    [crew],
  )
  useEffect(() => {
    for (const { id, person, signs } of shown) {
      signs.set(signsOf(state, id))
      if (id === 'patient') breathe(person, run.scenario, state)
    }
  }, [shown, run, state])
  return null
}

function breathe(person: Person, { quantities }: Scenario, state: RunState): void {
  const perMin = firstHolding(quantities?.breathsPerMin ?? [], worldOf(state))?.value
  if (perMin !== undefined) person.breathe(perMin, perMin >= LABOURED_PER_MIN ? LABOURED : VISIBLE)
}
