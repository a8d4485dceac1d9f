/** 选择场景时显示的标题和简介；认证记录中列出的病人。 */
export const zh: Record<string, string> = {
  'scenario.health-quarantine.title': '卫生检疫：251 机位',
  'scenario.health-quarantine.summary':
    'XH 618 航班报告一名旅客患病。从接报、旅检大厅、穿戴防护装备、登机查验，到隔离、转运、脱卸和记录。',

  'variant.patient': '病人所患',
  'variant.patient.mers': '疑似中东呼吸综合征',
  'variant.patient.mpox': '疑似猴痘',
  'variant.patient.malaria': '疟疾',
  'variant.patient.dengue': '登革热',
  'variant.patient.runner': '没有病：大衣和热茶',
  'variant.patient.flu': '被掩盖的动物源性流感',
  'variant.patient.cholera': '疑似霍乱',
  'variant.patient.vhf': '疑似出血热',
}
