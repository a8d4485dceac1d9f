/** Manifest and records, in Chinese. */
export const zh: Record<string, string> = {
  'group.data': '数据审核',

  'variant.falsified': '申报中不实的一项',
  'variant.falsified.value': '价值',
  'variant.falsified.hs': '商品编码',
  'variant.falsified.weight': '重量',

  'act.sort-manifest': '舱单排序',
  'act.sort-manifest.risk': '按风险分值',
  'act.sort-manifest.value': '按申报价值',
  'act.sort-manifest.country': '按原产国',
  'act.check-digit': '核对邮件号码',
  'act.check-digit.valid': '校验位正确',
  'act.check-digit.invalid': '校验位错误',
  'act.flag': '标记（选理由）',
  'act.flag.value': '价值前后不符',
  'act.flag.hs': '商品编码与品名不符',
  'act.flag.weight': '重量不符',
  'act.flag.label': '面单双语不一致',
  'act.flag.sender-country': '寄件国家',
  'act.link': '按电话号码关联',

  'step.sort-manifest': '舱单按风险排序',
  'step.sort-manifest.hint': '把 24 票邮件按风险分值排序，最需要看的先看。按国家排序不是风险分析。',
  'step.open-riskiest': '打开风险最高的五票',
  'step.open-riskiest.hint': '启动传送带之前，打开分值最高的五票记录，看清各自因何得分。',
  'step.check-digit': '重新计算校验位',
  'step.check-digit.hint':
    '八位数字依次乘以 8、6、4、2、3、5、9、7 后相加，除以 11 取余数，再用 11 减去余数；得 10 记 0，得 11 记 5。',
  'step.flag-mismatch': '标记不符之处',
  'step.flag-mismatch.hint': '核对价值、商品编码、重量和面单的两种文字，按不符的项目选择理由，作出标记。',
  'step.link-split': '关联拆分邮件',
  'step.link-split.hint': '几票邮件用同一电话号码，每票都略低于 1,000 元。把它们关联起来，合并判断。',

  'criterion.goes-by-risk': '按风险高低安排',
  'criterion.goes-by-risk.rule': '由申报数据和风险规则决定通道和布控，风险最高的记录最先审核。',
  'criterion.goes-by-risk.advice': '启动传送带之前先按风险排序，看完前五票，图像出来时心中有数。',
  'criterion.catches-the-check-digit': '发现错误的校验位',
  'criterion.catches-the-check-digit.rule':
    '按万国邮联 S10 标准，邮件号码为八位数字加一位校验位，权数 8 6 4 2 3 5 9 7；算不出该校验位的，号码无效。',
  'criterion.catches-the-check-digit.advice':
    '例：47312482 加权和为 200，除以 11 余 2，11 − 2 = 9。记录有异样就重新算一遍。',
  'criterion.flags-the-mismatch': '标记申报的自相矛盾',
  'criterion.flags-the-mismatch.rule':
    '价值、商品编码或重量前后矛盾的，应按项目选择理由作出标记，让下一环节知道查什么。',
  'criterion.flags-the-mismatch.advice':
    '三步速查：各行价值之和是否等于总价，编码与品名是否相符，毛重是否大于净重。',
  'criterion.flags-the-label': '标记双语不一致的面单',
  'criterion.flags-the-label.rule': '面单两种文字所指物品不同的，应选择相应理由作出标记。',
  'criterion.flags-the-label.advice': '品名的两种文字都要看，不要只看自己熟悉的那一种。',
  'criterion.never-profiles': '不凭国别作标记',
  'criterion.never-profiles.rule': '风险分值取决于数据和行为，国籍或国别本身绝不能成为理由。',
  'criterion.never-profiles.advice': '只看这一票的单证。换一个国家就不会标记的，现在也不该标记。',
  'criterion.flags-with-cause': '标记须有依据',
  'criterion.flags-with-cause.rule': '标记或关联都要有可以指明的事实：号码有误、单证矛盾、电话号码相同。',
  'criterion.flags-with-cause.advice': '标记之前先说出是哪两项不符；说不出，就没有可标记的。',
  'criterion.links-the-split': '关联拆分邮件',
  'criterion.links-the-split.rule':
    '个人邮递物品限值为每次 1,000 元。为低于限值而拆分寄递的，应合并计算、一并处理。',
  'criterion.links-the-split.advice': '看电话号码，不看姓名：四票都略低于限值、电话号码相同，就是一批货。',
}
