import { printed } from './printed.ts'
import { zh as belt } from './text.belt.zh.ts'
import { zh as brief } from './text.brief.zh.ts'
import { zh as card } from './text.card.zh.ts'
import { zh as close } from './text.close.zh.ts'
import { zh as data } from './text.data.zh.ts'
import { zh as disposition } from './text.disposition.zh.ts'
import { zh as emergency } from './text.emergency.zh.ts'
import { zh as kinds } from './text.kinds.zh.ts'
import { zh as labels } from './text.labels.zh.ts'
import { en as otherLines } from './text.lines.en.ts'
import { zh as lines } from './text.lines.zh.ts'
import { zh as opening } from './text.opening.zh.ts'
import { zh as secondary } from './text.secondary.zh.ts'
import { zh as startUp } from './text.start-up.zh.ts'

/** The Chinese words of the express-mail scenario; terms follow the express-mail sheet §8. */
export const text: Record<string, string> = {
  ...card,
  'scenario.express-mail.briefing':
    '今天你负责判图台。先报到，备齐装备，测试X光机，启动传送带之前看完风险最高的几票记录。每票邮件先过辐射监测仪。图货相符的放行，不符的下线。下线邮件先称重、犬检、拭子采样，第二名关员和快件企业员工到场后才能开拆。之后可能还有晚到的邮袋。遇到危险迹象：不触碰，停传送带，向他人示警，撤离。',

  'place.briefing': '班前会区',
  'place.locker': '防护用品柜',
  'place.console': '判图台',
  'place.monitor': '辐射监测仪',
  'place.table': '查验台',
  'place.scale': '电子秤',
  'place.dog': '工作犬通道',
  'place.etd': '痕量探测仪',
  'place.evidence': '证物库',
  'place.exit': '大厅出口',
  'place.assembly': '紧急集合点',
  'place.sink': '洗手洗眼处',

  'competency.K1': '风险布控与审价',
  'competency.K2': '图像判读',
  'competency.K3': '设备操作',
  'competency.K4': '查验技能',
  'competency.K5': '健康、安全与应急',
  'competency.K6': '执法程序、证据与协作',

  'reason.weapon-part': '枪支零部件',
  'reason.dangerous-goods': '危险品',
  'reason.drugs': '疑似毒品',
  'reason.wildlife': '濒危物种及其制品',
  'reason.quarantine': '动植物检疫',
  'reason.currency': '货币现钞',
  'reason.precious-metal': '贵金属',
  'reason.counterfeit': '涉嫌侵权货物',
  'reason.relic': '文物',
  'reason.radio-equipment': '无线电设备',
  'reason.unpenetrated': '未穿透区域',
  'reason.declaration-mismatch': '与申报不符',

  'disposition.release': '放行',
  'disposition.tax': '征税放行',
  'disposition.return': '退运',
  'disposition.quarantine': '移交检疫',
  'disposition.seize': '扣留，移交缉私局',
  'disposition.suspend': '中止放行，待权利人确认',
  'disposition.appraise': '留待文物鉴定',
  'disposition.police': '移交公安机关',

  'lane.green': '绿色通道：机检',
  'lane.yellow': '黄色通道：机检并审单',
  'lane.red': '红色通道：开箱查验',

  'risk.s10-invalid': '邮件号码无效',
  'risk.s10-duplicate': '邮件号码重复使用',
  'risk.no-advance-data': '无电子预报关数据',
  'risk.vague-description': '品名笼统',
  'risk.hs-mismatch': '商品编码与品名不符',
  'risk.weight-mismatch': '重量相差超过 10%',
  'risk.value-outlier': '每千克价值异常',
  'risk.gift-from-shop': '商家寄送的“礼品”',
  'risk.just-under-limit': '多票略低于限值',
  'risk.sender-phone-cluster': '多名寄件人共用一个电话号码',
  'risk.postage-over-value': '邮费高于价值',
  'risk.odd-routing': '路由异常',
  'risk.prior-seizure': '曾有查扣记录',
  'risk.no-return-address': '无寄件地址',
  'risk.do-not-x-ray': '标有“请勿过X光机”',
  'risk.random-selection': '随机抽中',

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
