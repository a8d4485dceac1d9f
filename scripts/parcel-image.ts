import { mkdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { computeDisplayColour, DEFAULT_DISPLAY } from '#physics/colour.ts'
import { computeEffectiveZ } from '#physics/effective-z.ts'
import { type LineScanGeometry, LOWER_VIEW, SIDE_VIEW } from '#physics/line-scan.ts'
import { castLineIntegrals } from '#physics/ray-cast.ts'
import { computeProjectedRegion } from '#physics/region.ts'
import { createXrayImage, smoothXrayImage } from '#physics/xray-image.ts'
import { hasParcels } from '#scenario/scenario.ts'
import { drawOneParcel, scanBodyOf } from '#test/support/parcels.ts'
import { scenarioOf } from './scenario-of.ts'

/**
 * Draws the X-ray image of each kind of parcel by the CPU's ray cast, to look at: `out/parcels/<kind>.png`, and all of
 * them on sheets of twelve. `node scripts/parcel-image.ts [--scenario express-mail] [--seed 7] [--view lower|side] [kind …]`
 */
const MARGIN = 12

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scenario: { type: 'string', default: 'express-mail' },
    seed: { type: 'string', default: '7' },
    view: { type: 'string', default: 'lower' },
    frame: { type: 'boolean', default: false },
  },
})
const scenario = scenarioOf(values.scenario)
if (!scenario || !hasParcels(scenario)) throw new Error(`no scenario with parcels "${values.scenario}"`)
const view = values.view === 'side' ? SIDE_VIEW : LOWER_VIEW
const seed = Number(values.seed)
const kinds = positionals.length > 0 ? positionals : scenario.bank.kinds.map(({ id }) => id)
const folder = 'out/parcels'
await mkdir(folder, { recursive: true })

const CELL = { width: 430, height: 330 }
const cells: { input: Buffer; label: string }[] = []
for (const kind of kinds) {
  const parcel = drawOneParcel(scenario, kind, seed)
  const bodies = parcel.solids.map(scanBodyOf)
  const whole = computeProjectedRegion(
    bodies.map(({ mesh }) => mesh),
    view,
  )
  const window: LineScanGeometry = {
    ...view,
    firstColumnXMm: view.firstColumnXMm + (whole.x - MARGIN) * view.columnPitchMm,
    firstRowAngleRad: view.firstRowAngleRad + (whole.y - MARGIN) * view.rowPitchRad,
    columnCount: whole.width + 2 * MARGIN,
    rowCount: whole.height + 2 * MARGIN,
  }
  const image = smoothXrayImage(createXrayImage(castLineIntegrals(bodies, window), window, seed))
  const pixels = new Uint8ClampedArray(image.columnCount * image.rowCount * 3)
  for (let i = 0; i < image.high.length; i++) {
    const [low, high] = [image.low[i] as number, image.high[i] as number]
    computeDisplayColour(high, computeEffectiveZ(low, high), DEFAULT_DISPLAY, pixels, i * 3)
  }
  const raw = { width: image.columnCount, height: image.rowCount, channels: 3 } as const
  const frame = values.frame && parcel.finding && values.view === 'lower' ? parcel.finding.region : undefined
  const overlay = frame
    ? [
        {
          input: Buffer.from(
            `<svg width="${raw.width}" height="${raw.height}"><rect x="${frame.x - whole.x + MARGIN}" y="${
              frame.y - whole.y + MARGIN
            }" width="${frame.width}" height="${frame.height}" fill="none" stroke="red"/></svg>`,
          ),
        },
      ]
    : []
  const png = await sharp(pixels, { raw }).composite(overlay).png().toBuffer()
  await sharp(png)
    .resize(raw.width * 2)
    .toFile(`${folder}/${kind}.png`)
  cells.push({
    input: await sharp(png)
      .resize(CELL.width, CELL.height - 20, { fit: 'contain', background: 'white' })
      .toBuffer(),
    label: kind,
  })
}

for (let first = 0; first < cells.length; first += 12) {
  const page = cells.slice(first, first + 12)
  const across = Math.min(4, page.length)
  const down = Math.ceil(page.length / across)
  const labels = page.map(
    ({ label }, i) =>
      `<text x="${(i % across) * CELL.width + 6}" y="${Math.floor(i / across) * CELL.height + 14}" font-size="14">${label}</text>`,
  )
  const size = { width: across * CELL.width, height: down * CELL.height }
  await sharp({ create: { ...size, channels: 3, background: 'white' } })
    .composite([
      ...page.map(({ input }, i) => ({
        input,
        left: (i % across) * CELL.width,
        top: Math.floor(i / across) * CELL.height + 20,
      })),
      { input: Buffer.from(`<svg width="${size.width}" height="${size.height}">${labels.join('')}</svg>`) },
    ])
    .png()
    .toFile(`${folder}/sheet-${values.view}-${first / 12 + 1}.png`)
}
