/**
 * Renders every mark of the one table to pictures for the atlases of places and things.
 * Usage: node assets/marks/build.ts OUT_DIR [PIXELS of the longer side, 256].
 * Needs `npm ci` and Debian's fonts-noto-core, fonts-noto-cjk.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { HAZARD_MARKS, ORANGE_PANELS } from '../../src/scenario/hazard-marks.ts'
import { drawMark, drawOrangePanel, type MarkDrawing, orangePanelId } from '../../src/view/marks/draw-mark.ts'

const [out, pixels = '256'] = process.argv.slice(2)
if (!out) throw new Error('usage: node assets/marks/build.ts OUT_DIR [PIXELS]')
mkdirSync(out, { recursive: true })

async function render(id: string, { svg, width, height }: MarkDrawing): Promise<void> {
  const scale = Number(pixels) / Math.max(width, height)
  await sharp(Buffer.from(svg), { density: 72 * scale })
    .resize(Math.round(width * scale), Math.round(height * scale))
    .png()
    .toFile(join(out as string, `${id}.png`))
}

for (const mark of HAZARD_MARKS) await render(mark.id, drawMark(mark))
for (const panel of ORANGE_PANELS) await render(orangePanelId(panel), drawOrangePanel(panel))
process.stdout.write(`${HAZARD_MARKS.length + ORANGE_PANELS.length} marks in ${out}\n`)
