import { zh as boarding } from './text.boarding.zh.ts'
import { zh as card } from './text.card.zh.ts'
import { zh as cases } from './text.case.zh.ts'
import { zh as doffing } from './text.doffing.zh.ts'
import { zh as donning } from './text.donning.zh.ts'
import { zh as duty } from './text.duty.zh.ts'
import { zh as hall } from './text.hall.zh.ts'
import { zh as interview } from './text.interview.zh.ts'
import { zh as isolation } from './text.isolation.zh.ts'
import { zh as people } from './text.people.zh.ts'
import { zh as record } from './text.record.zh.ts'
import { zh as transfer } from './text.transfer.zh.ts'

/** The Chinese words of the quarantine scenario; terms follow the health sheet §7. */
export const text: Record<string, string> = {
  ...card,
  'scenario.health-quarantine.briefing':
    'XH 618 航班半小时后落地，34A 有一名患病旅客。接听通报，评估风险，要求停远机位；落地之前照管好旅检大厅。穿戴防护，登机，先观察，会提问，测得准，再据此判断：怎样传播，谁是接触者，送往哪里。随后是隔离、救治、采样、转运和消毒，最后是脱卸，不能把污染带出来。',

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
