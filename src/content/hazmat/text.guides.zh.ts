/** What the guides say, in Chinese. */
export const zh: Readonly<Record<string, string>> = {
  'hazmat.guide.111': '不明货物',
  'hazmat.guide.111.hazard': '物质不明：可能起火、爆炸、中毒。',
  'hazmat.guide.111.public': '停在上风、高处。四周隔离100米；罐体着火时800米。',
  'hazmat.guide.111.response': '用望远镜读取编号、标牌和橙色标牌。任何人不得进入。',

  'hazmat.guide.112': '1.1至1.3项爆炸品',
  'hazmat.guide.112.hazard': '可能爆炸，碎片可飞至1600米。',
  'hazmat.guide.112.public': '按距离四周清空。距电雷管100米内不用无线电。',
  'hazmat.guide.112.response': '货物着火：任其燃烧。仅在火未烧到货物时用大量水扑救车辆。',

  'hazmat.guide.113': '湿润的爆炸品',
  'hazmat.guide.113.hazard': '仅在湿润时稳定；干燥后会自热，并可能爆炸。',
  'hazmat.guide.113.public': '按距离四周清空；货物着火后采用更大距离。',
  'hazmat.guide.113.response': '保持湿润，用大量水冷却周围。不扑救货物火，不移动受热货物，不干刮。',

  'hazmat.guide.114': '1.4项爆炸品',
  'hazmat.guide.114.hazard': '可能燃烧并抛射。',
  'hazmat.guide.114.public': '按距离四周清空。',
  'hazmat.guide.114.response': '货物着火：任其燃烧。',

  'hazmat.guide.115': '易燃气体',
  'hazmat.guide.115.hazard': '极易着火。蒸气比空气重，沿地面蔓延。受热的罐体可能在4至9分钟内爆裂。',
  'hazmat.guide.115.public': '隔离，禁火，避开低洼处。',
  'hazmat.guide.115.response': '安全时切断气源，冷却罐体。泄漏不能切断时不要灭火。冻住的衣服先解冻再脱。',

  'hazmat.guide.117P': '毒性易燃气体；可能聚合',
  'hazmat.guide.117P.hazard': '剧毒且易燃，略轻于空气。有些人闻不到气味。',
  'hazmat.guide.117P.public': '隔离；按表1保护下风人员。',
  'hazmat.guide.117P.response': '进入须穿气密服、佩戴空气呼吸器。用专用传感器检测：光离子化检测仪无反应。',

  'hazmat.guide.124': '氯气',
  'hazmat.guide.124.hazard': '有毒、腐蚀、助燃。比空气重：积聚在低处，并能逆风蔓延。',
  'hazmat.guide.124.public': '隔离；按表1保护下风人员，大量泄漏按表3。',
  'hazmat.guide.124.response': '对气云喷水雾，不向泄漏口喷水。转动气瓶，使漏出的是气体而不是液体。',

  'hazmat.guide.125': '氨',
  'hazmat.guide.125.hazard': '有毒、腐蚀，在爆炸极限内可燃。气体较轻，但低温泄漏贴地扩散。',
  'hazmat.guide.125.public': '隔离；按表1保护下风人员，大量泄漏按表3。',
  'hazmat.guide.125.response': '在下风处喷水雾。不向液体或泄漏口喷水。',

  'hazmat.guide.130': '不溶于水的易燃液体',
  'hazmat.guide.130.hazard': '易着火；浮在水面上。',
  'hazmat.guide.130.public': '隔离，禁火。蒸气比空气重。',
  'hazmat.guide.130.response': '泡沫、干粉、二氧化碳。不用直流水，不用会打火花的工具。',

  'hazmat.guide.131': '易燃有毒液体',
  'hazmat.guide.131.hazard': '可燃，火焰可能看不见；有毒。',
  'hazmat.guide.131.public': '隔离，禁火。',
  'hazmat.guide.131.response': '抗溶性泡沫、干粉。热像仪可看到火焰。',

  'hazmat.guide.135': '自热物质',
  'hazmat.guide.135.hazard': '受潮引发：自热，无需空气即可燃烧，放出二氧化硫。',
  'hazmat.guide.135.public': '隔离；遇水时按表1保护下风人员。',
  'hazmat.guide.135.response': '用大量水淹没。不用窒息法，不用干沙，不少量洒水。',

  'hazmat.guide.136': '空气中自燃的物质',
  'hazmat.guide.136.hazard': '约30°C即在空气中自燃；有毒。',
  'hazmat.guide.136.public': '隔离。',
  'hazmat.guide.136.response': '浸没在水下；用湿沙、水雾。皮肤灼伤处浸在水中或用湿敷料覆盖。',

  'hazmat.guide.138': '遇水放出易燃气体的物质',
  'hazmat.guide.138.hazard': '与水剧烈反应；放出的气体可能着火或爆炸。',
  'hazmat.guide.138.public': '隔离，熄火停机，禁火。',
  'hazmat.guide.138.response': '不用水，不用泡沫。用干沙、干粉、纯碱、石灰，或任其燃烧。余料保持干燥。',

  'hazmat.guide.140': '氧化性物质',
  'hazmat.guide.140.hazard': '助燃，受热分解，火灾中可能爆炸。',
  'hazmat.guide.140.public': '隔离；硝酸铵货物着火时须1600米。',
  'hazmat.guide.140.response': '用大量水；不用干粉、泡沫。远离燃料和有机物。',

  'hazmat.guide.143': '不稳定的氧化性物质',
  'hazmat.guide.143.hazard': '同氧化性物质，但更不稳定。',
  'hazmat.guide.143.public': '隔离。',
  'hazmat.guide.143.response': '用大量水淹没。不用有机吸附材料和干粉。',

  'hazmat.guide.146': '对热敏感的有机过氧化物',
  'hazmat.guide.146.hazard': '受热后自行加速分解：白烟、嘶嘶声、爆炸。',
  'hazmat.guide.146.public': '一听到嘶嘶声，立即按距离四周清空。',
  'hazmat.guide.146.response': '在远处用大量水，不靠近，不移动受热的箱子。',

  'hazmat.guide.147': '锂离子电池',
  'hazmat.guide.147.hazard': '受热的电池喷出有毒、易燃气体，数周内可能复燃。',
  'hazmat.guide.147.public': '隔离；着火时扩大范围。',
  'hazmat.guide.147.response': '小火：只用大量水。大火：任其燃烧，给周围喷水。派人看守。',

  'hazmat.guide.156': '可燃的毒性液体',
  'hazmat.guide.156.hazard': '有毒；遇水可能放出毒气，或使密闭桶胀裂。',
  'hazmat.guide.156.public': '隔离；表1列有该物质时按表1。',
  'hazmat.guide.156.response': '按物质选用抗溶性泡沫、水雾和围堵，或二氧化碳、干粉。',

  'hazmat.guide.157': '不燃的毒性、腐蚀性物质',
  'hazmat.guide.157.hazard': '使人中毒，灼伤皮肤和肺；遇酸、金属或水可能放出气体。',
  'hazmat.guide.157.public': '隔离；表1列有该物质时按表1。',
  'hazmat.guide.157.response': '水雾、围堵、干沙。皮肤冲洗30分钟；氢氟酸：冲洗5分钟后涂葡萄糖酸钙凝胶。',
}
