import { all, any, fact, not } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Sight } from '#scenario/scenario.ts'
import { mayEnter } from './aftermath.ts'
import { cargo, neighbour } from './cases.ts'
import { OUTSIDE } from './places-after.ts'

const { carbide, dithionite, nitrate, cyanide, battery, peroxide } = cargo
const isOver = fact('respondersDone')

/** One value for each case: `<prefix>-<case>`. */
const each = (prefix: string, cases: Readonly<Record<string, Condition>>) =>
  Object.entries(cases).map(([name, when]) => ({ id: `${prefix}-${name}`, when }))
const always = (id: string) => [{ id }]

/** What is to be seen and read from the explosion on. From the port-hazmat sheet §1.5, §2.3, §4f and §5, rows 22 to 43. */
export const sightsAfter: Sight[] = [
  { id: 'after-flash', places: OUTSIDE, when: all(fact('blasted'), not(fact('rollCalled'))) },
  {
    id: 'block-from-afar',
    places: OUTSIDE,
    when: all(fact('rollCalled'), not(isOver)),
    entries: [
      {
        id: 'box-a',
        values: [{ id: 'a-burnt-out', when: all(nitrate, fact('dayAfter')) }, ...each('a', cargo)],
      },
      { id: 'box-b', values: [{ id: 'b-whole', when: peroxide }, ...each('b', neighbour)] },
    ],
  },
  {
    id: 'victim-from-afar',
    places: OUTSIDE,
    when: all(fact('victimSeen'), not(fact('victimMoved'))),
  },
  {
    id: 'entry-board',
    places: ['ppe', 'entry'],
    when: all(mayEnter, not(fact('leftHot'))),
    entries: [
      { id: 'cargo', values: each('board', { carbide, dithionite, nitrate, cyanide, battery }) },
      { id: 'leak', values: each('board', neighbour) },
      { id: 'air', values: always('air-27-mpa') },
    ],
  },
  {
    id: 'meter-card',
    places: ['wreck'],
    when: mayEnter,
    entries: [
      { id: 'acetylene', values: always('factor-1-30') },
      { id: 'hydrogen', values: always('factor-0-94') },
      { id: 'toluene', values: always('factor-2-55') },
      { id: 'withdraw', values: always('withdraw-at-10') },
      { id: 'lamp', values: always('lamp-toluene') },
      { id: 'blind', values: always('lamp-blind') },
    ],
  },
  { id: 'victim-close', places: ['victim'], when: all(fact('victimSeen'), not(fact('victimMoved'))) },
  {
    id: 'pool',
    places: ['spill', 'sand-line', 'drain'],
    when: all(fact('leaking'), not(isOver)),
    entries: [
      { id: 'look', values: each('pool', neighbour) },
      {
        id: 'state',
        values: [
          { id: 'pool-quiet', when: any(fact('foamWaited'), fact('phRead')) },
          { id: 'pool-foams', when: all(fact('agentSpread'), any(neighbour.nitric, neighbour.hydrofluoric)) },
          { id: 'pool-held', when: any(fact('dikeBuilt'), fact('fogOrdered')) },
          { id: 'pool-creeps' },
        ],
      },
    ],
  },
  {
    id: 'leak-close',
    places: ['ibc'],
    when: all(fact('leaking'), not(isOver)),
    entries: [{ id: 'leak', values: each('leak', neighbour) }],
  },
  {
    id: 'cargo-close',
    places: ['carbide'],
    when: all(mayEnter, not(fact('cargoPacked'))),
    entries: [{ id: 'lies', values: each('lies', { carbide, dithionite, nitrate, cyanide, battery }) }],
  },
  { id: 'manager-asks', places: ['carbide', 'spill', 'ibc'], when: fact('airLow') },
]
