import type { Condition } from '#scenario/condition.ts'
import type { Scenario, Source } from '#scenario/scenario.ts'
import { bank } from './bank.ts'

/** The rules that the criteria rest on, as the sheet for this module cites them. */
const sources = {
  machineInspection: {
    document: 'Yanji post-office customs report on mail supervision',
    section: 'machine inspection, same-screen comparison',
    edition: 'Aug 2023',
    standing: 'published',
  },
  pace: {
    document: 'Nanfang Daily report on the Guangzhou express supervision centre (dzsdc.cn)',
    section: 'clean parcels are cleared in seconds',
    edition: 'Jan 2019',
    standing: 'published',
  },
  timeLimit: {
    document: 'Express-mail module sheet',
    section: '§5 steps 11 to 17: limits for a decision on an image',
    edition: 'design value; the training centre sets it by the parameter decisionLimitS',
    standing: 'design',
  },
  prohibited: {
    document: 'GACC Order 43, List of articles prohibited or restricted from import and export',
    section: 'prohibited import',
    edition: '1993',
    standing: 'published',
  },
  twoOfficers: {
    document: 'Customs administrative penalty procedure (predecessor text: GACC Order 159)',
    section: 'two officers; witness, Arts 73–74',
    edition: 'as cited by jctrans.com and etogether.net; to be checked against the current text',
    standing: 'published',
  },
  operatorOpens: {
    document: 'Provisions on customs supervision of express consignments (summary)',
    section: 'the operator’s staff move, open and re-pack; nobody opens without customs’ consent',
    edition: 'older text; to be checked against the current amendment',
    standing: 'published',
  },
  evidence: {
    document: 'US FWS 445 FW 3, evidence policy',
    section: 'recording and custody of what is found',
    edition: 'as cited in the module sheet',
    standing: 'published',
  },
  penetration: {
    document: 'Express-mail module sheet',
    section: '§2.5 and §5 step 15: an unpenetrated area is never cleared',
    edition: 'computed from Berger & Hubbell XCOM',
    standing: 'general-knowledge',
  },
  assessment: {
    document: 'Express-mail module sheet',
    section: '§7: region hit IoU of 0.3 or more',
    edition: 'design value; cut-off to be set by the training centre',
    standing: 'design',
  },
  disposition: {
    document: 'Express-mail module sheet',
    section: '§1.1 step 8 and §1.4: release, return, quarantine, or seize and hand over',
    edition: 'general knowledge, to be confirmed by the training centre',
    standing: 'general-knowledge',
  },
  emergencyStop: {
    document: 'Express-mail module sheet',
    section: '§5 step 17: stop the belt, divert under escort, call the supervisor',
    edition: 'rests on GACC Order 43 (1993)',
    standing: 'general-knowledge',
  },
} as const satisfies Record<string, Source>

/** From here on nothing more can be done for a parcel's image: it has been decided, or the shift is over. */
const DECIDED_OR_OVER: Condition = {
  condition: 'any',
  of: [{ condition: 'its', fact: 'decided' }, { condition: 'runEnded' }],
}

/**
 * A short shift at the express-mail X-ray belt: six parcels, each read, scanned, looked at and decided; what is
 * held is opened at the table by the operator's employee, before a second officer. From the express-mail sheet
 * §5, steps 5, 11–17, 23, 25, 26, 29 and 35.
 */
export const expressMail: Scenario = {
  id: 'express-mail',
  version: '1.0.0',
  environment: 'express-mail',
  passPercent: 80,
  durationMin: 8,
  parcelCount: 6,
  competencies: ['K1', 'K2', 'K4', 'K5', 'K6'],
  parameters: { decisionLimitS: { value: 60, unit: 's', source: sources.timeLimit } },
  places: [
    { id: 'console', anchor: 'seat' },
    { id: 'table', anchor: 'table' },
  ],
  acts: [
    { id: 'call-officer', place: 'table', fact: 'officerPresent', takesS: 2 },
    { id: 'call-employee', place: 'table', fact: 'employeePresent', takesS: 2 },
  ],
  steps: [
    {
      id: 'start-belt',
      after: [],
      opensWhen: { condition: 'fact', fact: 'begun' },
      doneWhen: { condition: 'fact', fact: 'beltStarted' },
    },
    {
      id: 'read-record',
      forEach: 'parcel',
      after: ['start-belt'],
      opensWhen: { condition: 'its', fact: 'fed' },
      doneWhen: { condition: 'its', fact: 'recordOpened' },
    },
    {
      id: 'stop-for-critical',
      forEach: 'parcel',
      // Once a parcel is decided there is nothing left to stop for: the criterion tells what was missed.
      where: {
        condition: 'all',
        of: [
          { condition: 'its', fact: 'critical' },
          {
            condition: 'any',
            of: [
              { condition: 'its', fact: 'beltStopped' },
              { condition: 'not', of: { condition: 'its', fact: 'decided' } },
            ],
          },
        ],
      },
      after: ['start-belt'],
      // Only the officer can see what the image shows: the step waits until they have said that they have.
      opensWhen: {
        condition: 'any',
        of: [
          { condition: 'its', fact: 'findMarked' },
          { condition: 'its', fact: 'beltStopped' },
        ],
      },
      doneWhen: { condition: 'its', fact: 'beltStopped' },
    },
    {
      id: 'decide',
      forEach: 'parcel',
      after: ['read-record'],
      opensWhen: { condition: 'its', fact: 'imaged' },
      doneWhen: { condition: 'its', fact: 'decided' },
      limitS: { parameter: 'decisionLimitS' },
    },
    {
      id: 'call-officer',
      after: [],
      opensWhen: { condition: 'some', in: 'parcel', that: { condition: 'its', fact: 'held' } },
      doneWhen: { condition: 'fact', fact: 'officerPresent' },
    },
    {
      id: 'call-employee',
      after: [],
      opensWhen: { condition: 'some', in: 'parcel', that: { condition: 'its', fact: 'held' } },
      doneWhen: { condition: 'fact', fact: 'employeePresent' },
    },
    {
      id: 'open',
      forEach: 'parcel',
      after: ['call-officer', 'call-employee'],
      opensWhen: { condition: 'its', fact: 'atTable' },
      doneWhen: { condition: 'its', fact: 'opened' },
    },
    {
      id: 'record',
      forEach: 'parcel',
      after: [],
      opensWhen: { condition: 'its', fact: 'opened' },
      doneWhen: { condition: 'its', fact: 'recorded' },
    },
    {
      id: 'end-shift',
      after: [],
      opensWhen: {
        condition: 'every',
        in: 'parcel',
        that: {
          condition: 'any',
          of: [
            { condition: 'its', fact: 'released' },
            { condition: 'its', fact: 'recorded' },
          ],
        },
      },
      doneWhen: { condition: 'runEnded' },
    },
  ],
  criteria: [
    {
      id: 'reads-before-deciding',
      weight: 10,
      severity: 'minor',
      competency: 'K1',
      forEach: 'parcel',
      failWhen: {
        condition: 'any',
        of: [
          {
            condition: 'all',
            of: [
              { condition: 'its', fact: 'decided' },
              { condition: 'not', of: { condition: 'its', fact: 'recordOpened' } },
            ],
          },
          {
            condition: 'all',
            of: [{ condition: 'runEnded' }, { condition: 'not', of: { condition: 'its', fact: 'decided' } }],
          },
        ],
      },
      source: sources.machineInspection,
    },
    {
      id: 'decides-in-time',
      weight: 5,
      severity: 'minor',
      competency: 'K2',
      forEach: 'parcel',
      failWhen: { condition: 'late', step: 'decide' },
      source: sources.timeLimit,
    },
    {
      id: 'holds-what-is-found',
      weight: 30,
      severity: 'major',
      competency: 'K2',
      forEach: 'parcel',
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
      source: sources.prohibited,
    },
    {
      id: 'gives-the-right-reason',
      weight: 10,
      severity: 'minor',
      competency: 'K2',
      forEach: 'parcel',
      where: { condition: 'its', fact: 'finding' },
      failWhen: {
        condition: 'all',
        of: [DECIDED_OR_OVER, { condition: 'not', of: { condition: 'its', fact: 'reasonRight' } }],
      },
      source: sources.machineInspection,
    },
    {
      id: 'marks-the-find',
      weight: 10,
      severity: 'minor',
      competency: 'K2',
      forEach: 'parcel',
      where: { condition: 'its', fact: 'finding' },
      failWhen: {
        condition: 'all',
        of: [DECIDED_OR_OVER, { condition: 'not', of: { condition: 'its', fact: 'regionRight' } }],
      },
      source: sources.assessment,
    },
    {
      id: 'lets-the-innocent-pass',
      weight: 15,
      severity: 'minor',
      competency: 'K2',
      forEach: 'parcel',
      where: { condition: 'its', fact: 'innocent' },
      failWhen: {
        condition: 'any',
        of: [
          { condition: 'its', fact: 'held' },
          {
            condition: 'all',
            of: [{ condition: 'runEnded' }, { condition: 'not', of: { condition: 'its', fact: 'decided' } }],
          },
        ],
      },
      source: sources.pace,
    },
    {
      id: 'looks-into-the-black',
      weight: 10,
      severity: 'major',
      competency: 'K2',
      forEach: 'parcel',
      where: { condition: 'its', fact: 'unpenetrated' },
      failWhen: {
        condition: 'all',
        of: [DECIDED_OR_OVER, { condition: 'not', of: { condition: 'its', fact: 'highPenetration' } }],
      },
      source: sources.penetration,
    },
    {
      id: 'never-releases-a-weapon-part',
      weight: 10,
      severity: 'critical',
      competency: 'K5',
      forEach: 'parcel',
      where: { condition: 'its', fact: 'critical' },
      failWhen: { condition: 'its', fact: 'released' },
      source: sources.prohibited,
    },
    {
      id: 'stops-the-belt-for-a-weapon-part',
      weight: 10,
      severity: 'major',
      competency: 'K5',
      forEach: 'parcel',
      where: { condition: 'its', fact: 'critical' },
      failWhen: {
        condition: 'all',
        of: [DECIDED_OR_OVER, { condition: 'not', of: { condition: 'its', fact: 'beltStopped' } }],
      },
      source: sources.emergencyStop,
    },
    {
      id: 'never-opens-alone',
      weight: 10,
      severity: 'critical',
      competency: 'K6',
      where: { condition: 'some', in: 'parcel', that: { condition: 'its', fact: 'held' } },
      failWhen: {
        condition: 'some',
        in: 'parcel',
        that: {
          condition: 'all',
          of: [
            { condition: 'its', fact: 'opened' },
            {
              condition: 'not',
              of: { condition: 'factBeforeIts', fact: 'officerPresent', before: 'opened' },
            },
          ],
        },
      },
      source: sources.twoOfficers,
    },
    {
      id: 'has-the-operator-open',
      weight: 10,
      severity: 'major',
      competency: 'K6',
      where: { condition: 'some', in: 'parcel', that: { condition: 'its', fact: 'held' } },
      failWhen: {
        condition: 'some',
        in: 'parcel',
        that: {
          condition: 'all',
          of: [
            { condition: 'its', fact: 'opened' },
            {
              condition: 'not',
              of: { condition: 'factBeforeIts', fact: 'employeePresent', before: 'opened' },
            },
          ],
        },
      },
      source: sources.operatorOpens,
    },
    {
      id: 'opens-and-records-what-is-held',
      weight: 15,
      severity: 'major',
      competency: 'K4',
      forEach: 'parcel',
      where: { condition: 'its', fact: 'held' },
      failWhen: {
        condition: 'all',
        of: [{ condition: 'runEnded' }, { condition: 'not', of: { condition: 'its', fact: 'recorded' } }],
      },
      source: sources.evidence,
    },
    {
      id: 'disposes-rightly',
      weight: 10,
      severity: 'minor',
      competency: 'K1',
      forEach: 'parcel',
      where: { condition: 'its', fact: 'recorded' },
      failWhen: { condition: 'not', of: { condition: 'its', fact: 'dispositionRight' } },
      source: sources.disposition,
    },
  ],
  bank,
}
