/** Radiation monitor, belt, images. */
export const en: Record<string, string> = {
  'group.belt': 'Belt and images',

  'sight.fatigue': 'The fatigue bar is full: you have looked at images for as long as an operator may.',

  'act.brief-loader': 'Tell the loader how',
  'act.brief-loader.flat': 'Flat, label up, 0.5 m apart',
  'act.brief-loader.stacked': 'Stacked, to save time',
  'act.brief-loader.on-edge': 'On edge, close together',
  'act.step-back': 'Step back from the parcel',
  'act.survey': 'Measure the dose rate',
  'act.identify-nuclide': 'Identify the nuclide',
  'act.call-supervisor': 'Call the supervisor',
  'act.order-escort': 'Order an escort',
  'act.request-rotation': 'Ask to be relieved',

  'inject.fatigue':
    'The fatigue bar is full: that is as much as twenty minutes of screening without a break.',

  'step.brief-loader': 'Tell the loader how to place parcels',
  'step.brief-loader.hint':
    'Parcels lie flat, label up, at least 0.5 m apart. Stacked parcels hide each other in the image.',
  'step.start-belt': 'Start the belt',
  'step.start-belt.hint':
    'Press the green button on the desk. Each parcel passes the radiation monitor first, then comes to the X-ray by itself.',
  'step.answer-monitor': 'Deal with the radiation alarm',
  'step.answer-monitor.hint':
    'The belt has stopped. Step back, go to the monitor, measure with the handheld and identify the nuclide. Only a natural source may go on.',
  'step.read-record': 'Open the parcel’s record',
  'step.read-record.hint':
    'Choose the parcel in the list on the right-hand screen, and read what is declared before its image comes.',
  'step.stop-for-critical': 'Stop the belt',
  'step.stop-for-critical.hint':
    'This looks like part of a weapon. Press stop or a red mushroom before you decide, so that nothing moves on unwatched.',
  'step.decide': 'Release or hold the parcel',
  'step.decide.hint':
    'Does the image show what is declared, and nothing else? Then release. If not, mark the place, choose a reason and hold.',
  'step.escort-critical': 'Have the parcel escorted',
  'step.escort-critical.hint':
    'Call the supervisor and order an escort: part of a weapon never travels alone.',
  'step.request-rotation': 'Ask to be relieved at the screen',
  'step.request-rotation.hint':
    'The fatigue bar is full. Ask for rotation; attention drops before you notice it.',
  'step.restart-belt': 'Start the belt again',
  'step.restart-belt.hint':
    'The belt stands, and there is still something on it to scan or to divert. Reset the emergency stop if it is pressed, and start the belt.',

  'criterion.never-bypasses-the-monitor': 'Never bypasses the radiation monitor',
  'criterion.never-bypasses-the-monitor.rule':
    'Every parcel passes the radiation monitor before anything else. At an alarm: stop, hold, keep away, verify.',
  'criterion.never-bypasses-the-monitor.advice':
    'Do not restart the belt to get rid of an alarm. Most are natural, from ceramics or fertiliser, but only measuring tells.',
  'criterion.loads-flat': 'Has parcels placed flat and apart',
  'criterion.loads-flat.rule': 'Parcels lie flat, label up, at least 0.5 m apart, one by one.',
  'criterion.loads-flat.advice':
    'Say it before the belt starts. Two parcels in one image are two half images.',
  'criterion.reads-before-deciding': 'Reads the record before deciding',
  'criterion.reads-before-deciding.rule':
    'Image and declaration are compared on the same screen; an image alone does not tell what ought to be there.',
  'criterion.reads-before-deciding.advice':
    'Open the record while the parcel travels to the scanner. Then you know what you are looking for.',
  'criterion.decides-in-time': 'Decides within the time limit',
  'criterion.decides-in-time.rule':
    'An image is decided within the limit that is set for it, 15 seconds unless your training centre says otherwise.',
  'criterion.decides-in-time.advice':
    'Go over the image in the same order each time: outline, black areas, metal, then the organic part. Doubt is a reason to hold, not to wait.',
  'criterion.gives-few-false-alarms': 'Gives few false alarms',
  'criterion.gives-few-false-alarms.rule':
    'At most three innocent parcels in a shift are held or signalled as threats. A needless opening costs time, goods and trust.',
  'criterion.gives-few-false-alarms.advice':
    'Odd is not the same as wrong. If every shape belongs to what is declared and the weight agrees, release.',
  'criterion.sees-through-the-green': 'Sees that green may be organic over metal',
  'criterion.sees-through-the-green.rule':
    'Green is glass or aluminium, or something organic over thin metal. Strip the image or take the second view; what is harmless is released.',
  'criterion.sees-through-the-green.advice':
    'Where green has the outline of two things, press organic strip, organic only or the second view before you hold.',
  'criterion.holds-target-a': 'Holds the find that is opened here',
  'criterion.holds-target-a.rule':
    'What may not be imported is stopped and secured. The list of prohibited and restricted articles says what that is.',
  'criterion.holds-target-a.advice':
    'Look at the missed parcel in the review: which part of the image does the declaration not account for?',
  'criterion.holds-target-b': 'Holds the find that goes on unopened',
  'criterion.holds-target-b.rule':
    'What may not be imported is held, also where it is not for you to open, and goes unopened to those whose matter it is.',
  'criterion.holds-target-b.advice':
    'Rows, grains and solid rings do not come by chance. Ask what repeats in the image, and whether the declaration says so.',
  'criterion.holds-every-find': 'Holds every other find',
  'criterion.holds-every-find.rule':
    'There is no set number of finds in a shift: each parcel with something that may not be imported is held.',
  'criterion.holds-every-find.advice':
    'Whoever has just found something tends to let the next one pass. Look at each image as if it were the first.',
  'criterion.never-clears-the-black': 'Never clears what is not penetrated',
  'criterion.never-clears-the-black.rule':
    'Where the rays do not come through, the image shows nothing. Use high penetration and the second view, then hold; such an area is never cleared.',
  'criterion.never-clears-the-black.advice':
    'Press high penetration as soon as an area is black, take the second view, and hold what stays black.',
  'criterion.gives-the-right-reason': 'Gives the right reason for the hold',
  'criterion.gives-the-right-reason.rule':
    'The reason travels with the parcel: it decides who must be at the table and what protection they wear.',
  'criterion.gives-the-right-reason.advice':
    'Let colour and shape lead you: solid green rings, rows of cylinders and sharp-edged bags each point to one group.',
  'criterion.marks-the-find': 'Marks the find in the image',
  'criterion.marks-the-find.rule':
    'The mark covers the find and little else: its overlap with the true outline (IoU) is at least 0.3.',
  'criterion.marks-the-find.advice':
    'Draw the frame close around what you mean, not around the whole parcel.',
  'criterion.answers-the-projection': 'Signals the projected threat',
  'criterion.answers-the-projection.rule':
    'The scanner puts a fictional threat into some images; whoever sees it signals a threat. So detection is measured.',
  'criterion.answers-the-projection.advice':
    'Signal a threat as soon as you see one. If it was projected, you are told at once, and see the image without it.',
  'criterion.never-releases-a-weapon-part': 'Never releases part of a weapon',
  'criterion.never-releases-a-weapon-part.rule':
    'Weapons, imitation weapons and ammunition may not be imported; that holds for parts that travel apart.',
  'criterion.never-releases-a-weapon-part.advice':
    'Among round machine parts a long straight profile with a channel does not belong. When in doubt, stop and call.',
  'criterion.never-releases-a-weapon-part.consequence':
    'You released a parcel with part of a weapon.\nIt leaves the hall within a minute, and the other parts arrive by other ways.\nA weapon that nobody has on record is in somebody’s hands, and the trace that led to it is lost.',
  'criterion.stops-the-belt-for-a-weapon-part': 'Stops the belt for part of a weapon',
  'criterion.stops-the-belt-for-a-weapon-part.rule':
    'For a critical find the belt is stopped before the decision, so that the parcel cannot go on unwatched.',
  'criterion.stops-the-belt-for-a-weapon-part.advice':
    'Stop first, then mark and hold. A red mushroom is always in reach along the belt.',
  'criterion.escorts-a-weapon-part': 'Has part of a weapon escorted',
  'criterion.escorts-a-weapon-part.rule':
    'A critical find is diverted under escort, and the supervisor is called.',
  'criterion.escorts-a-weapon-part.advice':
    'Make both calls from the desk: the supervisor and the escort. Then let the parcel go.',
  'criterion.asks-for-rotation': 'Asks to be relieved when tired',
  'criterion.asks-for-rotation.rule':
    'In the EU, images are inspected for at most 20 minutes at a stretch; then somebody else takes the screen.',
  'criterion.asks-for-rotation.advice':
    'To ask for rotation is not weakness: misses rise before the screener feels tired.',
}
