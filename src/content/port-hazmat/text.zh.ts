import { zh as approach } from './text.approach.zh.ts'
import { zh as blast } from './text.blast.zh.ts'
import { zh as card } from './text.card.zh.ts'
import { zh as control } from './text.control.zh.ts'
import { zh as decon } from './text.decon.zh.ts'
import { zh as entry } from './text.entry.zh.ts'
import { zh as handover } from './text.handover.zh.ts'
import { zh as office } from './text.office.zh.ts'
import { zh as papers } from './text.papers.zh.ts'
import { zh as people } from './text.people.zh.ts'
import { zh as withdraw } from './text.withdraw.zh.ts'

/** The Chinese words of the port scenario; terms follow the port-hazmat sheet §8. */
export const text: Record<string, string> = {
  ...card,
  'scenario.port-hazmat.briefing':
    'D7 箱区一个集装箱被风险布控命中。先看它和相邻箱的单证，备齐器材，从上风进入。远距离观察，什么都不要打开。如果嘶响、冒烟或滴液：停止箱区作业，撤离，警戒，报告。现场指挥员到来之前，你负责识别、隔离、防护、报告；之后由你提供建议，只做命令要求且装备允许的事。',

  'place.office': '海关办公室',
  'place.kit': '器材台',
  'place.locker': '更衣柜',
  'place.gate': '堆场闸口',
  'place.north-road': '北路，120 米',
  'place.apron': '东侧场地，100 米',
  'place.east-apron': '东侧场地偏南，100 米',
  'place.quay': '码头前沿',
  'place.fifty': '距 A 箱 50 米',
  'place.twenty-five': '距 A 箱 25 米',
  'place.box-a': 'A 箱箱门',
  'place.box-b': 'B 箱',
  'place.door-axis': 'A 箱箱门正前方',
  'place.shelter': 'D8 箱堆后躲避点',
  'place.far-point': '远端集合点，1600 米',
  'place.muster': '集合点',
  'place.cordon': '警戒线',
  'place.driver': '闸口栏杆旁',
  'place.post': '指挥部',
  'place.ppe': '防护服架',
  'place.entry': '进入点',
  'place.wreck': 'A 箱残骸',
  'place.victim': '伤员倒地处',
  'place.casualty': '伤员通道',
  'place.ibc': 'B 箱泄漏点',
  'place.sand-line': 'A、B 两箱之间',
  'place.spill': '液池边缘',
  'place.drain': '雨水井',
  'place.carbide': '散落货物处',
  'place.decon-1': '洗消 1：器材放置',
  'place.decon-2': '洗消 2：刷洗冲淋',
  'place.decon-3': '洗消 3：脱外靴和手套',
  'place.decon-4': '洗消 4：换气瓶',
  'place.decon-5': '洗消 5：脱防护服',
  'place.decon-6': '洗消 6：摘面罩',
  'place.decon-7': '洗消 7：现场清洗',
  'place.rehab': '恢复休整帐篷',
  'place.evidence': '证物台',
  'place.waste': '废物桶区',

  'competency.C1': '识别',
  'competency.C2': '单证',
  'competency.C3': '分区与防护行动',
  'competency.C4': '指挥与报告',
  'competency.C5': '个人防护装备',
  'competency.C6': '监测',
  'competency.C7': '处置',
  'competency.C8': '洗消',
  'competency.C9': '急救与健康',
  'competency.C10': '证据、废物与交接',

  ...people,
  ...office,
  ...approach,
  ...withdraw,
  ...papers,
  ...blast,
  ...entry,
  ...control,
  ...decon,
  ...handover,
}
