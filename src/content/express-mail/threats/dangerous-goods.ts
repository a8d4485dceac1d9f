import { ACROSS, ALONG, box, cylinder, solid, tube, wire } from '../kinds/build.ts'
import { category, times } from './build.ts'

const TIN = '#b9bdc1'
const CELL = '#3f7fb5'

const can = (radiusMm: number, heightMm: number, wallMm: number) =>
  ({ type: 'can', radiusMm, heightMm, wallMm }) as const
const hollow = (length: number, height: number, width: number, wallMm: number) =>
  ({ type: 'hollowBox', sizeMm: [length, height, width], wallMm }) as const

/**
 * Sheet §1.4: goods that the mail does not carry. Vessels are full, so that a turned one still shows a true level;
 * liquefied gas and solvents stand as light organics of their density.
 */
export const dangerousGoods = category(
  'dangerous-goods',
  {
    'loose-cells': [
      solid(cylinder(8.6, 60), 'liIon', CELL, [-50, 9.3, 0], {
        rotationDeg: ACROSS,
        repeat: [times(6, 6, [20, 0, 0])],
      }),
      solid(tube(9.2, 8.8, 64), 'steel', CELL, [-50, 9.3, 0], {
        rotationDeg: ACROSS,
        repeat: [times(6, 6, [20, 0, 0])],
      }),
      solid(cylinder(3.2, 2), 'steel', TIN, [-50, 9.3, -33.2], {
        rotationDeg: ACROSS,
        repeat: [times(6, 6, [20, 0, 0])],
      }),
    ],
    'power-bank': [
      solid(hollow(142, 22, 70, 1.6), 'abs', '#2b2d30', [0, 11, 0]),
      solid(box(46, 14, 60), 'liIon', '#9aa0a6', [-44, 11, 0], { repeat: [times(2, 2, [49, 0, 0])] }),
      solid(box(32, 1.4, 56), 'glass', '#2f6b3f', [50, 9, 0]),
      solid(box(8, 5, 14), 'steel', TIN, [60, 13, -12], { repeat: [times(1, 2, [0, 0, 24])] }),
    ],
    'aerosol-can': [
      solid(can(26, 150, 0.5), 'aluminium', '#4a7ca8', [-14, 26, 0], { rotationDeg: ALONG }),
      solid(cylinder(25.3, 148.4), 'water', '#dfe9ec', [-14, 26, 0], {
        rotationDeg: ALONG,
        densityGPerCm3: 0.72,
      }),
      solid(cylinder(7, 12), 'steel', TIN, [67.4, 26, 0], { rotationDeg: ALONG }),
      solid(can(19, 34, 1.4), 'polyethylene', '#e8e8e4', [91, 26, 0], { rotationDeg: ALONG }),
    ],
    'gas-cartridge': [
      solid(can(44, 84, 0.6), 'steel', '#2f5e9b', [0, 44, 0], { rotationDeg: ALONG }),
      solid(cylinder(43.2, 82.4), 'polyethylene', '#e6eef2', [0, 44, 0], {
        rotationDeg: ALONG,
        densityGPerCm3: 0.55,
      }),
      solid(tube(12, 5, 11), 'steel', TIN, [47.8, 44, 0], { rotationDeg: ALONG }),
    ],
    lighters: [
      solid(can(7, 52, 1), 'polyethylene', '#c9473c', [-36, 8, -14], {
        rotationDeg: ACROSS,
        repeat: [times(5, 5, [18, 0, 0])],
      }),
      solid(cylinder(5.8, 49), 'polyethylene', '#e6eef2', [-36, 8, -14], {
        rotationDeg: ACROSS,
        densityGPerCm3: 0.55,
        repeat: [times(5, 5, [18, 0, 0])],
      }),
      solid(tube(7.6, 6.9, 17), 'steel', TIN, [-36, 8, 21], {
        rotationDeg: ACROSS,
        repeat: [times(5, 5, [18, 0, 0])],
      }),
      solid(tube(4.2, 1.5, 7), 'steel', TIN, [-36, 8, 21], {
        repeat: [times(5, 5, [18, 0, 0])],
      }),
    ],
    'nail-varnish': [
      solid(can(13, 34, 2), 'glass', '#dfe9ec', [-18, 13, -30], {
        rotationDeg: ALONG,
        repeat: [times(2, 2, [0, 0, 29])],
      }),
      solid(cylinder(10.8, 29.6), 'water', '#b0304a', [-18, 13, -30], {
        rotationDeg: ALONG,
        densityGPerCm3: 0.95,
        repeat: [times(2, 2, [0, 0, 29])],
      }),
      solid(cylinder(7, 32), 'polyethylene', '#26282b', [15.6, 13, -30], {
        rotationDeg: ALONG,
        repeat: [times(2, 2, [0, 0, 29])],
      }),
    ],
    firecrackers: [
      solid(tube(5.4, 3.6, 46), 'paper', '#b3282d', [-55, 5.6, -25], {
        rotationDeg: ACROSS,
        densityGPerCm3: 0.9,
        repeat: [times(10, 10, [12, 0, 0]), times(2, 2, [0, 0, 52])],
      }),
      solid(cylinder(3.5, 26), 'organicPowder', '#4a4a4a', [-55, 5.6, -25], {
        rotationDeg: ACROSS,
        densityGPerCm3: 1,
        repeat: [times(10, 10, [12, 0, 0]), times(2, 2, [0, 0, 52])],
      }),
      solid(
        wire(2.4, [
          [-60, 0, 0],
          [-20, 0, 0.6],
          [20, 0, -0.6],
          [72, 0, 0],
        ]),
        'cotton',
        '#9a8a66',
        [0, 5.6, 0],
        { densityGPerCm3: 0.7 },
      ),
    ],
    'solvent-tin': [
      solid(hollow(130, 54, 88, 0.5), 'steel', '#a23c32', [-8, 27, 0]),
      solid(box(128.6, 52.6, 86.6), 'polyethylene', '#e6eef2', [-8, 27, 0], { densityGPerCm3: 0.8 }),
      solid(can(13, 18, 1.2), 'polyethylene', '#26282b', [66.2, 27, 26], { rotationDeg: ALONG }),
    ],
  },
  {
    'pouch-cells': [
      solid(box(92, 6.4, 52), 'liIon', '#c9cdd1', [-4, 3.4, 0], { repeat: [times(3, 3, [2, 7.2, 1])] }),
      solid(box(14, 0.3, 9), 'copper', '#b3572d', [49.2, 3.4, -12], { repeat: [times(3, 3, [2, 7.2, 1])] }),
      solid(box(14, 0.3, 9), 'aluminium', TIN, [49.2, 3.4, 12], { repeat: [times(3, 3, [2, 7.2, 1])] }),
    ],
    'battery-pack': [
      solid(hollow(124, 48, 84, 2.2), 'abs', '#26282b', [0, 24, 0]),
      solid(cylinder(8.8, 66), 'liIon', CELL, [-40, 14, 0], {
        rotationDeg: ACROSS,
        repeat: [times(5, 5, [20, 0, 0]), times(2, 2, [0, 20, 0])],
      }),
      solid(box(96, 30, 0.4), 'steel', TIN, [0, 24, 34.4], { repeat: [times(2, 2, [0, 0, -68.8])] }),
    ],
    'gas-refill': [
      solid(can(18, 160, 0.5), 'aluminium', '#3b8a5a', [-10, 18, 0], { rotationDeg: ALONG }),
      solid(cylinder(17.2, 158.4), 'polyethylene', '#e6eef2', [-10, 18, 0], {
        rotationDeg: ALONG,
        densityGPerCm3: 0.55,
      }),
      solid(cylinder(4, 16), 'polyethylene', '#e8e8e4', [78.4, 18, 0], { rotationDeg: ALONG }),
    ],
    matches: [
      solid(hollow(54, 16, 36, 0.6), 'paper', '#d9b36a', [-29, 8, -20], {
        repeat: [times(2, 2, [58, 0, 0]), times(2, 2, [0, 0, 40])],
      }),
      solid(box(42, 11, 1.8), 'wood', '#e6d3a6', [-31, 8, -34], {
        repeat: [times(9, 9, [0, 0, 3.4]), times(2, 2, [58, 0, 0]), times(2, 2, [0, 0, 40])],
        densityGPerCm3: 0.45,
      }),
      solid(box(3.4, 11.6, 2.6), 'organicPowder', '#8a2a22', [-8, 8, -34], {
        repeat: [times(9, 9, [0, 0, 3.4]), times(2, 2, [58, 0, 0]), times(2, 2, [0, 0, 40])],
        densityGPerCm3: 1.1,
      }),
    ],
    'co2-cylinders': [
      solid(can(9.2, 52, 1.5), 'steel', TIN, [-40, 9.3, -4], {
        rotationDeg: ACROSS,
        repeat: [times(5, 5, [20, 0, 0])],
      }),
      solid(cylinder(7.5, 48.6), 'water', '#e6eef2', [-40, 9.3, -4], {
        rotationDeg: ACROSS,
        densityGPerCm3: 0.7,
        repeat: [times(5, 5, [20, 0, 0])],
      }),
      solid(
        { type: 'cone', bottomRadiusMm: 8.4, topRadiusMm: 3.4, heightMm: 14 },
        'steel',
        TIN,
        [-40, 9.3, 29.2],
        { rotationDeg: ACROSS, repeat: [times(5, 5, [20, 0, 0])] },
      ),
    ],
    sparklers: [
      solid(cylinder(0.7, 68), 'steel', '#8f959a', [-98, 3, -24], {
        rotationDeg: ALONG,
        repeat: [times(9, 9, [0, 0, 6])],
      }),
      solid(cylinder(2.2, 132), 'aluminium', '#8c8c86', [2.2, 3, -24], {
        rotationDeg: ALONG,
        densityGPerCm3: 1.9,
        repeat: [times(9, 9, [0, 0, 6])],
        jitterMm: [0, 0.4, 0.4],
      }),
    ],
    'paint-tin': [
      solid(can(43, 96, 0.5), 'steel', '#e8e8e4', [0, 43, 0], { rotationDeg: ALONG }),
      solid(cylinder(42.3, 94.6), 'water', '#4f8a6a', [0, 43, 0], {
        rotationDeg: ALONG,
        densityGPerCm3: 1.3,
      }),
      solid(tube(44, 36, 5), 'steel', TIN, [50.8, 44, 0], { rotationDeg: ALONG }),
    ],
    'corrosive-bottle': [
      solid(can(36, 148, 2), 'polyethylene', '#f2efe6', [-14, 36, 0], { rotationDeg: ALONG }),
      solid(cylinder(33.8, 143.6), 'water', '#dfe7d2', [-14, 36, 0], {
        rotationDeg: ALONG,
        densityGPerCm3: 1.25,
      }),
      solid(can(18, 30, 2), 'polyethylene', '#a23c32', [75.4, 36, 0], { rotationDeg: ALONG }),
    ],
  },
)
