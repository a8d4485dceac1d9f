import { initialState } from '#engine/state.ts'
import { all, any, fact, its, not } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import { findSeed } from '#scenario/draw-variants.ts'
import type { Parcel, Trait } from '#scenario/parcel.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { type Deviation, goTo, perform } from './saboteur.ts'

/** How one criterion, and no other, comes to fail. */
export interface Failing extends Deviation {
  readonly criterion: string
  /** What the seed has to have decided. */
  readonly variants?: Readonly<Record<string, string>>
  /** What a parcel of the case has to be. */
  readonly needs?: (parcel: Parcel) => boolean
}

/** Finds a seed under which a deviation can happen, among the first hundred with its variants. */
export function seedFor(scenario: Scenario, { criterion, variants = {}, needs }: Failing): number {
  let seed = findSeed(scenario, variants)
  if (!needs) return seed
  for (let tries = 0; tries < 100; tries++) {
    const { parcels } = initialState(scenario, { seed, mode: 'practice', overlay: {} }).case
    if (parcels.some(needs)) return seed
    seed = findSeed(scenario, variants, seed + 1)
  }
  throw new RangeError(`criterion "${criterion}": no seed has a parcel that its deviation needs`)
}

/** Nothing is asked of it but to be read and released. */
const plain: Condition = all(
  its('innocent'),
  not(
    any(
      ...['late', 'topRisk', 'split', 'duty', 'mismatch', 'labelError', 'badCheckDigit'].map(its),
      ...['projected', 'organicOverMetal', 'unpenetrated'].map(its),
    ),
  ),
)
const is =
  (...traits: Trait[]) =>
  (parcel: Parcel): boolean =>
    traits.every((trait) => parcel.traits.includes(trait))
const release = { type: 'ReleaseParcel' as const }
const releases = (where: Condition): Pick<Deviation, 'instead'> => ({
  instead: { of: { type: 'MarkRegion' }, where, does: release },
})
/** The least dose rate at which the monitor alarms whatever the spread of its reading. */
const SURE_ALARM_U_SV_H = 0.05

const OPENING = ['gather-witnesses', 'photograph', 'open', 'unpack', 'secure', 'record', 'custody']

/** The deviations of express mail: at least one for each criterion, in the scenario's order. */
export const EXPRESS_MAIL: readonly Failing[] = [
  {
    criterion: 'freezes-and-does-not-touch',
    adds: { when: fact('emergency'), does: [perform('handle-suspect', 'open')] },
  },
  {
    criterion: 'freezes-and-does-not-touch',
    adds: { when: fact('emergency'), does: [perform('handle-suspect', 'scan-again')] },
  },
  {
    criterion: 'freezes-and-does-not-touch',
    variants: { emergency: 'powder' },
    adds: { when: fact('hallCleared'), does: [{ type: 'ResetEmergencyStop' }, { type: 'StartBelt' }] },
  },
  { criterion: 'stops-and-warns-at-once', lingers: 'freeze' },
  { criterion: 'makes-the-hall-safe', skips: ['clear-hall'] },
  { criterion: 'makes-the-hall-safe', variants: { emergency: 'powder' }, skips: ['cover'] },
  {
    criterion: 'makes-the-hall-safe',
    variants: { emergency: 'device' },
    chooses: { act: 'choose-distance', option: 'm-21' },
  },
  {
    criterion: 'makes-the-hall-safe',
    variants: { emergency: 'radiation' },
    chooses: { act: 'keep-away', option: 'stand-beside' },
  },
  { criterion: 'leaves-in-time', variants: { emergency: 'powder' }, lingers: 'leave' },
  {
    criterion: 'uses-no-radio-beside-it',
    adds: { when: fact('emergency'), does: [perform('use-radio')] },
  },
  { criterion: 'reports-fully', skips: ['report-size'] },
  { criterion: 'reports-fully', variants: { emergency: 'device' }, skips: ['give-image'] },
  {
    criterion: 'reports-the-missing',
    variants: { emergency: 'device', headcount: 'missing' },
    chooses: { act: 'report-missing', option: 'all-here' },
  },
  {
    criterion: 'washes-with-soap',
    variants: { emergency: 'powder' },
    chooses: { act: 'wash', option: 'hand-gel' },
  },
  {
    criterion: 'never-re-enters',
    variants: { emergency: 'powder' },
    adds: { when: fact('rollCalled'), does: [goTo('console')] },
  },
  { criterion: 'hands-over-command', skips: ['stay-available'] },

  { criterion: 'reports-in-first', skips: ['start-body-cam'] },
  { criterion: 'names-a-partner', chooses: { act: 'name-partner', option: 'nobody' } },
  {
    criterion: 'notices-expired-naloxone',
    variants: { naloxone: 'expired' },
    chooses: { act: 'check-naloxone', option: 'in-date' },
  },
  { criterion: 'notices-expired-naloxone', variants: { naloxone: 'expired' }, skips: ['replace-naloxone'] },
  { criterion: 'counts-the-supplies', skips: ['count-supplies'] },
  { criterion: 'wears-gloves', skips: ['put-on-gloves'] },
  {
    criterion: 'knows-the-bulletin',
    variants: { trend: 'seeds' },
    chooses: { act: 'answer-bulletin', option: 'cells' },
  },

  { criterion: 'tests-the-scanner', chooses: { act: 'read-wire', option: 'awg-30' } },
  { criterion: 'keeps-hands-out', chooses: { act: 'fetch-test-block', option: 'reach-in' } },

  { criterion: 'goes-by-risk', chooses: { act: 'sort-manifest', option: 'value' } },
  { criterion: 'catches-the-check-digit', chooses: { act: 'check-digit', option: 'valid' } },
  {
    criterion: 'flags-the-mismatch',
    variants: { falsified: 'hs' },
    chooses: { act: 'flag', option: 'value', where: its('mismatch') },
  },
  {
    criterion: 'flags-the-label',
    chooses: { act: 'flag', option: 'hs', where: its('labelError') },
  },
  {
    criterion: 'never-profiles',
    adds: { when: all(plain, its('onRecord'), its('fed')), does: [perform('flag', 'sender-country')] },
  },
  {
    criterion: 'flags-with-cause',
    adds: { when: all(plain, its('onRecord'), its('fed')), does: [perform('flag', 'hs')] },
  },
  { criterion: 'links-the-split', skips: ['link'] },

  {
    criterion: 'never-bypasses-the-monitor',
    needs: ({ doseRateUSvH, traits }) => doseRateUSvH >= SURE_ALARM_U_SV_H && !traits.includes('late'),
    adds: { when: its('monitorAlarm'), does: [goTo('console'), { type: 'StartBelt' }] },
  },
  { criterion: 'loads-flat', chooses: { act: 'brief-loader', option: 'stacked' } },
  {
    criterion: 'reads-before-deciding',
    ignores: ['read-record'],
    instead: { of: { type: 'OpenRecord' }, where: plain, does: release },
  },
  { criterion: 'decides-in-time', lingers: 'decide' },
  {
    criterion: 'gives-few-false-alarms',
    adds: {
      when: all(plain, its('onImage')),
      until: its('threatSignalledInVain'),
      atMost: 4,
      does: [{ type: 'SignalThreat' }],
    },
  },
  {
    criterion: 'sees-through-the-green',
    instead: { of: { type: 'PressImageKey' }, where: its('organicOverMetal'), does: release },
  },
  { criterion: 'holds-target-a', ...releases(its('targetA')) },
  { criterion: 'holds-target-b', ...releases(its('targetB')) },
  { criterion: 'holds-every-find', needs: is('extraTarget'), ...releases(its('extraTarget')) },
  {
    criterion: 'never-clears-the-black',
    needs: is('block'),
    instead: { of: { type: 'PressImageKey' }, where: its('block'), does: release },
  },
  {
    criterion: 'gives-the-right-reason',
    needs: ({ finding, traits }) =>
      traits.includes('targetB') && !finding?.reasons.includes('declaration-mismatch'),
    instead: {
      of: { type: 'HoldParcel' },
      where: its('targetB'),
      does: { type: 'HoldParcel', reason: 'declaration-mismatch' },
    },
  },
  {
    criterion: 'marks-the-find',
    instead: {
      of: { type: 'MarkRegion' },
      where: its('targetB'),
      does: { type: 'MarkRegion', region: { x: 0, y: 0, width: 1, height: 1 } },
    },
  },
  {
    criterion: 'answers-the-projection',
    needs: is('projected'),
    instead: { of: { type: 'SignalThreat' }, does: release },
  },
  {
    criterion: 'never-releases-a-weapon-part',
    needs: is('critical'),
    instead: { of: { type: 'HoldParcel' }, where: its('critical'), does: release },
  },
  {
    criterion: 'stops-the-belt-for-a-weapon-part',
    needs: is('critical'),
    grants: ['beltStopped'],
    instead: {
      of: { type: 'StopBelt' },
      where: its('critical'),
      does: { type: 'HoldParcel', reason: 'weapon-part' },
    },
  },
  { criterion: 'escorts-a-weapon-part', needs: is('critical'), skips: ['order-escort'] },
  { criterion: 'asks-for-rotation', skips: ['request-rotation'] },

  { criterion: 'weighs-before-opening', skips: ['zero-scale'], grants: ['weighedZeroed'] },
  {
    criterion: 'keeps-the-dog-off-powder',
    needs: is('exam', 'drugs'),
    adds: {
      when: all(its('drugs'), its('weightCompared')),
      does: [goTo('dog'), perform('clear-lane'), perform('send-dog')],
    },
  },
  {
    criterion: 'lets-the-dog-work',
    needs: ({ traits }) => traits.includes('exam') && !traits.includes('drugs'),
    skips: ['send-dog'],
  },
  { criterion: 'swabs-afresh', skips: ['take-swab'] },
  {
    criterion: 'swabs-again-after-an-alarm',
    variants: { trace: 'false-alarm' },
    ignores: ['swab-again'],
    adds: { when: its('traceAlarm'), does: [perform('escalate')] },
  },
  {
    criterion: 'never-opens-an-alarm',
    variants: { trace: 'false-alarm' },
    grants: ['traceClear'],
  },
  {
    criterion: 'escalates-an-alarm',
    variants: { trace: 'true' },
    needs: is('traceTrue'),
    skips: ['escalate'],
  },

  {
    criterion: 'never-opens-alone',
    variants: { partner: 'present' },
    skips: ['call-officer'],
    adds: { when: fact('anyOpened'), does: [perform('call-officer')] },
  },
  { criterion: 'has-the-operator-open', skips: ['start-recording'] },
  { criterion: 'photographs-before-cutting', skips: ['photograph-seal'] },
  { criterion: 'cuts-safely', chooses: { act: 'cut', option: 'toward-body' } },
  { criterion: 'unpacks-with-care', chooses: { act: 'unpack', option: 'tip-out' } },
  { criterion: 'never-tastes-or-smells', chooses: { act: 'find-out', option: 'smell' } },
  { criterion: 'protects-before-handling', chooses: { act: 'choose-protection', option: 'none' } },
  { criterion: 'secures-the-find', chooses: { act: 'weigh-bag', option: 'net' } },
  { criterion: 'has-all-sign', skips: ['note-absent-owner'] },
  {
    criterion: 'has-all-sign',
    variants: { witness: 'refuses' },
    skips: ['note-refusal'],
  },
  {
    criterion: 'never-leaves-evidence-alone',
    adds: { when: its('bagSealed'), does: [goTo('console')] },
  },
  { criterion: 'keeps-the-chain', skips: ['take-receipt'] },
  {
    criterion: 'examines-what-is-held',
    variants: { trace: 'clear' },
    ignores: OPENING,
    grants: ['receiptTaken'],
  },

  {
    criterion: 'taxes-rightly',
    needs: is('taxWaived'),
    chooses: { act: 'collect', option: 'in-full', where: its('taxWaived') },
  },
  {
    criterion: 'disposes-rightly',
    chooses: { act: 'dispose', option: 'release', where: its('finding') },
  },

  { criterion: 'closes-the-shift', skips: ['write-log'] },
  { criterion: 'keeps-the-pace-at-the-start', lingers: 'report-in' },
  { criterion: 'keeps-the-pace-in-examination', lingers: 'weigh' },
  { criterion: 'keeps-the-pace-in-the-emergency', lingers: 'hand-over-command' },
]

/** The deviations at images that come one after another, which neither the hasty bot nor the random one commits for sure. */
export const IMAGES: readonly Failing[] = [
  {
    criterion: 'names-the-category',
    instead: {
      of: { type: 'HoldParcel' },
      does: { type: 'HoldParcel', reason: 'declaration-mismatch' },
    },
  },
  {
    criterion: 'marks-the-threat',
    instead: {
      of: { type: 'MarkRegion' },
      does: { type: 'MarkRegion', region: { x: 0, y: 0, width: 1, height: 1 } },
    },
  },
]
