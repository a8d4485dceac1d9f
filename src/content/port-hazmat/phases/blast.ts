import { all, any, fact, late, never, not, ofRun, without } from '#scenario/ask.ts'
import type { Phase } from '#scenario/phase.ts'
import type { Step } from '#scenario/scenario.ts'
import { hasVictim, neverEntered } from '../aftermath.ts'
import { cargo, neighbour, veer, wind } from '../cases.ts'
import { anyDoneLate } from '../pace.ts'
import { isAt, isInHot, OUTSIDE, WITHIN_1600_M } from '../places-after.ts'
import { sources } from '../sources.ts'

const { carbide, dithionite, nitrate, cyanide, battery, peroxide } = cargo

const hasBlasted = fact('blasted')

/** Where the wind comes from once it has turned by 40°. */
const turned = {
  nw: all(wind.n, veer.left),
  n: all(wind.ne, veer.left),
  ne: any(all(wind.n, veer.right), all(wind.e, veer.left)),
  e: all(wind.ne, veer.right),
  se: all(wind.e, veer.right),
}

/** Places 100 m off or more that lie within 66° of where the wind now comes from; of each the first is the nearest to it. */
const UPWIND = [
  { when: nitrate, places: ['far-point'] },
  { when: turned.nw, places: ['north-road', 'gate'] },
  { when: turned.n, places: ['north-road', 'gate', 'post', 'muster', 'cordon', 'apron', 'east-apron'] },
  { when: turned.ne, places: ['post', 'muster', 'cordon', 'apron', 'east-apron', 'north-road', 'gate'] },
  { when: turned.e, places: ['post', 'muster', 'cordon', 'apron', 'east-apron'] },
  { when: turned.se, places: ['east-apron'] },
]
const isUpwind = any(
  all(nitrate, isAt(['far-point'])),
  ...UPWIND.slice(1).map(({ when, places }) => all(not(nitrate), when, isAt(places))),
)

/** Offices 250 m down the wind lie outside the cordon, and are not empty yet. */
const officesStay = any(carbide, dithionite, cyanide)
/** Nothing but flammable vapour comes: long and near the ground. */
const onlyFlammable = all(carbide, neighbour.toluene)

const CALLED = ['selfChecked', 'signalled', 'rollCalled']
const ZONED = ['sockRead', 'windStated', 'zonesRedrawn']

const steps: Step[] = [
  {
    id: 'come-to',
    after: ['take-cover'],
    opensWhen: hasBlasted,
    doneWhen: all(...CALLED.map(fact)),
    limitS: 20,
    by: [{ act: 'check-yourself' }, { act: 'signal-colleagues' }, { act: 'call-roll' }],
  },
  {
    id: 'move-upwind',
    after: ['come-to'],
    opensWhen: fact('windVeered'),
    doneWhen: all(...ZONED.map(fact)),
    limitS: 45,
    by: [
      { act: 'read-sock' },
      { act: 'state-wind' },
      {
        act: 'redraw-zones',
        at: UPWIND.map(({ when, places }) => ({ place: places[0] as string, when })),
      },
    ],
  },
  {
    id: 'hold-back',
    after: ['move-upwind'],
    where: hasVictim,
    opensWhen: fact('victimSeen'),
    doneWhen: fact('victimAnswered'),
    limitS: 15,
    by: [{ act: 'answer-for-victim' }],
  },
  {
    id: 'protect-offices',
    after: ['hold-back'],
    where: officesStay,
    doneWhen: all(fact('officesAdvised'), fact('dockersSent')),
    limitS: 45,
    by: [{ act: 'advise-offices' }, { act: 'send-dockers-on' }],
  },
  {
    id: 'decide-on-entry',
    after: ['move-upwind', 'hold-back', 'protect-offices'],
    doneWhen: all(fact('entryDecided'), any(not(nitrate), fact('dayAfter'))),
    limitS: 30,
    by: [{ act: 'decide-on-entry' }, { act: 'wait-a-day' }],
  },
]

/** The explosion and the minutes after it. Port-hazmat sheet §5, rows 22 to 25, and who goes in at all. */
export const blast: Phase = {
  id: 'blast',
  acts: [
    {
      id: 'check-yourself',
      places: OUTSIDE,
      where: hasBlasted,
      fact: 'selfChecked',
      options: [{ id: 'run-in-and-help' }, { id: 'stay-low-and-check', rightWhen: all() }],
    },
    {
      id: 'signal-colleagues',
      places: OUTSIDE,
      where: hasBlasted,
      fact: 'signalled',
      options: [{ id: 'shout' }, { id: 'hand-signals', rightWhen: all() }, { id: 'telephone' }],
      lines: [
        { id: 'buddy-signals', by: 'buddy', when: fact('signalled.right') },
        { id: 'buddy-deaf', by: 'buddy' },
      ],
    },
    { id: 'call-roll', places: OUTSIDE, where: hasBlasted, takesS: 3, fact: 'rollCalled' },
    {
      id: 'read-sock',
      places: OUTSIDE,
      where: fact('windVeered'),
      takesS: 3,
      fact: 'sockRead',
      instrument: 'anemometer',
      tool: 'anemometer',
    },
    {
      id: 'state-wind',
      places: OUTSIDE,
      where: fact('windVeered'),
      requires: fact('sockRead'),
      fact: 'windStated',
      options: [
        { id: 'from-nw', rightWhen: turned.nw },
        { id: 'n-to-ne', rightWhen: any(turned.n, turned.ne) },
        { id: 'ne-to-e', rightWhen: any(turned.ne, turned.e) },
        { id: 'from-se', rightWhen: turned.se },
      ],
    },
    {
      id: 'redraw-zones',
      places: OUTSIDE,
      where: fact('windVeered'),
      fact: 'zonesRedrawn',
      options: [{ id: 'as-they-were' }, { id: 'turn-with-the-wind', rightWhen: all() }, { id: 'halve-them' }],
      outcomes: [{ when: isUpwind, sets: ofRun('zonedFromUpwind') }],
      tool: 'cone',
    },
    {
      id: 'answer-for-victim',
      places: OUTSIDE,
      where: fact('victimSeen'),
      fact: 'victimAnswered',
      options: [{ id: 'dash-in' }, { id: 'hold-and-report', rightWhen: all() }, { id: 'send-the-colleague' }],
      lines: [
        { id: 'ic-forms-pairs', by: 'ic', when: fact('victimAnswered.right') },
        { id: 'ic-stops-you', by: 'ic' },
      ],
      tool: 'radio_ex',
    },
    {
      id: 'advise-offices',
      places: OUTSIDE,
      where: all(officesStay, fact('zonesRedrawn')),
      fact: 'officesAdvised',
      options: [
        { id: 'shelter-ventilation-off', rightWhen: not(onlyFlammable) },
        { id: 'evacuate-crosswind', rightWhen: onlyFlammable },
        { id: 'evacuate-down-the-wind' },
        { id: 'carry-on' },
      ],
      tool: 'radio_ex',
    },
    {
      id: 'send-dockers-on',
      places: OUTSIDE,
      where: all(officesStay, fact('zonesRedrawn')),
      fact: 'dockersSent',
      options: [{ id: 'crosswind-and-out', rightWhen: all() }, { id: 'leave-them-at-the-tape' }],
      tool: 'radio_ex',
    },
    {
      id: 'decide-on-entry',
      places: OUTSIDE,
      where: all(fact('zonesRedrawn'), any(not(hasVictim), fact('victimAnswered'))),
      fact: 'entryDecided',
      options: [
        { id: 'pair-goes-in', rightWhen: not(any(nitrate, neverEntered)) },
        { id: 'not-for-24-hours', rightWhen: nitrate },
        { id: 'nobody-at-all', rightWhen: neverEntered },
      ],
      lines: [
        { id: 'ic-agrees', by: 'ic', when: fact('entryDecided.right') },
        { id: 'ic-decides-otherwise', by: 'ic' },
      ],
    },
    {
      id: 'wait-a-day',
      places: OUTSIDE,
      where: all(nitrate, fact('entryDecided')),
      takesS: 4,
      fact: 'dayAfter',
      clears: [ofRun('fireBurning')],
      lines: [{ id: 'block-given-free', by: 'ic' }],
    },
  ],
  injects: [
    { id: 'blast', when: any(fact('coverTaken'), late('take-cover')), afterS: [3, 6], fact: 'blasted' },
    { id: 'leak', when: all(hasBlasted, not(peroxide)), fact: 'leaking' },
    {
      id: 'fire',
      when: all(hasBlasted, any(dithionite, nitrate, battery, peroxide)),
      fact: 'fireBurning',
    },
    {
      id: 'wind-veers',
      when: any(fact('rollCalled'), late('come-to')),
      afterS: [2, 5],
      fact: 'windVeered',
    },
    {
      id: 'victim-seen',
      when: all(hasVictim, fact('zonesRedrawn')),
      afterS: [1, 3],
      fact: 'victimSeen',
    },
  ],
  steps,
  criteria: [
    {
      id: 'comes-to-first',
      weight: 10,
      severity: 'major',
      competency: 'C4',
      failWhen: any(fact('selfChecked.wrong'), fact('signalled.wrong'), ...CALLED.map(never)),
      source: sources.casualties,
    },
    {
      id: 'moves-upwind-again',
      weight: 10,
      severity: 'major',
      competency: 'C3',
      failWhen: any(
        fact('windStated.wrong'),
        fact('zonesRedrawn.wrong'),
        all(fact('zonesRedrawn'), not(fact('zonedFromUpwind'))),
        without(ofRun('sockRead'), ofRun('zonesRedrawn')),
        without(ofRun('windStated'), ofRun('zonesRedrawn')),
        all(hasBlasted, not(nitrate), fact('here-quay')),
        never('zonesRedrawn'),
      ),
      source: sources.figures,
    },
    {
      id: 'never-dashes-in',
      weight: 10,
      severity: 'critical',
      competency: 'C3',
      where: hasVictim,
      failWhen: any(
        fact('victimAnswered.wrong'),
        all(hasBlasted, isInHot, not(fact('suited'))),
        never('victimAnswered'),
      ),
      source: sources.ergBackground,
    },
    {
      id: 'stays-1600-m-off',
      weight: 10,
      severity: 'critical',
      competency: 'C3',
      where: nitrate,
      failWhen: any(
        fact('entryDecided.wrong'),
        // Whoever was never there has failed to take cover already.
        all(hasBlasted, not(fact('dayAfter')), fact('been-at-far-point'), isAt(WITHIN_1600_M)),
        never('dayAfter'),
      ),
      source: sources.erg140,
    },
    {
      id: 'never-goes-near-peroxide',
      weight: 10,
      severity: 'critical',
      competency: 'C3',
      where: peroxide,
      failWhen: any(fact('entryDecided.wrong'), all(hasBlasted, isInHot), never('entryDecided')),
      source: sources.erg146,
    },
    {
      id: 'agrees-who-goes-in',
      weight: 10,
      severity: 'major',
      competency: 'C4',
      where: any(carbide, dithionite, cyanide, battery),
      failWhen: any(fact('entryDecided.wrong'), never('entryDecided')),
      source: sources.variants,
    },
    {
      id: 'protects-the-offices',
      weight: 10,
      severity: 'major',
      competency: 'C3',
      where: officesStay,
      failWhen: any(
        fact('officesAdvised.wrong'),
        fact('dockersSent.wrong'),
        ...['officesAdvised', 'dockersSent'].map(never),
      ),
      source: sources.ergBackground,
    },
    {
      id: 'keeps-the-pace-after-the-blast',
      weight: 4,
      severity: 'minor',
      competency: 'C3',
      failWhen: anyDoneLate(steps, [
        'come-to',
        'move-upwind',
        'hold-back',
        'protect-offices',
        'decide-on-entry',
      ]),
      source: sources.limits,
    },
  ],
}
