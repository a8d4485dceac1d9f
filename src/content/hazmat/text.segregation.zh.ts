/** What the codes of the segregation table mean, in Chinese. */
export const zh: Readonly<Record<string, string>> = {
  'hazmat.segregation.X': '见危险货物一览表中的具体条目',
  'hazmat.segregation.1': '“远离”',
  'hazmat.segregation.2': '“隔离”',
  'hazmat.segregation.3': '“用整个舱室隔离”',
  'hazmat.segregation.4': '“用介于中间的整个舱室作纵向隔离”',
  'hazmat.segregation.*': '按第1类爆炸品之间的规定',
  'hazmat.segregation.footnote': '旧版此处为{{code}}。',
  'hazmat.segregation.cyanide-acid': '氰化物必须远离酸类，不论类别表如何规定。',
  'hazmat.segregation.yard': '船上的隔离距离不适用于堆场，港区另有规定。',
  'hazmat.segregation.check': '请危险货物专家对照现行版本核对本表。',
}
