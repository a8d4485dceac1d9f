import { design, generalKnowledge, published } from '#physics/hazmat/sources.ts'
import type { Source } from '#physics/source.ts'
import { sources as hazmat } from '../hazmat/sources.ts'

const ERG = 'Emergency Response Guidebook (US DOT, Transport Canada, SICT Mexico)'

/** The rules that criteria and parameters rest on, as the module sheet tags them; those of the handbook among them. */
export const sources = {
  ...hazmat,
  ergGeneral: published(
    ERG,
    'approach from upwind and uphill, identify from afar, secure the scene, call for help',
    '2024',
  ),
  levels: published(
    '29 CFR 1910.120(q)(6)',
    'awareness, operations, technician, incident commander: who may do what',
    'as summarised by teamster.org and an OSHA letter of 18 Nov 1994',
  ),
  blast: published(
    'Swisdak, Simplified Kingery Airblast Calculations (ADA526744)',
    'overpressure, arrival, duration and impulse by scaled distance',
    '1994',
  ),
  clancey: published('Clancey, damage by overpressure (explosion-safety.jp)', 'damage table'),
  bodily: published('Overpressure and the human body (jurnalpublikasi.com)', 'eardrum and lung thresholds'),
  fireball: published(
    'CCPS fireball model (worked example, scribd 529343808)',
    'diameter, duration, heat at a distance',
  ),
  briggs: published(
    'Fundamentals of Air Pollution',
    'tables 19-3, 19-6, 19-7: stability and spread',
    '3rd edition',
  ),
  lelFactors: published(
    'Industrial Scientific, LEL correlation factors (Sacor)',
    'catalogue p. 109: true per cent = reading × factor',
    'as cited in the module sheet (MX6)',
  ),
  sensorLimits: published(
    'RAE Systems TN-156; mPower TA Note 7',
    'oxygen that a bead needs; what poisons sensors',
  ),
  boxAir: published(
    'Baur et al., J Occup Med Toxicol 10:19',
    'volatile toxics in closed containers; readings inside the door mislead',
    '2015',
  ),
  tianjin: published(
    'State Council investigation, Tianjin port explosion of 12 Aug 2015',
    'sequence, quantities, findings',
    'summary at safehoo.com; Caixin, 17 Aug 2015',
  ),
  beirut: published(
    'New York Times, 6 Aug 2020; University of Sheffield yield study (Shock Waves)',
    'customs letters; yield of 2,750 t of ammonium nitrate',
    '2020',
  ),
  sitakunda: published(
    'New Age and Prothom Alo on the Sitakunda depot fire',
    'contents not disclosed to the fire service',
    'June 2022',
  ),
  kmtc: published(
    'American Shipper, safety4sea on KMTC Hongkong',
    'calcium hypochlorite thought to be dolls',
    '2019',
  ),
  pressPearl: published(
    'Reports on X-Press Pearl (newsfirst.lk, nhst)',
    'a leaking box that no port took',
    '2021',
  ),
  bandarAbbas: published(
    'Reports on Bandar Abbas (worldvoice.news)',
    'cargo unregistered or falsely declared',
    '2025',
  ),
  cargoBureau: published(
    'National Cargo Bureau, container inspection findings',
    'share of boxes that failed, and of misdeclared dangerous goods',
    'as reported by iims.org.uk',
  ),
  chemicalInspection: published(
    'GACC Announcement 129 of 2020',
    'inspection of imported and exported hazardous chemicals and their packaging: what must be given',
    '2020',
  ),
  concealment: published(
    'China Customs seizure notices on fireworks',
    'a row of declared goods before the rest; radiation portal and H986 image',
    'as reported by 17pro.net, hy-hgp.com and import-sh.cn',
  ),
  accidentReport: published(
    'State Council Decree 493',
    'report within one hour; grades of accidents',
    'as summarised at aqrzj.com (212615)',
  ),
  portRules: published(
    'Ministry of Transport, safety of dangerous goods in ports',
    'operators who find undeclared goods act and report',
    'as amended 2019 and 2023; summaries at wangkanglawyer.com and lygzb.net',
  ),
  chemicalsLaw: published(
    'Hazardous Chemicals Safety Law',
    'adopted 27 Dec 2025, in force 1 May 2026',
    'Xinhua report; text at wechat.estsglobal.com',
  ),
  placards: published('IMDG Code 5.3 (extract at adp.com.cn)', 'placards: size, symbol, digits'),
  unitInspection: published(
    'IMO, inspection of cargo transport units (imorules.com)',
    'placards on each side and end',
  ),
  carbideGas: published('Applied analytical chemistry text (archive.org)', 'gas that calcium carbide yields'),
  yard: generalKnowledge('§1.3, §1.4 and §5: papers, equipment, first minutes, reports'),
  casualties: generalKnowledge('§1.6: first aid after a blast and after chemicals'),
  evidence: generalKnowledge('§1.6: waste and evidence'),
  command: generalKnowledge('§1.4: incident command and entry'),
  meters: generalKnowledge('§1.5 and §4f: instruments and their order'),
  certification: design('§7: certify only after two passes on different variants'),
  limits: design('§5: limits and severities of the steps'),
} as const satisfies Readonly<Record<string, Source>>
