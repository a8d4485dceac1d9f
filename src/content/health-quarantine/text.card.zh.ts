/** 选择场景时显示的标题和简介。 */
export const zh: Record<string, string> = {
  'scenario.health-quarantine.title': '卫生检疫：251 机位',
  'scenario.health-quarantine.summary':
    'XH 618 航班报告一名旅客患病。从接报、旅检大厅、穿戴防护装备、登机查验，到隔离、转运、脱卸和记录。',
}
