/** 选择场景时显示的标题和简介。 */
export const zh: Record<string, string> = {
  'scenario.express-mail.title': '进出境快件监管：一个班次',
  'scenario.express-mail.summary':
    '二十多票邮件，从班前准备到值班日志：按风险布控，判读图像，依法开拆下线邮件，征收应征税款，遇到突发情况沉着处置。',
}
