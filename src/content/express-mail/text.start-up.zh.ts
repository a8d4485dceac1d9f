/** The scanner and its test, in Chinese. */
export const zh: Record<string, string> = {
  'group.start-up': '开机测试',

  'sight.test-block':
    'X光机对测试体的原始数据报告：屏幕图像经过平滑处理，细丝会变淡。金属丝对比度不低于单个像素噪声，即视为可见；透过率不低于下限，即视为可穿透。',

  'act.turn-key': '转动钥匙开机',
  'act.check-interlocks': '检查联锁装置',
  'act.check-curtains': '检查铅帘',
  'act.scan-test-block': '扫描测试体',
  'act.read-wire': '可见的最细金属丝',
  'act.read-wire.awg-30': 'AWG 30 号线',
  'act.read-wire.awg-40': 'AWG 40 号线',
  'act.read-wire.none': '看不到线',
  'act.read-step': '可穿透的最厚钢阶',
  'act.read-step.mm-10': '10 毫米',
  'act.read-step.mm-30': '30 毫米',
  'act.read-step.none': '都未穿透',
  'act.fetch-test-block': '取出测试体',
  'act.fetch-test-block.run-out': '由传送带送出',
  'act.fetch-test-block.reach-in': '手伸过铅帘去拿',
  'act.log-test': '登记测试结果',

  'step.start-up': '开机并测试X光机',
  'step.start-up.hint':
    '先看钥匙、联锁装置和铅帘，再扫描测试体，判读可见的最细金属丝和可穿透的最厚钢阶。测试体由传送带送出，最后登记结果。',

  'criterion.tests-the-scanner': '使用前测试X光机',
  'criterion.tests-the-scanner.rule':
    '每班开机时检查联锁装置和铅帘，扫描测试体，确认线分辨力和穿透力，并登记结果。',
  'criterion.tests-the-scanner.advice':
    '图像合格的标志：40 号线（AWG）显示成线，30 毫米以内的钢阶能穿透。达不到就不能使用。',
  'criterion.keeps-hands-out': '手不伸入通道',
  'criterion.keeps-hands-out.rule': '射线可能开启时，任何人不得把手伸过铅帘：“严禁将手伸入通道”。',
  'criterion.keeps-hands-out.advice': '通道里的东西由传送带送出。卡住了，先停带、断电、拔下钥匙，再去取。',
  'criterion.keeps-hands-out.consequence':
    '射线开启时，你把手伸过了铅帘。\n你的手处在主射束中，掀开的铅帘又让散射线漏进大厅。\n这次受照必须上报，设备要封停检测，整条分拣线随之停运。',
}
