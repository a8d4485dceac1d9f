import { en as boarding } from './text.boarding.en.ts'
import { en as card } from './text.card.en.ts'
import { en as cases } from './text.case.en.ts'
import { en as doffing } from './text.doffing.en.ts'
import { en as donning } from './text.donning.en.ts'
import { en as duty } from './text.duty.en.ts'
import { en as hall } from './text.hall.en.ts'
import { en as interview } from './text.interview.en.ts'
import { en as isolation } from './text.isolation.en.ts'
import { en as people } from './text.people.en.ts'
import { en as record } from './text.record.en.ts'
import { en as transfer } from './text.transfer.en.ts'

/** The English words of the quarantine scenario. */
export const text: Record<string, string> = {
  ...card,
  'scenario.health-quarantine.briefing':
    'Flight XH 618 lands in half an hour with an ill passenger in 34A. Take the call, rate the risk, ask for a remote stand; keep the hall running until then. Dress, board, look first, ask well, measure rightly, and decide by what you learn: how does it spread, who is a contact, where do they go? Then isolation, care, specimen, transfer, disinfection, and the doffing, in which nothing may be carried out on you.',

  ...cases,
  ...people,
  ...interview,
  ...duty,
  ...hall,
  ...donning,
  ...boarding,
  ...isolation,
  ...transfer,
  ...doffing,
  ...record,
}
