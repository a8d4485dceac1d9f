import { all, any, fact, late, not, runEnded, someParcel } from '#scenario/ask.ts'
import type { Phase } from '#scenario/phase.ts'
import { sources } from '../sources.ts'

/** Counts, log, library, own judgement, end. Express-mail sheet §5, step 35; and the limits of all steps. */
export const close: Phase = {
  id: 'close',
  acts: [
    { id: 'count-parcels', places: ['console'], where: fact('allClear'), fact: 'parcelsCounted' },
    { id: 'write-log', places: ['console'], where: fact('allClear'), fact: 'logWritten' },
    { id: 'file-images', places: ['console'], where: fact('allClear'), fact: 'imagesFiled' },
    {
      id: 'judge-oneself',
      places: ['console'],
      where: fact('allClear'),
      fact: 'selfJudged',
      options: [{ id: 'sure' }, { id: 'mostly-sure' }, { id: 'unsure' }],
    },
  ],
  steps: [
    {
      id: 'close-shift',
      after: ['hand-over-command'],
      opensWhen: fact('allClear'),
      doneWhen: all(fact('parcelsCounted'), fact('logWritten'), fact('imagesFiled'), fact('selfJudged')),
      limitS: 60,
      by: [
        { act: 'count-parcels' },
        { act: 'write-log' },
        { act: 'file-images' },
        { act: 'judge-oneself', option: 'mostly-sure' },
      ],
    },
    {
      id: 'end-shift',
      after: ['close-shift'],
      doneWhen: runEnded,
      by: [{ control: 'EndRun' }],
    },
  ],
  criteria: [
    {
      id: 'closes-the-shift',
      weight: 2,
      severity: 'minor',
      competency: 'K6',
      failWhen: all(
        runEnded,
        any(
          not(fact('parcelsCounted')),
          not(fact('logWritten')),
          not(fact('imagesFiled')),
          not(fact('selfJudged')),
        ),
      ),
      source: sources.machineInspection,
    },
    {
      id: 'keeps-the-pace-at-the-start',
      weight: 1,
      severity: 'minor',
      competency: 'K6',
      failWhen: any(
        ...['report-in', 'read-bulletin', 'equip', 'start-up', 'sort-manifest', 'brief-loader'].map(late),
        ...['open-riskiest', 'check-digit', 'flag-mismatch', 'link-split'].map((step) =>
          someParcel(late(step)),
        ),
      ),
      source: sources.limits,
    },
    {
      id: 'keeps-the-pace-in-examination',
      weight: 1,
      severity: 'minor',
      competency: 'K4',
      failWhen: any(
        late('gather-witnesses'),
        ...[
          'weigh',
          'send-dog',
          'swab',
          'swab-again',
          'escalate',
          'photograph',
          'open',
          'unpack',
          'secure',
          'record',
          'custody',
          'settle-tax',
          'dispose',
        ].map((step) => someParcel(late(step))),
      ),
      source: sources.limits,
    },
    {
      id: 'keeps-the-pace-in-the-emergency',
      weight: 1,
      severity: 'minor',
      competency: 'K5',
      where: fact('emergency'),
      failWhen: any(...['make-safe', 'report', 'call-roll', 'hand-over-command', 'close-shift'].map(late)),
      source: sources.limits,
    },
  ],
}
