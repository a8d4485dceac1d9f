import { all, any, doneLate, fact, never, not, ofRun, sequence, without } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Contact } from '#scenario/contact.ts'
import type { Phase } from '#scenario/phase.ts'
import { sources } from '../sources.ts'

/** What comes off, in the sheet's order; `coverall` is the suit with its boot covers. */
export const ITEMS = ['outer-gloves', 'eyewear', 'coverall', 'respirator', 'cap', 'inner-gloves'] as const
type Item = (typeof ITEMS)[number]

/** Each with those that come off before it. Where sources differ nothing is asked. Sheet §2. */
export const OFF_AFTER: Readonly<Record<Item, readonly Item[]>> = {
  'outer-gloves': [],
  eyewear: [],
  coverall: ['outer-gloves', 'eyewear'],
  respirator: ['coverall'],
  cap: ['coverall'],
  'inner-gloves': ['coverall'],
}

const doffed = (item: Item): string => `doffed-${item}`
const rubbed = (count: number): string => `rubbed-${count}`
const isOff = (item: Item): Condition => fact(doffed(item))
const areAllOff = all(...ITEMS.map(isOff))
const NUMBERS = ITEMS.map((_, index) => index + 1)

/** At least so many items are off. */
function offAtLeast(count: number): Condition {
  return any(...choose(count, ITEMS).map((some) => all(...some.map(isOff))))
}
function choose<One>(count: number, of: readonly One[]): One[][] {
  if (count === 0) return [[]]
  return of.flatMap((first, index) => choose(count - 1, of.slice(index + 1)).map((rest) => [first, ...rest]))
}
/** Just so many are off: after each there is one moment to clean the hands. */
const offJust = (count: number): Condition =>
  count === ITEMS.length ? offAtLeast(count) : all(offAtLeast(count), not(offAtLeast(count + 1)))

/** How an item is grasped: which way is right, how long it takes, what the fold of contamination makes of it. */
const grasps = (item: Item, takesS: number) =>
  (['right', 'front', 'fast'] as const).map((grasp) => ({
    id: grasp,
    takesS: grasp === 'fast' ? 1 : takesS,
    ...(grasp === 'right' && { rightWhen: all() }),
    contacts: [{ doff: item === 'coverall' ? 'suit' : item, grasp } satisfies Contact],
  }))

/** A rub of 20 s takes three powers of ten away, one of 10 s half as many. Sheet §5.6. */
export const RUBS = [
  { id: 's-20', rightWhen: all(), takesS: 20, contacts: [{ clean: ['hands'], log10: 3 } satisfies Contact] },
  { id: 's-10', takesS: 10, contacts: [{ clean: ['hands'], log10: 1.5 } satisfies Contact] },
  { id: 'none' },
]

const hasWorked = fact('patientInIsolation')
const isBare = (item: Item): Condition =>
  all(fact(`${doffed(item)}.front`), sequence(ofRun(doffed('inner-gloves')), ofRun(doffed(item))))
const isGloved = (item: Item): Condition => all(fact(`${doffed(item)}.front`), not(isBare(item)))

/** The last rub is done: whatever is touched now, the hands are clean. */
const isLastRubDone = all(fact(rubbed(6)), not(fact(`${rubbed(6)}.none`)))
const PREPARED = ['observerCalled', 'suitInspected', 'outerGlovesDisinfected']

/**
 * Everything comes off by hand, before the mirror, with the observer reading along. Health sheet §3, row 40, and §2.
 * What the hands spread meanwhile follows from `contacts`; the UV picture is the fold of it.
 */
export const doffing: Phase = {
  id: 'doffing',
  acts: [
    {
      id: 'call-observer',
      places: ['doffing-1'],
      where: all(hasWorked, not(fact('outerGlovesDisinfected'))),
      fact: 'observerCalled',
      lines: [{ id: 'observer-reads', by: 'observer' }],
    },
    {
      id: 'inspect-suit',
      places: ['doffing-1'],
      where: all(hasWorked, not(fact('outerGlovesDisinfected'))),
      fact: 'suitInspected',
      takesS: 4,
      lines: [{ id: 'observer-looks', by: 'observer' }],
    },
    {
      id: 'disinfect-outer-gloves',
      places: ['doffing-1'],
      where: hasWorked,
      fact: 'outerGlovesDisinfected',
      options: RUBS,
      tool: 'hand_rub',
    },
    ...ITEMS.map((item) => ({
      id: `off-${item}`,
      places: ['doffing-1', 'doffing-2'],
      where: fact('outerGlovesDisinfected'),
      fact: doffed(item),
      options: grasps(item, item === 'coverall' ? 8 : 3),
      outcomes: [{ when: fact('here-doffing-1'), sets: { fact: `${doffed(item)}-in-1` } }],
    })),
    ...NUMBERS.map((count) => ({
      id: `rub-${count}`,
      places: ['doffing-1', 'doffing-2'],
      where: offJust(count),
      fact: rubbed(count),
      options: RUBS,
      tool: 'hand_rub',
    })),
    {
      id: 'wipe-brow',
      places: ['doffing-1', 'doffing-2'],
      where: fact('outerGlovesDisinfected'),
      fact: 'browWiped',
      contacts: [{ touch: ['hands', 'face'] }],
    },
    {
      id: 'bin-items',
      places: ['doffing-2'],
      where: areAllOff,
      fact: 'itemsBinned',
      options: [{ id: 'lid-shut-by-foot', rightWhen: all() }, { id: 'beside-the-bin' }],
    },
    {
      id: 'put-on-fresh-mask',
      places: ['doffing-2', 'clean'],
      where: fact(doffed('respirator')),
      fact: 'freshMasked',
      takesS: 2,
      tool: 'mask_box',
    },
  ],
  steps: [
    {
      id: 'prepare-doffing',
      after: ['bag-waste'],
      doneWhen: all(...PREPARED.map(fact)),
      limitS: 60,
      by: [{ act: 'call-observer' }, { act: 'inspect-suit' }, { act: 'disinfect-outer-gloves' }],
    },
    {
      id: 'doff',
      after: ['prepare-doffing'],
      doneWhen: all(areAllOff, fact('itemsBinned'), fact('freshMasked')),
      limitS: 240,
      by: [
        // A rub is offered just after an item came off, in whichever order they come.
        ...NUMBERS.map((count) => ({
          act: `rub-${count}`,
          at: [{ place: 'doffing-2', when: fact('here-doffing-2') }, { place: 'doffing-1' }],
        })),
        ...ITEMS.map((item, index) => ({
          act: `off-${item}`,
          at: [{ place: index < 3 ? 'doffing-1' : 'doffing-2' }],
        })),
        { act: 'bin-items' },
        { act: 'put-on-fresh-mask', at: [{ place: 'doffing-2' }] },
      ],
    },
    {
      id: 'go-to-clean',
      after: ['doff'],
      opensWhen: fact('freshMasked'),
      doneWhen: all(fact('freshMasked'), fact('here-clean')),
      limitS: 20,
      by: [{ goTo: [{ place: 'clean' }] }],
    },
  ],
  criteria: [
    {
      id: 'keeps-bare-hands-off-the-outside',
      weight: 12,
      severity: 'critical',
      competency: 'C3',
      failWhen: any(fact(`${doffed('inner-gloves')}.front`), isBare('respirator'), isBare('cap')),
      source: sources.protection,
    },
    {
      id: 'keeps-hands-off-the-face',
      weight: 12,
      severity: 'critical',
      competency: 'C3',
      failWhen: any(isGloved('eyewear'), isGloved('respirator'), all(fact('browWiped'), not(isLastRubDone))),
      source: sources.protection,
    },
    {
      id: 'keeps-the-respirator-on-in-the-dirty-zone',
      weight: 12,
      severity: 'critical',
      competency: 'C3',
      failWhen: any(fact(`${doffed('respirator')}-in-1`), never(doffed('respirator'))),
      source: sources.protection,
    },
    {
      id: 'leaves-the-dirty-zone-undressed',
      weight: 12,
      severity: 'critical',
      competency: 'C3',
      failWhen: all(
        hasWorked,
        any(fact('here-doffing-2'), fact('here-clean')),
        not(all(isOff('outer-gloves'), isOff('coverall'))),
      ),
      source: sources.protection,
    },
    {
      id: 'cleans-hands-between-items',
      weight: 12,
      severity: 'major',
      competency: 'C3',
      failWhen: any(
        fact('outerGlovesDisinfected.none'),
        ...NUMBERS.map((count) => fact(`${rubbed(count)}.none`)),
        // The moment for it is past once the next item is off, or the officer is out.
        ...NUMBERS.slice(0, -1).map((count) => all(offAtLeast(count + 1), not(fact(rubbed(count))))),
        all(areAllOff, any(fact('freshMasked'), fact('here-clean')), not(fact(rubbed(6)))),
        never('outerGlovesDisinfected'),
      ),
      source: sources.protection,
    },
    {
      id: 'rubs-for-twenty-seconds',
      weight: 4,
      severity: 'minor',
      competency: 'C3',
      failWhen: any(
        fact('outerGlovesDisinfected.s-10'),
        ...NUMBERS.map((count) => fact(`${rubbed(count)}.s-10`)),
      ),
      source: sources.protection,
    },
    {
      id: 'takes-off-in-order',
      weight: 12,
      severity: 'major',
      competency: 'C3',
      failWhen: any(
        ...Object.entries(OFF_AFTER).flatMap(([item, earlier]) =>
          earlier.map((first) => sequence(ofRun(doffed(item as Item)), ofRun(doffed(first)))),
        ),
        without(ofRun('suitInspected'), ofRun('outerGlovesDisinfected')),
        fact(`${doffed('cap')}-in-1`),
        ...ITEMS.filter((item) => item !== 'respirator').map((item) => never(doffed(item))),
        ...(['cap', 'inner-gloves'] as const).map((item) =>
          sequence(ofRun('freshMasked'), ofRun(doffed(item))),
        ),
        never('suitInspected'),
        never('freshMasked'),
      ),
      source: sources.donning,
    },
    {
      id: 'holds-each-item-by-its-clean-side',
      weight: 12,
      severity: 'major',
      competency: 'C3',
      failWhen: any(
        fact(`${doffed('outer-gloves')}.front`),
        fact(`${doffed('coverall')}.front`),
        isGloved('cap'),
      ),
      source: sources.doffingStudy,
    },
    {
      id: 'never-tears-or-shakes',
      weight: 12,
      severity: 'major',
      competency: 'C3',
      failWhen: any(...ITEMS.map((item) => fact(`${doffed(item)}.fast`))),
      source: sources.doffingStudy,
    },
    {
      id: 'has-an-observer',
      weight: 12,
      severity: 'major',
      competency: 'C3',
      failWhen: any(
        without(ofRun('observerCalled'), ofRun('outerGlovesDisinfected')),
        never('observerCalled'),
      ),
      source: sources.vhf,
    },
    {
      id: 'leaves-the-bins-tidy',
      weight: 4,
      severity: 'minor',
      competency: 'C3',
      failWhen: any(fact('itemsBinned.wrong'), never('itemsBinned')),
      source: sources.waste,
    },
    {
      id: 'keeps-the-pace-undressing',
      weight: 4,
      severity: 'minor',
      competency: 'C3',
      failWhen: any(
        doneLate('prepare-doffing', all(...PREPARED.map(fact))),
        doneLate('doff', all(areAllOff, fact('freshMasked'))),
        doneLate('go-to-clean', fact('freshMasked')),
      ),
      source: sources.limits,
    },
  ],
}
