import type { MarkSymbol } from '#scenario/hazard-marks.ts'

/** Draws a pictogram in one ink, in a box of 100 by 100; `paper` is what shows through its openings. */
type Draw = (ink: string, paper: string) => string

/** Places a point on a circle about (50, 50); 0° is up, clockwise. */
function around(radius: number, degrees: number, x = 50, y = 50): string {
  const angle = ((degrees - 90) * Math.PI) / 180
  return `${(x + radius * Math.cos(angle)).toFixed(2)} ${(y + radius * Math.sin(angle)).toFixed(2)}`
}

const FLAME =
  'M47 0c7 11 3 20 12 29 4-5 4-11 2-17 14 10 22 25 19 41-2 12-9 21-19 26 5-8 4-16-1-23-2 6-4 8-8 10 2-11-1-20-9-27 1 11-5 17-9 24-3 6-2 11 1 16-11-4-20-14-20-28 0-15 16-22 15-36 4 4 5 9 4 14 8-8 14-17 13-29z'

const flame: Draw = (ink) =>
  `<path d="${FLAME}" fill="${ink}"/><rect x="17" y="88" width="66" height="7" fill="${ink}"/>`

/** The flame over a ring: oxidizers. */
const flameOverCircle: Draw = (ink) =>
  `<g transform="translate(11 -4) scale(.78 .72)"><path d="${FLAME}" fill="${ink}"/></g>
   <circle cx="50" cy="67" r="17" fill="none" stroke="${ink}" stroke-width="7"/>
   <rect x="17" y="90" width="66" height="6" fill="${ink}"/>`

const gasCylinder: Draw = (ink) =>
  `<g transform="rotate(-38 50 50)"><rect x="6" y="39" width="70" height="24" rx="11" fill="${ink}"/>
   <rect x="74" y="45" width="10" height="12" fill="${ink}"/><rect x="85" y="41" width="11" height="20" rx="3" fill="${ink}"/></g>`

const skull: Draw = (ink, paper) => {
  const bone = (turn: number): string =>
    `<g transform="rotate(${turn} 50 72)"><rect x="8" y="67.5" width="84" height="9" rx="4" fill="${ink}"/>
     ${[8, 92].map((x) => [66, 78].map((y) => `<circle cx="${x}" cy="${y}" r="6.4" fill="${ink}"/>`).join('')).join('')}</g>`
  return `${bone(22)}${bone(-22)}
   <path d="M50 4c21 0 32 13 32 29 0 10-4 16-10 20v9c0 3-2 5-5 5H33c-3 0-5-2-5-5v-9c-6-4-10-10-10-20C18 17 29 4 50 4z" fill="${ink}" stroke="${paper}" stroke-width="3"/>
   <ellipse cx="37" cy="36" rx="8.5" ry="9" fill="${paper}"/><ellipse cx="63" cy="36" rx="8.5" ry="9" fill="${paper}"/>
   <path d="M50 44l5 10H45z" fill="${paper}"/>
   <path d="M40 58v9M46.7 58v9M53.3 58v9M60 58v9" stroke="${paper}" stroke-width="2.2"/>`
}

const explodingBomb: Draw = (ink, paper) => {
  const rays = [-78, -52, -28, 0, 26, 52, 78, 104, 130]
    .map(
      (turn, i) =>
        `<path d="M${around(21, turn - 9, 44, 52)} L${around(i % 2 ? 36 : 47, turn, 44, 52)} L${around(21, turn + 9, 44, 52)}z" fill="${ink}"/>`,
    )
    .join('')
  const pieces = [
    [82, 16, 4],
    [12, 14, 3.4],
    [92, 58, 3.2],
    [74, 84, 3.6],
    [30, 6, 2.6],
    [90, 36, 2.4],
  ]
    .map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${ink}"/>`)
    .join('')
  return `${rays}${pieces}<circle cx="38" cy="62" r="25" fill="${paper}"/><circle cx="37" cy="64" r="23" fill="${ink}"/>
   <path d="M52 44l9-9M61 35l9 3M61 35l2-9" stroke="${ink}" stroke-width="4.5" fill="none" stroke-linecap="round"/>
   <path d="M24 60a14 14 0 0 1 10-11" stroke="${paper}" stroke-width="3" fill="none" stroke-linecap="round"/>`
}

/** Three blades of 60° about a disc (ISO 361): radii 1, 1.5 and 5. */
const trefoil: Draw = (ink) => {
  const [disc, inner, outer] = [9, 13.5, 45]
  const blade = (turn: number): string =>
    `<path d="M${around(inner, turn - 30)} L${around(outer, turn - 30)} A${outer} ${outer} 0 0 1 ${around(outer, turn + 30)} L${around(inner, turn + 30)} A${inner} ${inner} 0 0 0 ${around(inner, turn - 30)}z" fill="${ink}"/>`
  return `<circle cx="50" cy="50" r="${disc}" fill="${ink}"/>${[60, 180, 300].map(blade).join('')}`
}

/** Three open crescents over a ring. */
const biohazard: Draw = (ink, paper) => {
  const turns = [0, 120, 240]
  const at = (radius: number, turn: number): string => {
    const [x, y] = around(radius, turn, 50, 54).split(' ')
    return `cx="${x}" cy="${y}"`
  }
  return `${turns.map((turn) => `<circle ${at(22, turn)} r="23" fill="${ink}"/>`).join('')}
   ${turns.map((turn) => `<circle ${at(26.5, turn)} r="17.5" fill="${paper}"/>`).join('')}
   ${turns.map((turn) => `<path d="M${around(30, turn, 50, 54)} L${around(62, turn, 50, 54)}" stroke="${paper}" stroke-width="13"/>`).join('')}
   <circle cx="50" cy="54" r="5" fill="${paper}"/>
   ${turns.map((turn) => `<path d="M${around(2, turn, 50, 54)} L${around(13, turn, 50, 54)}" stroke="${paper}" stroke-width="3"/>`).join('')}
   <circle cx="50" cy="54" r="21" fill="none" stroke="${paper}" stroke-width="9" stroke-dasharray="22 22" stroke-dashoffset="11" transform="rotate(-30 50 54)"/>
   <circle cx="50" cy="54" r="21" fill="none" stroke="${ink}" stroke-width="5" stroke-dasharray="22 22" stroke-dashoffset="11" transform="rotate(-30 50 54)"/>`
}

/** Two vessels that drip onto a bar of metal and onto a hand. */
const corrosion: Draw = (ink, paper) => {
  const vessel = (x: number, turn: number): string =>
    `<g transform="translate(${x} 16) rotate(${turn})"><rect x="-20" y="-7" width="34" height="14" rx="3" fill="${ink}"/>
     <rect x="-16" y="-4" width="22" height="4" fill="${paper}"/><rect x="13" y="-9" width="4" height="18" rx="2" fill="${ink}"/></g>`
  const drops = (x: number): string =>
    [34, 44, 54]
      .map(
        (y, i) =>
          `<path d="M${x} ${y - 5}q4 6 0 8q-4-2 0-8z" fill="${ink}" transform="translate(${i % 2 ? 3 : 0} 0)"/>`,
      )
      .join('')
  return `${vessel(27, 24)}${vessel(73, 24)}${drops(44)}${drops(90)}
   <path d="M4 68h32q2 0 2 3 1 6 6 6t6-6q0-3 2-3h4v18H4z" fill="${ink}"/>
   <path d="M60 74c6-6 12-6 16-3l4 3q3-6 8-2 4 2 10 2v6q-4 6-14 6H60z" fill="${ink}"/>
   <path d="M78 66q4 5 8 0" stroke="${ink}" stroke-width="3" fill="none"/><path d="M40 62q3 4 7 0" stroke="${ink}" stroke-width="3" fill="none"/>`
}

const batteries: Draw = (ink, paper) =>
  `${[8, 28, 48]
    .map(
      (x) =>
        `<rect x="${x}" y="40" width="15" height="40" rx="2" fill="${ink}"/><rect x="${x + 4.5}" y="34" width="6" height="7" fill="${ink}"/>`,
    )
    .join('')}
   <path d="M70 40h16v15l-6 6 6 5v14H70V66l6-5-6-6z" fill="${ink}"/><rect x="75" y="34" width="6" height="7" fill="${ink}"/>
   <g transform="translate(64 2) scale(.34 .36)"><path d="${FLAME}" fill="${ink}" stroke="${paper}" stroke-width="3"/></g>
   <rect x="4" y="83" width="88" height="4" fill="${ink}"/>`

const fishAndTree: Draw = (ink, paper) =>
  `<path d="M2 80q20-8 48-4t48 0v6H2z" fill="${ink}"/>
   <path d="M28 78V46l-9-12M28 52L13 44M29 50l8-18M31 40l12-10M28 46L24 18M19 34L9 30M37 32l-2-14" stroke="${ink}" stroke-width="4.4" fill="none" stroke-linecap="round"/>
   <path d="M44 66c10-13 28-15 38-5l12-9-3 14 4 12-13-6c-10 9-29 8-38-6z" fill="${ink}" stroke="${paper}" stroke-width="2.5"/>
   <path d="M53 61l6 5M59 61l-6 5" stroke="${paper}" stroke-width="2.4"/>
   <path d="M68 58q5 8 0 15" stroke="${paper}" stroke-width="2.2" fill="none"/>`

const thermometer: Draw = (ink, paper) =>
  `<path d="M42 10a8 8 0 0 1 16 0v50a17 17 0 1 1-16 0z" fill="${ink}"/>
   <path d="M47 12a3 3 0 0 1 6 0v52a12 12 0 1 1-6 0z" fill="${paper}"/><circle cx="50" cy="75" r="9" fill="${ink}"/>
   <rect x="48" y="26" width="4" height="45" fill="${ink}"/>
   ${[18, 30, 42, 54].map((y) => `<rect x="61" y="${y}" width="12" height="4" fill="${ink}"/>`).join('')}`

/** Head and chest with a star that bursts from the chest. */
const healthHazard: Draw = (ink, paper) =>
  `<path d="M50 2c11 0 17 8 17 19 0 9-4 15-8 19v6c16 4 29 10 33 24v28H8V70c4-14 17-20 33-24v-6c-4-4-8-10-8-19C33 10 39 2 50 2z" fill="${ink}"/>
   <path d="M52 46l6 16 15-9-7 16 18 4-17 6 9 15-16-8-5 16-5-17-15 9 7-16-17-5 17-5-8-14 15 8z" fill="${paper}"/>`

const exclamation: Draw = (ink) =>
  `<path d="M38 8q0-8 12-8t12 8l-5 54q-1 6-7 6t-7-6z" fill="${ink}"/><circle cx="50" cy="86" r="12" fill="${ink}"/>`

/** How each pictogram is drawn. */
export const SYMBOLS: Readonly<Record<MarkSymbol, Draw>> = {
  'exploding-bomb': explodingBomb,
  flame,
  'flame-over-circle': flameOverCircle,
  'gas-cylinder': gasCylinder,
  skull,
  biohazard,
  trefoil,
  corrosion,
  batteries,
  'fish-and-tree': fishAndTree,
  thermometer,
  'health-hazard': healthHazard,
  exclamation,
}
