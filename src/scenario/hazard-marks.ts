/** A safety colour by name; the drawing knows its shade. */
export type MarkColour = 'orange' | 'red' | 'green' | 'blue' | 'yellow' | 'white' | 'black'

/** A pictogram that stands in a mark. */
export type MarkSymbol =
  | 'exploding-bomb'
  | 'flame'
  | 'flame-over-circle'
  | 'gas-cylinder'
  | 'skull'
  | 'biohazard'
  | 'trefoil'
  | 'corrosion'
  | 'batteries'
  | 'fish-and-tree'
  | 'thermometer'
  | 'health-hazard'
  | 'exclamation'

/** The ground of a square set on its point, or of a sign with another outline. */
export type MarkGround =
  | { readonly fill: MarkColour }
  | { readonly upper: MarkColour; readonly lower: MarkColour }
  /** Seven upright stripes; `half` leaves the lower half white. */
  | { readonly stripes: MarkColour; readonly half?: true }

/** A hazard label or placard of transport: a square set on its point (IMDG Code, chapter 5.2). */
interface Placard {
  readonly kind: 'placard'
  readonly id: string
  /** Class or division as a scenario names it. */
  readonly class: string
  readonly ground: MarkGround
  readonly ink: MarkColour
  readonly symbol?: MarkSymbol
  /** Stands large in the upper half in the stead of a symbol, such as `1.4`. */
  readonly division?: string
  /** Words across the middle, such as `RADIOACTIVE II`. */
  readonly words?: readonly string[]
  /** The figure in the lower corner. */
  readonly figure: string
  readonly figureInk?: MarkColour
  readonly isFigureUnderlined?: true
}

/** A pictogram of the Globally Harmonized System: black on white in a red frame. */
interface Ghs {
  readonly kind: 'ghs'
  readonly id: string
  readonly symbol: MarkSymbol
}

/** A mark of its own shape: the drawing knows each by its id. */
interface OwnShape {
  readonly kind: 'own'
  readonly id: OwnShapeId
}

export type OwnShapeId =
  | 'marine-pollutant'
  | 'elevated-temperature'
  | 'limited-quantity'
  | 'excepted-quantity'
  | 'lithium-battery-mark'
  | 'un3373'
  | 'fumigation'
  | 'this-way-up'
  | 'overpack'
  | 'salvage'

export type HazardMark = Placard | Ghs | OwnShape

const placard = (mark: Omit<Placard, 'kind'>): Placard => ({ kind: 'placard', ...mark })
const explosive = (division: '1.4' | '1.5' | '1.6', group: string): Placard =>
  placard({
    id: `class-${division}`,
    class: division,
    ground: { fill: 'orange' },
    ink: 'black',
    division,
    words: [group],
    figure: '1',
  })
const radioactive = (id: string, category: string, ground: MarkGround): Placard =>
  placard({
    id,
    class: '7',
    ground,
    ink: 'black',
    symbol: 'trefoil',
    words: [`RADIOACTIVE ${category}`.trim()],
    figure: '7',
  })
const ghs = (number: number, symbol: MarkSymbol): Ghs => ({ kind: 'ghs', id: `ghs0${number}`, symbol })

/**
 * Every mark that a box, drum or label in a scenario may carry, once.
 * Shapes, colours, symbols and figures: IMDG Code, Amendment 42-24, chapters 5.2 and 5.3 (general knowledge, to be
 * confirmed by the training centre); pictograms: GHS, annex 1.
 */
export const HAZARD_MARKS: readonly HazardMark[] = [
  placard({
    id: 'class-1',
    class: '1.1',
    ground: { fill: 'orange' },
    ink: 'black',
    symbol: 'exploding-bomb',
    words: ['1.1D'],
    figure: '1',
  }),
  placard({
    id: 'class-1.3',
    class: '1.3',
    ground: { fill: 'orange' },
    ink: 'black',
    symbol: 'exploding-bomb',
    words: ['1.3G'],
    figure: '1',
  }),
  explosive('1.4', 'G'),
  explosive('1.5', 'D'),
  explosive('1.6', 'N'),
  placard({
    id: 'class-2.1',
    class: '2.1',
    ground: { fill: 'red' },
    ink: 'white',
    symbol: 'flame',
    figure: '2',
  }),
  placard({
    id: 'class-2.2',
    class: '2.2',
    ground: { fill: 'green' },
    ink: 'white',
    symbol: 'gas-cylinder',
    figure: '2',
  }),
  placard({
    id: 'class-2.3',
    class: '2.3',
    ground: { fill: 'white' },
    ink: 'black',
    symbol: 'skull',
    figure: '2',
  }),
  placard({ id: 'class-3', class: '3', ground: { fill: 'red' }, ink: 'white', symbol: 'flame', figure: '3' }),
  placard({
    id: 'class-4.1',
    class: '4.1',
    ground: { stripes: 'red' },
    ink: 'black',
    symbol: 'flame',
    figure: '4',
  }),
  placard({
    id: 'class-4.2',
    class: '4.2',
    ground: { upper: 'white', lower: 'red' },
    ink: 'black',
    symbol: 'flame',
    figure: '4',
  }),
  placard({
    id: 'class-4.3',
    class: '4.3',
    ground: { fill: 'blue' },
    ink: 'white',
    symbol: 'flame',
    figure: '4',
  }),
  placard({
    id: 'class-5.1',
    class: '5.1',
    ground: { fill: 'yellow' },
    ink: 'black',
    symbol: 'flame-over-circle',
    figure: '5.1',
  }),
  placard({
    id: 'class-5.2',
    class: '5.2',
    ground: { upper: 'red', lower: 'yellow' },
    ink: 'white',
    symbol: 'flame',
    figure: '5.2',
    figureInk: 'black',
  }),
  placard({
    id: 'class-6.1',
    class: '6.1',
    ground: { fill: 'white' },
    ink: 'black',
    symbol: 'skull',
    figure: '6',
  }),
  placard({
    id: 'class-6.2',
    class: '6.2',
    ground: { fill: 'white' },
    ink: 'black',
    symbol: 'biohazard',
    words: ['INFECTIOUS', 'SUBSTANCE'],
    figure: '6',
  }),
  radioactive('class-7-i', 'I', { fill: 'white' }),
  radioactive('class-7-ii', 'II', { upper: 'yellow', lower: 'white' }),
  radioactive('class-7-iii', 'III', { upper: 'yellow', lower: 'white' }),
  radioactive('class-7', '', { upper: 'yellow', lower: 'white' }),
  placard({
    id: 'class-7-fissile',
    class: '7',
    ground: { fill: 'white' },
    ink: 'black',
    division: 'FISSILE',
    figure: '7',
  }),
  placard({
    id: 'class-8',
    class: '8',
    ground: { upper: 'white', lower: 'black' },
    ink: 'black',
    symbol: 'corrosion',
    figure: '8',
    figureInk: 'white',
  }),
  placard({
    id: 'class-9',
    class: '9',
    ground: { stripes: 'black', half: true },
    ink: 'black',
    figure: '9',
    isFigureUnderlined: true,
  }),
  placard({
    id: 'class-9a',
    class: '9',
    ground: { stripes: 'black', half: true },
    ink: 'black',
    symbol: 'batteries',
    figure: '9',
    isFigureUnderlined: true,
  }),
  ghs(1, 'exploding-bomb'),
  ghs(2, 'flame'),
  ghs(3, 'flame-over-circle'),
  ghs(4, 'gas-cylinder'),
  ghs(5, 'corrosion'),
  ghs(6, 'skull'),
  ghs(7, 'exclamation'),
  ghs(8, 'health-hazard'),
  ghs(9, 'fish-and-tree'),
  { kind: 'own', id: 'marine-pollutant' },
  { kind: 'own', id: 'elevated-temperature' },
  { kind: 'own', id: 'limited-quantity' },
  { kind: 'own', id: 'excepted-quantity' },
  { kind: 'own', id: 'lithium-battery-mark' },
  { kind: 'own', id: 'un3373' },
  { kind: 'own', id: 'fumigation' },
  { kind: 'own', id: 'this-way-up' },
  { kind: 'own', id: 'overpack' },
  { kind: 'own', id: 'salvage' },
]

/**
 * An orange panel: UN number below, and above it the hazard identification number where a vehicle or tank of road
 * traffic carries one (ADR 5.3.2); a box at sea shows the UN number alone (IMDG 5.3.2).
 */
export interface OrangePanel {
  readonly unNumber: string
  readonly hazardNumber?: string
}

/**
 * Orange panels of the substances in the port scenario. Hazard identification numbers: ADR, table A, column 20
 * (general knowledge, to be confirmed by the training centre).
 */
export const ORANGE_PANELS: readonly OrangePanel[] = [
  { unNumber: '1942', hazardNumber: '50' },
  { unNumber: '1402', hazardNumber: '423' },
  { unNumber: '1689', hazardNumber: '66' },
  { unNumber: '1017', hazardNumber: '265' },
  { unNumber: '1005', hazardNumber: '268' },
  { unNumber: '1294', hazardNumber: '33' },
  { unNumber: '2031', hazardNumber: '85' },
  { unNumber: '1790', hazardNumber: '886' },
  { unNumber: '3480', hazardNumber: '90' },
  { unNumber: '2555', hazardNumber: '40' },
  { unNumber: '1384', hazardNumber: '40' },
  { unNumber: '1541', hazardNumber: '669' },
  { unNumber: '2078', hazardNumber: '60' },
  { unNumber: '2014', hazardNumber: '58' },
  { unNumber: '1381', hazardNumber: '46' },
  { unNumber: '1075', hazardNumber: '23' },
  { unNumber: '1230', hazardNumber: '336' },
  { unNumber: '1748', hazardNumber: '50' },
  { unNumber: '3103' },
  { unNumber: '0335' },
  { unNumber: '0336' },
  { unNumber: '1051' },
]
