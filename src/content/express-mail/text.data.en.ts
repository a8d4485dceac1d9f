/** Manifest and records. */
export const en: Record<string, string> = {
  'group.data': 'Records',

  'variant.falsified': 'What the papers get wrong',
  'variant.falsified.value': 'The value',
  'variant.falsified.hs': 'The HS code',
  'variant.falsified.weight': 'The weight',

  'act.sort-manifest': 'Sort the manifest',
  'act.sort-manifest.risk': 'By risk score',
  'act.sort-manifest.value': 'By value',
  'act.sort-manifest.country': 'By country of origin',
  'act.check-digit': 'Check the item number',
  'act.check-digit.valid': 'The check digit is right',
  'act.check-digit.invalid': 'The check digit is wrong',
  'act.flag': 'Flag, with a reason code',
  'act.flag.value': 'Value does not add up',
  'act.flag.hs': 'HS code does not fit goods',
  'act.flag.weight': 'Weight does not fit',
  'act.flag.label': 'Label says two things',
  'act.flag.sender-country': 'Sender’s country',
  'act.link': 'Link by phone number',

  'step.sort-manifest': 'Sort the manifest by risk',
  'step.sort-manifest.hint':
    'Sort the 24 items by risk score, so that you read first what needs it most. Sorting by country is not targeting.',
  'step.open-riskiest': 'Open the five riskiest records',
  'step.open-riskiest.hint':
    'Open the five records with the highest scores and read why they score before the belt starts.',
  'step.check-digit': 'Recompute the check digit',
  'step.check-digit.hint':
    'Multiply the eight digits by 8, 6, 4, 2, 3, 5, 9, 7 and add up. 11 minus the remainder by 11 is the check digit; 10 becomes 0, and 11 becomes 5.',
  'step.flag-mismatch': 'Flag what does not agree',
  'step.flag-mismatch.hint':
    'Compare value, HS code, weights and both languages of the label. Flag the record with the reason code of what does not agree.',
  'step.link-split': 'Link the split consignment',
  'step.link-split.hint':
    'Several parcels carry the same phone number, each just under RMB 1,000. Link them, so that they are judged together.',

  'criterion.goes-by-risk': 'Goes by the risk score',
  'criterion.goes-by-risk.rule':
    'Declaration data and risk rules decide the lane and which parcels are targeted; the riskiest records are read first.',
  'criterion.goes-by-risk.advice':
    'Sort by risk and open the top five before you start the belt: then no image finds you unprepared.',
  'criterion.catches-the-check-digit': 'Catches the wrong check digit',
  'criterion.catches-the-check-digit.rule':
    'An item number is eight digits and a check digit by UPU S10, weights 8 6 4 2 3 5 9 7; one that does not come out is invalid.',
  'criterion.catches-the-check-digit.advice':
    'Example: 47312482 gives the sum 200; 200 leaves 2 by 11; 11 − 2 = 9. Recompute whenever a record looks odd.',
  'criterion.flags-the-mismatch': 'Flags papers that contradict each other',
  'criterion.flags-the-mismatch.rule':
    'A contradiction of value, HS code or weight is flagged with its reason code, so that the next officer knows what to examine.',
  'criterion.flags-the-mismatch.advice':
    'Three quick checks: do the lines add up to the total, does the HS code fit the words, is the gross weight more than the net weight?',
  'criterion.flags-the-label': 'Flags a label that says two things',
  'criterion.flags-the-label.rule':
    'A label that names different goods in its two languages is flagged with its reason code.',
  'criterion.flags-the-label.advice': 'Read both languages of the description, not only the one you prefer.',
  'criterion.never-profiles': 'Never flags for a country alone',
  'criterion.never-profiles.rule':
    'Risk is scored from data and conduct. Nationality or country alone is never a reason.',
  'criterion.never-profiles.advice':
    'Ask what this parcel’s papers say. What you would not flag from another country is not flagged from this one.',
  'criterion.flags-with-cause': 'Flags only with cause',
  'criterion.flags-with-cause.rule':
    'A flag or a link needs a fact that can be shown: a number that is wrong, papers that contradict each other, a phone that is shared.',
  'criterion.flags-with-cause.advice':
    'Name the two things that do not agree before you flag. If you cannot, there is nothing to flag.',
  'criterion.links-the-split': 'Links a split consignment',
  'criterion.links-the-split.rule':
    'The limit for personal postal articles is RMB 1,000 a parcel. What was split to stay below it is added up and judged as one.',
  'criterion.links-the-split.advice':
    'Watch phone numbers, not names: four parcels just under the limit with one phone are one consignment.',
}
