import { DISPOSITIONS, HOLD_REASONS } from '#scenario/parcel.ts'
import type { Scenario } from '#scenario/scenario.ts'

/** Lists every text id that a scenario's words must have, by the rules that `Scenario` and the bank state. */
export function listTextIds({ id, places, acts, steps, criteria, competencies, bank }: Scenario): string[] {
  return [
    ...['title', 'summary', 'briefing'].map((part) => `scenario.${id}.${part}`),
    ...places.map((place) => `place.${place.id}`),
    ...acts.map((act) => `act.${act.id}`),
    ...steps.flatMap((step) => [`step.${step.id}`, `step.${step.id}.hint`]),
    ...criteria.flatMap(({ id: name }) => ['', '.rule', '.advice'].map((part) => `criterion.${name}${part}`)),
    ...competencies.map((competency) => `competency.${competency}`),
    ...HOLD_REASONS.map((reason) => `reason.${reason}`),
    ...DISPOSITIONS.map((disposition) => `disposition.${disposition}`),
    'item.filler',
    ...new Set(
      bank.kinds.flatMap((kind) => [
        `kind.${kind.id}`,
        `item.${kind.packaging}`,
        ...kind.items.map(({ name }) => name),
        ...kind.lines.map(({ description }) => description),
        ...(kind.finding ? [kind.finding.name, kind.finding.rule] : []),
      ]),
    ),
  ].sort()
}
