import { hasFact, type RunState, worldOf } from '#engine/state.ts'
import { BLACK_TRANSMISSION } from '#physics/colour.ts'
import { computeTransmission, computeWireContrast } from '#physics/image-quality.ts'
import { LOW_AIR_QUANTA } from '#physics/noise.ts'
import { type Condition, holds } from '#scenario/condition.ts'
import type { Sight as ScenarioSight } from '#scenario/scenario.ts'
import { TEST_STEPS_MM, TEST_WIRES_AWG } from '#scenario/test-block.ts'
import type { Row } from '#view/panel/panel.ts'
import type { Desk } from './desk.ts'

/** What can be read or seen at a place: where, from which fact on (at once where none), and the id of its words. */
interface Sight {
  readonly place: string
  readonly from?: string
  /** The act that it is there for: once that is done nobody needs it. */
  readonly until: string
  readonly text: (variants: RunState['variants']) => string | undefined
}

const SIGHTS: readonly Sight[] = [
  {
    place: 'briefing',
    from: 'rosterRead',
    until: 'partnerNamed',
    text: ({ partner }) => partner && `roster.${partner}`,
  },
  {
    place: 'briefing',
    from: 'bulletinRead',
    until: 'bulletinAnswered',
    text: ({ trend }) => trend && `bulletin.${trend}`,
  },
  {
    place: 'locker',
    until: 'naloxoneChecked',
    text: ({ naloxone }) => naloxone && `seen.naloxone.${naloxone}`,
  },
  { place: 'console', from: 'testBlockScanned', until: 'beltStarted', text: () => 'seen.test-block' },
  { place: 'console', from: 'fatigueShown', until: 'rotationRequested', text: () => 'seen.fatigue' },
  {
    place: 'assembly',
    from: 'rollCalled',
    until: 'missingReported',
    text: ({ headcount }) => headcount && `seen.headcount.${headcount}`,
  },
]

/** Writes what the trainee has before their eyes at this place: papers that they took up, a pack's date, a test image. */
export function seenRows(desk: Desk): Row[] {
  const { state, words } = desk
  const sights = desk.scenario.sights?.filter((one) => isInSight(desk, one)) ?? []
  return [...sights.flatMap((one) => sightRows(desk, one)), ...paperRows({ state, words })]
}

function isSo({ state }: Desk, when: Condition | undefined): boolean {
  return !when || holds(when, worldOf(state))
}

function isInSight(desk: Desk, { places, when }: ScenarioSight): boolean {
  return places.includes(desk.state.place) && isSo(desk, when)
}

/** Writes a sight: its sentence, or a paper under its name with one line for each entry. */
function sightRows(desk: Desk, { id, entries }: ScenarioSight): Row[] {
  const { words } = desk
  if (!entries) return [{ kind: 'text', text: words.t(`sight.${id}`), isLearning: true }]
  const facts = entries.flatMap((entry) => {
    const value = entry.values.find(({ when }) => isSo(desk, when))
    return value ? [{ label: words.t(`sight.${id}.${entry.id}`), value: words.t(`value.${value.id}`) }] : []
  })
  return [
    { kind: 'heading', text: words.t(`sight.${id}`) },
    { kind: 'facts', facts },
  ]
}

/** Writes the papers and looks of the express-mail shift. */
function paperRows({ state, words }: Pick<Desk, 'state' | 'words'>): Row[] {
  return SIGHTS.flatMap(({ place, from, until, text }): Row[] => {
    const id = text(state.variants)
    const isSeen =
      place === state.place && (from === undefined || hasFact(state, from)) && !hasFact(state, until)
    if (!isSeen || id === undefined) return []
    return [
      { kind: 'text', text: words.t(id), isLearning: true },
      ...(id === 'seen.test-block' ? testRows(words) : []),
    ]
  })
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
