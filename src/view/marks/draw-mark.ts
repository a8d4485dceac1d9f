import type {
  HazardMark,
  MarkColour,
  MarkGround,
  MarkSymbol,
  OrangePanel,
  OwnShapeId,
} from '#scenario/hazard-marks.ts'
import { SYMBOLS } from './symbols.ts'

/** Printed shades of the safety colours, sRGB. */
const SHADES: Readonly<Record<MarkColour, string>> = {
  orange: '#f0821e',
  red: '#d8232a',
  green: '#008c4a',
  blue: '#0b63b0',
  yellow: '#f9d616',
  white: '#fbfbf8',
  black: '#141414',
}
const INK = SHADES.black
const PAPER = SHADES.white
const FONT =
  'font-family="Noto Sans, Noto Sans SC, Noto Sans CJK SC, sans-serif" font-weight="700" text-anchor="middle"'

/** The size of a mark's drawing, in its own units. */
export interface MarkSize {
  readonly width: number
  readonly height: number
}

/** A drawing as SVG, with its size. */
export interface MarkDrawing extends MarkSize {
  readonly svg: string
}

function page(width: number, height: number, body: string): MarkDrawing {
  return {
    width,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${body}</svg>`,
  }
}

function text(x: number, y: number, size: number, words: string, ink = INK): string {
  return `<text x="${x}" y="${y}" font-size="${size}" ${FONT} fill="${ink}">${words}</text>`
}

function symbolAt(
  symbol: MarkSymbol,
  x: number,
  y: number,
  size: number,
  ink: string,
  paper: string,
): string {
  return `<g transform="translate(${x - size / 2} ${y - size / 2}) scale(${size / 100})">${SYMBOLS[symbol](ink, paper)}</g>`
}

/** Shows only what lies within a path. Each path names its own clip: pages share one space of ids. */
function clipped(path: string, body: string): string {
  const id = `clip-${path.replace(/[^\dA-Z]+/gi, '-')}`
  return `<clipPath id="${id}"><path d="${path}"/></clipPath><g clip-path="url(#${id})">${body}</g>`
}

/** A square of 200 on its point; half its diagonal is `reach`. */
const diamond = (reach: number): string =>
  `M100 ${100 - reach}L${100 + reach} 100L100 ${100 + reach}L${100 - reach} 100z`

function ground(of: MarkGround): string {
  if ('fill' in of) return `<path d="${diamond(99)}" fill="${SHADES[of.fill]}"/>`
  if ('upper' in of)
    return `<path d="${diamond(99)}" fill="${SHADES[of.upper]}"/><path d="M1 100H199L100 199z" fill="${SHADES[of.lower]}"/>`
  // Seven stripes as wide as the six gaps between them, across the inner square.
  const step = 180 / 13
  const stripes = Array.from({ length: 7 }, (_, i) => {
    const x = 10 + 2 * i * step
    return `<rect x="${x.toFixed(2)}" y="0" width="${step.toFixed(2)}" height="${of.half ? 100 : 200}" fill="${SHADES[of.stripes]}"/>`
  }).join('')
  return `<path d="${diamond(99)}" fill="${PAPER}"/>${clipped(diamond(90), stripes)}`
}

function paperUnder(of: MarkGround): string {
  if ('fill' in of) return SHADES[of.fill]
  return 'upper' in of ? SHADES[of.upper] : PAPER
}

function drawPlacard(mark: Extract<HazardMark, { kind: 'placard' }>): MarkDrawing {
  const { ink, symbol, words = [], division, figure } = mark
  const shade = SHADES[ink]
  const figureShade = SHADES[mark.figureInk ?? ink]
  const paper = paperUnder(mark.ground)
  // Stripes would hide what is printed over them.
  const halo =
    'stripes' in mark.ground && symbol === 'flame'
      ? `<g stroke="${PAPER}" stroke-width="9" stroke-linejoin="round">${symbolAt(symbol, 100, 66, 82, PAPER, PAPER)}</g>`
      : ''
  const picture = symbol
    ? symbol === 'batteries'
      ? symbolAt(symbol, 100, 128, 50, shade, PAPER)
      : symbolAt(symbol, 100, words.length ? 63 : 66, words.length ? 62 : 82, shade, paper)
    : ''
  const large = division
    ? text(100, division.length > 3 ? 108 : 92, division.length > 3 ? 30 : 50, division, shade)
    : ''
  const line =
    'upper' in mark.ground && mark.ground.lower === 'black'
      ? `<path d="${diamond(90)}" fill="none" stroke="${INK}" stroke-width="2.4"/><path d="M10 100L100 190L190 100" fill="none" stroke="${PAPER}" stroke-width="2.4"/>`
      : `<path d="${diamond(90)}" fill="none" stroke="${'upper' in mark.ground ? figureShade : shade}" stroke-width="2.4"/>`
  const lines = words
    .map((word, i) => text(100, (division ? 128 : 112) + 16 * i, word.length > 8 ? 15 : 22, word, shade))
    .join('')
  const underline = mark.isFigureUnderlined
    ? `<rect x="91" y="176" width="18" height="2.6" fill="${figureShade}"/>`
    : ''
  return page(
    200,
    200,
    `${ground(mark.ground)}${halo}${picture}${large}${line}${lines}${text(100, 173, figure.length > 1 ? 24 : 30, figure, figureShade)}${underline}<path d="${diamond(99)}" fill="none" stroke="#00000055" stroke-width="1"/>`,
  )
}

function drawGhs(symbol: MarkSymbol): MarkDrawing {
  return page(
    200,
    200,
    `<path d="${diamond(99)}" fill="${PAPER}"/><path d="${diamond(91)}" fill="none" stroke="${SHADES.red}" stroke-width="11" stroke-linejoin="miter"/>${symbolAt(symbol, 100, 100, 92, INK, PAPER)}`,
  )
}

/** A frame of red hatching, as about lithium batteries and excepted quantities. */
function hatched(width: number, height: number, border: number): string {
  const count = Math.ceil((width + height) / 16)
  const bars = Array.from(
    { length: count },
    (_, i) =>
      `<path d="M${i * 16 - height} ${height}L${i * 16} 0h8L${i * 16 + 8 - height} ${height}z" fill="${SHADES.red}"/>`,
  ).join('')
  return `<rect width="${width}" height="${height}" fill="${PAPER}"/>${clipped(`M0 0H${width}V${height}H0z`, bars)}
   <rect x="${border}" y="${border}" width="${width - 2 * border}" height="${height - 2 * border}" fill="${PAPER}"/>`
}

const OWN: Readonly<Record<OwnShapeId, () => MarkDrawing>> = {
  'marine-pollutant': () =>
    page(
      200,
      200,
      `<path d="${diamond(99)}" fill="${PAPER}"/><path d="${diamond(93)}" fill="none" stroke="${INK}" stroke-width="7"/>${symbolAt('fish-and-tree', 100, 100, 96, INK, PAPER)}`,
    ),
  'elevated-temperature': () =>
    page(
      200,
      174,
      `<path d="M100 2L198 172H2z" fill="${PAPER}"/><path d="M100 14L188 166H12z" fill="none" stroke="${SHADES.red}" stroke-width="11" stroke-linejoin="round"/>${symbolAt('thermometer', 100, 110, 88, SHADES.red, PAPER)}`,
    ),
  'limited-quantity': () =>
    page(
      200,
      200,
      `<path d="${diamond(99)}" fill="${PAPER}"/><path d="M100 1L142 43H58zM100 199L58 157H142z" fill="${INK}"/><path d="${diamond(97)}" fill="none" stroke="${INK}" stroke-width="4"/>`,
    ),
  'excepted-quantity': () =>
    page(
      200,
      200,
      `${hatched(200, 200, 18)}<path d="M64 56h72v18H84v18h44v18H84v18h52v18H64z" fill="${SHADES.red}" transform="translate(0 -14)"/>${text(100, 168, 28, '★ ★★', INK)}`,
    ),
  'lithium-battery-mark': () =>
    page(
      240,
      200,
      `${hatched(240, 200, 14)}${symbolAt('batteries', 120, 84, 110, INK, PAPER)}${text(120, 172, 34, 'UN 3480')}`,
    ),
  un3373: () =>
    page(
      200,
      240,
      `<path d="${diamond(99)}" fill="${PAPER}"/><path d="${diamond(94)}" fill="none" stroke="${INK}" stroke-width="4"/>${text(100, 112, 34, 'UN3373')}
       <rect x="0" y="204" width="200" height="36" fill="${PAPER}"/>${text(100, 219, 13, 'BIOLOGICAL SUBSTANCE,')}${text(100, 235, 13, 'CATEGORY B')}`,
    ),
  fumigation: () =>
    page(
      300,
      250,
      `<rect width="300" height="250" fill="${PAPER}"/><rect x="5" y="5" width="290" height="240" fill="none" stroke="${INK}" stroke-width="5"/>
       ${symbolAt('skull', 40, 44, 46, INK, PAPER)}${symbolAt('skull', 260, 44, 46, INK, PAPER)}${text(150, 57, 38, 'DANGER')}
       ${text(150, 96, 16, 'THIS UNIT IS UNDER FUMIGATION')}${text(150, 120, 16, 'WITH [ fumigant ] APPLIED ON')}
       ${text(150, 144, 16, '[ date, time ]')}${text(150, 168, 16, 'VENTILATED ON [ date ]')}${text(150, 200, 26, 'DO NOT ENTER')}${text(150, 230, 22, '正在熏蒸 禁止入内')}`,
    ),
  'this-way-up': () =>
    page(
      200,
      240,
      `<rect width="200" height="240" fill="${PAPER}"/><rect x="4" y="4" width="192" height="232" fill="none" stroke="${INK}" stroke-width="5"/>
       ${[60, 140].map((x) => `<path d="M${x} 28l34 52h-18v96h-32V80h-18z" fill="${INK}"/>`).join('')}<rect x="24" y="192" width="152" height="14" fill="${INK}"/>`,
    ),
  overpack: () =>
    page(300, 80, `<rect width="300" height="80" fill="${PAPER}"/>${text(150, 57, 48, 'OVERPACK')}`),
  salvage: () =>
    page(300, 80, `<rect width="300" height="80" fill="${PAPER}"/>${text(150, 57, 52, 'SALVAGE')}`),
}

/** Draws a mark as SVG; the same for a box in the yard, a drum, a panel and a page. */
export function drawMark(mark: HazardMark): MarkDrawing {
  if (mark.kind === 'placard') return drawPlacard(mark)
  return mark.kind === 'ghs' ? drawGhs(mark.symbol) : OWN[mark.id]()
}

/** Draws an orange panel as SVG: 400 by 300 with a hazard identification number, 300 by 120 without. */
export function drawOrangePanel({ unNumber, hazardNumber }: OrangePanel): MarkDrawing {
  const [width, height] = hazardNumber ? [400, 300] : [300, 120]
  const frame = `<rect width="${width}" height="${height}" rx="6" fill="${INK}"/><rect x="9" y="9" width="${width - 18}" height="${height - 18}" fill="${SHADES.orange}"/>`
  return hazardNumber
    ? page(
        width,
        height,
        `${frame}<rect x="0" y="145" width="400" height="10" fill="${INK}"/>${text(200, 122, 110, hazardNumber)}${text(200, 266, 110, unNumber)}`,
      )
    : page(width, height, `${frame}${text(150, 93, 92, unNumber)}`)
}

/** The id of an orange panel's picture. */
export function orangePanelId({ unNumber }: OrangePanel): string {
  return `orange-panel-${unNumber}`
}
