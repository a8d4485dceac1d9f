import { all, any, doneLate, fact, never, not, ofRun, sequence, without } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Phase } from '#scenario/phase.ts'
import { even, variantsOf } from '#scenario/variants.ts'
import { patient, toCard, toIsolationHospital, toRelease, toUrgentCare } from '../cases.ts'
import {
  ask,
  askedInFull,
  eachPatient,
  INTERPRETER,
  isTold,
  isUnderstood,
  type Topic,
  TRIAGE,
} from '../interview.ts'
import { sources } from '../sources.ts'

const { mers, mpox, malaria, dengue, flu, cholera, vhf } = patient
const [travel, exposure, onset, medicines] = TRIAGE as [Topic, Topic, Topic, Topic]

/** A topic of which only some have something to tell; the others say no. */
const telling = (id: string, isSensitive: boolean, ...who: (keyof typeof patient)[]): Topic => ({
  id,
  isSensitive,
  truths: [...who.map((one) => ({ id: `told-${id}-${one}`, when: patient[one] })), { id: `told-${id}-no` }],
})

/** What the full interview asks besides the four of the triage. Sheet §1.6. */
const identity: Topic = { id: 'identity', isSensitive: false, truths: [{ id: 'told-identity' }] }
const reach: Topic = { id: 'reach', isSensitive: false, truths: [{ id: 'told-reach' }] }
const health = telling('health', false, 'mers')
const flight: Topic = {
  id: 'flight',
  isSensitive: false,
  truths: [
    { id: 'told-flight-cholera', when: cholera },
    { id: 'told-flight-moved', when: fact('seat-moved.yes') },
    { id: 'told-flight-stayed' },
  ],
}
const onward: Topic = { id: 'onward', isSensitive: false, truths: eachPatient('onward') }
const animals = telling('animals', true, 'mers', 'flu')
const illPeople = telling('ill-people', true, 'mpox', 'cholera', 'vhf')
const bites = telling('bites', true, 'malaria', 'dengue')
const water = telling('water', true, 'cholera')
const vaccines = telling('vaccines', false, 'malaria')

/** Who and when; then what somebody may rather keep to themselves. Within a chapter the order is free. */
export const CHAPTERS: readonly (readonly Topic[])[] = [
  [identity, reach, onset, travel, flight, health, onward],
  [exposure, animals, illPeople, bites, water, medicines, vaccines],
]
const [firstChapter, secondChapter] = CHAPTERS as [readonly Topic[], readonly Topic[]]
export const FULL: readonly Topic[] = CHAPTERS.flat()
const isAsked = (topics: readonly Topic[]): Condition =>
  all(...topics.map((topic) => fact(askedInFull(topic))))
const isInterviewed = all(fact('openAsked'), isAsked(FULL), fact('readBack'))

/** Who had a specimen taken, and of which kind. Sheet §3.1. */
export const needsSwab = any(mers, flu)
export const needsSpecimen = any(mers, mpox, dengue, flu, cholera)

const room = { shut: fact('room.shut'), ajar: fact('room.ajar') }
const isTight = any(room.shut, fact('isolationDoorShut'))
const isIn = fact('patientInIsolation')

const VITALS = ['fingerReady', 'saturationRead', 'temperatureRead', 'breathsCounted', 'pressureRead']
const LOOKS = ['skinInspected', 'eyesAndNeckSeen']
const areVitalsTaken = all(...[...VITALS, ...LOOKS].map(fact))

const SWAB = ['placeTaken', 'headTilted', 'swabAimed', 'swabDeep', 'swabTurned']
const isTaken = any(
  all(needsSwab, ...SWAB.map(fact)),
  all(mpox, fact('lesionsSwabbed')),
  all(dengue, fact('bloodDrawn')),
  all(cholera, fact('rectalTaken')),
)
const isSpecimenDone = any(
  all(not(needsSpecimen), fact('specimenChosen')),
  all(
    ...['sampleConsent', 'specimenChosen', 'mediumChosen', 'tubeClosed', 'glovesCleaned'].map(fact),
    isTaken,
  ),
)
/** Somebody chose to take something, whatever it was. */
const takes = (...kinds: string[]): Condition => any(...kinds.map((kind) => fact(`specimenChosen.${kind}`)))
const isSampled = takes('nasopharyngeal', 'lesions', 'rectal', 'blood')

const TOUCH_PATIENT = [{ touch: ['hands', 'patient'] as [string, string] }]
const COUGH = [
  { soil: 'respirator-front', load: 0.2 },
  { soil: 'eyewear-front', load: 0.2 },
  { soil: 'suit-front', load: 0.2 },
]

/**
 * The dirty way, the room, the full interview, vital signs, the decision, care, the specimen. Health sheet §3, rows 25
 * to 31.
 */
export const isolation: Phase = {
  id: 'isolation',
  variants: variantsOf({
    room: even('shut', 'ajar'),
  }),
  acts: [
    {
      id: 'choose-way-in',
      places: ['corridor'],
      where: fact('indexLed'),
      fact: 'wayChosen',
      options: [
        { id: 'dirty-corridor', rightWhen: all() },
        { id: 'clean-corridor' },
        { id: 'lift-with-passengers' },
      ],
    },
    {
      id: 'escort-patient',
      places: ['corridor'],
      where: fact('wayChosen'),
      fact: 'patientEscorted',
      takesS: 4,
      contacts: [{ touch: ['suit-arms', 'patient'] }],
    },
    {
      id: 'read-room-gauge',
      places: ['gauge'],
      fact: 'gaugeRead',
      takesS: 2,
      isRepeatable: true,
      instrument: 'pressure-gauge',
      tool: 'pressure_gauge',
    },
    {
      id: 'judge-room',
      places: ['gauge'],
      where: fact('gaugeRead'),
      fact: 'roomJudged',
      options: [
        { id: 'holds', rightWhen: isTight },
        { id: 'too-weak', rightWhen: not(isTight) },
      ],
    },
    {
      id: 'shut-isolation-door',
      places: ['isolation-door'],
      where: all(room.ajar, not(isIn)),
      fact: 'isolationDoorShut',
      takesS: 2,
    },
    {
      id: 'read-gauge-again',
      places: ['gauge'],
      where: fact('isolationDoorShut'),
      fact: 'gaugeReadAgain',
      takesS: 2,
      instrument: 'pressure-gauge',
      tool: 'pressure_gauge',
    },
    {
      id: 'bring-in',
      places: ['isolation-door'],
      where: fact('patientEscorted'),
      fact: 'patientInIsolation',
      takesS: 3,
      options: [{ id: 'one-door-at-a-time', rightWhen: all() }, { id: 'both-doors-open' }],
    },

    { id: 'ring-interpreter', places: ['isolation'], where: isIn, ...INTERPRETER },
    {
      id: 'read-room-air',
      places: ['isolation'],
      where: isIn,
      fact: 'airRead',
      isRepeatable: true,
      options: [
        { id: 'until-it-settles', takesS: 75 },
        { id: 'first-figure', takesS: 3 },
      ],
      instrument: 'co2-meter',
      lines: [{ id: 'colleague-on-air', by: 'colleague' }],
      tool: 'co2_meter',
    },

    {
      id: 'ask-openly',
      places: ['isolation'],
      where: isIn,
      fact: 'openAsked',
      takesS: 3,
      options: [{ id: 'tell-me-all', rightWhen: all() }, { id: 'you-are-ill-arent-you' }],
      lines: [
        { id: 'not-understood', by: 'patient', when: not(isUnderstood) },
        ...Object.entries(patient).map(([one, when]) => ({
          id: `opens-${one}`,
          by: 'patient',
          when: all(when, fact('openAsked.right')),
        })),
        { id: 'led', by: 'patient' },
      ],
    },
    ...firstChapter.map((topic) =>
      ask(topic, `interview-${topic.id}`, askedInFull(topic), {
        places: ['isolation'],
        where: all(isIn, not(isAsked(firstChapter))),
      }),
    ),
    ...secondChapter.map((topic) =>
      ask(topic, `interview-${topic.id}`, askedInFull(topic), {
        places: ['isolation'],
        where: all(isAsked(firstChapter), not(fact('readBack'))),
      }),
    ),
    {
      id: 'read-back',
      places: ['isolation'],
      where: isAsked(firstChapter),
      fact: 'readBack',
      takesS: 4,
      options: [{ id: 'read-aloud-then-sign', rightWhen: all() }, { id: 'sign-unread' }],
      lines: [
        { id: 'not-understood', by: 'patient', when: not(isUnderstood) },
        { id: 'signs', by: 'patient' },
      ],
      tool: 'paper_form',
    },

    {
      id: 'ready-finger',
      places: ['bedside'],
      where: isIn,
      fact: 'fingerReady',
      takesS: 3,
      contacts: TOUCH_PATIENT,
    },
    {
      id: 'measure-saturation',
      places: ['bedside'],
      where: isIn,
      fact: 'saturationRead',
      options: [
        { id: 'until-it-settles', rightWhen: fact('fingerReady'), takesS: 15 },
        { id: 'first-figure', takesS: 3 },
      ],
      instrument: 'oximeter',
      contacts: TOUCH_PATIENT,
      tool: 'oximeter',
    },
    {
      id: 'repeat-temperature',
      places: ['bedside'],
      where: isIn,
      fact: 'temperatureRead',
      options: [
        { id: 'armpit-60-s', rightWhen: all(), takesS: 60 },
        { id: 'armpit-20-s', takesS: 20 },
      ],
      instrument: 'clinical-thermometer',
      contacts: [...TOUCH_PATIENT, { touch: ['suit-arms', 'patient'] }],
      tool: 'probe_thermometer',
    },
    {
      id: 'count-breaths',
      places: ['bedside'],
      where: isIn,
      fact: 'breathsCounted',
      options: [
        { id: 'unnoticed', rightWhen: all(), takesS: 15 },
        { id: 'announced', takesS: 15 },
        { id: 'guessed' },
      ],
      instrument: 'breath-count',
    },
    {
      id: 'measure-pressure',
      places: ['bedside'],
      where: isIn,
      fact: 'pressureRead',
      options: [
        { id: 'bare-arm-at-heart-height', rightWhen: all(), takesS: 8 },
        { id: 'over-the-sleeve', takesS: 8 },
      ],
      instrument: 'blood-pressure',
      contacts: [...TOUCH_PATIENT, { touch: ['suit-front', 'patient'] }],
      tool: 'bp_monitor',
    },
    {
      id: 'inspect-skin',
      places: ['bedside'],
      where: isIn,
      fact: 'skinInspected',
      takesS: 4,
      options: [
        { id: 'sleeves-up-behind-the-screen', rightWhen: all() },
        { id: 'face-only' },
        { id: 'undress-in-view' },
      ],
      contacts: TOUCH_PATIENT,
      lines: [
        { id: 'skin-hidden', by: 'colleague', when: fact('skinInspected.face-only') },
        ...(['mpox', 'dengue', 'malaria', 'cholera'] as const).map((one) => ({
          id: `skin-${one}`,
          by: 'colleague',
          when: patient[one],
        })),
        { id: 'skin-clear', by: 'colleague' },
      ],
    },
    {
      id: 'look-at-eyes-and-neck',
      places: ['bedside'],
      where: isIn,
      fact: 'eyesAndNeckSeen',
      takesS: 4,
      contacts: [...TOUCH_PATIENT, ...COUGH],
      lines: [
        ...(['mpox', 'dengue', 'vhf', 'cholera'] as const).map((one) => ({
          id: `eyes-${one}`,
          by: 'colleague',
          when: patient[one],
        })),
        { id: 'eyes-clear', by: 'colleague' },
      ],
    },
    {
      id: 'give-care',
      places: ['bedside'],
      where: fact('pressureRead'),
      fact: 'careGiven',
      options: [
        { id: 'oxygen-and-doctor', rightWhen: mers },
        { id: 'fluids-now', rightWhen: cholera },
        { id: 'refer-this-hour', rightWhen: malaria },
        { id: 'net-and-no-aspirin', rightWhen: dengue },
        { id: 'rest-and-watch', rightWhen: not(any(mers, cholera, malaria, dengue)) },
      ],
      lines: [
        { id: 'lead-care-agreed', by: 'lead', when: fact('careGiven.right') },
        { id: 'lead-care-other', by: 'lead' },
      ],
    },
    {
      id: 'hand-out-ibuprofen',
      places: ['bedside'],
      where: fact('pressureRead'),
      fact: 'ibuprofenGiven',
    },

    {
      id: 'decide-disposition',
      places: ['isolation'],
      where: any(fact('readBack'), fact('careGiven')),
      fact: 'dispositionDecided',
      options: [
        { id: 'isolation-hospital', rightWhen: toIsolationHospital },
        { id: 'urgent-care', rightWhen: toUrgentCare },
        { id: 'convenience-card', rightWhen: toCard },
        { id: 'release', rightWhen: toRelease },
      ],
      lines: [
        { id: 'lead-confirms', by: 'lead', when: fact('dispositionDecided.right') },
        { id: 'lead-rules-hospital', by: 'lead', when: toIsolationHospital },
        { id: 'lead-rules-urgent', by: 'lead', when: toUrgentCare },
        { id: 'lead-rules-card', by: 'lead', when: toCard },
        { id: 'lead-rules-release', by: 'lead' },
      ],
      tool: 'radio',
    },
    {
      id: 'explain-decision',
      places: ['isolation'],
      where: fact('dispositionDecided'),
      fact: 'decisionExplained',
      takesS: 3,
      options: [{ id: 'what-why-how-long', rightWhen: all() }, { id: 'you-will-see' }],
      lines: [
        { id: 'not-understood', by: 'patient', when: not(isUnderstood) },
        { id: 'accepts-decision', by: 'patient', when: fact('decisionExplained.right') },
        { id: 'curt', by: 'patient' },
      ],
    },
    {
      id: 'answer-curiosity',
      places: ['isolation', 'bedside', 'sample', 'isolation-door'],
      where: fact('curiosityShown'),
      fact: 'curiosityAnswered',
      options: [{ id: 'not-over-the-radio', rightWhen: all() }, { id: 'say-the-name' }],
      lines: [
        { id: 'colleague-sorry', by: 'colleague', when: fact('curiosityAnswered.right') },
        { id: 'colleague-knows-them', by: 'colleague' },
      ],
      tool: 'radio',
    },

    {
      id: 'choose-specimen',
      places: ['sample'],
      where: fact('dispositionDecided'),
      fact: 'specimenChosen',
      options: [
        { id: 'nasopharyngeal', rightWhen: needsSwab },
        { id: 'lesions', rightWhen: mpox },
        { id: 'rectal', rightWhen: cholera },
        { id: 'blood', rightWhen: dengue },
        { id: 'none', rightWhen: not(needsSpecimen) },
      ],
    },
    {
      id: 'ask-sample-consent',
      places: ['sample'],
      where: all(needsSpecimen, fact('dispositionDecided')),
      fact: 'sampleConsent',
      takesS: 3,
      options: [{ id: 'explain-and-ask', rightWhen: all() }, { id: 'hold-still' }],
      lines: [
        { id: 'not-understood', by: 'patient', when: not(isUnderstood) },
        { id: 'consents-to-sample', by: 'patient', when: fact('sampleConsent.right') },
        { id: 'shrinks-back', by: 'patient' },
      ],
    },
    {
      id: 'choose-medium',
      places: ['sample'],
      where: all(needsSpecimen, fact('specimenChosen')),
      fact: 'mediumChosen',
      options: [
        { id: 'viral-transport', rightWhen: any(mers, flu, mpox) },
        { id: 'cary-blair', rightWhen: cholera },
        { id: 'serum-tube', rightWhen: dengue },
      ],
      tool: 'swab_kit',
    },
    {
      id: 'take-place',
      places: ['sample'],
      where: all(needsSwab, fact('specimenChosen')),
      fact: 'placeTaken',
      options: [
        { id: 'to-one-side', rightWhen: all() },
        { id: 'face-to-face', contacts: COUGH },
      ],
    },
    {
      id: 'tilt-head',
      places: ['sample'],
      where: all(needsSwab, fact('specimenChosen')),
      fact: 'headTilted',
      options: [{ id: 'deg-20' }, { id: 'deg-70', rightWhen: all() }, { id: 'chin-down' }],
      contacts: TOUCH_PATIENT,
    },
    {
      id: 'aim-swab',
      places: ['sample'],
      where: all(needsSwab, fact('specimenChosen')),
      fact: 'swabAimed',
      options: [{ id: 'along-the-palate', rightWhen: all() }, { id: 'up-the-bridge' }],
    },
    {
      id: 'go-in',
      places: ['sample'],
      where: all(needsSwab, fact('specimenChosen')),
      fact: 'swabDeep',
      options: [
        { id: 'mm-20' },
        { id: 'two-thirds-to-the-ear', rightWhen: all() },
        { id: 'until-the-shaft-ends' },
      ],
    },
    {
      id: 'turn-and-hold',
      places: ['sample'],
      where: all(needsSwab, fact('specimenChosen')),
      fact: 'swabTurned',
      options: [
        { id: 'turn-and-5-s', rightWhen: all(), takesS: 5 },
        { id: 'in-and-out', takesS: 1 },
      ],
      contacts: COUGH,
      tool: 'swab_kit',
    },
    {
      id: 'swab-lesions',
      places: ['sample'],
      where: all(mpox, fact('specimenChosen')),
      fact: 'lesionsSwabbed',
      takesS: 4,
      options: [{ id: 'two-lesions-two-swabs', rightWhen: all() }, { id: 'one-lesion' }],
      contacts: TOUCH_PATIENT,
      tool: 'swab_kit',
    },
    {
      id: 'draw-blood',
      places: ['sample'],
      where: all(dengue, fact('specimenChosen')),
      fact: 'bloodDrawn',
      takesS: 5,
      options: [{ id: 'needle-to-the-sharps-box', rightWhen: all() }, { id: 'recap-the-needle' }],
      contacts: TOUCH_PATIENT,
    },
    {
      id: 'take-rectal',
      places: ['sample'],
      where: all(cholera, fact('specimenChosen')),
      fact: 'rectalTaken',
      takesS: 4,
      options: [{ id: 'behind-the-screen', rightWhen: all() }, { id: 'before-everybody' }],
      contacts: TOUCH_PATIENT,
      tool: 'swab_kit',
    },
    {
      id: 'close-tube',
      places: ['sample'],
      where: all(needsSpecimen, fact('mediumChosen'), isTaken),
      fact: 'tubeClosed',
      options: [{ id: 'tip-in-and-lid-tight', rightWhen: all() }, { id: 'lid-loose' }],
      tool: 'swab_kit',
    },
    {
      id: 'clean-gloves-after-patient',
      places: ['sample', 'bedside'],
      where: fact('pressureRead'),
      fact: 'glovesCleaned',
      takesS: 20,
      contacts: [{ clean: ['hands'], log10: 3 }],
      tool: 'hand_rub',
    },
  ],
  injects: [
    {
      id: 'curiosity',
      when: fact('dispositionDecided'),
      afterS: [1, 3],
      fact: 'curiosityShown',
    },
  ],
  steps: [
    {
      id: 'take-dirty-way',
      after: ['hold-aircraft'],
      doneWhen: all(fact('wayChosen'), fact('patientEscorted')),
      limitS: 60,
      by: [{ act: 'choose-way-in' }, { act: 'escort-patient' }],
    },
    {
      id: 'check-room',
      after: ['take-dirty-way'],
      doneWhen: all(
        fact('gaugeRead'),
        fact('roomJudged'),
        any(room.shut, fact('gaugeReadAgain'), fact('patientInIsolation')),
      ),
      // The sheet's 20 s for a look; here the door is shut and the gauge read again as well.
      limitS: 40,
      by: [
        { act: 'read-room-gauge' },
        { act: 'judge-room' },
        { act: 'shut-isolation-door' },
        { act: 'read-gauge-again' },
      ],
    },
    {
      id: 'bring-in',
      after: ['check-room'],
      doneWhen: isIn,
      limitS: 20,
      by: [{ act: 'bring-in' }],
    },
    {
      id: 'interview',
      after: ['bring-in'],
      doneWhen: isInterviewed,
      limitS: 150,
      by: [
        { act: 'ask-openly' },
        ...FULL.map((topic) => ({ act: `interview-${topic.id}`, option: 'direct' })),
        { act: 'read-back' },
      ],
    },
    {
      id: 'take-vitals',
      after: ['bring-in'],
      doneWhen: areVitalsTaken,
      // The sheet's 150 s of interview, its 90 s, and the minute that the thermometer stays in.
      limitS: 300,
      by: [
        { act: 'ready-finger' },
        { act: 'measure-saturation' },
        { act: 'repeat-temperature' },
        { act: 'count-breaths' },
        { act: 'measure-pressure' },
        { act: 'inspect-skin' },
        { act: 'look-at-eyes-and-neck' },
      ],
    },
    {
      id: 'give-care',
      after: ['take-vitals'],
      doneWhen: fact('careGiven'),
      limitS: 60,
      by: [{ act: 'give-care' }],
    },
    {
      id: 'decide',
      after: ['interview', 'take-vitals', 'give-care'],
      doneWhen: all(fact('dispositionDecided'), fact('decisionExplained')),
      limitS: 60,
      by: [{ act: 'decide-disposition' }, { act: 'explain-decision' }],
    },
    {
      id: 'answer-curiosity',
      after: ['decide'],
      opensWhen: fact('curiosityShown'),
      doneWhen: fact('curiosityAnswered'),
      limitS: 60,
      by: [{ act: 'answer-curiosity' }],
    },
    {
      id: 'take-specimen',
      after: ['decide'],
      doneWhen: isSpecimenDone,
      limitS: 120,
      by: [
        { act: 'choose-specimen' },
        { act: 'ask-sample-consent' },
        { act: 'choose-medium' },
        { act: 'take-place' },
        { act: 'tilt-head' },
        { act: 'aim-swab' },
        { act: 'go-in' },
        { act: 'turn-and-hold' },
        { act: 'swab-lesions' },
        { act: 'draw-blood' },
        { act: 'take-rectal' },
        { act: 'close-tube' },
        { act: 'clean-gloves-after-patient' },
      ],
    },
  ],
  criteria: [
    {
      id: 'goes-the-dirty-way',
      weight: 12,
      severity: 'critical',
      competency: 'C8',
      failWhen: any(
        fact('wayChosen.wrong'),
        all(fact('wayChosen'), not(isIn), fact('here-clean')),
        never('wayChosen'),
        never('patientEscorted'),
      ),
      source: sources.zones,
    },
    {
      id: 'reads-the-gauge',
      weight: 12,
      severity: 'major',
      competency: 'C8',
      failWhen: any(
        fact('roomJudged.wrong'),
        fact('patientInIsolation.wrong'),
        without(ofRun('roomJudged'), ofRun('patientInIsolation')),
        all(room.ajar, without(ofRun('gaugeReadAgain'), ofRun('patientInIsolation'))),
        never('patientInIsolation'),
      ),
      source: sources.roomPressure,
    },
    {
      id: 'opens-with-an-open-question',
      weight: 4,
      severity: 'minor',
      competency: 'C5',
      failWhen: any(
        fact('openAsked.wrong'),
        ...FULL.map((topic) => without(ofRun('openAsked'), ofRun(askedInFull(topic)))),
        never('openAsked'),
      ),
      source: sources.interview,
    },
    {
      id: 'asks-the-full-interview',
      weight: 12,
      severity: 'major',
      competency: 'C5',
      failWhen: any(
        fact('readBack.wrong'),
        ...[...FULL.map(askedInFull), 'readBack'].flatMap((name) => [
          never(name),
          without(ofRun(name), ofRun('dispositionDecided')),
        ]),
      ),
      source: sources.interview,
    },
    {
      id: 'asks-without-leading',
      weight: 12,
      severity: 'major',
      competency: 'C5',
      failWhen: any(...FULL.map((topic) => fact(`${askedInFull(topic)}.wrong`))),
      source: sources.interview,
    },
    {
      id: 'brings-out-what-is-hidden',
      weight: 12,
      severity: 'major',
      competency: 'C5',
      // What was asked leadingly is the other criterion's; here it was asked in a way that let it stay hidden.
      failWhen: all(
        fact('dispositionDecided'),
        any(
          ...FULL.filter(({ isSensitive }) => isSensitive).map((topic) =>
            all(fact(`${askedInFull(topic)}.right`), not(isTold(topic))),
          ),
        ),
      ),
      source: sources.interview,
    },
    {
      id: 'keeps-the-name-in-the-room',
      weight: 12,
      severity: 'major',
      competency: 'C5',
      failWhen: any(fact('curiosityAnswered.wrong'), all(fact('curiosityShown'), never('curiosityAnswered'))),
      source: sources.privacy,
    },
    {
      id: 'takes-the-vitals',
      weight: 12,
      severity: 'major',
      competency: 'C4',
      failWhen: any(
        ...['saturationRead', 'temperatureRead', 'breathsCounted', 'pressureRead'].map((name) =>
          fact(`${name}.wrong`),
        ),
        ...[...VITALS, 'eyesAndNeckSeen'].map(never),
      ),
      source: sources.vitals,
    },
    {
      id: 'inspects-the-skin',
      weight: 12,
      severity: 'major',
      competency: 'C4',
      failWhen: any(fact('skinInspected.face-only'), never('skinInspected')),
      source: sources.vitals,
    },
    {
      id: 'keeps-their-dignity',
      weight: 12,
      severity: 'major',
      competency: 'C5',
      failWhen: any(
        fact('skinInspected.undress-in-view'),
        fact('rectalTaken.wrong'),
        fact('decisionExplained.wrong'),
        never('decisionExplained'),
      ),
      source: sources.dignity,
    },
    {
      id: 'isolates-the-infectious',
      weight: 12,
      severity: 'critical',
      competency: 'C6',
      where: toIsolationHospital,
      failWhen: any(
        fact('dispositionDecided.release'),
        fact('dispositionDecided.convenience-card'),
        never('dispositionDecided'),
      ),
      source: sources.dispositions,
    },
    {
      id: 'chooses-the-class',
      weight: 12,
      severity: 'major',
      competency: 'C6',
      failWhen: any(
        all(not(toIsolationHospital), any(fact('dispositionDecided.wrong'), never('dispositionDecided'))),
        all(toIsolationHospital, fact('dispositionDecided.urgent-care')),
      ),
      source: sources.dispositions,
    },
    {
      id: 'looks-before-deciding',
      weight: 12,
      severity: 'major',
      competency: 'C6',
      failWhen: any(
        ...['saturationRead', 'temperatureRead', 'pressureRead'].map((name) =>
          sequence(ofRun('dispositionDecided'), ofRun(name)),
        ),
      ),
      source: sources.dispositions,
    },
    {
      id: 'fluids-before-paper',
      weight: 12,
      severity: 'critical',
      competency: 'C6',
      where: cholera,
      failWhen: any(
        fact('careGiven.wrong'),
        without(ofRun('careGiven'), ofRun('dispositionDecided')),
        never('careGiven'),
      ),
      source: sources.care,
    },
    {
      id: 'cares-at-once',
      weight: 12,
      severity: 'major',
      competency: 'C6',
      where: not(cholera),
      failWhen: any(fact('careGiven.wrong'), fact('ibuprofenGiven'), never('careGiven')),
      source: sources.care,
    },
    {
      id: 'takes-no-sample-of-haemorrhagic-fever',
      weight: 12,
      severity: 'critical',
      competency: 'C7',
      where: vhf,
      failWhen: any(isSampled, never('specimenChosen')),
      source: sources.noSampling,
    },
    {
      id: 'takes-the-right-specimen',
      weight: 12,
      severity: 'major',
      competency: 'C7',
      where: not(vhf),
      failWhen: any(fact('specimenChosen.wrong'), fact('mediumChosen.wrong'), never('specimenChosen')),
      source: sources.specimens,
    },
    {
      id: 'asks-before-sampling',
      weight: 12,
      severity: 'major',
      competency: 'C5',
      where: needsSpecimen,
      failWhen: any(
        fact('sampleConsent.wrong'),
        ...['headTilted', 'swabDeep', 'lesionsSwabbed', 'bloodDrawn', 'rectalTaken'].map((name) =>
          without(ofRun('sampleConsent'), ofRun(name)),
        ),
        never('sampleConsent'),
      ),
      source: sources.consent,
    },
    {
      id: 'samples-by-the-technique',
      weight: 12,
      severity: 'major',
      competency: 'C7',
      where: needsSpecimen,
      failWhen: any(
        ...[...SWAB, 'lesionsSwabbed', 'bloodDrawn', 'tubeClosed'].map((name) => fact(`${name}.wrong`)),
        never('tubeClosed'),
      ),
      source: sources.swab,
    },
    {
      id: 'cleans-gloves-after-the-patient',
      weight: 4,
      severity: 'minor',
      competency: 'C3',
      where: needsSpecimen,
      failWhen: never('glovesCleaned'),
      source: sources.protection,
    },
    {
      id: 'keeps-the-pace-in-isolation',
      weight: 4,
      severity: 'minor',
      competency: 'C5',
      failWhen: any(
        doneLate('take-dirty-way', fact('patientEscorted')),
        doneLate('check-room', fact('roomJudged')),
        doneLate('bring-in', isIn),
        doneLate('interview', isInterviewed),
        doneLate('take-vitals', areVitalsTaken),
        doneLate('give-care', fact('careGiven')),
        doneLate('decide', fact('decisionExplained')),
        doneLate('answer-curiosity', fact('curiosityAnswered')),
        doneLate('take-specimen', isSpecimenDone),
      ),
      source: sources.limits,
    },
  ],
}
