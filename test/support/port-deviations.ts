import { all, fact } from '#scenario/ask.ts'
import type { Failing } from './deviations.ts'
import { AFTER_THE_BLAST } from './port-aftermath-deviations.ts'
import { goTo, perform } from './saboteur.ts'

/** The deviations at the port up to the explosion: at least one for each criterion, in the scenario's order. */
const BEFORE_THE_BLAST: readonly Failing[] = [
  { criterion: 'reads-of-the-neighbours', skips: ['open-plan'] },
  { criterion: 'finds-the-red-flags', chooses: { act: 'decide-on-box', option: 'clear' } },
  {
    criterion: 'finds-the-red-flags',
    variants: { sound: 'mass' },
    chooses: { act: 'judge-mass', option: 'red-flag' },
  },
  {
    criterion: 'finds-the-red-flags',
    adds: { when: all(fact('certificateOpened'), fact('imageOpened')), does: [perform('flag-country')] },
  },
  { criterion: 'tests-the-meter', chooses: { act: 'zero-meter', option: 'by-the-idling-truck' } },
  { criterion: 'tests-the-meter', skips: ['bump-meter'] },
  { criterion: 'tests-the-meter', chooses: { act: 'decide-on-phone', option: 'take-along' } },
  { criterion: 'dresses-for-the-yard', chooses: { act: 'choose-clothing', option: 'synthetic-jacket' } },
  { criterion: 'keeps-the-pace-in-the-office', lingers: 'check-kit' },

  {
    criterion: 'comes-from-upwind',
    adds: { when: fact('hoodTaken'), does: [goTo('quay')] },
  },
  {
    criterion: 'comes-from-upwind',
    variants: { wind: 'n' },
    adds: { when: fact('hoodTaken'), does: [goTo('east-apron')] },
  },
  {
    criterion: 'keeps-beyond-25-m',
    adds: { when: fact('craneAway'), does: [goTo('twenty-five')] },
  },
  { criterion: 'observes-from-afar', adds: { when: fact('looked'), does: [goTo('fifty')] } },
  { criterion: 'notes-the-background', chooses: { act: 'state-background', option: 'twice-normal' } },
  { criterion: 'never-has-it-opened', chooses: { act: 'stop-colleague', option: 'only-a-crack' } },
  { criterion: 'never-has-it-opened', variants: { partner: 'shout' }, lingers: 'stop-opening' },
  { criterion: 'stops-the-block', chooses: { act: 'stop-work', option: 'shout-and-wave' } },
  { criterion: 'stops-the-block', skips: ['engines-off'] },
  { criterion: 'keeps-the-pace-in-the-yard', lingers: 'measure-background' },

  {
    criterion: 'withdraws-and-cordons',
    variants: { cargo: 'carbide' },
    chooses: { act: 'set-cordon', option: 'm-25' },
  },
  {
    criterion: 'withdraws-and-cordons',
    variants: { cargo: 'battery' },
    chooses: { act: 'set-cordon', option: 'm-100' },
  },
  { criterion: 'withdraws-and-cordons', lingers: 'withdraw' },
  {
    criterion: 'clears-1600-m',
    variants: { cargo: 'nitrate' },
    chooses: { act: 'set-cordon', option: 'm-800' },
  },
  { criterion: 'reports-fully', skips: ['report-route'] },
  { criterion: 'reports-fully', chooses: { act: 'report-wind', option: 'from-s' } },
  { criterion: 'reports-fully', chooses: { act: 'report-un', option: 'a-guessed' } },
  {
    criterion: 'reports-fully',
    adds: { when: fact('craneAway'), does: [goTo('muster'), perform('call-control')] },
  },
  { criterion: 'moves-the-dockers', chooses: { act: 'move-dockers', option: 'straight-downwind' } },
  { criterion: 'moves-the-dockers', lingers: 'move-dockers' },
  { criterion: 'holds-the-gate', chooses: { act: 'answer-manager', option: 'go-in-briefly' } },
  { criterion: 'holds-the-gate', skips: ['start-log'] },
  { criterion: 'treats-the-driver', chooses: { act: 'help-breathing', option: 'mouth-to-mouth' } },
  { criterion: 'treats-the-driver', chooses: { act: 'flush-driver', option: 'two-minutes' } },
  { criterion: 'treats-the-driver', skips: ['put-on-gloves'] },
  { criterion: 'treats-the-driver', adds: { when: fact('handsGloved'), does: [perform('comfort-driver')] } },
  { criterion: 'treats-the-driver', lingers: 'treat-driver' },
  { criterion: 'briefs-the-commander', chooses: { act: 'decide-on-command', option: 'keep' } },
  { criterion: 'briefs-the-commander', skips: ['brief-unknown'] },
  { criterion: 'keeps-the-pace-at-the-cordon', lingers: 'hand-over-command' },

  { criterion: 'presses-the-broker', chooses: { act: 'answer-broker', option: 'accept-harmless' } },
  {
    criterion: 'picks-the-guide',
    variants: { cargo: 'carbide', neighbour: 'nitric' },
    chooses: { act: 'pick-guide', option: 'guide-157' },
  },
  {
    criterion: 'picks-the-guide',
    variants: { cargo: 'dithionite', light: 'night' },
    chooses: { act: 'give-reach', option: 'km-0-5' },
  },
  {
    criterion: 'reads-both-plates',
    variants: { neighbour: 'nitric' },
    chooses: { act: 'name-classes', option: 'class-8' },
  },
  {
    criterion: 'reads-both-plates',
    variants: { cargo: 'carbide', neighbour: 'nitric' },
    chooses: { act: 'report-segregation', option: 'away-from' },
  },
  {
    criterion: 'keeps-water-off-carbide',
    variants: { cargo: 'carbide' },
    chooses: { act: 'advise-agent', option: 'flood' },
  },
  { criterion: 'keeps-water-off-carbide', variants: { cargo: 'carbide' }, lingers: 'advise-agent' },
  {
    criterion: 'floods-dithionite',
    variants: { cargo: 'dithionite' },
    chooses: { act: 'advise-agent', option: 'no-water-dry-sand' },
  },
  {
    criterion: 'leaves-the-nitrate-to-burn',
    variants: { cargo: 'nitrate' },
    chooses: { act: 'advise-agent', option: 'foam' },
  },
  {
    criterion: 'keeps-carbon-dioxide-off-cyanide',
    variants: { cargo: 'cyanide' },
    chooses: { act: 'advise-agent', option: 'carbon-dioxide' },
  },
  {
    criterion: 'drenches-the-cells',
    variants: { cargo: 'battery' },
    chooses: { act: 'advise-agent', option: 'carbon-dioxide' },
  },
  {
    criterion: 'leaves-the-peroxide',
    variants: { cargo: 'peroxide' },
    adds: { when: fact('guidePicked'), does: [perform('plug-in-reefer')] },
  },
  { criterion: 'keeps-all-off-the-axis', chooses: { act: 'advise-distance', option: 'tarpaulin-by-hand' } },
  { criterion: 'keeps-all-off-the-axis', lingers: 'advise-distance' },
  { criterion: 'takes-cover', chooses: { act: 'take-cover', option: 'behind-a-window' } },
  { criterion: 'takes-cover', variants: { cargo: 'carbide' }, lingers: 'take-cover' },
  { criterion: 'takes-cover', adds: { when: fact('hornSounded'), does: [goTo('door-axis')] } },
  {
    criterion: 'takes-cover',
    variants: { cargo: 'nitrate' },
    adds: { when: fact('hornSounded'), does: [goTo('shelter'), perform('take-cover', 'low-behind-cover')] },
  },
  { criterion: 'keeps-the-pace-at-the-post', lingers: 'pick-guide' },
]

/** All deviations of the port scenario. */
export const PORT_HAZMAT: readonly Failing[] = [...BEFORE_THE_BLAST, ...AFTER_THE_BLAST]
