/** Who speaks. */
export const en: Record<string, string> = {
  'person.chief': 'Duty chief',
  'person.buddy': 'Your colleague',
  'person.ic': 'Incident commander',
  'person.broker': 'Broker',
  'person.manager': 'Terminal manager',
  'person.rtg-driver': 'Crane driver',
  'person.clerk': 'Yard control',
  'person.docker': 'Docker',
  'person.driver': 'Truck driver',
  'person.victim': 'Injured man',
}
