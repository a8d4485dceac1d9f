import { numberOf, type Values } from './reading.ts'

/**
 * Draws a plan of the yard, north up, 700 m across: block, buildings, quay, wind, and the zones about the box.
 * Readings: `windDeg` (where the wind comes from), `isolationM`, `evacuationM` (downwind). Without numbers no zone.
 */
export function yardPlan(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  values: Values,
): void {
  const unit = width / 700
  const [x, y] = [width * 0.52, height * 0.52]
  context.fillStyle = '#c9cdc9'
  context.fillRect(0, 0, width, height)
  context.fillStyle = '#8fb0c4'
  context.fillRect(0, height * 0.86, width, height * 0.14)
  context.fillStyle = '#8b9297'
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 4; column++)
      context.fillRect(width * (0.14 + column * 0.19), height * (0.2 + row * 0.2), width * 0.15, height * 0.1)
  context.fillStyle = '#5d676d'
  context.fillRect(width * 0.03, height * 0.05, width * 0.09, height * 0.08)
  const windDeg = numberOf(values, 'windDeg', Number.NaN)
  const isolationM = numberOf(values, 'isolationM', 0)
  const evacuationM = numberOf(values, 'evacuationM', 0)
  const toRad = ((windDeg + 180) * Math.PI) / 180
  const [dx, dy] = [Math.sin(toRad), -Math.cos(toRad)]
  if (evacuationM > 0 && !Number.isNaN(windDeg)) {
    // Protective-action zone: a square downwind, centred on the wind's line.
    const side = evacuationM * unit
    context.fillStyle = 'rgba(232, 170, 20, 0.35)'
    context.beginPath()
    for (const [along, across] of [
      [0, -0.5],
      [1, -0.5],
      [1, 0.5],
      [0, 0.5],
    ] as const)
      context.lineTo(x + side * (along * dx - across * dy), y + side * (along * dy + across * dx))
    context.fill()
  }
  if (isolationM > 0) {
    context.fillStyle = 'rgba(190, 30, 24, 0.35)'
    context.strokeStyle = '#a01712'
    context.lineWidth = Math.max(1, width / 160)
    context.beginPath()
    context.arc(x, y, isolationM * unit, 0, 2 * Math.PI)
    context.fill()
    context.stroke()
  }
  context.fillStyle = '#a01712'
  context.fillRect(x - width * 0.012, y - width * 0.012, width * 0.024, width * 0.024)
  if (Number.isNaN(windDeg)) return
  const [ax, ay, reach] = [width * 0.87, height * 0.14, width * 0.07]
  context.strokeStyle = '#17457e'
  context.fillStyle = '#17457e'
  context.lineWidth = Math.max(1, width / 90)
  context.beginPath()
  context.moveTo(ax - dx * reach, ay - dy * reach)
  context.lineTo(ax + dx * reach * 0.6, ay + dy * reach * 0.6)
  context.stroke()
  context.beginPath()
  context.moveTo(ax + dx * reach * 1.2, ay + dy * reach * 1.2)
  context.lineTo(ax + (dx * 0.4 - dy * 0.45) * reach, ay + (dy * 0.4 + dx * 0.45) * reach)
  context.lineTo(ax + (dx * 0.4 + dy * 0.45) * reach, ay + (dy * 0.4 - dx * 0.45) * reach)
  context.fill()
}
