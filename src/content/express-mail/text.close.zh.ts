/** The end of the shift, and the pace of it all, in Chinese. */
export const zh: Record<string, string> = {
  'group.close': '班次收尾',

  'act.count-parcels': '清点邮件',
  'act.write-log': '填写值班日志',
  'act.file-images': '图像入库',
  'act.judge-oneself': '你有多大把握？',
  'act.judge-oneself.sure': '有把握',
  'act.judge-oneself.mostly-sure': '大体有把握',
  'act.judge-oneself.unsure': '没有把握',

  'step.close-shift': '班次收尾',
  'step.close-shift.hint': '回到判图台：清点邮件，填写值班日志，查获图像入库，并作自我评价。',
  'step.end-shift': '结束当班',
  'step.end-shift.hint': '已全部清点、登记。结束当班，随后讲评。',

  'criterion.closes-the-shift': '收尾完整',
  'criterion.closes-the-shift.rule': '班次结束时清点邮件，填写值班日志，查获图像入库，并作自我评价。',
  'criterion.closes-the-shift.advice': '四项做完再结束当班。你入库的图像，会教会下一位关员。',
  'criterion.keeps-the-pace-at-the-start': '启动前的节奏',
  'criterion.keeps-the-pace-at-the-start.rule':
    '报到 30 秒，通报 30 秒，装备 40 秒，开机 60 秒，舱单 60 秒，打开的记录各按其时限。',
  'criterion.keeps-the-pace-at-the-start.advice': '固定一个顺序：报到、通报、防护柜、X光机、数据、交代上线。',
  'criterion.keeps-the-pace-in-examination': '查验中的节奏',
  'criterion.keeps-the-pace-in-examination.rule': '查验各环节均有时限，从上报的 30 秒到固定查获物的 90 秒。',
  'criterion.keeps-the-pace-in-examination.advice':
    '手上这步没做完，就要想好下一步。耽误时间的，往往是回头去拿忘带的东西。',
  'criterion.keeps-the-pace-in-the-emergency': '应急中的节奏',
  'criterion.keeps-the-pace-in-the-emergency.rule':
    '控制现场 30 秒，报告 45 秒，点名 60 秒，移交 30 秒，收尾 60 秒。',
  'criterion.keeps-the-pace-in-the-emergency.advice':
    '应急时，有序才快：停手停带、示警、控制、撤离、报告、清点。',
}
