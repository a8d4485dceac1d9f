import { all, any, fact, never, ofRun, runEnded, without } from '#scenario/ask.ts'
import type { Phase } from '#scenario/phase.ts'
import type { Step } from '#scenario/scenario.ts'
import { neverEntered, neverInside, willEnter } from '../aftermath.ts'
import { anyDoneLate } from '../pace.ts'
import { sources } from '../sources.ts'

const isOver = fact('respondersDone')

const EVIDENCE = ['samplesTaken', 'samplesSealed', 'bottlesWiped']
const SIGNED = [
  { act: 'sign-with-commander', fact: 'commanderSigned' },
  { act: 'sign-with-ecology', fact: 'ecologySigned' },
  { act: 'sign-with-port', fact: 'portSigned' },
  { act: 'sign-with-anti-smuggling', fact: 'antiSmugglingSigned' },
]
const REPORT = ['quantityReported', 'timesStamped', 'reportSent']

const steps: Step[] = [
  {
    id: 'secure-evidence',
    after: ['rest'],
    doneWhen: all(
      fact('evidencePhotographed'),
      fact('custodyFilled'),
      fact('sealKept'),
      any(neverEntered, all(...EVIDENCE.map(fact))),
    ),
    limitS: 60,
    by: [
      { act: 'photograph-evidence' },
      { act: 'take-samples' },
      { act: 'seal-samples' },
      { act: 'wipe-bottles' },
      { act: 'fill-custody-form' },
      { act: 'keep-customs-seal' },
    ],
  },
  {
    id: 'part-waste',
    after: ['secure-evidence'],
    where: willEnter,
    doneWhen: all(fact('wasteParted'), fact('drumsLabelled'), fact('transferListed')),
    limitS: 60,
    by: [{ act: 'part-waste' }, { act: 'label-drums' }, { act: 'fill-transfer-manifest' }],
  },
  {
    id: 'report-and-sign',
    after: ['secure-evidence', 'part-waste'],
    doneWhen: all(...REPORT.map(fact), ...SIGNED.map(({ fact: signed }) => fact(signed))),
    limitS: 60,
    by: [
      { act: 'report-quantity' },
      { act: 'stamp-times' },
      { act: 'send-report' },
      ...SIGNED.map(({ act }) => ({ act })),
    ],
  },
  {
    id: 'finish',
    after: ['report-and-sign'],
    doneWhen: runEnded,
    by: [{ control: 'EndRun' }],
  },
]

/** Evidence, waste, report and signatures. Port-hazmat sheet §5, rows 41 to 43. */
export const handover: Phase = {
  id: 'handover',
  acts: [
    {
      id: 'photograph-evidence',
      places: ['evidence'],
      where: isOver,
      fact: 'evidencePhotographed',
      tool: 'camera',
    },
    {
      id: 'take-samples',
      places: ['evidence'],
      where: all(isOver, willEnter),
      takesS: 3,
      fact: 'samplesTaken',
      options: [{ id: 'alone' }, { id: 'two-persons', rightWhen: all() }],
      tool: 'sample_kit',
    },
    {
      id: 'seal-samples',
      places: ['evidence'],
      where: all(isOver, willEnter),
      requires: fact('samplesTaken'),
      fact: 'samplesSealed',
      options: [{ id: 'stopper-only' }, { id: 'numbered-seals', rightWhen: all() }, { id: 'sticky-tape' }],
      tool: 'seal',
    },
    {
      id: 'wipe-bottles',
      places: ['evidence'],
      where: all(isOver, willEnter),
      requires: fact('samplesTaken'),
      fact: 'bottlesWiped',
    },
    {
      id: 'fill-custody-form',
      places: ['evidence'],
      where: isOver,
      fact: 'custodyFilled',
      tool: 'clipboard',
    },
    {
      id: 'keep-customs-seal',
      places: ['evidence'],
      where: isOver,
      fact: 'sealKept',
      options: [{ id: 'bag-and-keep', rightWhen: all() }, { id: 'give-to-the-broker' }, { id: 'throw-away' }],
      tool: 'evidence_bag',
    },

    {
      id: 'part-waste',
      places: ['waste'],
      where: all(isOver, willEnter),
      takesS: 3,
      fact: 'wasteParted',
      options: [
        { id: 'all-in-one-tank' },
        { id: 'cargo-with-wet-sludge' },
        { id: 'three-kinds-apart', rightWhen: all() },
      ],
      tool: 'salvage_drum',
    },
    {
      id: 'label-drums',
      places: ['waste'],
      where: all(isOver, willEnter),
      fact: 'drumsLabelled',
      options: [
        { id: 'salvage-and-waste-label', rightWhen: all() },
        { id: 'as-declared' },
        { id: 'chalk-mark' },
      ],
    },
    {
      id: 'fill-transfer-manifest',
      places: ['waste'],
      where: all(isOver, willEnter),
      fact: 'transferListed',
      tool: 'clipboard',
    },

    {
      id: 'report-quantity',
      places: ['post'],
      where: isOver,
      fact: 'quantityReported',
      options: [
        { id: 'guessed-tonnes' },
        { id: 'as-declared-and-open', rightWhen: all() },
        { id: 'left-out' },
      ],
    },
    { id: 'stamp-times', places: ['post'], where: isOver, fact: 'timesStamped' },
    {
      id: 'send-report',
      places: ['post'],
      where: isOver,
      requires: all(fact('quantityReported'), fact('timesStamped')),
      fact: 'reportSent',
      options: [
        { id: 'within-one-hour', rightWhen: all() },
        { id: 'end-of-shift' },
        { id: 'after-the-investigation' },
      ],
      lines: [{ id: 'chief-has-it', by: 'chief' }],
    },
    ...SIGNED.map(({ act, fact: signed }) => ({
      id: act,
      places: ['post'],
      where: isOver,
      fact: signed,
      tool: 'pen',
    })),
  ],
  steps,
  criteria: [
    {
      id: 'secures-the-evidence',
      weight: 10,
      severity: 'major',
      competency: 'C10',
      failWhen: any(
        fact('samplesTaken.wrong'),
        fact('samplesSealed.wrong'),
        fact('sealKept.wrong'),
        all(willEnter, without(ofRun('spillPhotographed'), ofRun('cargoTreated'))),
        without(ofRun('evidencePhotographed'), ofRun('samplesTaken')),
        ...['evidencePhotographed', 'custodyFilled', 'sealKept'].map(never),
        ...EVIDENCE.map(neverInside),
      ),
      source: sources.evidence,
    },
    {
      id: 'keeps-the-drums-apart',
      weight: 10,
      severity: 'critical',
      competency: 'C10',
      where: willEnter,
      failWhen: any(fact('wasteParted.wrong'), never('wasteParted')),
      source: sources.erg138,
    },
    {
      id: 'labels-the-waste',
      weight: 10,
      severity: 'major',
      competency: 'C10',
      where: willEnter,
      failWhen: any(fact('drumsLabelled.wrong'), ...['drumsLabelled', 'transferListed'].map(never)),
      source: sources.evidence,
    },
    {
      id: 'reports-within-the-hour',
      weight: 10,
      severity: 'major',
      competency: 'C10',
      failWhen: any(
        fact('quantityReported.wrong'),
        fact('reportSent.wrong'),
        ...[...REPORT, ...SIGNED.map(({ fact: signed }) => signed)].map(never),
      ),
      source: sources.accidentReport,
    },
    {
      id: 'keeps-the-pace-at-the-end',
      weight: 4,
      severity: 'minor',
      competency: 'C10',
      failWhen: anyDoneLate(steps, ['secure-evidence', 'part-waste', 'report-and-sign']),
      source: sources.limits,
    },
  ],
}
