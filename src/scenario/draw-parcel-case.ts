import { LOWER_VIEW } from '#physics/line-scan.ts'
import { computeProjectedRegion } from '#physics/region.ts'
import { drawBlemishes } from './draw-blemishes.ts'
import { type Bodies, drawBodies, meshOf } from './draw-bodies.ts'
import { drawConclusions } from './draw-conclusions.ts'
import { drawDeclaration, drawSerials, highestRatePercent } from './draw-declaration.ts'
import { falsify } from './draw-falsification.ts'
import { drawParties, type Parties } from './draw-parties.ts'
import { drawProjection } from './draw-projection.ts'
import { type Assessed, drawRisks } from './draw-risk.ts'
import { drawRoster, type Slot } from './draw-roster.ts'
import type { Finding, History, Lane, Parcel, ParcelCase, ProjectedThreat, Solid, Trait } from './parcel.ts'
import type { ParcelBank, ParcelKind } from './parcel-bank.ts'
import { type PostalRules, postalRulesOf } from './postal-rules.ts'
import { createRandom, type Random } from './random.ts'
import type { Mode, Overlay, ParcelScenario } from './scenario.ts'

/** The first parcels of a shift in which no threat is projected, and how many score highest. */
const UNPROJECTED_AT_FIRST = 4
const TOP_RISK_COUNT = 5

/** Parcels to the same addressee within seven days: how often none, one, two, three [D]. */
const EARLIER_WEIGHTS = [60, 25, 10, 5]

const LANE_TRAITS: Record<Lane, Trait> = { green: 'laneGreen', yellow: 'laneYellow', red: 'laneRed' }

/**
 * Draws the case of a run from a scenario's bank. Pure: the same arguments give the same case.
 * Each parcel stands centred under the scanner's window, so that its frame is the frame of `LOWER_VIEW`:
 * its middle is in the middle column, and its leading edge half its length from there toward +x.
 */
export function drawParcelCase(
  scenario: ParcelScenario,
  { seed, mode, overlay = {} }: { seed: number; mode: Mode; overlay?: Overlay },
  variants: Readonly<Record<string, string>>,
): ParcelCase {
  const random = createRandom(seed)
  const rules = postalRulesOf(scenario, overlay)
  const slots = drawRoster(scenario, mode, variants, rules, random)
  const drafts = drawRisks(
    drawDrafts(slots, scenario.bank, variants, rules, random),
    scenario.bank,
    rules,
    random,
  )
  const parcels = drafts.map((draft) => {
    const { slot: _slot, massesG: _masses, isShopSender: _shop, ...parcel } = draft
    return parcel satisfies Parcel
  })
  for (const parcel of parcels) parcel.traits.push(...drawConclusions(parcel))
  const belt = parcels.filter(({ traits }) => !traits.includes('late'))
  markLanes(belt)
  const hosts = drafts.filter(({ traits }, i) => i >= UNPROJECTED_AT_FIRST && isPlain(traits))
  const { fresh, others } = threatsFor(scenario.bank, slots)
  const projection = drawProjection(hosts, fresh, random) ?? drawProjection(hosts, others, random)
  const host = parcels.find(({ id }) => id === projection?.host.id)
  if (host && projection) project(host, projection.threat)
  return { parcels, isCleanShift: belt.every(({ finding }) => finding === null) }
}

/** Draws one parcel of a kind by itself, whatever the kind is for. Throws when the bank has no such kind. */
export function drawParcelOfKind(scenario: ParcelScenario, kindId: string, seed: number): Parcel {
  const kind = scenario.bank.kinds.find(({ id }) => id === kindId)
  if (!kind) throw new Error(`scenario "${scenario.id}": no parcel kind "${kindId}"`)
  const random = createRandom(seed)
  const slot: Slot = {
    kind,
    category: random.pick(kind.category),
    traits: [kind.finding ? 'finding' : 'innocent'],
  }
  const rules = postalRulesOf(scenario, {})
  const drafts = drawDrafts([slot], scenario.bank, {}, rules, random)
  const [draft] = drawRisks(drafts, scenario.bank, rules, random)
  const { slot: _slot, massesG: _masses, isShopSender: _shop, ...parcel } = draft as NonNullable<typeof draft>
  return parcel
}

interface Draft extends Bodies, Assessed, Omit<Parcel, 'risk' | keyof Bodies | keyof Assessed> {
  slot: Slot
  traits: Trait[]
}

function drawDrafts(
  slots: readonly Slot[],
  bank: ParcelBank,
  variants: Readonly<Record<string, string>>,
  rules: PostalRules,
  random: Random,
): Draft[] {
  const parties = drawParties(bank, slots, random)
  const serials = drawSerials(slots.length, random)
  const splitEarlier = random.integer(0, 1)
  const splitCount = slots.filter(({ traits }) => traits.includes('split')).length
  return slots.map((slot, i) => {
    const history: History = {
      parcelsIn7Days: slot.traits.includes('split')
        ? splitCount - 1 + splitEarlier
        : random.pickWeighted([0, 1, 2, 3], (count) => EARLIER_WEIGHTS[count] as number),
      seizures: 0,
    }
    const known = { parties: parties[i] as Parties, serial: serials[i] as string, history }
    return drawDraft(slot, `p${i + 1}`, known, bank, variants, rules, random)
  })
}

function drawDraft(
  slot: Slot,
  id: string,
  { parties, serial, history: earlier }: { parties: Parties; serial: string; history: History },
  bank: ParcelBank,
  variants: Readonly<Record<string, string>>,
  rules: PostalRules,
  random: Random,
): Draft {
  const { kind } = slot
  const bodies = drawBodies(kind, random)
  const declared = drawDeclaration(slot, bodies, parties, serial, bank, rules, random)
  const papers = { declaration: declared, history: earlier }
  const { declaration, history } = drawBlemishes(papers, kind.finding !== null, slot.traits, bank, random)
  const trace = traceOf(slot, variants)
  return {
    ...bodies,
    slot,
    id,
    kind: kind.id,
    declaration: falsify(declaration, slot.traits, bank, random),
    history,
    isShopSender: parties.isShopSender,
    finding: createFinding(kind, bodies.solids),
    isSuspiciousLooking: kind.isSuspiciousLooking,
    isUnpenetrated: kind.isUnpenetrated,
    traits: [...slot.traits, ...(slot.traits.includes('late') ? [] : looksOf(kind, trace, slot))],
    ...(trace && { trace }),
    hasScent: kind.hasScent ?? false,
    doseRateUSvH: kind.doseRateUSvH ?? 0,
    taxRatePercent: highestRatePercent(declaration.lines),
  }
}

/** Lists what is true of a parcel on the belt for what it is; of a late one only that it is late is asked. */
function looksOf(
  { isSuspiciousLooking, isUnpenetrated, finding }: ParcelKind,
  trace: Parcel['trace'],
  { traits }: Slot,
): Trait[] {
  const looks: [Trait, boolean][] = [
    ['suspicious', isSuspiciousLooking],
    ['unpenetrated', isUnpenetrated],
    ['drugs', finding?.category === 'drugs'],
    ['traceFalse', trace === 'perfume' && traits.includes('exam')],
  ]
  return looks.filter(([, holds]) => holds).map(([trait]) => trait)
}

/** The variant `trace` decides what the swab of a parcel for the table gives; the others are what their kind is. */
function traceOf({ kind, traits }: Slot, variants: Readonly<Record<string, string>>): Parcel['trace'] {
  if (traits.includes('traceTrue')) return 'explosive'
  if (!traits.includes('targetA') || variants.trace === undefined) return kind.trace
  return variants.trace === 'false-alarm' ? 'perfume' : undefined
}

function createFinding(kind: ParcelKind, solids: readonly Solid[]): Finding | null {
  if (!kind.finding) return null
  const items = new Set(kind.items.filter(({ isFinding }) => isFinding).map(({ id }) => id))
  const meshes = solids.filter(({ item }) => items.has(item)).map(meshOf)
  return { ...kind.finding, region: computeProjectedRegion(meshes, LOWER_VIEW) }
}

/** Says of each parcel which lane it goes, and of five that none scores higher; of equals, the first. */
function markLanes(parcels: readonly Parcel[]): void {
  for (const { risk, traits } of parcels) traits.push(LANE_TRAITS[risk.lane])
  const ranked = [...parcels].sort((a, b) => b.risk.score - a.risk.score)
  for (const { traits } of ranked.slice(0, TOP_RISK_COUNT)) traits.push('topRisk')
}

/** Only a parcel that nothing else is asked about carries a projected threat. */
function isPlain(traits: readonly Trait[]): boolean {
  return (
    traits.includes('innocent') &&
    !(['organicOverMetal', 'split', 'duty', 'badCheckDigit', 'mismatch', 'labelError'] as const).some((one) =>
      traits.includes(one),
    )
  )
}

/** What may be projected: finds of categories that the shift does not hold; else, of kinds that it does not hold. */
function threatsFor(
  { kinds }: ParcelBank,
  slots: readonly Slot[],
): { fresh: ParcelKind[]; others: ParcelKind[] } {
  const held = new Set(slots.map(({ kind }) => kind.finding?.category))
  const fits = kinds.filter(
    (kind) =>
      (kind.role === 'find' || kind.role === 'passed') &&
      !kind.finding?.isCritical &&
      !slots.some((slot) => slot.kind === kind),
  )
  const isFresh = ({ finding }: ParcelKind): boolean => !held.has(finding?.category)
  return { fresh: fits.filter(isFresh), others: fits.filter((kind) => !isFresh(kind)) }
}

function project(host: Parcel, threat: ProjectedThreat): void {
  host.projected = threat
  host.traits.push('projected')
}
