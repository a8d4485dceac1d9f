import type { Source } from '#physics/source.ts'
import { all, any, fact, never, not, ofRun, without } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Phase } from '#scenario/phase.ts'
import type { Act, ActOption, Criterion, Step } from '#scenario/scenario.ts'
import { acidLeaks, hasVictim, mayEnter, willEnter } from '../aftermath.ts'
import { cargo, neighbour } from '../cases.ts'
import { anyDoneLate } from '../pace.ts'
import { sources } from '../sources.ts'

const { carbide, dithionite, nitrate, cyanide, battery } = cargo
const { hydrofluoric, ammonia, toluene } = neighbour

/** The pair is in, and has reported what it measured. */
const isWorking = all(mayEnter, fact('toxicsLogged'), any(not(hasVictim), fact('victimBrought')))

/** Liquid lies on the ground and creeps; ammonia boils off as it comes out. */
const liquidLeaks = not(ammonia)
/** It goes on by itself inside, however quiet it looks. */
const heatsItself = any(dithionite, battery)
const isContained = all(
  fact('drainCovered'),
  any(all(ammonia, fact('fogOrdered')), all(liquidLeaks, fact('dikeSited'), fact('dikeBuilt'))),
)
const isPoolTreated = all(
  fact('poolTreated'),
  fact('agentSpread'),
  any(not(acidLeaks), all(fact('foamWaited'), fact('phRead'))),
)

/**
 * What is done with the spilled cargo, and how it is packed: by cargo, since what saves one makes another worse.
 * `worst` are the ways that are critical errors. Port-hazmat sheet §2.3 and §5, row 37 and variants.
 */
const CARGO_WORK: {
  name: string
  when: Condition
  treat: string[]
  pack: string[]
  tool: string
  worst: string[]
  criterion?: string
  source: Source
}[] = [
  {
    name: 'carbide',
    when: carbide,
    treat: ['dry-sand', 'water', 'foam', 'carbon-dioxide'],
    pack: ['dry-vented-overpack', 'sealed-damp-drum', 'open-skip'],
    tool: 'sand_bag',
    worst: ['cargoTreated.water', 'cargoTreated.foam', 'cargoPacked.sealed-damp-drum'],
    criterion: 'keeps-carbide-dry',
    source: sources.erg138,
  },
  {
    name: 'dithionite',
    when: dithionite,
    treat: ['flood', 'dry-sand', 'cover-tightly', 'light-sprinkling'],
    pack: ['collect-solution', 'into-the-drain', 'damp-into-drum'],
    tool: 'hose_line',
    worst: ['cargoTreated.dry-sand', 'cargoTreated.cover-tightly'],
    criterion: 'never-smothers-dithionite',
    source: sources.erg135,
  },
  {
    name: 'nitrate',
    when: nitrate,
    treat: ['scoop-clean-and-dry', 'sawdust', 'neutralise', 'oily-sweepings'],
    pack: ['clean-dry-drum', 'old-oil-drum', 'with-the-pallets'],
    tool: 'scoop_plastic',
    worst: [],
    source: sources.erg140,
  },
  {
    name: 'cyanide',
    when: cyanide,
    treat: ['sand-and-soda-ash', 'acid-wash', 'carbon-dioxide', 'water-jet'],
    pack: ['dry-closed-alkaline', 'open-drum', 'with-the-absorbent'],
    tool: 'soda_ash',
    worst: ['cargoTreated.acid-wash', 'cargoTreated.carbon-dioxide'],
    criterion: 'keeps-acid-off-cyanide',
    source: sources.erg157,
  },
  {
    name: 'cells',
    when: battery,
    treat: ['much-fresh-water', 'dry-powder', 'carbon-dioxide', 'sea-water'],
    pack: ['metal-bins-watched', 'leave-unwatched', 'plastic-drum'],
    tool: 'hose_line',
    worst: ['cargoTreated.dry-powder', 'cargoTreated.carbon-dioxide', 'cargoPacked.leave-unwatched'],
    criterion: 'never-smothers-cells',
    source: sources.erg147,
  },
]
/** The first way is the right one. */
const waysOf = (ids: readonly string[]): ActOption[] =>
  ids.map((id, index) => (index === 0 ? { id, rightWhen: all() } : { id }))
const worstWays = CARGO_WORK.flatMap(({ worst }) => worst)
/** It was done wrongly, but not in one of the worst ways. */
const isAmiss = (name: string): Condition =>
  all(
    fact(`${name}.wrong`),
    ...worstWays.filter((way) => way.startsWith(`${name}.`)).map((way) => worstButRight(way)),
  )
/** The way is not one of the worst for this cargo, though it may be for another. */
function worstButRight(way: string): Condition {
  return not(
    all(fact(way), any(...CARGO_WORK.filter(({ worst }) => worst.includes(way)).map(({ when }) => when))),
  )
}

const cargoActs: Omit<Act, 'group'>[] = CARGO_WORK.flatMap(({ name, when, treat, pack, tool }) => [
  {
    id: `treat-${name}`,
    places: ['carbide'],
    where: all(isWorking, when),
    takesS: 4,
    fact: 'cargoTreated',
    options: waysOf(treat),
    clears: [ofRun('fireBurning')],
    tool,
  },
  {
    id: `pack-${name}`,
    places: ['carbide'],
    where: all(fact('cargoTreated'), when),
    takesS: 3,
    fact: 'cargoPacked',
    options: waysOf(pack),
  },
])
const cargoCriteria: Criterion[] = CARGO_WORK.flatMap(({ when, worst, criterion, source }) =>
  criterion === undefined
    ? []
    : [
        {
          id: criterion,
          weight: 10,
          severity: 'critical' as const,
          competency: 'C7',
          where: when,
          failWhen: any(
            ...worst.map(fact),
            ...(criterion === 'keeps-acid-off-cyanide' ? [fact('washChosen.vinegar')] : []),
            never('cargoTreated'),
          ),
          source,
        },
      ],
)

const steps: Step[] = [
  {
    id: 'contain',
    after: ['judge-toxics', 'rescue', 'treat-casualty'],
    where: willEnter,
    doneWhen: isContained,
    limitS: 75,
    by: [{ act: 'lay-drain-cover' }, { act: 'site-dike' }, { act: 'build-dike' }, { act: 'order-fog' }],
  },
  {
    id: 'treat-pool',
    after: ['contain'],
    where: all(willEnter, liquidLeaks),
    doneWhen: isPoolTreated,
    limitS: 60,
    by: [{ act: 'treat-pool' }, { act: 'spread-agent' }, { act: 'wait-for-foam' }, { act: 'read-ph' }],
  },
  {
    id: 'leave-the-leak',
    after: ['contain', 'treat-pool'],
    where: willEnter,
    doneWhen: fact('leakSeenTo'),
    limitS: 20,
    by: [{ act: 'see-to-leak' }],
  },
  {
    id: 'treat-cargo',
    after: ['leave-the-leak'],
    where: willEnter,
    doneWhen: all(
      fact('spillPhotographed'),
      fact('scoopChosen'),
      fact('cargoTreated'),
      fact('cargoPacked'),
      any(not(carbide), fact('sheetLaid')),
      any(not(heatsItself), fact('heatChecked')),
    ),
    limitS: 60,
    by: [
      { act: 'photograph-spill' },
      { act: 'choose-scoop' },
      ...CARGO_WORK.map(({ name }) => ({ act: `treat-${name}` })),
      { act: 'lay-sheet' },
      { act: 'check-heat' },
      ...CARGO_WORK.map(({ name }) => ({ act: `pack-${name}` })),
    ],
  },
]

/** Spill, pool, leak and spilled cargo, by what lies there. Port-hazmat sheet §5, rows 34 to 37. */
export const control: Phase = {
  id: 'control',
  acts: [
    {
      id: 'lay-drain-cover',
      places: ['drain'],
      where: isWorking,
      takesS: 2,
      fact: 'drainCovered',
      tool: 'drain_cover',
    },
    {
      id: 'site-dike',
      places: ['sand-line'],
      where: all(isWorking, liquidLeaks),
      fact: 'dikeSited',
      options: [
        { id: 'between-pool-and-box-a', rightWhen: all() },
        { id: 'behind-box-b' },
        { id: 'across-the-road' },
      ],
    },
    {
      id: 'build-dike',
      places: ['sand-line'],
      where: all(isWorking, liquidLeaks),
      takesS: 4,
      fact: 'dikeBuilt',
      options: [
        { id: 'dry-sand', rightWhen: not(hydrofluoric) },
        { id: 'limestone', rightWhen: acidLeaks },
        { id: 'sawdust' },
        { id: 'water-jet' },
      ],
      tool: 'sand_dike',
    },
    {
      id: 'order-fog',
      places: ['sand-line'],
      where: all(isWorking, ammonia),
      fact: 'fogOrdered',
      options: [
        { id: 'fog-down-the-wind', rightWhen: all() },
        { id: 'jet-on-the-leak' },
        { id: 'foam-on-the-pool' },
      ],
      tool: 'radio_ex',
    },
    {
      id: 'treat-pool',
      places: ['spill'],
      where: all(isWorking, liquidLeaks),
      fact: 'poolTreated',
      options: [
        { id: 'soda-ash', rightWhen: acidLeaks },
        { id: 'vermiculite', rightWhen: toluene },
        { id: 'caustic-lye' },
        { id: 'sawdust' },
      ],
      tool: 'vermiculite',
    },
    {
      id: 'spread-agent',
      places: ['spill'],
      where: all(isWorking, liquidLeaks),
      requires: fact('poolTreated'),
      takesS: 3,
      fact: 'agentSpread',
      options: [{ id: 'heap-in-the-middle' }, { id: 'from-the-edge', rightWhen: all() }],
      tool: 'shovel',
    },
    {
      id: 'wait-for-foam',
      places: ['spill'],
      where: all(isWorking, acidLeaks),
      requires: fact('agentSpread'),
      takesS: 5,
      fact: 'foamWaited',
    },
    {
      id: 'read-ph',
      places: ['spill'],
      where: all(isWorking, acidLeaks),
      takesS: 10,
      isRepeatable: true,
      fact: 'phRead',
      instrument: 'ph-strip',
      readingFacts: [{ atLeast: 6, below: 9.1, sets: ofRun('poolNeutral') }],
      tool: 'ph_strip',
    },
    {
      id: 'see-to-leak',
      places: ['ibc'],
      where: isWorking,
      fact: 'leakSeenTo',
      options: [
        { id: 'plug-by-hand' },
        { id: 'technician-and-remote-shut-off', rightWhen: all() },
        { id: 'tighten-with-spanner' },
      ],
      lines: [
        { id: 'technician-comes', by: 'ic', when: fact('leakSeenTo.right') },
        { id: 'hands-off', by: 'safety' },
      ],
      tool: 'radio_ex',
    },
    {
      id: 'photograph-spill',
      places: ['carbide'],
      where: isWorking,
      fact: 'spillPhotographed',
      tool: 'camera',
    },
    {
      id: 'choose-scoop',
      places: ['carbide'],
      where: isWorking,
      fact: 'scoopChosen',
      options: [{ id: 'brass' }, { id: 'steel' }, { id: 'plastic', rightWhen: all() }],
      tool: 'scoop_plastic',
    },
    ...cargoActs,
    {
      id: 'check-heat',
      places: ['carbide'],
      where: all(heatsItself, fact('cargoTreated')),
      takesS: 3,
      isRepeatable: true,
      fact: 'heatChecked',
      instrument: 'heat-camera',
      tool: 'thermal_camera',
    },
    {
      id: 'lay-sheet',
      places: ['carbide'],
      where: all(carbide, fact('cargoTreated')),
      takesS: 2,
      fact: 'sheetLaid',
      tool: 'plastic_sheet',
    },
  ],
  steps,
  criteria: [
    {
      id: 'contains-the-spill',
      weight: 10,
      severity: 'major',
      competency: 'C7',
      where: willEnter,
      failWhen: any(
        fact('dikeSited.wrong'),
        fact('fogOrdered.foam-on-the-pool'),
        all(fact('dikeBuilt.wrong'), not(hasWorstMatter('dikeBuilt'))),
        never('drainCovered'),
        all(liquidLeaks, any(never('dikeBuilt'), never('dikeSited'))),
        all(ammonia, never('fogOrdered')),
        without(ofRun('drainCovered'), ofRun('poolTreated')),
        all(liquidLeaks, without(ofRun('dikeBuilt'), ofRun('poolTreated'))),
      ),
      source: sources.practice,
    },
    {
      id: 'never-feeds-the-spill',
      weight: 10,
      severity: 'critical',
      competency: 'C7',
      where: willEnter,
      failWhen: any(
        hasWorstMatter('dikeBuilt'),
        all(acidLeaks, fact('poolTreated.sawdust')),
        fact('fogOrdered.jet-on-the-leak'),
      ),
      source: sources.erg157,
    },
    {
      id: 'neutralises-from-the-edge',
      weight: 4,
      severity: 'minor',
      competency: 'C7',
      where: all(willEnter, liquidLeaks),
      failWhen: any(
        all(fact('poolTreated.wrong'), not(all(acidLeaks, fact('poolTreated.sawdust')))),
        fact('agentSpread.wrong'),
        ...['poolTreated', 'agentSpread'].map(never),
        all(
          acidLeaks,
          any(without(ofRun('foamWaited'), ofRun('phRead')), ...['foamWaited', 'phRead'].map(never)),
        ),
      ),
      source: sources.practice,
    },
    {
      id: 'leaves-the-valve',
      weight: 10,
      severity: 'major',
      competency: 'C7',
      where: willEnter,
      failWhen: any(fact('leakSeenTo.wrong'), never('leakSeenTo')),
      source: sources.levels,
    },
    ...cargoCriteria,
    {
      id: 'treats-the-cargo',
      weight: 10,
      severity: 'major',
      competency: 'C7',
      where: willEnter,
      failWhen: any(
        isAmiss('cargoTreated'),
        isAmiss('cargoPacked'),
        fact('scoopChosen.wrong'),
        without(ofRun('scoopChosen'), ofRun('cargoTreated')),
        all(carbide, without(ofRun('sheetLaid'), ofRun('cargoPacked'))),
        all(heatsItself, without(ofRun('heatChecked'), ofRun('cargoPacked'))),
        all(nitrate, never('cargoTreated')),
        never('cargoPacked'),
      ),
      source: sources.practice,
    },
    {
      id: 'keeps-the-pace-at-the-spill',
      weight: 4,
      severity: 'minor',
      competency: 'C7',
      where: willEnter,
      failWhen: anyDoneLate(steps, ['contain', 'treat-pool', 'leave-the-leak', 'treat-cargo']),
      source: sources.limits,
    },
  ],
}

/** The matter makes it worse: sawdust in acid, silica sand in hydrofluoric acid, a jet that drives it on. */
function hasWorstMatter(name: string): Condition {
  return any(
    all(acidLeaks, fact(`${name}.sawdust`)),
    all(hydrofluoric, fact(`${name}.dry-sand`)),
    fact(`${name}.water-jet`),
  )
}
