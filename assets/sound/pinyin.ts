/** How the Chinese lines are read, in pinyin with tone numbers: the voice that speaks them reads no characters. */
export const PINYIN: Readonly<Record<string, string>> = {
  'hall-evacuate':
    'qing3 zhu4yi4, qing3 li4ji2 cong2 zui4jin4 de5 chu1kou3 li2kai1 da4ting1, qian2wang3 jin3ji2 ji2he2dian3, bu2yao4 shi3yong4 dian4ti1.',
  'hall-belt-stopped':
    'chuan2song4dai4 yi3 ting2zhi3, qing3 liu2zai4 gang3wei4, shuang1shou3 bu2yao4 jie1chu4 chuan2song4dai4.',
  'hall-hold': 'jin4jian4kou3 fu2she4 bao4jing3, qing3 zan4ting2 suo3you3 bao1guo3, bao3chi2 ju4li2.',
  'cabin-stay-seated':
    'ge4wei4 lv3ke4, hai3guan1 jian3yi4 ren2yuan2 yi3 deng1ji1, qing3 zai4 zuo4wei4 shang4 jiu4zuo4, shao1hou4 jiang1 xiang4 nin2 shuo1ming2 qing2kuang4.',
  'terminal-declare':
    'ru2 you3 fa1re4, ke2sou5, ou3tu4, fu4xie4 huo4 pi2zhen3 deng3 zheng4zhuang4, qing3 zhu3dong4 xiang4 hai3guan1 shen1bao4.',
  'terminal-one-at-a-time': 'qing3 zhu2yi1 tong1guo4 hong2wai4 ce4wen1qu1, mu4shi4 qian2fang1.',
  'yard-evacuate':
    'qing3 che4li2 dui1chang3, xian1 yan2 ce4feng1 fang1xiang4, zai4 xiang4 shang4feng1 fang1xiang4, qian2wang3 jin3ji2 ji2he2dian3.',
  'yard-no-ignition': 'yan2jin4 huo3zhong3, qing3 guan1bi4 xiang1qu1 nei4 suo3you3 fa1dong4ji1.',
  'radio-say-again': 'qing3 chong2fu4, wei4zhi4, feng1xiang4, xiang1hao4 he2 xu1qiu2.',
  'radio-copied': 'shou1dao4, qing3 bao3chi2 zai4 shang4feng1chu4, jin4zhi3 ren2yuan2 jin4ru4.',
  'radio-withdraw': 'ge4 xiao3zu3 li4ji2 che4chu1, che4chu1 hou4 qing3 bao4gao4.',
  'radio-no-water': 'gai1 ji2zhuang1xiang1 jin4zhi3 yong4shui3, chong2fu4, jin4zhi3 yong4shui3.',
}
