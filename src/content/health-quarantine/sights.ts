import { all, any, fact, not } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Sight } from '#scenario/scenario.ts'
import {
  age,
  camera,
  colleague,
  honesty,
  missing,
  name,
  nationality,
  patient,
  route,
  seatMoved,
  sex,
  sop,
  yellowCard,
} from './cases.ts'

const { mers, mpox, malaria, dengue, runner, flu, cholera, vhf } = patient

type Value = { id: string; when?: Condition }

/** One value for each option of a variant: `<prefix>-<option>`. */
const each = (prefix: string, cases: Readonly<Record<string, Condition>>): Value[] =>
  Object.entries(cases).map(([option, when]) => ({ id: `${prefix}-${option}`, when }))
const always = (id: string): Value[] => [{ id }]

/** An item of the message, which is not said until it has been asked for. */
const item = (id: string, leftOut: readonly Condition[], values: Value[]) => ({
  id,
  values:
    leftOut.length === 0
      ? values
      : [{ id: 'not-said', when: all(any(...leftOut), not(fact('missingRequested.right'))) }, ...values],
})

const NATURE: Value[] = [
  { id: 'nature-respiratory', when: any(mers, flu) },
  { id: 'nature-rash', when: mpox },
  { id: 'nature-diarrhoea', when: cholera },
  { id: 'nature-fever-vomiting', when: vhf },
  { id: 'nature-fever' },
]

const duty: Sight[] = [
  {
    id: 'in-flight-message',
    places: ['duty'],
    when: fact('called'),
    entries: [
      item('aircraft', [missing['aircraft-eta']], always('xh-618')),
      item('departure', [missing['departure-cases']], always('hub')),
      item('destination', [], always('here')),
      item('eta', [missing['eta-persons'], missing['aircraft-eta']], always('in-30-min')),
      item('persons', [missing['eta-persons'], missing['persons-nature']], always('aboard-240')),
      item('cases', [missing['departure-cases']], always('one-in-34a')),
      item('nature', [missing['persons-nature']], NATURE),
    ],
  },
  {
    id: 'bulletin',
    places: ['board'],
    when: fact('bulletinRead'),
    entries: [
      { id: 'disease', values: always('bulletin-diseases') },
      { id: 'countries', values: always('bulletin-countries') },
      { id: 'validity', values: always('bulletin-in-force') },
      { id: 'measure', values: always('bulletin-measure') },
    ],
  },
  {
    id: 'itinerary',
    places: ['map'],
    when: fact('itineraryRead'),
    entries: [
      { id: 'way', values: each('way', route) },
      { id: 'passport', values: each('passport', nationality) },
    ],
  },
]

const hall: Sight[] = [
  {
    id: 'camera-setting',
    places: ['camera'],
    when: not(fact('cameraMended')),
    entries: [
      { id: 'behind', values: [{ id: 'behind-sunlit-glass', when: camera.sun }, { id: 'behind-wall' }] },
      { id: 'door', values: [{ id: 'door-open', when: camera.draught }, { id: 'door-shut' }] },
      { id: 'faces', values: always('faces-three') },
    ],
  },
  {
    id: 'runner-in-coat',
    places: ['camera', 'declare'],
    when: all(fact('alarmed'), not(fact('runnerHandled'))),
  },
  {
    id: 'quiet-cougher',
    places: ['hall', 'camera'],
    when: all(fact('cougherHere'), not(fact('cougherAddressed'))),
  },
  {
    id: 'yellow-fever-certificate',
    places: ['declare'],
    when: all(fact('cardShown'), not(fact('yellowCardJudged'))),
    entries: [
      {
        id: 'document',
        values: [{ id: 'document-waiver', when: yellowCard.waiver }, { id: 'document-card' }],
      },
      {
        id: 'vaccinated',
        values: [
          { id: 'vaccinated-never', when: yellowCard.waiver },
          { id: 'vaccinated-4-days-ago', when: yellowCard.fresh },
          { id: 'vaccinated-12-years-ago', when: yellowCard.old },
          { id: 'vaccinated-2-years-ago' },
        ],
      },
      {
        id: 'until',
        values: [{ id: 'until-2-years-ago', when: yellowCard.old }, { id: 'until-not-given' }],
      },
      {
        id: 'marks',
        values: [
          { id: 'marks-no-stamp', when: yellowCard.unstamped },
          { id: 'marks-letter', when: yellowCard.waiver },
          { id: 'marks-all-there' },
        ],
      },
    ],
  },
  {
    id: 'traveller-refuses',
    places: ['refusal', 'declare'],
    when: all(fact('refusing'), not(fact('refuserAnswered'))),
  },
]

const donning: Sight[] = [
  {
    id: 'level-poster',
    places: ['ppe'],
    entries: [
      { id: 'level-1', values: always('level-1-for') },
      { id: 'level-2', values: always('level-2-for') },
      { id: 'level-3', values: always('level-3-for') },
    ],
  },
  {
    id: 'medium-dates',
    places: ['ppe'],
    when: not(fact('mediumTaken')),
    entries: [
      { id: 'lot-a', values: always('expired-last-month') },
      { id: 'lot-b', values: always('good-for-a-year') },
    ],
  },
]

const isPapersOut = all(fact('doorControlled'), not(fact('indexLed')))

const cabin: Sight[] = [
  {
    id: 'executive-at-door',
    places: ['door', 'purser'],
    when: all(fact('executivePresses'), not(fact('executiveAnswered'))),
  },
  {
    id: 'general-declaration',
    places: ['purser', 'galley'],
    when: all(isPapersOut, fact('declarationCollected')),
    entries: [
      { id: 'persons', values: always('aboard-240') },
      { id: 'ill', values: always('one-in-34a') },
      { id: 'signs', values: NATURE },
      { id: 'landed', values: always('landed-none') },
      { id: 'disinsection', values: always('sprayed-residual') },
    ],
  },
  {
    id: 'manifest',
    places: ['purser', 'galley'],
    when: all(isPapersOut, fact('manifestCollected')),
    entries: [
      { id: 'name', values: each('name', name) },
      { id: 'sex', values: each('sex', sex) },
      { id: 'age', values: each('age', age) },
      { id: 'passport', values: each('passport', nationality) },
      { id: 'seat', values: always('seat-34a') },
    ],
  },
  {
    id: 'first-look',
    places: ['row-36', 'index'],
    when: all(fact('looked'), not(fact('indexLed'))),
    entries: [
      {
        id: 'breathing',
        values: [
          { id: 'breathing-hard', when: mers },
          { id: 'breathing-cough', when: flu },
          { id: 'breathing-quiet' },
        ],
      },
      {
        id: 'colour',
        values: [
          { id: 'colour-grey', when: cholera },
          { id: 'colour-flushed', when: any(dengue, runner, vhf) },
          { id: 'colour-sweating', when: malaria },
          { id: 'colour-usual' },
        ],
      },
      {
        id: 'mind',
        values: [
          { id: 'mind-drowsy', when: malaria },
          { id: 'mind-faint', when: cholera },
          { id: 'mind-clear' },
        ],
      },
      { id: 'bleeding', values: always('bleeding-none') },
      {
        id: 'around',
        values: [
          { id: 'around-sick-bag', when: vhf },
          { id: 'around-coat-and-tea', when: runner },
          { id: 'around-blanket' },
        ],
      },
    ],
  },
  {
    id: 'declaration-card',
    places: ['index'],
    when: all(fact('consentAsked'), not(fact('indexLed'))),
    entries: [
      { id: 'signs', values: NATURE },
      {
        id: 'exposure',
        values: [
          { id: 'exposure-ask-me', when: honesty.open },
          // The contradiction that comes out only when the question is asked well.
          { id: 'exposure-denied', when: all(honesty.concealing, not(runner)) },
          { id: 'exposure-left-blank' },
        ],
      },
      { id: 'medicines', values: always('medicines-left-blank') },
    ],
  },
  ...Object.entries(colleague).map(([mistake, when]) => ({
    id: `colleague-${mistake}`,
    places: ['purser', 'row-36', 'index', 'galley'],
    when: all(when, fact('colleagueErrs'), not(fact('colleagueStopped'))),
  })),
  {
    id: 'contact-sop',
    places: ['map', 'galley'],
    when: all(fact('itineraryRead'), not(fact('indexLed'))),
    entries: [
      { id: 'respiratory', values: each('rows', sop) },
      { id: 'skin', values: always('rule-skin') },
      { id: 'haemorrhagic', values: always('rule-haemorrhagic') },
      { id: 'water', values: always('rule-water') },
      { id: 'mosquito', values: always('rule-mosquito') },
      { id: 'measles', values: always('rule-measles') },
    ],
  },
  {
    id: 'seat-map',
    places: ['galley'],
    when: all(fact('reassessed'), not(fact('indexLed'))),
    entries: [
      { id: 'patient', values: always('seat-34a') },
      {
        id: 'moved',
        values: [
          { id: 'moved-not-asked', when: not(fact('purserMoves')) },
          { id: 'moved-36c', when: seatMoved },
          { id: 'moved-no' },
        ],
      },
      { id: 'lavatory', values: always('lavatory-left-aft') },
      { id: 'infants', values: always('infants-31-40') },
      { id: 'section', values: always('section-28-45') },
    ],
  },
  {
    id: 'watch-table',
    places: ['stairs'],
    when: all(fact('contactsMarked'), not(fact('watchTold'))),
    entries: [
      { id: 'mers', values: always('watch-14') },
      { id: 'flu', values: always('watch-10') },
      { id: 'mpox', values: always('watch-21') },
      { id: 'haemorrhagic', values: always('watch-21') },
      { id: 'cholera', values: always('watch-5') },
    ],
  },
  {
    id: 'manager-at-stairs',
    places: ['stairs'],
    when: all(fact('managerPresses'), not(fact('aircraftHeld'))),
  },
]

/** What can be seen and read up to the aircraft's release. */
export const sights: Sight[] = [...duty, ...hall, ...donning, ...cabin]
