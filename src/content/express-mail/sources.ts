import type { Source } from '#scenario/scenario.ts'

const SHEET = 'Express-mail module sheet'

/** The rules that criteria and parameters rest on, as the sheet for this module cites them. */
export const sources = {
  twoOfficers: {
    document: 'Customs administrative penalty procedure (predecessor text: GACC Order 159)',
    section: 'two officers who show their credentials; lists and witness, Arts 73–74',
    edition: 'as cited by jctrans.com and etogether.net; to be checked against the current text',
    standing: 'published',
  },
  opioid: {
    document: 'NIOSH, Fentanyl: emergency responders',
    section: 'protective equipment by what is seen; soap and water, no hand gel or bleach on skin',
    edition: 'as cited in the module sheet (S43)',
    standing: 'published',
  },
  naloxone: {
    document: 'DHS Office of Inspector General, audit of drug vaults (hstoday.us)',
    section: 'naloxone within reach at once',
    edition: 'as cited in the module sheet (S44)',
    standing: 'published',
  },
  bulletin: {
    document: SHEET,
    section: '§5 step 3: acknowledge the trend of the day',
    edition: 'general knowledge, to be confirmed by the training centre',
    standing: 'general-knowledge',
  },
  testBlock: {
    document: 'Glover et al., image-quality tests for X-ray security screening; ASTM F792',
    section: 'wire, step wedge and penetration at the start of the shift',
    edition: '2018 (PMC6513010)',
    standing: 'published',
  },
  machineInspection: {
    document: 'Yanji post-office customs report on mail supervision',
    section: 'radiation first, targeting, machine inspection, same-screen comparison, image library',
    edition: 'Aug 2023',
    standing: 'published',
  },
  s10: {
    document: 'UPU standard S10',
    section: 'check digit: weights 8 6 4 2 3 5 9 7',
    edition: 'as described at wikipedia.org, S10 (UPU standard)',
    standing: 'published',
  },
  targeting: {
    document: SHEET,
    section: '§4 risk score and §5 step 7: reason codes, never nationality alone',
    edition: 'design value; rules to be set by the training centre',
    standing: 'design',
  },
  personalLimit: {
    document: 'GACC Announcement 2010-43',
    section:
      'RMB 1,000 per parcel, 800 from and to Hong Kong, Macao, Taiwan; tax of RMB 50 or less is waived; one indivisible thing may pass',
    edition: '2010',
    standing: 'published',
  },
  taxRates: {
    document: 'GACC Announcement 2010-43, with the tax rates of 13, 20 and 50 % since April 2019',
    section:
      'tax is value times rate, waived up to RMB 50; over the limit only one indivisible thing may pass',
    edition: 'rates of general knowledge, to be confirmed by the training centre',
    standing: 'general-knowledge',
  },
  loading: {
    document: SHEET,
    section: '§5 step 10: parcels flat, label up, 0.5 m apart',
    edition: 'design value',
    standing: 'design',
  },
  pace: {
    document: 'Nanfang Daily report on the Guangzhou express supervision centre (dzsdc.cn)',
    section: 'clean parcels are cleared in seconds',
    edition: 'Jan 2019',
    standing: 'published',
  },
  superposition: {
    document: SHEET,
    section: '§2.5 and §5 step 12: green is glass or aluminium, or organic matter over thin metal',
    edition: 'general knowledge, computed from Berger & Hubbell XCOM',
    standing: 'general-knowledge',
  },
  penetration: {
    document: SHEET,
    section: '§2.5 and §5 step 15: an unpenetrated area is never cleared',
    edition: 'general knowledge, computed from Berger & Hubbell XCOM',
    standing: 'general-knowledge',
  },
  region: {
    document: SHEET,
    section: '§7: region hit IoU of 0.3 or more',
    edition: 'design value; cut-off to be set by the training centre',
    standing: 'design',
  },
  rates: {
    document: SHEET,
    section: '§7: a hit rate of 0.80 at most 0.15 false alarms',
    edition: 'design value; cut-off to be set by expert standard-setting',
    standing: 'design',
  },
  projection: {
    document: 'Buser et al., threat image projection, Transportation Research Part A 200',
    section: 'detection measured by projected threats; 20 minutes of screening at a stretch (EU)',
    edition: '2025',
    standing: 'published',
  },
  prohibited: {
    document: 'GACC Order 43, List of articles prohibited or restricted from import and export',
    section: 'prohibited import',
    edition: '1993',
    standing: 'published',
  },
  emergencyStop: {
    document: SHEET,
    section: '§5 step 17: stop the belt, divert under escort, call the supervisor',
    edition: 'general knowledge; rests on GACC Order 43 (1993)',
    standing: 'general-knowledge',
  },
  weighing: {
    document: SHEET,
    section: '§5 step 19: zero, weigh, compare, before opening',
    edition: 'design value',
    standing: 'design',
  },
  traceDetection: {
    document: 'Buryakov, ion mobility spectrometry; IONSCAN 500DT report',
    section: 'fresh swab; fruit acids give false alarms; a repeated alarm is an alarm',
    edition: 'as cited in the module sheet (S45)',
    standing: 'published',
  },
  operatorOpens: {
    document: 'Provisions on customs supervision of express consignments (summary)',
    section: 'the operator’s staff move, open and re-pack; nobody opens without customs’ consent',
    edition: 'older text; to be checked against the current amendment',
    standing: 'published',
  },
  evidence: {
    document: 'US FWS 445 FW 3, evidence policy',
    section: 'recording, sealing and chain of custody of what is found',
    edition: 'as cited in the module sheet (S47)',
    standing: 'published',
  },
  disposition: {
    document: SHEET,
    section: '§1.1 step 8 and §1.4: release, tax, return, quarantine, or seize and hand over',
    edition: 'general knowledge, to be confirmed by the training centre',
    standing: 'general-knowledge',
  },
  suspectedDevice: {
    document: 'ODNI NCTC and DHS Office for Bombing Prevention, bomb threat stand-off card',
    section: 'do not touch or move; stand-off distances; no radio beside the item',
    edition: 'as cited in the module sheet (S41)',
    standing: 'published',
  },
  suspiciousPowder: {
    document: 'USPS, Suspicious mail; county health guidance (charlottenc.gov, ochealthinfo.com)',
    section: 'do not shake, smell or carry; cover, leave, close; wash; list who was there',
    edition: '2001 poster and later pages, as cited in the module sheet (S42)',
    standing: 'published',
  },
  radiation: {
    document: 'IAEA Nuclear Security Series 3, TECDOC-1312',
    section: 'monitor alarm: stop, hold, keep distance, verify, call the specialists',
    edition: '2006; 2002',
    standing: 'published',
  },
  limits: {
    document: SHEET,
    section: '§5: limits of the steps',
    edition: 'design value; the training centre sets them',
    standing: 'design',
  },
} as const satisfies Record<string, Source>
