import { text as shift } from '../express-mail/text.zh.ts'
import { sharedWords } from './shared-words.ts'
import * as cards from './text.cards.zh.ts'
import { zh as threats } from './text.threats.zh.ts'

/** 各图像练习共用的文字。 */
const shared: Record<string, string> = {
  ...sharedWords(shift),
  ...threats,
  'place.console': '判图台',
  'step.judge-image': '判读图像',
  'step.judge-image.hint':
    '每次按同样的顺序看图：轮廓、暗区、金属，再看有机物部分。然后放行，或选择类别并下线。',
  'step.answer-all-images': '完成全部图像',
  'step.answer-all-images.hint': '请一直判读到最后一幅图像，练习随后自动结束。',
  'criterion.finds-the-threat': '将含危险品的邮件下线',
  'criterion.finds-the-threat.rule': '每十件含危险品的邮件至少发现八件。',
  'criterion.finds-the-threat.advice':
    '再看一遍漏判的邮件：危险品是否以窄面朝向射线，或被致密物遮挡？此时请使用第二视角。',
  'criterion.clears-the-harmless': '放行不含危险品的邮件',
  'criterion.clears-the-harmless.rule': '每一百件无害邮件最多误下线十五件。',
  'criterion.clears-the-harmless.advice':
    '要熟悉无害物品的图像。下线之前，先说出那是什么，以及其形状中的依据。',
  'criterion.names-the-category': '正确选择危险品类别',
  'criterion.names-the-category.rule': '类别决定通知谁到场以及需要何种防护。',
  'criterion.names-the-category.advice':
    '以颜色和形状为线索：蓝色轮廓、成排的电池和罐体、均匀的橙色团块、绿色骨质和颗粒状种子，各指向一类。',
  'criterion.answers-in-time': '在时限内作答',
  'criterion.answers-in-time.rule': '在分拣线上，一幅图像须在数秒内判定。',
  'criterion.answers-in-time.advice': '有疑问就下线，不要等待。',
  'criterion.answers-all-images': '完成全部图像的判读',
  'criterion.answers-all-images.rule': '全部图像均作答后，成绩方为有效。',
  'criterion.answers-all-images.advice': '需要时可以暂停休息，但请坚持到最后。',
  'criterion.answers-all-images.consequence': '若有图像未作答，结果便不能说明你的判图能力。',
}

const marks: Record<string, string> = {
  'criterion.marks-the-threat': '在危险品所在处作标记',
  'criterion.marks-the-threat.rule': '标记须覆盖危险品：重叠度（交并比）不低于 0.3。',
  'criterion.marks-the-threat.advice': '标记框应紧贴所见物体，而不是框住整件邮件。',
}

/** 能力测试的文字。 */
export const test: Record<string, string> = {
  ...shared,
  ...cards.test,
  'scenario.xray-test.briefing':
    '你将依次看到 128 幅图像，其中一半的邮件含有危险品。每幅图像最多显示十秒，消失后仍可作答。无害的放行；发现危险品时选择类别并下线，不必作标记。测试结束后告知结果。',
}

/** 自适应练习的文字。 */
export const practice: Record<string, string> = {
  ...shared,
  ...marks,
  ...cards.practice,
  'scenario.xray-practice.briefing':
    '每四件邮件约有一件含危险品。请作标记、选择类别并下线；无害的放行。每次作答后会显示邮件中的实际物品。某一类别连续发现三次后难度上升，漏判一次则下降，漏判的类别会再次出现。',
}

/** 低概率练习的文字。 */
export const vigilance: Record<string, string> = {
  ...shared,
  ...marks,
  ...cards.vigilance,
  'scenario.xray-vigilance.briefing':
    '如同平静的班次，危险品很少出现：每一百件约三件。不抱预期的人更容易漏判。请以同样的顺序、同样的细心看每一幅图像。发现危险品时作标记、选择类别并下线；无害的放行。',
}
