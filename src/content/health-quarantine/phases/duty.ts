import { all, any, doneLate, fact, never, not, notBefore, ofRun, without } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Phase } from '#scenario/phase.ts'
import { missing, route } from '../cases.ts'
import { sources } from '../sources.ts'

const NOTICES = ['bulletinRead', 'itineraryRead', 'riskSet']
const ALERTS = ['immigrationAlerted', 'airlineAlerted', 'diseaseControlAlerted']
const isCallDone = all(fact('messageWritten'), fact('callEnded'))
const isStandCalled = all(fact('standDecided'), ...ALERTS.map(fact))
const isRouteNamed: Condition = route['bulletin-matches']

/** The call, the bulletin, the stand. Health sheet §3, rows 1 to 3. */
export const duty: Phase = {
  id: 'duty',
  acts: [
    {
      id: 'write-down-message',
      places: ['duty'],
      where: fact('called'),
      fact: 'messageWritten',
      takesS: 4,
      tool: 'paper_form',
    },
    {
      id: 'request-missing',
      places: ['duty'],
      where: all(fact('called'), not(fact('callEnded'))),
      fact: 'missingRequested',
      options: [
        { id: 'eta-persons', rightWhen: missing['eta-persons'] },
        { id: 'departure-cases', rightWhen: missing['departure-cases'] },
        { id: 'persons-nature', rightWhen: missing['persons-nature'] },
        { id: 'aircraft-eta', rightWhen: missing['aircraft-eta'] },
      ],
      lines: [
        { id: 'atc-gives-missing', by: 'atc', when: fact('missingRequested.right') },
        { id: 'atc-said-that', by: 'atc' },
      ],
      tool: 'radio',
    },
    {
      id: 'end-call',
      places: ['duty'],
      where: fact('called'),
      fact: 'callEnded',
      lines: [{ id: 'atc-out', by: 'atc' }],
      tool: 'radio',
    },

    { id: 'read-bulletin', places: ['board'], fact: 'bulletinRead', takesS: 3 },
    { id: 'read-itinerary', places: ['map'], fact: 'itineraryRead', takesS: 3 },
    {
      id: 'set-risk',
      places: ['map'],
      requires: fact('callEnded'),
      fact: 'riskSet',
      options: [
        { id: 'raised-by-route', rightWhen: isRouteNamed },
        { id: 'ordinary-by-route', rightWhen: not(isRouteNamed) },
        { id: 'raised-by-nationality' },
      ],
    },

    {
      id: 'decide-stand',
      places: ['duty'],
      where: fact('callEnded'),
      fact: 'standDecided',
      options: [
        { id: 'remote-doors-closed', rightWhen: all() },
        { id: 'gate-doors-closed' },
        { id: 'gate-as-usual' },
      ],
      lines: [
        { id: 'atc-stand-251', by: 'atc', when: fact('standDecided.right') },
        { id: 'atc-gate', by: 'atc' },
      ],
      tool: 'radio',
    },
    { id: 'alert-immigration', places: ['duty'], where: fact('callEnded'), fact: 'immigrationAlerted' },
    { id: 'alert-airline', places: ['duty'], where: fact('callEnded'), fact: 'airlineAlerted' },
    {
      id: 'alert-disease-control',
      places: ['duty'],
      where: fact('callEnded'),
      fact: 'diseaseControlAlerted',
    },
  ],
  injects: [{ id: 'call', when: fact('begun'), afterS: [2, 4], fact: 'called' }],
  steps: [
    {
      id: 'take-call',
      after: [],
      opensWhen: fact('called'),
      doneWhen: isCallDone,
      limitS: 60,
      by: [{ act: 'write-down-message' }, { act: 'request-missing' }, { act: 'end-call' }],
    },
    {
      id: 'read-bulletin',
      after: ['take-call'],
      doneWhen: all(...NOTICES.map(fact)),
      limitS: 60,
      by: [{ act: 'read-bulletin' }, { act: 'read-itinerary' }, { act: 'set-risk' }],
    },
    {
      id: 'call-stand',
      after: ['take-call'],
      doneWhen: isStandCalled,
      limitS: 60,
      by: [
        { act: 'decide-stand' },
        { act: 'alert-immigration' },
        { act: 'alert-airline' },
        { act: 'alert-disease-control' },
      ],
    },
  ],
  criteria: [
    {
      id: 'completes-the-message',
      weight: 12,
      severity: 'major',
      competency: 'C2',
      failWhen: any(
        ...['messageWritten', 'missingRequested'].map((name) => notBefore(name, 'callEnded')),
        fact('missingRequested.wrong'),
        never('callEnded'),
      ),
      source: sources.message,
    },
    {
      id: 'rates-the-route',
      weight: 12,
      severity: 'major',
      competency: 'C2',
      failWhen: any(
        fact('riskSet.wrong'),
        ...['bulletinRead', 'itineraryRead'].map((name) => notBefore(name, 'riskSet')),
        never('riskSet'),
      ),
      source: sources.bulletins,
    },
    {
      id: 'calls-a-remote-stand',
      weight: 12,
      severity: 'critical',
      competency: 'C1',
      failWhen: any(
        fact('standDecided.wrong'),
        without(ofRun('standDecided'), ofRun('been-at-door')),
        never('standDecided'),
      ),
      source: sources.stand,
    },
    {
      id: 'alerts-the-others',
      weight: 12,
      severity: 'major',
      competency: 'C1',
      failWhen: any(...ALERTS.map((name) => notBefore(name, 'been-at-door'))),
      source: sources.stand,
    },
    {
      id: 'keeps-the-pace-on-duty',
      weight: 4,
      severity: 'minor',
      competency: 'C2',
      failWhen: any(
        doneLate('take-call', isCallDone),
        doneLate('read-bulletin', all(...NOTICES.map(fact))),
        doneLate('call-stand', isStandCalled),
      ),
      source: sources.limits,
    },
  ],
}
