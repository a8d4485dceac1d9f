import { all, fact } from '#scenario/ask.ts'
import type { Failing } from './deviations.ts'
import { goTo, perform } from './saboteur.ts'

const CARBIDE = { cargo: 'carbide', neighbour: 'nitric' }
const DITHIONITE = { cargo: 'dithionite', neighbour: 'hydrofluoric' }
const NITRATE = { cargo: 'nitrate', neighbour: 'ammonia' }
const CYANIDE = { cargo: 'cyanide', neighbour: 'nitric' }
const CELLS = { cargo: 'battery', neighbour: 'toluene' }
const PEROXIDE = { cargo: 'peroxide' }

const enters = (where: string, when = 'suited') => ({ adds: { when: fact(when), does: [goTo(where)] } })

/** The deviations at the port from the explosion on: at least one for each criterion, in the scenario’s order. */
export const AFTER_THE_BLAST: readonly Failing[] = [
  { criterion: 'comes-to-first', chooses: { act: 'signal-colleagues', option: 'shout' } },
  { criterion: 'comes-to-first', chooses: { act: 'check-yourself', option: 'run-in-and-help' } },
  {
    criterion: 'moves-upwind-again',
    variants: { ...CARBIDE, wind: 'n', veer: 'left' },
    chooses: { act: 'state-wind', option: 'n-to-ne' },
  },
  { criterion: 'moves-upwind-again', chooses: { act: 'redraw-zones', option: 'as-they-were' } },
  {
    criterion: 'moves-upwind-again',
    variants: CARBIDE,
    adds: {
      when: fact('windStated'),
      does: [goTo('shelter'), perform('redraw-zones', 'turn-with-the-wind')],
    },
  },
  { criterion: 'moves-upwind-again', variants: CARBIDE, ...enters('quay', 'windStated') },
  {
    criterion: 'never-dashes-in',
    variants: CARBIDE,
    chooses: { act: 'answer-for-victim', option: 'dash-in' },
  },
  { criterion: 'never-dashes-in', variants: CYANIDE, ...enters('victim', 'victimSeen') },
  {
    criterion: 'stays-1600-m-off',
    variants: NITRATE,
    chooses: { act: 'decide-on-entry', option: 'pair-goes-in' },
  },
  { criterion: 'stays-1600-m-off', variants: NITRATE, ...enters('post', 'rollCalled') },
  {
    criterion: 'never-goes-near-peroxide',
    variants: PEROXIDE,
    chooses: { act: 'decide-on-entry', option: 'pair-goes-in' },
  },
  { criterion: 'never-goes-near-peroxide', variants: PEROXIDE, ...enters('fifty', 'rollCalled') },
  {
    criterion: 'agrees-who-goes-in',
    variants: DITHIONITE,
    chooses: { act: 'decide-on-entry', option: 'nobody-at-all' },
  },
  {
    criterion: 'protects-the-offices',
    variants: CARBIDE,
    chooses: { act: 'advise-offices', option: 'evacuate-crosswind' },
  },
  {
    criterion: 'protects-the-offices',
    variants: { cargo: 'carbide', neighbour: 'toluene' },
    chooses: { act: 'advise-offices', option: 'shelter-ventilation-off' },
  },
  { criterion: 'protects-the-offices', variants: CARBIDE, skips: ['send-dockers-on'] },
  { criterion: 'keeps-the-pace-after-the-blast', lingers: 'come-to' },
  { criterion: 'keeps-the-pace-after-the-blast', variants: CARBIDE, lingers: 'hold-back' },

  { criterion: 'chooses-the-suit', variants: CARBIDE, chooses: { act: 'put-on-suit', option: 'level-b' } },
  {
    criterion: 'chooses-the-suit',
    variants: { cargo: 'dithionite', neighbour: 'toluene' },
    chooses: { act: 'put-on-suit', option: 'level-a' },
  },
  { criterion: 'chooses-the-suit', variants: CELLS, chooses: { act: 'put-on-suit', option: 'level-b' } },
  {
    criterion: 'chooses-the-suit',
    variants: CARBIDE,
    chooses: { act: 'decide-on-overcover', option: 'leave-off' },
  },
  {
    criterion: 'never-goes-in-filtered',
    variants: CYANIDE,
    chooses: { act: 'put-on-suit', option: 'level-c' },
  },
  {
    criterion: 'never-goes-in-filtered',
    variants: NITRATE,
    chooses: { act: 'put-on-suit', option: 'level-d' },
  },
  {
    criterion: 'checks-before-entry',
    variants: { ...CARBIDE, cylinder: 'low' },
    chooses: { act: 'decide-on-cylinder', option: 'keep' },
  },
  { criterion: 'checks-before-entry', variants: CARBIDE, skips: ['check-valve'] },
  { criterion: 'enters-by-the-order', variants: CARBIDE, ...enters('twenty-five', 'buddyChecked') },
  {
    criterion: 'enters-by-the-order',
    variants: DITHIONITE,
    skips: ['confirm-decon'],
  },
  { criterion: 'measures-in-order', variants: CARBIDE, chooses: { act: 'read-no2', option: 'sweep' } },
  { criterion: 'measures-in-order', variants: CARBIDE, chooses: { act: 'read-oxygen', option: 'sweep' } },
  {
    criterion: 'measures-in-order',
    variants: CARBIDE,
    adds: { when: all(fact('orderGiven'), fact('here-wreck')), does: [perform('read-pid', 'wait')] },
  },
  { criterion: 'measures-in-order', variants: CARBIDE, skips: ['read-radiation'] },
  {
    criterion: 'measures-in-order',
    variants: CARBIDE,
    chooses: { act: 'probe-heights', option: 'at-the-chest' },
  },
  { criterion: 'measures-in-order', variants: CARBIDE, skips: ['hold-ph-paper'] },
  { criterion: 'corrects-the-bead', variants: CARBIDE, chooses: { act: 'correct-bead', option: 'as-shown' } },
  {
    criterion: 'corrects-the-bead',
    variants: { cargo: 'cyanide', neighbour: 'toluene' },
    chooses: { act: 'correct-bead', option: 'times-1-30' },
  },
  {
    criterion: 'corrects-the-bead',
    variants: DITHIONITE,
    chooses: { act: 'decide-on-lel', option: 'withdraw-and-report' },
  },
  {
    criterion: 'withdraws-at-ten-percent',
    variants: CARBIDE,
    chooses: { act: 'decide-on-lel', option: 'go-on' },
  },
  { criterion: 'withdraws-at-ten-percent', variants: CELLS, lingers: 'fall-back' },
  {
    criterion: 'trusts-the-right-meter',
    variants: CARBIDE,
    chooses: { act: 'judge-toxics', option: 'pid-says-clean' },
  },
  {
    criterion: 'trusts-the-right-meter',
    variants: { cargo: 'carbide', neighbour: 'toluene' },
    chooses: { act: 'judge-toxics', option: 'trust-the-cell' },
  },
  {
    criterion: 'leaves-at-turn-back',
    variants: CARBIDE,
    chooses: { act: 'decide-on-air', option: 'one-more-photograph' },
  },
  { criterion: 'leaves-at-turn-back', variants: CARBIDE, lingers: 'turn-back' },
  {
    criterion: 'moves-the-victim-in-pair',
    variants: CARBIDE,
    chooses: { act: 'move-victim', option: 'alone-over-the-shoulder' },
  },
  { criterion: 'keeps-the-pace-at-entry', variants: CARBIDE, lingers: 'suit-up' },
  { criterion: 'keeps-the-pace-at-entry', variants: DITHIONITE, lingers: 'judge-bead' },

  {
    criterion: 'contains-the-spill',
    variants: CARBIDE,
    chooses: { act: 'site-dike', option: 'behind-box-b' },
  },
  {
    criterion: 'contains-the-spill',
    variants: { cargo: 'carbide', neighbour: 'toluene' },
    chooses: { act: 'build-dike', option: 'sawdust' },
  },
  { criterion: 'contains-the-spill', variants: NITRATE, skips: ['lay-drain-cover'] },
  {
    criterion: 'never-feeds-the-spill',
    variants: CARBIDE,
    chooses: { act: 'build-dike', option: 'sawdust' },
  },
  {
    criterion: 'never-feeds-the-spill',
    variants: DITHIONITE,
    chooses: { act: 'build-dike', option: 'dry-sand' },
  },
  {
    criterion: 'never-feeds-the-spill',
    variants: CARBIDE,
    chooses: { act: 'build-dike', option: 'water-jet' },
  },
  {
    criterion: 'never-feeds-the-spill',
    variants: NITRATE,
    chooses: { act: 'order-fog', option: 'jet-on-the-leak' },
  },
  {
    criterion: 'neutralises-from-the-edge',
    variants: CARBIDE,
    chooses: { act: 'spread-agent', option: 'heap-in-the-middle' },
  },
  {
    criterion: 'neutralises-from-the-edge',
    variants: CARBIDE,
    chooses: { act: 'treat-pool', option: 'caustic-lye' },
  },
  { criterion: 'neutralises-from-the-edge', variants: CARBIDE, skips: ['wait-for-foam'] },
  {
    criterion: 'leaves-the-valve',
    chooses: { act: 'see-to-leak', option: 'plug-by-hand' },
    variants: NITRATE,
  },
  { criterion: 'keeps-carbide-dry', variants: CARBIDE, chooses: { act: 'treat-carbide', option: 'water' } },
  {
    criterion: 'keeps-carbide-dry',
    variants: CARBIDE,
    chooses: { act: 'pack-carbide', option: 'sealed-damp-drum' },
  },
  {
    criterion: 'never-smothers-dithionite',
    variants: DITHIONITE,
    chooses: { act: 'treat-dithionite', option: 'dry-sand' },
  },
  {
    criterion: 'keeps-acid-off-cyanide',
    variants: CYANIDE,
    chooses: { act: 'treat-cyanide', option: 'carbon-dioxide' },
  },
  {
    criterion: 'keeps-acid-off-cyanide',
    variants: CYANIDE,
    chooses: { act: 'choose-wash', option: 'vinegar' },
  },
  {
    criterion: 'never-smothers-cells',
    variants: CELLS,
    chooses: { act: 'treat-cells', option: 'dry-powder' },
  },
  {
    criterion: 'never-smothers-cells',
    variants: CELLS,
    chooses: { act: 'pack-cells', option: 'leave-unwatched' },
  },
  {
    criterion: 'treats-the-cargo',
    variants: CARBIDE,
    chooses: { act: 'treat-carbide', option: 'carbon-dioxide' },
  },
  { criterion: 'treats-the-cargo', variants: CARBIDE, chooses: { act: 'choose-scoop', option: 'brass' } },
  { criterion: 'treats-the-cargo', variants: CARBIDE, skips: ['lay-sheet'] },
  {
    criterion: 'treats-the-cargo',
    variants: NITRATE,
    chooses: { act: 'treat-nitrate', option: 'sawdust' },
  },
  {
    criterion: 'treats-the-cargo',
    variants: DITHIONITE,
    chooses: { act: 'treat-dithionite', option: 'light-sprinkling' },
  },
  {
    criterion: 'treats-the-cargo',
    variants: CYANIDE,
    chooses: { act: 'pack-cyanide', option: 'open-drum' },
  },
  { criterion: 'treats-the-cargo', variants: CELLS, chooses: { act: 'treat-cells', option: 'sea-water' } },
  { criterion: 'treats-the-cargo', variants: CELLS, skips: ['check-heat'] },
  { criterion: 'keeps-the-pace-at-the-spill', variants: CARBIDE, lingers: 'leave-the-leak' },

  {
    criterion: 'keeps-the-lanes-apart',
    variants: CARBIDE,
    chooses: { act: 'choose-lane', option: 'responder-lane' },
  },
  {
    criterion: 'flushes-the-casualty',
    variants: DITHIONITE,
    chooses: { act: 'flush-casualty', option: 'thirty-minutes' },
  },
  {
    criterion: 'flushes-the-casualty',
    variants: CYANIDE,
    chooses: { act: 'help-casualty-breathe', option: 'give-the-antidote' },
  },
  { criterion: 'flushes-the-casualty', variants: CARBIDE, skips: ['strip-casualty'] },
  {
    criterion: 'keeps-the-mask-to-the-last',
    variants: CARBIDE,
    chooses: { act: 'answer-for-air', option: 'disconnect-here' },
  },
  {
    criterion: 'keeps-the-mask-to-the-last',
    variants: CARBIDE,
    adds: { when: fact('airAnswered'), does: [perform('mask-off', 'by-the-straps')] },
  },
  { criterion: 'keeps-the-mask-to-the-last', variants: CARBIDE, ...enters('post', 'equipmentDropped') },
  {
    criterion: 'passes-all-stations',
    variants: CARBIDE,
    chooses: { act: 'wash-suit', option: 'boots-up' },
  },
  {
    criterion: 'passes-all-stations',
    variants: CARBIDE,
    chooses: { act: 'choose-wash', option: 'soap-and-water' },
  },
  { criterion: 'passes-all-stations', variants: CARBIDE, skips: ['remove-outer-layers'] },
  {
    criterion: 'passes-all-stations',
    variants: CARBIDE,
    chooses: { act: 'mask-off', option: 'by-the-front' },
  },
  { criterion: 'rests-and-records', skips: ['record-exposure'] },
  { criterion: 'rests-and-records', chooses: { act: 'give-advice', option: 'back-to-work' } },
  { criterion: 'keeps-the-pace-in-decon', variants: CARBIDE, lingers: 'decontaminate' },

  { criterion: 'secures-the-evidence', variants: CARBIDE, skips: ['photograph-spill'] },
  {
    criterion: 'secures-the-evidence',
    variants: CARBIDE,
    chooses: { act: 'seal-samples', option: 'stopper-only' },
  },
  { criterion: 'secures-the-evidence', chooses: { act: 'keep-customs-seal', option: 'throw-away' } },
  {
    criterion: 'keeps-the-drums-apart',
    variants: CARBIDE,
    chooses: { act: 'part-waste', option: 'cargo-with-wet-sludge' },
  },
  { criterion: 'labels-the-waste', variants: CARBIDE, skips: ['fill-transfer-manifest'] },
  {
    criterion: 'labels-the-waste',
    variants: NITRATE,
    chooses: { act: 'label-drums', option: 'as-declared' },
  },
  { criterion: 'reports-within-the-hour', chooses: { act: 'report-quantity', option: 'guessed-tonnes' } },
  { criterion: 'reports-within-the-hour', skips: ['sign-with-ecology'] },
  { criterion: 'keeps-the-pace-at-the-end', lingers: 'report-and-sign' },
]
