/** The competency test, where a scenario is chosen. */
export const test: Record<string, string> = {
  'scenario.xray-test.title': 'X-ray competency test',
  'scenario.xray-test.summary':
    '128 images, each shown for ten seconds at most. Release, or hold and name the category. No feedback until the end.',
}

/** Adaptive practice. */
export const practice: Record<string, string> = {
  'scenario.xray-practice.title': 'X-ray practice',
  'scenario.xray-practice.summary':
    'Eighty images that become harder as you improve, category by category. You are told at once.',
}

/** Vigilance practice. */
export const vigilance: Record<string, string> = {
  'scenario.xray-vigilance.title': 'X-ray vigilance',
  'scenario.xray-vigilance.summary': 'A hundred images, hardly a threat among them: stay attentive.',
}
