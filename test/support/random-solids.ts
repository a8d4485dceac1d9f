import { MATERIAL_IDS } from '#physics/materials.ts'
import type { Shape } from '#physics/shape.ts'
import type { Solid } from '#scenario/parcel.ts'
import { createRandom, type Random } from '#scenario/random.ts'

/** Draws a carton with bodies of all shapes and materials in it, in any pose; they may overlap. */
export function drawSolids(seed: number, count = 14): Solid[] {
  const random = createRandom(seed)
  const sizeMm = [random.integer(180, 420), random.integer(90, 280), random.integer(140, 340)] as const
  const carton: Solid = {
    shape: { type: 'hollowBox', sizeMm, wallMm: 4 },
    material: 'paper',
    densityGPerCm3: 0.16,
    pose: { positionMm: [0, sizeMm[1] / 2, 0], rotationDeg: [0, random.integer(-20, 20), 0] },
    item: 'packaging',
    colour: '#b88d5c',
  }
  const within = (extentMm: number): number => Math.round((random.unit() - 0.5) * 0.6 * extentMm)
  const contents = Array.from({ length: count }, (_, i): Solid => {
    const shape = drawShape(random)
    const material = random.pick(MATERIAL_IDS)
    const isHeavy = ['gold', 'lead', 'steel', 'copper', 'brass'].includes(material)
    return {
      shape: isHeavy
        ? { type: 'box', sizeMm: [random.integer(10, 60), 0.5 + random.unit() * 3, random.integer(8, 50)] }
        : shape,
      material,
      ...(random.chance(0.3) && { densityGPerCm3: 0.1 + random.unit() }),
      pose: {
        positionMm: [within(sizeMm[0]), sizeMm[1] / 2 + within(sizeMm[1]), within(sizeMm[2])],
        rotationDeg: [random.integer(-180, 180), random.integer(-90, 90), random.integer(-180, 180)],
      },
      item: `item-${i}`,
      colour: '#888888',
    }
  })
  return [carton, ...contents]
}

function drawShape(random: Random): Shape {
  const size = (least: number, most: number): number => least + random.unit() * (most - least)
  switch (random.integer(0, 10)) {
    case 0:
      return { type: 'box', sizeMm: [size(10, 150), size(2, 60), size(10, 120)] }
    case 1:
      return { type: 'cylinder', radiusMm: size(2, 40), heightMm: size(10, 160) }
    case 2:
      return {
        type: 'tube',
        outerRadiusMm: size(12, 40),
        innerRadiusMm: size(4, 11),
        heightMm: size(10, 160),
      }
    case 3:
      return { type: 'can', radiusMm: size(15, 40), heightMm: size(30, 140), wallMm: size(0.3, 2) }
    case 4:
      return { type: 'cone', bottomRadiusMm: size(10, 40), topRadiusMm: size(1, 10), heightMm: size(10, 90) }
    case 5:
      return { type: 'prism', sides: random.integer(3, 8), radiusMm: size(5, 40), heightMm: size(3, 80) }
    case 6:
      return { type: 'sphere', radiusMm: size(5, 50) }
    case 7:
      return { type: 'ellipsoid', sizeMm: [size(20, 150), size(10, 60), size(20, 120)], exponent: size(2, 8) }
    case 8:
      return { type: 'shell', sizeMm: [size(40, 120), size(30, 80), size(30, 90)], wallMm: size(1, 6) }
    case 9:
      return { type: 'torus', ringRadiusMm: size(20, 50), tubeRadiusMm: size(2, 15) }
    default:
      return {
        type: 'extrusion',
        outlineMm: [
          [0, 0],
          [90, 0],
          [90, 30],
          [35, 30],
          [35, 70],
          [0, 70],
        ],
        holesMm: [
          [
            [8, 8],
            [26, 8],
            [26, 50],
            [8, 50],
          ],
        ],
        depthMm: size(2, 40),
      }
  }
}
