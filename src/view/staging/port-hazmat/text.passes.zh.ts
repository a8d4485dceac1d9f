import type { Catalogue } from '#view/text/catalogue.ts'

/** How much time passes while the world fades, in Chinese. */
export const zh: Catalogue = {
  'passes.dressing': '穿戴约需十分钟……',
  'passes.minutes-5': '清水冲洗五分钟……',
  'passes.minutes-20': '清水冲洗二十分钟……',
  'passes.minutes-30': '清水冲洗三十分钟……',
  'passes.foam': '几分钟后，泡沫停止……',
  'passes.day': '二十四小时过去……',
}
