import { fact } from '#scenario/ask.ts'
import type { Failing } from './deviations.ts'
import { goTo, perform } from './saboteur.ts'

/** The deviations from the notice to the aircraft's release: at least one for each criterion, in the scenario's order. */
export const TO_THE_AIRCRAFT: readonly Failing[] = [
  { criterion: 'completes-the-message', skips: ['request-missing'] },
  {
    criterion: 'completes-the-message',
    variants: { missing: 'eta-persons' },
    chooses: { act: 'request-missing', option: 'departure-cases' },
  },
  { criterion: 'rates-the-route', chooses: { act: 'set-risk', option: 'raised-by-nationality' } },
  { criterion: 'rates-the-route', skips: ['read-itinerary'] },
  { criterion: 'calls-a-remote-stand', chooses: { act: 'decide-stand', option: 'gate-as-usual' } },
  { criterion: 'calls-a-remote-stand', chooses: { act: 'decide-stand', option: 'gate-doors-closed' } },
  { criterion: 'alerts-the-others', skips: ['alert-airline'] },
  { criterion: 'keeps-the-pace-on-duty', lingers: 'read-bulletin' },

  { criterion: 'sets-the-camera', chooses: { act: 'set-queue', option: 'three-abreast' } },
  {
    criterion: 'sets-the-camera',
    variants: { camera: 'draught' },
    chooses: { act: 'mend-camera', option: 'leave-as-is' },
  },
  {
    criterion: 'rests-and-measures-again',
    variants: { hall: 'runner' },
    chooses: { act: 'rest-runner', option: 'isolate-at-once' },
  },
  { criterion: 'rests-and-measures-again', variants: { hall: 'runner' }, skips: ['probe-runner'] },
  {
    criterion: 'releases-the-runner',
    variants: { hall: 'runner' },
    chooses: { act: 'decide-runner', option: 'keep-isolated' },
  },
  {
    criterion: 'hears-the-cough',
    variants: { hall: 'cougher' },
    chooses: { act: 'address-cougher', option: 'trust-the-camera' },
  },
  {
    criterion: 'reads-the-certificate',
    variants: { 'yellow-card': 'old' },
    chooses: { act: 'judge-yellow-card', option: 'not-yet-valid' },
  },
  {
    criterion: 'reads-the-certificate',
    variants: { 'yellow-card': 'fresh' },
    chooses: { act: 'judge-yellow-card', option: 'valid' },
  },
  { criterion: 'never-uses-force', chooses: { act: 'answer-refuser', option: 'shout' } },
  { criterion: 'never-uses-force', chooses: { act: 'answer-refuser', option: 'hold-by-the-arm' } },
  { criterion: 'explains-the-law', chooses: { act: 'answer-refuser', option: 'wave-through' } },
  { criterion: 'explains-the-law', skips: ['offer-help'] },
  { criterion: 'keeps-the-pace-in-the-hall', lingers: 'set-camera' },

  { criterion: 'briefs-the-team', chooses: { act: 'place-observer', option: 'all-go-aboard' } },
  { criterion: 'dresses-high-enough', chooses: { act: 'choose-level', option: 'l1' } },
  { criterion: 'dresses-no-higher', chooses: { act: 'choose-level', option: 'l3' } },
  { criterion: 'checks-the-kit', chooses: { act: 'take-medium', option: 'lot-a' } },
  { criterion: 'checks-the-kit', skips: ['take-rub'] },
  {
    criterion: 'dons-in-order',
    adds: { when: fact('donned-respirator'), does: [perform('put-on-coverall')] },
  },
  {
    criterion: 'dons-in-order',
    adds: { when: fact('donned-seal-check'), does: [perform('put-on-outer-gloves')] },
  },
  { criterion: 'cleans-hands-before-dressing', skips: ['put-on-hygiene'] },
  { criterion: 'cleans-hands-long-enough', chooses: { act: 'put-on-hygiene', option: 'rub-10-s' } },
  {
    criterion: 'boards-with-a-respirator',
    skips: ['put-on-respirator'],
    grants: ['donned-seal-check'],
  },
  { criterion: 'wears-every-item', skips: ['put-on-eyewear'] },
  {
    criterion: 'checks-the-seal-before-an-airborne-case',
    variants: { patient: 'mers' },
    chooses: { act: 'put-on-seal-check', option: 'press-the-nose-bar' },
  },
  {
    criterion: 'checks-the-seal-before-an-airborne-case',
    variants: { patient: 'flu' },
    skips: ['put-on-seal-check'],
  },
  {
    criterion: 'checks-the-seal',
    variants: { patient: 'dengue' },
    chooses: { act: 'put-on-seal-check', option: 'press-the-nose-bar' },
  },
  { criterion: 'has-the-buddy-look', chooses: { act: 'put-on-buddy-check', option: 'thumbs-up' } },
  { criterion: 'keeps-the-pace-dressing', lingers: 'choose-level' },

  { criterion: 'holds-the-door', chooses: { act: 'control-door', option: 'cleaners-too' } },
  { criterion: 'holds-the-door', chooses: { act: 'answer-executive', option: 'let-off' } },
  { criterion: 'holds-the-door', chooses: { act: 'answer-executive', option: 'pass-papers-out' } },
  { criterion: 'asks-the-purser', skips: ['ask-purser-moves'] },
  { criterion: 'asks-the-purser', skips: ['ask-purser-toilet'] },
  {
    criterion: 'announces-without-a-name',
    chooses: { act: 'announce', option: 'names-the-passenger' },
  },
  {
    criterion: 'looks-before-going-near',
    adds: { when: fact('executiveAnswered'), does: [goTo('index')] },
  },
  {
    criterion: 'looks-before-going-near',
    variants: { patient: 'dengue' },
    chooses: { act: 'respond-first', option: 'call-care-now' },
  },
  {
    criterion: 'sees-danger-first',
    variants: { patient: 'mers' },
    chooses: { act: 'respond-first', option: 'go-on-calmly' },
  },
  { criterion: 'sees-danger-first', variants: { patient: 'cholera' }, skips: ['respond-first'] },
  {
    criterion: 'explains-before-touching',
    chooses: { act: 'ask-consent', option: 'just-begin' },
  },
  {
    criterion: 'explains-before-touching',
    variants: { honesty: 'open', language: 'shared' },
    chooses: { act: 'greet', option: 'bark' },
  },
  {
    criterion: 'explains-before-touching',
    adds: { when: fact('greeted'), does: [perform('take-infrared')], until: fact('infraredTaken') },
  },
  {
    criterion: 'speaks-their-language',
    variants: { language: 'foreign' },
    adds: {
      when: fact('greeted'),
      does: [perform('give-reason'), perform('ask-consent', 'explain-and-ask')],
    },
  },
  { criterion: 'confirms-the-temperature', chooses: { act: 'take-probe', option: 'armpit-20-s' } },
  { criterion: 'asks-all-four', skips: ['ask-medicines'] },
  {
    criterion: 'asks-all-four',
    variants: { honesty: 'guarded' },
    chooses: { act: 'ask-exposure', option: 'open' },
  },
  {
    criterion: 'asks-all-four',
    variants: { honesty: 'open' },
    chooses: { act: 'ask-travel', option: 'leading' },
  },
  {
    criterion: 'asks-all-four',
    variants: { honesty: 'open' },
    chooses: { act: 'ask-onset', option: 'commanding' },
  },
  {
    criterion: 'finds-the-clue',
    variants: { patient: 'malaria' },
    chooses: { act: 'name-clue', option: 'none-found' },
  },
  { criterion: 'finds-the-clue', skips: ['name-clue'] },
  {
    criterion: 'stops-the-colleague',
    variants: { colleague: 'glove-torn' },
    chooses: { act: 'stop-colleague', option: 'hand-down-and-rub' },
  },
  { criterion: 'stops-the-colleague', skips: ['stop-colleague'] },
  {
    criterion: 'never-goes-on-unprotected',
    variants: { patient: 'vhf' },
    chooses: { act: 'reassess', option: 'contact' },
  },
  { criterion: 'never-goes-on-unprotected', variants: { patient: 'vhf' }, skips: ['put-on-level-3'] },
  {
    criterion: 'never-goes-on-unprotected',
    variants: { patient: 'flu' },
    chooses: { act: 'reassess', option: 'standard' },
  },
  {
    criterion: 'never-goes-on-unprotected',
    variants: { patient: 'mers' },
    chooses: { act: 'reassess', option: 'contact' },
  },
  {
    criterion: 'fits-protection-to-the-route',
    variants: { patient: 'mpox' },
    chooses: { act: 'reassess', option: 'airborne' },
  },
  {
    criterion: 'fits-protection-to-the-route',
    variants: { patient: 'dengue' },
    chooses: { act: 'reassess', option: 'airborne' },
  },
  {
    criterion: 'fits-protection-to-the-route',
    variants: { patient: 'malaria' },
    adds: { when: fact('infantsJudged'), does: [goTo('stairs'), perform('put-on-level-3')] },
  },
  {
    criterion: 'marks-the-contacts',
    variants: { patient: 'mers', sop: 'three' },
    chooses: { act: 'mark-seats', option: 'two-rows' },
  },
  {
    criterion: 'marks-the-contacts',
    variants: { patient: 'flu', 'seat-moved': 'yes' },
    chooses: { act: 'judge-second-seat', option: 'around-34a-only' },
  },
  {
    criterion: 'marks-the-contacts',
    variants: { patient: 'cholera' },
    chooses: { act: 'judge-toilet', option: 'no-contacts' },
  },
  {
    criterion: 'marks-the-contacts',
    chooses: { act: 'judge-infants', option: 'contacts' },
    variants: { patient: 'mpox' },
  },
  {
    criterion: 'marks-no-rows-for-mosquitoes',
    variants: { patient: 'malaria' },
    chooses: { act: 'mark-seats', option: 'two-rows' },
  },
  {
    criterion: 'keeps-groups-apart',
    chooses: { act: 'lead-index', option: 'stairs-with-the-rest' },
  },
  {
    criterion: 'keeps-groups-apart',
    variants: { patient: 'mers' },
    chooses: { act: 'lead-contacts', option: 'bus-with-the-rest' },
  },
  {
    criterion: 'takes-the-unstable-first',
    variants: { patient: 'malaria' },
    adds: {
      when: fact('infantsJudged'),
      does: [goTo('stairs'), perform('lead-others', 'front-door-after-a-gap')],
    },
  },
  {
    criterion: 'reaches-the-contacts',
    variants: { patient: 'vhf' },
    chooses: { act: 'write-onward', option: 'home-address' },
  },
  {
    criterion: 'reaches-the-contacts',
    variants: { patient: 'mpox' },
    chooses: { act: 'tell-watch', option: 'd-14' },
  },
  { criterion: 'holds-the-aircraft', chooses: { act: 'answer-manager', option: 'turn-round-now' } },
  { criterion: 'seals-what-was-used', skips: ['seal-lavatory'] },
  { criterion: 'keeps-the-pace-aboard', lingers: 'mark-contacts' },
]
