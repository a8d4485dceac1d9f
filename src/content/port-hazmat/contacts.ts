/**
 * Whom the port notifies, in the order in which the card at the cordon lists them. `value.number-<id>` is the number
 * of the module sheet (§1.2), in whose stead the port sets its own.
 */
export const CONTACTS = ['fire', 'ambulance', 'police', 'maritime', 'customs', 'chemical'] as const
export type ContactId = (typeof CONTACTS)[number]
