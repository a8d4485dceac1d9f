import { describe, expect, it } from 'vitest'
import { answer, findMistake, firstTyped, lineText, parseNumber } from '#pages/handbook/reckon-text.ts'
import { RECKONERS } from '#pages/handbook/reckoners.ts'
import { CHINESE, ENGLISH, WORDS } from '#test/support/words.ts'

const reckonerOf = (id: string) => RECKONERS.find((one) => one.id === id)!

/** Lists what a reckoner shows: of each line its label and its texts. */
function shown(id: string, typed: Readonly<Record<string, string>> = {}, words = ENGLISH): string[] {
  const reckoner = reckonerOf(id)
  const lines = answer(reckoner, { ...firstTyped(reckoner), ...typed }) ?? []
  return lines.map((line) => {
    const { label, texts } = lineText(words, line)
    return [...(label === undefined ? [] : [label]), ...texts].join(': ').replaceAll('\u00a0', ' ')
  })
}

const beginning = (lines: readonly string[], ...begins: readonly string[]) =>
  lines.filter((line) => begins.some((one) => line.startsWith(one)))

describe('the figures that stand there first give the worked values of the module sheet', () => {
  it('5 kg of TNT at 30 m (§4a)', () => {
    expect(shown('blast')).toEqual(
      expect.arrayContaining(['Overpressure: 7.19 kPa', 'Shock arrives after the flash: 73 ms']),
    )
    expect(shown('blast', {}, CHINESE)).toEqual(
      expect.arrayContaining(['超压: 7.19 kPa', '闪光后冲击波到达: 73 ms']),
    )
  })

  it('a fireball of 160 kg at 50 m, and the BLEVE page’s 90 m (§4c)', () => {
    expect(shown('fireball')).toEqual([
      'Diameter of the fireball: 31.5 m',
      'It lasts: 2.44 s',
      'Heat at this distance: 30.1 kW/m²',
      'Effect, for 60 s of it: pain: second-degree burns: may kill: wood catches fire from a spark',
      'BLEVE page: fireball radius: 16.3 m',
      'Responders no nearer than: 90 m',
      'Move others away at least: 244 m',
      'A tank in fire may burst from: 4–9 min',
    ])
  })

  it('a toluene pool of 5 m (§4c)', () => {
    expect(shown('pool')).toEqual([
      'Power of the fire: 71.5 MW',
      'Flame height: 13.2 m',
      '2 kW/m² (pain) up to: 29.2 m',
      '5 kW/m² (second-degree burns) up to: 18.5 m',
      '10 kW/m² (may kill) up to: 13.1 m',
    ])
  })

  it('10 m² of toluene in 3 m/s (§4d)', () => {
    expect(shown('evaporation')).toEqual(['Evaporates: 10.1 g/s', 'In an hour, if it goes on: 36.3 kg/h'])
  })

  it('2.8 kg of carbide and some 1.2 L of water reach 2.5 % of a 20-ft box (§4e)', () => {
    expect(shown('box').slice(0, 5)).toEqual([
      'Acetylene: 0.835 m³',
      'Mass of acetylene: 0.903 kg',
      'By volume in a 20-ft box: 2.51 %',
      'Of its lower explosive limit (2.5 %): 101 %',
      'That means: explosive: any spark, and every opened door, may set it off',
    ])
  })

  it('30 MPa at 40 L/min (§4f)', () => {
    expect(shown('air')).toEqual(['Minutes to the whistle: 41.7 min', 'Turn back at: 9.5 MPa'])
  })
})

describe('other worked values of the sheet', () => {
  it.each([
    [{ massKg: '100', distanceM: '100' }, '5.56 kPa', '253 ms'],
    [{ massKg: '1000', distanceM: '100' }, '14.9 kPa', '217 ms'],
    [{ of: 'ammonium-nitrate', massKg: '20,000', distanceM: '150' }, '19.5 kPa', '307 ms'],
    [{ massKg: '450 000', distanceM: '600' }, '21.1 kPa', '1,204 ms'],
  ])('blast of %j', (typed, overpressure, arrival) => {
    expect(shown('blast', typed)).toEqual(
      expect.arrayContaining([`Overpressure: ${overpressure}`, `Shock arrives after the flash: ${arrival}`]),
    )
  })

  it('radii of 6 t, and the range of what 20 t of ammonium nitrate are', () => {
    const lines = shown('blast', { of: 'ammonium-nitrate', massKg: '20000' })
    expect(beginning(lines, 'TNT', 'It may', '34.5', '6.9', '2.07')).toEqual([
      'TNT equivalent used: 6,000 kg',
      'It may lie between: 3,600–8,200 kg',
      '34.5 kPa up to: 104 m',
      '6.9 kPa up to: 330 m',
      '2.07 kPa up to: 801 m',
    ])
  })

  it('1 kg of acetylene is some 10 kg of TNT, of which 0.2 to 0.4 count', () => {
    expect(beginning(shown('blast', { of: 'acetylene', massKg: '1' }), 'TNT', 'It may')).toEqual([
      'TNT equivalent used: 4.17 kg',
      'It may lie between: 2.09–4.17 kg',
    ])
  })

  it('methanol burns lower; hydrogen cyanide and spilled volumes evaporate', () => {
    expect(shown('pool', { fuel: 'methanol' })).toEqual(
      expect.arrayContaining(['Power of the fire: 6.68 MW', 'Flame height: 4.77 m']),
    )
    const cyanide = { liquid: 'hydrogen-cyanide', areaM2: '1', windMps: '2' }
    expect(shown('evaporation', cyanide)).toContain('Evaporates: 9.21 g/s')
    expect(shown('evaporation', { liquid: 'methanol', sizedBy: 'volume', areaM2: 'unasked' })).toEqual(
      expect.arrayContaining(['Area of the pool: 10 m²', 'Evaporates: 22.1 g/s']),
    )
  })

  it('250 mL of water give 0.167 m³; carbide that is left goes on', () => {
    expect(shown('box', { waterL: '0.25' })).toEqual(
      expect.arrayContaining([
        'Acetylene: 0.167 m³',
        'What ends the gas: the water: some carbide stays and goes on with the next rain',
      ]),
    )
  })

  it.each([
    ['60', '27.8 min'],
    ['80', '20.8 min'],
  ])('air at %s L/min', (breathingLPerMin, minutes) => {
    expect(shown('air', { breathingLPerMin })).toContain(`Minutes to the whistle: ${minutes}`)
  })
})

describe('what lies beyond a formula is said', () => {
  it('nearer than the blast curves hold, and farther', () => {
    expect(shown('blast', { massKg: '1000', distanceM: '1.5' })[0]).toBe(ENGLISH.t('reckon.blast.too-near'))
    expect(shown('blast', { massKg: '1', distanceM: '300' })[0]).toBe(ENGLISH.t('reckon.blast.too-far'))
    expect(shown('blast')).not.toContain(ENGLISH.t('reckon.blast.too-near'))
  })

  it('inside the fireball no heat is stated', () => {
    const lines = shown('fireball', { distanceM: '10' })
    expect(lines[0]).toBe(ENGLISH.t('reckon.fireball.inside'))
    expect(beginning(lines, 'Heat')).toEqual([])
  })

  it('air that is too little, that rises, or that is only enough for the way out', () => {
    const { t } = ENGLISH
    expect(shown('air', { entryMPa: '26', arrivedMPa: '25' })[0]).toBe(t('reckon.air.too-little'))
    expect(shown('air', { entryMPa: '28', arrivedMPa: '29' })).toEqual([
      t('reckon.air.rising'),
      'Minutes to the whistle: 38.3 min',
    ])
    expect(shown('air', { arrivedMPa: '17' })[0]).toBe(t('reckon.air.turn-back-now'))
    // 10 minutes of decontamination at 40 L/min take 400 L of 68 L/MPa.
    expect(shown('air', { deconMin: '10' })).toContain('Turn back at: 15.4 MPa')
  })
})

describe('what is typed', () => {
  it.each([
    ['12.5', 12.5],
    ['１２．５', 12.5],
    [' 3,000,000 ', 3_000_000],
    ['.5', 0.5],
    ['5.', 5],
    ['', undefined],
    ['.', undefined],
    ['1,5', undefined],
    ['-3', undefined],
    ['1e3', undefined],
    ['five', undefined],
  ])('%j is read as %j', (text, number) => {
    expect(parseNumber(text)).toBe(number)
  })

  it('is refused outside its bounds, and nothing is answered then', () => {
    const air = reckonerOf('air')
    expect(findMistake(air.fields.entryMPa!, '31')).toBe('out-of-bounds')
    expect(findMistake(air.fields.entryMPa!, 'full')).toBe('not-a-number')
    expect(findMistake(air.fields.entryMPa!, '5.5')).toBeUndefined()
    expect(answer(air, { ...firstTyped(air), entryMPa: '31' })).toBeUndefined()
  })
})

describe.each(WORDS.map((words) => [words.language, words] as const))('in "%s"', (_, words) => {
  it.each(RECKONERS.map((reckoner) => [reckoner.id, reckoner] as const))(
    '%s has all its words, at either end of every figure and with every choice',
    (id, { fields }) => {
      for (const part of ['', '.formula', '.limits']) expect(words.t(`reckon.${id}${part}`)).toMatch(/\S/)
      for (const [name, field] of Object.entries(fields)) {
        expect(words.t(`reckon.${id}.${name}`)).toMatch(/\S/)
        const ends = 'options' in field ? Object.keys(field.options) : [field.from, field.to].map(String)
        if ('options' in field) for (const text of Object.values(field.options)) words.t(text)
        for (const end of ends)
          for (const line of shown(id, { [name]: end }, words))
            expect(line, `${name} ${end}`).not.toMatch(/NaN|Infinity|∞|undefined|\{\{/)
      }
    },
  )
})
