/** Title and summary, as they stand where a scenario is chosen; what a certificate names; the numbers that a port sets. */
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

  'sight.numbers': 'Numbers',
  'sight.numbers.fire': 'Fire',
  'sight.numbers.ambulance': 'Ambulance',
  'sight.numbers.police': 'Police',
  'sight.numbers.maritime': 'Maritime rescue',
  'sight.numbers.customs': 'Customs',
  'sight.numbers.chemical': 'Chemical advice',
  'value.number-fire': '119',
  'value.number-ambulance': '120',
  'value.number-police': '110',
  'value.number-maritime': '12395',
  'value.number-customs': '12360',
  'value.number-chemical': '0532-83889090',
}
