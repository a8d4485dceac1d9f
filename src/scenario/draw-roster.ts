import { drawBodies } from './draw-bodies.ts'
import type { Declaration, Trait } from './parcel.ts'
import type { KindRole, ParcelKind } from './parcel-bank.ts'
import type { PostalRules } from './postal-rules.ts'
import { createRandom, type Random } from './random.ts'
import type { Mode, ParcelScenario } from './scenario.ts'

/** A parcel of the shift before it is packed: of which kind, and what it is there for. */
export interface Slot {
  kind: ParcelKind
  category: Declaration['category']
  traits: Trait[]
  /** Declared value of the whole parcel; drawn from the kind's ranges where absent. */
  valueRmb?: number
}

/** Share of finds in a shift. Source: express-mail sheet §4 [D]; the backbone alone is near that of assessment. */
const FIND_SHARE: Record<Mode, number> = { guided: 0.25, practice: 0.25, assessment: 0.15 }

/** Shifts with a weapon part [D]: most of them, so that nobody counts on one. */
const WEAPON_SHARE = 0.8

/** Of what looks suspicious, at least this share is innocent. Source: express-mail sheet §4 [D]. */
const SUSPICIOUS_INNOCENT_SHARE = 0.3

/** How often an innocent kind may come in one shift. */
const INNOCENT_AT_MOST = 2

/** With fewer innocents than these, a shift is an exercise: nothing is split, falsified, or taxed in it. */
const WHOLE_FROM = 12

/** Categories of the mail. Source: express-mail sheet §4 [D]. */
const CATEGORY_SHARE = { sale: 70, gift: 20, documents: 5, returned: 5, sample: 0 } as const
/** However many there are of a category, one more comes with at least this share of its weight [D]. */
const LEAST_MISSING = 0.05
const CATEGORIES = Object.keys(CATEGORY_SHARE) as (keyof typeof CATEGORY_SHARE)[]

/** Mass and value of the mail: median and σ of a log-normal distribution. Source: express-mail sheet §4 [D]; σ of the value [D]. */
const MASS = { medianG: 800, sigma: 0.9 } as const
const VALUE = { medianRmb: 180, sigma: 0.9 } as const

/** How near a kind must come to the mass and value drawn, as σ of the logarithm [D]; finds are rarer, so less near. */
const MASS_REACH = 0.45
const FIND_MASS_REACH = 0.9
const VALUE_REACH = 0.7
/** What even a kind weighs that comes near nothing: were it zero, there might be none to draw. */
const LEAST_FIT = 1e-4

/** A group of parcels that somebody split to stay below the limit. Source: express-mail sheet §4, pattern 20 [D]. */
const SPLIT_COUNT = 4
/** Value of each, as a share of the limit [D]. */
const SPLIT_SHARE = { least: 0.9, most: 0.99 } as const

const DUTY_ANSWERS = ['taxWaived', 'taxDue', 'overLimit', 'indivisible'] as const
type DutyAnswer = (typeof DUTY_ANSWERS)[number]

/** The pattern (express-mail sheet §4) that each trend of the bulletin warns of, and how much oftener it comes then [D]. */
const TREND_PATTERN: Readonly<Record<string, number>> = { insects: 2, seeds: 4, cells: 7 }
const TREND_WEIGHT = 4

const LATE = { powder: 'powder', device: 'device', radiation: 'source' } as const

/**
 * Draws which kinds come, what each is there for, and in which order; the late parcel, if there is one, last.
 * A bank without kinds of some role goes without them; no find comes twice, and not more than half are finds.
 */
export function drawRoster(
  scenario: ParcelScenario,
  mode: Mode,
  variants: Readonly<Record<string, string>>,
  rules: PostalRules,
  random: Random,
): Slot[] {
  const finds = drawFinds(scenario, mode, variants, random)
  const late = drawLate(scenario, variants, random)
  const innocentCount = scenario.parcelCount - finds.length
  const innocents = drawInnocents(scenario, innocentCount, [...finds, ...late], rules, random)
  burden(innocents, variants, random)
  return [...arrange([...finds, ...innocents], random), ...late]
}

function drawFinds(
  { bank, parcelCount }: ParcelScenario,
  mode: Mode,
  variants: Readonly<Record<string, string>>,
  random: Random,
): Slot[] {
  const drawn: Slot[] = []
  const most = Math.floor(parcelCount / 2)
  const trend = TREND_PATTERN[variants.trend ?? '']
  const weightOf = ({ frequency, finding }: ParcelKind): number =>
    frequency * (finding && finding.pattern === trend ? TREND_WEIGHT : 1)
  const draw = (roles: KindRole[], traits: Trait[], fits = isMild): boolean => {
    const candidates = bank.kinds.filter(
      (kind) => roles.includes(kind.role) && drawn.every((slot) => slot.kind !== kind) && fits(kind),
    )
    if (candidates.length === 0 || drawn.length >= most) return false
    const kind = pickByMass(candidates, weightOf, FIND_MASS_REACH, random)
    drawn.push({ kind, category: drawFindCategory(kind, random), traits: ['finding', ...traits] })
    return true
  }
  draw(['find'], ['targetA', 'exam'])
  const first = drawn[0]?.kind.finding?.category
  draw(['passed'], ['targetB', 'passed'], (kind) => isMild(kind) && kind.finding?.category !== first)
  draw(['block'], ['block', 'passed'])
  if (random.chance(WEAPON_SHARE)) draw(['weapon'], ['critical'], () => true)
  if (variants.trace === 'true') draw(['trace'], ['exam', 'traceTrue'])
  const wanted =
    Math.round(FIND_SHARE[mode] * parcelCount) + random.integer(-1, mode === 'assessment' ? 0 : 1)
  while (drawn.length < wanted) if (!draw(['find', 'passed'], ['extraTarget', 'passed'])) break
  return drawn
}

function isMild({ finding }: ParcelKind): boolean {
  return finding?.isCritical !== true
}

/** Any find may be declared as a sale: were all of them gifts, a gift would be a find. */
function drawFindCategory({ category }: ParcelKind, random: Random): Slot['category'] {
  return random.pickWeighted(
    CATEGORIES.filter((one) => one === 'sale' || category.includes(one)),
    (one) => CATEGORY_SHARE[one],
  )
}

function drawLate(
  { bank }: ParcelScenario,
  variants: Readonly<Record<string, string>>,
  random: Random,
): Slot[] {
  const role = LATE[variants.emergency as keyof typeof LATE]
  const candidates = bank.kinds.filter((kind) => kind.role === role)
  if (!role || candidates.length === 0) return []
  const kind = random.pickWeighted(candidates, ({ frequency }) => frequency)
  return [{ kind, category: drawFindCategory(kind, random), traits: ['late', role] }]
}

function drawInnocents(
  { id, bank, parcelCount }: ParcelScenario,
  count: number,
  others: Slot[],
  rules: PostalRules,
  random: Random,
): Slot[] {
  const drawn: Slot[] = []
  const timesOf = (kind: ParcelKind): number => drawn.filter((slot) => slot.kind === kind).length
  const candidatesOf = (...roles: KindRole[]): ParcelKind[] =>
    bank.kinds.filter((kind) => roles.includes(kind.role) && timesOf(kind) < INNOCENT_AT_MOST)
  const pick: Pick = (kinds, weightOf) =>
    pickByMass(
      kinds,
      // A kind that is already there comes again less readily.
      (kind) => (kind.frequency * weightOf(kind)) / (1 + 2 * timesOf(kind)),
      MASS_REACH,
      random,
    )
  const hasRoom = (): boolean => drawn.length < count
  // What is there for its own reasons is mostly sold: the others make up for it, so that the shift has the mix.
  const missingOf = (one: Slot['category']): number => {
    const wanted = (CATEGORY_SHARE[one] / 100) * parcelCount
    const there = [...others, ...drawn].filter(({ category }) => category === one).length
    return Math.max(wanted - there, wanted * LEAST_MISSING)
  }
  const addTraffic = (kinds: ParcelKind[], traits: Trait[]): void => {
    drawn.push({ ...drawTraffic(kinds, missingOf, pick, rules, random), traits: ['innocent', ...traits] })
  }

  const overMetal = candidatesOf('organic-over-metal')
  if (overMetal.length > 0 && hasRoom()) addTraffic(overMetal, ['organicOverMetal'])

  if (count >= WHOLE_FROM) {
    for (let i = 0; i < SPLIT_COUNT; i++) {
      const valueRmb = random.integer(
        Math.round(SPLIT_SHARE.least * rules.limitRmb),
        Math.round(SPLIT_SHARE.most * rules.limitRmb),
      )
      const kinds = candidatesOf('innocent').filter(({ isIndivisible }) => !isIndivisible)
      if (kinds.length === 0) break
      const kind = pick(kinds, (one) => plausibility(one, valueRmb))
      drawn.push({ kind, category: 'sale', traits: ['innocent', 'split'], valueRmb })
    }
    const answers = random
      .shuffle(DUTY_ANSWERS)
      .filter((answer) => candidatesOf('innocent').some((kind) => canBe(answer, kind, rules)))
    for (const answer of answers.slice(0, random.integer(2, 3))) {
      const kinds = candidatesOf('innocent').filter((kind) => canBe(answer, kind, rules))
      if (kinds.length > 0) drawn.push(drawDuty(answer, kinds, pick, rules, random))
    }
  }

  const suspiciousFinds = others.filter(({ kind }) => kind.isSuspiciousLooking).length
  const share = SUSPICIOUS_INNOCENT_SHARE / (1 - SUSPICIOUS_INNOCENT_SHARE)
  const wanted = Math.ceil(suspiciousFinds * share) + random.integer(0, 1)
  while (drawn.filter(({ kind }) => kind.isSuspiciousLooking).length < wanted && hasRoom()) {
    const fresh = candidatesOf('distractor').filter((kind) => timesOf(kind) === 0)
    const distractors = fresh.length > 0 ? fresh : candidatesOf('distractor')
    if (distractors.length === 0) break
    addTraffic(distractors, [])
  }

  while (hasRoom()) {
    const plain = candidatesOf('innocent')
    const kinds = plain.length > 0 ? plain : candidatesOf('distractor', 'organic-over-metal')
    if (kinds.length === 0)
      throw new Error(`scenario "${id}": its bank has too few innocent kinds for ${count} innocent parcels`)
    addTraffic(kinds, [])
  }
  return drawn
}

type Pick = (kinds: ParcelKind[], weightOf: (kind: ParcelKind) => number) => ParcelKind

/** Draws a mass as the mail has it, then a kind that comes near. */
function pickByMass(
  kinds: ParcelKind[],
  weightOf: (kind: ParcelKind) => number,
  reach: number,
  random: Random,
): ParcelKind {
  const massG = random.logNormal(MASS.medianG, MASS.sigma)
  return random.pickWeighted(kinds, (kind) => {
    const off = Math.log(nominalOf(kind).massG / massG) / reach
    return weightOf(kind) * (Math.exp((-off * off) / 2) + LEAST_FIT)
  })
}

/** Draws value and category as the mail has them, then a kind that comes near. */
function drawTraffic(
  kinds: ParcelKind[],
  missingOf: (category: Slot['category']) => number,
  pick: Pick,
  rules: PostalRules,
  random: Random,
): Omit<Slot, 'traits'> {
  const valueRmb = random.logNormal(VALUE.medianRmb, VALUE.sigma)
  const category = random.pickWeighted(
    CATEGORIES.filter((one) => kinds.some((kind) => kind.category.includes(one))),
    missingOf,
  )
  const listed = kinds.filter((kind) => kind.category.includes(category))
  const kind = pick(listed, (one) => {
    const { leastRmb, mostRmb } = nominalOf(one)
    const off = Math.log(clamp(valueRmb, leastRmb, mostRmb) / valueRmb) / VALUE_REACH
    return Math.exp((-off * off) / 2) + LEAST_FIT
  })
  const { leastRmb, mostRmb } = nominalOf(kind)
  const value = Math.round(clamp(valueRmb, leastRmb, mostRmb))
  const waivedRmb = mostWaivedRmb(kind, rules)
  // A gift that would be taxed is a duty case, and those are drawn apart.
  if (category !== 'gift' || value <= waivedRmb) return { kind, category, valueRmb: value }
  return leastRmb <= waivedRmb
    ? { kind, category, valueRmb: random.integer(leastRmb, waivedRmb) }
    : { kind, category: 'sale', valueRmb: value }
}

function canBe(answer: DutyAnswer, kind: ParcelKind, { limitRmb }: PostalRules): boolean {
  if (!kind.category.some((one) => one === 'sale' || one === 'gift')) return false
  const pieces = kind.lines.reduce((sum, { quantity }) => sum + quantity[0], 0)
  const { mostRmb } = nominalOf(kind)
  if (answer === 'indivisible') return kind.isIndivisible === true && pieces === 1 && mostRmb > limitRmb
  if (kind.isIndivisible) return false
  if (answer === 'overLimit') return pieces >= 2
  return new Set(kind.lines.map(rateOf)).size === 1
}

/** Draws a parcel whose tax has to be assessed; values lie near the thresholds, where mistakes are made. */
function drawDuty(
  answer: DutyAnswer,
  kinds: ParcelKind[],
  pick: Pick,
  rules: PostalRules,
  random: Random,
): Slot {
  const { limitRmb } = rules
  const typical = (kind: ParcelKind): number =>
    answer === 'overLimit' || answer === 'indivisible' ? 1.1 * limitRmb : mostWaivedRmb(kind, rules)
  const kind = pick(kinds, (one) => plausibility(one, typical(one)))
  const waivedRmb = mostWaivedRmb(kind, rules)
  const { leastRmb, mostRmb } = nominalOf(kind)
  const isNear = random.chance(0.5)
  const valueRmb = {
    taxWaived: () => waivedRmb - random.integer(0, Math.round(waivedRmb * (isNear ? 0.03 : 0.3))),
    taxDue: () => waivedRmb + 1 + random.integer(0, Math.round(waivedRmb * (isNear ? 0.03 : 0.8))),
    overLimit: () => limitRmb + random.integer(10, isNear ? 90 : 600),
    indivisible: () => random.integer(Math.max(limitRmb + 10, leastRmb), mostRmb),
  }[answer]()
  const category = random.pickWeighted(
    kind.category.filter((one) => one === 'sale' || one === 'gift'),
    (one) => CATEGORY_SHARE[one],
  )
  const rate = Math.max(...kind.lines.map(rateOf))
  return {
    kind,
    category,
    valueRmb,
    traits: ['innocent', 'duty', answer, rate === 13 ? 'rate13' : rate === 20 ? 'rate20' : 'rate50'],
  }
}

function rateOf({ taxRatePercent }: ParcelKind['lines'][number]): number {
  return taxRatePercent ?? 13
}

/** The highest whole value of a kind on which no tax is collected. */
function mostWaivedRmb({ lines }: ParcelKind, { waiverRmb }: PostalRules): number {
  return Math.floor((waiverRmb * 100) / Math.max(...lines.map(rateOf)))
}

/** Tells how well a value suits a kind: 1 within its own range, less the further away. */
function plausibility(kind: ParcelKind, valueRmb: number): number {
  const { leastRmb, mostRmb } = nominalOf(kind)
  return Math.exp(-2 * Math.abs(Math.log(valueRmb / clamp(valueRmb, leastRmb, mostRmb)))) + LEAST_FIT
}

/** Gives three plain innocents papers that are wrong. */
function burden(innocents: Slot[], variants: Readonly<Record<string, string>>, random: Random): void {
  if (innocents.length < WHOLE_FROM) return
  const plain = random.shuffle(
    innocents.filter(({ kind, traits }) => traits.length === 1 && kind.role === 'innocent'),
  )
  const mismatch = { value: 'mismatchValue', hs: 'mismatchHs', weight: 'mismatchWeight' } as const
  const falsified = variants.falsified as keyof typeof mismatch
  plain.pop()?.traits.push('badCheckDigit')
  if (mismatch[falsified]) plain.pop()?.traits.push('mismatch', mismatch[falsified])
  plain.pop()?.traits.push('labelError')
}

/** Shuffles; nobody is surprised by a weapon among the first three. */
function arrange(slots: Slot[], random: Random): Slot[] {
  const order = random.shuffle(slots)
  const weapon = order.findIndex(({ traits }) => traits.includes('critical'))
  if (weapon >= 0 && weapon < 3 && order.length > 3) {
    const later = random.integer(3, order.length - 1)
    ;[order[weapon], order[later]] = [order[later] as Slot, order[weapon] as Slot]
  }
  return order
}

interface Nominal {
  readonly massG: number
  readonly leastRmb: number
  readonly mostRmb: number
}

// What a kind weighs and costs differs little from case to case, and weighing it is dear.
const nominals = new WeakMap<ParcelKind, Nominal>()

function nominalOf(kind: ParcelKind): Nominal {
  let known = nominals.get(kind)
  if (!known) {
    const sum = (end: 0 | 1): number =>
      kind.lines.reduce((total, { quantity, valueRmb }) => total + quantity[end] * valueRmb[end], 0)
    known = { massG: drawBodies(kind, createRandom(1)).grossG, leastRmb: sum(0), mostRmb: sum(1) }
    nominals.set(kind, known)
  }
  return known
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
