/** Reporting in, bulletin, protective equipment, in Chinese. */
export const zh: Record<string, string> = {
  'group.brief': '班前准备',

  'person.officer2': '第二名关员',
  'person.employee': '快件企业员工',
  'person.supervisor': '值班领导',
  'person.responders': '处置人员',

  'variant.partner': '第二名关员',
  'variant.partner.present': '在岗',
  'variant.partner.absent': '缺勤',
  'variant.partner.late': '迟到',
  'variant.naloxone': '防护柜中的纳洛酮',
  'variant.naloxone.in-date': '在有效期内',
  'variant.naloxone.expired': '已过期',
  'variant.trend': '通报的动向',
  'variant.trend.seeds': '卡片中夹藏种子',
  'variant.trend.cells': '散装锂电池',
  'variant.trend.insects': '试管中的活体昆虫',

  'sight.roster-present': '第二名关员：在岗，当班开始即在查验大厅。',
  'sight.roster-absent': '第二名关员：因病缺勤，尚未安排替班。',
  'sight.roster-late': '第二名关员：当班，预计开班后约五分钟到岗。',

  'sight.bulletin-seeds':
    '近期有种子夹藏在贺卡和茶包中进境，品名申报为“卡片”或“茶叶”。图像上表现为均匀的橙色细颗粒。发现后下线，移交动植物检疫。',
  'sight.bulletin-cells':
    '近期有散装锂电芯和充电宝以“手机壳”名义进境，重量明显偏大。图像上注意蓝绿色的圆柱体或带极耳的软包。锂电池只有装在设备中且不超限才可以邮寄。',
  'sight.bulletin-insects':
    '近期有活体蚂蚁、甲虫装在细管中进境，申报为“模型玩具”，多走快速渠道。图像上注意成排的细管、棉塞、透气孔和细小团块。发现后移交检疫，不得在隔离柜以外打开。',

  'sight.naloxone-in-date': '纳洛酮包装上写着：有效期至明年年底。',
  'sight.naloxone-expired': '纳洛酮包装上写着：有效期至上月底。',

  'act.show-badge': '出示证件',
  'act.start-body-cam': '开执法记录仪',
  'act.read-roster': '查看排班表',
  'act.name-partner': '确定第二名关员',
  'act.name-partner.rostered': '排班表上的关员',
  'act.name-partner.stand-in': '替班关员',
  'act.name-partner.nobody': '无，我一人当班',
  'act.read-bulletin': '阅读情况通报',
  'act.answer-bulletin': '通报提示什么？',
  'act.answer-bulletin.seeds': '卡片中夹藏种子',
  'act.answer-bulletin.cells': '散装锂电池',
  'act.answer-bulletin.insects': '试管中的活体昆虫',
  'act.put-on-gloves': '戴上丁腈手套',
  'act.check-naloxone': '查看纳洛酮效期',
  'act.check-naloxone.in-date': '在有效期内',
  'act.check-naloxone.expired': '已过期',
  'act.replace-naloxone': '更换纳洛酮',
  'act.count-supplies': '清点封志和证物袋',

  'inject.partner-here': '早上好，今天我是第二名关员。到查验台时叫我。',
  'inject.partner-arrives': '不好意思，来晚了。我已到岗，需要第二名关员时叫我。',
  'inject.stand-in-arrives': '我是派来替班的，需要第二名关员时随时叫我。',

  'step.report-in': '到岗报到',
  'step.report-in.hint':
    '出示证件，开启执法记录仪，查看排班表，确定第二名关员。执法须二人进行，现在就要落实。',
  'step.read-bulletin': '阅读当日情况通报',
  'step.read-bulletin.hint': '读完通报，回答其中的问题。它告诉你在申报数据和图像里要留意什么。',
  'step.equip': '备齐装备',
  'step.equip.hint':
    '在防护柜戴上丁腈手套，查看纳洛酮有效期，过期的予以更换，并清点封志和证物袋。这些都要在开拆之前备好。',

  'criterion.reports-in-first': '先报到，后作业',
  'criterion.reports-in-first.rule': '执法人员应当出示证件；证件和执法记录仪在启动传送带之前完成。',
  'criterion.reports-in-first.advice':
    '每班都按同一顺序：证件、执法记录仪、排班表。没有录下来的，事后很难说清。',
  'criterion.names-a-partner': '落实第二名关员',
  'criterion.names-a-partner.rule': '执法时海关执法人员不得少于二人，并应出示证件。',
  'criterion.names-a-partner.advice':
    '先看排班表再确定人选。迟到的仍是你的第二名关员；缺勤的，确定替班关员。',
  'criterion.notices-expired-naloxone': '检查纳洛酮，过期即换',
  'criterion.notices-expired-naloxone.rule':
    '开拆之前，纳洛酮应随手可取且在有效期内；用药后 2 至 5 分钟起效。',
  'criterion.notices-expired-naloxone.advice':
    '把包装翻过来看清日期，不要只看外盒完好。已过期的，去查验台之前就换掉。',
  'criterion.counts-the-supplies': '清点封志和证物袋',
  'criterion.counts-the-supplies.rule':
    '查获的物品应立即装入证物袋，并加有独立编号的封志；开拆之前就要备齐。',
  'criterion.counts-the-supplies.advice': '班前清点。查获途中再去取袋子，就等于离开了证物。',
  'criterion.wears-gloves': '开拆前戴好手套',
  'criterion.wears-gloves.rule': '怀疑有粉末，即使看不见，也应戴丁腈手套。',
  'criterion.wears-gloves.advice': '先戴手套，再动刀。防护柜和查验台各有一盒。',
  'criterion.knows-the-bulletin': '掌握当日动向',
  'criterion.knows-the-bulletin.rule': '启动传送带之前，应阅知通报的动向并回答一个问题。',
  'criterion.knows-the-bulletin.advice': '从通报中记住两点：申报成什么，图像上是什么样子。',
}
