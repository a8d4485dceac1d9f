import { z } from 'zod'
import { MATERIAL_IDS, type MaterialId } from '#physics/materials.ts'
import { POSTAL_TAX_RATES_PERCENT } from '#physics/postal.ts'
import type { Shape } from '#physics/shape.ts'
import type { Condition } from './condition.ts'
import { type Contact, DOFFED_ITEMS } from './contact.ts'
import { GAUGE_UNITS, type Gauge } from './gauge.ts'
import type { HazardScene } from './hazard-scene.ts'
import type { ImageExercise } from './image-exercise.ts'
import { DISPOSITIONS, HOLD_REASONS } from './parcel.ts'
import { KIND_ROLES, type ParcelBank, type ParcelKind } from './parcel-bank.ts'
import { CONTROLS, hasParcels, PARCEL_INSTRUMENTS, type ParcelScenario, type Scenario } from './scenario.ts'
import { startLevelName } from './staircase.ts'
import { THREAT_CATEGORIES } from './threat.ts'

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/i, 'expected an id of letters, digits and hyphens')
const anchor = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]*$/i, 'expected an anchor of letters, digits, underlines and hyphens')
const textId = z.string().regex(/^[a-z]+(\.[a-z0-9-]+)+$/i, 'expected a text id such as "item.kettle"')
const fact = z.string().min(1)
const size = z.number().positive()
const point = z.tuple([z.number(), z.number()])
const triple = z.tuple([z.number(), z.number(), z.number()])
const sizes = z.tuple([size, size, size])
const range = z
  .tuple([z.int(), z.int()])
  .refine(([least, most]) => least <= most, 'expected a range, the lesser number first')
const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'expected a colour such as #c8a26a')

const factRef = z.union([z.strictObject({ fact }), z.strictObject({ its: fact })])

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('condition', [
    z.strictObject({ condition: z.literal('all'), of: z.array(condition) }),
    z.strictObject({ condition: z.literal('any'), of: z.array(condition) }),
    z.strictObject({ condition: z.literal('not'), of: condition }),
    z.strictObject({ condition: z.literal('runEnded') }),
    z.strictObject({ condition: z.literal('fact'), fact }),
    z.strictObject({ condition: z.literal('its'), fact }),
    z.strictObject({ condition: z.literal('before'), first: factRef, second: factRef }),
    z.strictObject({ condition: z.literal('without'), first: factRef, second: factRef }),
    z.strictObject({ condition: z.literal('sequence'), first: factRef, second: factRef }),
    z.strictObject({ condition: z.literal('some'), in: z.literal('parcel'), that: condition }),
    z.strictObject({ condition: z.literal('every'), in: z.literal('parcel'), that: condition }),
    z.strictObject({
      condition: z.literal('atLeast'),
      count: z.int().positive(),
      in: z.literal('parcel'),
      that: condition,
    }),
    z.strictObject({ condition: z.literal('late'), step: id }),
    z.strictObject({ condition: z.literal('outOfOrder'), step: id }),
  ]),
)

const source = z.strictObject({
  document: z.string().min(1),
  section: z.string().min(1),
  edition: z.string().min(1),
  standing: z.enum(['published', 'general-knowledge', 'design']),
})

const shape: z.ZodType<Shape> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('box'), sizeMm: sizes }),
  z.strictObject({ type: z.literal('hollowBox'), sizeMm: sizes, wallMm: size }),
  z.strictObject({ type: z.literal('cylinder'), radiusMm: size, heightMm: size }),
  z.strictObject({ type: z.literal('tube'), outerRadiusMm: size, innerRadiusMm: size, heightMm: size }),
  z.strictObject({ type: z.literal('can'), radiusMm: size, heightMm: size, wallMm: size }),
  z.strictObject({
    type: z.literal('cone'),
    bottomRadiusMm: z.number().nonnegative(),
    topRadiusMm: z.number().nonnegative(),
    heightMm: size,
  }),
  z.strictObject({ type: z.literal('prism'), sides: z.int().min(3), radiusMm: size, heightMm: size }),
  z.strictObject({ type: z.literal('sphere'), radiusMm: size }),
  z.strictObject({ type: z.literal('ellipsoid'), sizeMm: sizes, exponent: z.exactOptional(size) }),
  z.strictObject({ type: z.literal('shell'), sizeMm: sizes, wallMm: size, exponent: z.exactOptional(size) }),
  z.strictObject({ type: z.literal('torus'), ringRadiusMm: size, tubeRadiusMm: size }),
  z.strictObject({
    type: z.literal('extrusion'),
    outlineMm: z.array(point).min(3),
    holesMm: z.exactOptional(z.array(z.array(point).min(3))),
    depthMm: size,
  }),
  z.strictObject({ type: z.literal('lathe'), profileMm: z.array(point).min(3) }),
  z.strictObject({ type: z.literal('wire'), pathMm: z.array(triple).min(2), diameterMm: size }),
])

const solid = z.strictObject({
  shape,
  material: z.enum(MATERIAL_IDS as readonly [MaterialId, ...MaterialId[]]),
  densityGPerCm3: z.exactOptional(size),
  colour,
  positionMm: triple,
  rotationDeg: z.exactOptional(triple),
  repeat: z.exactOptional(z.array(z.strictObject({ count: range, stepMm: triple }))),
  jitterMm: z.exactOptional(triple),
  jitterDeg: z.exactOptional(triple),
})

const item = z.strictObject({
  id,
  name: textId,
  solids: z.array(solid).min(1),
  placeMm: triple,
  turnDeg: z.exactOptional(range),
  jitterMm: z.exactOptional(triple),
  isFinding: z.exactOptional(z.boolean()),
})

/** The rates of the Chinese tax on personal postal articles. */
const taxRate = z.literal([...POSTAL_TAX_RATES_PERCENT])

const kind: z.ZodType<ParcelKind> = z.strictObject({
  id,
  role: z.enum(KIND_ROLES),
  frequency: size,
  sizeMm: z.tuple([range, range, range]),
  packaging: z.enum(['carton', 'padded-bag', 'tube']),
  items: z.array(item).min(1),
  lines: z
    .array(
      z.strictObject({
        description: textId,
        items: z.array(id).min(1),
        hs: z.string().regex(/^\d{4}\.\d{2}$/, 'expected an HS heading such as "4901.99"'),
        quantity: range,
        valueRmb: range,
        taxRatePercent: z.exactOptional(taxRate),
      }),
    )
    .min(1),
  category: z.array(z.enum(['sale', 'gift', 'documents', 'returned', 'sample'])).min(1),
  service: z.array(z.string().regex(/^[A-Z]{2}$/, 'expected an S10 service indicator of two letters')).min(1),
  postageRmb: range,
  sender: z.enum(['shop', 'private']),
  isSuspiciousLooking: z.boolean(),
  isUnpenetrated: z.boolean(),
  trace: z.exactOptional(z.enum(['explosive', 'perfume'])),
  hasScent: z.exactOptional(z.boolean()),
  doseRateUSvH: z.exactOptional(z.number().nonnegative()),
  isOutbound: z.exactOptional(z.boolean()),
  isIndivisible: z.exactOptional(z.boolean()),
  declaredMassPercent: range,
  finding: z.nullable(
    z.strictObject({
      name: textId,
      category: z.enum(HOLD_REASONS),
      reasons: z.array(z.enum(HOLD_REASONS)).min(1),
      disposition: z.enum(DISPOSITIONS),
      isCritical: z.boolean(),
      pattern: z.int().min(0).max(20),
      rule: textId,
    }),
  ),
})

/** ISO 3166-1 codes that are left to users and stand for no country; XI and XK are in use all the same. */
const country = z
  .string()
  .regex(/^(Q[M-Z]|X[A-HJL-Z])$/, 'expected a user-assigned country code, QM–QZ or XA–XZ')
const party = {
  name: z.string().min(1),
  nativeName: z.exactOptional(z.string().min(1)),
  address: z.string().min(1),
  country,
}

const bank: z.ZodType<ParcelBank> = z.strictObject({
  kinds: z.array(kind).min(1),
  senders: z.array(z.strictObject({ kind: z.enum(['shop', 'private']), ...party })).min(1),
  addressees: z.array(z.strictObject(party)).min(1),
  hubs: z.exactOptional(z.array(country).min(1)),
  vagueDescriptions: z.exactOptional(z.array(textId).min(1)),
})

const images: z.ZodType<ImageExercise> = z.strictObject({
  kind: z.enum(['test', 'practice']),
  threats: z
    .array(
      z.strictObject({
        id,
        category: z.enum(THREAT_CATEGORIES),
        set: z.enum(['trained', 'untrained']),
        name: textId,
        solids: z.array(solid).min(1),
      }),
    )
    .min(1),
  imageCount: z.int().positive(),
})

const forEach = z.exactOptional(z.literal('parcel'))
const when = z.exactOptional(condition)
const wheres = z.array(z.strictObject({ place: id, when })).min(1)
const levels = z.array(z.strictObject({ value: z.number(), when })).min(1)

const contacts: z.ZodType<Contact[]> = z
  .array(
    z.union([
      z.strictObject({ touch: z.tuple([id, id]) }),
      z.strictObject({ soil: id, load: z.number().min(0).max(1) }),
      z.strictObject({ clean: z.array(id).min(1), log10: z.number().nonnegative() }),
      z.strictObject({ doff: z.enum(DOFFED_ITEMS), grasp: z.enum(['right', 'front', 'fast']) }),
    ]),
  )
  .min(1)

const gaugeShow = {
  unit: z.enum(GAUGE_UNITS),
  step: size,
  sigma: z.number().nonnegative(),
  range: z
    .tuple([z.number(), z.number()])
    .refine(([least, most]) => least < most, 'expected a range, the lesser number first'),
  t90S: z.exactOptional(size),
  restsAt: z.exactOptional(z.number()),
  bias: z.exactOptional(z.array(z.strictObject({ by: z.number(), when: condition }))),
}
const gauge: z.ZodType<Gauge> = z.union([
  z.strictObject({ ...gaugeShow, measures: z.string().min(1) }),
  z.strictObject({
    ...gaugeShow,
    sensor: z.enum(['bead', 'pid', 'oxygen', 'cell']),
    gas: z.exactOptional(id),
  }),
])

const hazards: z.ZodType<HazardScene> = z.strictObject({
  winds: z
    .array(
      z.strictObject({
        when,
        fromDeg: z.number().min(0).lt(360),
        speedMps: size,
        stability: z.enum(['A', 'A-B', 'B', 'B-C', 'C', 'C-D', 'D', 'E', 'F']),
      }),
    )
    .min(1),
  releases: z.array(
    z.strictObject({
      id,
      gas: id,
      atM: point,
      heightM: z.number().nonnegative(),
      rateKgS: size,
      when: condition,
    }),
  ),
  pockets: z.array(z.strictObject({ gas: id, place: id, ppm: size, when: condition })),
  charges: z.array(z.strictObject({ id, fact, atM: point, tntKg: levels })),
  breathing: z.array(z.strictObject({ when: condition, share: z.number().min(0).max(1) })),
  guides: z.exactOptional(
    z.array(
      z.strictObject({
        when,
        guide: z.string().regex(/^\d{3}P?$/),
        atM: point,
        isolationM: size,
        protectiveM: z.exactOptional(size),
      }),
    ),
  ),
  people: z.exactOptional(z.array(z.strictObject({ person: id, atM: point, when }))),
})

const scenario: z.ZodType<Scenario> = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'expected a version such as "1.0.0"'),
  environment: id,
  passPercent: z.number().min(0).max(100),
  durationMin: size,
  competencies: z.array(id).min(1),
  competencyWeights: z.exactOptional(z.record(z.string(), size)),
  competencyMinima: z.exactOptional(z.record(z.string(), z.number().min(0).max(100))),
  certification: z.exactOptional(z.strictObject({ passCount: z.int().min(1), variant: id, source })),
  parameters: z.record(z.string(), z.strictObject({ value: z.number(), unit: z.string(), source })),
  places: z.array(z.strictObject({ id, anchor, positionM: z.exactOptional(point), when })).min(1),
  sights: z.exactOptional(
    z.array(
      z.strictObject({
        id,
        places: z.array(id).min(1),
        when,
        entries: z.exactOptional(
          z.array(z.strictObject({ id, values: z.array(z.strictObject({ id, when })).min(1) })).min(1),
        ),
        report: z.exactOptional(z.literal('test-block')),
      }),
    ),
  ),
  quantities: z.exactOptional(z.record(z.string(), levels)),
  gauges: z.exactOptional(z.record(z.string(), gauge)),
  hazards: z.exactOptional(hazards),
  variants: z.array(z.strictObject({ id, options: z.array(z.strictObject({ id, weight: size })).min(1) })),
  acts: z.array(
    z.strictObject({
      id,
      group: id,
      places: z.array(id).min(1),
      forEach,
      where: z.exactOptional(condition),
      requires: z.exactOptional(condition),
      options: z.exactOptional(
        z
          .array(
            z.strictObject({
              id,
              rightWhen: when,
              takesS: z.exactOptional(size),
              contacts: z.exactOptional(contacts),
            }),
          )
          .min(1),
      ),
      fact,
      outcomes: z.exactOptional(z.array(z.strictObject({ when: condition, sets: factRef }))),
      clears: z.exactOptional(z.array(factRef)),
      takesS: z.exactOptional(size),
      isRepeatable: z.exactOptional(z.boolean()),
      instrument: z.exactOptional(id),
      readingFacts: z.exactOptional(
        z.array(
          z.strictObject({
            atLeast: z.exactOptional(z.number()),
            below: z.exactOptional(z.number()),
            sets: factRef,
          }),
        ),
      ),
      contacts: z.exactOptional(contacts),
      lines: z.exactOptional(z.array(z.strictObject({ id, by: id, when })).min(1)),
      tool: z.exactOptional(z.string().min(1)),
    }),
  ),
  injects: z.array(
    z.strictObject({
      id,
      when: condition,
      afterS: z.exactOptional(range),
      fact,
      removes: z.exactOptional(fact),
      isSilent: z.exactOptional(z.boolean()),
    }),
  ),
  steps: z
    .array(
      z.strictObject({
        id,
        forEach,
        where: z.exactOptional(condition),
        after: z.array(id),
        opensWhen: z.exactOptional(condition),
        doneWhen: condition,
        limitS: z.exactOptional(z.union([size, z.strictObject({ parameter: id })])),
        by: z.exactOptional(
          z.array(
            z.union([
              z.strictObject({ act: id, option: z.exactOptional(id), at: z.exactOptional(wheres) }),
              z.strictObject({ goTo: wheres }),
              z.strictObject({ control: z.enum(CONTROLS) }),
            ]),
          ),
        ),
      }),
    )
    .min(1),
  criteria: z
    .array(
      z.strictObject({
        id,
        weight: size,
        severity: z.enum(['minor', 'major', 'critical']),
        competency: id,
        forEach,
        where: z.exactOptional(condition),
        failWhen: condition,
        source,
      }),
    )
    .min(1),
  bank: z.exactOptional(bank),
  parcelCount: z.exactOptional(z.int().positive()),
  feed: z.exactOptional(z.enum(['belt', 'slides'])),
  rates: z.exactOptional(
    z.strictObject({
      rows: z
        .array(z.strictObject({ id, ratePercent: taxRate, hs: z.array(z.string().regex(/^[\d.]{2,7}$/)) }))
        .min(1),
      source,
    }),
  ),
  images: z.exactOptional(images),
})

/**
 * Parses a scenario from unknown data, its cross-references included. Throws one error that names the scenario, the
 * place, the offence and what was expected.
 */
export function parseScenario(data: unknown): Scenario {
  const name = `scenario "${nameOf(data)}"`
  const parsed = scenario.safeParse(data)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Error(`${name}: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}`)
  }
  const offence = findOffence(parsed.data)
  if (offence) throw new Error(`${name}: ${offence}`)
  return parsed.data
}

function nameOf(data: unknown): string {
  const isNamed = typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string'
  return isNamed ? (data.id as string) : '(without id)'
}

function findOffencesOfCertification({ certification, variants }: Scenario): string[] {
  if (!certification) return []
  const { variant, passCount } = certification
  const options = variants.find(({ id }) => id === variant)?.options
  if (!options)
    return [`certification names variant "${variant}"; known: ${variants.map((one) => one.id).join(', ')}`]
  return options.length < passCount
    ? [`certification wants ${passCount} options of "${variant}"; it has ${options.length}`]
    : []
}

/** Finds the first reference that leads nowhere, or number that cannot be met. */
function findOffence(whole: Scenario): string | undefined {
  const { places, variants, acts, injects, steps, criteria, competencies, parameters } = whole
  const ids = (list: readonly { id: string }[]): string[] => list.map((one) => one.id)
  const known = (owner: string, word: string, name: string, among: readonly string[]): string | undefined =>
    among.includes(name) ? undefined : `${owner} names ${word} "${name}"; known: ${among.join(', ')}`

  const checks: (string | undefined)[] = [
    findTwin('place', ids(places)),
    findTwin('variant', ids(variants)),
    findTwin('act', ids(acts)),
    findTwin('inject', ids(injects)),
    findTwin('step', ids(steps)),
    findTwin('criterion', ids(criteria)),
    findTwin('sight', ids(whole.sights ?? [])),
    ...(whole.sights ?? []).flatMap((sight) => [
      ...sight.places.map((place) => known(`sight "${sight.id}"`, 'place', place, ids(places))),
      findTwin(`sight "${sight.id}": entry`, ids(sight.entries ?? [])),
    ]),
    ...competencies.map((one) =>
      whole.competencyWeights && whole.competencyWeights[one] === undefined
        ? `competencyWeights lacks "${one}"; expected every competency`
        : undefined,
    ),
    ...Object.keys(whole.competencyMinima ?? {}).map((one) =>
      known('competencyMinima', 'competency', one, competencies),
    ),
    ...findOffencesOfCertification(whole),
    ...findOffencesOfGauges(whole),
    ...(whole.hazards?.pockets ?? []).map(({ gas, place }) =>
      known(`pocket of "${gas}"`, 'place', place, ids(places)),
    ),
    ...acts.flatMap((act) => [
      ...act.places.map((place) => known(`act "${act.id}"`, 'place', place, ids(places))),
      ...[act.where, act.requires]
        .flatMap(stepsNamed)
        .map((step) => known(`act "${act.id}"`, 'step', step, ids(steps))),
      act.instrument === undefined
        ? undefined
        : known(`act "${act.id}"`, 'instrument', act.instrument, [
            ...PARCEL_INSTRUMENTS,
            ...Object.keys(whole.gauges ?? {}),
          ]),
      findTwin(`act "${act.id}": option`, ids(act.options ?? [])),
    ]),
    ...steps.flatMap((step) => [
      typeof step.limitS === 'object'
        ? known(`step "${step.id}"`, 'parameter', step.limitS.parameter, Object.keys(parameters))
        : undefined,
      ...[
        ...step.after,
        ...stepsNamed(step.where),
        ...stepsNamed(step.opensWhen),
        ...stepsNamed(step.doneWhen),
      ].map((other) => known(`step "${step.id}"`, 'step', other, ids(steps))),
      ...(step.by ?? []).flatMap((deed) => {
        const owner = `step "${step.id}"`
        const wheres = 'goTo' in deed ? deed.goTo : 'act' in deed ? (deed.at ?? []) : []
        const stands = wheres.map(({ place }) => known(owner, 'place', place, ids(places)))
        if (!('act' in deed)) return stands
        const options = ids(acts.find(({ id: act }) => act === deed.act)?.options ?? [])
        return [
          known(owner, 'act', deed.act, ids(acts)),
          deed.option === undefined ? undefined : known(owner, 'option', deed.option, options),
          ...stands,
        ]
      }),
      findCircle(whole, step.id),
    ]),
    ...criteria.flatMap((criterion) => [
      known(`criterion "${criterion.id}"`, 'competency', criterion.competency, competencies),
      ...[...stepsNamed(criterion.where), ...stepsNamed(criterion.failWhen)].map((step) =>
        known(`criterion "${criterion.id}"`, 'step', step, ids(steps)),
      ),
    ]),
    ...findOffencesOfParcels(whole),
  ]
  return checks.find((offence) => offence !== undefined)
}

/** Tells what is wrong with the parcels of a scenario that has some, or with one that has half of them. */
function findOffencesOfParcels(whole: Scenario): (string | undefined)[] {
  if (!hasParcels(whole))
    return (['bank', 'parcelCount', 'images'] as const).map((field) =>
      whole[field] === undefined ? undefined : `it has "${field}", but no feed; expected a belt or slides`,
    )
  const { bank, parcelCount } = whole
  if (!bank || !parcelCount) return ['it has a feed; expected "bank" and "parcelCount" too']
  return [
    findTwin(
      'parcel kind',
      bank.kinds.map((kind) => kind.id),
    ),
    ...bank.kinds.flatMap((one) => findOffencesOfKind(one)),
    findShortage(whole),
    ...findOffencesOfImages(whole),
  ]
}

/** Finds gauges that measure what the scenario has not. */
function findOffencesOfGauges({ gauges = {}, quantities = {}, hazards }: Scenario): (string | undefined)[] {
  return Object.entries(gauges).map(([name, one]) => {
    if ('measures' in one)
      return quantities[one.measures]
        ? undefined
        : `gauge "${name}" measures "${one.measures}"; known: ${Object.keys(quantities).join(', ')}`
    if (!hazards) return `gauge "${name}" samples the air; expected "hazards"`
    return one.sensor === 'cell' && one.gas === undefined
      ? `gauge "${name}" is a cell; expected its gas`
      : undefined
  })
}

function findTwin(word: string, names: readonly string[]): string | undefined {
  const twin = names.find((name, i) => names.indexOf(name) !== i)
  return twin === undefined ? undefined : `${word} "${twin}" is there twice; expected each id once`
}

/** Lists the steps that a condition speaks of. */
function stepsNamed(one: Condition | undefined): string[] {
  switch (one?.condition) {
    case 'late':
    case 'outOfOrder':
      return [one.step]
    case 'all':
    case 'any':
      return one.of.flatMap(stepsNamed)
    case 'not':
      return stepsNamed(one.of)
    case 'some':
    case 'every':
    case 'atLeast':
      return stepsNamed(one.that)
    default:
      return []
  }
}

function findCircle({ steps }: Scenario, start: string): string | undefined {
  const seen = new Set<string>()
  const open = [...(steps.find((one) => one.id === start)?.after ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === start) return `step "${start}" comes after itself; expected an order without a circle`
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...(steps.find((one) => one.id === next)?.after ?? []))
  }
  return undefined
}

function findOffencesOfKind(one: ParcelKind): (string | undefined)[] {
  const owner = `parcel kind "${one.id}"`
  const items = one.items.map((item) => item.id)
  const finds = one.items.filter(({ isFinding }) => isFinding).length
  return [
    findTwin(`${owner}: item`, items),
    ...one.lines.flatMap(({ description, items: named }) =>
      named.map((name) =>
        items.includes(name)
          ? undefined
          : `${owner}: line "${description}" names item "${name}"; known: ${items.join(', ')}`,
      ),
    ),
    one.finding && finds === 0 ? `${owner} has a finding, but no item is marked as it` : undefined,
    !one.finding && finds > 0 ? `${owner} marks an item as a finding, but has none` : undefined,
    one.finding && !one.finding.reasons.includes(one.finding.category)
      ? `${owner}: its category "${one.finding.category}" is not among its reasons; expected it there`
      : undefined,
  ]
}

/** The parameters of `postalRulesOf`. */
const POSTAL_RULES = ['taxWaiverRmb', 'personalLimitRmb', 'personalLimitNearbyRmb']

/** Tells what is wrong with how images come, and with what parcels off a belt are drawn by. */
function findOffencesOfImages({ feed, images, parameters }: ParcelScenario): (string | undefined)[] {
  if (!images)
    return [
      feed === 'slides' ? 'its feed is slides, but it has no images' : undefined,
      ...POSTAL_RULES.map((name) =>
        name in parameters ? undefined : `it has parcels, but no parameter "${name}"`,
      ),
    ]
  const { kind, threats, imageCount } = images
  const needed =
    kind === 'test'
      ? ['imageShownS']
      : ['imageShownS', 'feedbackS', 'prevalencePercent', ...THREAT_CATEGORIES.map(startLevelName)]
  return [
    feed === 'slides' ? undefined : 'it has images, but its feed is a belt; expected slides',
    findTwin(
      'threat',
      threats.map((threat) => threat.id),
    ),
    kind === 'test' && imageCount !== 2 * threats.length
      ? `its test has ${imageCount} images; expected two for each of ${threats.length} threats`
      : undefined,
    ...needed.map((name) => (parameters[name] ? undefined : `its images need the parameter "${name}"`)),
  ]
}

/** Tells what the bank has too little of for any shift that the seed may ask for. */
function findShortage({ bank, parcelCount }: ParcelScenario): string | undefined {
  const innocents = bank.kinds.filter(({ finding }) => !finding).length
  // An innocent kind comes twice at most, and finds make up at most half of a shift.
  const needed = Math.ceil(parcelCount / 4)
  return innocents < needed
    ? `its bank has ${innocents} innocent kinds; expected at least ${needed} for ${parcelCount} parcels`
    : undefined
}
