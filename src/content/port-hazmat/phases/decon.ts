import { all, any, fact, never, not, ofRun, without } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Phase } from '#scenario/phase.ts'
import type { Step } from '#scenario/scenario.ts'
import { hasVictim, neverEntered, neverInside, willEnter } from '../aftermath.ts'
import { cargo, neighbour } from '../cases.ts'
import { anyDoneLate } from '../pace.ts'
import { STATIONS } from '../places-after.ts'
import { sources } from '../sources.ts'

const { carbide, cyanide } = cargo

const isCased = fact('victimBrought')
const isOut = all(willEnter, fact('leftHot'))

/** What is done at the seven stations, in this order. */
const PASSED = [
  'equipmentDropped',
  'washChosen',
  'suitWashed',
  'outerLayersOff',
  'airAnswered',
  'suitOff',
  'maskOff',
  'fieldWashed',
]
/** Each was done after all that come before it; that the mask comes after the suit is asked by itself. */
const isDisordered = any(
  ...PASSED.flatMap((later, index) =>
    PASSED.slice(0, index)
      .filter((earlier) => !(earlier === 'suitOff' && later === 'maskOff'))
      .map((earlier) => without(ofRun(earlier), ofRun(later))),
  ),
)
const CASUALTY = ['laneChosen', 'casualtyStripped', 'casualtyFlushed', 'casualtyBreathes']

const steps: Step[] = [
  {
    id: 'treat-casualty',
    after: ['rescue'],
    where: hasVictim,
    doneWhen: all(...CASUALTY.map(fact)),
    limitS: 30,
    by: [
      { act: 'choose-lane' },
      { act: 'strip-casualty' },
      { act: 'flush-casualty' },
      { act: 'help-casualty-breathe' },
    ],
  },
  {
    id: 'decontaminate',
    after: ['turn-back'],
    where: willEnter,
    doneWhen: all(...PASSED.map(fact)),
    limitS: 120,
    by: [
      { act: 'drop-equipment' },
      { act: 'choose-wash' },
      { act: 'wash-suit' },
      { act: 'remove-outer-layers' },
      { act: 'answer-for-air' },
      { act: 'suit-off', at: [{ place: 'decon-5' }] },
      { act: 'mask-off', at: [{ place: 'decon-6' }] },
      { act: 'wash-in-field' },
    ],
  },
  {
    id: 'rest',
    after: ['decontaminate'],
    opensWhen: fact('respondersDone'),
    doneWhen: all(fact('vitalsTaken'), fact('exposureRecorded'), fact('adviceGiven')),
    limitS: 30,
    by: [{ act: 'take-vitals' }, { act: 'record-exposure' }, { act: 'give-advice' }],
  },
]

/** Two lanes, seven stations, the rehabilitation tent. Port-hazmat sheet §5, rows 38 to 40. */
export const decon: Phase = {
  id: 'decon',
  acts: [
    {
      id: 'choose-lane',
      places: ['casualty'],
      where: isCased,
      fact: 'laneChosen',
      options: [{ id: 'responder-lane' }, { id: 'casualty-lane', rightWhen: all() }],
      lines: [{ id: 'lane-open', by: 'decon-lead' }],
    },
    { id: 'strip-casualty', places: ['casualty'], where: isCased, takesS: 2, fact: 'casualtyStripped' },
    {
      id: 'flush-casualty',
      places: ['casualty'],
      where: isCased,
      fact: 'casualtyFlushed',
      options: [
        { id: 'five-minutes-then-gel', rightWhen: neighbour.hydrofluoric, takesS: 5 },
        {
          id: 'thirty-minutes',
          rightWhen: all(not(neighbour.hydrofluoric), any(neighbour.nitric, cyanide)),
          takesS: 6,
        },
        {
          id: 'twenty-minutes',
          rightWhen: not(any(neighbour.hydrofluoric, neighbour.nitric, cyanide)),
          takesS: 5,
        },
        { id: 'wipe-only', takesS: 2 },
      ],
      tool: 'eyewash',
    },
    {
      id: 'help-casualty-breathe',
      places: ['casualty'],
      where: isCased,
      fact: 'casualtyBreathes',
      options: [
        { id: 'mouth-to-mouth' },
        { id: 'give-the-antidote' },
        { id: 'leave-to-medics', rightWhen: all() },
      ],
    },

    { id: 'drop-equipment', places: ['decon-1'], where: isOut, fact: 'equipmentDropped' },
    {
      id: 'choose-wash',
      places: ['decon-2'],
      where: isOut,
      fact: 'washChosen',
      options: [
        { id: 'brush-dry-then-soap', rightWhen: carbide },
        { id: 'soap-and-water', rightWhen: not(any(carbide, cyanide)) },
        { id: 'alkaline-bleach', rightWhen: cyanide },
        { id: 'vinegar' },
      ],
      tool: 'bucket',
    },
    {
      id: 'wash-suit',
      places: ['decon-2'],
      where: isOut,
      fact: 'suitWashed',
      options: [
        { id: 'head-down', rightWhen: all(), takesS: 8 },
        { id: 'boots-up', takesS: 8 },
        { id: 'quick-splash', takesS: 2 },
      ],
      tool: 'decon_brush',
    },
    {
      id: 'remove-outer-layers',
      places: ['decon-3'],
      where: isOut,
      takesS: 2,
      fact: 'outerLayersOff',
      tool: 'chemical_gloves',
    },
    {
      id: 'answer-for-air',
      places: ['decon-4'],
      where: isOut,
      fact: 'airAnswered',
      options: [{ id: 'disconnect-here' }, { id: 'stay-on-air', rightWhen: all() }],
      lines: [{ id: 'no-re-entry', by: 'decon-lead' }],
      tool: 'scba',
    },
    {
      id: 'suit-off',
      places: ['decon-5', ...STATIONS.filter((place) => place !== 'decon-5')],
      where: isOut,
      takesS: 3,
      fact: 'suitOff',
    },
    {
      id: 'mask-off',
      places: ['decon-6', ...STATIONS.filter((place) => place !== 'decon-6')],
      where: isOut,
      takesS: 1,
      fact: 'maskOff',
      options: [{ id: 'by-the-straps', rightWhen: all() }, { id: 'by-the-front' }],
      tool: 'facepiece',
    },
    { id: 'wash-in-field', places: ['decon-7'], where: isOut, takesS: 2, fact: 'fieldWashed' },

    {
      id: 'take-vitals',
      places: ['rehab'],
      where: fact('respondersDone'),
      takesS: 3,
      fact: 'vitalsTaken',
      tool: 'vitals_monitor',
    },
    { id: 'record-exposure', places: ['rehab'], where: fact('respondersDone'), fact: 'exposureRecorded' },
    {
      id: 'give-advice',
      places: ['rehab'],
      where: fact('respondersDone'),
      fact: 'adviceGiven',
      options: [
        { id: 'watch-for-24-hours', rightWhen: all() },
        { id: 'only-if-unwell-now' },
        { id: 'back-to-work' },
      ],
    },
  ],
  injects: [
    {
      id: 'responders-done',
      when: any(fact('fieldWashed'), all(neverEntered, fact('entryDecided'))),
      afterS: [3, 6],
      fact: 'respondersDone',
    },
  ],
  steps,
  criteria: [
    {
      id: 'keeps-the-lanes-apart',
      weight: 10,
      severity: 'major',
      competency: 'C8',
      where: hasVictim,
      failWhen: any(fact('laneChosen.wrong'), never('laneChosen')),
      source: sources.casualties,
    },
    {
      id: 'flushes-the-casualty',
      weight: 10,
      severity: 'major',
      competency: 'C9',
      where: hasVictim,
      failWhen: any(
        fact('casualtyFlushed.wrong'),
        fact('casualtyBreathes.wrong'),
        without(ofRun('casualtyStripped'), ofRun('casualtyFlushed')),
        ...['casualtyStripped', 'casualtyFlushed', 'casualtyBreathes'].map(never),
      ),
      source: sources.erg157,
    },
    {
      id: 'keeps-the-mask-to-the-last',
      weight: 10,
      severity: 'critical',
      competency: 'C8',
      where: willEnter,
      failWhen: any(
        without(ofRun('suitOff'), ofRun('maskOff')),
        fact('airAnswered.wrong'),
        all(fact('suited'), isAtRest(), not(fact('suitOff'))),
      ),
      source: sources.deconStations,
    },
    {
      id: 'passes-all-stations',
      weight: 10,
      severity: 'major',
      competency: 'C8',
      where: willEnter,
      failWhen: any(
        isDisordered,
        fact('suitWashed.wrong'),
        fact('maskOff.wrong'),
        all(fact('washChosen.wrong'), not(all(cyanide, fact('washChosen.vinegar')))),
        ...PASSED.map(neverInside),
      ),
      source: sources.deconStations,
    },
    {
      id: 'rests-and-records',
      weight: 4,
      severity: 'minor',
      competency: 'C9',
      failWhen: any(
        fact('adviceGiven.wrong'),
        ...['vitalsTaken', 'exposureRecorded', 'adviceGiven'].map(never),
      ),
      source: sources.ergFirstAid,
    },
    {
      id: 'keeps-the-pace-in-decon',
      weight: 4,
      severity: 'minor',
      competency: 'C8',
      failWhen: anyDoneLate(steps, ['treat-casualty', 'decontaminate', 'rest']),
      source: sources.limits,
    },
  ],
}

/** The trainee is in the cold zone behind the corridor, where no soiled suit may be. */
function isAtRest(): Condition {
  return all(fact('leftHot'), any(fact('here-rehab'), fact('here-post'), fact('here-evidence')))
}
