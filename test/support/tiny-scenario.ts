import type { Source } from '#physics/source.ts'
import { all, everyParcel, fact, its, not, runEnded, someParcel } from '#scenario/ask.ts'
import type { ParcelKind } from '#scenario/parcel-bank.ts'
import type { Criterion, ParcelScenario } from '#scenario/scenario.ts'

const source: Source = { document: 'Tests', section: 'tiny', edition: '1', standing: 'design' }

const box = (id: string, finding: ParcelKind['finding']): ParcelKind => ({
  id,
  role: finding ? 'weapon' : 'innocent',
  frequency: 1,
  sizeMm: [
    [200, 220],
    [100, 110],
    [150, 160],
  ],
  packaging: 'padded-bag',
  items: [
    {
      id: 'thing',
      name: `item.${id}`,
      solids: [
        {
          shape: { type: 'box', sizeMm: [60, 20, 40] },
          material: finding ? 'steel' : 'paper',
          colour: '#808080',
          positionMm: [0, 20, 0],
        },
      ],
      placeMm: [0, 0, 0],
      ...(finding && { isFinding: true }),
    },
  ],
  lines: [
    { description: `line.${id}`, items: ['thing'], hs: '4901.99', quantity: [1, 1], valueRmb: [50, 60] },
  ],
  category: ['gift'],
  service: ['CP'],
  postageRmb: [30, 40],
  sender: 'private',
  isSuspiciousLooking: false,
  isUnpenetrated: false,
  declaredMassPercent: [97, 103],
  finding,
})

const each = (id: string, severity: Criterion['severity'], rest: Partial<Criterion>): Criterion => ({
  id,
  weight: 10,
  severity,
  competency: 'K1',
  forEach: 'parcel',
  failWhen: { condition: 'runEnded' },
  source,
  ...rest,
})

/** The smallest shift that a bot can play, pass and fail: two parcels, of which one should not pass. */
export const tinyScenario: ParcelScenario = {
  id: 'tiny',
  version: '1.0.0',
  environment: 'tiny',
  passPercent: 80,
  durationMin: 1,
  parcelCount: 2,
  feed: 'belt',
  competencies: ['K1'],
  parameters: {
    pace: { value: 60, unit: 's', source },
    taxWaiverRmb: { value: 50, unit: 'RMB', source },
    personalLimitRmb: { value: 1000, unit: 'RMB', source },
    personalLimitNearbyRmb: { value: 800, unit: 'RMB', source },
  },
  places: [
    { id: 'console', anchor: 'seat' },
    { id: 'table', anchor: 'table' },
  ],
  variants: [],
  acts: [],
  injects: [],
  steps: [
    {
      id: 'start-belt',
      after: [],
      opensWhen: { condition: 'fact', fact: 'begun' },
      doneWhen: { condition: 'fact', fact: 'beltStarted' },
      by: [{ control: 'StartBelt' }],
    },
    {
      id: 'restart-belt',
      after: ['start-belt'],
      opensWhen: all(
        not(fact('beltMoving')),
        not(someParcel(its('onImage'))),
        someParcel(not(its('decided'))),
      ),
      doneWhen: everyParcel(its('decided')),
      by: [{ control: 'StartBelt' }],
    },
    {
      id: 'end',
      after: ['restart-belt'],
      doneWhen: runEnded,
      by: [{ control: 'EndRun' }],
    },
    {
      id: 'decide',
      forEach: 'parcel',
      after: ['start-belt'],
      opensWhen: { condition: 'its', fact: 'imaged' },
      doneWhen: { condition: 'its', fact: 'decided' },
      limitS: 60,
    },
  ],
  criteria: [
    each('reads', 'minor', {
      failWhen: {
        condition: 'all',
        of: [
          { condition: 'any', of: [{ condition: 'its', fact: 'decided' }, { condition: 'runEnded' }] },
          { condition: 'not', of: { condition: 'its', fact: 'recordOpened' } },
        ],
      },
    }),
    each('holds', 'critical', {
      where: { condition: 'its', fact: 'finding' },
      failWhen: {
        condition: 'any',
        of: [
          { condition: 'its', fact: 'released' },
          {
            condition: 'all',
            of: [{ condition: 'runEnded' }, { condition: 'not', of: { condition: 'its', fact: 'held' } }],
          },
        ],
      },
    }),
  ],
  bank: {
    kinds: [
      box('book', null),
      box('letter', null),
      box('part', {
        name: 'finding.part',
        category: 'weapon-part',
        reasons: ['weapon-part'],
        disposition: 'police',
        isCritical: true,
        pattern: 8,
        rule: 'rule.part',
      }),
    ],
    senders: [
      { kind: 'private', name: 'A', address: 'A street', country: 'XA' },
      { kind: 'private', name: 'B', address: 'B street', country: 'XB' },
      { kind: 'private', name: 'C', address: 'C street', country: 'XC' },
    ],
    addressees: [{ name: 'D', address: 'D street', country: 'XD' }],
  },
}
