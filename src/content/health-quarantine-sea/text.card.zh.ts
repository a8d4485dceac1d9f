/** 选择场景时显示的标题和摘要。 */
export const zh: Record<string, string> = {
  'scenario.health-quarantine-sea.title': '卫生检疫：电讯申请的船舶',
  'scenario.health-quarantine-sea.summary':
    '申报书、卫生证书、挂港、接种证书：审核船舶发来的单证，找出不符，决定电讯、靠泊还是锚地检疫。',
}
