/** 选择场景时显示的标题和简介；认证记录中列出的货物；各口岸可自行设置的电话。 */
export const zh: Record<string, string> = {
  'scenario.port-hazmat.title': '港口：隐瞒申报的危险货物',
  'scenario.port-hazmat.summary':
    'D7 箱区一个发出嘶声的箱子，旁边是如实申报的危险货物箱。识别、隔离、防护、报告；随后是爆炸、进入、洗消和交接。',

  'variant.cargo': 'A 箱实际货物',
  'variant.cargo.carbide': '碳化钙（电石）',
  'variant.cargo.dithionite': '连二亚硫酸钠（保险粉）',
  'variant.cargo.nitrate': '硝酸铵',
  'variant.cargo.cyanide': '氰化钠与酸',
  'variant.cargo.battery': '锂离子电池',
  'variant.cargo.peroxide': '冷藏箱装有机过氧化物',

  'sight.numbers': '电话号码',
  'sight.numbers.fire': '消防',
  'sight.numbers.ambulance': '急救',
  'sight.numbers.police': '公安',
  'sight.numbers.maritime': '海上救助',
  'sight.numbers.customs': '海关',
  'sight.numbers.chemical': '化学事故咨询',
  'value.number-fire': '火警 119',
  'value.number-ambulance': '急救 120',
  'value.number-police': '报警 110',
  'value.number-maritime': '水上 12395',
  'value.number-customs': '热线 12360',
  'value.number-chemical': '咨询 0532-83889090',
}
