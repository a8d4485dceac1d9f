import { describe, expect, test } from 'vitest'
import { guides } from '#content/hazmat/guides.ts'
import { ppeLevels } from '#content/hazmat/ppe-levels.ts'
import { sources } from '#content/hazmat/sources.ts'
import { substances } from '#content/hazmat/substances.ts'
import { en } from '#content/hazmat/text.en.ts'
import { zh } from '#content/hazmat/text.zh.ts'
import { actionLevels, DECON_STATIONS, MONITORING_ORDER, zones } from '#content/hazmat/zones.ts'
import { HAZARD_MARKS } from '#scenario/hazard-marks.ts'
import type { Substance, UnEntry } from '#scenario/substance.ts'

const found = (id: string): Substance => {
  const one = substances.find((substance) => substance.id === id)
  if (!one) throw new Error(`no substance "${id}"`)
  return one
}
const entryOf = (unNumber: string): UnEntry => {
  const one = substances.flatMap(({ entries }) => entries).find((entry) => entry.unNumber === unNumber)
  if (!one) throw new Error(`no UN ${unNumber}`)
  return one
}
/** Lists the ids of sources anywhere in a literal. */
function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'source' && typeof inner === 'string' ? [inner] : sourcesIn(inner),
  )
}
/** Lists the objects that hold a number somewhere but no source, neither in themselves nor in what holds them. */
function unsourced(value: unknown, path: string, isSourced = false): string[] {
  if (typeof value === 'number') return isSourced ? [] : [path]
  if (typeof value !== 'object' || value === null) return []
  const has = isSourced || 'source' in value
  return Object.entries(value).flatMap(([key, inner]) => unsourced(inner, `${path}.${key}`, has))
}

describe('the substances', () => {
  test('are the twenty of the sheet and hydrogen cyanide, as a literal', () => {
    expect(substances.filter(({ isProduct }) => !isProduct)).toHaveLength(20)
    expect(substances.filter(({ isProduct }) => isProduct).map(({ id }) => id)).toEqual(['hydrogen-cyanide'])
    expect(JSON.parse(JSON.stringify(substances))).toEqual(substances)
  })

  test('have UN numbers of four digits, each once', () => {
    const numbers = substances.flatMap(({ entries }) => entries.map(({ unNumber }) => unNumber))
    for (const number of numbers) expect(number).toMatch(/^\d{4}$/)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.sort()).toEqual(
      (
        '0335 0336 0340 1005 1017 1051 1075 1230 1294 1381 1384 1402 1541 1689 1748 1790 1942 2014 2015 2031 ' +
        '2078 2208 2555 2556 2880 3103 3480'
      ).split(' '),
    )
  })

  test('give a source with every number, and each source exists', () => {
    expect(unsourced(substances, 'substances')).toEqual([])
    for (const { id, ...substance } of substances)
      for (const source of sourcesIn(substance)) expect(sources, id).toHaveProperty([source])
  })

  test('are complete: identity, isolation, fire, entry, decontamination, and what to do and not to do', () => {
    for (const { id, entries, right, wrong, decon, entryRules, water, isProduct } of substances) {
      for (const { distances, marks, packingGroups, class: own } of entries) {
        expect(distances.isolationM, id).toBeGreaterThanOrEqual(25)
        expect(distances.fireM, id).toBeGreaterThanOrEqual(500)
        expect(marks.length, id).toBeGreaterThan(0)
        // Gases, explosives, articles and peroxides have no packing group.
        expect(packingGroups.length === 0, id).toBe(/^(1|2)\.|^5\.2$|^9$/.test(own))
      }
      for (const list of [right, wrong, decon, entryRules]) expect(list.length, id).toBeGreaterThan(0)
      if (!isProduct) expect(water, id).toBeDefined()
    }
  })

  test('carry the placards of their class and subsidiary hazards, which the house draws', () => {
    for (const { unNumber, class: own, subsidiary, marks } of substances.flatMap(({ entries }) => entries)) {
      const classes = marks.map((id) => {
        const mark = HAZARD_MARKS.find((one) => one.id === id)
        return mark?.kind === 'placard' ? mark.class : undefined
      })
      expect(classes, unNumber).toEqual([own, ...subsidiary.map((one) => one.class)])
    }
    // The battery label is never a placard.
    expect(entryOf('3480').marks).toEqual(['class-9'])
  })

  test('name a guide that there is, with its page as the source of the distances', () => {
    const ids = guides.map(({ id }) => id)
    for (const { distances } of substances.flatMap(({ entries }) => entries)) {
      expect(ids).toContain(distances.guide)
      expect(distances.source).toBe(guides.find(({ id }) => id === distances.guide)?.source)
    }
    const used = new Set(substances.flatMap(({ entries }) => entries.map(({ distances }) => distances.guide)))
    expect(ids.filter((id) => !used.has(id))).toEqual(['111'])
  })

  test('keep figures in their order: low before high, day not farther than night, small not farther than large', () => {
    for (const { explosive, idlh, entries, tableThree, id } of substances) {
      for (const { value, to } of [...explosive, ...idlh]) if (to) expect(to, id).toBeGreaterThan(value)
      for (const { tableOne } of entries)
        for (const row of [tableOne?.small, tableOne?.large])
          if (row) expect(row.nightKm, id).toBeGreaterThanOrEqual(row.dayKm)
      for (const { dayKm, nightKm } of tableThree?.rows ?? [])
        for (const wind of ['low', 'moderate', 'high'] as const)
          expect(nightKm[wind], id).toBeGreaterThanOrEqual(dayKm[wind])
    }
  })

  test.each([
    ['1942', { guide: '140', isolationM: 25, largeSpillM: 100, fireM: 1600 }],
    ['1402', { guide: '138', isolationM: 25, largeSpillM: 300, fireM: 800 }],
    ['1017', { guide: '124', isolationM: 100, fireM: 800 }],
    ['2031', { guide: '157', isolationM: 50, fireM: 800 }],
    ['3480', { guide: '147', isolationM: 25, fireM: 500 }],
    ['2555', { guide: '113', isolationM: 100, largeSpillM: 500, fireM: 800, cargoFireM: 1600 }],
    ['0340', { guide: '112', isolationM: 500, largeSpillM: 800, fireM: 1600 }],
    ['3103', { guide: '146', isolationM: 50, largeSpillM: 250, fireM: 800 }],
    ['0336', { guide: '114', isolationM: 100, largeSpillM: 250, fireM: 800 }],
    ['1051', { guide: '117P', isolationM: 100, fireM: 1600 }],
  ])('UN %s keeps the distances of the sheet', (unNumber, distances) => {
    expect(entryOf(unNumber).distances).toMatchObject(distances)
  })

  test('keep the rows of Tables 1 and 3 of the sheet', () => {
    expect(entryOf('1384').tableOne).toMatchObject({
      small: { isolationM: 30, dayKm: 0.1, nightKm: 0.4 },
      large: { isolationM: 60, dayKm: 0.5, nightKm: 2.1 },
      isInWater: true,
    })
    expect(entryOf('1402').tableOne).toBeUndefined()
    expect(found('chlorine').tableThree?.rows[0]).toEqual({
      vessel: 'tank-truck',
      isolationM: 600,
      dayKm: { low: 5.6, moderate: 3.3, high: 2.5 },
      nightKm: { low: 6.4, moderate: 4.7, high: 3.8 },
    })
    expect(found('ammonia').tableThree?.rows.at(-1)).toMatchObject({
      isolationM: 30,
      nightKm: { low: 0.7, moderate: 0.3, high: 0.2 },
    })
    expect(substances.filter(({ tableThree }) => tableThree)).toHaveLength(2)
  })

  test('mark as critical what the sheet prints in bold, water opposite for carbide and dithionite', () => {
    const criticals = (id: string) =>
      found(id)
        .wrong.filter(({ isCritical }) => isCritical)
        .map((one) => one.id)
    expect(criticals('calcium-carbide')).toEqual(['water', 'foam'])
    expect(criticals('sodium-hydrosulfite')).toEqual(['dry-sand', 'smother'])
    expect(found('sodium-hydrosulfite').right.map(({ id }) => id)).toContain('flood')
    expect(found('calcium-carbide').right.map(({ id }) => id)).toContain('dry-sand')
    expect(criticals('lithium-ion-cells')).toEqual(['dry-chemical', 'carbon-dioxide', 'halon'])
    expect(criticals('liquefied-petroleum-gas')).toEqual(['put-out-leak-flame'])
    expect(criticals('toluene')).toEqual([])
  })

  test('advise nothing both ways', () => {
    for (const { id, right, wrong } of substances) {
      const done = new Set(right.map((one) => one.id))
      expect(
        wrong.filter((one) => done.has(one.id)),
        id,
      ).toEqual([])
    }
  })

  test('give off hydrogen cyanide, hydrogen sulphide and sulphur dioxide in water as Table 2 says, carbide not', () => {
    const inWater = substances.flatMap(({ id, gives }) =>
      gives.filter(({ source }) => source === 'ergTable2').map(({ agent }) => `${id}: ${agent}`),
    )
    expect(inWater).toEqual([
      'sodium-cyanide: hydrogen-cyanide',
      'sodium-hydrosulfite: sulphur-dioxide',
      'sodium-hydrosulfite: hydrogen-sulphide',
      'acetone-cyanohydrin: hydrogen-cyanide',
    ])
  })
})

describe('the words on hazardous substances', () => {
  const wanted = new Set([
    ...substances.flatMap((one) => [
      `substance.${one.id}`,
      `also.${one.id}`,
      ...(one.entries.length > 1 ? one.entries.map(({ unNumber }) => `un.${unNumber}`) : []),
      ...one.entries.flatMap(({ tableOne }) => (tableOne?.ofUnNumber ? [`un.${tableOne.ofUnNumber}`] : [])),
      ...one.right.map(({ id }) => `do.${id}`),
      ...one.wrong.map(({ id }) => `dont.${id}`),
      ...one.decon.map(({ id }) => `decon.${id}`),
      ...(one.water ? [`water.${one.water.id}`] : []),
      ...(one.burning ? [`burning.${one.burning.id}`] : []),
      ...one.gives.flatMap(({ agent, on }) => [`agent.${agent}`, `on.${on}`]),
      ...[
        ...one.idlh,
        ...one.aegl2,
        ...one.erpg2,
        ...one.explosive,
        ...one.vapourDensity,
        ...one.turningPoints,
      ].flatMap(({ agent }) => (agent ? [`agent.${agent}`] : [])),
      ...one.entryRules.flatMap(({ level, with: also = [], when }) => [
        `ppe.${level}`,
        ...also.map((id) => `ppe.with.${id}`),
        ...(when ? [`when.${when}`] : []),
      ]),
      ...one.entries.flatMap(({ subsidiary, packingGroups }) =>
        [...subsidiary, ...packingGroups].flatMap(({ when }) => (when ? [`when.${when}`] : [])),
      ),
    ]),
    ...guides.flatMap(({ id }) =>
      ['', '.hazard', '.public', '.response'].map((part) => `guide.${id}${part}`),
    ),
    ...ppeLevels.flatMap(({ id }) => [`ppe.${id}`, `ppe.${id}.kit`, `ppe.${id}.when`]),
    ...zones.flatMap(({ id }) => [`zone.${id}`, `zone.${id}.who`, `zone.${id}.rule`]),
    ...actionLevels.flatMap(({ id }) => [`reading.${id}`, `reading.${id}.do`]),
    ...MONITORING_ORDER.map((id) => `measured.${id}`),
    ...DECON_STATIONS.map((id) => `station.${id}`),
    ...['X', '1', '2', '3', '4', '*', 'footnote', 'cyanide-acid', 'yard', 'check'].map(
      (id) => `segregation.${id}`,
    ),
  ])

  test.each([
    ['en', en],
    ['zh', zh],
  ])('are there for every id in "%s", and none is idle', (_, words) => {
    expect(Object.keys(words).sort()).toEqual([...wanted].map((id) => `hazmat.${id}`).sort())
    for (const text of Object.values(words)) expect(text).toMatch(/^\S(.*\S)?$/)
  })

  test('are Chinese in Chinese', () => {
    for (const [id, text] of Object.entries(zh))
      if (!id.startsWith('hazmat.also.')) expect(text, id).toMatch(/\p{Script=Han}/u)
  })
})

test('the other tables cite sources that there are', () => {
  for (const list of [guides, ppeLevels, zones, actionLevels])
    for (const source of sourcesIn(list)) expect(sources).toHaveProperty([source])
})
