import type { WatchedPage } from '#test/support/browser.ts'
import { headsetScripts } from '#test/support/headset.ts'
import { HOTKEYS } from '#view/desk/hotkeys.ts'
import type { BenchHouse } from './bench-house.ts'
import { COURSE_PATH, playCourse } from './course.ts'
import { type Figure, quantile } from './figure.ts'
import { type GlReport, instrumentScript } from './instrument.ts'
import { sourceStack } from './source-place.ts'

const MB = 2 ** 20

const report = ({ page }: WatchedPage): Promise<GlReport> => page.evaluate(() => window.glInstrument.report())

function frameFigures(
  prefix: string,
  where: string,
  { frames }: GlReport,
  budgets: { mostDraws: number; typicalDraws: number; triangles: number },
): Figure[] {
  const of = (what: 'draws' | 'triangles' | 'calls' | 'uploadBytes') => frames.map((frame) => frame[what])
  const note = `${frames.length} frames`
  return [
    {
      id: `${prefix}.draws-most`,
      what: `draw calls, ${where}, most in any frame`,
      value: Math.max(...of('draws')),
      unit: '',
      most: budgets.mostDraws,
      note,
    },
    {
      id: `${prefix}.draws-typical`,
      what: `draw calls, ${where}, typical`,
      value: quantile(of('draws'), 0.5),
      unit: '',
      most: budgets.typicalDraws,
    },
    {
      id: `${prefix}.triangles`,
      what: `triangles, ${where}, most in any frame`,
      value: Math.max(...of('triangles')),
      unit: '',
      most: budgets.triangles,
    },
    {
      id: `${prefix}.gl-calls`,
      what: `GL calls of all kinds, ${where}, typical`,
      value: quantile(of('calls'), 0.5),
      unit: '',
    },
    {
      id: `${prefix}.uploads`,
      what: `bytes sent to the GPU, ${where}, typical frame`,
      value: quantile(of('uploadBytes'), 0.5) / 1000,
      unit: 'kB',
    },
  ]
}

/**
 * Counts what the course asks of the GPU, in the headset and on the desktop. Counts are exact; nothing is drawn while
 * they are taken, since a GPU in software would only make the course long.
 */
export async function measureGl(house: BenchHouse): Promise<Figure[]> {
  const inHeadset = await house.openApp(COURSE_PATH, {
    initScripts: [instrumentScript({ isCounting: true }), ...headsetScripts()],
  })
  await inHeadset.page.locator('[data-ready]').waitFor()
  await inHeadset.page.evaluate(() => {
    window.glInstrument.muteDraws()
    window.glInstrument.reset()
  })
  await playCourse(inHeadset.page)
  const vr = await report(inHeadset)
  inHeadset.assertClean()
  await inHeadset.close()

  const onDesktop = await house.openApp(COURSE_PATH, {
    initScripts: [instrumentScript({ isCounting: true })],
  })
  const { page } = onDesktop
  await page.locator('[data-ready]').waitFor()
  await page.evaluate(() => {
    window.glInstrument.muteDraws()
    window.glInstrument.reset()
  })
  await page.keyboard.press('Enter')
  await page.locator('[data-phase=running]').waitFor()
  await page.keyboard.press(HOTKEYS.startBelt)
  await page.waitForFunction(() => window.glInstrument.report().frames.length >= 200)
  const desktop = await report(onDesktop)
  onDesktop.assertClean()
  await onDesktop.close()

  const syncCount = Object.values(vr.sync).reduce((sum, { count }) => sum + count, 0)
  const calls = Object.entries(vr.sync).sort(([, a], [, b]) => b.count - a.count)
  const first =
    calls[0] && sourceStack(house.distDir, calls[0][1].first, 12).filter((place) => place.startsWith('src/'))
  const causes = calls.map(([name, { count }]) => `${count} ${name}`).join(', ')
  return [
    ...frameFigures('vr', 'both eyes', vr, { mostDraws: 60, typicalDraws: 40, triangles: 350_000 }),
    ...frameFigures('desktop', 'desktop', desktop, {
      mostDraws: 30,
      typicalDraws: 20,
      triangles: 175_000,
    }),
    {
      id: 'vr.textures',
      what: 'resident textures',
      value: vr.textureBytes / MB,
      unit: 'MB',
      most: 64,
      note: `${vr.textureCount} textures; ${vr.largest.slice(0, 5).join('; ')}; and ${(vr.renderbufferBytes / MB).toFixed(1)} MB renderbuffers`,
    },
    { id: 'vr.buffers', what: 'resident buffers', value: vr.bufferBytes / MB, unit: 'MB', most: 24 },
    {
      id: 'vr.programs-linked',
      what: 'shader programs linked after entering VR',
      value: vr.linked.length,
      unit: '',
      most: 0,
      ...(vr.linked.length > 0 && { note: vr.linked.join('; ') }),
    },
    {
      id: 'vr.sync-calls',
      what: 'synchronous GL calls after entering VR',
      value: syncCount,
      unit: '',
      most: 0,
      ...(causes !== '' && { note: `${causes}${first?.length ? `, first from ${first.join(' < ')}` : ''}` }),
    },
  ]
}
