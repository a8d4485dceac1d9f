/** What becomes of the parcels, and tax, in Chinese. */
export const zh: Record<string, string> = {
  'group.disposition': '处置',

  'act.dispose': '选择处置方式',
  'act.dispose.release': '放行',
  'act.dispose.tax': '征税放行',
  'act.dispose.return': '退运',
  'act.dispose.quarantine': '移交检疫',
  'act.dispose.seize': '扣留，移交缉私局',
  'act.dispose.suspend': '中止放行（侵权）',
  'act.dispose.appraise': '留待文物鉴定',
  'act.dispose.police': '移交公安机关',
  'act.choose-rate': '选择税率',
  'act.choose-rate.percent-13': '税率 13%',
  'act.choose-rate.percent-20': '税率 20%',
  'act.choose-rate.percent-50': '税率 50%',
  'act.collect': '应征税款',
  'act.collect.nothing': '免征税额以内，免征',
  'act.collect.in-full': '全额征收',
  'act.collect.excess-only': '只征超出免征税额部分',
  'act.collect.over-limit': '超出限值，不征税',

  'rate.print': '图书、印刷品',
  'rate.food': '食品、保健食品',
  'rate.medicine': '维生素、药品',
  'rate.computers': '计算机、电话机',
  'rate.toys': '玩具、游戏品、节日用品',
  'rate.cosmetics': '化妆品',
  'rate.spirits-tobacco': '烈酒、烟草',
  'rate.others': '其他物品',

  'step.settle-tax': '计算税款',
  'step.settle-tax.hint':
    '在算式下方的税率表中查出物品的税率。税款等于价值乘以税率；不超过免征税额的免征，超过的全额征收。',
  'step.dispose': '决定邮件的处置',
  'step.dispose.hint': '打开记录，选择放行、征税、退运，或移交主管部门。',

  'criterion.taxes-rightly': '限值和税款判断正确',
  'criterion.taxes-rightly.rule':
    '每次限值 1,000 元；超出的退运或按货物申报，内件仅一件且不可分割、确属自用的除外。税款不超过 50 元免征，超过的全额征收。',
  'criterion.taxes-rightly.advice':
    '以 20% 为例：250 元的税款为 50.00 元，免征；251 元的税款为 50.20 元，全额征收。要么全免，要么全征，没有只征差额的。',
  'criterion.disposes-rightly': '处置正确',
  'criterion.disposes-rightly.rule': '查验后分别予以放行、征税、退运、移交检疫，或扣留并移交主管部门。',
  'criterion.disposes-rightly.advice':
    '想清楚归谁管。活体、肉类、种子、土壤：检疫；毒品、现钞、黄金、象牙：扣留；枪支零部件、痕量再次报警、无法穿透的：公安；危险品、无证无线电设备、拆分邮件：退运；侵权货物等待权利人，文物留待鉴定。',
}
