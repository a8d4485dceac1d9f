/** Who speaks. */
export const en: Record<string, string> = {
  'person.atc': 'Tower',
  'person.lead': 'Team lead',
  'person.colleague': 'Your colleague',
  'person.purser': 'Purser',
  'person.patient': 'Passenger in 34A',
  'person.executive': 'Passenger in a suit',
  'person.interpreter': 'Interpreter',
  'person.manager': 'Airport manager',
  'person.cougher': 'Traveller',
  'person.runner': 'Traveller in a coat',
  'person.refuser': 'Traveller with a diplomatic passport',
  'person.driver': 'Ambulance crew',
  'person.holder': 'Traveller with a certificate',
  'person.contractor': 'Disinfection contractor',
  'person.reporter': 'Voice on the phone',
  'person.observer': 'Observer',
}
