/** Title and summary, as they stand where a scenario is chosen. */
export const en: Record<string, string> = {
  'scenario.health-quarantine.title': 'Health quarantine: stand 251',
  'scenario.health-quarantine.summary':
    'An ill passenger is announced on flight XH 618. From the call through the hall, protective equipment and the cabin to isolation, transfer, doffing and the record.',
}
