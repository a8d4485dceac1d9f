import type { Script } from '#view/text/languages.ts'

/**
 * Sizes of text and targets, so that every panel can be read and hit in a headset. One dmm is 1 mm seen from 1 m
 * (0.0573°); a panel is laid out in dmm and so keeps its angular size at whatever distance it stands.
 */

/** What a text is for. 'learning' is what a trainee reads to learn from: steps, rules, advice. */
export type TextRole = 'title' | 'heading' | 'body' | 'learning' | 'label'

/**
 * Height of the em by script and role. Source: Latin body ≥ 20 dmm after Google Daydream's minimum font (quoted in
 * bibinbaleo.hatenablog.com/entry/2020/05/08/203737); Chinese ≥ 24 dmm, 28 to learn from, derived: a Hanzi needs
 * 24 to 28 pixels, and headsets show 20 to 25 pixels per degree. Arabic as Chinese: its counters are as fine.
 */
export const EM_DMM: Readonly<Record<Script, Readonly<Record<TextRole, number>>>> = {
  latin: { title: 28, heading: 23, body: 20, learning: 22, label: 21 },
  han: { title: 32, heading: 27, body: 24, learning: 28, label: 25 },
  arabic: { title: 32, heading: 27, body: 24, learning: 28, label: 25 },
}

/** From baseline to baseline, in ems. */
export const LINE_EM: Readonly<Record<Script, number>> = { latin: 1.36, han: 1.42, arabic: 1.6 }

/** Least width and height of what a ray has to hit. Source: Daydream, as above. */
export const TARGET_DMM = 64

/** Least gap between two targets; half of it still counts to the nearer one. Source: Daydream, as above. */
export const TARGET_GAP_DMM = 16

/** From the panel's edge to what is in it. */
export const MARGIN_DMM = 24

/** The text sizes that a trainee can choose. Source: W3C XR Accessibility User Requirements, 7b and 19b. */
export const TEXT_SCALES = [1, 1.25, 1.6] as const
export type TextScale = (typeof TEXT_SCALES)[number]

/**
 * Texture pixels per dmm: a headset of 25 pixels per degree shows 1.43 pixels per dmm, and a little more keeps
 * text sharp where the panel is seen aslant or from nearer by.
 */
export const PIXELS_PER_DMM = 1.6

/** Returns the length in metres of so many dmm seen from a distance. */
export function dmmToM(dmm: number, distanceM: number): number {
  return (dmm * distanceM) / 1000
}

/** Returns how many dmm a length covers seen from a distance. */
export function mToDmm(lengthM: number, distanceM: number): number {
  return (lengthM * 1000) / distanceM
}
