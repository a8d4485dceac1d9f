import type { Catalogue } from '#view/text/catalogue.ts'

/** What places are called in the gallery, in Chinese. */
export const zh: Catalogue = {
  'place.state.day': '白天',
  'place.state.night': '夜间',
  'place.port-hazmat.yard': '集装箱堆场',
  'place.port-hazmat.block': 'D7 区，爆炸前',
  'place.port-hazmat.wreck': 'D7 区，爆炸后',
  'place.port-hazmat.post': '现场指挥部与洗消通道',
  'place.health-quarantine.cabin': '客舱，34 排',
  'place.health-quarantine.terminal': '到达大厅、登机桥与值班室',
  'place.health-quarantine.medical': '隔离室、穿戴间与脱卸间',
  'place.health-quarantine.stand': '251 远机位',
  'place.full': '满员状态',
  'place.full.express-mail': '快件大厅（满员）',
  'place.full.health-quarantine-terminal': '入境大厅（满员）',
  'place.full.health-quarantine-cabin': '客舱（满员）',
  'place.full.port-hazmat-day': '堆场（满员）',
  'place.full.port-hazmat-wreck': '夜间爆炸后（满员）',
  'gallery.wall.full': '满员的场所',
}
