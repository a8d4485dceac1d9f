/** Title and summary, as they stand where a scenario is chosen; and what a certificate names. */
export const en: Record<string, string> = {
  'scenario.port-hazmat.title': 'Port: hidden dangerous goods',
  'scenario.port-hazmat.summary':
    'A box that hisses in block D7, and an honest neighbour that does not forgive. Recognise, isolate, protect, notify; then the explosion, the entry, decontamination and the hand-over.',

  'variant.cargo': 'What is in Box A',
  'variant.cargo.carbide': 'Calcium carbide',
  'variant.cargo.dithionite': 'Sodium dithionite',
  'variant.cargo.nitrate': 'Ammonium nitrate',
  'variant.cargo.cyanide': 'Sodium cyanide and acid',
  'variant.cargo.battery': 'Lithium-ion cells',
  'variant.cargo.peroxide': 'Organic peroxide in a reefer',
}
