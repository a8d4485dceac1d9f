import type { Catalogue } from '#view/text/catalogue.ts'

/** What places are called in the gallery, in English. */
export const en: Catalogue = {
  'place.state.day': 'Day',
  'place.state.night': 'Night',
  'place.port-hazmat.yard': 'Container yard',
  'place.port-hazmat.block': 'Block D7, before',
  'place.port-hazmat.wreck': 'Block D7, after the explosion',
  'place.port-hazmat.post': 'Command post and decontamination corridor',
  'place.health-quarantine.cabin': 'Aircraft cabin, row 34',
  'place.health-quarantine.terminal': 'Arrivals hall, jet bridge and duty room',
  'place.health-quarantine.medical': 'Isolation, donning and doffing rooms',
  'place.health-quarantine.stand': 'Remote stand 251',
  'place.full': 'At its fullest',
  'place.full.express-mail': 'Express-mail hall, full',
  'place.full.health-quarantine-terminal': 'Arrivals hall, full',
  'place.full.health-quarantine-cabin': 'Cabin, full',
  'place.full.port-hazmat-day': 'Yard, full',
  'place.full.port-hazmat-wreck': 'After the explosion at night, full',
  'gallery.wall.full': 'Places at their fullest',
}
