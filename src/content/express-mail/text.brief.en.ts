/** Reporting in, bulletin, protective equipment. */
export const en: Record<string, string> = {
  'group.brief': 'Briefing',

  'person.officer2': 'Second officer',
  'person.employee': 'Operator’s employee',
  'person.supervisor': 'Supervisor',
  'person.responders': 'Responders',

  'variant.partner': 'Second officer',
  'variant.partner.present': 'On duty',
  'variant.partner.absent': 'Absent',
  'variant.partner.late': 'Comes late',
  'variant.naloxone': 'Naloxone in the locker',
  'variant.naloxone.in-date': 'In date',
  'variant.naloxone.expired': 'Expired',
  'variant.trend': 'Trend in the bulletin',
  'variant.trend.seeds': 'Seeds in cards',
  'variant.trend.cells': 'Loose lithium cells',
  'variant.trend.insects': 'Live insects in tubes',

  'sight.roster-present': 'Second officer: on duty, in the hall from the start of the shift.',
  'sight.roster-absent': 'Second officer: reported sick. No replacement has been entered.',
  'sight.roster-late': 'Second officer: on duty today, expected about five minutes after the start.',

  'sight.bulletin-seeds':
    'Seeds are coming in greeting cards and tea bags, declared as “cards” or “tea”. In the image they show as grainy, uniform orange dots. Hold them for animal and plant quarantine.',
  'sight.bulletin-cells':
    'Loose lithium cells and power banks are coming as “phone cases”, in parcels too heavy for that. Look for blue-green cylinders or pouches with tabs. In the mail, lithium batteries may travel only inside equipment, and within limits.',
  'sight.bulletin-insects':
    'Live ants and beetles are coming in thin tubes, declared as “model toys” and sent by fast services. Look for a row of tubes with cotton plugs, air holes and tiny blobs. Hold them for quarantine; they are not opened outside the cabinet.',

  'sight.naloxone-in-date': 'On the naloxone’s pack: use by the end of next year.',
  'sight.naloxone-expired': 'On the naloxone’s pack: use by the end of last month.',

  'act.show-badge': 'Show your badge',
  'act.start-body-cam': 'Switch the body-cam on',
  'act.read-roster': 'Read the roster',
  'act.name-partner': 'Name the second officer',
  'act.name-partner.rostered': 'The officer on the roster',
  'act.name-partner.stand-in': 'A stand-in',
  'act.name-partner.nobody': 'Nobody, I work alone',
  'act.read-bulletin': 'Read the bulletin',
  'act.answer-bulletin': 'What does it warn of?',
  'act.answer-bulletin.seeds': 'Seeds in cards',
  'act.answer-bulletin.cells': 'Loose lithium cells',
  'act.answer-bulletin.insects': 'Live insects in tubes',
  'act.put-on-gloves': 'Put on nitrile gloves',
  'act.check-naloxone': 'Read the naloxone’s date',
  'act.check-naloxone.in-date': 'It is in date',
  'act.check-naloxone.expired': 'It has expired',
  'act.replace-naloxone': 'Replace the naloxone',
  'act.count-supplies': 'Count seals and bags',

  'inject.partner-here': 'Good morning. I am your second officer today; call me when you go to the table.',
  'inject.partner-arrives': 'Sorry, I am late. I am here now; call me when you need a second officer.',
  'inject.stand-in-arrives': 'I have been sent as the stand-in. I am ready when you need a second officer.',

  'step.report-in': 'Report for duty',
  'step.report-in.hint':
    'Show your badge, switch the body-cam on, read the roster and name your second officer. Enforcement needs two officers, so settle it now.',
  'step.read-bulletin': 'Read today’s bulletin',
  'step.read-bulletin.hint':
    'Read the bulletin and answer the question on it. It tells you what to look for in records and images.',
  'step.equip': 'Get your equipment ready',
  'step.equip.hint':
    'At the locker put on nitrile gloves, read the date on the naloxone, replace it if it has expired, and count seals and evidence bags. All of it must be at hand before anything is opened.',

  'criterion.reports-in-first': 'Reports in before the work begins',
  'criterion.reports-in-first.rule':
    'Officers show their credentials. Badge and body-cam come first, before the belt starts.',
  'criterion.reports-in-first.advice':
    'Begin every shift in the same order: badge, body-cam, roster. What the camera did not see is hard to prove later.',
  'criterion.names-a-partner': 'Names the second officer',
  'criterion.names-a-partner.rule':
    'Enforcement is carried out by at least two officers who show their credentials.',
  'criterion.names-a-partner.advice':
    'Read the roster before you name anybody. Whoever comes late is still your second officer; for one who is absent name a stand-in.',
  'criterion.notices-expired-naloxone': 'Checks the naloxone, replaces an expired one',
  'criterion.notices-expired-naloxone.rule':
    'Naloxone must be reachable at once and fit for use before anything is opened; it works in 2 to 5 minutes.',
  'criterion.notices-expired-naloxone.advice':
    'Turn the pack round and read the date; do not go by the look of the box. Replace an expired one before you go to the table.',
  'criterion.counts-the-supplies': 'Counts seals and evidence bags',
  'criterion.counts-the-supplies.rule':
    'What is found goes into a bag with its own seal number at once: seals and bags are there before the first opening.',
  'criterion.counts-the-supplies.advice':
    'Count before the shift. Whoever fetches a bag during a seizure leaves the evidence.',
  'criterion.wears-gloves': 'Wears gloves before anything is opened',
  'criterion.wears-gloves.rule':
    'Where powder is suspected, even if none is visible, nitrile gloves are worn.',
  'criterion.wears-gloves.advice':
    'Gloves first, cutter second. There is a box at the locker and one at the table.',
  'criterion.knows-the-bulletin': 'Knows the trend of the day',
  'criterion.knows-the-bulletin.rule':
    'The bulletin’s trend is acknowledged and one question on it answered before the belt starts.',
  'criterion.knows-the-bulletin.advice':
    'Take two things from the bulletin: how it is declared, and how it looks in the image.',
}
