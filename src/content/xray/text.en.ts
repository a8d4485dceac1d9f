import { text as shift } from '../express-mail/text.en.ts'
import { sharedWords } from './shared-words.ts'
import * as cards from './text.cards.en.ts'
import { en as threats } from './text.threats.en.ts'

/** What all image exercises say. */
const shared: Record<string, string> = {
  ...sharedWords(shift),
  ...threats,
  'place.console': 'Image desk',
  'step.judge-image': 'Judge the image',
  'step.judge-image.hint':
    'Go over the image in the same order each time: outline, dark areas, metal, then the organic part. Then release, or choose a category and hold.',
  'step.answer-all-images': 'Answer all images',
  'step.answer-all-images.hint':
    'Go on until the last image has been answered; the exercise then ends by itself.',
  'criterion.finds-the-threat': 'Holds the bags with a threat',
  'criterion.finds-the-threat.rule': 'Of ten bags with a threat at least eight are found.',
  'criterion.finds-the-threat.advice':
    'Look at the missed bags again: was the threat seen from its narrow side, or did something dense lie over it? Use the second view there.',
  'criterion.clears-the-harmless': 'Releases the bags without a threat',
  'criterion.clears-the-harmless.rule': 'Of a hundred harmless bags at most fifteen are held.',
  'criterion.clears-the-harmless.advice':
    'Learn what harmless things look like. Before you hold, say what the thing is and what in its shape tells you so.',
  'criterion.names-the-category': 'Names the category of the threat',
  'criterion.names-the-category.rule': 'The category decides who is called and what protection they wear.',
  'criterion.names-the-category.advice':
    'Let colour and shape lead you: blue outlines, rows of cells and cans, even orange masses, green bone and grainy seeds each point to one group.',
  'criterion.answers-in-time': 'Answers within the time limit',
  'criterion.answers-in-time.rule': 'On the line an image is decided in seconds.',
  'criterion.answers-in-time.advice': 'Doubt is a reason to hold, not to wait.',
  'criterion.answers-all-images': 'Answers all images',
  'criterion.answers-all-images.rule': 'An exercise counts when all of its images have been answered.',
  'criterion.answers-all-images.advice': 'Take a pause if you need one, and go on to the end.',
  'criterion.answers-all-images.consequence':
    'With images left unanswered the result says nothing about what you can see.',
}

const marks: Record<string, string> = {
  'criterion.marks-the-threat': 'Marks the threat where it is',
  'criterion.marks-the-threat.rule':
    'The mark covers the threat: overlap of 0.3 or more (intersection over union).',
  'criterion.marks-the-threat.advice': 'Draw the mark close around what you see, not around the whole bag.',
}

/** The English words of the competency test. */
export const test: Record<string, string> = {
  ...shared,
  ...cards.test,
  'scenario.xray-test.briefing':
    'You see 128 images, one after another; half of the bags hold a threat. An image stands for ten seconds at most; you may answer later, too. Release what is harmless. If you see a threat, choose its category and hold; a mark is not needed. You are told the result at the end.',
}

/** The English words of adaptive practice. */
export const practice: Record<string, string> = {
  ...shared,
  ...marks,
  ...cards.practice,
  'scenario.xray-practice.briefing':
    'One bag in four holds a threat. Mark it, choose its category and hold; release what is harmless. After each answer you see what was there. Three finds in a row make a category harder, a miss makes it easier, and what you missed comes back.',
}

/** The English words of vigilance practice. */
export const vigilance: Record<string, string> = {
  ...shared,
  ...marks,
  ...cards.vigilance,
  'scenario.xray-vigilance.briefing':
    'As on a quiet shift, threats are rare: about three in a hundred bags. Whoever expects nothing misses more. Look at each image in the same order and with the same care. Mark a threat, choose its category and hold; release what is harmless.',
}
