import { design, generalKnowledge, published } from '#physics/hazmat/sources.ts'
import type { Source } from '#physics/source.ts'

const CONFIRM = 'as given in the module sheet'
const ERG = 'Emergency Response Guidebook (US DOT, Transport Canada, SICT Mexico)'

const guide = (id: string): Source =>
  published(ERG, `orange guide ${id}`, '2024, pages as shipped with CAMEO Chemicals 3.1.0')

const table = (section: string): Source =>
  published(ERG, section, '2024, read from a transcription; to be checked against the printed book')

/** What the substances, the matrix, the levels and the zones rest on. */
export const sources = {
  classification: generalKnowledge('UN number, class, subsidiary hazard, packing group', {
    document: 'IMDG Code, dangerous goods list; 49 CFR 172.101',
    edition: CONFIRM,
  }),
  erg111: guide('111'),
  erg112: guide('112'),
  erg113: guide('113'),
  erg114: guide('114'),
  erg115: guide('115'),
  erg117: guide('117P'),
  erg124: guide('124'),
  erg125: guide('125'),
  erg130: guide('130'),
  erg131: guide('131'),
  erg135: guide('135'),
  erg136: guide('136'),
  erg138: guide('138'),
  erg140: guide('140'),
  erg143: guide('143'),
  erg146: guide('146'),
  erg147: guide('147'),
  erg156: guide('156'),
  erg157: guide('157'),
  ergTable1: table('green pages, Table 1: isolation and protective action distances'),
  ergTable2: table('green pages, Table 2: materials that give off toxic gas in water'),
  ergTable3: table('green pages, Table 3: large spills by vessel and wind'),
  ergBackground: table('green pages, introduction: protective action zone, shelter, evacuation'),
  ergBleve: table('BLEVE page: time to failure and safety distances'),
  ergFirstAid: table('general first aid'),
  chris: published('US Coast Guard, CHRIS manual', 'substance sheets', 'June 1999'),
  figures: generalKnowledge('§2.2: AEGL-2 (60 min), ERPG-2, what water does, and figures marked *', {
    edition: CONFIRM,
  }),
  practice: generalKnowledge(
    '§2.3: protection for entry, neutralising, decontamination, and actions marked *',
    { edition: CONFIRM },
  ),
  reactions: generalKnowledge('§4e and §5: gases given off', { edition: CONFIRM }),
  variants: design('§5: variants, with their instruments, entry and critical errors', {
    edition: 'design of the trainer',
  }),
  ymMobility: published(
    'China MSA, report on the YM Mobility explosion',
    'self-accelerating decomposition of the cargo; the first minutes',
    'as reported by maritime-executive.com, iims.org.uk and impactograph.com',
  ),
  instruments: generalKnowledge('gases that a 10.6 eV lamp cannot see', {
    document: 'RAE Systems TN-106',
    edition: CONFIRM,
  }),
  segregation: published(
    'IMDG Code, segregation table by class (scllogistics.com)',
    'row 8 and rows 1.1 and 1.4 rebuilt by symmetry',
    'older edition; to be checked by a dangerous-goods specialist against the one in force',
  ),
  segregationNewer: generalKnowledge('class 4.3 with classes 2.1 and 3: 2 in newer editions', {
    document: 'IMDG Code, segregation table by class',
    edition: CONFIRM,
  }),
  cyanideAcid: published('49 CFR 177.848(c)', 'cyanides are kept away from acids'),
  yardSegregation: generalKnowledge(
    'port areas have rules of their own; shipboard distances are not yard rules',
    { document: 'IMO MSC.1/Circ.1216', edition: CONFIRM },
  ),
  ppeLevels: generalKnowledge('levels A to D', { document: '29 CFR 1910.120, Appendix B', edition: CONFIRM }),
  zones: design('§1.4: hot, warm and cold zone', { edition: 'limits are rules of the trainer' }),
  monitoringOrder: generalKnowledge('§1.5: radiation, oxygen, explosive limit, toxic gas', {
    edition: CONFIRM,
  }),
  fourAgencies: published(
    'NIOSH, OSHA, USCG, EPA: atmospheric hazard table',
    'oxygen and explosive limit',
    'as taught in oshacademy.com course 664',
  ),
  withdrawAtTen: design('§1.5: the trainee withdraws at 10 % of the lower explosive limit', {
    edition: 'design value, stricter than the four agencies',
  }),
  deconStations: published(
    'Level C decontamination station list (lfweb.sjgov.org, document 540176)',
    'seven stations in order',
  ),
} as const satisfies Readonly<Record<string, Source>>

/** The id of a source of the handbook. */
export type SourceId = keyof typeof sources
