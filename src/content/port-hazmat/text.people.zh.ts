/** 说话的人。 */
export const zh: Record<string, string> = {
  'person.chief': '值班科长',
  'person.buddy': '你的同事',
  'person.ic': '现场指挥员',
  'person.broker': '报关员',
  'person.manager': '码头经理',
  'person.rtg-driver': '龙门吊司机',
  'person.clerk': '堆场中控',
  'person.docker': '装卸工',
  'person.driver': '集卡司机',
  'person.victim': '伤员',
}
