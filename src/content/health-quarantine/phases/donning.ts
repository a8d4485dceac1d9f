import { all, any, doneLate, fact, not, notBefore, ofRun, sequence } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Phase } from '#scenario/phase.ts'
import { isAirborne } from '../cases.ts'
import { sources } from '../sources.ts'

const BRIEF = ['rolesNamed', 'observerPlaced', 'signalsAgreed', 'exitNamed']
const KIT = ['mediumTaken', 'thermometerTested', 'swabsTaken', 'masksTaken', 'rubTaken', 'bagsTaken']

/** Twelve items, each with those that come before it. Where sources differ nothing is asked. Sheet §2. */
export const DONNING: Readonly<Record<string, readonly string[]>> = {
  jewellery: [],
  hygiene: ['jewellery'],
  inspection: ['hygiene'],
  cap: ['inspection'],
  respirator: ['cap'],
  'seal-check': ['respirator'],
  'inner-gloves': ['inspection'],
  coverall: ['cap', 'respirator', 'seal-check'],
  'boot-covers': ['coverall'],
  eyewear: ['cap', 'respirator', 'seal-check'],
  'outer-gloves': ['inner-gloves', 'coverall'],
  'buddy-check': ['boot-covers', 'eyewear', 'outer-gloves'],
}
const CHECKS = ['seal-check', 'buddy-check']
const WORN = Object.keys(DONNING).filter((item) => !CHECKS.includes(item))
const GARMENTS = WORN.filter((item) => !['jewellery', 'hygiene', 'inspection'].includes(item))

const donned = (item: string): string => `donned-${item}`
/** It was not done before the officer stood at the aircraft's door, or not at all. */
const notBeforeTheDoor = (name: string): Condition => notBefore(name, 'been-at-door')
const unsealed = any(
  fact('donned-seal-check.wrong'),
  all(fact(donned('respirator')), notBeforeTheDoor(donned('seal-check'))),
)
const unlooked = any(
  fact('donned-buddy-check.wrong'),
  all(fact(donned('outer-gloves')), notBeforeTheDoor(donned('buddy-check'))),
)
const isChecked = all(...CHECKS.map((item) => fact(donned(item))))
const isDressed = all(...WORN.map((item) => fact(donned(item))))

const PUT_ON = { where: fact('ppeLevel') }

/** Brief, level, kit, the twelve items, the checks. Health sheet §3, rows 4 to 8, and §2. */
export const donning: Phase = {
  id: 'donning',
  acts: [
    {
      id: 'name-roles',
      places: ['map'],
      where: fact('callEnded'),
      fact: 'rolesNamed',
      lines: [{ id: 'colleague-ready', by: 'colleague' }],
    },
    {
      id: 'place-observer',
      places: ['map'],
      where: fact('callEnded'),
      fact: 'observerPlaced',
      options: [{ id: 'on-the-clean-side', rightWhen: all() }, { id: 'all-go-aboard' }],
    },
    { id: 'agree-signals', places: ['map'], where: fact('callEnded'), fact: 'signalsAgreed' },
    { id: 'name-exit', places: ['map'], where: fact('callEnded'), fact: 'exitNamed' },

    {
      id: 'choose-level',
      places: ['ppe'],
      fact: 'ppeLevel',
      options: [{ id: 'l1' }, { id: 'l2', rightWhen: all() }, { id: 'l3' }],
    },

    {
      id: 'take-medium',
      places: ['ppe'],
      fact: 'mediumTaken',
      options: [{ id: 'lot-a' }, { id: 'lot-b', rightWhen: all() }],
      tool: 'swab_kit',
    },
    {
      id: 'test-thermometer',
      places: ['ppe'],
      fact: 'thermometerTested',
      takesS: 2,
      tool: 'probe_thermometer',
    },
    { id: 'take-swabs', places: ['ppe'], fact: 'swabsTaken', tool: 'swab_kit' },
    { id: 'take-masks', places: ['ppe'], fact: 'masksTaken', tool: 'mask_box' },
    { id: 'take-rub', places: ['ppe'], fact: 'rubTaken', tool: 'hand_rub' },
    { id: 'take-bags', places: ['ppe'], fact: 'bagsTaken', tool: 'yellow_bag' },

    { id: 'put-on-jewellery', places: ['donning'], ...PUT_ON, fact: donned('jewellery'), takesS: 3 },
    {
      id: 'put-on-hygiene',
      places: ['donning'],
      ...PUT_ON,
      fact: donned('hygiene'),
      options: [
        { id: 'rub-20-s', rightWhen: all(), takesS: 20 },
        { id: 'rub-10-s', takesS: 10 },
      ],
      tool: 'hand_rub',
    },
    { id: 'put-on-inspection', places: ['donning'], ...PUT_ON, fact: donned('inspection'), takesS: 4 },
    ...GARMENTS.map((item) => ({
      id: `put-on-${item}`,
      places: ['mirror'],
      ...PUT_ON,
      fact: donned(item),
      takesS: item === 'coverall' ? 8 : 3,
    })),
    {
      id: 'put-on-seal-check',
      places: ['mirror'],
      where: fact(donned('respirator')),
      fact: donned('seal-check'),
      options: [
        { id: 'breathe-out-and-in', rightWhen: all(), takesS: 5 },
        { id: 'press-the-nose-bar', takesS: 2 },
      ],
    },
    {
      id: 'put-on-buddy-check',
      places: ['mirror'],
      where: fact(donned('outer-gloves')),
      fact: donned('buddy-check'),
      options: [
        { id: 'turn-stretch-and-look', rightWhen: all(), takesS: 5 },
        { id: 'thumbs-up', takesS: 1 },
      ],
      lines: [{ id: 'colleague-all-shut', by: 'colleague' }],
    },
  ],
  steps: [
    {
      id: 'brief-team',
      after: ['answer-refusal'],
      doneWhen: all(...BRIEF.map(fact)),
      limitS: 45,
      by: [{ act: 'name-roles' }, { act: 'place-observer' }, { act: 'agree-signals' }, { act: 'name-exit' }],
    },
    {
      id: 'choose-level',
      after: ['brief-team'],
      doneWhen: fact('ppeLevel'),
      limitS: 45,
      by: [{ act: 'choose-level' }],
    },
    {
      id: 'check-kit',
      after: ['choose-level'],
      doneWhen: all(...KIT.map(fact)),
      limitS: 45,
      by: [
        { act: 'take-medium' },
        { act: 'test-thermometer' },
        { act: 'take-swabs' },
        { act: 'take-masks' },
        { act: 'take-rub' },
        { act: 'take-bags' },
      ],
    },
    {
      id: 'don',
      after: ['check-kit'],
      doneWhen: isDressed,
      limitS: 180,
      by: Object.keys(DONNING)
        .filter((item) => item !== 'buddy-check')
        .map((item) => ({ act: `put-on-${item}` })),
    },
    {
      id: 'check-seal',
      after: ['don'],
      doneWhen: isChecked,
      limitS: 30,
      by: CHECKS.map((item) => ({ act: `put-on-${item}` })),
    },
  ],
  criteria: [
    {
      id: 'briefs-the-team',
      weight: 4,
      severity: 'minor',
      competency: 'C3',
      failWhen: any(fact('observerPlaced.wrong'), ...BRIEF.map(notBeforeTheDoor)),
      source: sources.team,
    },
    {
      id: 'dresses-high-enough',
      weight: 12,
      severity: 'critical',
      competency: 'C3',
      failWhen: any(fact('ppeLevel.l1'), notBeforeTheDoor('ppeLevel')),
      source: sources.levels,
    },
    {
      id: 'dresses-no-higher',
      weight: 4,
      severity: 'minor',
      competency: 'C3',
      failWhen: fact('ppeLevel.l3'),
      source: sources.levels,
    },
    {
      id: 'checks-the-kit',
      weight: 12,
      severity: 'major',
      competency: 'C7',
      failWhen: any(fact('mediumTaken.wrong'), ...KIT.map(notBeforeTheDoor)),
      source: sources.team,
    },
    {
      id: 'dons-in-order',
      weight: 12,
      severity: 'major',
      competency: 'C3',
      failWhen: any(
        ...Object.entries(DONNING).flatMap(([item, earlier]) =>
          earlier
            // The checks after the items have criteria of their own; a seal checked late is one of order.
            .map((first) => sequence(ofRun(donned(item)), ofRun(donned(first)))),
        ),
      ),
      source: sources.donning,
    },
    {
      id: 'cleans-hands-before-dressing',
      weight: 12,
      severity: 'major',
      competency: 'C3',
      failWhen: notBeforeTheDoor(donned('hygiene')),
      source: sources.protection,
    },
    {
      id: 'cleans-hands-long-enough',
      weight: 4,
      severity: 'minor',
      competency: 'C3',
      failWhen: fact('donned-hygiene.wrong'),
      source: sources.protection,
    },
    {
      id: 'boards-with-a-respirator',
      weight: 12,
      severity: 'critical',
      competency: 'C3',
      failWhen: notBeforeTheDoor(donned('respirator')),
      source: sources.protection,
    },
    {
      id: 'wears-every-item',
      weight: 12,
      severity: 'major',
      competency: 'C3',
      failWhen: any(
        ...WORN.filter((item) => !['hygiene', 'respirator'].includes(item)).map((item) =>
          notBeforeTheDoor(donned(item)),
        ),
      ),
      source: sources.donning,
    },
    {
      id: 'checks-the-seal-before-an-airborne-case',
      weight: 12,
      severity: 'critical',
      competency: 'C3',
      where: isAirborne,
      failWhen: unsealed,
      source: sources.protection,
    },
    {
      id: 'checks-the-seal',
      weight: 12,
      severity: 'major',
      competency: 'C3',
      where: not(isAirborne),
      failWhen: unsealed,
      source: sources.donning,
    },
    {
      id: 'has-the-buddy-look',
      weight: 12,
      severity: 'major',
      competency: 'C3',
      failWhen: unlooked,
      source: sources.team,
    },
    {
      id: 'keeps-the-pace-dressing',
      weight: 4,
      severity: 'minor',
      competency: 'C3',
      failWhen: any(
        doneLate('brief-team', all(...BRIEF.map(fact))),
        doneLate('choose-level', fact('ppeLevel')),
        doneLate('check-kit', all(...KIT.map(fact))),
        doneLate('don', isDressed),
        doneLate('check-seal', isChecked),
      ),
      source: sources.limits,
    },
  ],
}
