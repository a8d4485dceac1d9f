import type { ParcelBank } from '#scenario/parcel-bank.ts'
import { electricKinds } from './kinds/electric.ts'
import { householdKinds } from './kinds/household.ts'
import { machineKinds } from './kinds/machine.ts'
import { paperKinds } from './kinds/paper.ts'
import { textileKinds } from './kinds/textile.ts'

/**
 * What the express-mail shift draws from. Kinds follow the express-mail sheet §4, finds at awareness level; sizes,
 * values, postage and frequencies are design values. People, firms and countries are invented: the codes are from
 * the user-assigned range of ISO 3166, so that no nation is meant.
 */
export const bank: ParcelBank = {
  kinds: [...paperKinds, ...textileKinds, ...householdKinds, ...machineKinds, ...electricKinds],
  senders: [
    { kind: 'shop', name: 'Sable & Finch Trading', address: '14 Harbour Row, Port Selm', country: 'QM' },
    { kind: 'shop', name: 'Kestrin Goods Ltd', address: 'Unit 9, Calder Yard, Ostrel', country: 'QN' },
    { kind: 'shop', name: 'Bright Lantern Stores', address: '208 Weir Street, Tamberley', country: 'QP' },
    { kind: 'shop', name: 'Noor Avel Marketplace', address: '77 Quay Parade, Vantor', country: 'QR' },
    { kind: 'shop', name: 'Pellwick Supply', address: '3 Mill Gate, Dunmarrow', country: 'QT' },
    { kind: 'shop', name: 'Oriolan Web Shop', address: 'Dock 5, Linden Basin, Esker', country: 'QV' },
    { kind: 'private', name: 'Teral Onvik', address: '31 Alder Lane, Port Selm', country: 'QM' },
    { kind: 'private', name: 'Mira Sastel', address: 'Flat 6, 90 Rook Street, Ostrel', country: 'QN' },
    { kind: 'private', name: 'Jorun Pell', address: '12 Fern Close, Tamberley', country: 'QP' },
    { kind: 'private', name: 'Asha Vimora', address: '5 Beacon Hill, Vantor', country: 'QR' },
    { kind: 'private', name: 'Davin Orrel', address: '44 Tanner Row, Dunmarrow', country: 'QT' },
    { kind: 'private', name: 'Selke Amaru', address: '8 Linden Walk, Esker', country: 'QV' },
  ],
  addressees: [
    { name: 'Ilan Morrow', address: '17 Canal View, Marisel', country: 'XM' },
    { name: 'Renata Quill', address: '2 Station Terrace, Marisel', country: 'XM' },
    { name: 'Osei Lantry', address: '61 Orchard Road, Brennick', country: 'XM' },
    { name: 'Hana Drovic', address: 'Block C 1204, Garden Court, Brennick', country: 'XM' },
    { name: 'Paolin Verre', address: '9 Cooper Street, Saltmouth', country: 'XM' },
    { name: 'Yusra Kemet', address: '150 North Embankment, Saltmouth', country: 'XM' },
    { name: 'Tobin Ashgrove', address: '27 Foundry Lane, Marisel', country: 'XM' },
    { name: 'Lumi Tarkan', address: '73 Pier Road, Brennick', country: 'XM' },
  ],
  cleanShiftPercent: 8,
  findings: [1, 2],
  criticalAtMost: 1,
  suspiciousInnocentAtLeast: 2,
}
