/** The end of the shift, and the pace of it all. */
export const en: Record<string, string> = {
  'group.close': 'End of shift',

  'act.count-parcels': 'Count the parcels',
  'act.write-log': 'Write the shift log',
  'act.file-images': 'File images in the library',
  'act.judge-oneself': 'How sure were you?',
  'act.judge-oneself.sure': 'Sure',
  'act.judge-oneself.mostly-sure': 'Mostly sure',
  'act.judge-oneself.unsure': 'Unsure',

  'step.close-shift': 'Close the shift',
  'step.close-shift.hint':
    'Back at the desk: count the parcels, write the shift log, file the images of finds in the library, and say how sure you were.',
  'step.end-shift': 'End the shift',
  'step.end-shift.hint': 'All is counted and written down. End the shift; the debriefing follows.',

  'criterion.closes-the-shift': 'Closes the shift in full',
  'criterion.closes-the-shift.rule':
    'At the end parcels are counted, the shift log is completed, images of finds go to the library, and officers judge themselves.',
  'criterion.closes-the-shift.advice':
    'Do all four before you end the shift. An image that is filed trains the next officer.',
  'criterion.keeps-the-pace-at-the-start': 'Keeps the pace until the belt runs',
  'criterion.keeps-the-pace-at-the-start.rule':
    'Briefing 30 s, bulletin 30 s, equipment 40 s, start-up 60 s, manifest 60 s, and the records as they are opened.',
  'criterion.keeps-the-pace-at-the-start.advice':
    'Keep one order and stick to it: report in, bulletin, locker, scanner, records, loader.',
  'criterion.keeps-the-pace-in-examination': 'Keeps the pace in the examination',
  'criterion.keeps-the-pace-in-examination.rule':
    'Each part of the examination has its limit, from 30 s to escalate to 90 s to secure a find.',
  'criterion.keeps-the-pace-in-examination.advice':
    'Know the next act before you finish the last. What takes long is usually walking back for something forgotten.',
  'criterion.keeps-the-pace-in-the-emergency': 'Keeps the pace in the emergency',
  'criterion.keeps-the-pace-in-the-emergency.rule':
    'Make safe within 30 s, report within 45 s, roll-call within 60 s, hand-over within 30 s, close within 60 s.',
  'criterion.keeps-the-pace-in-the-emergency.advice':
    'In an emergency order makes speed: stop, warn, make safe, leave, report, count.',
}
