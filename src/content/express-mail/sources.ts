import { citing, type Source } from '#physics/source.ts'

/** How the sheet of this module cites. */
export const { published, generalKnowledge, design } = citing('Express-mail module sheet')

/** The rules that criteria and parameters rest on, as the sheet for this module cites them. */
export const sources = {
  twoOfficers: published(
    'Customs administrative penalty procedure (predecessor text: GACC Order 159)',
    'two officers who show their credentials; lists and witness, Arts 73–74',
    'as cited by jctrans.com and etogether.net; to be checked against the current text',
  ),
  opioid: published(
    'NIOSH, Fentanyl: emergency responders',
    'protective equipment by what is seen; soap and water, no hand gel or bleach on skin',
    'as cited in the module sheet (S43)',
  ),
  naloxone: published(
    'DHS Office of Inspector General, audit of drug vaults (hstoday.us)',
    'naloxone within reach at once',
    'as cited in the module sheet (S44)',
  ),
  bulletin: generalKnowledge('§5 step 3: acknowledge the trend of the day'),
  testBlock: published(
    'Glover et al., image-quality tests for X-ray security screening; ASTM F792',
    'wire, step wedge and penetration at the start of the shift',
    '2018 (PMC6513010)',
  ),
  machineInspection: published(
    'Yanji post-office customs report on mail supervision',
    'radiation first, targeting, machine inspection, same-screen comparison, image library',
    'Aug 2023',
  ),
  s10: published(
    'UPU standard S10',
    'check digit: weights 8 6 4 2 3 5 9 7',
    'as described at wikipedia.org, S10 (UPU standard)',
  ),
  targeting: design('§4 risk score and §5 step 7: reason codes, never nationality alone', {
    edition: 'design value; rules to be set by the training centre',
  }),
  personalLimit: published(
    'GACC Announcement 2010-43',
    'RMB 1,000 per parcel, 800 from and to Hong Kong, Macao, Taiwan; tax of RMB 50 or less is waived; one indivisible thing may pass',
    '2010',
  ),
  taxRates: generalKnowledge(
    'tax is value times rate, waived up to RMB 50; over the limit only one indivisible thing may pass',
    {
      document: 'GACC Announcement 2010-43, with the tax rates of 13, 20 and 50 % since April 2019',
      edition: 'rates of general knowledge, to be confirmed by the training centre',
    },
  ),
  loading: design('§5 step 10: parcels flat, label up, 0.5 m apart', { edition: 'design value' }),
  pace: published(
    'Nanfang Daily report on the Guangzhou express supervision centre (dzsdc.cn)',
    'clean parcels are cleared in seconds',
    'Jan 2019',
  ),
  superposition: generalKnowledge(
    '§2.5 and §5 step 12: green is glass or aluminium, or organic matter over thin metal',
    { edition: 'general knowledge, computed from Berger & Hubbell XCOM' },
  ),
  penetration: generalKnowledge('§2.5 and §5 step 15: an unpenetrated area is never cleared', {
    edition: 'general knowledge, computed from Berger & Hubbell XCOM',
  }),
  region: design('§7: region hit IoU of 0.3 or more', {
    edition: 'design value; cut-off to be set by the training centre',
  }),
  rates: design('§7: a hit rate of 0.80 at most 0.15 false alarms', {
    edition: 'design value; cut-off to be set by expert standard-setting',
  }),
  projection: published(
    'Buser et al., threat image projection, Transportation Research Part A 200',
    'detection measured by projected threats; 20 minutes of screening at a stretch (EU)',
    '2025',
  ),
  prohibited: published(
    'GACC Order 43, List of articles prohibited or restricted from import and export',
    'prohibited import',
    '1993',
  ),
  emergencyStop: generalKnowledge('§5 step 17: stop the belt, divert under escort, call the supervisor', {
    edition: 'general knowledge; rests on GACC Order 43 (1993)',
  }),
  weighing: design('§5 step 19: zero, weigh, compare, before opening', { edition: 'design value' }),
  traceDetection: published(
    'Buryakov, ion mobility spectrometry; IONSCAN 500DT report',
    'fresh swab; fruit acids give false alarms; a repeated alarm is an alarm',
    'as cited in the module sheet (S45)',
  ),
  operatorOpens: published(
    'Provisions on customs supervision of express consignments (summary)',
    'the operator’s staff move, open and re-pack; nobody opens without customs’ consent',
    'older text; to be checked against the current amendment',
  ),
  evidence: published(
    'US FWS 445 FW 3, evidence policy',
    'recording, sealing and chain of custody of what is found',
    'as cited in the module sheet (S47)',
  ),
  disposition: generalKnowledge(
    '§1.1 step 8 and §1.4: release, tax, return, quarantine, or seize and hand over',
  ),
  suspectedDevice: published(
    'ODNI NCTC and DHS Office for Bombing Prevention, bomb threat stand-off card',
    'do not touch or move; stand-off distances; no radio beside the item',
    'as cited in the module sheet (S41)',
  ),
  suspiciousPowder: published(
    'USPS, Suspicious mail; county health guidance (charlottenc.gov, ochealthinfo.com)',
    'do not shake, smell or carry; cover, leave, close; wash; list who was there',
    '2001 poster and later pages, as cited in the module sheet (S42)',
  ),
  radiation: published(
    'IAEA Nuclear Security Series 3, TECDOC-1312',
    'monitor alarm: stop, hold, keep distance, verify, call the specialists',
    '2006; 2002',
  ),
  limits: design('§5: limits of the steps'),
} as const satisfies Record<string, Source>
