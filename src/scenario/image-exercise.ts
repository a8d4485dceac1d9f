import type { Threat } from './threat.ts'

/**
 * Images one after another, without belt and papers: a competency test after the X-ray CAT, without feedback; or
 * practice that adapts to the officer and tells at once. The scenario's parameters say how long an image stands
 * (`imageShownS`), and for practice how long the answer is told (`feedbackS`), the share of bags with a threat
 * (`prevalencePercent`) and where each category begins (`startLevel.<category>`). Source: express-mail sheet §3 and §4.
 */
export interface ImageExercise {
  kind: 'test' | 'practice'
  threats: Threat[]
  /** In a test, two for each threat. */
  imageCount: number
}
