import { namesOfTrue } from './faults.ts'
import { generalKnowledge, published } from './source.ts'

export const packingSources = {
  p650: published(
    'UN 3373 guidance (gov.uk; ru.nl; Spanish P650 summary; labce.com), packing instruction P650',
    'primary, absorbent for all liquid, secondary, cushioning, rigid outer with a face of 100 × 100 mm; mark 50 × 50 mm, text 6 mm; contact',
    'as cited in the module sheet (S38)',
  ),
  tests: generalKnowledge(
    '§1.8: drop 1.2 m; liquids 95 kPa; dry ice (UN 1845) outside the secondary, vented',
  ),
  categoryA: generalKnowledge('§1.8: category A, UN 2814, P620, for haemorrhagic fevers'),
  label: generalKnowledge('§1.8: two identifiers'),
}

/** Layers from inside out. Source: `packingSources.p650`. */
export const PACK_LAYERS = ['primary', 'absorbent', 'secondary', 'cushioning', 'outer'] as const
export type PackLayer = (typeof PACK_LAYERS)[number]

/** Numbers of packing instruction P650. Source: `packingSources.p650`, `.tests`. */
export const LEAST_FACE_MM = 100
export const LEAST_MARK_MM = 50
export const LEAST_TEXT_MM = 6
export const DROP_M = 1.2
export const PRESSURE_KPA = 95
/** Two identifiers on the tube. Source: `packingSources.label`. */
export const LEAST_IDENTIFIERS = 2

/** Biological substance, category B; infectious substance affecting humans, category A. */
export const PACK_CODES = {
  B: { unNumber: 'UN3373', instruction: 'P650' },
  A: { unNumber: 'UN2814', instruction: 'P620' },
} as const
export type PackCategory = keyof typeof PACK_CODES

/** A package as it was made. */
export interface SpecimenPack {
  /** In the order in which they were put on. */
  readonly layers: readonly PackLayer[]
  readonly liquidMl: number
  /** What the absorbent takes up. */
  readonly absorbsMl: number
  readonly identifiers: number
  /** Sides of its largest face. */
  readonly faceMm: readonly [number, number]
  /** Side of the diamond, and height of its letters; 0 without. */
  readonly markMm: number
  readonly textMm: number
  readonly unNumber: string | null
  readonly hasContact: boolean
  readonly dryIce: 'none' | 'vented-outside-secondary' | 'sealed' | 'inside-secondary'
}

export type PackFault =
  | `no-${PackLayer}`
  | 'layer-order'
  | 'absorbs-too-little'
  | 'unlabelled'
  | 'small-face'
  | 'small-mark'
  | 'small-text'
  | 'wrong-number'
  | 'no-contact'
  | 'dry-ice'

/** Finds what of the packing instruction was not kept. */
export function findPackFaults(pack: SpecimenPack, category: PackCategory): PackFault[] {
  const missing = PACK_LAYERS.filter((layer) => !pack.layers.includes(layer))
  const places = pack.layers.map((layer) => PACK_LAYERS.indexOf(layer))
  const isOrdered = places.every((place, i) => i === 0 || place > places[i - 1]!)
  return [
    ...missing.map((layer): PackFault => `no-${layer}`),
    ...namesOfTrue({
      'layer-order': !isOrdered,
      'absorbs-too-little': !missing.includes('absorbent') && pack.absorbsMl < pack.liquidMl,
      unlabelled: pack.identifiers < LEAST_IDENTIFIERS,
      'small-face': Math.min(...pack.faceMm) < LEAST_FACE_MM,
      'small-mark': pack.markMm < LEAST_MARK_MM,
      'small-text': pack.textMm < LEAST_TEXT_MM,
      'wrong-number': pack.unNumber !== PACK_CODES[category].unNumber,
      'no-contact': !pack.hasContact,
      'dry-ice': pack.dryIce === 'sealed' || pack.dryIce === 'inside-secondary',
    }),
  ]
}
