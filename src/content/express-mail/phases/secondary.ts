import {
  all,
  any,
  everyParcel,
  fact,
  its,
  not,
  ofIts,
  ofRun,
  runEnded,
  someParcel,
  without,
} from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Phase } from '#scenario/phase.ts'
import { even, variantsOf } from '#scenario/variants.ts'
import { isHallOpen } from '../hall.ts'
import { sources } from '../sources.ts'

/** The parcel is in the trainee's hands, on whichever bench, and theirs to examine. */
const inHand: Condition = all(its('workpiece'), not(its('escalated')))

/** Every image of the shift has its decision: the secondary area is free for the trainee. */
export const imagesDone: Condition = everyParcel(any(its('late'), its('decided')))

/** The examination of what the trainee opens is over. */
export const isExamined: Condition = any(
  not(its('exam')),
  its('released'),
  its('receiptTaken'),
  its('escalated'),
)

/** Another swab is asked for: one alarm, and neither a second nor a clear reading. */
const awaitsSecondSwab: Condition = all(
  its('traceAlarm'),
  not(its('traceAlarmAgain')),
  not(its('traceClear')),
)

/** The swab and the gloves have already touched a parcel, and the swab is not yet in the detector. */
const isSwabUsed: Condition = someParcel(its('swabLoaded'))

/** Scale, dog, trace detector. Express-mail sheet §5, steps 19 to 22. */
export const secondary: Phase = {
  id: 'secondary',
  variants: variantsOf({
    trace: even('clear', 'false-alarm', 'true'),
  }),
  acts: [
    { id: 'zero-scale', places: ['scale'], fact: 'scaleZeroed', isRepeatable: true, tool: 'scale' },
    {
      id: 'weigh',
      places: ['scale'],
      forEach: 'parcel',
      where: inHand,
      takesS: 2,
      isRepeatable: true,
      fact: 'weighed',
      instrument: 'scale',
      tool: 'scale',
    },
    {
      id: 'compare-weight',
      places: ['scale'],
      forEach: 'parcel',
      where: all(inHand, its('weighed')),
      fact: 'weightCompared',
      options: [
        { id: 'agrees', rightWhen: not(its('massOff')) },
        { id: 'heavier', rightWhen: its('massHeavier') },
        { id: 'lighter', rightWhen: its('massLighter') },
      ],
    },
    { id: 'clear-lane', places: ['dog'], fact: 'laneClear', forEach: 'parcel', where: inHand },
    {
      id: 'send-dog',
      places: ['dog'],
      forEach: 'parcel',
      where: inHand,
      requires: its('laneClear'),
      takesS: 4,
      fact: 'dogSent',
      instrument: 'dog',
      tool: 'dog',
    },
    {
      id: 'change-gloves',
      places: ['etd', 'table'],
      fact: 'glovesFresh',
      isRepeatable: true,
      tool: 'glove_box',
    },
    { id: 'take-swab', places: ['etd'], fact: 'swabFresh', isRepeatable: true, tool: 'swab' },
    {
      id: 'rub',
      places: ['etd'],
      forEach: 'parcel',
      where: inHand,
      isRepeatable: true,
      fact: 'swabLoaded',
      options: [{ id: 'seams-and-handles', rightWhen: inHand }, { id: 'middle-of-label' }],
      outcomes: [
        { when: any(not(fact('swabFresh')), isSwabUsed), sets: ofIts('swabReused') },
        { when: any(not(fact('glovesFresh')), isSwabUsed), sets: ofIts('gloveReused') },
      ],
      tool: 'swab',
    },
    {
      id: 'insert-swab',
      places: ['etd'],
      forEach: 'parcel',
      where: inHand,
      requires: its('swabLoaded'),
      takesS: 8,
      isRepeatable: true,
      fact: 'swabRead',
      clears: [ofIts('swabLoaded'), ofRun('swabFresh'), ofRun('glovesFresh'), ofRun('detectorCleaned')],
      instrument: 'trace-detector',
      tool: 'etd',
    },
    {
      id: 'clean-detector',
      places: ['etd'],
      takesS: 20,
      isRepeatable: true,
      fact: 'detectorCleaned',
      clears: [ofRun('detectorDirty')],
      tool: 'etd',
    },
    {
      id: 'escalate',
      places: ['etd', 'table'],
      forEach: 'parcel',
      where: all(its('workpiece'), not(its('opened'))),
      fact: 'escalated',
    },
  ],
  steps: [
    {
      id: 'take-up',
      forEach: 'parcel',
      where: all(its('exam'), isHallOpen),
      after: [],
      opensWhen: all(its('atTable'), imagesDone),
      doneWhen: its('takenUp'),
      by: [{ control: 'TakeUpParcel' }],
    },
    {
      id: 'weigh',
      forEach: 'parcel',
      where: its('exam'),
      after: ['take-up'],
      // Nothing is taken up while an emergency shuts the hall: the step waits for it all the same.
      opensWhen: its('takenUp'),
      doneWhen: all(its('weighedZeroed'), its('weightCompared')),
      limitS: 60,
      by: [{ act: 'zero-scale' }, { act: 'weigh' }, { act: 'compare-weight' }],
    },
    {
      id: 'send-dog',
      forEach: 'parcel',
      where: all(its('exam'), not(its('drugs'))),
      after: ['weigh'],
      doneWhen: its('dogSent'),
      limitS: 60,
      by: [{ act: 'clear-lane' }, { act: 'send-dog' }],
    },
    {
      id: 'swab',
      forEach: 'parcel',
      where: its('exam'),
      after: ['weigh', 'send-dog'],
      doneWhen: its('swabRead'),
      limitS: 60,
      by: [{ act: 'change-gloves' }, { act: 'take-swab' }, { act: 'rub' }, { act: 'insert-swab' }],
    },
    {
      id: 'swab-again',
      forEach: 'parcel',
      where: all(its('exam'), its('traceAlarm')),
      after: ['swab'],
      doneWhen: any(its('traceAlarmAgain'), its('traceClear')),
      limitS: 60,
      by: [
        { act: 'clean-detector' },
        { act: 'change-gloves' },
        { act: 'take-swab' },
        { act: 'rub' },
        { act: 'insert-swab' },
      ],
    },
    {
      id: 'escalate',
      forEach: 'parcel',
      where: all(its('exam'), its('traceAlarmAgain')),
      after: ['swab-again'],
      doneWhen: its('escalated'),
      limitS: 30,
      by: [{ act: 'escalate' }],
    },
  ],
  criteria: [
    {
      id: 'weighs-before-opening',
      weight: 2,
      severity: 'minor',
      competency: 'K4',
      forEach: 'parcel',
      where: its('exam'),
      failWhen: any(
        its('weightCompared.wrong'),
        without(ofIts('weighedZeroed'), ofIts('opened')),
        all(runEnded, its('held'), not(its('weighed'))),
      ),
      source: sources.weighing,
    },
    {
      id: 'keeps-the-dog-off-powder',
      weight: 2,
      severity: 'major',
      competency: 'K5',
      forEach: 'parcel',
      where: any(its('drugs'), its('powder')),
      failWhen: its('dogSent'),
      source: sources.opioid,
    },
    {
      id: 'lets-the-dog-work',
      weight: 1,
      severity: 'minor',
      competency: 'K4',
      forEach: 'parcel',
      where: all(its('exam'), not(its('drugs'))),
      failWhen: any(
        without(ofIts('dogSent'), ofIts('opened')),
        all(runEnded, its('held'), not(its('dogSent'))),
      ),
      source: sources.machineInspection,
    },
    {
      id: 'swabs-afresh',
      weight: 3,
      severity: 'minor',
      competency: 'K4',
      forEach: 'parcel',
      where: its('exam'),
      failWhen: any(
        its('swabReused'),
        its('gloveReused'),
        its('swabLoaded.wrong'),
        without(ofIts('swabRead'), ofIts('opened')),
        all(runEnded, its('held'), not(its('swabRead'))),
      ),
      source: sources.traceDetection,
    },
    {
      id: 'swabs-again-after-an-alarm',
      weight: 2,
      severity: 'major',
      competency: 'K4',
      forEach: 'parcel',
      where: its('traceAlarm'),
      failWhen: all(runEnded, awaitsSecondSwab, not(its('opened'))),
      source: sources.traceDetection,
    },
    {
      id: 'never-opens-an-alarm',
      weight: 5,
      severity: 'critical',
      competency: 'K5',
      forEach: 'parcel',
      where: its('traceAlarm'),
      failWhen: without(ofIts('traceClear'), ofIts('opened')),
      source: sources.traceDetection,
    },
    {
      id: 'escalates-an-alarm',
      weight: 3,
      severity: 'major',
      competency: 'K5',
      forEach: 'parcel',
      where: its('traceAlarmAgain'),
      failWhen: all(runEnded, not(its('escalated'))),
      source: sources.traceDetection,
    },
  ],
}
