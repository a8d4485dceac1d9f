/** 选择场景时显示的标题和简介。 */
export const zh: Record<string, string> = {
  'scenario.port-hazmat.title': '港口：隐瞒申报的危险货物',
  'scenario.port-hazmat.summary':
    'D7 箱区一个发出嘶声的箱子，旁边是如实申报的危险货物箱。识别、隔离、防护、报告；随后是爆炸、进入、洗消和交接。',
}
