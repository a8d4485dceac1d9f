import { hasFact, type RunState } from '#engine/state.ts'
import type { Values } from '#view/things/reading.ts'
import type { Shown } from '#view/tools/tool-staging.ts'

/** What every vaccination card of the case says alike. Names and countries are made up. */
const HOLDER: Values = { name: 'D. OKORO', born: '1985-02-11', note: '' }
const SIGNED: Values = { batch: 'YF 2231A', signature: 'A. Mensah', stamp: '● XB 014' }

/** By case, the state of the card and what is written in it, on a day in May 2026. Valid from day 10: health sheet §1.3. */
const CARDS: Readonly<Record<string, { readonly state: string; readonly values: Values }>> = {
  valid: {
    state: 'valid',
    values: { ...HOLDER, ...SIGNED, date: '2024-05-06', validFrom: '2024-05-16', validUntil: '' },
  },
  fresh: {
    state: 'too-recent',
    values: { ...HOLDER, ...SIGNED, date: '2026-05-16', validFrom: '2026-05-26', validUntil: '' },
  },
  old: {
    state: 'old-card',
    values: { ...HOLDER, ...SIGNED, date: '2014-05-06', validFrom: '2014-05-16', validUntil: '2024-05-15' },
  },
  waiver: {
    state: 'waiver',
    values: {
      ...HOLDER,
      date: '—',
      batch: '—',
      validFrom: '—',
      validUntil: '—',
      signature: 'Dr A. Mensah',
      stamp: '',
      note: 'WAIVER 豁免: vaccination not advised',
    },
  },
  unstamped: {
    state: 'no-stamp',
    values: { ...HOLDER, ...SIGNED, stamp: '', date: '2024-05-06', validFrom: '2024-05-16', validUntil: '' },
  },
}

/** Shows the yellow-fever certificate at the counter, once it is shown. */
export function cardShow(state: RunState): Shown | undefined {
  return hasFact(state, 'cardShown') ? CARDS[state.variants['yellow-card'] ?? 'valid'] : undefined
}

const DIPLOMAT: Values = {
  surname: 'LINDQVIST',
  given: 'ERIK',
  nationality: 'XE',
  number: 'D0001742',
  born: '1964-01-02',
  sex: 'M',
  expires: '2031-07-30',
}

/** Shows the passport of whoever refuses. */
export function passportShow(state: RunState): Shown | undefined {
  return hasFact(state, 'refusing') ? { state: 'open', values: DIPLOMAT } : undefined
}

/** What the crew wrote of the patient's signs, as they said it by radio. */
const SIGNS: Readonly<Record<string, string>> = {
  mers: 'cough 咳嗽',
  flu: 'cough 咳嗽',
  mpox: 'rash 皮疹',
  cholera: 'severe diarrhoea 严重腹泻',
  vhf: 'fever, vomiting 发热、呕吐',
}

/** Shows the general declaration until it is collected. */
export function declarationShow(state: RunState): Shown | undefined {
  if (hasFact(state, 'declarationCollected')) return undefined
  const values: Values = {
    flight: 'XH 618',
    persons: 240,
    ill: '1: 34A',
    signs: SIGNS[state.variants.patient ?? ''] ?? 'feels hot 发热感',
    landed: 'none 无',
    disinsection: 'residual 残留喷洒',
    signed: 'Purser 乘务长',
  }
  return { state: 'filled', values }
}

const NOT_LOCATED: Values = { name: '', seat: '', address: '', phone: '', onward: '', contact: '' }

/** Shows the locator form of a contact: blank, or with what was asked for. */
export function locatorShow(state: RunState): Shown {
  if (!hasFact(state, 'onwardWritten')) return { state: 'blank', values: NOT_LOCATED }
  const asked = hasFact(state, 'onwardWritten.home-address')
    ? { address: '18 Canal Rd' }
    : { phone: '555 0188', onward: 'XH 221' }
  return { state: 'filled', values: { ...NOT_LOCATED, name: 'S. PETROVA', seat: '33D', ...asked } }
}

/** What is written on tubes and swabs out of their pouch. */
export const TUBE: Values = { expiry: '2027-05', patient: '', code: '' }

/** The label of the box that the specimen is sent in. */
export const SENT: Values = {
  to: 'Reference Lab 参比实验室',
  address: '12 Harbour Rd',
  contact: 'Dr M. Sun',
  phone: 'T 555 0171',
}

/** The label of the box before it is written. */
export const UNSENT: Values = { to: '', address: '', contact: '', phone: '' }

/** The convenience card before it is written. */
export const UNWRITTEN: Values = { name: '', suspected: '', onset: '', issued: '', doctor: '' }
