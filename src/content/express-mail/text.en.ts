import { en as kinds } from './text.kinds.en.ts'

/** The English words of the express-mail scenario. */
export const text: Record<string, string> = {
  'scenario.express-mail.title': 'Express mail: a shift at the X-ray belt',
  'scenario.express-mail.summary':
    'Six parcels come down the belt. Read the record, look at the image, decide. What you hold is opened at the table.',
  'scenario.express-mail.briefing':
    'You have the image desk. Open each parcel’s record before you decide, and compare it with the image. Release what fits; hold what does not, with a reason and a mark where you saw it. If you see part of a weapon, stop the belt first. At the table nothing is opened before a second officer and the operator’s employee are there.',

  'place.console': 'Image desk',
  'place.table': 'Inspection table',
  'act.call-officer': 'Call the second officer',
  'act.call-employee': 'Call the operator’s employee',

  'step.start-belt': 'Start the belt',
  'step.start-belt.hint': 'Press the green button on the desk. The first parcel then comes by itself.',
  'step.read-record': 'Open the parcel’s record',
  'step.read-record.hint':
    'Choose the parcel in the list on the right-hand screen. Read what is declared, the mass, the value and the item number.',
  'step.stop-for-critical': 'Stop the belt',
  'step.stop-for-critical.hint':
    'There may be part of a weapon in this image. Press stop or the red mushroom before you decide.',
  'step.decide': 'Release or hold the parcel',
  'step.decide.hint':
    'Does the image show what is declared, and nothing else? Then release. If not, mark the place, choose a reason and hold.',
  'step.call-officer': 'Call a second officer to the table',
  'step.call-officer.hint':
    'Go to the inspection table and call the second officer. A parcel is never opened alone.',
  'step.call-employee': 'Call the operator’s employee',
  'step.call-employee.hint':
    'At the table, call the employee of the express operator: it is the employee who opens.',
  'step.open': 'Have the parcel opened',
  'step.open.hint': 'When both are there, have the parcel opened and look at what it holds.',
  'step.record': 'Record what was found, and what becomes of it',
  'step.record.hint':
    'Compare what lies on the table with the record, then choose: release, return, quarantine, seize, or police.',
  'step.end-shift': 'End the shift',
  'step.end-shift.hint': 'Every parcel is released or recorded. End the shift at the desk.',

  'criterion.reads-before-deciding': 'Reads the record before deciding',
  'criterion.reads-before-deciding.rule':
    'Image and declaration are compared on one screen; an image alone does not tell what ought to be there.',
  'criterion.reads-before-deciding.advice':
    'Open the record while the parcel travels to the scanner. Then you know what you are looking for.',
  'criterion.decides-in-time': 'Decides within the time limit',
  'criterion.decides-in-time.rule':
    'Clean parcels are cleared in seconds; the line waits for the image desk.',
  'criterion.decides-in-time.advice':
    'Go over the image in the same order each time: outline, black areas, metal, then the organic part. Doubt is a reason to hold, not to wait.',
  'criterion.holds-what-is-found': 'Holds every parcel with something in it that is not allowed',
  'criterion.holds-what-is-found.rule':
    'Articles that may not be imported are stopped, secured and handed over; the list of prohibited articles says which they are.',
  'criterion.holds-what-is-found.advice':
    'Look at the missed parcel again in the review: ask what in the image the declaration does not account for.',
  'criterion.gives-the-right-reason': 'Gives the right reason for the hold',
  'criterion.gives-the-right-reason.rule':
    'The reason goes with the parcel and decides who must be at the table and what protection they wear.',
  'criterion.gives-the-right-reason.advice':
    'Let colour and shape lead you: solid green rings, rows of cylinders, a sharp-edged bag each point to one group.',
  'criterion.marks-the-find': 'Marks the find in the image',
  'criterion.marks-the-find.rule':
    'The mark should cover the find and little else: the overlap with its true outline is at least 0.3.',
  'criterion.marks-the-find.advice':
    'Draw the frame close around what you mean, not around the whole parcel.',
  'criterion.lets-the-innocent-pass': 'Lets innocent parcels pass',
  'criterion.lets-the-innocent-pass.rule':
    'Nearly all parcels are clean. Every needless opening costs time, goods and trust.',
  'criterion.lets-the-innocent-pass.advice':
    'Odd is not the same as wrong. If every shape belongs to what is declared and the mass agrees, release.',
  'criterion.looks-into-the-black': 'Looks into black areas with high penetration',
  'criterion.looks-into-the-black.rule':
    'Where the rays do not come through the image shows nothing. Such an area is examined further and never simply cleared.',
  'criterion.looks-into-the-black.advice':
    'Press high penetration at once when an area is black, and take the second view. What stays black is held.',
  'criterion.never-releases-a-weapon-part': 'Never releases part of a weapon',
  'criterion.never-releases-a-weapon-part.rule':
    'Weapons, imitation weapons and ammunition may not be imported; the rule covers parts that travel apart.',
  'criterion.never-releases-a-weapon-part.advice':
    'Among round machine parts a long straight profile with a channel does not belong. When in doubt, stop and call.',
  'criterion.stops-the-belt-for-a-weapon-part': 'Stops the belt for part of a weapon',
  'criterion.stops-the-belt-for-a-weapon-part.rule':
    'For a critical find the belt is stopped before the decision, so that the parcel cannot go on unwatched.',
  'criterion.stops-the-belt-for-a-weapon-part.advice':
    'Stop first, then mark and hold. The mushrooms along the belt are in reach from everywhere.',
  'criterion.never-opens-alone': 'Never opens without a second officer',
  'criterion.never-opens-alone.rule': 'Measures of enforcement are taken by at least two officers.',
  'criterion.never-opens-alone.advice':
    'Call the second officer as soon as you hold a parcel; opening alone fails the run.',
  'criterion.has-the-operator-open': 'Has the operator’s employee open the parcel',
  'criterion.has-the-operator-open.rule':
    'The express operator’s staff move, open and re-pack the item; nobody opens it without customs’ consent.',
  'criterion.has-the-operator-open.advice':
    'Call the employee before the parcel is cut. The employee opens, and is the witness of what is found.',
  'criterion.opens-and-records-what-is-held': 'Opens and records what was held',
  'criterion.opens-and-records-what-is-held.rule':
    'What is held is examined, and what was found is recorded with time, place and those present.',
  'criterion.opens-and-records-what-is-held.advice':
    'Do not end the shift while a held parcel is unopened or without a record.',
  'criterion.disposes-rightly': 'Chooses what rightly becomes of the parcel',
  'criterion.disposes-rightly.rule':
    'After examination an article is released, returned, passed to quarantine, or seized and handed over.',
  'criterion.disposes-rightly.advice':
    'Ask whose the matter is: animals, plants and seeds go to quarantine, dangerous goods back, weapons to the police, the rest is seized.',

  'competency.K1': 'Risk targeting and valuation',
  'competency.K2': 'Image interpretation',
  'competency.K4': 'Examination technique',
  'competency.K5': 'Safety and emergency',
  'competency.K6': 'Legal procedure, evidence, cooperation',

  'reason.weapon-part': 'Part of a weapon',
  'reason.dangerous-goods': 'Dangerous goods',
  'reason.drugs': 'Suspected drugs',
  'reason.wildlife': 'Protected wildlife',
  'reason.quarantine': 'Animal and plant quarantine',
  'reason.currency': 'Banknotes',
  'reason.unpenetrated': 'Unpenetrated area',
  'reason.declaration-mismatch': 'Does not match the declaration',

  'disposition.release': 'Release',
  'disposition.return': 'Return to sender',
  'disposition.quarantine': 'To quarantine',
  'disposition.seize': 'Seize',
  'disposition.police': 'Hand over to the police',

  ...kinds,
}
