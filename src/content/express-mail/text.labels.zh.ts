export const zh: Record<string, string> = {
  'mark.fragile': '易碎品',
  'mark.this-side-up': '此面向上',
  'mark.keep-dry': '防潮',
  'mark.do-not-x-ray': '请勿过X光机',
}
