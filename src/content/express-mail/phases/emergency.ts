import {
  all,
  any,
  fact,
  its,
  late,
  not,
  ofRun,
  runEnded,
  sequence,
  someParcel,
  without,
} from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Phase, PhaseAct } from '#scenario/phase.ts'
import { even, variantsOf } from '#scenario/variants.ts'
import { sources } from '../sources.ts'
import { workDone } from './disposition.ts'

const powder = fact('emergency.powder')
const device = fact('emergency.device')
const radiation = fact('emergency.radiation')
/** The hall is left for the assembly point: powder and device; at a radiation alarm one keeps away and holds. */
const isEvacuated: Condition = any(powder, device)
const hasBegun = fact('emergency')

/** Writes what is told, or given, to those who were called. */
function toHelp(id: string, done: string, where = fact('helpCalled')): PhaseAct {
  return { id, places: ['assembly', 'exit'], where, fact: done }
}

/** It has begun, and has never been left to others. */
const neverOnceBegun = (name: string): Condition => all(runEnded, hasBegun, not(fact(name)))
/** The trainee is back in a place of the hall before the responders have given it free. */
const reEntered: Condition = any(
  ...['console', 'table', 'monitor', 'scale', 'etd', 'dog', 'evidence', 'locker', 'briefing'].map((place) =>
    all(
      sequence(ofRun('evacuated'), ofRun(`here-${place}`)),
      without(ofRun('allClear'), ofRun(`here-${place}`)),
    ),
  ),
)

/**
 * The late bag and what comes with it: powder that leaks, an unexplained cluster in an image, or a radiation alarm;
 * awareness level only. Express-mail sheet §5, steps 30 to 34.
 */
export const emergency: Phase = {
  id: 'emergency',
  variants: variantsOf({
    emergency: even('powder', 'device', 'radiation'),
    headcount: even('full', 'missing'),
  }),
  acts: [
    { id: 'raise-alarm', places: ['console', 'monitor'], where: hasBegun, fact: 'alarmRaised' },
    {
      id: 'handle-suspect',
      places: ['console', 'monitor'],
      where: all(hasBegun, not(fact('evacuated'))),
      fact: 'suspectHandled',
      options: [{ id: 'pick-up' }, { id: 'open' }, { id: 'scan-again' }],
    },
    {
      id: 'use-radio',
      places: ['console', 'monitor'],
      where: all(hasBegun, not(fact('evacuated'))),
      fact: 'radioUsed',
      tool: 'radio',
    },
    { id: 'cover', places: ['console'], where: all(hasBegun, powder), fact: 'covered', tool: 'spill_cover' },
    {
      id: 'stop-ventilation',
      places: ['console'],
      where: all(hasBegun, powder),
      fact: 'ventilationStopped',
    },
    { id: 'close-doors', places: ['exit'], where: all(hasBegun, powder), fact: 'doorsClosed' },
    { id: 'clear-hall', places: ['console', 'monitor'], where: hasBegun, fact: 'hallCleared' },
    {
      id: 'choose-distance',
      places: ['exit'],
      where: all(hasBegun, device),
      fact: 'distanceChosen',
      options: [{ id: 'm-10-in-sight' }, { id: 'm-21' }, { id: 'm-46-behind-cover', rightWhen: device }],
    },
    {
      id: 'keep-away',
      places: ['monitor', 'console'],
      where: all(hasBegun, radiation),
      fact: 'keptAway',
      options: [
        { id: 'step-back-and-hold', rightWhen: radiation },
        { id: 'stand-beside' },
        { id: 'send-on' },
      ],
    },
    {
      id: 'call-help',
      places: ['assembly', 'exit'],
      where: hasBegun,
      fact: 'helpCalled',
      options: [
        { id: 'police-and-eod', rightWhen: device },
        { id: 'hazmat', rightWhen: powder },
        { id: 'radiation-officer', rightWhen: radiation },
      ],
      tool: 'phone',
    },
    toHelp('report-what', 'reportedWhat'),
    toHelp('report-where', 'reportedWhere'),
    toHelp('report-size', 'reportedSize'),
    toHelp('report-when', 'reportedWhen'),
    toHelp('report-exposed', 'reportedExposed'),
    toHelp('give-image', 'imageGiven', all(fact('helpCalled'), device)),
    {
      id: 'call-roll',
      places: ['assembly'],
      where: all(hasBegun, isEvacuated),
      takesS: 3,
      fact: 'rollCalled',
      outcomes: [{ when: fact('headcount.missing'), sets: ofRun('someoneMissing') }],
    },
    {
      id: 'report-missing',
      places: ['assembly'],
      where: fact('rollCalled'),
      fact: 'missingReported',
      options: [
        { id: 'all-here', rightWhen: fact('headcount.full') },
        { id: 'one-missing', rightWhen: fact('headcount.missing') },
      ],
    },
    { id: 'list-exposed', places: ['assembly'], where: all(hasBegun, powder), fact: 'exposedListed' },
    {
      id: 'wash',
      places: ['assembly', 'sink'],
      where: all(hasBegun, powder),
      fact: 'washed',
      options: [{ id: 'soap-and-water', rightWhen: powder }, { id: 'hand-gel' }, { id: 'bleach' }],
    },
    {
      id: 'hand-over-command',
      places: ['assembly', 'exit'],
      where: fact('respondersHere'),
      fact: 'commandHandedOver',
    },
    {
      id: 'stay-available',
      places: ['assembly', 'exit'],
      where: fact('commandHandedOver'),
      fact: 'stayedAvailable',
    },
  ],
  injects: [
    { id: 'late-bag-time', when: fact('begun'), afterS: [720, 960], fact: 'lateBagTime', isSilent: true },
    { id: 'late-bag', when: any(fact('lateBagTime'), workDone), fact: 'lateBag' },
    {
      id: 'emergency',
      when: any(
        someParcel(all(its('powder'), its('fed'))),
        someParcel(all(its('device'), its('imaged'))),
        someParcel(all(its('source'), its('monitorAlarm'))),
      ),
      fact: 'emergency',
    },
    {
      id: 'evacuated',
      when: all(hasBegun, any(fact('here-exit'), fact('here-assembly'))),
      fact: 'evacuated',
      isSilent: true,
    },
    { id: 'responders', when: fact('helpCalled'), afterS: [40, 70], fact: 'respondersHere' },
    { id: 'all-clear', when: fact('commandHandedOver'), afterS: [10, 20], fact: 'allClear', removes: 'late' },
  ],
  steps: [
    {
      id: 'feed-late-bag',
      after: [],
      opensWhen: fact('lateBag'),
      doneWhen: someParcel(all(its('late'), its('fed'))),
      by: [{ control: 'StartBelt' }],
    },
    {
      id: 'freeze',
      after: [],
      opensWhen: hasBegun,
      doneWhen: all(fact('alarmRaised'), any(fact('emergencyStopped'), radiation)),
      limitS: 10,
      by: [{ control: 'PressEmergencyStop' }, { act: 'raise-alarm' }],
    },
    {
      id: 'make-safe',
      after: ['freeze'],
      opensWhen: hasBegun,
      doneWhen: any(
        all(powder, fact('covered'), fact('ventilationStopped'), fact('hallCleared')),
        all(device, fact('hallCleared')),
        all(radiation, fact('keptAway'), fact('hallCleared')),
      ),
      limitS: 30,
      by: [{ act: 'cover' }, { act: 'stop-ventilation' }, { act: 'keep-away' }, { act: 'clear-hall' }],
    },
    {
      id: 'leave',
      after: ['make-safe'],
      opensWhen: hasBegun,
      doneWhen: all(
        fact('evacuated'),
        any(all(powder, fact('doorsClosed')), all(device, fact('distanceChosen')), radiation),
      ),
      limitS: 45,
      by: [{ act: 'close-doors' }, { act: 'choose-distance' }, { act: 'call-help', at: [{ place: 'exit' }] }],
    },
    {
      id: 'report',
      after: ['leave'],
      opensWhen: hasBegun,
      doneWhen: all(
        fact('helpCalled'),
        fact('reportedWhat'),
        fact('reportedWhere'),
        fact('reportedSize'),
        fact('reportedWhen'),
        fact('reportedExposed'),
        any(not(device), fact('imageGiven')),
      ),
      limitS: 45,
      by: [
        { act: 'call-help' },
        { act: 'report-what' },
        { act: 'report-where' },
        { act: 'report-size' },
        { act: 'report-when' },
        { act: 'report-exposed' },
        { act: 'give-image' },
      ],
    },
    {
      id: 'call-roll',
      after: ['leave'],
      where: isEvacuated,
      opensWhen: hasBegun,
      doneWhen: all(
        fact('rollCalled'),
        fact('missingReported'),
        any(device, all(fact('exposedListed'), fact('washed'))),
      ),
      limitS: 60,
      by: [{ act: 'call-roll' }, { act: 'report-missing' }, { act: 'list-exposed' }, { act: 'wash' }],
    },
    {
      id: 'hand-over-command',
      after: ['report', 'call-roll'],
      opensWhen: fact('respondersHere'),
      doneWhen: all(fact('commandHandedOver'), fact('stayedAvailable')),
      limitS: 30,
      by: [{ act: 'hand-over-command' }, { act: 'stay-available' }],
    },
  ],
  criteria: [
    {
      id: 'freezes-and-does-not-touch',
      weight: 6,
      severity: 'critical',
      competency: 'K5',
      where: hasBegun,
      failWhen: any(
        fact('suspectHandled'),
        all(
          sequence(ofRun('emergency'), ofRun('beltMoving')),
          without(ofRun('allClear'), ofRun('beltMoving')),
        ),
        someParcel(all(any(its('device'), its('source'), its('powder')), its('decided'))),
      ),
      source: sources.suspectedDevice,
    },
    {
      id: 'stops-and-warns-at-once',
      weight: 2,
      severity: 'minor',
      competency: 'K5',
      where: hasBegun,
      failWhen: any(late('freeze'), neverOnceBegun('alarmRaised')),
      source: sources.suspectedDevice,
    },
    {
      id: 'makes-the-hall-safe',
      weight: 3,
      severity: 'major',
      competency: 'K5',
      where: hasBegun,
      failWhen: any(
        fact('keptAway.wrong'),
        fact('distanceChosen.wrong'),
        without(ofRun('hallCleared'), ofRun('evacuated')),
        all(powder, without(ofRun('covered'), ofRun('evacuated'))),
        all(powder, without(ofRun('ventilationStopped'), ofRun('evacuated'))),
        all(powder, neverOnceBegun('doorsClosed')),
        all(device, neverOnceBegun('distanceChosen')),
        all(radiation, neverOnceBegun('keptAway')),
      ),
      source: sources.suspiciousPowder,
    },
    {
      id: 'leaves-in-time',
      weight: 5,
      severity: 'critical',
      competency: 'K5',
      where: all(hasBegun, isEvacuated),
      failWhen: any(all(late('leave'), not(fact('evacuated'))), neverOnceBegun('evacuated')),
      source: sources.suspectedDevice,
    },
    {
      id: 'uses-no-radio-beside-it',
      weight: 2,
      severity: 'major',
      competency: 'K5',
      where: hasBegun,
      failWhen: fact('radioUsed'),
      source: sources.suspectedDevice,
    },
    {
      id: 'reports-fully',
      weight: 2,
      severity: 'minor',
      competency: 'K6',
      where: hasBegun,
      failWhen: any(
        fact('helpCalled.wrong'),
        ...[
          'helpCalled',
          'reportedWhat',
          'reportedWhere',
          'reportedSize',
          'reportedWhen',
          'reportedExposed',
        ].map((name) => any(without(ofRun(name), ofRun('commandHandedOver')), neverOnceBegun(name))),
        all(
          device,
          any(without(ofRun('imageGiven'), ofRun('commandHandedOver')), neverOnceBegun('imageGiven')),
        ),
      ),
      source: sources.suspectedDevice,
    },
    {
      id: 'reports-the-missing',
      weight: 4,
      severity: 'critical',
      competency: 'K5',
      where: all(hasBegun, isEvacuated),
      failWhen: any(
        fact('missingReported.wrong'),
        without(ofRun('missingReported'), ofRun('commandHandedOver')),
        neverOnceBegun('missingReported'),
      ),
      source: sources.suspectedDevice,
    },
    {
      id: 'washes-with-soap',
      weight: 2,
      severity: 'major',
      competency: 'K5',
      where: all(hasBegun, powder),
      failWhen: any(fact('washed.wrong'), neverOnceBegun('washed'), neverOnceBegun('exposedListed')),
      source: sources.opioid,
    },
    {
      id: 'never-re-enters',
      weight: 4,
      severity: 'critical',
      competency: 'K5',
      where: all(hasBegun, isEvacuated),
      failWhen: reEntered,
      source: sources.suspectedDevice,
    },
    {
      id: 'hands-over-command',
      weight: 2,
      severity: 'minor',
      competency: 'K6',
      where: hasBegun,
      failWhen: any(neverOnceBegun('commandHandedOver'), neverOnceBegun('stayedAvailable')),
      source: sources.suspectedDevice,
    },
  ],
}
