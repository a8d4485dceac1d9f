import { zh as kinds } from './text.kinds.zh.ts'

/** The Chinese words of the express-mail scenario; terms follow the express-mail sheet §8. */
export const text: Record<string, string> = {
  'scenario.express-mail.title': '进出境快件：X光机检当班',
  'scenario.express-mail.summary':
    '传送带上依次来六个包裹。先看申报数据，再看机检图像，然后作出判断；判为可疑的下线，到查验台开拆。',
  'scenario.express-mail.briefing':
    '你负责判图。每个包裹先打开申报记录，与图像同屏比对后再决定：图货相符的放行；不符的下线，选明理由，并在图像上框出可疑位置。发现枪支零部件，先停传送带。在查验台，第二名关员和快件企业员工未到场，不得开拆。',

  'place.console': '判图台',
  'place.table': '查验台',
  'act.call-officer': '呼叫第二名关员',
  'act.call-employee': '呼叫快件企业员工',

  'step.start-belt': '启动传送带',
  'step.start-belt.hint': '按下操作台上的绿色按钮，第一个包裹会自动送入。',
  'step.read-record': '打开包裹的申报记录',
  'step.read-record.hint': '在右侧屏幕的清单中选中该包裹，看清品名、重量、价值和邮件号码。',
  'step.stop-for-critical': '停止传送带',
  'step.stop-for-critical.hint': '图像中疑有枪支零部件。先按停止键或红色急停按钮，再作决定。',
  'step.decide': '放行或下线',
  'step.decide.hint': '图像与申报一致、没有多余物品，就放行；否则框出位置、选择理由、下线查验。',
  'step.call-officer': '请第二名关员到查验台',
  'step.call-officer.hint': '到查验台呼叫第二名关员。任何时候都不得一人开拆。',
  'step.call-employee': '请快件企业员工到场',
  'step.call-employee.hint': '在查验台呼叫快件企业的员工：包裹由其负责开拆。',
  'step.open': '开拆包裹',
  'step.open.hint': '两人都到场后，由快件企业员工开拆，查看内件。',
  'step.record': '记录查验结果和处置',
  'step.record.hint': '将台上物品与申报核对，再选择处置：放行、退运、移交检疫、扣留或移交公安。',
  'step.end-shift': '结束当班',
  'step.end-shift.hint': '所有包裹都已放行或记录完毕。回到判图台结束当班。',

  'criterion.reads-before-deciding': '先看申报，再作判断',
  'criterion.reads-before-deciding.rule': '图像与申报数据须同屏比对；只看图像，无从知道里面本应是什么。',
  'criterion.reads-before-deciding.advice': '包裹还在送往X光机的途中就打开记录，看图时才知道要找什么。',
  'criterion.decides-in-time': '在时限内作出判断',
  'criterion.decides-in-time.rule': '无疑问的包裹几秒即可放行，整条分拣线都在等判图结果。',
  'criterion.decides-in-time.advice':
    '每次按同一顺序看图：轮廓、黑区、金属、有机物。拿不准就下线，不要干等。',
  'criterion.holds-what-is-found': '凡藏有违禁物品的包裹一律截留',
  'criterion.holds-what-is-found.rule': '禁止进境的物品应当截留、看管并移交；具体范围见禁止进出境物品表。',
  'criterion.holds-what-is-found.advice': '在复盘中再看漏判的图像：哪一处是申报内容解释不了的？',
  'criterion.gives-the-right-reason': '下线理由正确',
  'criterion.gives-the-right-reason.rule': '理由随包裹流转，决定谁必须到场、要穿戴什么防护装备。',
  'criterion.gives-the-right-reason.advice':
    '从颜色和形状入手：实心绿色圆环、成排圆柱体、边缘清晰的袋子，各指向一类物品。',
  'criterion.marks-the-find': '在图像上准确标出可疑物',
  'criterion.marks-the-find.rule': '标框应贴合可疑物，与其真实轮廓的重叠度（交并比）不低于 0.3。',
  'criterion.marks-the-find.advice': '框要紧贴所指的物体，不要把整个包裹都框进去。',
  'criterion.lets-the-innocent-pass': '不误扣正常包裹',
  'criterion.lets-the-innocent-pass.rule':
    '绝大多数包裹没有问题。每一次不必要的开拆都耗费时间、损及货物和信誉。',
  'criterion.lets-the-innocent-pass.advice': '少见不等于违规。每个形状都与申报对得上、重量也相符，就放行。',
  'criterion.looks-into-the-black': '用高穿透查看黑区',
  'criterion.looks-into-the-black.rule': '射线未穿透之处图像没有信息，必须进一步检查，绝不能直接放行。',
  'criterion.looks-into-the-black.advice': '一见黑区就按高穿透，再看第二视角；仍然发黑的，下线。',
  'criterion.never-releases-a-weapon-part': '绝不放行枪支零部件',
  'criterion.never-releases-a-weapon-part.rule': '武器、仿真武器和弹药禁止进境，拆散寄递的零部件同样适用。',
  'criterion.never-releases-a-weapon-part.advice':
    '在圆形机械零件中，出现细长平直、带槽的轮廓就不对劲。有疑问，先停机、再报告。',
  'criterion.stops-the-belt-for-a-weapon-part': '发现枪支零部件立即停带',
  'criterion.stops-the-belt-for-a-weapon-part.rule':
    '遇到重大查获，先停传送带再处置，防止包裹在无人看管时流走。',
  'criterion.stops-the-belt-for-a-weapon-part.advice': '先停带，再标框、下线。沿线的急停按钮随处可及。',
  'criterion.never-opens-alone': '不得一人开拆',
  'criterion.never-opens-alone.rule': '采取执法措施时，海关执法人员不得少于二人。',
  'criterion.never-opens-alone.advice': '一有包裹下线就呼叫第二名关员；一人开拆，本次训练即不合格。',
  'criterion.has-the-operator-open': '由快件企业员工开拆',
  'criterion.has-the-operator-open.rule':
    '快件的搬移、开拆和重封由快件运营人派员负责；未经海关同意，任何人不得开拆。',
  'criterion.has-the-operator-open.advice': '划开包装之前先请快件企业员工到场：由其开拆，并作为见证人。',
  'criterion.opens-and-records-what-is-held': '下线包裹逐一开拆、如实记录',
  'criterion.opens-and-records-what-is-held.rule':
    '下线的包裹应当查验，并记录查获物品、时间、地点和在场人员。',
  'criterion.opens-and-records-what-is-held.advice': '还有下线包裹未开拆或未记录时，不要结束当班。',
  'criterion.disposes-rightly': '处置正确',
  'criterion.disposes-rightly.rule': '查验后分别予以放行、退运、移交检疫，或扣留移交。',
  'criterion.disposes-rightly.advice':
    '想清楚归谁管：动植物和种子交检疫，危险品退运，枪支零部件移交公安，其余扣留。',

  'competency.K1': '风险布控与审价',
  'competency.K2': '图像判读',
  'competency.K4': '查验技能',
  'competency.K5': '安全防护与应急',
  'competency.K6': '执法程序、证据与协作',

  'reason.weapon-part': '枪支零部件',
  'reason.dangerous-goods': '危险品',
  'reason.drugs': '疑似毒品',
  'reason.wildlife': '濒危物种及其制品',
  'reason.quarantine': '动植物检疫',
  'reason.currency': '货币现钞',
  'reason.unpenetrated': '未穿透区域',
  'reason.declaration-mismatch': '与申报不符',

  'disposition.release': '放行',
  'disposition.return': '退运',
  'disposition.quarantine': '移交检疫',
  'disposition.seize': '扣留',
  'disposition.police': '移交公安机关',

  ...kinds,
}
