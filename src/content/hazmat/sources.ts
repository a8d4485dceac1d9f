import type { Source } from '#scenario/scenario.ts'

const SHEET = 'Port hazardous-chemicals module sheet'
const CONFIRM = 'as given in the module sheet'
const ERG = 'Emergency Response Guidebook (US DOT, Transport Canada, SICT Mexico)'

const guide = (id: string): Source => ({
  document: ERG,
  section: `orange guide ${id}`,
  edition: '2024, pages as shipped with CAMEO Chemicals 3.1.0',
  standing: 'published',
})

const table = (section: string): Source => ({
  document: ERG,
  section,
  edition: '2024, read from a transcription; to be checked against the printed book',
  standing: 'published',
})

/** What the substances, the matrix, the levels and the zones rest on. */
export const sources = {
  classification: {
    document: 'IMDG Code, dangerous goods list; 49 CFR 172.101',
    section: 'UN number, class, subsidiary hazard, packing group',
    edition: CONFIRM,
    standing: 'general-knowledge',
  },
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
  chris: {
    document: 'US Coast Guard, CHRIS manual',
    section: 'substance sheets',
    edition: 'June 1999',
    standing: 'published',
  },
  figures: {
    document: SHEET,
    section: '§2.2: AEGL-2 (60 min), ERPG-2, what water does, and figures marked *',
    edition: CONFIRM,
    standing: 'general-knowledge',
  },
  practice: {
    document: SHEET,
    section: '§2.3: protection for entry, neutralising, decontamination, and actions marked *',
    edition: CONFIRM,
    standing: 'general-knowledge',
  },
  reactions: {
    document: SHEET,
    section: '§4e and §5: gases given off',
    edition: CONFIRM,
    standing: 'general-knowledge',
  },
  variants: {
    document: SHEET,
    section: '§5: variants, with their instruments, entry and critical errors',
    edition: 'design of the trainer',
    standing: 'design',
  },
  ymMobility: {
    document: 'China MSA, report on the YM Mobility explosion',
    section: 'self-accelerating decomposition of the cargo; the first minutes',
    edition: 'as reported by maritime-executive.com, iims.org.uk and impactograph.com',
    standing: 'published',
  },
  instruments: {
    document: 'RAE Systems TN-106',
    section: 'gases that a 10.6 eV lamp cannot see',
    edition: CONFIRM,
    standing: 'general-knowledge',
  },
  segregation: {
    document: 'IMDG Code, segregation table by class (scllogistics.com)',
    section: 'row 8 and rows 1.1 and 1.4 rebuilt by symmetry',
    edition: 'older edition; to be checked by a dangerous-goods specialist against the one in force',
    standing: 'published',
  },
  segregationNewer: {
    document: 'IMDG Code, segregation table by class',
    section: 'class 4.3 with classes 2.1 and 3: 2 in newer editions',
    edition: CONFIRM,
    standing: 'general-knowledge',
  },
  cyanideAcid: {
    document: '49 CFR 177.848(c)',
    section: 'cyanides are kept away from acids',
    edition: 'as cited in the module sheet',
    standing: 'published',
  },
  yardSegregation: {
    document: 'IMO MSC.1/Circ.1216',
    section: 'port areas have rules of their own; shipboard distances are not yard rules',
    edition: CONFIRM,
    standing: 'general-knowledge',
  },
  ppeLevels: {
    document: '29 CFR 1910.120, Appendix B',
    section: 'levels A to D',
    edition: CONFIRM,
    standing: 'general-knowledge',
  },
  zones: {
    document: SHEET,
    section: '§1.4: hot, warm and cold zone',
    edition: 'limits are rules of the trainer',
    standing: 'design',
  },
  monitoringOrder: {
    document: SHEET,
    section: '§1.5: radiation, oxygen, explosive limit, toxic gas',
    edition: CONFIRM,
    standing: 'general-knowledge',
  },
  fourAgencies: {
    document: 'NIOSH, OSHA, USCG, EPA: atmospheric hazard table',
    section: 'oxygen and explosive limit',
    edition: 'as taught in oshacademy.com course 664',
    standing: 'published',
  },
  withdrawAtTen: {
    document: SHEET,
    section: '§1.5: the trainee withdraws at 10 % of the lower explosive limit',
    edition: 'design value, stricter than the four agencies',
    standing: 'design',
  },
  deconStations: {
    document: 'Level C decontamination station list (lfweb.sjgov.org, document 540176)',
    section: 'seven stations in order',
    edition: 'as cited in the module sheet',
    standing: 'published',
  },
} as const satisfies Readonly<Record<string, Source>>

/** The id of a source of the handbook. */
export type SourceId = keyof typeof sources
