import { all, any, fact, not, ofRun, without } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Phase } from '#scenario/phase.ts'
import { sources } from '../sources.ts'

/** The scanner is tested before it is used. */
const isBeforeTheBelt: Condition = not(fact('beltStarted'))

/** The test block shows 40 AWG as a line, and steel up to 30 mm: express-mail sheet §2.6. */
export const startUp: Phase = {
  id: 'start-up',
  acts: [
    { id: 'turn-key', places: ['console'], where: isBeforeTheBelt, fact: 'keyOn' },
    { id: 'check-interlocks', places: ['console'], where: isBeforeTheBelt, fact: 'interlocksChecked' },
    { id: 'check-curtains', places: ['console'], where: isBeforeTheBelt, fact: 'curtainsChecked' },
    {
      id: 'scan-test-block',
      places: ['console'],
      where: isBeforeTheBelt,
      requires: fact('keyOn'),
      takesS: 4,
      fact: 'testBlockScanned',
    },
    {
      id: 'read-wire',
      places: ['console'],
      where: isBeforeTheBelt,
      requires: fact('testBlockScanned'),
      fact: 'wireRead',
      options: [{ id: 'awg-30' }, { id: 'awg-40', rightWhen: fact('testBlockScanned') }, { id: 'none' }],
    },
    {
      id: 'read-step',
      places: ['console'],
      where: isBeforeTheBelt,
      requires: fact('testBlockScanned'),
      fact: 'stepRead',
      options: [{ id: 'mm-10' }, { id: 'mm-30', rightWhen: fact('testBlockScanned') }, { id: 'none' }],
    },
    {
      id: 'fetch-test-block',
      places: ['console'],
      where: isBeforeTheBelt,
      requires: fact('testBlockScanned'),
      fact: 'testBlockFetched',
      options: [{ id: 'run-out', rightWhen: fact('testBlockScanned') }, { id: 'reach-in' }],
    },
    {
      id: 'log-test',
      places: ['console'],
      where: isBeforeTheBelt,
      requires: fact('testBlockScanned'),
      fact: 'testLogged',
    },
  ],
  steps: [
    {
      id: 'start-up',
      after: ['report-in'],
      doneWhen: all(
        fact('keyOn'),
        fact('interlocksChecked'),
        fact('curtainsChecked'),
        fact('wireRead'),
        fact('stepRead'),
        fact('testBlockFetched'),
        fact('testLogged'),
      ),
      limitS: 60,
      by: [
        { act: 'turn-key' },
        { act: 'check-interlocks' },
        { act: 'check-curtains' },
        { act: 'scan-test-block' },
        { act: 'read-wire' },
        { act: 'read-step' },
        { act: 'fetch-test-block' },
        { act: 'log-test' },
      ],
    },
  ],
  criteria: [
    {
      id: 'tests-the-scanner',
      weight: 4,
      severity: 'major',
      competency: 'K3',
      failWhen: any(
        fact('wireRead.wrong'),
        fact('stepRead.wrong'),
        ...['interlocksChecked', 'curtainsChecked', 'wireRead', 'stepRead', 'testLogged'].map((name) =>
          without(ofRun(name), ofRun('beltStarted')),
        ),
      ),
      source: sources.testBlock,
    },
    {
      id: 'keeps-hands-out',
      weight: 3,
      severity: 'critical',
      competency: 'K3',
      failWhen: fact('testBlockFetched.reach-in'),
      source: sources.testBlock,
    },
  ],
}
