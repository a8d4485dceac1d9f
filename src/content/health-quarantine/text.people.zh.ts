/** 说话的人。 */
export const zh: Record<string, string> = {
  'person.atc': '塔台',
  'person.lead': '组长',
  'person.colleague': '你的同事',
  'person.purser': '乘务长',
  'person.patient': '34A 旅客',
  'person.executive': '西装旅客',
  'person.interpreter': '电话口译员',
  'person.manager': '机场值班经理',
  'person.cougher': '旅客',
  'person.runner': '穿大衣的旅客',
  'person.refuser': '持外交护照的旅客',
  'person.driver': '救护车人员',
  'person.holder': '持证书的旅客',
  'person.contractor': '消毒人员',
  'person.reporter': '电话里的人',
  'person.observer': '观察员',
}
