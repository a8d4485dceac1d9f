import { design, generalKnowledge, published } from '#physics/health/source.ts'
import type { Source } from '#physics/source.ts'

const LAW = 'Frontier Health and Quarantine Law'
const IN_FORCE = 'revised 28 June 2024, in force 1 January 2025'

/** The rules that criteria rest on, as the module sheet tags them. */
export const sources = {
  boarding: published(
    LAW,
    'arts 9–10: permission of customs at the first port of arrival',
    `${IN_FORCE} (S1)`,
  ),
  travellers: published(
    LAW,
    'art. 11: declaration, temperature, observation, examination; entry may be denied to a foreign national who refuses',
    `${IN_FORCE} (S1, S2)`,
  ),
  transfer: published(
    LAW,
    'art. 12: control at once, disease control, designated hospital; convenience card for monitored disease',
    `${IN_FORCE} (S1, S2)`,
  ),
  report: published(
    LAW,
    'art. 27: control, report to GACC, notify disease control and immigration',
    `${IN_FORCE} (S1)`,
  ),
  privacy: published(LAW, 'personal data and privacy are protected', `${IN_FORCE} (S2, S3)`),
  declaration: published(
    'GACC notice',
    'those with signs or a diagnosis declare on their own initiative',
    'in force 1 November 2023, as cited in the module sheet (S3)',
  ),
  bulletins: published(
    'GACC disease notices (dengue, mpox, cholera)',
    'countries and diseases, usually for six months',
    'as cited in the module sheet (S4)',
  ),
  retest: published(
    'Beijing Customs, 23 March 2020',
    'a clinical thermometer confirms',
    'as cited in the module sheet (S9)',
  ),
  zones: published(
    'Guangdong customs, 5 March 2020',
    'people flow one way, disinfection the other; zones by risk',
    'as cited in the module sheet (S11)',
  ),
  sars: published(
    'China SARS rule of 2003; COVID guide',
    '3 rows each side and the crew of the zone',
    'as cited in the module sheet (S12)',
  ),
  mersFlights: published(
    'Review of MERS on flights, doi 10.1017/s095026882100131x',
    '2 rows each side and the crew who served',
    'as cited in the module sheet (S17)',
  ),
  message: published(
    'ICAO Doc 4444 §16.6.1',
    'seven items of the in-flight message',
    'as cited in the module sheet (S16)',
  ),
  ebolaFlights: published(
    'MMWR 64(3)',
    'passengers, crew and cleaners followed for 21 days',
    '2015, as cited in the module sheet (S19)',
  ),
  feverMasked: published(
    'BMC Infectious Diseases 11:111',
    'more than half of the influenza cases at an airport had taken antipyretics',
    'as cited in the module sheet (S22)',
  ),
  camera: published(
    'FDA, thermal imaging systems; ISO/TR 13154 overview',
    '20–24 °C, no draught, sun or reflections; reference source; one person; rest before measuring again',
    'as cited in the module sheet (S24)',
  ),
  roomAir: published(
    'CDC Environmental Guidelines, table B.1',
    'minutes for removal by air changes per hour',
    '2003, as cited in the module sheet (S25)',
  ),
  disinsection: published(
    'Aircraft disinsection (WHO, IHR, as cited by Wikipedia)',
    'disinsection kills insects, disinfection kills microbes',
    'as cited in the module sheet (S41)',
  ),
  doffingStudy: published(
    'JAMA Internal Medicine, doi 10.1001/jamainternmed.2015.4535',
    '435 simulated removals',
    '2015, as cited in the module sheet (S32)',
  ),
  donning: published(
    'Chinese donning and doffing sequences',
    'cap and respirator before hood and eyewear, outer gloves after the coverall; sources differ on the rest',
    'as cited in the module sheet (S34)',
  ),
  vhf: published(
    'CDC, protective equipment for viral haemorrhagic fever',
    'full cover, double gloves, an observer',
    'as cited in the module sheet (S35)',
  ),
  disinfectants: published(
    'Beijing CDC and Ditan Hospital',
    'agents, doses and contact times',
    'February 2020, as cited in the module sheet (S36)',
  ),
  waste: published(
    '163wenku p-1658962 (weak)',
    'double yellow bag, at most three quarters full; spills 5,000 mg/L',
    'as cited in the module sheet (S37)',
  ),
  packing: published(
    'P650 and UN 3373 guidance (gov.uk)',
    'triple packing, mark, absorbent, label',
    'as cited in the module sheet (S38)',
  ),
  swab: published(
    'CDC and NEJM comparison table, doi 10.1186/s40463-020-00490-x',
    'nasopharyngeal swab: direction, depth, rotation',
    'as cited in the module sheet (S39)',
  ),
  yellowFever: published(
    'Yellow-fever entry rules; 2016 amendment of IHR annex 7',
    'valid from day 10, for life, old ten-year cards too',
    'as cited in the module sheet (S40)',
  ),
  roomPressure: published(
    'Isolation-room guidance on the web (weak); the standard to check is GB/T 35428-2024',
    '−5 to −15 Pa against the corridor',
    'as cited in the module sheet (S49)',
  ),
  stand: generalKnowledge('§3 row 3: remote stand, doors closed, other services alerted'),
  team: generalKnowledge('§3 rows 4 and 6: roles, observer, signals, kit'),
  levels: generalKnowledge('§2: levels of protection by the risk of transmission'),
  protection: generalKnowledge('§2: critical errors of protection, hand hygiene'),
  aboard: generalKnowledge('§3 rows 9 to 13: door, purser, announcement, first look, consent'),
  triage: generalKnowledge('§1.6 and §3 row 15: what is asked, in which way'),
  interview: generalKnowledge('§1.6: full interview, open question first, read back'),
  thermometers: generalKnowledge('§4: infrared 3–5 cm, dry skin; clinical probe 60–90 s in the armpit'),
  vitals: generalKnowledge('§3 row 28: temperature, saturation, breathing, pressure, skin, eyes, neck'),
  contacts: generalKnowledge('§1.7: contacts by disease; none by seat where mosquitoes carry it'),
  separation: generalKnowledge('§3 rows 18 to 20: groups apart in time and route; aircraft held'),
  dispositions: generalKnowledge('§3.1: class-to-profile map'),
  care: generalKnowledge('§3 row 30: care before paperwork'),
  handover: generalKnowledge(
    '§3 rows 34 and 35: structured handover; names through the official channel only',
  ),
  records: generalKnowledge('§3 row 41: form, time line, own exposure'),
  colleague: generalKnowledge('§4 and §6: the colleague’s error is stopped'),
  dignity: generalKnowledge(
    '§1.1: IHR art. 32: dignity and a language understood; §3.1: the arm only behind the screen',
  ),
  consent: generalKnowledge('§1.1: IHR arts 23 and 31: prior informed consent to an examination; §1.8'),
  specimens: generalKnowledge('§3.1 and §1.5: specimen by disease'),
  noSampling: design('§1.5: no sampling of a possible haemorrhagic fever at the port'),
  coolChain: generalKnowledge('§1.8: 2–8 °C, tested within 72 h'),
  focalPoint: published(
    'IHR (2005), art. 6',
    'the State notifies WHO by its National IHR Focal Point within 24 h of assessment',
    'as cited in the module sheet (S14)',
  ),
  cabinProducts: generalKnowledge(
    '§1.9: in the cabin the approved product only; chlorine corrodes airframe and avionics',
  ),
  dilution: generalKnowledge('§5.5: 10 L × target ÷ stock; fresh, checked by strips'),
  limits: design('§3: limits and severities of the steps'),
  certification: design('§6: certify only after two passes on different patients'),
} as const satisfies Readonly<Record<string, Source>>
