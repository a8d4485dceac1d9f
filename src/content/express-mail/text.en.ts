import { printed } from './printed.ts'
import { en as belt } from './text.belt.en.ts'
import { en as brief } from './text.brief.en.ts'
import { en as card } from './text.card.en.ts'
import { en as close } from './text.close.en.ts'
import { en as data } from './text.data.en.ts'
import { en as disposition } from './text.disposition.en.ts'
import { en as emergency } from './text.emergency.en.ts'
import { en as kinds } from './text.kinds.en.ts'
import { en as labels } from './text.labels.en.ts'
import { en as lines } from './text.lines.en.ts'
import { zh as otherLines } from './text.lines.zh.ts'
import { en as opening } from './text.opening.en.ts'
import { en as secondary } from './text.secondary.en.ts'
import { en as startUp } from './text.start-up.en.ts'

/** The English words of the express-mail scenario: what all phases share, then each phase, then the parcels. */
export const text: Record<string, string> = {
  ...card,
  'scenario.express-mail.briefing':
    'You have the image desk today. Report in, get your equipment ready, test the scanner, and read the riskiest records before the belt starts. Every parcel passes the radiation monitor first. Release what fits; hold what does not. What you hold is weighed, searched and swabbed, and opened only with a second officer and the operator’s employee. A late bag may still come. If something looks dangerous: touch nothing, stop the belt, warn the others, leave.',

  'place.briefing': 'Briefing area',
  'place.locker': 'PPE locker',
  'place.console': 'Image desk',
  'place.monitor': 'Radiation monitor',
  'place.table': 'Inspection table',
  'place.scale': 'Scale',
  'place.dog': 'Dog lane',
  'place.etd': 'Trace detector',
  'place.evidence': 'Evidence store',
  'place.exit': 'Hall exit',
  'place.assembly': 'Assembly point',
  'place.sink': 'Sink and eyewash',

  'competency.K1': 'Risk targeting and valuation',
  'competency.K2': 'Image interpretation',
  'competency.K3': 'Equipment operation',
  'competency.K4': 'Examination technique',
  'competency.K5': 'Health, safety and emergency',
  'competency.K6': 'Legal procedure, evidence, cooperation',

  'reason.weapon-part': 'Part of a weapon',
  'reason.dangerous-goods': 'Dangerous goods',
  'reason.drugs': 'Suspected drugs',
  'reason.wildlife': 'Protected wildlife',
  'reason.quarantine': 'Animal and plant quarantine',
  'reason.currency': 'Banknotes',
  'reason.precious-metal': 'Precious metal',
  'reason.counterfeit': 'Suspected counterfeit',
  'reason.relic': 'Cultural relic',
  'reason.radio-equipment': 'Radio equipment',
  'reason.unpenetrated': 'Unpenetrated area',
  'reason.declaration-mismatch': 'Does not match the declaration',

  'disposition.release': 'Release',
  'disposition.tax': 'Release against tax',
  'disposition.return': 'Return to sender',
  'disposition.quarantine': 'Hand to quarantine',
  'disposition.seize': 'Seize, to anti-smuggling',
  'disposition.suspend': 'Suspend for the right-holder',
  'disposition.appraise': 'Hold for relic appraisal',
  'disposition.police': 'Hand over to the police',

  'lane.green': 'Green: image only',
  'lane.yellow': 'Yellow: image and documents',
  'lane.red': 'Red: to be opened',

  'risk.s10-invalid': 'Item number invalid',
  'risk.s10-duplicate': 'Item number used before',
  'risk.no-advance-data': 'No electronic advance data',
  'risk.vague-description': 'Vague description',
  'risk.hs-mismatch': 'HS code does not fit the description',
  'risk.weight-mismatch': 'Weight differs by more than 10 %',
  'risk.value-outlier': 'Unusual value per kilogram',
  'risk.gift-from-shop': 'Gift from a shop',
  'risk.just-under-limit': 'Several parcels just under the limit',
  'risk.sender-phone-cluster': 'Several senders, one phone number',
  'risk.postage-over-value': 'Postage higher than the value',
  'risk.odd-routing': 'Odd routing',
  'risk.prior-seizure': 'Earlier seizure',
  'risk.no-return-address': 'No return address',
  'risk.do-not-x-ray': 'Marked “do not X-ray”',
  'risk.random-selection': 'Selected at random',

  ...brief,
  ...startUp,
  ...data,
  ...belt,
  ...secondary,
  ...opening,
  ...disposition,
  ...emergency,
  ...close,
  ...kinds,
  ...labels,
  ...lines,
  ...printed(otherLines),
}
