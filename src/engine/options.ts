import { HOLD_REASONS } from '#scenario/parcel.ts'
import type { Act, Scenario } from '#scenario/scenario.ts'
import { subjectsOfAct } from './act.ts'
import { refusalOf } from './decide.ts'
import { IMAGE_KEYS, type Intent, type IntentBody } from './intent.ts'
import type { RunState } from './state.ts'

/** A mark for trying whether one may be set: the upper left corner of the image. */
const SOME_REGION = { x: 0, y: 0, width: 40, height: 40 }

/** Lists every intent that the scenario knows in this state, possible or not; regions by one example. */
export function knownIntents(scenario: Scenario, state: RunState): IntentBody[] {
  return [...knownControls(scenario, state), ...scenario.acts.flatMap((act) => waysToDo(state, act))]
}

/** Lists those of them that are no acts. */
export function knownControls(scenario: Scenario, state: RunState): IntentBody[] {
  const parcels = state.parcels.map(({ id }) => id)
  return [
    { type: 'BeginRun' },
    { type: 'PauseRun', reason: 'trainee' },
    { type: 'ResumeRun' },
    ...scenario.places.map(({ id }) => ({ type: 'GoTo', place: id }) as const),
    { type: 'AskHint' },
    { type: 'StartBelt' },
    { type: 'StopBelt' },
    { type: 'ReverseBelt' },
    { type: 'PressEmergencyStop' },
    { type: 'ResetEmergencyStop' },
    ...IMAGE_KEYS.map((key) => ({ type: 'PressImageKey', key }) as const),
    ...parcels.flatMap((parcel): IntentBody[] => [
      { type: 'OpenRecord', parcel },
      { type: 'MarkRegion', parcel, region: SOME_REGION },
      { type: 'ClearMark', parcel },
      { type: 'ReleaseParcel', parcel },
      ...HOLD_REASONS.map((reason) => ({ type: 'HoldParcel', parcel, reason }) as const),
      { type: 'SignalThreat', parcel },
      { type: 'TakeUpParcel', parcel },
    ]),
    { type: 'EndRun' },
  ]
}

/** Lists the ways in which an act can be tried now: each subject, each option. */
export function waysToDo(state: RunState, act: Act): Extract<IntentBody, { type: 'Perform' }>[] {
  return subjectsOfAct(state, act).flatMap((subject) =>
    (act.options ?? [undefined]).map((option) => ({
      type: 'Perform' as const,
      act: act.id,
      ...(subject !== undefined && { subject }),
      ...(option && { option: option.id }),
    })),
  )
}

/** Tells whether an intent would be accepted now. */
export function isPossible(scenario: Scenario, state: RunState, body: IntentBody): boolean {
  return refusalOf(scenario, state, { ...body, atMs: state.atMs } as Intent) === undefined
}

/** Lists the intents that would be accepted now. */
export function possibleIntents(scenario: Scenario, state: RunState): IntentBody[] {
  return knownIntents(scenario, state).filter((body) => isPossible(scenario, state, body))
}
