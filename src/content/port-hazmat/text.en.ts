import { en as approach } from './text.approach.en.ts'
import { en as blast } from './text.blast.en.ts'
import { en as card } from './text.card.en.ts'
import { en as control } from './text.control.en.ts'
import { en as decon } from './text.decon.en.ts'
import { en as entry } from './text.entry.en.ts'
import { en as handover } from './text.handover.en.ts'
import { en as office } from './text.office.en.ts'
import { en as papers } from './text.papers.en.ts'
import { en as people } from './text.people.en.ts'
import { en as withdraw } from './text.withdraw.en.ts'

/** The English words of the port scenario: what all phases share, then each phase. */
export const text: Record<string, string> = {
  ...card,
  'scenario.port-hazmat.briefing':
    'A risk rule has hit a box in block D7. Read its papers and those of its neighbours, get your kit, and go in from upwind. Look from afar; open nothing. If it hisses, smokes or drips: stop the block, withdraw, cordon off, report. Before the incident commander is here you recognise, isolate, protect and notify; after that you advise, and do what you are ordered and equipped to do.',

  'place.office': 'Customs office',
  'place.kit': 'Kit bench',
  'place.locker': 'Locker',
  'place.gate': 'Yard gate',
  'place.north-road': 'North road, 120 m',
  'place.apron': 'Eastern apron, 100 m',
  'place.east-apron': 'Apron, further south, 100 m',
  'place.quay': 'Quay',
  'place.fifty': '50 m from Box A',
  'place.twenty-five': '25 m from Box A',
  'place.box-a': 'Doors of Box A',
  'place.box-b': 'Box B',
  'place.door-axis': 'Before the doors of Box A',
  'place.shelter': 'Shelter behind block D8',
  'place.far-point': 'Far assembly point, 1,600 m',
  'place.muster': 'Muster point',
  'place.cordon': 'Cordon',
  'place.driver': 'By the gate rail',
  'place.post': 'Command post',
  'place.ppe': 'Suit rack',
  'place.entry': 'Entry point',
  'place.wreck': 'Wreck of Box A',
  'place.victim': 'Where the victim lies',
  'place.casualty': 'Casualty lane',
  'place.ibc': 'Leak at Box B',
  'place.sand-line': 'Between A and B',
  'place.spill': 'Edge of the pool',
  'place.drain': 'Drain',
  'place.carbide': 'Spilled cargo',
  'place.decon-1': 'Decon 1: equipment drop',
  'place.decon-2': 'Decon 2: wash and rinse',
  'place.decon-3': 'Decon 3: outer boots and gloves',
  'place.decon-4': 'Decon 4: cylinder change',
  'place.decon-5': 'Decon 5: suit off',
  'place.decon-6': 'Decon 6: mask off',
  'place.decon-7': 'Decon 7: field wash',
  'place.rehab': 'Rehab tent',
  'place.evidence': 'Evidence table',
  'place.waste': 'Waste drums',

  'competency.C1': 'Recognition',
  'competency.C2': 'Documents',
  'competency.C3': 'Zones and protection',
  'competency.C4': 'Command and notification',
  'competency.C5': 'Protective equipment',
  'competency.C6': 'Monitoring',
  'competency.C7': 'Control',
  'competency.C8': 'Decontamination',
  'competency.C9': 'First aid and health',
  'competency.C10': 'Evidence, waste, hand-over',

  ...people,
  ...office,
  ...approach,
  ...withdraw,
  ...papers,
  ...blast,
  ...entry,
  ...control,
  ...decon,
  ...handover,
}
