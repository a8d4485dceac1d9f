import { all, fact } from '#scenario/ask.ts'
import type { Failing } from './deviations.ts'
import { goTo, perform } from './saboteur.ts'

const chooses = (act: string, option: string) => ({ chooses: { act, option } })
/** A ship in which nothing is wrong but what a deviation asks for. */
const sound = (others: Record<string, string> = {}) => ({
  variants: { declaration: 'clear', log: 'agrees', certificate: 'exemption', ports: 'plain', ...others },
})

/** The deviations of the case at sea: at least one for each criterion, in the scenario's order. */
export const SEA: readonly Failing[] = [
  { criterion: 'asks-for-all-papers', ...chooses('ask-for-papers', 'declaration-only') },
  {
    criterion: 'asks-for-all-papers',
    ...sound(),
    adds: {
      when: all(fact('portsJudged'), fact('noticeRead')),
      does: [goTo('map'), perform('choose-place', 'by-radio')],
      until: fact('placeChosen'),
    },
  },
  {
    criterion: 'reads-the-nine-topics',
    ...sound({ declaration: 'blank' }),
    ...chooses('judge-declaration', 'all-no'),
  },
  {
    criterion: 'reads-the-nine-topics',
    ...sound({ declaration: 'animal' }),
    ...chooses('judge-declaration', 'illness-declared'),
  },
  {
    criterion: 'finds-the-contradiction',
    ...sound({ log: 'fever' }),
    ...chooses('judge-medical-log', 'agrees'),
  },
  {
    criterion: 'judges-the-certificate',
    ...sound({ certificate: 'extended-out' }),
    ...chooses('judge-certificate', 'valid'),
  },
  {
    criterion: 'judges-the-certificate',
    ...sound({ certificate: 'extended' }),
    ...chooses('judge-certificate', 'expired'),
  },
  {
    criterion: 'judges-the-certificate',
    ...sound({ certificate: 'expired' }),
    ...chooses('answer-extension', 'one-month-more'),
  },
  {
    criterion: 'reads-thirty-days-of-ports',
    ...sound({ ports: 'affected' }),
    ...chooses('judge-ports', 'none-affected'),
  },
  { criterion: 'reads-thirty-days-of-ports', skips: ['read-notice'] },
  {
    criterion: 'judges-the-vaccination',
    variants: { vaccination: 'old-card' },
    ...chooses('judge-vaccination', 'incomplete'),
  },
  {
    criterion: 'judges-the-vaccination',
    variants: { vaccination: 'fresh' },
    ...chooses('judge-vaccination', 'valid'),
  },
  {
    criterion: 'judges-the-vaccination',
    variants: { vaccination: 'waiver' },
    ...chooses('decide-watch', 'watch-21-days'),
  },
  {
    criterion: 'brings-no-illness-to-the-quay',
    ...sound({ log: 'fever' }),
    ...chooses('choose-place', 'at-the-berth'),
  },
  {
    criterion: 'brings-no-illness-to-the-quay',
    ...sound({ declaration: 'death' }),
    ...chooses('choose-place', 'by-radio'),
  },
  { criterion: 'chooses-the-place', ...sound(), ...chooses('choose-place', 'at-the-anchorage') },
  {
    criterion: 'chooses-the-place',
    ...sound({ certificate: 'expired' }),
    ...chooses('choose-place', 'by-radio'),
  },
  { criterion: 'signals-quarantine', variants: { hour: 'night' }, ...chooses('set-signal', 'q') },
  { criterion: 'keeps-all-aboard', ...chooses('hold-gangway', 'agent-and-provisions-too') },
  {
    criterion: 'orders-the-measure',
    ...sound({ ports: 'affected', vectors: 'mosquitoes' }),
    ...chooses('order-measure', 'disinfection'),
  },
  {
    criterion: 'issues-the-certificate',
    ...sound({ certificate: 'expired', vectors: 'none', holds: 'laden' }),
    ...chooses('issue-certificate', 'exemption'),
  },
  {
    criterion: 'issues-the-certificate',
    ...sound({ ports: 'affected', vectors: 'droppings' }),
    ...chooses('issue-certificate', 'keep-present'),
  },
  { criterion: 'turns-no-ship-away', ...chooses('answer-request', 'turn-away') },
  {
    criterion: 'turns-no-ship-away',
    ...sound({ declaration: 'ill' }),
    ...chooses('answer-request', 'free-by-radio'),
  },
  { criterion: 'notes-the-findings', skips: ['note-findings'] },
  { criterion: 'keeps-the-pace-at-sea', lingers: 'read-papers' },
]
