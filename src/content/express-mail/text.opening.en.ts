/** Witnesses, opening, securing, form, custody. */
export const en: Record<string, string> = {
  'group.opening': 'Opening and evidence',

  'variant.witness': 'The witness',
  'variant.witness.signs': 'Signs',
  'variant.witness.refuses': 'Refuses to sign',

  'act.call-officer': 'Call the second officer',
  'act.call-stand-in': 'Ask for a stand-in',
  'act.call-employee': 'Call the operator’s employee',
  'act.start-recording': 'Start the recording',
  'act.photograph-sides': 'Photograph all 6 sides',
  'act.photograph-label': 'Photograph the label',
  'act.photograph-seal': 'Photograph the seal',
  'act.cut': 'Have the parcel cut open',
  'act.cut.opposite-seam': 'Opposite, away from body',
  'act.cut.original-seam': 'Along the original seam',
  'act.cut.toward-body': 'Towards the body',
  'act.photograph-contents': 'Photograph contents in place',
  'act.unpack': 'Take the contents out',
  'act.unpack.one-by-one': 'One by one',
  'act.unpack.tip-out': 'Tip them out',
  'act.compare-list': 'Compare with the declaration',
  'act.compare-list.agrees': 'It agrees',
  'act.compare-list.differs': 'It differs',
  'act.stop-handling': 'Stop handling',
  'act.choose-protection': 'Choose your protection',
  'act.choose-protection.gloves': 'Nitrile gloves',
  'act.choose-protection.gloves-sleeves-respirator-eyewear': 'Full set with respirator',
  'act.choose-protection.none': 'None',
  'act.find-out': 'Find out what it is',
  'act.find-out.leave-to-specialists': 'Leave it to specialists',
  'act.find-out.smell': 'Smell it',
  'act.find-out.taste': 'Taste a little',
  'act.find-out.pour-out': 'Pour some out',
  'act.bag': 'Put it in evidence bags',
  'act.bag.each-apart': 'Each substance apart',
  'act.bag.all-together': 'All in one bag',
  'act.seal-bag': 'Seal, note the seal number',
  'act.weigh-bag': 'Weigh the evidence bag',
  'act.weigh-bag.gross': 'Gross, bag and all',
  'act.weigh-bag.net': 'Net, out of the bag',
  'act.fill-form': 'Fill in the detention list',
  'act.sign': 'Sign the list',
  'act.have-officer-sign': 'Second officer signs',
  'act.ask-witness': 'Ask the witness to sign',
  'act.note-refusal': 'Note the refusal',
  'act.note-absent-owner': 'Note: owner not present',
  'act.reseal': 'Re-seal the parcel',
  'act.store': 'Lock it in the store',
  'act.log-transfer': 'Log the transfer',
  'act.hand-over': 'Hand it over',
  'act.take-receipt': 'Take the receipt',

  'step.gather-witnesses': 'Gather the witnesses',
  'step.gather-witnesses.hint':
    'Before the first cut: the second officer, the operator’s employee, and the recording. If nobody is there, ask for a stand-in.',
  'step.photograph': 'Photograph the parcel',
  'step.photograph.hint':
    'All six sides, the label and the seal, before anything is cut: afterwards nobody can show how it came.',
  'step.open': 'Have the parcel opened',
  'step.open.hint':
    'The employee cuts the seam opposite the original one, away from the body. So the sender’s closure stays as it came.',
  'step.unpack': 'Take the contents out',
  'step.unpack.hint':
    'First a photograph of everything in place, then one thing after another, and each compared with the declaration.',
  'step.secure': 'Secure what was found',
  'step.secure.hint':
    'Stop handling, choose the protection that fits, leave the substance to specialists. Bag each substance apart, seal, note the number, weigh gross.',
  'step.record': 'Complete the record',
  'step.record.hint':
    'Fill in the detention list. Two officers and the witness sign; a refusal is noted, and so is that the owner is not present.',
  'step.custody': 'Store it and hand it over',
  'step.custody.hint':
    'Take it straight to the locked store, log the transfer, hand it to the anti-smuggling officer or the service whose matter it is, and take the receipt.',

  'criterion.never-opens-alone': 'Never opens without a second officer',
  'criterion.never-opens-alone.rule':
    'Enforcement is carried out by at least two officers who show their credentials.',
  'criterion.never-opens-alone.advice':
    'Call the second officer as soon as you are at the table. If there is none, ask for a stand-in and wait.',
  'criterion.never-opens-alone.consequence':
    'You opened a parcel with no second officer present.\nThe owner says that the find was put there, and nobody can say otherwise.\nThe seizure does not stand, the case is lost, and you have to answer for it.',
  'criterion.has-the-operator-open': 'Has the operator’s employee open, on record',
  'criterion.has-the-operator-open.rule':
    'The operator’s staff move, open and re-pack the item; nobody opens it without customs’ consent. The recording runs.',
  'criterion.has-the-operator-open.advice':
    'Before the cut look round: officer, employee, red light on the camera. The employee opens and is your witness.',
  'criterion.photographs-before-cutting': 'Takes photographs before the cut',
  'criterion.photographs-before-cutting.rule':
    'Six sides, label and seal are photographed before the parcel is opened.',
  'criterion.photographs-before-cutting.advice':
    'Make it one movement: six sides, label, seal. Only then is the cutter taken up.',
  'criterion.cuts-safely': 'Has the right seam cut',
  'criterion.cuts-safely.rule': 'The cut goes along a seam that is not the original one, away from the body.',
  'criterion.cuts-safely.advice':
    'The original seam shows how the sender closed the parcel: it is evidence. Cut opposite.',
  'criterion.unpacks-with-care': 'Takes the contents out with care',
  'criterion.unpacks-with-care.rule':
    'Contents are photographed in place, taken out one by one, and compared with the list.',
  'criterion.unpacks-with-care.advice':
    'How a thing was hidden is part of the proof. What has been tipped out cannot be put back as it was.',
  'criterion.never-tastes-or-smells': 'Never smells, tastes or pours out a find',
  'criterion.never-tastes-or-smells.rule':
    'No tasting, no smelling, no decanting. Inhaling it, or getting it on the mucous membranes, is the danger.',
  'criterion.never-tastes-or-smells.advice':
    'You need not know what it is. Stop handling, protect yourself, bag it; the specialists find out.',
  'criterion.never-tastes-or-smells.consequence':
    'You brought an unknown substance to your face, or loose into the air.\nIf it is an opioid, what reaches nose or mouth can slow breathing within minutes.\nYou are the patient now, your colleagues have breathed it too, and the evidence is contaminated.',
  'criterion.protects-before-handling': 'Stops and protects before handling on',
  'criterion.protects-before-handling.rule':
    'Handling stops at the find. Small amounts of powder: gloves, arm covers, respirator (N, R or P100) and eyewear. A large amount: specialists only.',
  'criterion.protects-before-handling.advice':
    'At a find: hands off, think, dress, go on. Drugs need the whole set, other finds gloves.',
  'criterion.secures-the-find': 'Bags, seals and weighs the find',
  'criterion.secures-the-find.rule':
    'Each substance goes into its own evidence bag with its own seal number; only the gross weight is taken.',
  'criterion.secures-the-find.advice':
    'Never open a bag to weigh what is in it. Apart, sealed, gross: in this order.',
  'criterion.has-all-sign': 'Has the record completed and signed',
  'criterion.has-all-sign.rule':
    'Two officers and the witness sign the list. If no owner can be found, the reason is noted; so is a refusal to sign.',
  'criterion.has-all-sign.advice':
    'Count before you leave the table: your name, the second officer’s, the witness’s or the note of refusal, and the note on the owner.',
  'criterion.never-leaves-evidence-alone': 'Never leaves evidence unattended',
  'criterion.never-leaves-evidence-alone.rule':
    'What has been found stays in sight until it is in the locked store, and every transfer is logged.',
  'criterion.never-leaves-evidence-alone.advice':
    'From the table the way goes to the evidence store and nowhere else.',
  'criterion.never-leaves-evidence-alone.consequence':
    'You walked away while the find lay open on the table.\nFor these minutes nobody can say who touched it: the chain of custody is broken.\nThe court does not accept it as evidence, and whoever sent it goes free.',
  'criterion.keeps-the-chain': 'Keeps the chain of custody to the end',
  'criterion.keeps-the-chain.rule': 'Locked store, a log of every transfer, hand-over against receipt.',
  'criterion.keeps-the-chain.advice':
    'Four acts belong together: store, log, hand over, receipt. Without the receipt it is still yours.',
  'criterion.examines-what-is-held': 'Examines what was held',
  'criterion.examines-what-is-held.rule':
    'What was held for examination is opened, or escalated where a trace alarm forbids it.',
  'criterion.examines-what-is-held.advice':
    'Do not end the shift while a parcel that you held lies unexamined. A hold without an examination finds nothing.',
}
