/** Radiation monitor, belt, images, in Chinese. */
export const zh: Record<string, string> = {
  'group.belt': '传送带与判图',

  'sight.fatigue': '疲劳条已满：你判图的时间已到操作员的上限。',

  'act.brief-loader': '交代上线方式',
  'act.brief-loader.flat': '平放，面单朝上，隔半米',
  'act.brief-loader.stacked': '叠放，节省时间',
  'act.brief-loader.on-edge': '侧立，紧挨着放',
  'act.step-back': '后退，离开邮件',
  'act.survey': '测量剂量率',
  'act.identify-nuclide': '识别核素',
  'act.call-supervisor': '报告值班领导',
  'act.order-escort': '安排专人押送',
  'act.request-rotation': '申请轮换',

  'inject.fatigue': '疲劳指示已满：相当于连续判图二十分钟。',

  'step.brief-loader': '向上线人员交代要求',
  'step.brief-loader.hint': '邮件平放、面单朝上，间隔不少于 0.5 米。叠放的邮件在图像上会互相遮挡。',
  'step.start-belt': '启动传送带',
  'step.start-belt.hint': '按下操作台上的绿色按钮。每票邮件先过辐射监测仪，再自动进入X光机。',
  'step.answer-monitor': '处置辐射报警',
  'step.answer-monitor.hint':
    '传送带已停。先后退，再到监测仪处用手持仪测量并识别核素。只有天然放射性的才能继续。',
  'step.read-record': '打开邮件的申报记录',
  'step.read-record.hint': '在右侧屏幕的清单中选中该邮件，图像出来之前先看申报内容。',
  'step.stop-for-critical': '停止传送带',
  'step.stop-for-critical.hint':
    '图像疑似枪支零部件。先按停止键或红色急停按钮，再作决定，防止邮件无人看管地流走。',
  'step.decide': '放行或下线',
  'step.decide.hint': '图像与申报一致、没有多余物品，就放行；否则框出位置、选择理由、下线查验。',
  'step.escort-critical': '押送该邮件',
  'step.escort-critical.hint': '报告值班领导，安排专人押送：枪支零部件不得无人看管地流转。',
  'step.request-rotation': '申请判图轮换',
  'step.request-rotation.hint': '疲劳指示已满，申请轮换。注意力下降往往先于自己的感觉。',
  'step.restart-belt': '重新启动传送带',
  'step.restart-belt.hint': '传送带停着，还有邮件要扫描或分流。急停按下的先复位，再启动传送带。',

  'criterion.never-bypasses-the-monitor': '绝不绕过辐射监测',
  'criterion.never-bypasses-the-monitor.rule':
    '每票邮件都先过辐射监测，再做其他。报警时停带、留置、远离、核实。',
  'criterion.never-bypasses-the-monitor.advice':
    '不要靠重启传送带来消除报警。多数报警来自陶瓷、肥料等天然放射性，但只有测量才能确认。',
  'criterion.loads-flat': '平放上线，保持间隔',
  'criterion.loads-flat.rule': '邮件逐票平放，面单朝上，间隔不少于 0.5 米。',
  'criterion.loads-flat.advice': '启动传送带之前就交代清楚。两票挤在一幅图里，哪一票都看不全。',
  'criterion.reads-before-deciding': '先看申报，再作判断',
  'criterion.reads-before-deciding.rule': '图像与申报数据须同屏比对；只看图像，无从知道里面本应是什么。',
  'criterion.reads-before-deciding.advice': '邮件还在送往X光机的途中就打开记录，看图时才知道要找什么。',
  'criterion.decides-in-time': '在时限内作出判断',
  'criterion.decides-in-time.rule': '每幅图像应在规定时限内作出判断，培训中心未另行规定的为 15 秒。',
  'criterion.decides-in-time.advice':
    '每次按同一顺序看图：轮廓、黑区、金属、有机物。拿不准就下线，不要干等。',
  'criterion.gives-few-false-alarms': '误报少',
  'criterion.gives-few-false-alarms.rule':
    '一个班次中，正常邮件被下线或报为威胁的不超过三票。不必要的开拆耗费时间，损及货物和信誉。',
  'criterion.gives-few-false-alarms.advice': '少见不等于违规。每个形状都与申报对得上、重量也相符，就放行。',
  'criterion.sees-through-the-green': '分清绿色与叠加',
  'criterion.sees-through-the-green.rule':
    '绿色可能是玻璃、铝，也可能是有机物叠在薄金属上。用有机物剔除等功能键或第二视角分辨，无害的放行。',
  'criterion.sees-through-the-green.advice':
    '绿色区域呈现两个物体的轮廓时，先按有机物剔除、仅有机物或第二视角，再决定是否下线。',
  'criterion.holds-target-a': '截留由本岗位开拆的夹藏物',
  'criterion.holds-target-a.rule':
    '禁止、限制进境的物品应当截留并看管，具体范围见《禁止进出境物品表》和《限制进出境物品表》。',
  'criterion.holds-target-a.advice': '在复盘中再看漏判的图像：哪一处是申报内容解释不了的？',
  'criterion.holds-target-b': '截留须原封移交的夹藏物',
  'criterion.holds-target-b.rule': '不得进境的物品，即使不由本岗位开拆，也要截留，并原封移交主管部门。',
  'criterion.holds-target-b.advice': '成排、成粒、实心成环，都不是偶然。看图像里什么在重复，申报里有没有。',
  'criterion.holds-every-find': '其余夹藏物一件不漏',
  'criterion.holds-every-find.rule': '每班的查获数量没有定数：凡藏有不得进境物品的邮件，一律截留。',
  'criterion.holds-every-find.advice': '刚有查获，下一票最容易漏。每幅图像都当作第一幅来看。',
  'criterion.never-clears-the-black': '未穿透的绝不放行',
  'criterion.never-clears-the-black.rule':
    '射线未穿透之处，图像没有信息。应使用高穿透和第二视角查看，然后下线；绝不能直接放行。',
  'criterion.never-clears-the-black.advice': '一见黑区就按高穿透，再看第二视角；仍然发黑的，下线。',
  'criterion.gives-the-right-reason': '下线理由正确',
  'criterion.gives-the-right-reason.rule': '理由随邮件流转，决定谁必须到场、要穿戴什么防护装备。',
  'criterion.gives-the-right-reason.advice':
    '从颜色和形状入手：实心绿色圆环、成排圆柱体、边缘清晰的袋子，各指向一类物品。',
  'criterion.marks-the-find': '在图像上准确标出可疑物',
  'criterion.marks-the-find.rule': '标框应贴合可疑物，与其真实轮廓的重叠度（交并比）不低于 0.3。',
  'criterion.marks-the-find.advice': '框要紧贴所指的物体，不要把整个邮件都框进去。',
  'criterion.answers-the-projection': '报出插入的危险品图像',
  'criterion.answers-the-projection.rule':
    '系统会在部分图像中插入虚拟危险品，发现的应当报出，由此测量检出能力。',
  'criterion.answers-the-projection.advice':
    '一发现威胁就报出。如果是插入的图像，系统会立即告知，并显示去除后的图像。',
  'criterion.never-releases-a-weapon-part': '绝不放行枪支零部件',
  'criterion.never-releases-a-weapon-part.rule': '武器、仿真武器和弹药禁止进境，拆散寄递的零部件同样适用。',
  'criterion.never-releases-a-weapon-part.advice':
    '在圆形机械零件中，出现细长平直、带槽的轮廓就不对劲。有疑问，先停带、再报告。',
  'criterion.never-releases-a-weapon-part.consequence':
    '你放行了一票藏有枪支零部件的邮件。\n不到一分钟它就离开大厅，其余部件从别的渠道陆续到达。\n一支没有记录的枪落入他人之手，追查的线索也就此中断。',
  'criterion.stops-the-belt-for-a-weapon-part': '发现枪支零部件立即停带',
  'criterion.stops-the-belt-for-a-weapon-part.rule':
    '遇到重大查获，先停传送带再作决定，防止邮件在无人看管时流走。',
  'criterion.stops-the-belt-for-a-weapon-part.advice': '先停带，再标框、下线。沿线的红色急停按钮随处可及。',
  'criterion.escorts-a-weapon-part': '枪支零部件专人押送',
  'criterion.escorts-a-weapon-part.rule': '重大查获应报告值班领导，并在押送下分流。',
  'criterion.escorts-a-weapon-part.advice': '在判图台先报告值班领导，再安排押送，然后才让邮件离开。',
  'criterion.asks-for-rotation': '疲劳时申请轮换',
  'criterion.asks-for-rotation.rule': '欧盟规定连续判图不超过 20 分钟，到时换人。',
  'criterion.asks-for-rotation.advice': '申请轮换不是示弱：人还没感到累，漏判就已经增多。',
}
