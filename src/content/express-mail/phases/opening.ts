import {
  all,
  any,
  fact,
  its,
  not,
  ofIts,
  ofRun,
  runEnded,
  sequence,
  someParcel,
  without,
} from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Phase, PhaseAct } from '#scenario/phase.ts'
import { variantsOf } from '#scenario/variants.ts'
import { sources } from '../sources.ts'
import { isExamined } from './secondary.ts'

/** The parcel lies before the trainee, and is neither closed again nor in other hands. */
const onTable: Condition = all(its('workpiece'), not(its('escalated')), not(its('resealed')))
/** Nothing was cut yet: what is recorded now is how it came. */
const isClosed: Condition = not(its('opened'))
/** Its examination goes on to the opening: swabbed, and no alarm stands. */
const isToOpen: Condition = all(its('exam'), its('swabRead'), any(its('traceClear'), its('opened')))
/** Its examination goes on at scale, dog or detector. */
const isAtBenches: Condition = not(any(isExamined, isToOpen))
/** Of what is opened, what holds something that is kept. */
const isToSecure: Condition = all(isToOpen, its('finding'))
/** Something was found that is kept. */
const isFound: Condition = all(its('opened'), its('finding'))

/** A second officer was named, or called at the table, and is not there yet. */
const isOnTheWay: Condition = any(fact('partner.late'), fact('partnerNamed.stand-in'), fact('standInCalled'))

/** Writes what is done at the table to the parcel that lies on it; most of it only once another thing is so. */
function atTable(id: string, fact: string, rest: Partial<PhaseAct> = {}, when?: Condition): PhaseAct {
  return {
    id,
    places: ['table'],
    forEach: 'parcel',
    where: when ? all(onTable, when) : onTable,
    fact,
    ...rest,
  }
}

const openedWithout = (name: string): Condition => without(ofIts(name), ofIts('opened'))
const storedWithout = (name: string): Condition =>
  any(without(ofIts(name), ofIts('stored')), all(runEnded, not(its(name))))

/** Witnesses, cutting, unpacking, securing, form and custody. Express-mail sheet §5, steps 23 to 28. */
export const opening: Phase = {
  id: 'opening',
  variants: variantsOf({
    witness: { signs: 2, refuses: 1 },
  }),
  acts: [
    {
      id: 'call-officer',
      places: ['table'],
      requires: fact('partnerHere'),
      takesS: 2,
      fact: 'officerPresent',
    },
    {
      id: 'call-stand-in',
      places: ['table', 'briefing'],
      where: all(fact('partner.absent'), not(fact('partnerHere'))),
      fact: 'standInCalled',
    },
    { id: 'call-employee', places: ['table'], takesS: 2, fact: 'employeePresent' },
    { id: 'start-recording', places: ['table'], fact: 'recording', tool: 'camera' },
    atTable('photograph-sides', 'sidesPhotographed', { takesS: 3, tool: 'camera' }, isClosed),
    atTable('photograph-label', 'labelPhotographed', { tool: 'camera' }, isClosed),
    atTable('photograph-seal', 'sealPhotographed', { tool: 'camera' }, isClosed),
    atTable('cut', 'opened', {
      takesS: 2,
      options: [{ id: 'opposite-seam', rightWhen: onTable }, { id: 'original-seam' }, { id: 'toward-body' }],
      outcomes: [{ when: all(), sets: ofRun('anyOpened') }],
      tool: 'cutter',
    }),
    atTable('photograph-contents', 'contentsPhotographed', { tool: 'camera' }, its('opened')),
    atTable(
      'unpack',
      'unpacked',
      { takesS: 3, options: [{ id: 'one-by-one', rightWhen: onTable }, { id: 'tip-out' }] },
      its('opened'),
    ),
    atTable(
      'compare-list',
      'listCompared',
      {
        options: [
          { id: 'agrees', rightWhen: its('innocent') },
          { id: 'differs', rightWhen: its('finding') },
        ],
      },
      its('unpacked'),
    ),
    atTable('stop-handling', 'handlingStopped', {}, its('opened')),
    atTable(
      'choose-protection',
      'protectionChosen',
      {
        options: [
          { id: 'gloves', rightWhen: not(its('drugs')) },
          { id: 'gloves-sleeves-respirator-eyewear', rightWhen: its('drugs') },
          { id: 'none' },
        ],
        tool: 'ppe',
      },
      its('opened'),
    ),
    atTable(
      'find-out',
      'foundOut',
      {
        options: [
          { id: 'leave-to-specialists', rightWhen: onTable },
          { id: 'smell' },
          { id: 'taste' },
          { id: 'pour-out' },
        ],
      },
      its('unpacked'),
    ),
    atTable(
      'bag',
      'bagged',
      {
        takesS: 3,
        options: [{ id: 'each-apart', rightWhen: onTable }, { id: 'all-together' }],
        tool: 'evidence_bag',
      },
      its('unpacked'),
    ),
    atTable('seal-bag', 'bagSealed', { tool: 'seal' }, its('bagged')),
    atTable(
      'weigh-bag',
      'bagWeighed',
      { options: [{ id: 'gross', rightWhen: onTable }, { id: 'net' }], tool: 'bench_scale' },
      its('bagged'),
    ),
    atTable('fill-form', 'formFilled', { takesS: 3, tool: 'seizure_form' }, its('bagged')),
    atTable('sign', 'signed', { tool: 'seizure_form' }, its('formFilled')),
    atTable('have-officer-sign', 'officerSigned', { requires: fact('officerPresent') }, its('formFilled')),
    atTable(
      'ask-witness',
      'witnessAsked',
      {
        requires: fact('employeePresent'),
        outcomes: [
          { when: fact('witness.signs'), sets: ofIts('witnessSigned') },
          { when: fact('witness.refuses'), sets: ofIts('witnessRefused') },
        ],
      },
      its('formFilled'),
    ),
    atTable(
      'note-refusal',
      'refusalNoted',
      { outcomes: [{ when: all(), sets: ofIts('witnessSettled') }] },
      its('witnessRefused'),
    ),
    atTable('note-absent-owner', 'absenceNoted', { tool: 'seizure_form' }, its('formFilled')),
    atTable('reseal', 'resealed', { tool: 'customs_tape' }, all(its('unpacked'), not(its('bagged')))),
    {
      id: 'store',
      places: ['evidence'],
      forEach: 'parcel',
      where: all(onTable, its('bagged')),
      takesS: 2,
      fact: 'stored',
      tool: 'evidence_store',
    },
    {
      id: 'log-transfer',
      places: ['evidence'],
      forEach: 'parcel',
      where: all(onTable, its('stored')),
      fact: 'transferLogged',
    },
    {
      id: 'hand-over',
      places: ['evidence'],
      forEach: 'parcel',
      where: all(onTable, its('stored')),
      requires: its('transferLogged'),
      fact: 'handedOver',
    },
    {
      id: 'take-receipt',
      places: ['evidence'],
      forEach: 'parcel',
      where: all(onTable, its('handedOver')),
      fact: 'receiptTaken',
    },
  ],
  steps: [
    {
      id: 'gather-witnesses',
      after: [],
      // Nobody is late for an officer who is still on the way, nor while another parcel is at the detector.
      opensWhen: all(
        someParcel(isToOpen),
        not(someParcel(isAtBenches)),
        any(fact('partnerHere'), not(isOnTheWay)),
      ),
      doneWhen: all(fact('officerPresent'), fact('employeePresent'), fact('recording')),
      limitS: 60,
      by: [
        { act: 'call-stand-in' },
        { act: 'call-officer' },
        { act: 'call-employee' },
        { act: 'start-recording' },
      ],
    },
    {
      id: 'photograph',
      forEach: 'parcel',
      where: isToOpen,
      after: ['gather-witnesses'],
      doneWhen: all(its('sidesPhotographed'), its('labelPhotographed'), its('sealPhotographed')),
      limitS: 45,
      by: [{ act: 'photograph-sides' }, { act: 'photograph-label' }, { act: 'photograph-seal' }],
    },
    {
      id: 'open',
      forEach: 'parcel',
      where: isToOpen,
      after: ['photograph'],
      doneWhen: its('opened'),
      limitS: 45,
      by: [{ act: 'cut', option: 'opposite-seam' }],
    },
    {
      id: 'unpack',
      forEach: 'parcel',
      where: isToOpen,
      after: ['open'],
      doneWhen: all(its('contentsPhotographed'), its('unpacked'), its('listCompared')),
      limitS: 60,
      by: [{ act: 'photograph-contents' }, { act: 'unpack' }, { act: 'compare-list' }],
    },
    {
      id: 'secure',
      forEach: 'parcel',
      where: isToSecure,
      after: ['unpack'],
      doneWhen: all(
        its('handlingStopped'),
        its('protectionChosen'),
        its('foundOut'),
        its('bagged'),
        its('bagSealed'),
        its('bagWeighed'),
      ),
      limitS: 90,
      by: [
        { act: 'stop-handling' },
        { act: 'choose-protection' },
        { act: 'find-out' },
        { act: 'bag' },
        { act: 'seal-bag' },
        { act: 'weigh-bag' },
      ],
    },
    {
      id: 'record',
      forEach: 'parcel',
      where: isToSecure,
      after: ['secure'],
      doneWhen: all(
        its('signed'),
        its('officerSigned'),
        any(its('witnessSigned'), its('refusalNoted')),
        its('absenceNoted'),
      ),
      limitS: 90,
      by: [
        { act: 'fill-form' },
        { act: 'sign' },
        { act: 'have-officer-sign' },
        { act: 'ask-witness' },
        { act: 'note-refusal' },
        { act: 'note-absent-owner' },
      ],
    },
    {
      id: 'custody',
      forEach: 'parcel',
      where: isToSecure,
      after: ['record'],
      doneWhen: all(its('stored'), its('transferLogged'), its('handedOver'), its('receiptTaken')),
      limitS: 60,
      by: [{ act: 'store' }, { act: 'log-transfer' }, { act: 'hand-over' }, { act: 'take-receipt' }],
    },
  ],
  criteria: [
    {
      id: 'never-opens-alone',
      weight: 6,
      severity: 'critical',
      competency: 'K6',
      where: someParcel(its('held')),
      failWhen: without(ofRun('officerPresent'), ofRun('anyOpened')),
      source: sources.twoOfficers,
    },
    {
      id: 'has-the-operator-open',
      weight: 4,
      severity: 'major',
      competency: 'K6',
      where: someParcel(its('held')),
      failWhen: any(
        without(ofRun('employeePresent'), ofRun('anyOpened')),
        without(ofRun('recording'), ofRun('anyOpened')),
      ),
      source: sources.operatorOpens,
    },
    {
      id: 'photographs-before-cutting',
      weight: 3,
      severity: 'major',
      competency: 'K4',
      forEach: 'parcel',
      where: its('opened'),
      failWhen: any(
        openedWithout('sidesPhotographed'),
        openedWithout('labelPhotographed'),
        openedWithout('sealPhotographed'),
      ),
      source: sources.evidence,
    },
    {
      id: 'cuts-safely',
      weight: 2,
      severity: 'minor',
      competency: 'K4',
      forEach: 'parcel',
      where: its('opened'),
      failWhen: its('opened.wrong'),
      source: sources.evidence,
    },
    {
      id: 'unpacks-with-care',
      weight: 3,
      severity: 'major',
      competency: 'K4',
      forEach: 'parcel',
      where: its('opened'),
      failWhen: any(
        its('unpacked.wrong'),
        without(ofIts('contentsPhotographed'), ofIts('unpacked')),
        its('listCompared.wrong'),
        all(runEnded, any(not(its('unpacked')), not(its('listCompared')))),
      ),
      source: sources.evidence,
    },
    {
      id: 'never-tastes-or-smells',
      weight: 6,
      severity: 'critical',
      competency: 'K5',
      forEach: 'parcel',
      where: its('opened'),
      failWhen: its('foundOut.wrong'),
      source: sources.opioid,
    },
    {
      id: 'protects-before-handling',
      weight: 3,
      severity: 'major',
      competency: 'K5',
      forEach: 'parcel',
      where: isFound,
      failWhen: any(
        its('protectionChosen.wrong'),
        without(ofIts('protectionChosen'), ofIts('bagged')),
        without(ofIts('handlingStopped'), ofIts('bagged')),
      ),
      source: sources.opioid,
    },
    {
      id: 'secures-the-find',
      weight: 3,
      severity: 'major',
      competency: 'K4',
      forEach: 'parcel',
      where: isFound,
      failWhen: any(
        its('bagged.wrong'),
        its('bagWeighed.wrong'),
        storedWithout('bagSealed'),
        storedWithout('bagWeighed'),
      ),
      source: sources.evidence,
    },
    {
      id: 'has-all-sign',
      weight: 4,
      severity: 'major',
      competency: 'K6',
      forEach: 'parcel',
      where: isFound,
      failWhen: any(
        storedWithout('signed'),
        storedWithout('officerSigned'),
        storedWithout('witnessAsked'),
        storedWithout('absenceNoted'),
        all(its('witnessRefused'), storedWithout('refusalNoted')),
      ),
      source: sources.twoOfficers,
    },
    {
      id: 'never-leaves-evidence-alone',
      weight: 5,
      severity: 'critical',
      competency: 'K6',
      forEach: 'parcel',
      where: isFound,
      failWhen: all(
        not(its('stored')),
        not(fact('emergency')),
        any(
          ...['console', 'briefing', 'locker', 'monitor', 'dog', 'assembly'].map((place) =>
            sequence(ofIts('opened'), ofRun(`here-${place}`)),
          ),
        ),
      ),
      source: sources.evidence,
    },
    {
      id: 'keeps-the-chain',
      weight: 3,
      severity: 'major',
      competency: 'K6',
      forEach: 'parcel',
      where: isFound,
      failWhen: all(
        runEnded,
        any(not(its('stored')), not(its('transferLogged')), not(its('handedOver')), not(its('receiptTaken'))),
      ),
      source: sources.evidence,
    },
    {
      id: 'examines-what-is-held',
      weight: 4,
      severity: 'major',
      competency: 'K4',
      forEach: 'parcel',
      // Where an alarm stands it may not be opened: what is due then is scored at the swab.
      where: all(its('exam'), its('held'), any(not(its('traceAlarm')), its('traceClear'))),
      failWhen: all(runEnded, not(its('opened')), not(its('escalated'))),
      source: sources.machineInspection,
    },
  ],
}
