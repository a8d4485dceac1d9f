import { all, any, fact, late, not, runEnded, someParcel } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Phase } from '#scenario/phase.ts'
import type { Step } from '#scenario/scenario.ts'
import { sources } from '../sources.ts'
import { belt } from './belt.ts'
import { brief } from './brief.ts'
import { data } from './data.ts'
import { disposition } from './disposition.ts'
import { emergency } from './emergency.ts'
import { opening } from './opening.ts'
import { secondary } from './secondary.ts'
import { startUp } from './start-up.ts'

/** One of the steps with a limit was done, and not in time. What was never done is counted where it is asked for. */
const anySlow = (of: readonly Step[]): Condition =>
  any(
    ...of
      .filter(({ limitS }) => limitS !== undefined)
      .map(({ id, forEach, doneWhen }) => {
        const isSlow = all(late(id), doneWhen)
        return forEach ? someParcel(isSlow) : isSlow
      }),
  )

const steps: Step[] = [
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
]

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
  steps,
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
      failWhen: anySlow([
        ...[brief, startUp, data].flatMap(({ steps }) => steps),
        ...belt.steps.filter(({ id }) => id === 'brief-loader'),
      ]),
      source: sources.limits,
    },
    {
      id: 'keeps-the-pace-in-examination',
      weight: 1,
      severity: 'minor',
      competency: 'K4',
      failWhen: anySlow([secondary, opening, disposition].flatMap(({ steps }) => steps)),
      source: sources.limits,
    },
    {
      id: 'keeps-the-pace-in-the-emergency',
      weight: 1,
      severity: 'minor',
      competency: 'K5',
      where: fact('emergency'),
      // Whether one freezes and leaves in time has criteria of its own.
      failWhen: anySlow([...emergency.steps.filter(({ id }) => id !== 'freeze' && id !== 'leave'), ...steps]),
      source: sources.limits,
    },
  ],
}
