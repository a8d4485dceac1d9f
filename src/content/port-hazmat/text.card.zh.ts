/** 选择场景时显示的标题和简介；以及结业记录中列出的货物。 */
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
}
