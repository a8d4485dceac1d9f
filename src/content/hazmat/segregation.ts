import type { HazardClass, SubstanceMatch } from '#scenario/substance.ts'
import type { SourceId } from './sources.ts'

/**
 * X: see the individual entry. 1: away from. 2: separated from. 3: separated by a complete compartment. 4: separated
 * longitudinally by an intervening compartment. *: the rules of class 1 among themselves.
 */
export type SegregationCode = 'X' | '1' | '2' | '3' | '4' | '*'

/** Codes from the mildest to the strictest; what class 1 says among itself is not to be weighed, so it comes last. */
export const SEGREGATION_CODES: readonly SegregationCode[] = ['X', '1', '2', '3', '4', '*']

/** The rows and columns of the matrix; explosives share some. */
export const SEGREGATION_GROUPS: readonly (readonly HazardClass[])[] = [
  ['1.1', '1.2', '1.5'],
  ['1.3', '1.6'],
  ['1.4'],
  ['2.1'],
  ['2.2'],
  ['2.3'],
  ['3'],
  ['4.1'],
  ['4.2'],
  ['4.3'],
  ['5.1'],
  ['5.2'],
  ['6.1'],
  ['6.2'],
  ['7'],
  ['8'],
  ['9'],
]

/** One row a group, one code a column, in the order of the groups. Source: `segregation`. */
export const SEGREGATION_MATRIX: readonly string[] = [
  '***4224444442424X',
  '***4224334442422X',
  '***211222222X422X',
  '442XXX212222X421X',
  '221XXX1X1XX1X21XX',
  '221XXX2X2XX2X21XX',
  '442212XX2222X32XX',
  '4321XXXX1X12X321X',
  '43221221X1221321X',
  '4422XX2X1X22X221X',
  '4422XX2122X21312X',
  '44221222222X1322X',
  '22XXXXXX1X11X1XXX',
  '4444223332331X33X',
  '222211222212X3X2X',
  '4221XXX11122X32XX',
  'XXXXXXXXXXXXXXXXX',
]

/** Cells in which editions differ: the code given here is that of the newer ones. */
export const SEGREGATION_FOOTNOTES: readonly {
  readonly classes: readonly [HazardClass, HazardClass]
  readonly older: SegregationCode
  readonly source: SourceId
}[] = [
  { classes: ['2.1', '4.3'], older: 'X', source: 'segregationNewer' },
  { classes: ['3', '4.3'], older: '1', source: 'segregationNewer' },
]

/** Returns what keeps two classes apart. */
export function segregationOf(a: HazardClass, b: HazardClass): SegregationCode {
  const row = SEGREGATION_GROUPS.findIndex((group) => group.includes(a))
  const column = SEGREGATION_GROUPS.findIndex((group) => group.includes(b))
  return SEGREGATION_MATRIX[row]?.[column] as SegregationCode
}

/** What keeps two goods apart, and why: two of their classes, or the rule on cyanides and acids. */
export interface Segregation {
  readonly code: SegregationCode
  readonly classes: readonly [HazardClass, HazardClass]
  readonly rule?: 'cyanide-acid'
  readonly source: SourceId
}

const classesOf = ({ entry }: SubstanceMatch): HazardClass[] => [
  entry.class,
  ...entry.subsidiary.map((one) => one.class),
]

/**
 * Returns the strictest of what the classes of two goods ask for, subsidiary hazards included, also those that
 * depend on strength. Cyanides stay away from acids (1) where the classes ask for nothing.
 */
export function segregationOfGoods(a: SubstanceMatch, b: SubstanceMatch): Segregation {
  const all = classesOf(a).flatMap((one) =>
    classesOf(b).map((other): Segregation => {
      return { code: segregationOf(one, other), classes: [one, other], source: 'segregation' }
    }),
  )
  const strictness = ({ code }: Segregation): number => SEGREGATION_CODES.indexOf(code)
  const strictest = all.reduce((found, one) => (strictness(one) > strictness(found) ? one : found))
  const groups = [a.substance.group, b.substance.group]
  const isCyanideByAcid = groups.includes('cyanide') && groups.includes('acid')
  return isCyanideByAcid && strictest.code === 'X'
    ? { ...strictest, code: '1', rule: 'cyanide-acid', source: 'cyanideAcid' }
    : strictest
}
