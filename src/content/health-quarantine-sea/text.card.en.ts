/** Title and summary, as they stand where a scenario is chosen. */
export const en: Record<string, string> = {
  'scenario.health-quarantine-sea.title': 'Health quarantine: a ship asks by radio',
  'scenario.health-quarantine-sea.summary':
    'Declaration, sanitation certificate, ports, a yellow card: read what a ship sends, find what does not fit, and decide on radio, berth or anchorage.',
}
