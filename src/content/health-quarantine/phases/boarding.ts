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
import {
  colleague,
  hasContacts,
  isByVector,
  isUnstable,
  language,
  needsContactCare,
  needsRespirator,
  needsStandardCare,
  patient,
  seatMoved,
  sop,
  WATCH_DAYS,
} from '../cases.ts'
import { ask, askedAtSeat, INTERPRETER, isTold, isUnderstood, TRIAGE } from '../interview.ts'
import { sources } from '../sources.ts'

const { mers, mpox, malaria, dengue, runner, flu, cholera, vhf } = patient

/** It was not done before another thing was, or not at all. */
const PURSER = [
  { act: 'ask-purser-symptoms', fact: 'purserSymptoms' },
  { act: 'ask-purser-seat', fact: 'purserSeat' },
  { act: 'ask-purser-moves', fact: 'purserMoves' },
  { act: 'ask-purser-toilet', fact: 'purserToilet' },
  { act: 'ask-purser-helpers', fact: 'purserHelpers' },
  { act: 'ask-purser-treatments', fact: 'purserTreatments' },
] as const
const PURSER_LINES: Readonly<Record<(typeof PURSER)[number]['act'], { id: string; when?: Condition }[]>> = {
  'ask-purser-symptoms': Object.entries(patient).map(([one, when]) => ({
    id: `purser-symptoms-${one}`,
    when,
  })),
  'ask-purser-seat': [{ id: 'purser-seat' }],
  'ask-purser-moves': [{ id: 'purser-moved', when: seatMoved }, { id: 'purser-stayed' }],
  'ask-purser-toilet': [{ id: 'purser-toilet-always', when: cholera }, { id: 'purser-toilet-twice' }],
  'ask-purser-helpers': [{ id: 'purser-helper-linen', when: mpox }, { id: 'purser-helper' }],
  'ask-purser-treatments': [{ id: 'purser-treatments' }],
}
const PURSER_FACTS = [...PURSER.map((one) => one.fact), 'declarationCollected', 'manifestCollected']
const isPurserAsked = all(...PURSER_FACTS.map(fact))

/** Contacts that are not counted by rows: who they are, and in which cases. Sheet §1.7 and §3.1. */
const OTHERS = [
  { act: 'judge-crew', fact: 'crewJudged', contactsWhen: any(mers, flu, vhf) },
  { act: 'judge-toilet', fact: 'toiletJudged', contactsWhen: any(cholera, vhf) },
  { act: 'judge-linen', fact: 'linenJudged', contactsWhen: any(mpox, vhf) },
  { act: 'judge-cleaners', fact: 'cleanersJudged', contactsWhen: vhf },
  { act: 'judge-infants', fact: 'infantsJudged', contactsWhen: any() },
]
/** Somebody aboard has been called a contact. */
const hasMarked = any(
  all(fact('contactsMarked'), not(fact('contactsMarked.none'))),
  ...OTHERS.map(({ fact: judged }) => fact(`${judged}.contacts`)),
)
const isMarked = all(
  fact('contactsMarked'),
  any(fact('contactsMarked.none'), fact('secondSeatJudged')),
  ...OTHERS.map(({ fact: judged }) => fact(judged)),
)
const isMarkedWrongly = any(
  fact('contactsMarked.wrong'),
  fact('secondSeatJudged.wrong'),
  ...OTHERS.map(({ fact: judged }) => fact(`${judged}.wrong`)),
  ...['contactsMarked', ...OTHERS.map((one) => one.fact)].map(never),
)
const isConsented = all(...['reasonGiven', 'consentAsked', 'patientMasked'].map(fact))
const isMeasured = all(fact('probeTaken'), fact('temperatureNoted'))
const isTriaged = all(...TRIAGE.map((topic) => fact(askedAtSeat(topic))))
const isAsked = any(...TRIAGE.map((topic) => fact(askedAtSeat(topic))))
const isReassessed = all(fact('clueNamed'), fact('reassessed'))
const isSeparated = all(fact('indexLed'), fact('othersLed'), any(not(hasMarked), fact('contactsLed')))
const REGISTERED = ['formsHandedOut', 'watchTold', 'onwardWritten']
const isRegistered = all(...REGISTERED.map(fact))
const isAircraftHeld = all(fact('lavatorySealed'), fact('wasteHeld'), fact('aircraftHeld'))
/** What spreads by air or contact is met with less than it asks for. */
const isUnderProtected = any(
  all(any(needsRespirator, needsContactCare), fact('reassessed.standard')),
  all(needsRespirator, fact('reassessed.contact')),
)
const isNear = ['index']
const isBeforeDecision = all(fact('doorControlled'), not(fact('reassessed')))
const isAboard = ['purser', 'row-36', 'index', 'galley']

/** The cabin: door, purser, announcement, index patient, contacts, groups, aircraft. Health sheet §3, rows 9 to 20. */
export const boarding: Phase = {
  id: 'boarding',
  acts: [
    {
      id: 'control-door',
      places: ['door'],
      fact: 'doorControlled',
      options: [{ id: 'team-only', rightWhen: all() }, { id: 'cleaners-too' }, { id: 'let-off-the-well' }],
      lines: [{ id: 'purser-welcomes', by: 'purser' }],
    },
    {
      id: 'answer-executive',
      places: ['door'],
      where: fact('executivePresses'),
      fact: 'executiveAnswered',
      options: [{ id: 'stay-and-explain', rightWhen: all() }, { id: 'let-off' }, { id: 'pass-papers-out' }],
      lines: [
        { id: 'executive-sits', by: 'executive', when: fact('executiveAnswered.right') },
        { id: 'executive-thanks', by: 'executive' },
      ],
    },

    ...PURSER.map(({ act, fact: asked }) => ({
      id: act,
      places: ['purser'],
      where: fact('doorControlled'),
      fact: asked,
      takesS: 2,
      lines: PURSER_LINES[act].map((line) => ({ ...line, by: 'purser' })),
    })),
    {
      id: 'collect-declaration',
      places: ['purser'],
      where: fact('doorControlled'),
      fact: 'declarationCollected',
      tool: 'paper_form',
    },
    {
      id: 'collect-manifest',
      places: ['purser'],
      where: fact('doorControlled'),
      fact: 'manifestCollected',
      tool: 'paper_form',
    },

    {
      id: 'announce',
      places: ['pa'],
      where: fact('doorControlled'),
      fact: 'announced',
      options: [
        { id: 'calm-in-two-languages', rightWhen: all() },
        { id: 'names-the-passenger' },
        { id: 'nothing-said' },
      ],
    },

    {
      id: 'look-from-afar',
      places: ['row-36'],
      where: fact('doorControlled'),
      fact: 'looked',
      takesS: 4,
      // Whoever is ill has left something on the seat and on themselves; the UV lamp shows later where it went.
      contacts: [{ soil: 'patient', load: 1 }],
    },
    {
      id: 'respond-first',
      places: ['row-36', 'index'],
      where: fact('doorControlled'),
      fact: 'firstResponse',
      options: [
        { id: 'call-care-now', rightWhen: isUnstable },
        { id: 'go-on-calmly', rightWhen: not(isUnstable) },
      ],
      lines: [
        { id: 'lead-sends-care', by: 'lead', when: fact('firstResponse.call-care-now') },
        { id: 'lead-go-on', by: 'lead' },
      ],
      tool: 'radio',
    },

    {
      id: 'greet',
      places: isNear,
      fact: 'greeted',
      options: [{ id: 'name-and-office', rightWhen: all() }, { id: 'bark' }],
      lines: [
        { id: 'not-understood', by: 'patient', when: not(isUnderstood) },
        { id: 'greets-back', by: 'patient', when: fact('greeted.right') },
        { id: 'curt', by: 'patient' },
      ],
    },
    {
      id: 'call-interpreter',
      places: isNear,
      where: isBeforeDecision,
      ...INTERPRETER,
    },
    {
      id: 'give-reason',
      places: isNear,
      fact: 'reasonGiven',
      lines: [
        { id: 'not-understood', by: 'patient', when: not(isUnderstood) },
        { id: 'reason-heard', by: 'patient' },
      ],
    },
    {
      id: 'ask-consent',
      places: isNear,
      fact: 'consentAsked',
      options: [{ id: 'explain-and-ask', rightWhen: all() }, { id: 'just-begin' }],
      lines: [
        { id: 'not-understood', by: 'patient', when: not(isUnderstood) },
        { id: 'consents', by: 'patient', when: fact('consentAsked.right') },
        { id: 'shrinks-back', by: 'patient' },
      ],
    },
    {
      id: 'offer-mask',
      places: isNear,
      fact: 'patientMasked',
      contacts: [{ touch: ['hands', 'patient'] }],
      tool: 'mask_box',
    },
    {
      id: 'rub-gloves',
      places: ['index', 'lavatory'],
      where: any(fact('probeTaken'), fact('lavatorySealed')),
      fact: 'glovesRubbed',
      takesS: 20,
      isRepeatable: true,
      contacts: [{ clean: ['hands'], log10: 3 }],
      tool: 'hand_rub',
    },

    {
      id: 'stop-colleague',
      places: isAboard,
      where: fact('colleagueErrs'),
      fact: 'colleagueStopped',
      options: [
        { id: 'mask-over-the-nose', rightWhen: colleague['mask-below-nose'] },
        { id: 'out-for-new-gloves', rightWhen: colleague['glove-torn'] },
        { id: 'hand-down-and-rub', rightWhen: colleague['touches-face'] },
      ],
      lines: [
        { id: 'colleague-thanks', by: 'colleague', when: fact('colleagueStopped.right') },
        { id: 'colleague-what', by: 'colleague' },
      ],
    },

    {
      id: 'take-infrared',
      places: isNear,
      where: all(isBeforeDecision, not(fact('probeTaken'))),
      fact: 'infraredTaken',
      takesS: 2,
      isRepeatable: true,
      instrument: 'forehead-thermometer',
      tool: 'ir_thermometer',
    },
    {
      id: 'take-probe',
      places: isNear,
      fact: 'probeTaken',
      options: [
        { id: 'armpit-60-s', rightWhen: all(), takesS: 60 },
        { id: 'armpit-20-s', takesS: 20 },
      ],
      instrument: 'clinical-thermometer',
      readingFacts: [
        { atLeast: 37.3, sets: { fact: 'feverRead' } },
        { below: 37.3, sets: { fact: 'noFeverRead' } },
      ],
      contacts: [{ touch: ['hands', 'patient'] }, { touch: ['suit-arms', 'patient'] }],
      tool: 'probe_thermometer',
    },
    {
      id: 'note-temperature',
      places: isNear,
      where: any(fact('infraredTaken'), fact('probeTaken')),
      fact: 'temperatureNoted',
      options: [
        { id: 'fever', rightWhen: fact('feverRead') },
        { id: 'no-fever', rightWhen: fact('noFeverRead') },
      ],
    },

    ...TRIAGE.map((topic) =>
      ask(topic, `ask-${topic.id}`, askedAtSeat(topic), {
        places: isNear,
        where: all(isBeforeDecision, any(fact('consentAsked'), late('ask-consent'))),
      }),
    ),

    {
      id: 'name-clue',
      places: ['index', 'row-36', 'galley'],
      where: isAsked,
      fact: 'clueNamed',
      options: [
        { id: 'animals-or-milk', rightWhen: any(mers, flu) },
        { id: 'ill-or-dead-person', rightWhen: any(mpox, vhf) },
        { id: 'bites-or-water', rightWhen: any(malaria, dengue, cholera) },
        { id: 'none-found', rightWhen: runner },
      ],
    },
    {
      id: 'reassess',
      places: ['index', 'row-36', 'galley'],
      where: isAsked,
      fact: 'reassessed',
      options: [
        { id: 'airborne', rightWhen: needsRespirator },
        { id: 'contact', rightWhen: needsContactCare },
        { id: 'standard', rightWhen: needsStandardCare },
        { id: 'withdraw', rightWhen: vhf },
      ],
      lines: [
        { id: 'lead-withdraw', by: 'lead', when: fact('reassessed.withdraw') },
        { id: 'lead-noted', by: 'lead' },
      ],
      tool: 'radio',
    },
    {
      id: 'put-on-level-3',
      places: ['stairs'],
      where: fact('reassessed'),
      fact: 'upgraded',
      takesS: 20,
      contacts: [{ clean: ['hands'], log10: 3 }],
    },

    {
      id: 'mark-seats',
      places: ['galley'],
      where: fact('reassessed'),
      fact: 'contactsMarked',
      options: [
        { id: 'none', rightWhen: not(any(mers, flu, mpox, vhf)) },
        { id: 'one-row', rightWhen: any(mpox, vhf) },
        { id: 'two-rows', rightWhen: all(any(mers, flu), sop.two) },
        { id: 'three-rows', rightWhen: all(any(mers, flu), sop.three) },
      ],
      tool: 'seat_map',
    },
    {
      id: 'judge-second-seat',
      places: ['galley'],
      where: all(fact('contactsMarked'), not(fact('contactsMarked.none'))),
      fact: 'secondSeatJudged',
      options: [
        { id: 'around-both', rightWhen: seatMoved },
        { id: 'around-34a-only', rightWhen: not(seatMoved) },
      ],
      tool: 'seat_map',
    },
    ...OTHERS.map(({ act, fact: judged, contactsWhen }) => ({
      id: act,
      places: ['galley'],
      where: fact('reassessed'),
      fact: judged,
      options: [
        { id: 'contacts', rightWhen: contactsWhen },
        { id: 'no-contacts', rightWhen: not(contactsWhen) },
      ],
      tool: 'seat_map',
    })),

    {
      id: 'lead-index',
      places: ['stairs'],
      where: fact('reassessed'),
      fact: 'indexLed',
      options: [{ id: 'own-exit-and-lift', rightWhen: all() }, { id: 'stairs-with-the-rest' }],
    },
    {
      id: 'lead-contacts',
      places: ['stairs'],
      where: any(hasMarked, hasContacts),
      fact: 'contactsLed',
      options: [{ id: 'own-bus', rightWhen: all() }, { id: 'bus-with-the-rest' }],
    },
    {
      id: 'lead-others',
      places: ['stairs'],
      where: fact('contactsMarked'),
      fact: 'othersLed',
      options: [{ id: 'front-door-after-a-gap', rightWhen: all() }, { id: 'all-doors-at-once' }],
    },

    {
      id: 'hand-out-forms',
      places: ['stairs'],
      where: any(hasMarked, hasContacts),
      fact: 'formsHandedOut',
      tool: 'locator_form',
    },
    {
      id: 'tell-watch',
      places: ['stairs'],
      where: any(hasMarked, hasContacts),
      fact: 'watchTold',
      options: ([5, 10, 14, 21] as const).map((days) => ({
        id: `d-${days}`,
        rightWhen: any(
          ...Object.entries(WATCH_DAYS).flatMap(([one, most]) =>
            most === days ? [patient[one as keyof typeof WATCH_DAYS]] : [],
          ),
        ),
      })),
    },
    {
      id: 'write-onward',
      places: ['stairs'],
      where: any(hasMarked, hasContacts),
      fact: 'onwardWritten',
      options: [{ id: 'phone-and-onward', rightWhen: all() }, { id: 'home-address' }],
      tool: 'locator_form',
    },

    {
      id: 'seal-lavatory',
      places: ['lavatory'],
      where: fact('doorControlled'),
      fact: 'lavatorySealed',
      contacts: [{ soil: 'lavatory', load: 0.5 }, { touch: ['hands', 'lavatory'] }],
      tool: 'tape_roll',
    },
    {
      id: 'hold-waste',
      places: ['galley'],
      where: fact('indexLed'),
      fact: 'wasteHeld',
      tool: 'yellow_bag',
    },
    {
      id: 'answer-manager',
      places: ['stairs'],
      where: fact('managerPresses'),
      fact: 'aircraftHeld',
      options: [
        { id: 'hold-until-treated', rightWhen: all() },
        { id: 'free-after-cleaning' },
        { id: 'turn-round-now' },
      ],
      lines: [
        { id: 'manager-waits', by: 'manager', when: fact('aircraftHeld.right') },
        { id: 'manager-boards', by: 'manager' },
      ],
    },
  ],
  injects: [
    {
      id: 'executive-presses',
      when: fact('doorControlled'),
      afterS: [1, 3],
      fact: 'executivePresses',
    },
    {
      id: 'colleague-errs',
      when: any(fact('consentAsked'), late('ask-consent')),
      afterS: [2, 6],
      fact: 'colleagueErrs',
    },
    { id: 'manager-presses', when: fact('othersLed'), afterS: [1, 4], fact: 'managerPresses' },
  ],
  steps: [
    {
      id: 'board',
      after: ['call-stand', 'check-seal'],
      doneWhen: all(fact('doorControlled'), fact('executiveAnswered')),
      limitS: 30,
      by: [{ act: 'control-door' }, { act: 'answer-executive' }],
    },
    {
      id: 'stop-colleague',
      after: ['board'],
      opensWhen: fact('colleagueErrs'),
      doneWhen: fact('colleagueStopped'),
      limitS: 90,
      by: [{ act: 'stop-colleague', at: isAboard.map((place) => ({ place, when: fact(`here-${place}`) })) }],
    },
    {
      id: 'ask-purser',
      after: ['board'],
      doneWhen: isPurserAsked,
      limitS: 90,
      by: [
        ...PURSER.map(({ act }) => ({ act })),
        { act: 'collect-declaration' },
        { act: 'collect-manifest' },
      ],
    },
    {
      id: 'announce',
      after: ['board'],
      doneWhen: fact('announced'),
      // The sheet's 30 s, and the purser's 90 s: there is one voice for both.
      limitS: 120,
      by: [{ act: 'announce' }],
    },
    {
      id: 'look',
      after: ['ask-purser', 'announce'],
      doneWhen: all(fact('looked'), fact('firstResponse')),
      limitS: 20,
      by: [{ act: 'look-from-afar' }, { act: 'respond-first' }],
    },
    { id: 'greet', after: ['look'], doneWhen: fact('greeted'), limitS: 20, by: [{ act: 'greet' }] },
    {
      id: 'interpreter',
      where: language.foreign,
      after: ['greet'],
      doneWhen: fact('interpreterOn'),
      limitS: 30,
      by: [{ act: 'call-interpreter' }, { act: 'ring-interpreter' }],
    },
    {
      id: 'ask-consent',
      after: ['greet', 'interpreter'],
      doneWhen: isConsented,
      limitS: 40,
      by: [{ act: 'give-reason' }, { act: 'ask-consent' }, { act: 'offer-mask' }],
    },
    {
      id: 'take-temperature',
      after: ['ask-consent'],
      doneWhen: isMeasured,
      // A minute of the sheet, and the minute that the thermometer stays in.
      limitS: 120,
      by: [{ act: 'take-probe' }, { act: 'note-temperature' }],
    },
    {
      id: 'triage',
      after: ['ask-consent'],
      doneWhen: isTriaged,
      // The sheet's 90 s, and the time of the temperature before it.
      limitS: 210,
      by: TRIAGE.map((topic) => ({ act: `ask-${topic.id}`, option: 'direct' })),
    },
    {
      id: 'reassess',
      after: ['take-temperature', 'triage'],
      doneWhen: isReassessed,
      limitS: 30,
      by: [{ act: 'name-clue' }, { act: 'reassess' }],
    },
    {
      id: 'withdraw',
      where: vhf,
      after: ['reassess'],
      doneWhen: fact('upgraded'),
      limitS: 60,
      by: [{ act: 'put-on-level-3' }],
    },
    {
      id: 'mark-contacts',
      after: ['reassess', 'withdraw'],
      doneWhen: isMarked,
      limitS: 60,
      by: [{ act: 'mark-seats' }, { act: 'judge-second-seat' }, ...OTHERS.map(({ act }) => ({ act }))],
    },
    {
      id: 'separate',
      after: ['mark-contacts'],
      doneWhen: isSeparated,
      limitS: 90,
      by: [{ act: 'lead-index' }, { act: 'lead-contacts' }, { act: 'lead-others' }],
    },
    {
      id: 'register-contacts',
      where: hasContacts,
      after: ['mark-contacts'],
      doneWhen: isRegistered,
      limitS: 90,
      by: [{ act: 'hand-out-forms' }, { act: 'tell-watch' }, { act: 'write-onward' }],
    },
    {
      id: 'hold-aircraft',
      after: ['separate', 'register-contacts'],
      doneWhen: isAircraftHeld,
      limitS: 30,
      by: [{ act: 'answer-manager' }, { act: 'seal-lavatory' }, { act: 'hold-waste' }],
    },
  ],
  criteria: [
    {
      id: 'holds-the-door',
      weight: 12,
      severity: 'critical',
      competency: 'C1',
      failWhen: any(
        fact('doorControlled.wrong'),
        fact('executiveAnswered.wrong'),
        never('doorControlled'),
        never('executiveAnswered'),
      ),
      source: sources.boarding,
    },
    {
      id: 'asks-the-purser',
      weight: 12,
      severity: 'major',
      competency: 'C5',
      failWhen: any(...PURSER_FACTS.map((name) => notBefore(name, 'contactsMarked'))),
      source: sources.aboard,
    },
    {
      id: 'announces-without-a-name',
      weight: 12,
      severity: 'major',
      competency: 'C5',
      failWhen: any(fact('announced.wrong'), notBefore('announced', 'contactsMarked')),
      source: sources.privacy,
    },
    {
      id: 'looks-before-going-near',
      weight: 12,
      severity: 'major',
      competency: 'C6',
      failWhen: any(
        without(ofRun('looked'), ofRun('been-at-index')),
        never('looked'),
        all(not(isUnstable), any(fact('firstResponse.wrong'), never('firstResponse'))),
      ),
      source: sources.aboard,
    },
    {
      id: 'sees-danger-first',
      weight: 12,
      severity: 'critical',
      competency: 'C6',
      where: isUnstable,
      failWhen: any(
        fact('firstResponse.wrong'),
        never('firstResponse'),
        ...TRIAGE.map((topic) => without(ofRun('firstResponse'), ofRun(askedAtSeat(topic)))),
      ),
      source: sources.care,
    },
    {
      id: 'explains-before-touching',
      weight: 12,
      severity: 'major',
      competency: 'C5',
      failWhen: any(
        fact('greeted.wrong'),
        fact('consentAsked.wrong'),
        ...['greeted', 'reasonGiven'].map((name) => notBefore(name, 'consentAsked')),
        ...['infraredTaken', 'probeTaken', 'patientMasked'].map((touched) =>
          without(ofRun('consentAsked'), ofRun(touched)),
        ),
        never('consentAsked'),
        never('patientMasked'),
      ),
      source: sources.aboard,
    },
    {
      id: 'speaks-their-language',
      weight: 12,
      severity: 'major',
      competency: 'C5',
      where: language.foreign,
      failWhen: any(
        sequence(ofRun('consentAsked'), ofRun('interpreterOn')),
        all(any(fact('reassessed'), never('interpreterOn')), not(fact('interpreterOn'))),
      ),
      source: sources.interview,
    },
    {
      id: 'confirms-the-temperature',
      weight: 12,
      severity: 'major',
      competency: 'C4',
      failWhen: any(
        fact('probeTaken.wrong'),
        fact('temperatureNoted.wrong'),
        without(ofRun('probeTaken'), ofRun('temperatureNoted')),
        notBefore('temperatureNoted', 'reassessed'),
      ),
      source: sources.retest,
    },
    {
      id: 'asks-all-four',
      weight: 12,
      severity: 'major',
      competency: 'C5',
      failWhen: any(
        ...TRIAGE.flatMap((topic) => [
          fact(`${askedAtSeat(topic)}.wrong`),
          notBefore(askedAtSeat(topic), 'reassessed'),
          all(fact('reassessed'), isUnderstood, not(isTold(topic))),
        ]),
      ),
      source: sources.triage,
    },
    {
      id: 'finds-the-clue',
      weight: 12,
      severity: 'major',
      competency: 'C6',
      failWhen: any(fact('clueNamed.wrong'), notBefore('clueNamed', 'contactsMarked')),
      source: sources.triage,
    },
    {
      id: 'stops-the-colleague',
      weight: 12,
      severity: 'major',
      competency: 'C3',
      failWhen: any(
        fact('colleagueStopped.wrong'),
        late('stop-colleague'),
        all(fact('colleagueErrs'), never('colleagueStopped')),
      ),
      source: sources.colleague,
    },
    {
      id: 'never-goes-on-unprotected',
      weight: 12,
      severity: 'critical',
      competency: 'C3',
      where: any(vhf, needsRespirator, needsContactCare),
      failWhen: any(
        all(vhf, any(fact('reassessed.wrong'), notBefore('upgraded', 'contactsMarked'))),
        isUnderProtected,
        never('reassessed'),
      ),
      source: sources.vhf,
    },
    {
      id: 'fits-protection-to-the-route',
      weight: 12,
      severity: 'major',
      competency: 'C6',
      where: not(vhf),
      failWhen: any(
        all(needsStandardCare, any(fact('reassessed.wrong'), never('reassessed'))),
        all(fact('reassessed.wrong'), not(isUnderProtected)),
        all(fact('upgraded'), not(fact('reassessed.wrong'))),
      ),
      source: sources.levels,
    },
    {
      id: 'marks-the-contacts',
      weight: 12,
      severity: 'major',
      competency: 'C6',
      where: not(isByVector),
      failWhen: isMarkedWrongly,
      source: sources.contacts,
    },
    {
      id: 'marks-no-rows-for-mosquitoes',
      weight: 12,
      severity: 'major',
      competency: 'C6',
      where: isByVector,
      failWhen: isMarkedWrongly,
      source: sources.contacts,
    },
    {
      id: 'keeps-groups-apart',
      weight: 12,
      severity: 'critical',
      competency: 'C8',
      failWhen: any(
        ...['indexLed', 'contactsLed', 'othersLed'].map((name) => fact(`${name}.wrong`)),
        ...['indexLed', 'othersLed'].map(never),
        all(hasMarked, never('contactsLed')),
      ),
      source: sources.separation,
    },
    {
      id: 'takes-the-unstable-first',
      weight: 12,
      severity: 'major',
      competency: 'C6',
      where: isUnstable,
      failWhen: any(
        ...['contactsLed', 'othersLed'].map((group) => sequence(ofRun(group), ofRun('indexLed'))),
      ),
      source: sources.care,
    },
    {
      id: 'reaches-the-contacts',
      weight: 12,
      severity: 'major',
      competency: 'C8',
      where: hasContacts,
      failWhen: any(fact('watchTold.wrong'), fact('onwardWritten.wrong'), ...REGISTERED.map(never)),
      source: sources.separation,
    },
    {
      id: 'holds-the-aircraft',
      weight: 12,
      severity: 'critical',
      competency: 'C8',
      failWhen: any(fact('aircraftHeld.wrong'), never('aircraftHeld')),
      source: sources.separation,
    },
    {
      id: 'seals-what-was-used',
      weight: 12,
      severity: 'major',
      competency: 'C8',
      failWhen: any(never('lavatorySealed'), never('wasteHeld')),
      source: sources.separation,
    },
    {
      id: 'keeps-the-pace-aboard',
      weight: 4,
      severity: 'minor',
      competency: 'C5',
      failWhen: any(
        doneLate('board', all(fact('doorControlled'), fact('executiveAnswered'))),
        doneLate('ask-purser', isPurserAsked),
        doneLate('announce', fact('announced')),
        doneLate('look', all(fact('looked'), fact('firstResponse'))),
        doneLate('greet', fact('greeted')),
        doneLate('interpreter', fact('interpreterOn')),
        doneLate('ask-consent', isConsented),
        doneLate('take-temperature', isMeasured),
        doneLate('triage', isTriaged),
        doneLate('reassess', isReassessed),
        doneLate('withdraw', fact('upgraded')),
        doneLate('mark-contacts', isMarked),
        doneLate('separate', isSeparated),
        doneLate('register-contacts', isRegistered),
        doneLate('hold-aircraft', isAircraftHeld),
      ),
      source: sources.limits,
    },
  ],
}
