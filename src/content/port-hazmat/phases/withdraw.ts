import {
  all,
  any,
  doneLate,
  fact,
  late,
  never,
  not,
  notBefore,
  ofRun,
  sequence,
  without,
} from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Phase } from '#scenario/phase.ts'
import { cargo, neighbour, wind } from '../cases.ts'
import { sources } from '../sources.ts'

const { carbide, dithionite, nitrate, cyanide, battery, peroxide } = cargo

/** It was not done before the incident commander had taken over, or not at all. */
const notBeforeHandover = (name: string): Condition => notBefore(name, 'commandDecided')

/** What the radio report holds, and which answer is right. */
const REPORT = [
  { act: 'report-location', fact: 'reportedLocation' },
  {
    act: 'report-type',
    fact: 'reportedType',
    options: [
      { id: 'gas-from-a-box', rightWhen: any(carbide, dithionite, cyanide) },
      { id: 'cargo-on-fire', rightWhen: any(nitrate, battery, peroxide) },
      { id: 'oil-spill' },
    ],
  },
  {
    act: 'report-wind',
    fact: 'reportedWind',
    options: [
      { id: 'from-n', rightWhen: wind.n },
      { id: 'from-ne', rightWhen: wind.ne },
      { id: 'from-e', rightWhen: wind.e },
      { id: 'from-s' },
    ],
  },
  {
    act: 'report-box',
    fact: 'reportedBox',
    options: [{ id: 'box-c' }, { id: 'box-a', rightWhen: all() }, { id: 'box-b' }],
  },
  {
    act: 'report-un',
    fact: 'reportedUn',
    options: [
      { id: 'a-unknown-b-2031', rightWhen: neighbour.nitric },
      { id: 'a-unknown-b-1790', rightWhen: neighbour.hydrofluoric },
      { id: 'a-unknown-b-1005', rightWhen: neighbour.ammonia },
      { id: 'a-unknown-b-1294', rightWhen: neighbour.toluene },
      { id: 'a-guessed' },
    ],
  },
  { act: 'report-people', fact: 'reportedPeople' },
  {
    act: 'report-route',
    fact: 'reportedRoute',
    options: [
      { id: 'north-road', rightWhen: any(wind.n, wind.ne) },
      { id: 'apron', rightWhen: any(wind.ne, wind.e) },
      { id: 'quay' },
    ],
  },
  { act: 'report-needs', fact: 'reportedNeeds' },
]
const isReported = all(...REPORT.map(({ fact: reported }) => fact(reported)))

const TREATED = [
  'handsGloved',
  'driverInAir',
  'driverSeated',
  'driverStripped',
  'driverFlushed',
  'driverBreathes',
]
const isTreated = all(...TREATED.map(fact))
const GATE = ['entryPointChosen', 'managerAnswered', 'gateLogStarted']
const isGateHeld = all(...GATE.map(fact))
const BRIEF = ['briefedSeen', 'briefedDone', 'briefedNeed', 'briefedUnknown']
const isHandedOver = all(...BRIEF.map(fact), fact('commandDecided'))

/** Withdrawal, report, people, first aid, the hand-over of command. Port-hazmat sheet §5, rows 10 to 15. */
export const withdraw: Phase = {
  id: 'withdraw',
  acts: [
    {
      id: 'set-cordon',
      places: ['muster', 'cordon'],
      where: fact('arrived'),
      fact: 'cordonSet',
      options: [
        { id: 'm-25' },
        { id: 'm-100', rightWhen: any(carbide, dithionite, cyanide) },
        { id: 'm-500', rightWhen: battery },
        { id: 'm-800', rightWhen: peroxide },
        { id: 'm-1600', rightWhen: nitrate },
      ],
      tool: 'radio_ex',
    },
    {
      id: 'call-control',
      places: ['muster', 'cordon'],
      where: fact('arrived'),
      fact: 'controlCalled',
      lines: [{ id: 'control-listens', by: 'chief' }],
      tool: 'radio_ex',
    },
    ...REPORT.map(({ act, fact: reported, options }) => ({
      id: act,
      places: ['muster', 'cordon'],
      where: all(fact('controlCalled'), not(fact('commandDecided'))),
      fact: reported,
      ...(options && { options }),
    })),
    {
      id: 'move-dockers',
      places: ['muster', 'cordon'],
      where: fact('dockersSeen'),
      fact: 'dockersMoved',
      options: [
        { id: 'straight-downwind' },
        { id: 'crosswind-then-upwind', rightWhen: all() },
        { id: 'to-the-cordon-tape' },
        { id: 'through-the-haze-to-us' },
      ],
      lines: [
        { id: 'dockers-come', by: 'docker', when: fact('dockersMoved.right') },
        { id: 'dockers-cough', by: 'docker' },
      ],
      tool: 'megaphone',
    },
    {
      id: 'count-heads',
      places: ['muster'],
      where: fact('dockersMoved'),
      takesS: 3,
      fact: 'headsCounted',
      lines: [{ id: 'eight-here', by: 'docker' }],
    },
    {
      id: 'open-one-entry',
      places: ['cordon'],
      where: fact('managerHere'),
      fact: 'entryPointChosen',
      options: [{ id: 'one-upwind', rightWhen: all() }, { id: 'two-for-speed' }, { id: 'one-on-the-quay' }],
      tool: 'cordon_board',
    },
    { id: 'start-log', places: ['cordon'], where: fact('managerHere'), fact: 'gateLogStarted' },
    {
      id: 'answer-manager',
      places: ['cordon'],
      where: fact('managerHere'),
      fact: 'managerAnswered',
      options: [
        { id: 'go-in-briefly' },
        { id: 'with-an-escort' },
        { id: 'refuse-and-log', rightWhen: all() },
      ],
      lines: [
        { id: 'manager-waits', by: 'manager', when: fact('managerAnswered.right') },
        { id: 'manager-goes-in', by: 'manager' },
      ],
    },
    { id: 'put-on-gloves', places: ['driver'], where: fact('driverHere'), fact: 'handsGloved' },
    { id: 'bring-to-air', places: ['driver'], where: fact('driverHere'), fact: 'driverInAir' },
    { id: 'seat-driver', places: ['driver'], where: fact('driverHere'), fact: 'driverSeated' },
    { id: 'strip-driver', places: ['driver'], where: fact('driverHere'), takesS: 2, fact: 'driverStripped' },
    {
      id: 'flush-driver',
      places: ['driver'],
      where: fact('driverHere'),
      fact: 'driverFlushed',
      options: [
        { id: 'twenty-minutes', rightWhen: all(), takesS: 6 },
        { id: 'two-minutes', takesS: 2 },
        { id: 'wipe-dry' },
      ],
      tool: 'eyewash',
    },
    {
      id: 'help-breathing',
      places: ['driver'],
      where: fact('driverHere'),
      fact: 'driverBreathes',
      options: [{ id: 'mouth-to-mouth' }, { id: 'upright-and-watch', rightWhen: all() }, { id: 'lay-flat' }],
      lines: [{ id: 'driver-thanks', by: 'driver' }],
    },
    { id: 'comfort-driver', places: ['driver'], where: fact('driverHere'), fact: 'driverHugged' },
    { id: 'brief-seen', places: ['post'], where: fact('icHere'), fact: 'briefedSeen' },
    { id: 'brief-done', places: ['post'], where: fact('icHere'), fact: 'briefedDone' },
    { id: 'brief-need', places: ['post'], where: fact('icHere'), fact: 'briefedNeed' },
    { id: 'brief-unknown', places: ['post'], where: fact('icHere'), fact: 'briefedUnknown' },
    {
      id: 'decide-on-command',
      places: ['post'],
      where: fact('icHere'),
      fact: 'commandDecided',
      options: [{ id: 'hand-over', rightWhen: all() }, { id: 'keep' }, { id: 'share' }],
      lines: [
        { id: 'ic-takes-over', by: 'ic', when: fact('commandDecided.right') },
        { id: 'ic-insists', by: 'ic' },
      ],
    },
  ],
  // The world does not wait for whoever leaves something out.
  injects: [
    { id: 'dockers', when: fact('controlCalled'), afterS: [15, 20], fact: 'dockersSeen' },
    { id: 'manager', when: fact('headsCounted'), afterS: [2, 4], fact: 'managerHere' },
    {
      id: 'driver',
      when: fact('managerAnswered'),
      afterS: [4, 7],
      fact: 'driverHere',
    },
    { id: 'ic-arrives', when: fact('driverHere'), afterS: [30, 40], fact: 'icHere' },
  ],
  steps: [
    {
      id: 'withdraw',
      after: ['stop-block'],
      opensWhen: fact('hissing'),
      doneWhen: fact('cordonSet'),
      limitS: 45,
      by: [{ goTo: [{ place: 'muster' }] }, { act: 'set-cordon' }],
    },
    {
      id: 'report',
      after: ['withdraw'],
      doneWhen: isReported,
      limitS: 60,
      by: [{ act: 'call-control' }, ...REPORT.map(({ act }) => ({ act }))],
    },
    {
      id: 'move-dockers',
      after: ['report'],
      opensWhen: fact('dockersSeen'),
      doneWhen: fact('headsCounted'),
      limitS: 60,
      by: [{ act: 'move-dockers' }, { act: 'count-heads' }],
    },
    {
      id: 'hold-the-gate',
      after: ['move-dockers'],
      opensWhen: fact('managerHere'),
      doneWhen: isGateHeld,
      limitS: 30,
      by: [{ act: 'answer-manager' }, { act: 'open-one-entry' }, { act: 'start-log' }],
    },
    {
      id: 'treat-driver',
      after: ['hold-the-gate'],
      opensWhen: fact('driverHere'),
      doneWhen: isTreated,
      limitS: 45,
      by: [
        { act: 'put-on-gloves' },
        { act: 'bring-to-air' },
        { act: 'seat-driver' },
        { act: 'strip-driver' },
        { act: 'flush-driver' },
        { act: 'help-breathing' },
      ],
    },
    {
      id: 'hand-over-command',
      after: ['treat-driver'],
      opensWhen: fact('icHere'),
      doneWhen: isHandedOver,
      limitS: 45,
      by: [
        { act: 'brief-seen' },
        { act: 'brief-done' },
        { act: 'brief-need' },
        { act: 'brief-unknown' },
        { act: 'decide-on-command' },
      ],
    },
  ],
  criteria: [
    {
      id: 'withdraws-and-cordons',
      weight: 10,
      severity: 'major',
      competency: 'C3',
      failWhen: any(late('withdraw'), all(not(nitrate), fact('cordonSet.wrong')), never('cordonSet')),
      source: sources.erg111,
    },
    {
      id: 'clears-1600-m',
      weight: 10,
      severity: 'critical',
      competency: 'C3',
      where: nitrate,
      failWhen: fact('cordonSet.wrong'),
      source: sources.erg140,
    },
    {
      id: 'reports-fully',
      weight: 10,
      severity: 'major',
      competency: 'C4',
      failWhen: any(
        sequence(ofRun('controlCalled'), ofRun('cordonSet')),
        ...REPORT.flatMap(({ fact: reported }) => [fact(`${reported}.wrong`), notBeforeHandover(reported)]),
      ),
      source: sources.accidentReport,
    },
    {
      id: 'moves-the-dockers',
      weight: 10,
      severity: 'major',
      competency: 'C3',
      failWhen: any(fact('dockersMoved.wrong'), late('move-dockers'), never('headsCounted')),
      source: sources.ergBackground,
    },
    {
      id: 'holds-the-gate',
      weight: 10,
      severity: 'major',
      competency: 'C3',
      failWhen: any(fact('entryPointChosen.wrong'), fact('managerAnswered.wrong'), ...GATE.map(never)),
      source: sources.ergBackground,
    },
    {
      id: 'treats-the-driver',
      weight: 10,
      severity: 'major',
      competency: 'C9',
      failWhen: any(
        fact('driverHugged'),
        fact('driverFlushed.wrong'),
        fact('driverBreathes.wrong'),
        late('treat-driver'),
        ...['driverStripped', 'driverFlushed'].map((touched) =>
          without(ofRun('handsGloved'), ofRun(touched)),
        ),
        ...TREATED.map(never),
      ),
      source: sources.ergFirstAid,
    },
    {
      id: 'briefs-the-commander',
      weight: 10,
      severity: 'major',
      competency: 'C4',
      failWhen: any(
        fact('commandDecided.wrong'),
        never('commandDecided'),
        ...BRIEF.map((name) => without(ofRun(name), ofRun('commandDecided'))),
      ),
      source: sources.levels,
    },
    {
      id: 'keeps-the-pace-at-the-cordon',
      weight: 4,
      severity: 'minor',
      competency: 'C4',
      failWhen: any(
        doneLate('report', isReported),
        doneLate('hold-the-gate', isGateHeld),
        doneLate('hand-over-command', isHandedOver),
      ),
      source: sources.limits,
    },
  ],
}
