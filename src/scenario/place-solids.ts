import type { Pose, Vector3 } from '#physics/mesh.ts'
import type { Solid } from './parcel.ts'
import type { ItemTemplate, SolidTemplate } from './parcel-bank.ts'
import type { Random } from './random.ts'

/**
 * Sets an item's bodies in the parcel's frame, as the seed will have it: `floorMm` is the height of the inner floor,
 * `contentTurnDeg` turns all that is packed about the vertical. Positions are rounded to 0.1 mm, angles to 0.1°.
 */
export function placeSolids(
  item: ItemTemplate,
  floorMm: number,
  contentTurnDeg: number,
  random: Random,
): Solid[] {
  const shift = drawShift(item.jitterMm, random)
  const ownTurnDeg = item.turnDeg ? random.integer(...item.turnDeg) : 0
  const [x, y, z] = turnPoint(
    [item.placeMm[0] + shift[0], item.placeMm[1] + shift[1] + floorMm, item.placeMm[2] + shift[2]],
    contentTurnDeg,
  )
  return item.solids.flatMap((template) =>
    spreadTemplate(template, random).map((local): Solid => {
      const turned = turnPose(local, ownTurnDeg + contentTurnDeg)
      const [px, py, pz] = turned.positionMm
      return {
        shape: template.shape,
        material: template.material,
        ...(template.densityGPerCm3 !== undefined && { densityGPerCm3: template.densityGPerCm3 }),
        pose: {
          positionMm: [roundTenth(px + x), roundTenth(py + y), roundTenth(pz + z)],
          rotationDeg: turned.rotationDeg,
        },
        item: item.id,
        colour: template.colour,
      }
    }),
  )
}

/** Repeats a template over its rows and moves each body a little. */
function spreadTemplate(template: SolidTemplate, random: Random): Pose[] {
  let positions: Vector3[] = [template.positionMm]
  for (const { count, stepMm } of template.repeat ?? []) {
    const rows = random.integer(...count)
    positions = Array.from({ length: rows }, (_, i) =>
      positions.map(([x, y, z]): Vector3 => [x + i * stepMm[0], y + i * stepMm[1], z + i * stepMm[2]]),
    ).flat()
  }
  const [rx, ry, rz] = template.rotationDeg ?? [0, 0, 0]
  return positions.map(([x, y, z]) => {
    const [dx, dy, dz] = drawShift(template.jitterMm, random)
    const [ax, ay, az] = drawShift(template.jitterDeg, random)
    return { positionMm: [x + dx, y + dy, z + dz], rotationDeg: [rx + ax, ry + ay, rz + az] }
  })
}

/** Draws a shift evenly from ± the reach on each axis, to a tenth. */
function drawShift(reach: readonly [number, number, number] | undefined, random: Random): Vector3 {
  if (!reach) return [0, 0, 0]
  const draw = (most: number): number => (most === 0 ? 0 : random.integer(-most * 10, most * 10) / 10)
  return [draw(reach[0]), draw(reach[1]), draw(reach[2])]
}

function turnPoint([x, y, z]: Vector3, turnDeg: number): Vector3 {
  const [cos, sin] = [cosineOfDeg(turnDeg), cosineOfDeg(turnDeg - 90)]
  return [cos * x + sin * z, y, cos * z - sin * x]
}

/** Turns a pose about the vertical through its frame's origin. */
function turnPose({ positionMm, rotationDeg }: Pose, turnDeg: number): Pose {
  if (turnDeg === 0) return { positionMm, rotationDeg: tidy(rotationDeg) }
  const [xDeg, yDeg, zDeg] = rotationDeg
  // Ry(turn) · Rx·Ry·Rz, of which five elements give the three angles back.
  const [cx, sx] = [cosineOfDeg(xDeg), cosineOfDeg(xDeg - 90)]
  const [cy, sy] = [cosineOfDeg(yDeg), cosineOfDeg(yDeg - 90)]
  const [cz, sz] = [cosineOfDeg(zDeg), cosineOfDeg(zDeg - 90)]
  const column = (m0: number, m1: number, m2: number): Vector3 => turnPoint([m0, m1, m2], turnDeg)
  const [m11, ,] = column(cy * cz, cx * sz + sx * sy * cz, sx * sz - cx * sy * cz)
  const [m12, m22, m32] = column(-cy * sz, cx * cz - sx * sy * sz, sx * cz + cx * sy * sz)
  const [m13, m23, m33] = column(sy, -sx * cy, cx * cy)
  const isUpright = Math.abs(m13) < 0.999999
  const deg = (radians: number): number => (radians * 180) / Math.PI
  return {
    positionMm: turnPoint(positionMm, turnDeg),
    rotationDeg: tidy([
      isUpright ? deg(Math.atan2(-m23, m33)) : deg(Math.atan2(m32, m22)),
      deg(Math.asin(Math.max(-1, Math.min(1, m13)))),
      isUpright ? deg(Math.atan2(-m12, m11)) : 0,
    ]),
  }
}

function tidy([x, y, z]: Vector3): Vector3 {
  return [roundTenth(x), roundTenth(y), roundTenth(z)]
}

/** Rounds to a tenth, without a negative zero: JSON knows none. */
function roundTenth(value: number): number {
  return Math.round(value * 10) / 10 + 0
}

/** Computes a cosine that is exact at quarter turns, so that a box laid on its side stays a box. */
function cosineOfDeg(angleDeg: number): number {
  const turnDeg = ((angleDeg % 360) + 360) % 360
  if (turnDeg === 0) return 1
  if (turnDeg === 90 || turnDeg === 270) return 0
  if (turnDeg === 180) return -1
  return Math.cos((turnDeg * Math.PI) / 180)
}
