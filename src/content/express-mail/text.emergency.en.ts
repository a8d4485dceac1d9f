/** The late bag and what comes with it; awareness level only. */
export const en: Record<string, string> = {
  'group.emergency': 'Emergency',

  'sight.headcount-full': 'Roll-call: every name on the list has answered.',
  'sight.headcount-missing': 'Roll-call: one name on the list has not answered.',

  'variant.emergency': 'Emergency',
  'variant.emergency.powder': 'Suspicious powder',
  'variant.emergency.device': 'Suspected device',
  'variant.emergency.radiation': 'Radiation alarm',
  'variant.headcount': 'Roll-call',
  'variant.headcount.full': 'Everybody is there',
  'variant.headcount.missing': 'One person is missing',

  'act.raise-alarm': 'Raise the alarm by voice',
  'act.handle-suspect': 'Handle the item',
  'act.handle-suspect.pick-up': 'Pick it up',
  'act.handle-suspect.open': 'Open it',
  'act.handle-suspect.scan-again': 'Scan it again',
  'act.use-radio': 'Use the radio here',
  'act.cover': 'Cover the powder',
  'act.stop-ventilation': 'Switch ventilation off',
  'act.close-doors': 'Close the doors',
  'act.clear-hall': 'Clear the hall of people',
  'act.choose-distance': 'Choose where to wait',
  'act.choose-distance.m-10-in-sight': '10 m, with it in sight',
  'act.choose-distance.m-21': '21 m',
  'act.choose-distance.m-46-behind-cover': '46 m or more, behind cover',
  'act.keep-away': 'Choose how near you stay',
  'act.keep-away.step-back-and-hold': 'Step back and hold it there',
  'act.keep-away.stand-beside': 'Stand beside it',
  'act.keep-away.send-on': 'Send it on',
  'act.call-help': 'Call for help',
  'act.call-help.police-and-eod': 'Police and EOD',
  'act.call-help.hazmat': 'Hazardous-materials team',
  'act.call-help.radiation-officer': 'Radiation specialists',
  'act.report-what': 'Report: what it is',
  'act.report-where': 'Report: where it is',
  'act.report-size': 'Report: how big',
  'act.report-when': 'Report: when it was seen',
  'act.report-exposed': 'Report: who was exposed',
  'act.give-image': 'Give them the X-ray image',
  'act.call-roll': 'Call the roll',
  'act.report-missing': 'Report the count',
  'act.report-missing.all-here': 'Everybody is here',
  'act.report-missing.one-missing': 'One person is missing',
  'act.list-exposed': 'List who was exposed',
  'act.wash': 'Clean your hands',
  'act.wash.soap-and-water': 'Soap and water',
  'act.wash.hand-gel': 'Alcohol hand gel',
  'act.wash.bleach': 'Bleach',
  'act.hand-over-command': 'Hand over command',
  'act.stay-available': 'Stay available',

  'inject.late-bag-time': 'The time of the late bag has come.',
  'inject.late-bag': 'One more bag has just come in. Please put it through as well.',
  'inject.emergency': 'Wait! There is something wrong with this one.',
  'inject.evacuated': 'The trainee has left the working area.',
  'inject.responders': 'The responders are here. Who is in charge, and what have you got for us?',
  'inject.all-clear':
    'All clear. We have taken it away, and the hall is open again; you may go back to your places.',

  'step.feed-late-bag': 'Feed the late bag',
  'step.feed-late-bag.hint':
    'A late bag has come in. Start the belt; what is in it goes the same way as all the rest, radiation monitor first.',
  'step.freeze': 'Freeze, stop the belt, raise the alarm',
  'step.freeze.hint':
    'Touch nothing and move nothing. Press the emergency stop unless the monitor has stopped the belt already, and raise the alarm by voice. No radio or phone beside the item.',
  'step.make-safe': 'Protect those who are near',
  'step.make-safe.hint':
    'Powder: cover it, ventilation off. Device: leave it where it is, in the tunnel too. Radiation: step back and hold it there. Then send everybody out.',
  'step.leave': 'Leave for a safe point',
  'step.leave.hint':
    'Powder: close the doors behind you. Device: at least 46 m away and behind cover. Radiation: keep your distance and call from the exit.',
  'step.report': 'Call for help and report',
  'step.report.hint':
    'From the safe point call those whose matter it is. Say what, where, how big, when it was seen and who was exposed; for a device give them the X-ray image.',
  'step.call-roll': 'Call the roll',
  'step.call-roll.hint':
    'At the assembly point count everybody and report the count. After powder: list who was exposed, and wash with soap and water.',
  'step.hand-over-command': 'Hand over to the responders',
  'step.hand-over-command.hint':
    'Hand over command, stay available for questions, and do not go back in before the all-clear.',

  'criterion.freezes-and-does-not-touch': 'Freezes and does not touch',
  'criterion.freezes-and-does-not-touch.rule':
    'The item is not touched, moved, opened or scanned again; the belt stands, and the item stays where it is, the tunnel included.',
  'criterion.freezes-and-does-not-touch.advice':
    'Hands off, belt off, voice. Whatever you want to know about the item, others find out.',
  'criterion.freezes-and-does-not-touch.consequence':
    'You moved, handled or sent on what should have stayed where it was.\nWhat had been confined to one spot now reaches everybody near: by a blast, in the air, or as radiation.\nThose at the belt are harmed first, and those who come to help go into something larger.',
  'criterion.stops-and-warns-at-once': 'Stops the belt and warns at once',
  'criterion.stops-and-warns-at-once.rule':
    'Emergency stop and alarm by voice come at once, within 10 seconds. At a radiation alarm the monitor has stopped the belt already.',
  'criterion.stops-and-warns-at-once.advice':
    'Do not look twice. The mushroom is at your hand; stop, then call out to those around you.',
  'criterion.makes-the-hall-safe': 'Makes the hall safe before leaving',
  'criterion.makes-the-hall-safe.rule':
    'Powder: cover, ventilation off, leave, close the doors. Device: clear the hall, at least 46 m, behind cover. Radiation: distance, and hold it there. In each case everybody is sent out.',
  'criterion.makes-the-hall-safe.advice':
    'Learn the three by one word each: powder, shut in; device, far away; radiation, distance.',
  'criterion.leaves-in-time': 'Leaves in time',
  'criterion.leaves-in-time.rule':
    'After powder or a suspected device nobody stays in the hall; the way to the safe point is taken at once.',
  'criterion.leaves-in-time.advice': 'Cover or clear, then go. Nothing in the hall is worth another minute.',
  'criterion.leaves-in-time.consequence':
    'You stayed in the hall beside the item.\nThe others saw that you stayed, and some stayed too.\nIf it is real, the first whom it harms are you and those who followed your example.',
  'criterion.uses-no-radio-beside-it': 'Uses no radio or phone beside the item',
  'criterion.uses-no-radio-beside-it.rule':
    'No radio or phone is used beside a suspect item. Calls are made from the safe point; your local rules say how far away that is.',
  'criterion.uses-no-radio-beside-it.advice':
    'Warn by voice. Take the phone out only at the exit or the assembly point.',
  'criterion.reports-fully': 'Reports fully, to the right people',
  'criterion.reports-fully.rule':
    'What, where, what size, when seen, who was exposed; for a device the X-ray image too. Police and EOD, hazardous materials, or radiation specialists, as the case may be.',
  'criterion.reports-fully.advice':
    'Keep to five words: what, where, size, when, who. Then the responders need not ask, and need not look for themselves.',
  'criterion.reports-the-missing': 'Calls the roll and reports who is missing',
  'criterion.reports-the-missing.rule':
    'Everybody is accounted for at the assembly point, and the count is reported before command is handed over.',
  'criterion.reports-the-missing.advice':
    'Call each name and hear each answer. If one is missing, say so at once; do not go and look yourself.',
  'criterion.reports-the-missing.consequence':
    'You gave no count, or a wrong one.\nThe responders plan for a hall that is not as you told them: they search for nobody, or for somebody who has long been out.\nWhoever is still inside is not looked for, or rescuers risk themselves for nothing.',
  'criterion.washes-with-soap': 'Washes with soap and water, lists the exposed',
  'criterion.washes-with-soap.rule':
    'After powder: soap and water, never alcohol hand gel or bleach on the skin. Everybody who was there is listed.',
  'criterion.washes-with-soap.advice':
    'Gel and bleach do not carry powder off the skin; soap and water do. Wash first, then write the list.',
  'criterion.never-re-enters': 'Never goes back in before the all-clear',
  'criterion.never-re-enters.rule': 'Nobody goes back into the hall until the responders have given it free.',
  'criterion.never-re-enters.advice':
    'Whatever you left inside can wait. Stay at the assembly point until you hear the all-clear.',
  'criterion.never-re-enters.consequence':
    'You went back into a hall that had not been given free.\nNobody knew that you were inside, and the responders had to stop and come for you.\nWhat still lay there can now harm you, and them as well.',
  'criterion.hands-over-command': 'Hands over command and stays available',
  'criterion.hands-over-command.rule':
    'When the responders arrive, command is handed over to them; whoever saw the item stays available.',
  'criterion.hands-over-command.advice':
    'Say that you hand over, say what has been done, and stay where they can find you.',
}
