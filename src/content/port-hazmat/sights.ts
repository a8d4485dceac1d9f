import { all, any, fact, not } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Sight } from '#scenario/scenario.ts'
import {
  cargo,
  declared,
  HALTS,
  light,
  neighbour,
  partner,
  smeller,
  sound,
  veer,
  weather,
  wind,
  windSpeed,
} from './cases.ts'
import { CONTACTS } from './contacts.ts'

const { carbide, dithionite, nitrate, cyanide, battery, peroxide } = cargo

type Value = { id: string; when?: Condition }

/** One value for each option of a variant: `<prefix>-<option>`. */
const each = (prefix: string, cases: Readonly<Record<string, Condition>>): Value[] =>
  Object.entries(cases).map(([option, when]) => ({ id: `${prefix}-${option}`, when }))
const always = (id: string): Value[] => [{ id }]

const hasVeered = fact('windVeered')
/** The ways in which the wind comes; the sock points the other way. */
const cameFrom = (from: Condition): Condition => all(from, not(hasVeered))
const turned = (from: Condition, way: Condition): Condition => all(from, hasVeered, way)
const beforeBlast = not(fact('blasted'))

/** A paper lies open until the officer has decided on the box. */
const isOpen = (name: string): Condition => all(fact(name), not(fact('boxDecided')))

const papers: Sight[] = [
  {
    id: 'job-ticket',
    places: ['office'],
    entries: [
      { id: 'task', values: always('task-inspect') },
      { id: 'box', values: always('box-a') },
      { id: 'reason', values: always('reason-portal') },
    ],
  },
  {
    id: 'entry',
    places: ['office'],
    when: isOpen('entryOpened'),
    entries: [
      { id: 'goods', values: each('declared', declared) },
      { id: 'hazard', values: always('hazard-none') },
      {
        id: 'shipper',
        values: [{ id: 'shipper-fits', when: sound.shipper }, ...each('shipper', cargo)],
      },
      { id: 'origin', values: always('origin-inland') },
    ],
  },
  {
    id: 'manifest',
    places: ['office'],
    when: isOpen('manifestOpened'),
    entries: [
      { id: 'box', values: always('box-a') },
      { id: 'goods', values: each('declared', declared) },
      {
        id: 'kind',
        values: [{ id: 'kind-reefer', when: peroxide }, { id: 'kind-dry' }],
      },
      { id: 'mass', values: [{ id: 'mass-fits', when: sound.mass }, { id: 'mass-too-high' }] },
      { id: 'booking', values: always('booking-flat') },
    ],
  },
  {
    id: 'bulletin',
    places: ['office'],
    when: isOpen('weatherOpened'),
    entries: [
      { id: 'wind', values: each('wind', wind) },
      { id: 'speed', values: each('speed', windSpeed) },
      { id: 'sky', values: each('sky', light) },
      { id: 'weather', values: each('weather', weather) },
    ],
  },
  {
    id: 'plan',
    places: ['office'],
    when: isOpen('planOpened'),
    entries: [
      { id: 'row', values: always('row-d7') },
      { id: 'box-a', values: always('plan-a') },
      { id: 'box-b', values: each('plan-b', neighbour) },
      { id: 'box-c', values: always('plan-c') },
      { id: 'around', values: always('plan-around') },
    ],
  },
  {
    id: 'certificate',
    places: ['office'],
    when: isOpen('certificateOpened'),
    entries: [
      {
        id: 'filed',
        values: [
          { id: 'certificate-there', when: sound.certificate },
          {
            id: 'certificate-other-box',
            when: any(declared.limestone, declared.fertiliser, declared['soda-ash']),
          },
          { id: 'certificate-none' },
        ],
      },
    ],
  },
  {
    id: 'image',
    places: ['office'],
    when: isOpen('imageOpened'),
    entries: [
      {
        id: 'remark',
        values: [
          { id: 'image-even', when: sound.image },
          { id: 'image-drums', when: any(carbide, dithionite, cyanide) },
          { id: 'image-bags', when: nitrate },
          { id: 'image-cells', when: battery },
          { id: 'image-jugs', when: peroxide },
        ],
      },
    ],
  },
]

const yard: Sight[] = [
  {
    id: 'wind-sock',
    places: ['gate', ...HALTS, 'shelter', 'far-point', 'muster', 'cordon', 'post'],
    entries: [
      {
        id: 'points',
        values: [
          { id: 'sock-to-s', when: any(cameFrom(wind.n), turned(wind.ne, veer.left)) },
          {
            id: 'sock-to-sw',
            when: any(cameFrom(wind.ne), turned(wind.n, veer.right), turned(wind.e, veer.left)),
          },
          { id: 'sock-to-w', when: any(cameFrom(wind.e), turned(wind.ne, veer.right)) },
          { id: 'sock-to-se', when: turned(wind.n, veer.left) },
          { id: 'sock-to-nw', when: turned(wind.e, veer.right) },
        ],
      },
      { id: 'fill', values: each('sock', windSpeed) },
    ],
  },
  {
    id: 'box-a-from-afar',
    places: HALTS,
    when: all(fact('looked'), beforeBlast),
    entries: [
      {
        id: 'sound',
        values: [
          { id: 'heard-hiss', when: any(carbide, peroxide) },
          { id: 'heard-popping', when: battery },
          { id: 'heard-nothing' },
        ],
      },
      {
        id: 'smoke',
        values: [
          { id: 'seen-haze', when: any(carbide, dithionite) },
          { id: 'seen-jets', when: battery },
          { id: 'seen-white', when: peroxide },
          { id: 'seen-brown', when: nitrate },
          { id: 'seen-clear' },
        ],
      },
      {
        id: 'sill',
        values: [
          { id: 'seen-whitewash', when: carbide },
          { id: 'seen-melt', when: nitrate },
          { id: 'seen-yellow', when: peroxide },
          { id: 'seen-etched', when: cyanide },
          { id: 'seen-dry' },
        ],
      },
      {
        id: 'wall',
        values: [
          { id: 'seen-bowed', when: any(carbide, peroxide) },
          { id: 'seen-blisters', when: any(dithionite, nitrate, battery) },
          { id: 'seen-straight' },
        ],
      },
      { id: 'placard', values: always('seen-torn') },
      {
        id: 'smell',
        values: [
          { id: 'smell-none', when: smeller.no },
          { id: 'smell-garlic', when: carbide },
          { id: 'smell-sulphur', when: dithionite },
          { id: 'smell-almond', when: cyanide },
          { id: 'smell-sharp' },
        ],
      },
    ],
  },
  {
    id: 'colleague-with-cutter',
    places: [...HALTS, 'muster', 'cordon'],
    when: all(fact('partnerErrs'), partner.cutter, not(fact('colleagueStopped'))),
  },
  {
    id: 'colleague-shouting',
    places: [...HALTS, 'muster', 'cordon'],
    when: all(fact('partnerErrs'), partner.shout, not(fact('colleagueStopped'))),
  },
  {
    id: 'truck-and-crane',
    places: HALTS,
    when: all(fact('colleagueStopped'), not(fact('craneAway'))),
  },
]

const cordon: Sight[] = [
  {
    id: 'numbers',
    places: ['muster', 'cordon'],
    when: all(fact('controlCalled'), not(fact('commandDecided'))),
    entries: CONTACTS.map((id) => ({
      id,
      values: always(`number-${id}`),
    })),
  },
  {
    id: 'dockers-downwind',
    places: ['muster', 'cordon'],
    when: all(fact('dockersSeen'), not(fact('dockersMoved'))),
  },
  {
    id: 'manager-at-tape',
    places: ['cordon', 'muster'],
    when: all(fact('managerHere'), not(fact('managerAnswered'))),
  },
  {
    id: 'coughing-driver',
    places: ['driver', 'cordon', 'muster'],
    when: all(fact('driverHere'), not(fact('driverBreathes'))),
  },
]

const post: Sight[] = [
  {
    id: 'broker-mail',
    places: ['post'],
    when: all(fact('papersMailed'), not(fact('agentAdvised')), beforeBlast),
    entries: [
      { id: 'contract', values: each('contract', cargo) },
      { id: 'sds-1', values: each('sds-1', cargo) },
      { id: 'sds-10', values: each('sds-10', cargo) },
      { id: 'sds-14', values: each('sds-14', cargo) },
    ],
  },
  {
    id: 'guide-index',
    places: ['post'],
    when: all(fact('unNamed'), not(fact('distancesGiven')), beforeBlast),
    entries: [
      { id: 'guide-138', values: always('index-138') },
      { id: 'guide-135', values: always('index-135') },
      { id: 'guide-140', values: always('index-140') },
      { id: 'guide-157', values: always('index-157') },
      { id: 'guide-147', values: always('index-147') },
      { id: 'guide-146', values: always('index-146') },
    ],
  },
  {
    id: 'guide-in-water',
    places: ['post'],
    when: all(fact('guidePicked'), any(cyanide, dithionite), not(fact('reachGiven')), beforeBlast),
    entries: [
      { id: 'table-1', values: [{ id: 'table-1-cyanide', when: cyanide }, { id: 'table-1-dithionite' }] },
    ],
  },
  {
    id: 'box-b-plates',
    places: ['post'],
    when: all(fact('boxBRead'), not(fact('segregationReported')), beforeBlast),
    entries: [
      { id: 'plates', values: each('plates', neighbour) },
      { id: 'number', values: each('number', neighbour) },
    ],
  },
  {
    id: 'segregation-rows',
    places: ['post'],
    when: all(fact('classesNamed'), fact('unNamed'), not(fact('segregationReported')), beforeBlast),
    entries: [{ id: 'rows', values: each('segregation', cargo) }],
  },
  { id: 'crew-aims', places: ['post'], when: all(fact('crewAims'), not(fact('agentAdvised'))) },
  {
    id: 'rain-on-box',
    places: ['post'],
    when: all(fact('hissRising'), weather.drizzle, not(fact('distanceAdvised'))),
  },
]

/** What is to be seen and read up to the explosion. From the port-hazmat sheet §1.3 and §5, rows 1 to 21. */
export const sights: Sight[] = [...papers, ...yard, ...cordon, ...post]
