/** Title and summary, as they stand where a scenario is chosen. */
export const en: Record<string, string> = {
  'scenario.express-mail.title': 'Express mail: a whole shift',
  'scenario.express-mail.summary':
    'Two dozen parcels, from the briefing to the shift log. Target by risk, read the images, open what you hold by the rules, tax what is due, and keep calm when something goes wrong.',
}
