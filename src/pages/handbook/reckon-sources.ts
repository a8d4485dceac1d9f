import type { Source } from '#scenario/scenario.ts'

const SHEET = 'Port hazardous-chemicals module sheet'

const general = (document: string, section: string): Source => ({
  document,
  section,
  edition: 'general knowledge, to be confirmed by the training centre',
  standing: 'general-knowledge',
})

/** Where the reckoners' formulas come from that no scenario cites. */
export const reckonSources = {
  tnt: general(SHEET, '§4a: 4.6 MJ/kg of TNT; 48 MJ/kg of acetylene, of which 20 to 40 % go into the blast'),
  heat: general(SHEET, '§4c: what radiant heat does to people within 60 s'),
  pool: general(SHEET, '§4c: burning rate by diameter, Thomas flame height, radiation of a point'),
  evaporation: general('EPA 550-B-99-009 in SI units', 'evaporation of a pool by wind'),
  reaction: general(SHEET, '§4e: calcium carbide and water; limits of acetylene (§2.2)'),
  box: {
    document: SHEET,
    section: '§4b: a shut box changes its air 0.1 to 1 times an hour',
    edition: 'design value; inside of a 20-ft container 33.2 m³ (ISO 668, general knowledge)',
    standing: 'design',
  },
  air: general(
    SHEET,
    '§4f and §5: cylinder 6.8 L, 30 MPa, whistle 5.5 MPa, entry from 27 MPa; usual air rule',
  ),
} as const satisfies Readonly<Record<string, Source>>
