/** 选择场景时显示的标题和简介：能力测试。 */
export const test: Record<string, string> = {
  'scenario.xray-test.title': 'X 光判图能力测试',
  'scenario.xray-test.summary': '共 128 幅图像，每幅最多显示十秒。放行，或选择类别并下线。结束前不给出反馈。',
}

/** 自适应练习。 */
export const practice: Record<string, string> = {
  'scenario.xray-practice.title': 'X 光判图练习',
  'scenario.xray-practice.summary': '共 80 幅图像，按类别随你的水平逐步加难，每次作答后立即反馈。',
}

/** 低概率练习。 */
export const vigilance: Record<string, string> = {
  'scenario.xray-vigilance.title': 'X 光判图警觉性练习',
  'scenario.xray-vigilance.summary': '共 100 幅图像，危险品极少：请保持警觉。',
}
