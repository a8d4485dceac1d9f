import { CELL_T90_S, type CellGasId } from '#physics/hazmat/sensor-lag.ts'
import { all, any, fact, late, never, not, ofRun, runEnded, without } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Phase } from '#scenario/phase.ts'
import type { Step } from '#scenario/scenario.ts'
import { even, variantsOf } from '#scenario/variants.ts'
import { beadGas, hasVictim, mayEnter, mayFlash, suitFor, toxicGas, willEnter } from '../aftermath.ts'
import { anyDoneLate } from '../pace.ts'
import { isAt, isInHot } from '../places-after.ts'
import { sources } from '../sources.ts'

/** In the hot zone in the ordered way, but without this. */
const inWithout = (name: string): Condition => all(fact('suited'), isInHot, not(fact(name)))

const CHECKS = ['zipChecked', 'valveChecked', 'radioChecked', 'signalsAgreed', 'buddyChecked']
const CONFIRMED = ['deconConfirmed', 'backupConfirmed', 'orderGiven']

/** Waits until the sensor has settled, or sweeps past. */
const waits = (takesS: number) => [
  { id: 'wait', rightWhen: all(), takesS },
  { id: 'sweep', takesS: 2 },
]

/** The cells that go in, each for what poisons by the case. Hydrogen sulphide comes with sulphur dioxide. */
const CELLS: { act: string; fact: string; gas: CellGasId; tool: string; when: Condition }[] = [
  {
    act: 'read-no2',
    fact: 'no2Read',
    gas: 'nitrogen-dioxide',
    tool: 'cell_no2',
    when: toxicGas['nitrogen-dioxide'],
  },
  {
    act: 'read-hcn',
    fact: 'hcnRead',
    gas: 'hydrogen-cyanide',
    tool: 'cell_hcn',
    when: toxicGas['hydrogen-cyanide'],
  },
  {
    act: 'read-so2',
    fact: 'so2Read',
    gas: 'sulphur-dioxide',
    tool: 'cell_so2',
    when: toxicGas['sulphur-dioxide'],
  },
  {
    act: 'read-h2s',
    fact: 'h2sRead',
    gas: 'hydrogen-sulphide',
    tool: 'multi_gas',
    when: toxicGas['sulphur-dioxide'],
  },
  {
    act: 'read-hf',
    fact: 'hfRead',
    gas: 'hydrogen-fluoride',
    tool: 'cell_hf',
    when: toxicGas['hydrogen-fluoride'],
  },
  { act: 'read-nh3', fact: 'nh3Read', gas: 'ammonia', tool: 'multi_gas', when: toxicGas.ammonia },
]
/** The bead is given twice its T90, so that it has settled to 1 %. */
const BEAD_WAIT_S = 30
/** All cells that the case asks for have been read; for toluene the lamp is enough. */
const areCellsRead = all(...CELLS.map(({ fact: read, when }) => any(not(when), fact(read))))
const TOXICS = ['pidRead', ...CELLS.map(({ fact: read }) => read)]

/** Where a pair may fall back to. */
const isBack = isAt(['entry', 'cordon', 'decon-1'])
const mayGoOn = any(not(mayFlash), fact('gasCleared'))

const steps: Step[] = [
  {
    id: 'suit-up',
    after: ['decide-on-entry'],
    where: willEnter,
    opensWhen: mayEnter,
    doneWhen: all(fact('suited'), fact('overcoverDecided')),
    limitS: 60,
    by: [{ act: 'put-on-suit' }, { act: 'decide-on-overcover' }],
  },
  {
    id: 'check-each-other',
    after: ['suit-up'],
    where: willEnter,
    doneWhen: all(fact('cylinderDecided'), fact('onAir'), ...CHECKS.map(fact)),
    limitS: 60,
    by: [
      { act: 'read-cylinder' },
      { act: 'decide-on-cylinder' },
      { act: 'don-scba' },
      { act: 'check-zip' },
      { act: 'check-valve' },
      { act: 'check-radio' },
      { act: 'agree-signals' },
      { act: 'check-buddy' },
    ],
  },
  {
    id: 'confirm-corridor',
    after: ['check-each-other'],
    where: willEnter,
    doneWhen: all(...CONFIRMED.map(fact)),
    limitS: 20,
    by: [{ act: 'confirm-decon' }, { act: 'confirm-backup' }, { act: 'ask-for-order' }],
  },
  {
    id: 'measure-in-order',
    after: ['confirm-corridor'],
    where: willEnter,
    doneWhen: all(fact('phPaperHeld'), fact('beadRead')),
    by: [{ act: 'hold-ph-paper' }, { act: 'read-radiation' }, { act: 'read-oxygen' }, { act: 'read-bead' }],
  },
  {
    id: 'judge-bead',
    after: ['measure-in-order'],
    where: willEnter,
    doneWhen: all(fact('beadCorrected'), fact('lelDecided')),
    limitS: 15,
    by: [{ act: 'correct-bead' }, { act: 'decide-on-lel' }],
  },
  {
    id: 'fall-back',
    after: ['judge-bead'],
    where: all(willEnter, mayFlash),
    doneWhen: fact('gasCleared'),
    limitS: 30,
    by: [{ goTo: [{ place: 'entry' }] }],
  },
  {
    id: 'measure-toxics',
    after: ['judge-bead', 'fall-back'],
    where: willEnter,
    doneWhen: all(
      fact('pidRead'),
      fact('heightsProbed'),
      areCellsRead,
      any(not(mayFlash), fact('beadRechecked')),
    ),
    by: [
      { act: 'recheck-bead' },
      { act: 'read-pid' },
      { act: 'probe-heights' },
      ...CELLS.map(({ act }) => ({ act })),
    ],
  },
  {
    id: 'judge-toxics',
    after: ['measure-toxics'],
    where: willEnter,
    doneWhen: all(fact('toxicsJudged'), fact('toxicsLogged')),
    limitS: 20,
    by: [{ act: 'judge-toxics' }, { act: 'log-toxics' }],
  },
  {
    id: 'rescue',
    after: ['judge-toxics'],
    where: hasVictim,
    doneWhen: fact('victimBrought'),
    limitS: 60,
    by: [{ act: 'move-victim' }, { act: 'bring-to-lane' }],
  },
  {
    id: 'turn-back',
    after: [],
    where: willEnter,
    opensWhen: fact('airLow'),
    doneWhen: fact('leftHot'),
    limitS: 20,
    by: [{ act: 'read-air' }, { act: 'decide-on-air' }, { goTo: [{ place: 'decon-1' }] }],
  },
]

/** Into the hot zone: protection, checks, meters, air and the victim. Port-hazmat sheet §5, rows 26 to 33. */
export const entry: Phase = {
  id: 'entry',
  variants: variantsOf({
    cylinder: even('full', 'low'),
  }),
  acts: [
    {
      id: 'put-on-suit',
      places: ['ppe'],
      where: mayEnter,
      takesS: 4,
      fact: 'suited',
      options: [
        { id: 'level-a', rightWhen: suitFor.gasTight },
        { id: 'level-b', rightWhen: suitFor.splash },
        { id: 'level-c' },
        { id: 'level-d' },
        { id: 'fire-kit', rightWhen: suitFor.thermal },
      ],
      tool: 'ppe_rack',
    },
    {
      id: 'decide-on-overcover',
      places: ['ppe'],
      where: fact('suited'),
      fact: 'overcoverDecided',
      options: [
        { id: 'wear', rightWhen: all() },
        { id: 'leave-off', rightWhen: any(not(mayFlash), fact('suited.fire-kit')) },
      ],
      tool: 'flash_overcover',
    },
    {
      id: 'read-cylinder',
      places: ['ppe'],
      where: fact('suited'),
      fact: 'cylinderRead',
      takesS: 1,
      instrument: 'scba-gauge',
      tool: 'scba',
    },
    {
      id: 'decide-on-cylinder',
      places: ['ppe'],
      where: fact('suited'),
      requires: fact('cylinderRead'),
      fact: 'cylinderDecided',
      options: [
        { id: 'keep', rightWhen: fact('cylinder.full') },
        { id: 'swap', rightWhen: fact('cylinder.low'), takesS: 3 },
      ],
      tool: 'scba',
    },
    { id: 'don-scba', places: ['ppe'], where: fact('suited'), takesS: 3, fact: 'onAir', tool: 'facepiece' },
    { id: 'check-zip', places: ['ppe'], where: fact('onAir'), fact: 'zipChecked' },
    { id: 'check-valve', places: ['ppe'], where: fact('onAir'), fact: 'valveChecked' },
    { id: 'check-radio', places: ['ppe'], where: fact('onAir'), fact: 'radioChecked', tool: 'radio_ex' },
    { id: 'agree-signals', places: ['ppe'], where: fact('onAir'), fact: 'signalsAgreed' },
    {
      id: 'check-buddy',
      places: ['ppe'],
      where: fact('onAir'),
      takesS: 2,
      fact: 'buddyChecked',
      lines: [{ id: 'buddy-ready', by: 'buddy' }],
    },
    {
      id: 'confirm-decon',
      places: ['entry'],
      where: mayEnter,
      fact: 'deconConfirmed',
      lines: [{ id: 'decon-wet', by: 'decon-lead' }],
      tool: 'radio_ex',
    },
    {
      id: 'confirm-backup',
      places: ['entry'],
      where: mayEnter,
      fact: 'backupConfirmed',
      lines: [{ id: 'backup-dressed', by: 'safety' }],
      tool: 'radio_ex',
    },
    {
      id: 'ask-for-order',
      places: ['entry'],
      where: mayEnter,
      fact: 'orderGiven',
      lines: [{ id: 'order-to-enter', by: 'ic' }],
      tool: 'radio_ex',
    },

    {
      id: 'hold-ph-paper',
      places: ['wreck'],
      where: mayEnter,
      takesS: 3,
      fact: 'phPaperHeld',
      instrument: 'ph-paper',
      tool: 'ph_paper',
    },
    {
      id: 'read-radiation',
      places: ['wreck'],
      where: mayEnter,
      takesS: 2,
      fact: 'radiationRead',
      instrument: 'dosimeter',
      tool: 'survey_meter',
    },
    {
      id: 'read-oxygen',
      places: ['wreck'],
      where: mayEnter,
      fact: 'oxygenRead',
      options: waits(15),
      instrument: 'oxygen',
      tool: 'multi_gas',
    },
    {
      id: 'read-bead',
      places: ['wreck'],
      where: mayEnter,
      fact: 'beadRead',
      options: waits(BEAD_WAIT_S),
      instrument: 'lel',
      tool: 'multi_gas',
    },
    {
      id: 'read-pid',
      places: ['wreck'],
      where: mayEnter,
      fact: 'pidRead',
      options: waits(6),
      instrument: 'pid',
      tool: 'multi_gas',
    },
    {
      id: 'correct-bead',
      places: ['wreck'],
      where: fact('beadRead'),
      fact: 'beadCorrected',
      options: [
        { id: 'as-shown', rightWhen: beadGas.none },
        { id: 'times-0-94', rightWhen: beadGas.hydrogen },
        { id: 'times-1-30', rightWhen: beadGas.acetylene },
        { id: 'times-2-55', rightWhen: beadGas.toluene },
      ],
    },
    {
      id: 'decide-on-lel',
      places: ['wreck'],
      where: fact('beadRead'),
      fact: 'lelDecided',
      options: [
        { id: 'go-on', rightWhen: not(mayFlash) },
        { id: 'withdraw-and-report', rightWhen: mayFlash },
      ],
      tool: 'radio_ex',
    },
    {
      id: 'recheck-bead',
      places: ['wreck'],
      where: all(mayFlash, fact('gasCleared')),
      takesS: 15,
      fact: 'beadRechecked',
      instrument: 'lel',
      tool: 'multi_gas',
    },
    {
      id: 'probe-heights',
      places: ['wreck'],
      where: all(fact('lelDecided'), mayGoOn),
      fact: 'heightsProbed',
      options: [{ id: 'at-the-chest' }, { id: 'low-middle-high', rightWhen: all(), takesS: 3 }],
      tool: 'multi_gas',
    },
    ...CELLS.map(({ act, fact: read, gas, tool, when }) => ({
      id: act,
      places: ['wreck'],
      where: all(fact('lelDecided'), mayGoOn, when),
      fact: read,
      options: waits(CELL_T90_S[gas]),
      instrument: `cell-${gas}`,
      tool,
    })),
    {
      id: 'judge-toxics',
      places: ['wreck'],
      where: all(fact('pidRead'), fact('lelDecided'), areCellsRead),
      fact: 'toxicsJudged',
      options: [
        { id: 'pid-says-clean' },
        { id: 'trust-the-cell', rightWhen: not(toxicGas.toluene) },
        { id: 'pid-times-half', rightWhen: toxicGas.toluene },
        { id: 'take-the-mean' },
      ],
    },
    {
      id: 'log-toxics',
      places: ['wreck'],
      where: fact('toxicsJudged'),
      fact: 'toxicsLogged',
      options: [{ id: 'report-and-stay-on-air', rightWhen: all() }, { id: 'keep-it-for-later' }],
      tool: 'radio_ex',
    },

    {
      id: 'move-victim',
      places: ['victim'],
      where: all(hasVictim, mayEnter),
      fact: 'victimMoved',
      options: [
        { id: 'alone-over-the-shoulder', takesS: 6 },
        { id: 'drag-in-pair', rightWhen: all(), takesS: 6 },
        { id: 'wake-and-walk', takesS: 3 },
      ],
      lines: [{ id: 'victim-groans', by: 'victim' }],
      tool: 'stretcher',
    },
    {
      id: 'bring-to-lane',
      places: ['casualty'],
      where: fact('victimMoved'),
      takesS: 2,
      fact: 'victimBrought',
      lines: [{ id: 'victim-in-lane', by: 'decon-lead' }],
      tool: 'stretcher',
    },

    {
      id: 'read-air',
      places: ['carbide', 'spill', 'sand-line', 'ibc', 'drain', 'wreck', 'twenty-five'],
      where: mayEnter,
      takesS: 1,
      isRepeatable: true,
      fact: 'airRead',
      instrument: 'scba-gauge',
      tool: 'scba',
    },
    {
      id: 'decide-on-air',
      places: ['carbide', 'spill', 'sand-line', 'ibc', 'drain', 'wreck', 'twenty-five'],
      where: fact('airLow'),
      fact: 'airDecided',
      options: [
        { id: 'one-more-photograph' },
        { id: 'leave-now', rightWhen: all() },
        { id: 'until-the-whistle' },
      ],
      tool: 'radio_ex',
    },
  ],
  injects: [
    {
      id: 'gas-cleared',
      when: all(mayFlash, fact('lelDecided'), isBack),
      afterS: [4, 8],
      fact: 'gasCleared',
    },
    { id: 'air-low', when: fact('cargoPacked'), afterS: [2, 5], fact: 'airLow' },
    { id: 'whistle', when: all(late('turn-back'), isInHot), afterS: [5, 10], fact: 'whistling' },
    { id: 'left-hot', when: all(fact('airLow'), isBack), fact: 'leftHot' },
  ],
  steps,
  criteria: [
    {
      id: 'chooses-the-suit',
      weight: 10,
      severity: 'major',
      competency: 'C5',
      where: willEnter,
      failWhen: any(
        all(fact('suited.wrong'), not(any(fact('suited.level-c'), fact('suited.level-d')))),
        fact('overcoverDecided.wrong'),
        ...['suited', 'overcoverDecided'].map(never),
      ),
      source: sources.practice,
    },
    {
      id: 'never-goes-in-filtered',
      weight: 10,
      severity: 'critical',
      competency: 'C5',
      where: willEnter,
      failWhen: any(fact('suited.level-c'), fact('suited.level-d'), inWithout('onAir')),
      source: sources.erg157,
    },
    {
      id: 'checks-before-entry',
      weight: 10,
      severity: 'major',
      competency: 'C5',
      where: willEnter,
      failWhen: any(
        fact('cylinderDecided.wrong'),
        ...['cylinderDecided', ...CHECKS].flatMap((name) => [inWithout(name), never(name)]),
      ),
      source: sources.meters,
    },
    {
      id: 'enters-by-the-order',
      weight: 10,
      severity: 'critical',
      competency: 'C8',
      where: willEnter,
      failWhen: any(...CONFIRMED.map(inWithout)),
      source: sources.command,
    },
    {
      id: 'measures-in-order',
      weight: 10,
      severity: 'major',
      competency: 'C6',
      where: willEnter,
      failWhen: any(
        ...['oxygenRead', 'beadRead', ...TOXICS].flatMap((name) => [
          fact(`${name}.wrong`),
          without(ofRun('radiationRead'), ofRun(name)),
        ]),
        ...['beadRead', ...TOXICS].map((name) => without(ofRun('oxygenRead'), ofRun(name))),
        ...TOXICS.map((name) => without(ofRun('beadRead'), ofRun(name))),
        without(ofRun('phPaperHeld'), ofRun('radiationRead')),
        fact('heightsProbed.wrong'),
        ...['phPaperHeld', 'beadRead', 'pidRead', 'heightsProbed'].map(never),
        all(runEnded, not(areCellsRead)),
      ),
      source: sources.monitoringOrder,
    },
    {
      id: 'corrects-the-bead',
      weight: 10,
      severity: 'major',
      competency: 'C6',
      where: willEnter,
      failWhen: any(
        fact('beadCorrected.wrong'),
        all(not(mayFlash), fact('lelDecided.wrong')),
        without(ofRun('beadCorrected'), ofRun('lelDecided')),
        never('beadCorrected'),
      ),
      source: sources.lelFactors,
    },
    {
      id: 'withdraws-at-ten-percent',
      weight: 10,
      severity: 'critical',
      competency: 'C6',
      where: all(willEnter, mayFlash),
      failWhen: any(fact('lelDecided.go-on'), late('judge-bead'), late('fall-back'), never('lelDecided')),
      source: sources.withdrawAtTen,
    },
    {
      id: 'trusts-the-right-meter',
      weight: 10,
      severity: 'major',
      competency: 'C6',
      where: willEnter,
      failWhen: any(
        fact('toxicsJudged.wrong'),
        fact('toxicsLogged.wrong'),
        ...['toxicsJudged', 'toxicsLogged'].map(never),
      ),
      source: sources.instruments,
    },
    {
      id: 'leaves-at-turn-back',
      weight: 10,
      severity: 'critical',
      competency: 'C5',
      where: willEnter,
      failWhen: any(fact('airDecided.wrong'), late('turn-back'), fact('whistling')),
      source: sources.meters,
    },
    {
      id: 'moves-the-victim-in-pair',
      weight: 10,
      severity: 'major',
      competency: 'C9',
      where: hasVictim,
      failWhen: any(fact('victimMoved.wrong'), ...['victimMoved', 'victimBrought'].map(never)),
      source: sources.ergFirstAid,
    },
    {
      id: 'keeps-the-pace-at-entry',
      weight: 4,
      severity: 'minor',
      competency: 'C5',
      where: willEnter,
      failWhen: any(
        anyDoneLate(steps, ['suit-up', 'check-each-other', 'confirm-corridor', 'judge-toxics', 'rescue']),
        all(not(mayFlash), anyDoneLate(steps, ['judge-bead'])),
      ),
      source: sources.limits,
    },
  ],
}
