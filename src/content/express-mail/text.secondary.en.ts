/** Scale, dog, trace detector. */
export const en: Record<string, string> = {
  'group.secondary': 'Secondary examination',

  'variant.trace': 'Trace detector',
  'variant.trace.clear': 'No trace',
  'variant.trace.false-alarm': 'False alarm',
  'variant.trace.true': 'True alarm',

  'act.zero-scale': 'Set the scale to zero',
  'act.weigh': 'Weigh the parcel',
  'act.compare-weight': 'Compare with the record',
  'act.compare-weight.agrees': 'It agrees',
  'act.compare-weight.heavier': 'Heavier than declared',
  'act.compare-weight.lighter': 'Lighter than declared',
  'act.clear-lane': 'Step aside, clear the lane',
  'act.send-dog': 'Send the dog',
  'act.change-gloves': 'Put on fresh gloves',
  'act.take-swab': 'Take a fresh swab',
  'act.rub': 'Rub the parcel',
  'act.rub.seams-and-handles': 'Seams and handles',
  'act.rub.middle-of-label': 'The middle of the label',
  'act.insert-swab': 'Insert the swab, read it',
  'act.clean-detector': 'Clear the detector down',
  'act.escalate': 'Leave it shut and escalate',

  'step.take-up': 'Take up the parcel',
  'step.take-up.hint':
    'All images have been decided. Go to the inspection table and take up the held parcel.',
  'step.weigh': 'Weigh the parcel',
  'step.weigh.hint':
    'Set the scale to zero, weigh, and compare with the declared gross weight. More than 10 % off does not agree.',
  'step.send-dog': 'Let the dog search',
  'step.send-dog.hint':
    'Step aside and keep the way of the leash clear, then let the handler send the dog. The dog never goes to suspected drugs or to powder.',
  'step.swab': 'Swab the parcel for traces',
  'step.swab.hint':
    'Fresh gloves, fresh swab; rub seams and handles, insert the swab, and wait for the reading. All this comes before opening.',
  'step.swab-again': 'Swab a second time',
  'step.swab-again.hint':
    'One alarm may be false: perfume or fruit can cause it. Clear the detector down, then take fresh gloves and a fresh swab and measure again.',
  'step.escalate': 'Do not open: escalate',
  'step.escalate.hint':
    'The alarm has come twice. Leave the parcel shut and where it is, and hand the matter to the specialists.',

  'criterion.weighs-before-opening': 'Weighs and compares before opening',
  'criterion.weighs-before-opening.rule':
    'A diverted parcel is weighed on a zeroed scale and compared with the declared weight before it is opened.',
  'criterion.weighs-before-opening.advice':
    'Zero first: until then the scale is 20 g off. Then say whether it agrees, is heavier or is lighter; 10 % is the mark.',
  'criterion.keeps-the-dog-off-powder': 'Keeps the dog away from drugs and powder',
  'criterion.keeps-the-dog-off-powder.rule':
    'Opioids endanger dogs too: no dog is sent to suspected drugs or to powder, and one that is near is taken away.',
  'criterion.keeps-the-dog-off-powder.advice':
    'If you held the parcel for drugs, leave the dog out and go on to the swab.',
  'criterion.lets-the-dog-work': 'Lets the dog search before opening',
  'criterion.lets-the-dog-work.rule':
    'A diverted parcel that is not suspected of drugs is searched by the dog before it is opened; people step aside and the lane is clear.',
  'criterion.lets-the-dog-work.advice':
    'Clear the lane first, and keep still while the dog works: it takes a few seconds.',
  'criterion.swabs-afresh': 'Swabs with fresh gloves and a fresh swab',
  'criterion.swabs-afresh.rule':
    'Each sample is taken with a fresh swab and fresh gloves, from seams and handles, and read before opening.',
  'criterion.swabs-afresh.advice':
    'Change gloves, take a swab, rub where hands have been, insert it. A used swab tells of the last parcel.',
  'criterion.swabs-again-after-an-alarm': 'Takes a second swab after an alarm',
  'criterion.swabs-again-after-an-alarm.rule':
    'Fruit acids give genuine false alarms. After an alarm a second swab decides; a repeated alarm is an alarm.',
  'criterion.swabs-again-after-an-alarm.advice':
    'Clear the detector down before the second swab, or it alarms at its own traces.',
  'criterion.never-opens-an-alarm': 'Never opens a parcel with an open alarm',
  'criterion.never-opens-an-alarm.rule':
    'After a trace alarm nothing is opened until a second swab has read clear. If the alarm repeats, the parcel stays shut.',
  'criterion.never-opens-an-alarm.advice':
    'At an alarm take your hands off the cutter: second swab, and if it alarms again, escalate.',
  'criterion.never-opens-an-alarm.consequence':
    'You cut into a parcel that the detector had warned of.\nWhat is inside may be sensitive to movement, and everybody at the table stands within arm’s length.\nIf the alarm was true, you and your colleagues are hurt by what a second swab would have told.',
  'criterion.escalates-an-alarm': 'Escalates a repeated alarm',
  'criterion.escalates-an-alarm.rule':
    'When the second swab alarms too, the parcel is not opened, and the matter goes to the specialists.',
  'criterion.escalates-an-alarm.advice':
    'Do not hope for a third reading. Two alarms: leave it shut, step away, escalate.',
}
