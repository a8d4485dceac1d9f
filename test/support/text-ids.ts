import { DISPOSITIONS, HOLD_REASONS, LANES, RISK_INDICATORS } from '#scenario/parcel.ts'
import { hasParcels, type ParcelScenario, type Scenario } from '#scenario/scenario.ts'
import { sound } from '#view/staging/express-mail/sounds.ts'

/** What senders write on parcels, whatever is in them. */
const MARKS = ['do-not-x-ray', 'fragile', 'keep-dry', 'this-side-up']

/** Who speaks up by themselves, where only the staging says who that is. */
const SPEAKERS: Readonly<Record<string, readonly string[]>> = {
  'express-mail': Object.values(sound.announcements).flatMap(({ by }) => by ?? []),
}

/** Lists every text id that a scenario's words must have, by the rules that `Scenario` and the bank state. */
export function listTextIds(scenario: Scenario): string[] {
  const { id, places, variants, acts, injects, steps, criteria, competencies } = scenario
  const ids = [
    ...['title', 'summary', 'briefing'].map((part) => `scenario.${id}.${part}`),
    ...places.map((place) => `place.${place.id}`),
    ...new Set(acts.map(({ group }) => `group.${group}`)),
    ...acts.flatMap((act) => [
      `act.${act.id}`,
      ...(act.options ?? []).map((option) => `act.${act.id}.${option.id}`),
      ...(act.lines ?? []).flatMap((line) => [`line.${line.id}`, `person.${line.by}`]),
    ]),
    ...(SPEAKERS[id] ?? []).map((person) => `person.${person}`),
    ...(scenario.sights ?? []).flatMap((sight) => [
      `sight.${sight.id}`,
      ...(sight.entries ?? []).flatMap((entry) => [
        `sight.${sight.id}.${entry.id}`,
        ...entry.values.map((value) => `value.${value.id}`),
      ]),
    ]),
    ...(scenario.hazards?.people ?? []).map(({ person }) => `person.${person}`),
    ...Object.keys(scenario.gauges ?? {}).map((gauge) => `gauge.${gauge}`),
    ...injects.map((inject) => `inject.${inject.id}`),
    ...variants.flatMap((variant) => [
      `variant.${variant.id}`,
      ...variant.options.map((option) => `variant.${variant.id}.${option.id}`),
    ]),
    ...steps.flatMap((step) => [`step.${step.id}`, `step.${step.id}.hint`]),
    ...criteria.flatMap(({ id: name, severity }) =>
      ['', '.rule', '.advice', ...(severity === 'critical' ? ['.consequence'] : [])].map(
        (part) => `criterion.${name}${part}`,
      ),
    ),
    ...competencies.map((competency) => `competency.${competency}`),
    ...(hasParcels(scenario) ? listOfParcels(scenario) : []),
  ]
  return [...new Set(ids)].sort()
}

/** Lists the words that parcels, their papers and their images need. */
function listOfParcels({ bank, images, rates }: ParcelScenario): string[] {
  return [
    ...HOLD_REASONS.map((reason) => `reason.${reason}`),
    ...DISPOSITIONS.map((disposition) => `disposition.${disposition}`),
    ...LANES.map((lane) => `lane.${lane}`),
    ...RISK_INDICATORS.map((indicator) => `risk.${indicator}`),
    ...MARKS.map((mark) => `mark.${mark}`),
    ...(bank.vagueDescriptions ?? []),
    ...(images ? [] : (bank.vagueDescriptions ?? []).map((description) => `printed.${description}`)),
    ...(rates?.rows ?? []).map(({ id }) => `rate.${id}`),
    'item.filler',
    ...(images?.threats ?? []).map(({ name }) => name),
    ...new Set((images?.threats ?? []).map(({ category }) => `rule.image.${category}`)),
    ...new Set(
      bank.kinds.flatMap((kind) => [
        `kind.${kind.id}`,
        `item.${kind.packaging}`,
        ...kind.items.map(({ name }) => name),
        ...kind.lines.map(({ description }) => description),
        ...(images ? [] : kind.lines.map(({ description }) => `printed.${description}`)),
        ...(kind.finding ? [kind.finding.name, kind.finding.rule] : []),
      ]),
    ),
  ]
}
