import { all, any, fact, its, not, ofRun, someParcel, without } from '#scenario/ask.ts'
import type { Phase } from '#scenario/phase.ts'
import { even, variantsOf } from '#scenario/variants.ts'
import { sources } from '../sources.ts'

/** A parcel was opened and the fact had not come before. */
const openedWithout = (name: string) => without(ofRun(name), ofRun('anyOpened'))

/** Reporting in, protective equipment, bulletin. Express-mail sheet §5, steps 1 to 3. */
export const brief: Phase = {
  id: 'brief',
  variants: variantsOf({
    partner: { present: 2, absent: 1, late: 1 },
    naloxone: even('in-date', 'expired'),
    trend: even('seeds', 'cells', 'insects'),
  }),
  acts: [
    { id: 'show-badge', places: ['briefing'], fact: 'badgeShown' },
    { id: 'start-body-cam', places: ['briefing'], fact: 'bodyCamOn', tool: 'body_cam' },
    { id: 'read-roster', places: ['briefing'], fact: 'rosterRead' },
    {
      id: 'name-partner',
      places: ['briefing'],
      requires: fact('rosterRead'),
      fact: 'partnerNamed',
      options: [
        { id: 'rostered', rightWhen: any(fact('partner.present'), fact('partner.late')) },
        { id: 'stand-in', rightWhen: fact('partner.absent') },
        { id: 'nobody' },
      ],
    },
    { id: 'read-bulletin', places: ['briefing'], fact: 'bulletinRead' },
    {
      id: 'answer-bulletin',
      places: ['briefing'],
      requires: fact('bulletinRead'),
      fact: 'bulletinAnswered',
      options: [
        { id: 'seeds', rightWhen: fact('trend.seeds') },
        { id: 'cells', rightWhen: fact('trend.cells') },
        { id: 'insects', rightWhen: fact('trend.insects') },
      ],
    },
    { id: 'put-on-gloves', places: ['locker', 'table'], fact: 'glovesOn', tool: 'glove_box' },
    {
      id: 'check-naloxone',
      places: ['locker'],
      fact: 'naloxoneChecked',
      tool: 'naloxone',
      options: [
        { id: 'in-date', rightWhen: fact('naloxone.in-date') },
        { id: 'expired', rightWhen: fact('naloxone.expired') },
      ],
    },
    {
      id: 'replace-naloxone',
      places: ['locker'],
      requires: fact('naloxoneChecked.expired'),
      fact: 'naloxoneReplaced',
      tool: 'naloxone',
    },
    { id: 'count-supplies', places: ['locker'], fact: 'suppliesCounted', tool: 'evidence_bag' },
  ],
  injects: [
    { id: 'partner-here', when: fact('partner.present'), fact: 'partnerHere' },
    {
      id: 'partner-arrives',
      when: all(fact('begun'), fact('partner.late')),
      afterS: [240, 360],
      fact: 'partnerHere',
    },
    {
      id: 'stand-in-arrives',
      when: all(fact('partner.absent'), any(fact('partnerNamed.stand-in'), fact('standInCalled'))),
      afterS: [30, 60],
      fact: 'partnerHere',
    },
  ],
  steps: [
    {
      id: 'report-in',
      after: [],
      opensWhen: fact('begun'),
      doneWhen: all(fact('badgeShown'), fact('bodyCamOn'), fact('partnerNamed')),
      limitS: 30,
      by: [{ act: 'show-badge' }, { act: 'start-body-cam' }, { act: 'read-roster' }, { act: 'name-partner' }],
    },
    {
      id: 'read-bulletin',
      after: ['report-in'],
      doneWhen: fact('bulletinAnswered'),
      limitS: 30,
      by: [{ act: 'read-bulletin' }, { act: 'answer-bulletin' }],
    },
    {
      id: 'equip',
      after: ['report-in'],
      doneWhen: all(
        fact('glovesOn'),
        fact('naloxoneChecked'),
        fact('suppliesCounted'),
        any(not(fact('naloxoneChecked.expired')), fact('naloxoneReplaced')),
      ),
      limitS: 40,
      by: [
        { act: 'put-on-gloves' },
        { act: 'check-naloxone' },
        { act: 'replace-naloxone' },
        { act: 'count-supplies' },
      ],
    },
  ],
  criteria: [
    {
      id: 'reports-in-first',
      weight: 2,
      severity: 'minor',
      competency: 'K6',
      failWhen: any(
        without(ofRun('badgeShown'), ofRun('beltStarted')),
        without(ofRun('bodyCamOn'), ofRun('beltStarted')),
      ),
      source: sources.twoOfficers,
    },
    {
      id: 'names-a-partner',
      weight: 3,
      severity: 'major',
      competency: 'K6',
      failWhen: any(fact('partnerNamed.wrong'), without(ofRun('partnerNamed'), ofRun('beltStarted'))),
      source: sources.twoOfficers,
    },
    {
      id: 'notices-expired-naloxone',
      weight: 3,
      severity: 'major',
      competency: 'K5',
      failWhen: any(
        fact('naloxoneChecked.wrong'),
        openedWithout('naloxoneChecked'),
        all(fact('naloxone.expired'), openedWithout('naloxoneReplaced')),
      ),
      source: sources.naloxone,
    },
    {
      id: 'counts-the-supplies',
      weight: 1,
      severity: 'minor',
      competency: 'K6',
      failWhen: openedWithout('suppliesCounted'),
      source: sources.evidence,
    },
    {
      id: 'wears-gloves',
      weight: 2,
      severity: 'major',
      competency: 'K5',
      where: someParcel(its('held')),
      failWhen: openedWithout('glovesOn'),
      source: sources.opioid,
    },
    {
      id: 'knows-the-bulletin',
      weight: 2,
      severity: 'minor',
      competency: 'K1',
      failWhen: any(fact('bulletinAnswered.wrong'), without(ofRun('bulletinAnswered'), ofRun('beltStarted'))),
      source: sources.bulletin,
    },
  ],
}
