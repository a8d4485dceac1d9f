import { all, any, doneLate, fact, late, never, not, ofRun, sequence, without } from '#scenario/ask.ts'
import type { Phase, PhaseAct } from '#scenario/phase.ts'
import { even, variantsOf } from '#scenario/variants.ts'
import {
  isAirborne,
  isByVector,
  patient,
  toCard,
  toIsolationHospital,
  toRelease,
  toUrgentCare,
} from '../cases.ts'
import { sources } from '../sources.ts'
import { needsSpecimen } from './isolation.ts'

const { cholera, vhf } = patient

/** Who is driven to a hospital, and who leaves on their own feet. */
const isDriven = any(toIsolationHospital, toUrgentCare)
const hasLeft = fact('patientTransferred')
const isDecided = fact('dispositionDecided')

/** From inside out. Sheet §1.8. */
const LAYERS = ['primaryIn', 'absorbentIn', 'secondaryShut', 'cushionIn', 'outerShut']
const MARKS = ['tubeLabelled', 'boxMarked', 'contactWritten']
const isPacked = all(...[...LAYERS, ...MARKS].map(fact))
const isCooled = all(fact('packsTaken'), fact('coolBoxRead'))

const TOLD = ['diseaseControlTold', 'immigrationTold', 'hospitalTold']
const isNotified = all(
  fact('reported'),
  fact('diseaseControlTold'),
  fact('immigrationTold'),
  any(not(isDriven), fact('hospitalTold')),
)

/** What is ordered after the patient has gone; a spill only where somebody was sick or had to run. */
const hasSpill = any(cholera, vhf)
const ORDERS = ['cabinOrdered', 'floorOrdered', 'touchOrdered', 'toiletOrdered', 'wayOrdered', 'timeOrdered']
const isOrdered = all(...ORDERS.map(fact), any(not(hasSpill), fact('spillOrdered')))
const MIXED = ['solutionMixed', 'stripRead', 'contractorAnswered']
const isMixed = all(...MIXED.map(fact))

/** How long the room is left: 99.9 % at its air changes. Sheet §5.3. */
const air = { 6: fact('air.ach-6'), 12: fact('air.ach-12'), 20: fact('air.ach-20') }

const WASTE = ['bagFilled', 'bagTied', 'bagDoubled', 'bagLabelled', 'wasteSigned']
const PATIENT_PLACES = ['ambulance', 'medical', 'isolation-door', 'gauge']
const isBreached = fact('breachNoticed')
const wherever = PATIENT_PLACES.map((place) => ({ place, when: fact(`here-${place}`) }))

const PACKING: PhaseAct[] = [
  {
    id: 'label-tube',
    places: ['medical'],
    fact: 'tubeLabelled',
    options: [{ id: 'two-identifiers', rightWhen: all() }, { id: 'seat-only' }, { id: 'label-later' }],
  },
  { id: 'put-in-primary', places: ['medical'], fact: 'primaryIn', tool: 'triple_packaging' },
  {
    id: 'add-absorbent',
    places: ['medical'],
    fact: 'absorbentIn',
    options: [{ id: 'for-all-the-liquid', rightWhen: all() }, { id: 'one-tissue' }],
  },
  { id: 'shut-secondary', places: ['medical'], fact: 'secondaryShut' },
  { id: 'add-cushion', places: ['medical'], fact: 'cushionIn' },
  {
    id: 'shut-outer',
    places: ['medical'],
    fact: 'outerShut',
    options: [{ id: 'rigid-100-mm', rightWhen: all() }, { id: 'soft-pouch' }],
  },
  {
    id: 'mark-box',
    places: ['medical'],
    fact: 'boxMarked',
    options: [
      { id: 'un-3373-50-mm', rightWhen: all() },
      { id: 'un-2814-50-mm' },
      { id: 'un-3373-20-mm' },
      { id: 'fragile-only' },
    ],
  },
  { id: 'write-contact', places: ['medical'], fact: 'contactWritten' },
].map((act) => ({ ...act, where: all(needsSpecimen, fact('tubeClosed')) }))

const ORDER_ACTS: PhaseAct[] = [
  {
    id: 'order-cabin',
    places: ['medical'],
    fact: 'cabinOrdered',
    options: [{ id: 'airline-approved', rightWhen: all() }, { id: 'chlorine-1000' }, { id: 'chlorine-5000' }],
  },
  {
    id: 'order-floor',
    places: ['medical'],
    fact: 'floorOrdered',
    options: [
      { id: 'mg-500' },
      { id: 'mg-1000', rightWhen: not(vhf) },
      { id: 'mg-5000-after-cleaning', rightWhen: vhf },
    ],
  },
  {
    id: 'order-touch',
    places: ['medical'],
    fact: 'touchOrdered',
    options: [
      { id: 'alcohol-75', rightWhen: not(vhf) },
      { id: 'chlorine-500', rightWhen: not(vhf) },
      { id: 'chlorine-5000', rightWhen: vhf },
      { id: 'damp-cloth' },
    ],
  },
  {
    id: 'order-toilet',
    places: ['medical'],
    fact: 'toiletOrdered',
    options: [
      { id: 'mg-500' },
      { id: 'mg-2000', rightWhen: not(vhf) },
      { id: 'mg-5000-after-cleaning', rightWhen: vhf },
    ],
  },
  {
    id: 'order-way',
    places: ['medical'],
    fact: 'wayOrdered',
    options: [{ id: 'from-outside-inward', rightWhen: all() }, { id: 'from-the-bed-out' }],
  },
  {
    id: 'order-time',
    places: ['medical'],
    fact: 'timeOrdered',
    options: [{ id: 'min-5' }, { id: 'min-10' }, { id: 'min-30', rightWhen: all() }],
  },
].map((act) => ({ ...act, where: all(toIsolationHospital, hasLeft) }))

/**
 * Packing, notices, ambulance, a caller, disinfection, mosquitoes, the air of the room, waste. Health sheet §3, rows 32
 * to 39.
 */
export const transfer: Phase = {
  id: 'transfer',
  variants: variantsOf({
    caller: even('press', 'airline', 'relative'),
    air: even('ach-6', 'ach-12', 'ach-20'),
    breach: even('none', 'glove', 'splash'),
  }),
  acts: [
    {
      id: 'report-to-chain',
      places: ['isolation-door'],
      where: isDecided,
      fact: 'reported',
      takesS: 3,
      options: [{ id: 'finding-measures-contacts', rightWhen: all() }, { id: 'all-under-control' }],
      lines: [{ id: 'lead-reports-up', by: 'lead' }],
      tool: 'phone',
    },
    ...[
      { id: 'tell-disease-control', fact: 'diseaseControlTold' },
      { id: 'tell-immigration', fact: 'immigrationTold' },
    ].map((act) => ({ ...act, places: ['isolation-door'], where: isDecided, takesS: 2, tool: 'phone' })),
    {
      id: 'tell-hospital',
      places: ['isolation-door'],
      where: all(isDecided, isDriven),
      fact: 'hospitalTold',
      takesS: 2,
      tool: 'phone',
    },
    {
      id: 'email-who',
      places: ['isolation-door'],
      where: isDecided,
      fact: 'whoEmailed',
      tool: 'phone',
    },

    ...PACKING,
    {
      id: 'take-packs',
      places: ['medical'],
      where: fact('outerShut'),
      fact: 'packsTaken',
      options: [{ id: 'conditioned', rightWhen: all() }, { id: 'frozen' }, { id: 'no-packs' }],
      tool: 'cold_box',
    },
    {
      id: 'read-cool-box',
      places: ['medical'],
      where: fact('packsTaken'),
      fact: 'coolBoxRead',
      takesS: 2,
      instrument: 'cool-box',
      tool: 'cold_box',
    },

    {
      id: 'order-ambulance',
      places: ['ambulance'],
      where: all(isDecided, isDriven),
      fact: 'ambulanceOrdered',
      options: [
        { id: 'negative-pressure', rightWhen: all() },
        { id: 'ordinary', rightWhen: not(isAirborne) },
        { id: 'taxi' },
      ],
      lines: [{ id: 'driver-here', by: 'driver' }],
    },
    {
      id: 'hand-over',
      places: ['ambulance'],
      where: fact('ambulanceOrdered'),
      fact: 'handedOver',
      takesS: 5,
      options: [{ id: 'structured-and-written', rightWhen: all() }, { id: 'by-word-of-mouth' }],
      lines: [{ id: 'driver-repeats', by: 'driver' }],
    },
    ...[
      { id: 'hand-over-forms', fact: 'formsGiven' },
      { id: 'hand-over-belongings', fact: 'belongingsGiven' },
    ].map((act) => ({ ...act, places: ['ambulance'], where: fact('ambulanceOrdered') })),
    {
      id: 'hand-over-cold-box',
      places: ['ambulance'],
      where: all(fact('ambulanceOrdered'), needsSpecimen),
      fact: 'coldBoxGiven',
      tool: 'cold_box',
    },
    {
      id: 'see-off',
      places: ['ambulance'],
      where: fact('ambulanceOrdered'),
      fact: 'patientTransferred',
      contacts: [{ touch: ['hands', 'patient'] }],
    },
    {
      id: 'give-card',
      places: ['isolation'],
      where: all(toCard, fact('decisionExplained')),
      fact: 'patientTransferred',
      takesS: 2,
      options: [{ id: 'explain-it', rightWhen: all() }, { id: 'without-a-word' }],
      tool: 'convenience_card',
    },
    {
      id: 'let-go-with-advice',
      places: ['isolation'],
      where: all(toRelease, fact('decisionExplained')),
      fact: 'patientTransferred',
      takesS: 2,
      options: [{ id: 'signs-and-phone', rightWhen: all() }, { id: 'without-a-word' }],
    },

    {
      id: 'answer-caller',
      places: PATIENT_PLACES,
      where: fact('callerAsks'),
      fact: 'callerAnswered',
      options: [
        { id: 'official-channel', rightWhen: all() },
        { id: 'name-only' },
        { id: 'seat-and-illness' },
      ],
      lines: [
        { id: 'caller-gives-up', by: 'reporter', when: fact('callerAnswered.right') },
        { id: 'caller-thanks', by: 'reporter' },
      ],
      tool: 'phone',
    },

    ...ORDER_ACTS,
    {
      id: 'order-spill',
      places: ['medical'],
      where: all(hasSpill, hasLeft),
      fact: 'spillOrdered',
      options: [
        { id: 'cover-5000-remove-repeat', rightWhen: all() },
        { id: 'spray-1000' },
        { id: 'mop-then-1000' },
      ],
    },
    {
      id: 'mix-solution',
      places: ['medical'],
      where: all(hasLeft, fact('floorOrdered')),
      fact: 'solutionMixed',
      takesS: 4,
      options: [
        { id: 'ml-20' },
        { id: 'ml-200', rightWhen: not(vhf) },
        { id: 'l-1', rightWhen: vhf },
        { id: 'l-2' },
      ],
      tool: 'dilution_jug',
    },
    {
      id: 'read-strip',
      places: ['medical'],
      where: fact('solutionMixed'),
      fact: 'stripRead',
      takesS: 2,
      instrument: 'chlorine-strips',
      tool: 'chlorine_strips',
    },
    {
      id: 'answer-contractor',
      places: ['medical'],
      where: fact('contractorAsks'),
      fact: 'contractorAnswered',
      options: [{ id: 'wait-out-the-time', rightWhen: all() }, { id: 'wipe-now' }],
      lines: [
        { id: 'contractor-waits', by: 'contractor', when: fact('contractorAnswered.right') },
        { id: 'contractor-wipes', by: 'contractor' },
      ],
    },

    {
      id: 'have-mosquito-caught',
      places: ['medical'],
      where: fact('mosquitoSeen'),
      fact: 'mosquitoCaught',
      options: [{ id: 'tube-and-identify', rightWhen: all() }, { id: 'swat-it' }],
      tool: 'mosquito_tube',
    },
    {
      id: 'order-against-insects',
      places: ['medical'],
      where: fact('mosquitoSeen'),
      fact: 'insectsOrdered',
      options: [
        { id: 'disinsection-d-phenothrin', rightWhen: all() },
        { id: 'disinfection-chlorine' },
        { id: 'deratting' },
      ],
      tool: 'insect_spray',
    },

    {
      id: 'set-room-wait',
      places: ['gauge'],
      where: all(isAirborne, hasLeft),
      fact: 'roomWaitSet',
      options: [
        { id: 'min-10' },
        { id: 'min-21', rightWhen: air[20] },
        { id: 'min-35', rightWhen: air[12] },
        { id: 'min-69', rightWhen: air[6] },
      ],
    },
    {
      id: 'answer-cleaners',
      places: ['gauge'],
      where: all(isAirborne, hasLeft),
      fact: 'cleanersAnswered',
      options: [
        { id: 'after-the-wait', rightWhen: all() },
        { id: 'now-with-respirators', rightWhen: all() },
        { id: 'now-as-you-are' },
      ],
    },

    {
      id: 'fill-bag',
      places: ['isolation-door'],
      where: hasLeft,
      fact: 'bagFilled',
      options: [
        { id: 'three-quarters', rightWhen: all() },
        { id: 'to-the-brim' },
        { id: 'press-down-by-hand', contacts: [{ touch: ['hands', 'waste-bag'] }] },
      ],
      contacts: [{ soil: 'waste-bag', load: 0.5 }, { touch: ['hands', 'waste-bag'] }],
      tool: 'yellow_bag',
    },
    {
      id: 'tie-bag',
      places: ['isolation-door'],
      where: fact('bagFilled'),
      fact: 'bagTied',
      options: [{ id: 'gooseneck', rightWhen: all() }, { id: 'squeeze-the-air-out' }],
      contacts: [{ touch: ['hands', 'waste-bag'] }],
      tool: 'yellow_bag',
    },
    {
      id: 'double-bag',
      places: ['isolation-door'],
      where: fact('bagFilled'),
      fact: 'bagDoubled',
      tool: 'yellow_bag',
    },
    { id: 'label-bag', places: ['isolation-door'], where: fact('bagFilled'), fact: 'bagLabelled' },
    { id: 'sign-off-waste', places: ['isolation-door'], where: fact('bagFilled'), fact: 'wasteSigned' },

    {
      id: 'answer-breach',
      places: PATIENT_PLACES,
      where: isBreached,
      fact: 'breachAnswered',
      options: [
        {
          id: 'stop-rub-new-glove',
          rightWhen: fact('breach.glove'),
          takesS: 20,
          contacts: [{ clean: ['hands', 'inner-glove-left', 'inner-glove-right'], log10: 3 }],
        },
        {
          id: 'stop-wipe-the-face-shield',
          rightWhen: fact('breach.splash'),
          takesS: 20,
          contacts: [{ clean: ['hands', 'eyewear-front'], log10: 3 }],
        },
        { id: 'go-on-carefully', contacts: [{ touch: ['hands', 'inner-glove-left'] }] },
      ],
    },
  ],
  injects: [
    { id: 'caller', when: hasLeft, afterS: [1, 3], fact: 'callerAsks' },
    {
      id: 'breach-glove',
      when: all(fact('breach.glove'), hasLeft, fact('callerAnswered')),
      afterS: [1, 2],
      fact: 'breachNoticed',
    },
    {
      id: 'breach-splash',
      when: all(fact('breach.splash'), hasLeft, fact('callerAnswered')),
      afterS: [1, 2],
      fact: 'breachNoticed',
    },
    { id: 'mosquito', when: all(isByVector, hasLeft), afterS: [2, 4], fact: 'mosquitoSeen' },
    {
      id: 'contractor',
      when: all(toIsolationHospital, fact('stripRead')),
      afterS: [1, 3],
      fact: 'contractorAsks',
    },
  ],
  steps: [
    {
      id: 'notify',
      after: ['decide'],
      // The false alarm is only logged.
      where: not(toRelease),
      doneWhen: isNotified,
      // The sheet's 60 s, and the 90 s of the specimen: there is one voice for both.
      limitS: 180,
      by: [
        { act: 'report-to-chain' },
        { act: 'tell-disease-control' },
        { act: 'tell-immigration' },
        { act: 'tell-hospital' },
      ],
    },
    {
      id: 'pack',
      where: needsSpecimen,
      after: ['take-specimen'],
      doneWhen: all(isPacked, isCooled),
      limitS: 90,
      by: [...PACKING.map(({ id }) => ({ act: id })), { act: 'take-packs' }, { act: 'read-cool-box' }],
    },
    {
      id: 'transfer',
      where: isDriven,
      after: ['notify', 'pack', 'answer-curiosity', 'take-specimen'],
      doneWhen: hasLeft,
      limitS: 60,
      by: [
        { act: 'order-ambulance' },
        { act: 'hand-over' },
        { act: 'hand-over-forms' },
        { act: 'hand-over-belongings' },
        { act: 'hand-over-cold-box' },
        { act: 'see-off' },
      ],
    },
    {
      id: 'give-card',
      where: toCard,
      after: ['notify', 'pack', 'answer-curiosity'],
      doneWhen: hasLeft,
      limitS: 30,
      by: [{ act: 'give-card' }],
    },
    {
      id: 'let-go',
      where: toRelease,
      after: ['answer-curiosity', 'take-specimen'],
      doneWhen: hasLeft,
      limitS: 30,
      by: [{ act: 'let-go-with-advice' }],
    },
    {
      id: 'answer-caller',
      after: ['transfer', 'give-card', 'let-go'],
      opensWhen: fact('callerAsks'),
      doneWhen: fact('callerAnswered'),
      limitS: 20,
      by: [{ act: 'answer-caller', at: [...wherever, { place: 'medical' }] }],
    },
    {
      id: 'answer-breach',
      where: not(fact('breach.none')),
      after: ['answer-caller'],
      opensWhen: isBreached,
      doneWhen: fact('breachAnswered'),
      limitS: 40,
      by: [{ act: 'answer-breach', at: [...wherever, { place: 'medical' }] }],
    },
    {
      id: 'order-disinfection',
      where: toIsolationHospital,
      after: ['answer-caller', 'answer-breach'],
      doneWhen: isOrdered,
      limitS: 90,
      by: [
        { act: 'order-cabin' },
        { act: 'order-floor' },
        { act: 'order-touch' },
        { act: 'order-toilet' },
        { act: 'order-spill' },
        { act: 'order-way' },
        { act: 'order-time' },
      ],
    },
    {
      id: 'make-up-solution',
      where: toIsolationHospital,
      after: ['order-disinfection'],
      doneWhen: isMixed,
      limitS: 60,
      by: [{ act: 'mix-solution' }, { act: 'read-strip' }, { act: 'answer-contractor' }],
    },
    {
      id: 'kill-mosquitoes',
      where: isByVector,
      after: ['answer-caller', 'answer-breach'],
      opensWhen: fact('mosquitoSeen'),
      doneWhen: all(fact('mosquitoCaught'), fact('insectsOrdered')),
      limitS: 60,
      by: [{ act: 'have-mosquito-caught' }, { act: 'order-against-insects' }],
    },
    {
      id: 'clear-room',
      where: isAirborne,
      after: ['make-up-solution'],
      doneWhen: all(fact('roomWaitSet'), fact('cleanersAnswered')),
      limitS: 60,
      by: [{ act: 'set-room-wait' }, { act: 'answer-cleaners' }],
    },
    {
      id: 'bag-waste',
      after: ['answer-caller', 'answer-breach', 'make-up-solution', 'kill-mosquitoes', 'clear-room'],
      doneWhen: all(...WASTE.map(fact)),
      limitS: 45,
      by: [
        { act: 'fill-bag' },
        { act: 'tie-bag' },
        { act: 'double-bag' },
        { act: 'label-bag' },
        { act: 'sign-off-waste' },
      ],
    },
  ],
  criteria: [
    {
      id: 'packs-in-three-layers',
      weight: 12,
      severity: 'major',
      competency: 'C7',
      where: needsSpecimen,
      failWhen: any(
        fact('absorbentIn.wrong'),
        fact('outerShut.wrong'),
        ...LAYERS.flatMap((layer, at) => [
          never(layer),
          ...LAYERS.slice(0, at).map((inner) => sequence(ofRun(layer), ofRun(inner))),
        ]),
      ),
      source: sources.packing,
    },
    {
      id: 'labels-and-marks',
      weight: 12,
      severity: 'major',
      competency: 'C7',
      where: needsSpecimen,
      failWhen: any(
        fact('tubeLabelled.wrong'),
        fact('boxMarked.wrong'),
        without(ofRun('tubeLabelled'), ofRun('secondaryShut')),
        ...MARKS.map(never),
      ),
      source: sources.packing,
    },
    {
      id: 'keeps-the-specimen-cool',
      weight: 4,
      severity: 'minor',
      competency: 'C7',
      where: needsSpecimen,
      failWhen: any(fact('packsTaken.wrong'), never('packsTaken'), never('coolBoxRead')),
      source: sources.coolChain,
    },
    {
      id: 'notifies-all',
      weight: 12,
      severity: 'major',
      competency: 'C8',
      where: not(toRelease),
      failWhen: any(
        fact('reported.wrong'),
        ...['reported', 'diseaseControlTold', 'immigrationTold'].map(never),
        ...TOLD.map((name) => without(ofRun('reported'), ofRun(name))),
        all(isDriven, without(ofRun('hospitalTold'), ofRun('patientTransferred'))),
      ),
      source: sources.report,
    },
    {
      id: 'leaves-who-to-the-focal-point',
      weight: 12,
      severity: 'major',
      competency: 'C8',
      failWhen: fact('whoEmailed'),
      source: sources.focalPoint,
    },
    {
      id: 'hands-over-fully',
      weight: 12,
      severity: 'major',
      competency: 'C8',
      where: isDriven,
      failWhen: any(
        fact('handedOver.wrong'),
        fact('ambulanceOrdered.wrong'),
        ...['handedOver', 'formsGiven', 'belongingsGiven'].map((name) =>
          without(ofRun(name), ofRun('patientTransferred')),
        ),
        all(needsSpecimen, without(ofRun('coldBoxGiven'), ofRun('patientTransferred'))),
        never('patientTransferred'),
      ),
      source: sources.handover,
    },
    {
      id: 'advises-the-traveller',
      weight: 12,
      severity: 'major',
      competency: 'C5',
      where: not(isDriven),
      failWhen: any(fact('patientTransferred.wrong'), never('patientTransferred')),
      source: sources.transfer,
    },
    {
      id: 'keeps-the-name-from-callers',
      weight: 12,
      severity: 'critical',
      competency: 'C8',
      failWhen: fact('callerAnswered.wrong'),
      source: sources.privacy,
    },
    {
      id: 'answers-the-caller',
      weight: 4,
      severity: 'minor',
      competency: 'C8',
      failWhen: any(late('answer-caller'), all(fact('callerAsks'), never('callerAnswered'))),
      source: sources.handover,
    },
    {
      id: 'stops-at-a-breach',
      weight: 12,
      severity: 'major',
      competency: 'C3',
      where: not(fact('breach.none')),
      failWhen: any(
        fact('breachAnswered.wrong'),
        late('answer-breach'),
        all(isBreached, never('breachAnswered')),
      ),
      source: sources.protection,
    },
    {
      id: 'keeps-chlorine-out-of-the-cabin',
      weight: 12,
      severity: 'critical',
      competency: 'C8',
      where: toIsolationHospital,
      failWhen: any(fact('cabinOrdered.wrong'), never('cabinOrdered')),
      source: sources.cabinProducts,
    },
    {
      id: 'orders-the-right-dose',
      weight: 12,
      severity: 'major',
      competency: 'C8',
      where: toIsolationHospital,
      failWhen: any(
        ...[...ORDERS, 'spillOrdered']
          .filter((name) => !['cabinOrdered', 'timeOrdered'].includes(name))
          .map((name) => fact(`${name}.wrong`)),
        ...ORDERS.filter((name) => name !== 'cabinOrdered').map(never),
        all(hasSpill, never('spillOrdered')),
      ),
      source: sources.disinfectants,
    },
    {
      id: 'lets-it-act-in-full',
      weight: 12,
      severity: 'major',
      competency: 'C8',
      where: toIsolationHospital,
      failWhen: any(
        fact('timeOrdered.wrong'),
        fact('contractorAnswered.wrong'),
        all(fact('contractorAsks'), never('contractorAnswered')),
      ),
      source: sources.disinfectants,
    },
    {
      id: 'works-out-the-dilution',
      weight: 12,
      severity: 'major',
      competency: 'C8',
      where: toIsolationHospital,
      failWhen: any(fact('solutionMixed.wrong'), never('solutionMixed'), never('stripRead')),
      source: sources.dilution,
    },
    {
      id: 'kills-insects-not-microbes',
      weight: 12,
      severity: 'major',
      competency: 'C8',
      where: isByVector,
      failWhen: any(
        fact('mosquitoCaught.wrong'),
        fact('insectsOrdered.wrong'),
        ...['mosquitoCaught', 'insectsOrdered'].map(never),
      ),
      source: sources.disinsection,
    },
    {
      id: 'waits-for-the-air',
      weight: 12,
      severity: 'major',
      competency: 'C3',
      where: isAirborne,
      failWhen: any(
        ...['roomWaitSet', 'cleanersAnswered'].flatMap((name) => [fact(`${name}.wrong`), never(name)]),
      ),
      source: sources.roomAir,
    },
    {
      id: 'bags-the-waste',
      weight: 12,
      severity: 'major',
      competency: 'C3',
      failWhen: any(fact('bagFilled.wrong'), fact('bagTied.wrong'), ...WASTE.map(never)),
      source: sources.waste,
    },
    {
      id: 'keeps-the-pace-in-the-transfer',
      weight: 4,
      severity: 'minor',
      competency: 'C8',
      failWhen: any(
        doneLate('notify', isNotified),
        doneLate('pack', all(isPacked, isCooled)),
        ...['transfer', 'give-card', 'let-go'].map((step) => doneLate(step, hasLeft)),
        doneLate('order-disinfection', isOrdered),
        doneLate('make-up-solution', isMixed),
        doneLate('kill-mosquitoes', fact('insectsOrdered')),
        doneLate('clear-room', fact('cleanersAnswered')),
        doneLate('bag-waste', all(...WASTE.map(fact))),
      ),
      source: sources.limits,
    },
  ],
}
