import { design, generalKnowledge } from '#physics/hazmat/sources.ts'
import type { Source } from '#physics/source.ts'

/** Where the reckoners' formulas come from that no scenario cites. */
export const reckonSources = {
  tnt: generalKnowledge(
    '§4a: 4.6 MJ/kg of TNT; 48 MJ/kg of acetylene, of which 20 to 40 % go into the blast',
  ),
  heat: generalKnowledge('§4c: what radiant heat does to people within 60 s'),
  pool: generalKnowledge('§4c: burning rate by diameter, Thomas flame height, radiation of a point'),
  evaporation: generalKnowledge('evaporation of a pool by wind', {
    document: 'EPA 550-B-99-009 in SI units',
  }),
  reaction: generalKnowledge('§4e: calcium carbide and water; limits of acetylene (§2.2)'),
  box: design('§4b: a shut box changes its air 0.1 to 1 times an hour', {
    edition: 'design value; inside of a 20-ft container 33.2 m³ (ISO 668, general knowledge)',
  }),
  air: generalKnowledge(
    '§4f and §5: cylinder 6.8 L, 30 MPa, whistle 5.5 MPa, entry from 27 MPa; usual air rule',
  ),
} as const satisfies Readonly<Record<string, Source>>
