import { design, generalKnowledge, published } from '#physics/health/source.ts'
import type { Source } from '#physics/source.ts'

const CITED = 'as cited in the module sheet'

/** The rules that the case at sea rests on, as the module sheet tags them. */
export const sources = {
  declaration: published(
    'IHR (2005), annex 8, Maritime Declaration of Health',
    'topics 1–6; suspicion without a surgeon',
    `${CITED} (S13); topics 7–9 to be confirmed`,
  ),
  certificate: published(
    'WHO ship inspection handbook, part A',
    'exemption, control; 6 months, one extension by a month',
    `${CITED} (S15)`,
  ),
  yellowFever: published(
    'Yellow-fever entry rules; 2016 amendment of IHR annex 7',
    'valid from day 10, for life, old ten-year cards too; up to 6 days of watch without',
    `${CITED} (S40)`,
  ),
  flags: published(
    'IHR text and Q flag (vdocuments.us)',
    'Q: healthy, requests free pratique; at night red over white',
    `${CITED} (S13)`,
  ),
  boarding: generalKnowledge(
    '§1.3: boarding quarantine in order; IHR art. 28: pratique by radio, not refused',
  ),
  contacts: generalKnowledge('§1.3: ports and people who joined in the last 30 days'),
  measures: published(
    'Aircraft disinsection (WHO, IHR, as cited by Wikipedia)',
    'disinsection kills insects, disinfection kills microbes',
    `${CITED} (S41); rodents to be confirmed`,
  ),
  place: design('§1.3: which answer leads to radio, berth or anchorage'),
  limits: design('limits of the case at sea'),
} as const satisfies Readonly<Record<string, Source>>
