import { all, any, doneLate, fact, never, not, ofRun, runEnded, without } from '#scenario/ask.ts'
import type { Phase } from '#scenario/phase.ts'
import { sources } from '../sources.ts'

const isClean = fact('doffed-respirator')
const hadBreach = fact('breachNoticed')
const PAPERS = ['formCompleted', 'timeLineWritten', 'exposureLogged']
const isRecorded = all(...PAPERS.map(fact), fact('breachStated'), fact('recordSent'))

/** Form, time line, own exposure, breach. Health sheet §3, row 41. */
export const record: Phase = {
  id: 'record',
  acts: [
    {
      id: 'complete-form',
      places: ['clean'],
      where: isClean,
      fact: 'formCompleted',
      takesS: 4,
      options: [{ id: 'every-field', rightWhen: all() }, { id: 'the-important-ones' }],
      tool: 'paper_form',
    },
    {
      id: 'write-time-line',
      places: ['clean'],
      where: isClean,
      fact: 'timeLineWritten',
      takesS: 3,
      options: [{ id: 'from-the-log', rightWhen: all() }, { id: 'round-times-from-memory' }],
      tool: 'paper_form',
    },
    {
      id: 'write-exposure-log',
      places: ['clean'],
      where: isClean,
      fact: 'exposureLogged',
      takesS: 3,
      options: [{ id: 'where-how-long-in-what', rightWhen: all() }, { id: 'dressed-so-no-exposure' }],
      tool: 'paper_form',
    },
    {
      id: 'state-breach',
      places: ['clean'],
      where: isClean,
      fact: 'breachStated',
      options: [
        { id: 'a-torn-glove', rightWhen: all(hadBreach, fact('breach.glove')) },
        { id: 'a-splash', rightWhen: all(hadBreach, fact('breach.splash')) },
        { id: 'no-breach', rightWhen: not(hadBreach) },
      ],
      lines: [
        { id: 'lead-thanks-for-telling', by: 'lead', when: all(hadBreach, fact('breachStated.right')) },
        { id: 'lead-files-it', by: 'lead' },
      ],
      tool: 'paper_form',
    },
    {
      id: 'send-record',
      places: ['clean'],
      where: isClean,
      requires: fact('formCompleted'),
      fact: 'recordSent',
      options: [{ id: 'to-the-chain', rightWhen: all() }, { id: 'to-the-team-chat' }],
    },
  ],
  steps: [
    {
      id: 'record',
      after: ['go-to-clean'],
      doneWhen: isRecorded,
      limitS: 90,
      by: [
        { act: 'complete-form' },
        { act: 'write-time-line' },
        { act: 'write-exposure-log' },
        { act: 'state-breach' },
        { act: 'send-record' },
      ],
    },
    { id: 'end-the-shift', after: ['record'], doneWhen: runEnded, by: [{ control: 'EndRun' }] },
  ],
  criteria: [
    {
      id: 'reports-the-breach',
      weight: 12,
      severity: 'critical',
      competency: 'C8',
      where: hadBreach,
      failWhen: any(fact('breachStated.wrong'), never('breachStated')),
      source: sources.records,
    },
    {
      id: 'completes-the-record',
      weight: 12,
      severity: 'major',
      competency: 'C8',
      failWhen: any(
        ...PAPERS.flatMap((name) => [
          fact(`${name}.wrong`),
          never(name),
          without(ofRun(name), ofRun('recordSent')),
        ]),
        all(not(hadBreach), any(fact('breachStated.wrong'), never('breachStated'))),
        fact('recordSent.wrong'),
        never('recordSent'),
      ),
      source: sources.records,
    },
    {
      id: 'keeps-the-pace-at-the-desk',
      weight: 4,
      severity: 'minor',
      competency: 'C8',
      failWhen: doneLate('record', isRecorded),
      source: sources.limits,
    },
  ],
}
