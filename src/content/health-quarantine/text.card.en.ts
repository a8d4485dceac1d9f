/** Title and summary, as they stand where a scenario is chosen; what a certificate names. */
export const en: Record<string, string> = {
  'scenario.health-quarantine.title': 'Health quarantine: stand 251',
  'scenario.health-quarantine.summary':
    'An ill passenger is announced on flight XH 618. From the call through the hall, protective equipment and the cabin to isolation, transfer, doffing and the record.',

  'variant.patient': 'What the passenger has',
  'variant.patient.mers': 'MERS-like',
  'variant.patient.mpox': 'Mpox-like',
  'variant.patient.malaria': 'Malaria',
  'variant.patient.dengue': 'Dengue',
  'variant.patient.runner': 'Nothing: coat and hot tea',
  'variant.patient.flu': 'Zoonotic influenza, masked',
  'variant.patient.cholera': 'Cholera-like',
  'variant.patient.vhf': 'Haemorrhagic fever',
}
