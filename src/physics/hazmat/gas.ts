import type { Fact, FactSourceId } from './sources.ts'

/**
 * One gas or vapour. A figure that is absent is not known here; it is never zero. Percentages are of the volume of air,
 * ppm are by volume.
 */
export interface Gas {
  readonly formula: string
  readonly molarMassGPerMol: number
  /** Immediately dangerous to life or health, ppm. */
  readonly idlhPpm?: Fact
  /** Acute exposure guideline 2 for 60 minutes, ppm: from here on people may be disabled or unable to escape. */
  readonly aegl2Ppm?: Fact
  readonly erpg2Ppm?: Fact
  readonly lelPercent?: Fact
  readonly uelPercent?: Fact
  /** Density by that of air as sources state it; a cold release may be heavier. */
  readonly vapourDensity?: Fact
  readonly flashC?: Fact
  /** True % LEL by what a bead calibrated with methane shows. */
  readonly beadFactor?: Fact
  /** True ppm by what a 10.6 eV lamp calibrated with isobutylene shows; 'blind' where it shows nothing. */
  readonly pidFactor?: Fact | 'blind'
  /** It deadens a catalytic bead. Source: RAE TN-156, mPower TA Note 7. */
  readonly poisonsBead?: true
  /** Exponent n of the toxic load ∫Cⁿ dt. */
  readonly toxicLoadExponent?: Fact
}

const from =
  (source: FactSourceId) =>
  (value: number): Fact => ({ value, source })
const chris = from('chris')
const mx6 = from('mx6')
const tn106 = from('tn106')
const gk = from('generalKnowledge')
const other = from('elsewhere')

/** The gases and vapours of the port, by id. Molar masses: IUPAC standard atomic weights, abridged. */
export const GASES = {
  acetylene: {
    formula: 'C₂H₂',
    molarMassGPerMol: 26.038,
    lelPercent: gk(2.5),
    uelPercent: gk(100),
    vapourDensity: gk(0.9),
    beadFactor: mx6(1.3),
    pidFactor: 'blind',
  },
  ammonia: {
    formula: 'NH₃',
    molarMassGPerMol: 17.031,
    idlhPpm: chris(300),
    aegl2Ppm: gk(160),
    erpg2Ppm: gk(150),
    lelPercent: chris(15.5),
    uelPercent: chris(27),
    vapourDensity: chris(0.6),
    pidFactor: tn106(9.7),
    toxicLoadExponent: other(2),
  },
  chlorine: {
    formula: 'Cl₂',
    molarMassGPerMol: 70.906,
    idlhPpm: chris(10),
    aegl2Ppm: gk(2),
    erpg2Ppm: gk(3),
    vapourDensity: chris(2.4),
    pidFactor: 'blind',
    poisonsBead: true,
    toxicLoadExponent: other(2.75),
  },
  'hydrogen-cyanide': {
    formula: 'HCN',
    molarMassGPerMol: 27.025,
    idlhPpm: gk(50),
    aegl2Ppm: gk(7.1),
    erpg2Ppm: gk(10),
    lelPercent: chris(5.6),
    uelPercent: chris(40),
    vapourDensity: chris(0.9),
    flashC: chris(-18),
    pidFactor: 'blind',
    toxicLoadExponent: other(2.7),
  },
  'hydrogen-fluoride': {
    formula: 'HF',
    molarMassGPerMol: 20.006,
    idlhPpm: chris(30),
    aegl2Ppm: gk(24),
    erpg2Ppm: gk(20),
    vapourDensity: gk(0.7),
    pidFactor: 'blind',
    poisonsBead: true,
    toxicLoadExponent: other(2),
  },
  'hydrogen-sulphide': {
    formula: 'H₂S',
    molarMassGPerMol: 34.081,
    idlhPpm: chris(100),
    lelPercent: chris(4.3),
    uelPercent: chris(45),
    pidFactor: tn106(3.3),
    poisonsBead: true,
    toxicLoadExponent: other(4.4),
  },
  'nitric-acid': {
    formula: 'HNO₃',
    molarMassGPerMol: 63.012,
    idlhPpm: chris(25),
    aegl2Ppm: gk(24),
    erpg2Ppm: gk(10),
    vapourDensity: gk(2.2),
    pidFactor: 'blind',
    poisonsBead: true,
  },
  /** Of the 13 to 20 ppm that are stated as its IDLH the lower is taken. */
  'nitrogen-dioxide': {
    formula: 'NO₂',
    molarMassGPerMol: 46.006,
    idlhPpm: gk(13),
    aegl2Ppm: gk(12),
    erpg2Ppm: gk(15),
    vapourDensity: gk(1.6),
    pidFactor: tn106(16),
    toxicLoadExponent: other(3.5),
  },
  'sulphur-dioxide': {
    formula: 'SO₂',
    molarMassGPerMol: 64.066,
    idlhPpm: gk(100),
    aegl2Ppm: gk(0.75),
    erpg2Ppm: gk(3),
    vapourDensity: gk(2.2),
    pidFactor: 'blind',
  },
  phosphine: { formula: 'PH₃', molarMassGPerMol: 33.998, pidFactor: tn106(3.9) },
  'carbon-monoxide': { formula: 'CO', molarMassGPerMol: 28.01, pidFactor: 'blind' },
  toluene: {
    formula: 'C₇H₈',
    molarMassGPerMol: 92.141,
    idlhPpm: chris(500),
    aegl2Ppm: gk(560),
    erpg2Ppm: gk(300),
    lelPercent: chris(1.27),
    uelPercent: chris(7),
    vapourDensity: gk(3.1),
    flashC: chris(4),
    beadFactor: mx6(2.55),
    pidFactor: tn106(0.5),
  },
  methanol: {
    formula: 'CH₃OH',
    molarMassGPerMol: 32.042,
    idlhPpm: chris(6000),
    aegl2Ppm: gk(2100),
    erpg2Ppm: gk(1000),
    lelPercent: chris(6),
    uelPercent: chris(36.5),
    vapourDensity: chris(1.1),
    flashC: chris(12),
    beadFactor: mx6(1.1),
    pidFactor: 'blind',
  },
  /** Stands for LPG: limits, density and flash point are those of LPG in CHRIS. */
  propane: {
    formula: 'C₃H₈',
    molarMassGPerMol: 44.097,
    idlhPpm: chris(2000),
    aegl2Ppm: gk(17_000),
    lelPercent: chris(2.2),
    uelPercent: chris(9.5),
    vapourDensity: chris(1.5),
    flashC: chris(-104),
    beadFactor: mx6(1.62),
    pidFactor: 'blind',
  },
  butane: {
    formula: 'C₄H₁₀',
    molarMassGPerMol: 58.124,
    lelPercent: other(1.8),
    uelPercent: other(8.4),
    beadFactor: mx6(1.67),
  },
  ethanol: {
    formula: 'C₂H₅OH',
    molarMassGPerMol: 46.069,
    lelPercent: other(3.3),
    uelPercent: other(19),
    beadFactor: mx6(1.49),
  },
  hydrogen: {
    formula: 'H₂',
    molarMassGPerMol: 2.016,
    lelPercent: other(4),
    uelPercent: other(75),
    beadFactor: mx6(0.94),
    pidFactor: 'blind',
  },
  /** What beads are calibrated with. */
  methane: {
    formula: 'CH₄',
    molarMassGPerMol: 16.043,
    lelPercent: other(5),
    uelPercent: other(15),
    beadFactor: mx6(1),
    pidFactor: 'blind',
  },
  /** What PIDs are calibrated with. */
  isobutylene: { formula: 'C₄H₈', molarMassGPerMol: 56.108, pidFactor: tn106(1) },
  acetone: {
    formula: 'C₃H₆O',
    molarMassGPerMol: 58.08,
    lelPercent: other(2.5),
    uelPercent: other(12.8),
    pidFactor: tn106(1.1),
  },
  /** Its AEGL-2 is stated as hydrogen cyanide. */
  'acetone-cyanohydrin': {
    formula: 'C₄H₇NO',
    molarMassGPerMol: 85.106,
    aegl2Ppm: gk(7.1),
    lelPercent: chris(2.2),
    uelPercent: chris(12),
    vapourDensity: gk(2.9),
    flashC: chris(74),
  },
  'toluene-diisocyanate': {
    formula: 'C₉H₆N₂O₂',
    molarMassGPerMol: 174.159,
    idlhPpm: chris(2.5),
    aegl2Ppm: gk(0.083),
    erpg2Ppm: gk(0.15),
    lelPercent: chris(0.9),
    uelPercent: chris(9.5),
    vapourDensity: gk(6),
    flashC: chris(132),
    pidFactor: tn106(1.4),
  },
  'hydrogen-peroxide': {
    formula: 'H₂O₂',
    molarMassGPerMol: 34.015,
    idlhPpm: chris(75),
    erpg2Ppm: gk(50),
    vapourDensity: gk(1.2),
  },
} as const satisfies Record<string, Gas>

export type GasId = keyof typeof GASES
export const GAS_IDS = Object.keys(GASES) as GasId[]

/** What is in the air at one place: ppm by volume of each gas that is there. */
export type AirPpm = { readonly [id in GasId]?: number }

/** Finds a gas with all the figures that a gas may have. */
export function findGas(id: GasId): Gas {
  return GASES[id]
}

/** Tells whether a text names a gas of the table. */
export function isGasId(id: string): id is GasId {
  return Object.hasOwn(GASES, id)
}

/** Computes a gas’s density by that of air at the same temperature, from its molar mass; air counts as 29 g/mol. */
export function computeVapourDensity(id: GasId): number {
  return GASES[id].molarMassGPerMol / 29
}

/** Computes what share of its lower flammable limit a concentration is, in % LEL; 0 for what has none here. */
export function computeLelPercent(id: GasId, ppm: number): number {
  const { lelPercent } = findGas(id)
  return lelPercent ? ppm / 100 / lelPercent.value : 0
}
