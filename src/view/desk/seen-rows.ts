import { worldOf } from '#engine/state.ts'
import { BLACK_TRANSMISSION } from '#physics/colour.ts'
import { computeTransmission, computeWireContrast } from '#physics/image-quality.ts'
import { LOW_AIR_QUANTA } from '#physics/noise.ts'
import { firstHolding, isSo } from '#scenario/condition.ts'
import type { Sight } from '#scenario/scenario.ts'
import { TEST_STEPS_MM, TEST_WIRES_AWG } from '#scenario/test-block.ts'
import type { Row } from '#view/panel/panel.ts'
import type { Desk } from './desk.ts'

/** Writes what the trainee has before their eyes at this place: papers that they took up, a pack's date, a sign. */
export function seenRows(desk: Desk): Row[] {
  const { scenario, state } = desk
  const world = worldOf(state)
  const inSight = scenario.sights?.filter((one) => one.places.includes(state.place) && isSo(one, world))
  return inSight?.flatMap((one) => sightRows(desk, one)) ?? []
}

/** Writes a sight: its sentence, with an instrument's report; or a paper under its name with one line for each entry. */
function sightRows({ state, words }: Desk, { id, entries, report }: Sight): Row[] {
  if (!entries)
    return [
      { kind: 'text', text: words.t(`sight.${id}`), isLearning: true },
      ...(report ? REPORTS[report](words) : []),
    ]
  const world = worldOf(state)
  const facts = entries.flatMap((entry) => {
    const value = firstHolding(entry.values, world)
    return value ? [{ label: words.t(`sight.${id}.${entry.id}`), value: words.t(`value.${value.id}`) }] : []
  })
  return [
    { kind: 'heading', text: words.t(`sight.${id}`) },
    { kind: 'facts', facts },
  ]
}

const REPORTS: Readonly<Record<NonNullable<Sight['report']>, (words: Desk['words']) => Row[]>> = {
  'test-block': testRows,
}

/** A pixel of the scanner's raw image is as wide, in mm. */
const PIXEL_MM = 1

/** Writes the scanner's own report on its test block: raw figures, since the picture on the screen is smoothed. */
function testRows(words: Desk['words']): Row[] {
  const percent = (share: number): string => words.percent(Math.round(1000 * share) / 10)
  return [
    {
      kind: 'table',
      columns: [
        { label: words.t('seen.test-block.wire') },
        { label: words.t('seen.test-block.contrast'), align: 'end' },
        { label: words.t('seen.test-block.noise'), align: 'end' },
      ],
      rows: TEST_WIRES_AWG.map((gauge) => [
        { text: `${gauge} AWG` },
        { text: percent(computeWireContrast(gauge, PIXEL_MM)) },
        { text: percent(1 / Math.sqrt(LOW_AIR_QUANTA)) },
      ]),
    },
    {
      kind: 'table',
      columns: [
        { label: words.t('seen.test-block.steel') },
        { label: words.t('seen.test-block.transmission'), align: 'end' },
        { label: words.t('seen.test-block.limit'), align: 'end' },
      ],
      rows: TEST_STEPS_MM.map((thicknessMm) => [
        { text: `${thicknessMm} mm` },
        { text: percent(computeTransmission('steel', thicknessMm)) },
        { text: percent(BLACK_TRANSMISSION) },
      ]),
    },
  ]
}
