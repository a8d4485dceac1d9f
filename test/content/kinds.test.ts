import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { en as kindsEn } from '#content/express-mail/text.kinds.en.ts'
import { zh as kindsZh } from '#content/express-mail/text.kinds.zh.ts'
import { en as linesEn } from '#content/express-mail/text.lines.en.ts'
import { zh as linesZh } from '#content/express-mail/text.lines.zh.ts'
import { HIGH_PENETRATION_BLACK_TRANSMISSION } from '#physics/colour.ts'
import { SIDE_VIEW } from '#physics/line-scan.ts'
import { drawBodies } from '#scenario/draw-bodies.ts'
import { KIND_ROLES, type KindRole, type ParcelKind } from '#scenario/parcel-bank.ts'
import { createRandom } from '#scenario/random.ts'
import { rateRowOf } from '#scenario/tax-rate.ts'
import {
  type KindScan,
  meanHigh,
  patchesOf,
  scanKind,
  shareOf,
  type Which,
  within,
  without,
} from '#test/support/kind-scan.ts'

const { rates } = expressMail
const en = { ...kindsEn, ...linesEn }
const zh = { ...kindsZh, ...linesZh }
const { kinds } = expressMail.bank
const HARMLESS: KindRole[] = ['innocent', 'distractor', 'organic-over-metal']
const PATTERNED: KindRole[] = ['find', 'passed', 'weapon', 'block']
const of = (...roles: KindRole[]): ParcelKind[] => kinds.filter(({ role }) => roles.includes(role))
const ofPattern = (pattern: number): ParcelKind[] =>
  kinds.filter(({ finding }) => finding?.pattern === pattern)
const grossG = (kind: ParcelKind): number => drawBodies(kind, createRandom(1)).grossG

/** Alarm of the radiation monitor above the background of 0.1 µSv/h. Source: express-mail sheet §6. */
const ALARM_ABOVE_BACKGROUND_U_SV_H = 0.03

describe('the bank', () => {
  test('has no kind twice', () => {
    expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length)
  })

  test.each(Array.from({ length: 19 }, (_, i) => i + 1))('has a kind for pattern %i', (pattern) => {
    expect(ofPattern(pattern).length).toBeGreaterThan(0)
  })

  test('has enough kinds for each role', () => {
    for (const role of KIND_ROLES) expect(of(role).length, role).toBeGreaterThan(0)
    expect(of(...HARMLESS).length).toBeGreaterThanOrEqual(26)
    expect(of('distractor').length).toBeGreaterThanOrEqual(8)
    expect(of('organic-over-metal').length).toBeGreaterThanOrEqual(3)
    expect(of('weapon').length).toBeGreaterThanOrEqual(3)
    expect(of('block').length).toBeGreaterThanOrEqual(3)
    expect(of('find').length).toBeGreaterThanOrEqual(10)
    expect(of('passed').length).toBeGreaterThanOrEqual(4)
  })

  test('finds something in what is no innocent, and nothing in what is one', () => {
    for (const { id, role, finding, items, isSuspiciousLooking } of kinds) {
      const marked = items.filter(({ isFinding }) => isFinding)
      expect(finding === null, id).toBe(HARMLESS.includes(role))
      expect(marked.length > 0, id).toBe(finding !== null)
      if (role === 'distractor' || finding) expect(isSuspiciousLooking, id).toBe(true)
      if (!finding) continue
      expect(finding.reasons, id).toContain(finding.category)
      expect(finding.pattern > 0, id).toBe(PATTERNED.includes(role))
      expect(finding.isCritical, id).toBe(role === 'weapon' || role === 'device')
      expect(finding.disposition, id).not.toMatch(/release|tax/)
    }
  })

  test('declares only items that there are', () => {
    for (const { id, items, lines } of kinds) {
      const known = items.map((item) => item.id)
      expect(new Set(known).size, id).toBe(known.length)
      const declared = lines.flatMap((line) => line.items)
      expect(declared.filter((item) => !known.includes(item), id)).toEqual([])
      expect(new Set(declared).size, id).toBe(declared.length)
    }
  })

  test('has words for all of it, in both languages', () => {
    const ids = new Set([
      'item.filler',
      ...(expressMail.bank.vagueDescriptions ?? []),
      ...kinds.flatMap((kind) => [
        `kind.${kind.id}`,
        `item.${kind.packaging}`,
        ...kind.items.map(({ name }) => name),
        ...kind.lines.map(({ description }) => description),
        ...(kind.finding ? [kind.finding.name, kind.finding.rule] : []),
      ]),
    ])
    for (const words of [en, zh]) expect(Object.keys(words).sort()).toEqual([...ids].sort())
  })

  test('spans the mail, from 50 g to nearly 20 kg, with masses near each that is wanted', () => {
    const massesG = of(...HARMLESS)
      .map(grossG)
      .sort((a, b) => a - b)
    expect(massesG[0]).toBeLessThan(80)
    expect(massesG.at(-1)).toBeGreaterThan(15_000)
    expect(massesG.at(-1)).toBeLessThan(20_000)
    massesG.slice(1).forEach((massG, i) => {
      expect(massG / (massesG[i] as number), `${massesG[i]} g to ${massG} g`).toBeLessThan(3)
    })
  })

  test('has of each goods line the rate that the table at the desk gives', () => {
    for (const { id, lines } of kinds)
      for (const { hs, taxRatePercent } of lines)
        expect(rateRowOf(rates!.rows, hs).ratePercent, `${id}, ${hs}`).toBe(taxRatePercent)
    expect(rateRowOf(rates!.rows, '4911.99').id).toBe('print')
    expect(rateRowOf(rates!.rows, '4911.91').id).toBe('others')
  })

  test('has goods at each rate of tax, and things that cannot be divided', () => {
    const rates = of(...HARMLESS).flatMap(({ lines }) =>
      lines.map(({ taxRatePercent }) => taxRatePercent ?? 13),
    )
    for (const rate of [13, 20, 50]) expect(rates).toContain(rate)
    for (const { id, lines, isIndivisible } of kinds.filter((kind) => kind.isIndivisible)) {
      expect(isIndivisible, id).toBe(true)
      expect(lines.map(({ quantity }) => quantity)).toEqual([[1, 1]])
      expect(lines[0]?.valueRmb[1], id).toBeGreaterThan(1000)
    }
    expect(kinds.filter((kind) => kind.isIndivisible).length).toBeGreaterThanOrEqual(3)
  })

  test('alarms the trace detector in truth with one role only, and falsely by perfume', () => {
    expect(kinds.filter(({ trace }) => trace === 'explosive').map(({ role }) => role)).toEqual(['trace'])
    const perfumed = kinds.filter(({ trace }) => trace === 'perfume').map(({ role }) => role)
    expect(perfumed).toContain('innocent')
    expect(perfumed).toContain('find')
  })

  test('has a scent of all that a dog is trained on', () => {
    for (const { id, finding, hasScent, role } of kinds)
      if (role !== 'powder' && (finding?.category === 'drugs' || finding?.category === 'currency'))
        expect(hasScent, id).toBe(true)
    for (const { id } of of(...HARMLESS).filter((kind) => kind.hasScent)) expect.fail(id)
  })

  test('has innocents that radiate, one of them above the alarm, and a source well above it', () => {
    const natural = of(...HARMLESS).filter(({ doseRateUSvH }) => doseRateUSvH)
    expect(natural.length).toBeGreaterThanOrEqual(2)
    expect(
      natural.filter(({ doseRateUSvH = 0 }) => doseRateUSvH >= ALARM_ABOVE_BACKGROUND_U_SV_H),
    ).toHaveLength(1)
    for (const { doseRateUSvH } of of('source'))
      expect(doseRateUSvH).toBeGreaterThan(100 * ALARM_ABOVE_BACKGROUND_U_SV_H)
    for (const { role } of kinds.filter(({ doseRateUSvH }) => doseRateUSvH))
      expect([...HARMLESS, 'source']).toContain(role)
  })
})

const item =
  (...ids: string[]): Which =>
  (solid) =>
    ids.includes(solid.item)
const made =
  (material: string, ...ids: string[]): Which =>
  (solid) =>
    solid.material === material && ids.includes(solid.item)
const findOf = (id: string): Which =>
  item(...kinds.find((kind) => kind.id === id)!.items.flatMap((one) => (one.isFinding ? [one.id] : [])))
const isOpaqueToEveryKey = ({ high }: KindScan, pixel: number): boolean =>
  (high[pixel] as number) > -Math.log(HIGH_PENETRATION_BLACK_TRANSMISSION)

describe('the X-ray signature of each pattern (express-mail sheet §4)', () => {
  test('1: banknotes have the colour of paper, and a step all round', () => {
    const scan = scanKind('banknotes-in-book')
    const notes = scan.where(item('banknotes'))
    const pages = without(scan.where(item('hollow-book'), 30), notes)
    expect(shareOf(scan, [...notes, ...pages], 'organic')).toBe(1)
    const gap = without(without(scan.where(item('hollow-book'), 8), notes), pages)
    expect(meanHigh(scan, gap)).toBeLessThan(0.75 * meanHigh(scan, notes))
  })

  test('2: insects lie one to a tube, in a row, all organic', () => {
    const scan = scanKind('insects-in-tubes')
    const tubes = scan.where(item('insect-tubes'))
    const insects = scan.where(made('meat', 'insect-tubes'), 5)
    expect(shareOf(scan, tubes, 'organic', 'thin')).toBeGreaterThan(0.99)
    expect(patchesOf(scan, insects).filter((size) => size > 80)).toHaveLength(8)
    expect(meanHigh(scan, insects)).toBeGreaterThan(1.3 * meanHigh(scan, without(tubes, insects)))
  })

  test('3: turtles are bone-green ovals in pale cloth, and move between two scans', () => {
    const scan = scanKind('turtles-in-socks')
    const turtles = item('turtle-0', 'turtle-1')
    const shells = scan.where(made('ivory', 'turtle-0', 'turtle-1'), 5)
    const cloth = without(scan.where(item('sock-0', 'sock-1')), scan.where(turtles))
    expect(shareOf(scan, shells, 'mixed')).toBeGreaterThan(0.9)
    expect(shareOf(scan, cloth, 'organic', 'thin')).toBeGreaterThan(0.99)
    expect(patchesOf(scan, shells).filter((size) => size > 2000)).toHaveLength(2)
    const limbs = (seed: number) =>
      scanKind('turtles-in-socks', { seed }).solids.filter(
        ({ material, item: id }) => material === 'meat' && id === 'turtle-0',
      )
    expect(limbs(1).map(({ pose }) => pose)).not.toEqual(limbs(2).map(({ pose }) => pose))
  })

  test('4: seeds are many organic grains of one size', () => {
    const scan = scanKind('seeds-in-cards')
    const seeds = scan.where(item('seed-packet'))
    expect(shareOf(scan, seeds, 'organic', 'thin')).toBe(1)
    const grains = patchesOf(scan, seeds).sort((a, b) => a - b)
    expect(grains.length).toBeGreaterThan(40)
    expect((grains.at(-5) as number) / (grains[5] as number)).toBeLessThan(1.3)
  })

  test('5: watches are twenty discs alike, in the colours of glass and metal', () => {
    const scan = scanKind('counterfeit-watches')
    const watches = scan.where(item('watch-cases'))
    expect(shareOf(scan, watches, 'mixed', 'metal')).toBeGreaterThan(0.95)
    const discs = patchesOf(scan, watches)
    expect(discs).toHaveLength(20)
    expect(Math.max(...discs) / Math.min(...discs)).toBeLessThan(1.25)
  })

  test('6: ivory is green where resin is orange', () => {
    const scan = scanKind('ivory-bangles')
    const resin = scan.where(({ material }) => material === 'abs', 3)
    const ivory = without(scan.where(item('ivory-bangles'), 3), resin)
    expect(shareOf(scan, ivory, 'mixed')).toBeGreaterThan(0.9)
    expect(shareOf(scan, without(resin, ivory), 'organic')).toBeGreaterThan(0.95)
    expect(
      shareOf(
        scanKind('resin-bangles'),
        scanKind('resin-bangles').where(({ material }) => material === 'abs', 3),
        'organic',
      ),
    ).toBe(1)
  })

  test('7: loose cells are blue-green, nine cylinders and two flat packs', () => {
    const scan = scanKind('loose-cells')
    const cells = scan.where(made('liIon', 'loose-cells'), 4)
    expect(shareOf(scan, cells, 'mixed', 'metal')).toBeGreaterThan(0.95)
    expect(patchesOf(scan, cells).filter((size) => size > 300)).toHaveLength(11)
  })

  test.each(of('weapon').map(({ id }) => id))('8: %s is dark and of metal', (id) => {
    const scan = scanKind(id)
    const part = scan.where((solid) => findOf(id)(solid) && solid.material !== 'abs')
    expect(shareOf(scan, part, 'metal', 'opaque')).toBeGreaterThan(0.9)
    expect(meanHigh(scan, part)).toBeGreaterThan(0.8)
  })

  test('9: powder is as organic as the bear, and far denser than its stuffing', () => {
    const scan = scanKind('powder-in-bear')
    const powder = scan.where(item('powder-bags'), 20)
    const bear = without(scan.where(item('plush-bear')), scan.where(item('powder-bags')))
    expect(shareOf(scan, powder, 'organic')).toBe(1)
    expect(meanHigh(scan, powder)).toBeGreaterThan(3 * meanHigh(scan, bear))
  })

  test('10: tablets are an array of discs, all organic', () => {
    const scan = scanKind('tablets-in-tub')
    const tablets = item('tablet-rolls-0', 'tablet-rolls-1')
    expect(shareOf(scan, scan.where(tablets), 'organic')).toBe(1)
    const discs = scan.solids.filter(tablets)
    expect(discs.length).toBeGreaterThan(200)
    expect(new Set(discs.map(({ shape }) => JSON.stringify(shape))).size).toBe(1)
  })

  test('11: a filled cell is half dark, half light; a real one dark from end to end', () => {
    const scan = scanKind('filled-torch-cells')
    const [dark, light] = (['steel', 'organicPowder'] as const).map((material) =>
      scan.where((solid) => solid.shape.type === 'cylinder' && made(material, 'filled-cells')(solid), 25),
    ) as [number[], number[]]
    const real = scan.where(made('steel', 'cells-0'), 25)
    expect(meanHigh(scan, light)).toBeLessThan(0.6 * meanHigh(scan, dark))
    expect(light.length / dark.length).toBeGreaterThan(0.8)
    expect(light.length / dark.length).toBeLessThan(1.4)
    expect(Math.min(...real.map((pixel) => scan.high[pixel] as number))).toBeGreaterThan(
      1.5 * meanHigh(scan, light),
    )
  })

  test('12: organic blocks lie about the magnet, more to one side', () => {
    const scan = scanKind('packed-loudspeaker')
    const blocks = scan.where(item('packed-blocks'), 20)
    const cabinet = scan.where(item('loudspeaker'))
    const metal = scan.where((solid) => item('loudspeaker')(solid) && solid.material !== 'wood', 0.1)
    expect(shareOf(scan, without(blocks, metal), 'organic')).toBe(1)
    expect(meanHigh(scan, without(blocks, metal))).toBeGreaterThan(
      1.4 * meanHigh(scan, without(without(cabinet, metal), blocks)),
    )
    const middle = (pixels: number[]): number =>
      pixels.reduce((sum, pixel) => sum + (pixel % scan.columnCount), 0) / pixels.length
    expect(Math.abs(middle(blocks) - middle(cabinet))).toBeGreaterThan(10)
  })

  test('13: meat is dense and organic, with green pieces of bone', () => {
    const scan = scanKind('meat-in-clothes')
    const bones = scan.where(made('ivory', 'vacuum-pouch'), 6)
    const meat = without(
      scan.where(made('meat', 'vacuum-pouch'), 10),
      scan.where(made('ivory', 'vacuum-pouch'), 0.1),
    )
    const shirts = without(scan.where(item('under-shirt')), scan.where(item('vacuum-pouch')))
    expect(shareOf(scan, meat, 'organic')).toBe(1)
    expect(shareOf(scan, bones, 'mixed')).toBeGreaterThan(0.5)
    expect(meanHigh(scan, meat)).toBeGreaterThan(1.5 * meanHigh(scan, shirts))
  })

  test('14: gold is a small black spot, in one of two adapters alike', () => {
    const scan = scanKind('gold-in-charger')
    const gold = scan.where(item('gold-bar'), 2)
    expect(shareOf(scan, gold, 'opaque')).toBe(1)
    expect(gold.length).toBeLessThan(900)
    const opaque = scan.where(item('charger-0')).filter((pixel) => scan.classes[pixel] === 'opaque')
    expect(opaque.length).toBeLessThan(0.1 * gold.length)
  })

  test('15: old porcelain is green with rivets of metal, old bronze blue', () => {
    const vase = scanKind('old-porcelain')
    const rivets = vase.where(made('brass', 'old-vase'))
    expect(shareOf(vase, without(vase.where(made('porcelain', 'old-vase'), 2), rivets), 'mixed')).toBe(1)
    expect(shareOf(vase, rivets, 'metal')).toBeGreaterThan(0.9)
    expect(patchesOf(vase, rivets)).toHaveLength(4)
    const vessel = scanKind('old-bronze')
    expect(shareOf(vessel, vessel.where(made('brass', 'old-vessel')), 'metal', 'opaque')).toBeGreaterThan(
      0.99,
    )
    expect(shareOf(vessel, vessel.where(made('brass', 'old-vessel')), 'opaque')).toBeLessThan(0.2)
  })

  test('16: roots are green and granular, their stems organic', () => {
    const scan = scanKind('rooted-plants')
    const roots = scan.where(made('soil', 'rooted-plants'), 10)
    const stems = without(
      scan.where(made('wood', 'rooted-plants')),
      scan.where(made('aluminium', 'rooted-plants'), 0.1),
    )
    expect(shareOf(scan, roots, 'mixed')).toBe(1)
    expect(shareOf(scan, stems, 'organic', 'thin')).toBeGreaterThan(0.99)
    const highs = roots.map((pixel) => scan.high[pixel] as number).sort((a, b) => a - b)
    const decile = (share: number): number => highs[Math.floor(share * highs.length)] as number
    expect(decile(0.9) / decile(0.1)).toBeGreaterThan(1.5)
  })

  test('17: spray cans show a level from the side: dark below, pale above', () => {
    const scan = scanKind('sprays-as-cosmetics', { view: SIDE_VIEW })
    const can = scan.where(made('aluminium', 'spray-can-1'), 0.5)
    const others = scan.where(
      (solid) => solid.item !== 'spray-can-1' && solid.item !== 'packaging' && solid.item !== 'filler',
      0.1,
    )
    const liquid = within(scan.where(made('polyethylene', 'spray-can-1'), 25), can)
    const above = without(
      without(
        can,
        scan.where((solid) => solid.item === 'spray-can-1' && solid.material !== 'aluminium', 0.1),
      ),
      others,
    )
    expect(meanHigh(scan, liquid)).toBeGreaterThan(3 * meanHigh(scan, above))
    expect(shareOf(scan, above, 'mixed', 'metal', 'organic')).toBeGreaterThan(0.5)
  })

  test.each(of('block').map(({ id }) => id))('18: %s is black, and no key opens it', (id) => {
    const scan = scanKind(id)
    const block = scan.where((solid) => findOf(id)(solid) && /lead|steel/.test(solid.material), 8)
    expect(block.filter((pixel) => isOpaqueToEveryKey(scan, pixel)).length / block.length).toBeGreaterThan(
      0.8,
    )
    const others = without([...scan.high.keys()], scan.where(findOf(id), 0.1))
    const black = others.filter((pixel) => scan.classes[pixel] === 'opaque')
    expect(black.length).toBeLessThan(0.1 * block.length)
  })

  test('19: a jammer has a row of six antennas, a green board, a battery', () => {
    const scan = scanKind('jammer-as-router')
    const box = scan.where(made('aluminium', 'radio-jammer'), 0.1)
    const antennas = without(scan.where(made('copper', 'radio-jammer')), box)
    expect(patchesOf(scan, antennas)).toHaveLength(6)
    expect(shareOf(scan, antennas, 'metal')).toBeGreaterThan(0.9)
    expect(shareOf(scan, scan.where(made('glass', 'radio-jammer')), 'mixed', 'metal')).toBeGreaterThan(0.95)
    expect(shareOf(scan, scan.where(made('liIon', 'radio-jammer'), 10), 'metal', 'mixed')).toBe(1)
  })
})

describe('what begins an emergency, or alarms the trace detector', () => {
  test('powder is a soft organic patch among papers', () => {
    const scan = scanKind('powder-in-envelope')
    const powder = scan.where(made('flour', 'powder-sachet'), 8)
    const papers = without(scan.where(item('cover-letter'), 0.5), scan.where(item('powder-sachet'), 0.1))
    expect(shareOf(scan, powder, 'organic')).toBe(1)
    expect(patchesOf(scan, powder)).toHaveLength(1)
    expect(meanHigh(scan, powder)).toBeGreaterThan(3 * meanHigh(scan, papers))
  })

  test('the cluster is a black block, a battery and wire, apart from each other and unlike a book', () => {
    const scan = scanKind('unexplained-cluster')
    const cluster = scan.where(findOf('unexplained-cluster'))
    expect(patchesOf(scan, cluster).filter((size) => size > 100)).toHaveLength(3)
    expect(shareOf(scan, cluster, 'metal', 'opaque')).toBeGreaterThan(0.95)
    expect(shareOf(scan, cluster, 'opaque')).toBeGreaterThan(0.3)
    expect(shareOf(scan, without(scan.where(item('paperback')), cluster), 'organic')).toBe(1)
  })

  test('the luminous dial looks like an instrument and hides behind nothing', () => {
    const scan = scanKind('luminous-dial')
    const instrument = scan.where(item('old-instrument'))
    expect(shareOf(scan, instrument, 'metal')).toBeGreaterThan(0.9)
    expect(shareOf(scan, instrument, 'opaque')).toBeLessThan(0.05)
  })

  test('sparklers are ten thin rods of metal, poppers six pale bottles', () => {
    const scan = scanKind('party-poppers')
    expect(scan.solids.filter(made('steel', 'sparklers'))).toHaveLength(10)
    expect(shareOf(scan, scan.where(made('steel', 'sparklers')), 'metal', 'mixed')).toBeGreaterThan(0.95)
    expect(patchesOf(scan, scan.where(made('abs', 'table-poppers'), 2))).toHaveLength(6)
    expect(shareOf(scan, scan.where(made('abs', 'table-poppers'), 2), 'organic')).toBeGreaterThan(0.95)
  })
})

describe('what is green over metal', () => {
  test.each([
    ['book-in-tin', 'gift-book', 'gift-tin'],
    ['chocolate-tin', 'dark-chocolates', 'sweets-tin'],
    ['blouses-on-hangers', 'blouse-0', 'hanger-0'],
  ])('%s: organic alone is orange, and reads as mixed where metal lies over it', (id, organic, metal) => {
    const both = scanKind(id)
    const alone = scanKind(id, { keep: (solid) => solid.item.startsWith(organic.replace(/\d$/, '')) })
    const pixels = within(both.where(item(organic), 8), both.where(item(metal), 0.4))
    expect(shareOf(alone, pixels, 'organic')).toBeGreaterThan(0.99)
    expect(shareOf(both, pixels, 'mixed')).toBeGreaterThan(0.5)
  })
})
