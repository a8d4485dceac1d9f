import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { computeBodyMassG } from '#physics/body.ts'
import { LOWER_VIEW } from '#physics/line-scan.ts'
import { computePostalTax, isValidS10, parseS10 } from '#physics/postal.ts'
import { computeProjectedRegion } from '#physics/region.ts'
import { CN23_FROM_SDR, RMB_PER_SDR } from '#scenario/draw-declaration.ts'
import { drawParcelCase, drawParcelOfKind } from '#scenario/draw-parcel-case.ts'
import { drawVariants, findSeed } from '#scenario/draw-variants.ts'
import type { Parcel, Solid, Trait } from '#scenario/parcel.ts'
import type { Mode } from '#scenario/scenario.ts'
import { bodyOf } from '#test/support/parcels.ts'
import { tinyScenario } from '#test/support/tiny-scenario.ts'

const { bank, parcelCount } = expressMail

const drawCase = (seed: number, mode: Mode = 'practice') =>
  drawParcelCase(expressMail, { seed, mode }, drawVariants(expressMail, seed))
const SEEDS = Array.from({ length: 150 }, (_, seed) => seed)
const cases = SEEDS.map((seed) => drawCase(seed, seed % 2 === 0 ? 'practice' : 'assessment'))
const parcels = cases.flatMap((one) => one.parcels)
const having = (list: readonly Parcel[], ...traits: Trait[]) =>
  list.filter((parcel) => traits.every((trait) => parcel.traits.includes(trait)))
const onBelt = (list: readonly Parcel[]) => list.filter(({ traits }) => !traits.includes('late'))
const massOfG = (solid: Solid) => computeBodyMassG(bodyOf(solid))
/** Draws the first shift of some variants. */
const shiftWith = (wanted: Record<string, string>) => drawCase(findSeed(expressMail, wanted)).parcels

describe('a case', () => {
  test('is the same each time, from JSON as well, and is itself plain data', () => {
    const scenario = JSON.parse(JSON.stringify(expressMail)) as typeof expressMail
    for (const seed of [0, 3, 77]) {
      const drawn = drawCase(seed)
      const variants = drawVariants(scenario, seed)
      expect(drawParcelCase(scenario, { seed, mode: 'practice' }, variants)).toStrictEqual(drawn)
      expect(JSON.parse(JSON.stringify(drawn))).toStrictEqual(drawn)
    }
  })

  test('is another with another seed', () => {
    expect(drawCase(1).parcels.map(({ kind }) => kind)).not.toEqual(
      drawCase(2).parcels.map(({ kind }) => kind),
    )
  })

  test('has the shift on the belt, and after it what is late', () => {
    for (const { parcels: ours } of cases) {
      expect(ours.map(({ id }) => id)).toEqual(ours.map((_, i) => `p${i + 1}`))
      expect(onBelt(ours)).toHaveLength(parcelCount)
      expect(ours.slice(parcelCount).every(({ traits }) => traits.includes('late'))).toBe(true)
    }
  })

  test.each([
    ['powder', 'powder'],
    ['device', 'device'],
    ['radiation', 'source'],
  ] as const)('ends with the late parcel of the emergency %s', (emergency, trait) => {
    const ours = shiftWith({ emergency })
    const [late, ...others] = having(ours, 'late')
    expect(others).toEqual([])
    expect(late).toBe(ours.at(-1))
    expect(late?.traits).toContain(trait)
    expect(late?.traits).not.toContain('finding')
    expect(bank.kinds.find(({ id }) => id === late?.kind)?.role).toBe(trait)
  })

  test('has no late parcel where no emergency is drawn', () => {
    const drawn = drawParcelCase(expressMail, { seed: 5, mode: 'guided' }, {})
    expect(drawn.parcels).toHaveLength(parcelCount)
    expect(having(drawn.parcels, 'late')).toEqual([])
  })

  test('of a tiny bank has targets and innocents, and nothing that the bank does not hold', () => {
    const { parcels: ours } = drawParcelCase(tinyScenario, { seed: 4, mode: 'practice' }, {})
    expect(ours).toHaveLength(tinyScenario.parcelCount)
    expect(ours.some(({ finding }) => finding === null)).toBe(true)
  })

  test('names the kind and the count where a bank has too few innocents', () => {
    const poor = { ...expressMail, bank: { ...bank, kinds: bank.kinds.slice(0, 2) } }
    expect(() => drawParcelCase(poor, { seed: 0, mode: 'practice' }, {})).toThrow(
      /too few innocent kinds for/,
    )
  })
})

describe('the backbone', () => {
  test('is whole in every shift', () => {
    for (const { parcels: ours } of cases) {
      for (const trait of ['organicOverMetal', 'targetA', 'targetB', 'block', 'projected'] as const)
        expect(having(ours, trait), trait).toHaveLength(1)
      expect(having(ours, 'targetA', 'finding', 'exam')).toHaveLength(1)
      expect(having(ours, 'targetB', 'finding', 'passed')).toHaveLength(1)
      expect(having(ours, 'block', 'finding', 'unpenetrated', 'passed')).toHaveLength(1)
      expect(having(ours, 'organicOverMetal', 'innocent')).toHaveLength(1)
      expect(having(ours, 'split', 'innocent')).toHaveLength(4)
      expect(having(ours, 'topRisk')).toHaveLength(5)
      expect(having(ours, 'critical').length).toBeLessThanOrEqual(1)
      expect(having(onBelt(ours), 'innocent').length).toBeGreaterThanOrEqual(12)
    }
  })

  test('keeps targets A and B apart: other kinds, other categories', () => {
    for (const { parcels: ours } of cases) {
      const [a, b] = [having(ours, 'targetA')[0]?.finding, having(ours, 'targetB')[0]?.finding]
      expect(a?.category).not.toBe(b?.category)
    }
  })

  test('has no find twice, and no innocent kind three times', () => {
    for (const { parcels: ours } of cases) {
      const times = new Map<string, number>()
      for (const { kind } of ours) times.set(kind, (times.get(kind) ?? 0) + 1)
      for (const { kind, finding } of ours) expect(times.get(kind), kind).toBeLessThanOrEqual(finding ? 1 : 2)
    }
  })

  test('asks one thing of a parcel at a time', () => {
    const alone: Trait[] = [
      'badCheckDigit',
      'mismatch',
      'labelError',
      'split',
      'duty',
      'exam',
      'passed',
      'critical',
    ]
    for (const { traits } of parcels)
      expect(traits.filter((trait) => alone.includes(trait)).length).toBeLessThanOrEqual(1)
  })

  test('shows the weapon not among the first three, the projected threat not among the first four', () => {
    for (const { parcels: ours } of cases) {
      expect(having(ours.slice(0, 3), 'critical')).toEqual([])
      expect(having(ours.slice(0, 4), 'projected')).toEqual([])
    }
  })

  test('says of each find and innocent what it is', () => {
    for (const { traits, finding, isSuspiciousLooking, isUnpenetrated } of onBelt(parcels)) {
      expect(traits.includes('finding')).toBe(finding !== null)
      expect(traits.includes('innocent')).toBe(finding === null)
      expect(traits.includes('critical')).toBe(finding?.isCritical === true)
      expect(traits.includes('drugs')).toBe(finding?.category === 'drugs')
      expect(traits.includes('suspicious')).toBe(isSuspiciousLooking)
      expect(traits.includes('unpenetrated')).toBe(isUnpenetrated)
    }
  })
})

describe('the trend of the bulletin', () => {
  test.each([
    ['seeds', 'seeds-in-cards'],
    ['cells', 'loose-cells'],
    ['insects', 'insects-in-tubes'],
  ])('of %s is seen on the belt', (trend, kind) => {
    const timesOf = (variants: Record<string, string>) =>
      SEEDS.filter((seed) =>
        drawParcelCase(expressMail, { seed, mode: 'practice' }, variants).parcels.some(
          (parcel) => parcel.kind === kind,
        ),
      ).length
    expect(timesOf({ trend })).toBeGreaterThan(1.5 * timesOf({}))
  })
})

describe('the variant trace', () => {
  test('clear: target A leaves nothing on the swab', () => {
    const [target] = having(shiftWith({ trace: 'clear' }), 'targetA')
    expect(target?.trace).toBeUndefined()
    expect(target?.traits).not.toContain('traceFalse')
  })

  test('false-alarm: target A leaves perfume', () => {
    const [target] = having(shiftWith({ trace: 'false-alarm' }), 'targetA')
    expect(target?.trace).toBe('perfume')
    expect(target?.traits).toContain('traceFalse')
  })

  test('true: one more parcel for the table leaves traces of an explosive', () => {
    const ours = shiftWith({ trace: 'true' })
    const [traced, ...others] = having(ours, 'traceTrue', 'exam', 'finding')
    expect(others).toEqual([])
    expect(traced?.trace).toBe('explosive')
    expect(having(ours, 'exam')).toHaveLength(2)
  })
})

describe('papers', () => {
  test('carry valid item numbers, each its own, save the one with the wrong check digit', () => {
    for (const { parcels: ours } of cases) {
      expect(new Set(ours.map(({ declaration }) => parseS10(declaration.s10).serial)).size).toBe(ours.length)
      expect(having(ours, 'badCheckDigit')).toHaveLength(1)
      for (const { declaration, traits } of ours) {
        expect(isValidS10(declaration.s10)).toBe(!traits.includes('badCheckDigit'))
        expect(parseS10(declaration.s10).country).toBe(declaration.route[0])
      }
    }
  })

  test('add up, unless they are the ones that do not', () => {
    for (const { declaration, kind, traits } of parcels) {
      const { lines, grossG, valueRmb, form } = declaration
      const [linesRmb, netG] = [
        lines.reduce((sum, line) => sum + line.valueRmb, 0),
        lines.reduce((sum, line) => sum + line.netG, 0),
      ]
      expect(linesRmb === valueRmb, kind).toBe(!traits.includes('mismatchValue'))
      expect(netG < grossG, kind).toBe(!traits.includes('mismatchWeight'))
      expect(form).toBe(valueRmb < CN23_FROM_SDR * RMB_PER_SDR ? 'CN22' : 'CN23')
      for (const figure of [grossG, valueRmb, declaration.postageRmb, ...lines.map((line) => line.netG)])
        expect(Number.isSafeInteger(figure) && figure > 0).toBe(true)
    }
  })

  test.each([
    ['value', 'mismatchValue'],
    ['hs', 'mismatchHs'],
    ['weight', 'mismatchWeight'],
  ] as const)('contradict themselves once, in %s, and not in the green lane', (falsified, trait) => {
    const ours = shiftWith({ falsified })
    expect(having(ours, 'mismatch')).toHaveLength(1)
    const [wrong] = having(ours, 'mismatch', trait, 'innocent')
    expect(wrong?.risk.score).toBeGreaterThanOrEqual(30)
    expect(wrong?.risk.indicators.includes('hs-mismatch')).toBe(falsified === 'hs')
  })

  test('say two things on one label a shift', () => {
    for (const { parcels: ours } of cases) {
      const twofold = ours.filter(({ declaration }) =>
        declaration.lines.some((line) => line.secondDescription),
      )
      expect(twofold).toEqual(having(ours, 'labelError', 'innocent'))
      expect(twofold).toHaveLength(1)
      const [line] = twofold[0]?.declaration.lines ?? []
      expect(line?.secondDescription).not.toBe(line?.description)
    }
  })

  test('are those of invented countries, none of them in use', () => {
    for (const { declaration } of parcels)
      for (const country of [
        declaration.sender.country,
        declaration.addressee.country,
        ...declaration.route,
        ...declaration.lines.map(({ origin }) => origin),
      ])
        expect(country).toMatch(/^(Q[M-Z]|X[A-HJL-Z])$/)
  })

  test('leave the country where they are of a kind that does, and come into it otherwise', () => {
    const home = new Set(expressMail.bank.addressees.map(({ country }) => country))
    const outbound = new Set(
      expressMail.bank.kinds.filter(({ isOutbound }) => isOutbound).map(({ id }) => id),
    )
    const parcels = cases.flatMap((one) => one.parcels)
    expect(parcels.some(({ kind }) => outbound.has(kind))).toBe(true)
    for (const { kind, declaration } of parcels) {
      expect(home.has(declaration.sender.country)).toBe(outbound.has(kind))
      expect(home.has(declaration.addressee.country)).toBe(!outbound.has(kind))
    }
  })

  test('name each addressee once, and in several scripts', () => {
    for (const { parcels: ours } of cases) {
      const apart = ours.filter(({ traits }) => !traits.includes('split'))
      expect(new Set(apart.map(({ declaration }) => declaration.addressee.name)).size).toBe(apart.length)
      for (const { declaration } of ours) {
        expect(declaration.sender.phone).toMatch(/^\+999 \d\d \d{3} \d{4}$/)
        expect(declaration.addressee.phone).not.toBe(declaration.sender.phone)
      }
    }
    const names = parcels.flatMap(({ declaration }) => [
      declaration.sender.nativeName ?? '',
      declaration.addressee.nativeName ?? '',
    ])
    for (const script of [
      /\p{Script=Han}/u,
      /\p{Script=Cyrillic}/u,
      /\p{Script=Greek}/u,
      /\p{Script=Hiragana}/u,
    ])
      expect(names.some((name) => script.test(name))).toBe(true)
  })
})

describe('split consignments', () => {
  test('go to one phone from four senders, each just under the limit', () => {
    for (const { parcels: ours } of cases) {
      const split = having(ours, 'split')
      expect(new Set(split.map(({ declaration }) => declaration.addressee.phone)).size).toBe(1)
      expect(new Set(split.map(({ declaration }) => declaration.sender.name)).size).toBe(4)
      for (const { declaration, risk, history } of split) {
        expect(declaration.valueRmb).toBeGreaterThanOrEqual(900)
        expect(declaration.valueRmb).toBeLessThanOrEqual(990)
        expect(declaration.isCommercial).toBe(false)
        expect(history.parcelsIn7Days).toBeGreaterThanOrEqual(3)
        expect(risk.indicators).toEqual(expect.arrayContaining(['just-under-limit', 'sender-phone-cluster']))
      }
    }
  })
})

describe('duty', () => {
  const taxOf = ({ declaration, taxRatePercent }: Parcel) =>
    computePostalTax(declaration.valueRmb, taxRatePercent, 50)

  test('has to be assessed of two or three parcels a shift, each with its own answer and its rate', () => {
    for (const { parcels: ours } of cases) {
      const duty = having(ours, 'duty', 'innocent')
      expect(duty.length === 2 || duty.length === 3).toBe(true)
      const answers = duty.flatMap(({ traits }) =>
        traits.filter((trait) => ['taxWaived', 'taxDue', 'overLimit', 'indivisible'].includes(trait)),
      )
      expect(new Set(answers).size).toBe(duty.length)
      for (const { traits, taxRatePercent, declaration } of duty) {
        expect(traits).toContain(`rate${taxRatePercent}`)
        expect(declaration.isCommercial).toBe(false)
      }
    }
  })

  test('follows from the value', () => {
    for (const parcel of having(parcels, 'duty')) {
      const { valueRmb } = parcel.declaration
      const pieces = parcel.declaration.lines.reduce((sum, { quantity }) => sum + quantity, 0)
      const isOver = valueRmb > 1000
      if (parcel.traits.includes('taxWaived')) expect([taxOf(parcel).isWaived, isOver]).toEqual([true, false])
      if (parcel.traits.includes('taxDue')) expect([taxOf(parcel).isWaived, isOver]).toEqual([false, false])
      if (parcel.traits.includes('overLimit')) expect([isOver, pieces > 1]).toEqual([true, true])
      if (parcel.traits.includes('indivisible')) expect([isOver, pieces]).toEqual([true, 1])
    }
  })

  test('lies often near a threshold, where mistakes are made', () => {
    const taxed = parcels.filter(({ traits }) => traits.includes('taxWaived') || traits.includes('taxDue'))
    const near = taxed.filter((parcel) => Math.abs(taxOf(parcel).taxRmb - 50) < 2)
    expect(near.length / taxed.length).toBeGreaterThan(0.3)
  })

  test('is owed by no other innocent, unless in trade', () => {
    for (const parcel of having(parcels, 'innocent')) {
      if (parcel.traits.includes('duty') || parcel.traits.includes('split')) continue
      if (parcel.traits.includes('mismatchValue')) continue
      expect(parcel.declaration.isCommercial).toBe(!taxOf(parcel).isWaived)
      if (parcel.declaration.category === 'gift') expect(parcel.declaration.isCommercial).toBe(false)
    }
  })
})

describe('the projected threat', () => {
  test('is in the image of an innocent parcel, and not in the parcel', () => {
    for (const { parcels: ours } of cases) {
      const [host] = having(ours, 'projected', 'innocent')
      const threat = host?.projected
      if (!host || !threat) throw new Error('no projected threat')
      expect(
        computeProjectedRegion(
          threat.solids.map((one) => bodyOf(one).mesh),
          LOWER_VIEW,
        ),
      ).toEqual(threat.region)
      expect(ours.filter(({ projected }) => projected)).toEqual([host])
      const massG = host.solids.reduce((sum, one) => sum + massOfG(one), 0)
      expect(Math.abs(massG - host.grossG)).toBeLessThan(1)
    }
  })

  test('is of a kind that the shift does not hold', () => {
    for (const { parcels: ours } of cases)
      for (const { projected } of ours)
        expect(ours.filter(({ finding }) => projected && finding?.name === projected.name)).toEqual([])
  })
})

describe('a parcel of a kind', () => {
  test('is drawn alone, and the kind has to be there', () => {
    expect(drawParcelOfKind(expressMail, 'books', 3).kind).toBe('books')
    expect(() => drawParcelOfKind(expressMail, 'boks', 3)).toThrow('no parcel kind "boks"')
  })
})
