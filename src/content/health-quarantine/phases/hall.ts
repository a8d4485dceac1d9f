import { all, any, doneLate, fact, late, never, ofRun, without } from '#scenario/ask.ts'
import type { Phase } from '#scenario/phase.ts'
import { camera, hall as inHall, yellowCard } from '../cases.ts'
import { sources } from '../sources.ts'

const isCameraSet = all(...['hallMeasured', 'cameraMended', 'referenceSet', 'queueSet'].map(fact))
const isRunnerDone = all(fact('runnerDecided'), fact('runnerLogged'))
const isCougherDone = all(fact('cougherAddressed'), fact('cougherDeclares'))
const isRefuserDone = all(...['refuserAnswered', 'helpOffered', 'refusalReported'].map(fact))

/**
 * The hall, before the flight lands: camera, an alarm, a cough without one, a certificate, a refusal. Health sheet §3,
 * rows 21 to 24, and §1.3 for the certificate. Level 1 is enough here.
 */
export const hall: Phase = {
  id: 'hall',
  acts: [
    {
      id: 'measure-hall',
      places: ['camera'],
      fact: 'hallMeasured',
      takesS: 3,
      instrument: 'room-thermometer',
    },
    {
      id: 'mend-camera',
      places: ['camera'],
      requires: fact('hallMeasured'),
      fact: 'cameraMended',
      options: [
        { id: 'turn-from-glass', rightWhen: camera.sun },
        { id: 'shut-door', rightWhen: camera.draught },
        { id: 'cool-hall', rightWhen: camera.warm },
        { id: 'leave-as-is', rightWhen: camera.sound },
      ],
      tool: 'fever_camera',
    },
    { id: 'set-reference', places: ['camera'], fact: 'referenceSet', tool: 'blackbody' },
    {
      id: 'set-queue',
      places: ['camera'],
      fact: 'queueSet',
      options: [{ id: 'one-face', rightWhen: all() }, { id: 'three-abreast' }],
      tool: 'barrier_post',
    },

    {
      id: 'read-camera',
      places: ['camera'],
      where: fact('alarmed'),
      fact: 'cameraRead',
      takesS: 2,
      isRepeatable: true,
      instrument: 'thermal-camera',
      tool: 'fever_camera',
    },
    {
      id: 'rest-runner',
      places: ['camera', 'declare'],
      where: fact('alarmed'),
      fact: 'runnerHandled',
      options: [
        { id: 'seat-20-min', rightWhen: all(), takesS: 5 },
        { id: 'isolate-at-once' },
        { id: 'wave-through' },
      ],
      lines: [
        { id: 'runner-ran', by: 'runner', when: fact('runnerHandled.right') },
        { id: 'runner-protests', by: 'runner' },
      ],
    },
    {
      id: 'probe-runner',
      places: ['declare'],
      where: fact('runnerHandled'),
      fact: 'runnerProbed',
      takesS: 60,
      instrument: 'clinical-thermometer',
      tool: 'probe_thermometer',
    },
    {
      id: 'decide-runner',
      places: ['declare'],
      where: fact('runnerHandled'),
      fact: 'runnerDecided',
      options: [{ id: 'release', rightWhen: all() }, { id: 'keep-isolated' }, { id: 'card' }],
    },
    { id: 'log-runner', places: ['declare'], where: fact('runnerDecided'), fact: 'runnerLogged' },

    {
      id: 'address-cougher',
      places: ['hall', 'camera'],
      where: fact('cougherHere'),
      fact: 'cougherAddressed',
      options: [
        { id: 'ask-aside', rightWhen: all() },
        { id: 'trust-the-camera' },
        { id: 'call-across-the-hall' },
      ],
      lines: [
        { id: 'cougher-tells', by: 'cougher', when: fact('cougherAddressed.right') },
        { id: 'cougher-goes', by: 'cougher' },
      ],
    },
    {
      id: 'have-cougher-declare',
      places: ['declare'],
      where: fact('cougherAddressed'),
      fact: 'cougherDeclares',
      tool: 'paper_form',
    },

    {
      id: 'judge-yellow-card',
      places: ['declare'],
      where: fact('cardShown'),
      fact: 'yellowCardJudged',
      options: [
        { id: 'valid', rightWhen: any(yellowCard.valid, yellowCard.old) },
        { id: 'not-yet-valid', rightWhen: yellowCard.fresh },
        { id: 'incomplete', rightWhen: yellowCard.unstamped },
        { id: 'no-certificate', rightWhen: yellowCard.waiver },
      ],
      lines: [
        { id: 'holder-goes-on', by: 'holder', when: fact('yellowCardJudged.valid') },
        { id: 'holder-asks-on', by: 'holder' },
      ],
    },

    {
      id: 'answer-refuser',
      places: ['refusal'],
      where: fact('refusing'),
      fact: 'refuserAnswered',
      options: [
        { id: 'explain-in-private', rightWhen: all() },
        { id: 'wave-through' },
        { id: 'shout' },
        { id: 'hold-by-the-arm' },
      ],
      lines: [
        { id: 'refuser-listens', by: 'refuser', when: fact('refuserAnswered.right') },
        { id: 'refuser-leaves', by: 'refuser', when: fact('refuserAnswered.wave-through') },
        { id: 'refuser-angry', by: 'refuser' },
      ],
    },
    {
      id: 'offer-help',
      places: ['refusal'],
      where: fact('refuserAnswered'),
      fact: 'helpOffered',
      lines: [{ id: 'refuser-agrees', by: 'refuser' }],
      tool: 'interpreter_phone',
    },
    {
      id: 'report-refusal',
      places: ['refusal'],
      where: fact('refuserAnswered'),
      fact: 'refusalReported',
      options: [{ id: 'lead-and-immigration', rightWhen: all() }, { id: 'nobody' }],
      tool: 'radio',
    },
  ],
  injects: [
    {
      id: 'runner-alarms',
      when: all(inHall.runner, fact('queueSet')),
      afterS: [2, 5],
      fact: 'alarmed',
    },
    {
      id: 'cougher-passes',
      when: all(inHall.cougher, fact('queueSet')),
      afterS: [2, 5],
      fact: 'cougherHere',
    },
    {
      id: 'card-shown',
      when: any(isRunnerDone, isCougherDone, late('check-runner'), late('notice-cougher')),
      afterS: [1, 3],
      fact: 'cardShown',
    },
    {
      id: 'refuser-stops',
      when: any(fact('yellowCardJudged'), late('check-yellow-card')),
      afterS: [1, 3],
      fact: 'refusing',
    },
  ],
  steps: [
    {
      id: 'set-camera',
      after: ['read-bulletin', 'call-stand'],
      doneWhen: isCameraSet,
      limitS: 45,
      by: [{ act: 'measure-hall' }, { act: 'mend-camera' }, { act: 'set-reference' }, { act: 'set-queue' }],
    },
    {
      id: 'check-runner',
      where: inHall.runner,
      after: ['set-camera'],
      opensWhen: fact('alarmed'),
      doneWhen: isRunnerDone,
      // A minute of the sheet, and the minute that the thermometer stays in.
      limitS: 120,
      by: [
        { act: 'read-camera' },
        { act: 'rest-runner' },
        { act: 'probe-runner' },
        { act: 'decide-runner' },
        { act: 'log-runner' },
      ],
    },
    {
      id: 'notice-cougher',
      where: inHall.cougher,
      after: ['set-camera'],
      opensWhen: fact('cougherHere'),
      doneWhen: isCougherDone,
      limitS: 60,
      by: [{ act: 'address-cougher' }, { act: 'have-cougher-declare' }],
    },
    {
      id: 'check-yellow-card',
      after: ['check-runner', 'notice-cougher'],
      opensWhen: fact('cardShown'),
      doneWhen: fact('yellowCardJudged'),
      limitS: 60,
      by: [{ act: 'judge-yellow-card' }],
    },
    {
      id: 'answer-refusal',
      after: ['check-yellow-card'],
      opensWhen: fact('refusing'),
      doneWhen: isRefuserDone,
      limitS: 60,
      by: [{ act: 'answer-refuser' }, { act: 'offer-help' }, { act: 'report-refusal' }],
    },
  ],
  criteria: [
    {
      id: 'sets-the-camera',
      weight: 4,
      severity: 'minor',
      competency: 'C4',
      failWhen: any(
        fact('cameraMended.wrong'),
        fact('queueSet.wrong'),
        ...['hallMeasured', 'cameraMended', 'referenceSet', 'queueSet'].map(never),
      ),
      source: sources.camera,
    },
    {
      id: 'rests-and-measures-again',
      weight: 12,
      severity: 'major',
      competency: 'C4',
      where: inHall.runner,
      failWhen: any(
        fact('runnerHandled.wrong'),
        without(ofRun('runnerProbed'), ofRun('runnerDecided')),
        never('runnerHandled'),
        never('runnerProbed'),
      ),
      source: sources.camera,
    },
    {
      id: 'releases-the-runner',
      weight: 12,
      severity: 'major',
      competency: 'C6',
      where: inHall.runner,
      failWhen: any(
        fact('runnerDecided.keep-isolated'),
        fact('runnerDecided.card'),
        never('runnerDecided'),
        never('runnerLogged'),
      ),
      source: sources.camera,
    },
    {
      id: 'hears-the-cough',
      weight: 12,
      severity: 'major',
      competency: 'C5',
      where: inHall.cougher,
      failWhen: any(fact('cougherAddressed.wrong'), never('cougherAddressed'), never('cougherDeclares')),
      source: sources.feverMasked,
    },
    {
      id: 'reads-the-certificate',
      weight: 12,
      severity: 'major',
      competency: 'C2',
      failWhen: any(fact('yellowCardJudged.wrong'), never('yellowCardJudged')),
      source: sources.yellowFever,
    },
    {
      id: 'never-uses-force',
      weight: 12,
      severity: 'critical',
      competency: 'C1',
      failWhen: any(fact('refuserAnswered.shout'), fact('refuserAnswered.hold-by-the-arm')),
      source: sources.travellers,
    },
    {
      id: 'explains-the-law',
      weight: 12,
      severity: 'major',
      competency: 'C5',
      failWhen: any(
        fact('refuserAnswered.wave-through'),
        fact('refusalReported.wrong'),
        ...['refuserAnswered', 'helpOffered', 'refusalReported'].map(never),
      ),
      source: sources.travellers,
    },
    {
      id: 'keeps-the-pace-in-the-hall',
      weight: 4,
      severity: 'minor',
      competency: 'C4',
      failWhen: any(
        doneLate('set-camera', isCameraSet),
        doneLate('check-runner', isRunnerDone),
        doneLate('notice-cougher', isCougherDone),
        doneLate('check-yellow-card', fact('yellowCardJudged')),
        doneLate('answer-refusal', isRefuserDone),
      ),
      source: sources.limits,
    },
  ],
}
