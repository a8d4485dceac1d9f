import { has, isAt, type Moment, momentsByPlace } from './moment.ts'

/** Whose path leads through every place: a specimen, contacts, an ambulance. */
const WHOLE = { patient: 'flu', hall: 'runner', language: 'foreign' } as const

/** By place, what has just been done there when its picture is taken. */
const PLACES: readonly (readonly [place: string, fact: string])[] = [
  ['duty', 'messageWritten'],
  ['board', 'bulletinRead'],
  ['map', 'riskSet'],
  ['camera', 'cameraRead'],
  ['declare', 'runnerProbed'],
  ['refusal', 'refuserAnswered'],
  ['ppe', 'ppeLevel'],
  ['donning', 'donned-inspection'],
  ['mirror', 'donned-outer-gloves'],
  ['door', 'executivePresses'],
  ['purser', 'purserSeat'],
  ['pa', 'announced'],
  ['row-36', 'looked'],
  ['index', 'probeTaken'],
  ['galley', 'contactsMarked'],
  ['stairs', 'managerPresses'],
  ['lavatory', 'lavatorySealed'],
  ['corridor', 'wayChosen'],
  ['gauge', 'gaugeRead'],
  ['isolation-door', 'patientInIsolation'],
  ['isolation', 'openAsked'],
  ['bedside', 'saturationRead'],
  ['sample', 'swabTurned'],
  ['medical', 'boxMarked'],
  ['ambulance', 'formsGiven'],
  ['doffing-1', 'suitInspected'],
  ['doffing-2', 'doffed-cap'],
  ['clean', 'formCompleted'],
]
const PATIENTS = ['mers', 'mpox', 'malaria', 'dengue', 'runner', 'flu', 'cholera', 'vhf']

/** Every place of the quarantine that the model officer comes to, and every option of every variant where it shows. */
export const HEALTH_QUARANTINE_MOMENTS: readonly Moment[] = [
  ...momentsByPlace(PLACES, WHOLE),
  ...PATIENTS.map(
    (patient): Moment => ({
      name: `40-index-${patient}`,
      variants: { patient },
      isNow: isAt('index', 'greeted'),
    }),
  ),
  ...['young', 'middle', 'old'].flatMap((age) =>
    ['f', 'm'].map(
      (sex): Moment => ({
        name: `41-bedside-${age}-${sex}`,
        variants: { age, sex, patient: 'dengue' },
        isNow: isAt('bedside', 'saturationRead'),
      }),
    ),
  ),
  { name: '42-cougher', variants: { hall: 'cougher' }, isNow: has('cougherAddressed') },
  ...['valid', 'fresh', 'old', 'waiver', 'unstamped'].map(
    (card): Moment => ({
      name: `43-card-${card}`,
      variants: { 'yellow-card': card },
      isNow: has('cardShown'),
    }),
  ),
  ...['sound', 'sun', 'draught', 'warm'].map(
    (camera): Moment => ({ name: `44-camera-${camera}`, variants: { camera }, isNow: has('hallMeasured') }),
  ),
  ...['shut', 'ajar'].map(
    (room): Moment => ({ name: `45-room-${room}`, variants: { room }, isNow: has('gaugeRead') }),
  ),
]
