import { hasFact, type RunState } from '#engine/state.ts'
import { has, type Moment } from './moment.ts'

const some = (state: RunState, fact: string): boolean =>
  state.parcels.some(({ id }) => hasFact(state, fact, id))
const imagedWith = (state: RunState, fact: string): boolean =>
  state.parcels.some(({ id, phase }) => phase === 'imaged' && hasFact(state, fact, id))
const isUnderWay = ({ act }: RunState, id: string): boolean => act?.id === id

/** Every place of the express-mail shift, and every option of every variant where it shows. */
export const EXPRESS_MAIL_MOMENTS: readonly Moment[] = [
  { name: '01-briefing', isNow: ({ phase }) => phase === 'running' },
  { name: '02-roster-present', variants: { partner: 'present' }, isNow: has('rosterRead') },
  { name: '02-roster-absent', variants: { partner: 'absent' }, isNow: has('rosterRead') },
  { name: '02-roster-late', variants: { partner: 'late' }, isNow: has('rosterRead') },
  { name: '03-bulletin-seeds', variants: { trend: 'seeds' }, isNow: has('bulletinRead') },
  { name: '03-bulletin-cells', variants: { trend: 'cells' }, isNow: has('bulletinRead') },
  { name: '03-bulletin-insects', variants: { trend: 'insects' }, isNow: has('bulletinRead') },
  { name: '04-locker-in-date', variants: { naloxone: 'in-date' }, isNow: has('glovesOn') },
  { name: '04-locker-expired', variants: { naloxone: 'expired' }, isNow: has('glovesOn') },
  { name: '05-test-block', isNow: has('testBlockScanned') },
  { name: '06-manifest', isNow: has('manifestSorted') },
  { name: '07-mismatch-value', variants: { falsified: 'value' }, isNow: (s) => onRecord(s, 'mismatch') },
  { name: '07-mismatch-hs', variants: { falsified: 'hs' }, isNow: (s) => onRecord(s, 'mismatch') },
  { name: '07-mismatch-weight', variants: { falsified: 'weight' }, isNow: (s) => onRecord(s, 'mismatch') },
  { name: '08-image', isNow: (s) => imagedWith(s, 'targetA') },
  { name: '09-projection', isNow: (s) => imagedWith(s, 'projected') },
  { name: '10-black', isNow: (s) => imagedWith(s, 'block') && imagedWith(s, 'highPenetration') },
  { name: '11-weapon', isNow: (s) => imagedWith(s, 'critical') && imagedWith(s, 'beltStopped') },
  { name: '12-scale', isNow: (s) => isUnderWay(s, 'weigh') },
  { name: '13-dog', isNow: (s) => isUnderWay(s, 'send-dog') },
  { name: '14-trace-clear', variants: { trace: 'clear' }, isNow: (s) => some(s, 'traceClear') },
  { name: '14-trace-false', variants: { trace: 'false-alarm' }, isNow: (s) => some(s, 'traceAlarm') },
  { name: '14-trace-true', variants: { trace: 'true' }, isNow: (s) => some(s, 'traceAlarmAgain') },
  { name: '15-before-cutting', isNow: (s) => some(s, 'sealPhotographed') },
  { name: '16-unpacked', isNow: (s) => some(s, 'unpacked') },
  { name: '17-bagged', isNow: (s) => some(s, 'bagSealed') },
  { name: '18-witness-signs', variants: { witness: 'signs' }, isNow: (s) => some(s, 'witnessSigned') },
  { name: '18-witness-refuses', variants: { witness: 'refuses' }, isNow: (s) => some(s, 'witnessRefused') },
  { name: '19-evidence', isNow: (s) => some(s, 'handedOver') },
  { name: '20-tax', isNow: (s) => some(s, 'rateChosen') },
  { name: '21-powder', variants: { emergency: 'powder' }, isNow: has('alarmRaised') },
  { name: '21-device', variants: { emergency: 'device' }, isNow: has('alarmRaised') },
  { name: '21-radiation', variants: { emergency: 'radiation' }, isNow: has('alarmRaised') },
  { name: '22-exit', variants: { emergency: 'device' }, isNow: ({ place }) => place === 'exit' },
  {
    name: '23-roll-call-full',
    variants: { emergency: 'powder', headcount: 'full' },
    isNow: has('rollCalled'),
  },
  {
    name: '23-roll-call-missing',
    variants: { emergency: 'powder', headcount: 'missing' },
    isNow: has('rollCalled'),
  },
  { name: '24-close', isNow: has('parcelsCounted') },
]

function onRecord(state: RunState, fact: string): boolean {
  return state.openRecord !== undefined && hasFact(state, fact, state.openRecord)
}
